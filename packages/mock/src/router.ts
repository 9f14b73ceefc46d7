import type { DescribedOperation, Service } from "./service.js";

export type Route =
  | {
      readonly found: "operation";
      readonly operation: DescribedOperation;
      /** Without the base path. */
      readonly path: string;
      readonly segments: readonly string[];
    }
  | { readonly found: "path"; readonly methods: readonly string[] }
  | { readonly found: "nothing"; readonly underBasePath: boolean };

/** Finds the operation for a request; of several that fit, the one with the most literal path. */
export function route(service: Service, method: string, pathname: string): Route {
  const path = withoutBase(service.basePath, pathname);
  if (path === undefined) return { found: "nothing", underBasePath: false };
  const segments = path.split("/").slice(1).map(decode);
  const fitting = candidates(service, segments.length).filter((operation) => fits(operation.segments, segments));
  const operation = fitting.find((each) => each.method === method);
  if (operation) return { found: "operation", operation, path, segments };
  if (fitting.length > 0) return { found: "path", methods: fitting.map((each) => each.method) };
  return { found: "nothing", underBasePath: true };
}

/** The path's parameters by name, decoded. */
export function parametersOf({ segments }: DescribedOperation, sent: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    segments.flatMap((part, index) => (isParameter(part) ? [[part.slice(1, -1), sent[index] ?? ""]] : [])),
  );
}

const sorted = new WeakMap<Service, Map<number, DescribedOperation[]>>();

/** The operations with so many path segments, the most literal first. */
function candidates(service: Service, length: number): readonly DescribedOperation[] {
  let byLength = sorted.get(service);
  if (!byLength) {
    const all = [...service.operations.values()].sort((left, right) => openness(left) - openness(right));
    byLength = new Map();
    for (const each of all) byLength.set(each.segments.length, [...(byLength.get(each.segments.length) ?? []), each]);
    sorted.set(service, byLength);
  }
  return byLength.get(length) ?? [];
}

function withoutBase(basePath: string, pathname: string): string | undefined {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined;
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (isParameter(part) ? segments[index] !== "" : part === segments[index]))
  );
}

function openness({ segments }: DescribedOperation): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
