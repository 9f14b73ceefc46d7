import formats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Place, Report } from "../report.js";
import { deref, type Schema } from "../spec.js";
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

/** What was compiled of the schemas of one text. Specs that differ elsewhere, as those of the tests do, share it. */
interface Compiled {
  readonly id: string;
  /** Why, by the name of a schema that does not compile. */
  readonly broken: ReadonlyMap<string, string>;
  /** By their text; a reason for those that do not compile. */
  readonly schemas: Map<string, ValidateFunction | string>;
}

const compiled = new Map<string, Compiled>();

function compileNamed(named: Record<string, Schema>): Compiled {
  const text = JSON.stringify(named);
  const known = compiled.get(text);
  if (known) return known;
  const id = `spec${compiled.size}:`;
  ajv.addSchema({ $id: id, $defs: absolute(named, id) });
  const broken = new Map<string, string>();
  for (const name of Object.keys(named)) {
    const usable = failureOf(() => ajv.compile({ $ref: `${id}#/$defs/${name}` }));
    if (typeof usable === "string") broken.set(name, usable);
  }
  const fresh: Compiled = { id, broken, schemas: new Map() };
  compiled.set(text, fresh);
  return fresh;
}

function failureOf<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

function compiler(source: Source, report: Report): Compile {
  const named = source.spec.components?.schemas ?? {};
  const { id, broken, schemas } = compileNamed(named);
  const fault = (at: Place, message: string): void =>
    report("schema", at, `the schema does not compile, which would switch the mock's validation off: ${message}`);
  // What merely refers to a broken schema is not to blame.
  for (const [name, message] of broken) {
    if (!refersTo(named[name], broken)) fault(componentAt(source, "schemas", name), message);
  }
  return (schema, at) => {
    if (refersTo(schema, broken)) return undefined;
    const text = JSON.stringify(schema);
    const valid = schemas.get(text) ?? failureOf(() => ajv.compile(absolute(schema, id)));
    schemas.set(text, valid);
    if (typeof valid !== "string") return valid;
    fault(at, valid);
    return undefined;
  };
}

function refersTo(schema: Schema | undefined, broken: ReadonlyMap<string, string>): boolean {
  const refs = [...JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
  return refs.some(([, name]) => broken.has(name!));
}

/** Component references as the validator knows them. */
function absolute<T>(schema: T, id: string): T {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "$ref" && typeof value === "string" ? value.replace(/^#\/components\/schemas\//, `${id}#/$defs/`) : value,
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
