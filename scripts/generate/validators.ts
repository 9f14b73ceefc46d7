import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { operationsOf, schemaName, type Schema, type Spec, walk } from "../lib/spec.js";
import { banner, key, resultSchemas } from "./shared.js";

/** Rules about contents, not shape: they need code that is not generated, and no canary should sing about a long text. Prose needs no code. */
const DROPPED = new Set(
  "format pattern minLength maxLength minItems maxItems uniqueItems minimum maximum default description title".split(
    " ",
  ),
);

/** `validators.ts`: one compiled check for every good reply, as plain code without `eval` and without imports. */
export function writeValidators(spec: Spec): string {
  const wanted = new Map<string, Schema>();
  const rows = operationsOf(spec).map(({ operation }) => {
    const byStatus: Record<string, string[]> = {};
    for (const { status, schema } of resultSchemas(spec, operation)) {
      if (!schema) continue;
      const name = schemaName(schema) ?? `${operation.operationId}_${status}`;
      wanted.set(name, schema);
      (byStatus[status] ??= []).push(name);
    }
    const shapes = Object.entries(byStatus).map(([status, names]) => `${status}: [${names.join(", ")}]`);
    return `  ${key(operation.operationId)}: { ${shapes.join(", ")} },\n`;
  });
  return `${banner(spec)}// @ts-nocheck: written by ajv.
import type { ReplyChecks } from "@mailfleet/http";

/** Compiled checks of every good reply, by operation and status. */
export const checks: ReplyChecks = (() => {
${compile(spec, wanted)}
return {
${rows.join("")}};
})();
`;
}

function compile(spec: Spec, wanted: Map<string, Schema>): string {
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, code: { source: true, esm: true } });
  const schemas = structuredClone(spec.components.schemas ?? {});
  for (const [name, schema] of wanted) schemas[name] ??= structuredClone(schema);
  walk(schemas, (node) => {
    for (const name of Object.keys(node)) {
      // A property may be called "format": then its value is a schema, and it stays.
      if (name.startsWith("x-") || (DROPPED.has(name) && typeof node[name] !== "object")) delete node[name];
    }
  });
  ajv.addSchema({ components: { schemas } }, "spec");
  const refs = Object.fromEntries([...wanted.keys()].sort().map((name) => [name, `spec#/components/schemas/${name}`]));
  const code = standaloneCode.default(ajv, refs);
  if (code.includes("require("))
    throw new Error(`${spec.info.title}: a reply schema needs a rule that ajv does not write out; add it to DROPPED`);
  return code
    .replace('"use strict";', "")
    .replaceAll(/export const (\w+) = (\w+);/g, "const $1 = $2;")
    .replaceAll(/;(?=const schema\d+ =|function validate\d+\()/g, ";\n");
}
