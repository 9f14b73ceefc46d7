import type { Operation } from "./prism.js";

/** A file of a form: what is worth remembering of it. */
export interface FilePart {
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
}

/** A form's parts by name; a name that came twice holds a list. */
export type FormParts = Readonly<Record<string, FormPart | FormPart[]>>;
export type FormPart = string | FilePart;

/** Makes the JSON body that a form stands for. */
export interface FormReader {
  read(parts: FormParts): object;
}

export const FORM = "multipart/form-data";

/**
 * Prism drops the parts it does not know, takes any text for an object, and cannot read a map of files. So a form is read into the object its
 * schema describes, and that is checked as a JSON body would be.
 */
export function formReaderOf(properties: ReadonlyMap<string, object>): FormReader {
  return { read: (parts) => readParts(parts, (name) => properties.get(name)) };
}

/** An operation that takes as JSON the body that it takes as a form. */
export function jsonFormOf(prism: Operation): Operation | undefined {
  const { request } = prism;
  const content = request?.body?.contents?.find(({ mediaType }) => mediaType === FORM);
  if (!request?.body || !content?.schema) return undefined;
  const body = { ...request.body, contents: [{ ...content, mediaType: "application/json" }] };
  return { ...prism, request: { ...request, body } };
}

function readParts(parts: FormParts, schemaOf: (name: string) => object | undefined): object {
  const object: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const [, map, key] = /^([^[]+)\[(.+)\]$/.exec(name) ?? [];
    if (map === undefined || key === undefined) object[name] = readPart(part, schemaOf(name));
    else object[map] = { ...asObject(object[map]), [key]: readPart(part, { type: "string" }) };
  }
  return object;
}

function readPart(part: FormPart | FormPart[], schema: object | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => readPart(each, { type: "string" }));
  if (typeof part !== "string") return `(${part.bytes} bytes of ${part.type || "a file"})`;
  return isText(schema) ? part : readJson(part);
}

function isText(schema: object | undefined): boolean {
  return schema !== undefined && Reflect.get(schema, "type") === "string";
}

/** What is no text in the spec travels as JSON; what does not parse is left for the schema to refuse. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
