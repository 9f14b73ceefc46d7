import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { deref, type Schema } from "../spec.js";
import type { Place, Report } from "../report.js";
import { bodiesOf, parametersOf, visitSchemas } from "./schemas.js";
import { componentAt, type Source } from "./source.js";

const MARKS = ["x-secret", "x-money", "x-failure", "x-evidence", "x-source"];

// Shared by all specs of a run: compiling the meta-schema costs more than a small spec. What is compiled runs a few times, so it is not optimized.
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTuples: false,
  allowUnionTypes: true,
  allErrors: true,
  inlineRefs: false,
  code: { optimize: false },
  logger: false,
});
formats.default(ajv);
for (const keyword of [...MARKS, "example", "discriminator"]) ajv.addKeyword(keyword);

/** Compiles every schema and holds every example against its own. A schema that does not compile switches the mock's validation off in silence. */
export function checkValues(source: Source, report: Report): { examples: number } {
  const compile = compiler(source, report);
  let examples = 0;
  for (const body of bodiesOf(source)) {
    if (!body.media.schema) continue;
    const valid = compile(body.media.schema, body.at);
    for (const [name, written] of Object.entries(body.media.examples ?? {})) {
      examples += 1;
      check(valid, deref(source.spec, written).value, `the example ${name}`, body.at, report);
    }
  }
  for (const { node, at } of parametersOf(source)) {
    const valid = compile(node.schema ?? {}, at);
    if (node.example !== undefined) check(valid, node.example, "its example", at, report);
  }
  visitSchemas(source, ({ schema, at }) => {
    const shown: unknown[] = [...("example" in schema ? [schema.example] : []), ...(schema.examples ?? [])];
    for (const value of shown) check(compile(schema, at), value, "its example", at, report);
  });
  return { examples };
}

type Compile = (schema: Schema, at: Place) => ValidateFunction | undefined;

function compiler(source: Source, report: Report): Compile {
  ajv.removeSchema();
  const named = source.spec.components?.schemas ?? {};
  ajv.addSchema({ $id: "spec:", $defs: absolute(named) });

  const broken = new Map<string, string>();
  for (const name of Object.keys(named)) {
    try {
      ajv.compile({ $ref: `spec:#/$defs/${name}` });
    } catch (error) {
      broken.set(name, (error as Error).message);
    }
  }
  const fault = (at: Place, message: string): void =>
    report("schema", at, `the schema does not compile, which would switch the mock's validation off: ${message}`);
  // What merely refers to a broken schema is not to blame.
  for (const [name, message] of broken) {
    if (!refersTo(named[name], broken)) fault(componentAt(source, "schemas", name), message);
  }
  return (schema, at) => {
    if (refersTo(schema, broken)) return undefined;
    try {
      return ajv.compile(absolute(schema));
    } catch (error) {
      fault(at, (error as Error).message);
      return undefined;
    }
  };
}

function refersTo(schema: Schema | undefined, broken: Map<string, string>): boolean {
  const refs = [...JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
  return refs.some(([, name]) => broken.has(name!));
}

/** Component references as the validator knows them. */
function absolute<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "$ref" && typeof value === "string" ? value.replace(/^#\/components\/schemas\//, "spec:#/$defs/") : value,
  ) as T;
}

function check(valid: ValidateFunction | undefined, value: unknown, what: string, at: Place, report: Report): void {
  if (!valid || valid(value)) return;
  const reasons = (valid.errors ?? []).filter(
    (error) => !["oneOf", "anyOf", "if"].includes(error.keyword) || valid.errors!.length === 1,
  );
  report(
    "example-invalid",
    at,
    `${what} does not validate: ${[...new Set(reasons.map(reason))].slice(0, 4).join("; ")}`,
  );
}

function reason(error: ErrorObject): string {
  const key: unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty ?? error.params.allowedValue;
  const detail = key === undefined ? "" : ` (${JSON.stringify(key)})`;
  return `${error.instancePath || "the whole"} ${error.message ?? error.keyword}${detail}`;
}
