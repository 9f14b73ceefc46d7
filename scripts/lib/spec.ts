import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";

/** The root of the repository. */
export const root: string = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = Record<string, any>;

export interface Example {
  summary?: string;
  value?: Json;
  externalValue?: string;
  "x-outcome"?: unknown;
  "x-source"?: unknown;
  "x-texts"?: Record<string, string>;
  "x-all-or-nothing"?: unknown;
}

export interface Media {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  example?: Json;
  schema: Schema;
  "x-secret"?: boolean;
}

export interface Response {
  description: string;
  headers?: Record<string, { schema?: Schema; example?: Json }>;
  content?: Record<string, Media>;
  "x-result"?: boolean;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, Media> };
  responses: Record<string, Response>;
  "x-evidence": { path: Evidence; request: Evidence; response: Evidence };
  "x-source": string;
  "x-effect": "read" | "write" | "spend";
  "x-repeatable": boolean;
  "x-destructive"?: boolean;
  "x-secret"?: boolean;
  "x-rate-class"?: string;
  "x-tenant"?: false;
  "x-batch"?: { items: string[]; allOrNothing: boolean };
  "x-replies"?: { body: Record<string, string | number | boolean>; reply: string }[];
}

export type Evidence = "documented" | "observed" | "inferred";

export interface Spec {
  openapi: string;
  jsonSchemaDialect: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, { post: Omit<Operation, "operationId"> }>;
  components: {
    schemas?: Record<string, Schema>;
    securitySchemes: Record<string, { type: string; scheme?: string; in?: string; name?: string }>;
    [section: string]: Record<string, any> | undefined;
  };
  /** `word`: what the provider calls a customer in the account; the others: where it travels, and under what name. */
  "x-tenant": { word?: string; header?: string; query?: string; body?: string };
  /** Where a source states several for one name, all of them hold. */
  "x-rate-limits": Record<string, SpecLimit | SpecLimit[]>;
  "x-webhook-signature"?: Record<string, Json>;
}

export interface SpecLimit {
  requests: number;
  seconds: number;
  evidence: Evidence;
  source: string;
}

/** One operation with its place in the spec. */
export interface Located {
  method: string;
  path: string;
  operation: Operation;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Every folder of `specs/` that holds a spec. Nobody keeps a list of providers. */
export function providers(): string[] {
  const folder = path.join(root, "specs");
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "openapi.yaml")))
    .sort();
}

/**
 * Reads one provider's spec as a single document: files joined, references between files resolved, examples read in.
 *
 * @throws an `Error` that names file and line when the spec does not parse or a reference or example leads nowhere.
 */
export async function loadSpec(provider: string, folder: string = path.join(root, "specs")): Promise<Spec> {
  const file = path.join(folder, provider, "openapi.yaml");
  if (!existsSync(file)) {
    throw new Error(`No spec at specs/${provider}/openapi.yaml. Known providers: ${providers().join(", ")}.`);
  }
  const result = await bundle({ ref: file, config: await createConfig({}), keepUrlRefs: false });
  const errors = result.problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(`specs/${provider} does not parse:\n${describeProblems(errors)}`);
  const spec = structuredClone(result.bundle.parsed) as Spec;
  readExamples(spec, path.join(folder, provider));
  return spec;
}

/** Every operation of a spec, in the order it is written. */
export function operationsOf(spec: Spec): Located[] {
  return Object.entries(spec.paths).flatMap(([route, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      method: method.toUpperCase(),
      path: route,
      operation: item[method]!,
    })),
  );
}

/** Follows a local reference (`#/components/...`); anything else is returned as it is. */
export function deref<T>(spec: Spec, node: T): T {
  let current: any = node;
  while (current && typeof current === "object" && typeof current.$ref === "string") {
    current = lookUp(spec, current.$ref);
  }
  return current as T;
}

/** The name in `#/components/schemas/<name>`, if that is what the node refers to. */
export function schemaName(node: Schema | undefined): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(node?.$ref ?? "")?.[1];
}

/** Calls `visit` for every object in the tree, with the path of keys that leads to it. Stops below where it returns `false`. */
export function walk(
  node: unknown,
  visit: (node: Record<string, any>, keys: string[]) => unknown,
  keys: string[] = [],
): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => walk(item, visit, [...keys, String(index)]));
  } else if (node && typeof node === "object") {
    if (visit(node as Record<string, any>, keys) === false) return;
    for (const [key, value] of Object.entries(node)) walk(value, visit, [...keys, key]);
  }
}

function lookUp(spec: Spec, ref: string): unknown {
  let node: any = spec;
  for (const key of ref.replace(/^#\//, "").split("/")) {
    node = node?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (node === undefined) throw new Error(`${ref} leads nowhere`);
  return node;
}

/** Replaces each `externalValue` by the payload of that file, so that the joined document stands alone. */
function readExamples(spec: Spec, folder: string): void {
  walk(spec, (node) => {
    if (typeof node.externalValue !== "string") return;
    const file = path.join(folder, node.externalValue);
    const shown = path.relative(root, file);
    if (!existsSync(file)) throw new Error(`Missing example file ${shown}`);
    try {
      node.value = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      throw new Error(`${shown} is not valid JSON: ${(error as Error).message}`, { cause: error });
    }
    delete node.externalValue;
    return false;
  });
}

function describeProblems(problems: Awaited<ReturnType<typeof bundle>>["problems"]): string {
  return problems
    .map((problem) => {
      const place = problem.location[0];
      const file = place ? path.relative(root, place.source.absoluteRef) : "";
      return `  ${file}: ${problem.message}`;
    })
    .join("\n");
}
