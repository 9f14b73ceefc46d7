import type { Report } from "../report.js";
import { deref, type Schema } from "../spec.js";
import { EVIDENCE } from "./root.js";
import { visitSchemas, type Site } from "./schemas.js";
import type { Source } from "./source.js";

/** How schemas are written: closed for what we send, open but really typed for what the provider sends. */
export function checkShapes(source: Source, report: Report): void {
  visitSchemas(source, (site) => {
    if (site.schema.$ref !== undefined) return;
    checkForbidden(site, report);
    checkEnum(site, report);
    checkTyped(site, report);
    if (site.direction === "request") checkClosed(source, site, report);
    else checkOpen(site, report);
    checkAllOf(source, site, report);
  });
}

function checkForbidden({ schema, at }: Site, report: Report): void {
  if ("discriminator" in schema) {
    report("discriminator", at, "uses discriminator, which validators ignore: give every branch a const");
  }
  const mark: unknown = schema["x-evidence"];
  if (mark !== undefined && (typeof mark !== "string" || !EVIDENCE.includes(mark))) {
    report("field-evidence", at, `x-evidence on a field must be one of ${EVIDENCE.join(", ")}`);
  }
}

/** The provider may add a token tomorrow: a list of known ones stands beside any other of the same type. */
function checkEnum({ schema, direction, at, composedIn }: Site, report: Report): void {
  if (direction !== "reply" || !Array.isArray(schema.enum) || schema.enum.length < 2) return;
  const others: Schema[] = composedIn?.anyOf ?? [];
  const open = others.some(
    (other) => other !== schema && other.type === schema.type && other.enum === undefined && other.const === undefined,
  );
  if (!open) {
    report(
      "open-enum",
      at,
      `a reply has a closed enum: write anyOf: [{ type: ${schema.type}, enum: [...] }, { type: ${schema.type} }]`,
    );
  }
}

/** A field without any type is a guess that looks like a fact. */
function checkTyped({ schema, at, composedIn }: Site, report: Report): void {
  const says = ["type", "const", "enum", "anyOf", "oneOf", "allOf", "properties", "not"].some((word) => word in schema);
  if (!says && !(composedIn && "required" in schema) && schema["x-evidence"] === undefined) {
    report("untyped", at, "has no type: say what it is, or that nobody knows with x-evidence: inferred");
  }
  if ([schema.type].flat().includes("array") && !("items" in schema) && !("prefixItems" in schema)) {
    report("untyped", at, "is an array of nothing in particular: write items");
  }
}

/** A branch may leave the closing of an object to the schema it is a branch of. */
function leavesItToParent({ schema, composedIn }: Site): boolean {
  return schema.type === undefined && composedIn !== undefined && isObject(composedIn);
}

function checkClosed(source: Source, site: Site, report: Report): void {
  const { schema, at, composedIn } = site;
  if (!isObject(schema) || leavesItToParent(site)) return;
  if (composedIn?.allOf?.length && composedIn.unevaluatedProperties === false) return;
  if (schema.additionalProperties === false || schema.unevaluatedProperties === false) return;
  if (isSchema(schema.additionalProperties)) return;
  if (isSchema(schema.allOf) || branchesClose(source, schema)) return;
  report("request-open", at, "a request schema is open: add additionalProperties: false");
}

/** An object without properties of its own may be closed by each of its branches. */
function branchesClose(source: Source, schema: Schema): boolean {
  const branches: Schema[] = schema.oneOf ?? schema.anyOf ?? [];
  if (branches.length === 0 || schema.properties) return false;
  return branches.every((branch) => deref(source.spec, branch).additionalProperties === false);
}

function checkOpen(site: Site, report: Report): void {
  const { schema, at } = site;
  if (!isObject(schema) || leavesItToParent(site)) return;
  const extra: unknown = schema.additionalProperties;
  if (extra === undefined) {
    report("reply-unwritten", at, "a reply object does not say whether it is open: write additionalProperties: true");
  }
  if (extra === false) {
    report(
      "reply-closed",
      at,
      "a reply object is closed, and the provider may add a field: write additionalProperties: true",
    );
  }
  const known = Object.keys(schema.properties ?? {}).length > 0 || isSchema(extra) || schema.patternProperties;
  const composed = ["allOf", "anyOf", "oneOf"].some((word) => word in schema);
  if (!known && !composed && schema["x-evidence"] !== "inferred") {
    report(
      "bare-object",
      at,
      "is a bare object: write its properties, a map's value schema, or x-evidence: inferred if nobody knows them",
    );
  }
}

function checkAllOf(source: Source, { schema, at }: Site, report: Report): void {
  const closed = (schema.allOf ?? []).some(
    (branch: Schema) => deref(source.spec, branch).additionalProperties === false,
  );
  if (closed && schema.allOf.length > 1) {
    report("all-of-closed", at, "allOf joins closed objects, and each refuses the other's keys: write one object");
  }
}

function isObject(schema: Schema): boolean {
  return [schema.type].flat().includes("object") || schema.properties !== undefined;
}

function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
