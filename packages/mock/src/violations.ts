import type { Finding, Operation } from "./prism.js";
import { suggest } from "./suggest.js";
import type { RecordedRequest, Violation, ViolationKind } from "./types.js";

/** A violation before it is known which request it belongs to. */
export type Fact = Pick<Violation, "kind" | "field" | "reason">;

/** What was sent, already redacted: a violation shows values. */
export interface Sent {
  readonly query: RecordedRequest["query"];
  readonly headers: RecordedRequest["headers"];
  readonly body: unknown;
}

const STATUS_KINDS: Readonly<Record<string, ViolationKind>> = {
  401: "security",
  406: "accept",
  415: "media-type",
  500: "invented",
};
const PLACES: readonly Place[] = ["body", "query", "header", "path"];

type Place = Extract<ViolationKind, "body" | "query" | "header" | "path">;

/** Says a violation in one sentence: which field, what was expected, what was sent. */
export function readFinding(finding: Finding, operation: Operation, sent: Sent): Fact {
  const [first, ...rest] = finding.path;
  const kind = PLACES.find((place) => place === first);
  if (!kind) return withoutPlace(finding, operation, sent);
  const keys = kind === "body" ? rest : rest.map((name) => writtenName(operation, kind, name));
  const named = /(?:required property '|; found '|properties: ')([^']*)'/.exec(finding.message)?.[1];
  if (named !== undefined && finding.code === "required") {
    const field = fieldOf(kind, [...keys, kind === "body" ? named : writtenName(operation, kind, named)]);
    return { kind, field, reason: `${field} is required; nothing was sent` };
  }
  const source =
    kind === "body"
      ? sent.body
      : kind === "query"
        ? sent.query
        : kind === "header"
          ? lowerCase(sent.headers, keys)
          : undefined;
  const known = kind === "body" ? knownKeys(operation, keys) : [];
  if (named !== undefined) return unknownKey(kind, [...keys, named], known, valueAt(source, [...keys, named]));
  const field = fieldOf(kind, keys);
  const expected =
    finding.code === "false schema" ? "must not be sent together with the rest" : expectation(finding.message);
  const value = kind === "path" ? undefined : valueAt(source, keys);
  return { kind, field, reason: `${field} ${expected}${value === undefined ? "" : `; ${show(value)} was sent`}` };
}

/** A key that the spec does not know. */
export function unknownKey(kind: Place, keys: readonly string[], known: readonly string[], value: unknown): Fact {
  const field = fieldOf(kind, keys);
  return {
    kind,
    field,
    reason: `${field} is not in the spec; ${show(value)} was sent.${suggest(keys.at(-1) ?? "", known)}`,
  };
}

/** What is wrong with a field, as providers tell it apart. */
export function problemOf({ reason }: Fact): "required" | "unknown" | "other" {
  if (reason.endsWith("is required; nothing was sent")) return "required";
  return / is not in the spec; /.test(reason) ? "unknown" : "other";
}

/** One line for people. */
export function writeViolation({ method, path, operationId, reason }: Violation): string {
  return `${method} ${path}${operationId ? ` (${operationId})` : ""}: ${reason}`;
}

function withoutPlace({ code, message }: Finding, operation: Operation, sent: Sent): Fact {
  const kind = STATUS_KINDS[code] ?? "body";
  if (kind === "security") {
    const schemes = operation.security?.flat().map(describeScheme).join(" or ");
    return { kind, field: undefined, reason: `credentials are required (${schemes}); none of that form were sent` };
  }
  if (kind === "media-type") {
    return { kind, field: "header.content-type", reason: `${message}; ${show(sent.headers["content-type"])} was sent` };
  }
  if (code === "required") return { kind, field: "body", reason: "body is required; nothing was sent" };
  return { kind, field: undefined, reason: message };
}

function describeScheme(scheme: { type: string; scheme?: string; in?: string; name?: string }): string {
  return scheme.type === "http"
    ? `Authorization: ${scheme.scheme === "bearer" ? "Bearer" : scheme.scheme} ...`
    : `${scheme.in} ${scheme.name}`;
}

/** Prism speaks of parameters in lower case; people look for the name as the spec writes it. */
function writtenName(operation: Operation, kind: Exclude<Place, "body">, lower: string): string {
  const { request } = operation;
  const parameters = kind === "query" ? request?.query : kind === "header" ? request?.headers : request?.path;
  return parameters?.find(({ name }) => name.toLowerCase() === lower)?.name ?? lower;
}

function expectation(message: string): string {
  return message.replace(/^Request (?:body|query|header|path)(?: (?:property|parameter) \S+)? /, "");
}

function fieldOf(kind: string, keys: readonly string[]): string {
  return keys.reduce((field, key) => (/^\d+$/.test(key) ? `${field}[${key}]` : `${field}.${key}`), kind);
}

function lowerCase(
  headers: Readonly<Record<string, unknown>>,
  [name = ""]: readonly string[],
): Record<string, unknown> {
  return { [name]: headers[name.toLowerCase()] };
}

function valueAt(source: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => {
    // Below a redacted value there is nothing left to look at.
    if (typeof node === "string") return node;
    return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
  }, source);
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** The keys that the request schema allows at a place, if it says so plainly. */
function knownKeys(operation: Operation, keys: readonly string[]): string[] {
  let schemas: object[] = (operation.request?.body?.contents ?? []).flatMap(({ schema }) => (schema ? [schema] : []));
  for (const key of keys) schemas = schemas.flatMap(branches).flatMap((schema) => below(schema, key));
  return [
    ...new Set(
      schemas
        .flatMap(branches)
        .flatMap((schema) => ("properties" in schema ? Object.keys(schema.properties ?? {}) : [])),
    ),
  ];
}

function branches(schema: object): object[] {
  const nested = (["oneOf", "anyOf", "allOf"] as const).flatMap((key): unknown => Reflect.get(schema, key) ?? []);
  return [schema, ...nested.filter(isObject).flatMap(branches)];
}

function below(schema: object, key: string): object[] {
  const properties: unknown = Reflect.get(schema, "properties");
  const property: unknown = isObject(properties) ? Reflect.get(properties, key) : undefined;
  const other: unknown = Reflect.get(schema, /^\d+$/.test(key) ? "items" : "additionalProperties");
  return [property ?? other].filter(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
