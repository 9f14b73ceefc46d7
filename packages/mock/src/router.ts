import type { DescribedOperation, Service } from "./service.js";

export type Route =
  | { readonly found: "operation"; readonly operation: DescribedOperation; readonly path: string }
  | { readonly found: "path"; readonly methods: readonly string[] }
  | { readonly found: "nothing"; readonly underBasePath: boolean };

/** Finds the operation for a request; of several that fit, the one with the most literal path. */
export function route(service: Service, method: string, pathname: string): Route {
  const path = withoutBase(service.basePath, pathname);
  if (path === undefined) return { found: "nothing", underBasePath: false };
  const segments = path.split("/").slice(1);
  const fitting = [...service.operations.values()]
    .filter((operation) => fits(operation.segments, segments))
    .sort((left, right) => parametersOf(left) - parametersOf(right));
  const operation = fitting.find((each) => each.method === method);
  if (operation) return { found: "operation", operation, path };
  if (fitting.length > 0) return { found: "path", methods: fitting.map((each) => each.method) };
  return { found: "nothing", underBasePath: true };
}

function withoutBase(basePath: string, pathname: string): string | undefined {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined;
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (isParameter(part) ? segments[index] !== "" : part === decode(segments[index]!)))
  );
}

function parametersOf({ segments }: DescribedOperation): number {
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
