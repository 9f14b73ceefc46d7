import type { Place, Report } from "../report.js";
import { deref, type Located, type Schema } from "../spec.js";
import { EVIDENCE } from "./root.js";
import { typesOf } from "./schemas.js";
import { operationAt, type Source } from "./source.js";

const EFFECTS = ["read", "write", "spend"];

/** The facts every operation carries, and whether they agree with one another. */
export function checkOperations(source: Source, report: Report): void {
  const ids = new Map<string, number>();
  for (const located of source.operations) {
    const at = operationAt(source, located);
    const id = located.operation.operationId;
    ids.set(id, (ids.get(id) ?? 0) + 1);
    if (ids.get(id) === 2) report("operation-id", at, "is used twice: operationIds are unique");
    checkWords(source, located, at, report);
    checkEvidence(located.operation, ["path", "request", "response"], at, report);
    checkEffect(located, at, report);
    checkRateClass(source, located, at, report);
    checkBatch(source, located, at, report);
  }
}

/** `x-evidence` and `x-source`. A webhook has fewer aspects to be certain about. */
export function checkEvidence(node: Record<string, any>, aspects: string[], at: Place, report: Report): void {
  const evidence: unknown = node["x-evidence"];
  if (!evidence || typeof evidence !== "object" || Object.keys(evidence).sort().join() !== [...aspects].sort().join()) {
    report("evidence", at, `x-evidence must have exactly these keys: ${aspects.join(", ")}`);
  }
  for (const [aspect, grade] of Object.entries(evidence ?? {})) {
    if (!EVIDENCE.includes(grade)) {
      report("evidence", at, `x-evidence.${aspect} is ${grade}: write one of ${EVIDENCE.join(", ")}`);
    }
  }
  if (typeof node["x-source"] !== "string" || !/\b20\d\d\b/.test(node["x-source"])) {
    report("source", at, "x-source must name where this is from, with a date");
  }
}

function checkWords(source: Source, { operation }: Located, at: Place, report: Report): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(operation.operationId ?? "")) {
    report("operation-id", at, "operationId must be camelCase");
  }
  if (!operation.summary?.trim()) report("words", at, "needs a summary: the provider's own title");
  if (!operation.description?.trim()) {
    report("words", at, "needs a description: it becomes the doc comment of the client method");
  }
  const declared = (source.spec.tags ?? []).map((tag) => tag.name);
  if (operation.tags?.length !== 1 || !declared.includes(operation.tags[0]!)) {
    report("one-tag", at, "needs exactly one tag, declared in openapi.yaml");
  }
  const security: unknown = (operation as { security?: unknown }).security;
  if (security !== undefined && JSON.stringify(security) !== "[]") {
    report("security", at, "has its own security: drop it, or write [] if the call needs no key");
  }
}

function checkEffect({ method, operation }: Located, at: Place, report: Report): void {
  const effect = operation["x-effect"];
  const repeatable = operation["x-repeatable"];
  const destructive: unknown = operation["x-destructive"];
  if (!EFFECTS.includes(effect)) report("effect", at, `x-effect must be one of ${EFFECTS.join(", ")}`);
  if (method === "GET" && effect !== "read") {
    report("effect-method", at, "is a GET with an effect: x-effect must be read");
  }
  if (["PUT", "PATCH", "DELETE"].includes(method) && effect === "read") {
    report("effect-method", at, `is a ${method} that claims to be a read: x-effect must be write or spend`);
  }
  if (typeof repeatable !== "boolean") report("repeatable", at, "x-repeatable must be true or false");
  if (effect === "read" && repeatable === false) report("repeatable", at, "is a read: x-repeatable must be true");
  if (effect === "spend" && repeatable === true) report("repeatable", at, "moves money: x-repeatable must be false");
  if (destructive !== undefined && destructive !== true) report("destructive", at, "x-destructive is true or absent");
  if (destructive === true && effect === "read") report("destructive", at, "is a read: it cannot be x-destructive");
}

function checkRateClass(source: Source, { operation }: Located, at: Place, report: Report): void {
  const name = operation["x-rate-class"];
  if (name === undefined) return;
  if (name === "default") report("rate-class", at, "x-rate-class: default applies to every call already, drop it");
  else if (!source.spec["x-rate-limits"]?.[name]) {
    report("rate-class", at, `x-rate-class ${name} is not in x-rate-limits of openapi.yaml`);
  }
}

function checkBatch(source: Source, { operation }: Located, at: Place, report: Report): void {
  const batch = operation["x-batch"];
  if (batch === undefined) return;
  if (typeof batch.allOrNothing !== "boolean") report("batch", at, "x-batch.allOrNothing must be true or false");
  if (!Array.isArray(batch.items) || batch.items.length === 0) {
    report("batch", at, "x-batch.items must list the body keys that hold the items");
    return;
  }
  const body = deref(source.spec, operation.requestBody);
  const schemas = Object.values(body?.content ?? {}).map((media) => media.schema);
  for (const key of batch.items) {
    if (key === "*") {
      if (!schemas.some((schema) => schema && holdsMany(source, schema)))
        report("batch", at, "x-batch.items is * (the body itself), which is neither an array nor a map");
      continue;
    }
    const properties = schemas.flatMap((schema) => propertiesNamed(source, schema, key));
    if (properties.length === 0) {
      report("batch", at, `x-batch.items names ${key}, which the request schema does not have`);
    } else if (!properties.some((property) => holdsMany(source, property))) {
      report("batch", at, `x-batch.items names ${key}, which is neither an array nor a map`);
    }
  }
}

/** The schemas a body gives to one top-level key, its branches included. */
export function propertiesNamed(source: Source, schema: Schema | undefined, key: string): Schema[] {
  if (!schema) return [];
  const resolved = deref(source.spec, schema);
  const branches: Schema[] = [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  const own = resolved.properties?.[key];
  return [...(own ? [own] : []), ...branches.flatMap((branch) => propertiesNamed(source, branch, key))];
}

/** An array, or an object whose values are or hold arrays: mailboxes by domain, domains by platform. */
function holdsMany(source: Source, schema: Schema): boolean {
  const resolved = deref(source.spec, schema);
  if (typesOf(source, resolved).includes("array")) return true;
  const values = [resolved.properties, resolved.patternProperties].flatMap((map) => Object.values<Schema>(map ?? {}));
  if (typeof resolved.additionalProperties === "object") values.push(resolved.additionalProperties);
  const branches: Schema[] = [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  return [...values, ...branches].some((one) => typeof one === "object" && holdsMany(source, one));
}
