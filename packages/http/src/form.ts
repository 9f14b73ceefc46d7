import { isRecord, type Refuse } from "./checks.js";
import { textOf, writeJson } from "./plain.js";

/**
 * A multipart body: each key is a part, a file as it is, several files under one name, a map of files as `key[name]`, and
 * any other list or object as JSON. Undefined and null are left out.
 */
export async function toFormData(body: object, refuse: Refuse): Promise<FormData> {
  const form = new FormData();
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined || value === null) continue;
    const files = await readFiles(value);
    if (files) {
      for (const [name, file] of files)
        append(
          form,
          name === undefined ? key : `${key}[${name}]`,
          file instanceof Blob ? file : writePart(file, refuse),
        );
    } else append(form, key, writePart(value, refuse));
  }
  return form;
}

function append(form: FormData, name: string, part: Blob | string): void {
  if (part instanceof Blob) form.append(name, part);
  else form.append(name, part);
}

function writePart(value: unknown, refuse: Refuse): string {
  return textOf(value) ?? (isRecord(value) ? writeJson(value, refuse) : String(value));
}

/** One file, a list with files in it, or files by name. Undefined: there is none. */
async function readFiles(value: unknown): Promise<(readonly [string | undefined, unknown])[] | undefined> {
  const single = await toFile(value);
  if (single) return [[undefined, single]];
  if (!isRecord(value) || textOf(value) !== undefined) return undefined;
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, each]) => [name, (await toFile(each)) ?? (each as unknown)] as const),
  );
  if (!entries.some(([, each]) => each instanceof Blob)) return undefined;
  return entries.map(([name, each]) => [Array.isArray(value) ? undefined : name, each]);
}

/** A file of this runtime: bytes are one, and so is whatever looks like a Blob and belongs to another (undici, a polyfill). */
async function toFile(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new Blob([value as BlobPart]);
  if (!isBlobLike(value)) return undefined;
  const bytes = await value.arrayBuffer();
  const type = typeof value.type === "string" ? value.type : "";
  return typeof value.name === "string" ? new File([bytes], value.name, { type }) : new Blob([bytes], { type });
}

interface BlobLike {
  readonly type?: unknown;
  readonly name?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function isBlobLike(value: unknown): value is BlobLike {
  return isRecord(value) && typeof value["arrayBuffer"] === "function" && typeof value["size"] === "number";
}

/**
 * A body that this runtime's fetch sends as it is meant: a form or a file of another one (undici, a polyfill) is copied. Undefined: it is nothing
 * that can be sent, and would go out as a text like "[object Object]".
 */
export async function toNativeBody(body: unknown): Promise<string | FormData | URLSearchParams | Blob | undefined> {
  if (typeof body === "string" || body instanceof FormData || body instanceof URLSearchParams) return body;
  const tag = Object.prototype.toString.call(body);
  if (tag === "[object URLSearchParams]") return String(body);
  if (tag !== "[object FormData]" || !isRecord(body) || !isIterable(body)) return await toFile(body);
  const form = new FormData();
  for (const [name, value] of body) append(form, name, (await toFile(value)) ?? String(value));
  return form;
}

function isIterable(value: object): value is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
