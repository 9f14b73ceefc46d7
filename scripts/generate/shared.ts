import { deref, type Operation, type Parameter, type Schema, schemaName, type Spec } from "../lib/spec.js";
import { wrap } from "../lib/wrap.js";

/** First lines of every generated TypeScript file. */
export function banner(spec: Spec): string {
  return `// Generated from the ${spec.info.title} spec (${spec.info.version}) by \`pnpm generate\`. Do not edit: change specs/ and generate again.\n`;
}

/** `InboxKit`, `ScaledMail`, `ColdMailReseller`: the prefix of a client's exported names. */
export function brand(spec: Spec): string {
  return spec.info.title.replace(/\s+API$/i, "").replaceAll(/\s+/g, "");
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A property name as TypeScript source, quoted only if it has to be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A doc comment from plain lines, wrapped at 120 columns. */
export function docComment(lines: readonly string[], indent = ""): string {
  const wrapped = lines.flatMap((line) => wrap(line.replaceAll("*/", "*\\/"), 116 - indent.length));
  if (wrapped.length === 1) return `${indent}/** ${wrapped[0]} */\n`;
  return `${indent}/**\n${wrapped.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

/** Where the tenant travels in this operation, if it does. Marked `x-tenant: false`, that parameter names what is changed. */
export function tenantOf(
  spec: Spec,
  operation: Operation,
): { in: "header" | "query" | "body"; name: string; required: boolean } | undefined {
  if (operation["x-tenant"] === false) return undefined;
  const names = spec["x-tenant"];
  for (const place of ["header", "query"] as const) {
    const parameter = parametersOf(spec, operation).find((each) => each.in === place && each.name === names[place]);
    if (parameter) return { in: place, name: parameter.name, required: parameter.required === true };
  }
  const body = jsonBody(spec, operation);
  if (names.body && body?.properties?.[names.body]) {
    return { in: "body", name: names.body, required: (body.required ?? []).includes(names.body) };
  }
  return undefined;
}

export function parametersOf(spec: Spec, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => deref(spec, parameter));
}

/** The request body's media type and schema reference. The spec gives each operation at most one. */
export function bodyOf(
  spec: Spec,
  operation: Operation,
): { mediaType: string; schema: Schema; required: boolean } | undefined {
  const body = deref(spec, operation.requestBody);
  if (!body) return undefined;
  const [mediaType, media] = Object.entries(body.content)[0]!;
  return { mediaType, schema: media.schema, required: body.required === true };
}

export interface Result {
  status: string;
  mediaType: string;
  /** Absent where the answer has no body. */
  schema: Schema | undefined;
}

/** The schemas of a successful answer: 2xx and `x-result` replies, failures taken out. `undefined` stands for "no body". */
export function resultSchemas(spec: Spec, operation: Operation): Result[] {
  return Object.entries(operation.responses).flatMap(([status, reference]): Result[] => {
    const response = deref(spec, reference);
    if (!status.startsWith("2") && !response["x-result"]) return [];
    const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? ["", undefined];
    if (!media) return [{ status, mediaType, schema: undefined }];
    return branches(spec, media.schema).map((schema) => ({ status, mediaType, schema }));
  });
}

/** The schema itself, or, where it is a `oneOf` of good and failed shapes, the good ones. */
function branches(spec: Spec, schema: Schema): Schema[] {
  const target = deref(spec, schema);
  const failed = (each: Schema): boolean => deref(spec, each)["x-failure"] === true;
  if (Array.isArray(target.oneOf) && target.oneOf.some(failed))
    return target.oneOf.filter((each: Schema) => !failed(each));
  return [schema];
}

/** A reply that comes whenever the body of the request holds these values: one of `x-replies`. */
export type DecidedReply = NonNullable<Operation["x-replies"]>[number];

export function decidedReplies(spec: Spec, operation: Operation): DecidedReply[] {
  const decided = operation["x-replies"] ?? [];
  const possible = resultSchemas(spec, operation).flatMap(({ schema }) => [
    schemaName(schema),
    ...(deref(spec, schema ?? {}).oneOf ?? []).map(schemaName),
  ]);
  for (const { body, reply } of decided) {
    const at = `${operation.operationId}: x-replies`;
    if (!possible.includes(reply)) throw new Error(`${at} names ${reply}, which is not among its replies`);
    for (const name of Object.keys(body)) {
      if (!jsonBody(spec, operation)?.properties?.[name])
        throw new Error(`${at} names ${name}, which no request holds`);
    }
  }
  return decided;
}

function jsonBody(spec: Spec, operation: Operation): Schema | undefined {
  const body = bodyOf(spec, operation);
  return body ? deref(spec, body.schema) : undefined;
}
