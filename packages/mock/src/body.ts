import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from "node:zlib";
import type { FormPart, FormParts } from "./form.js";

/** A body as it is checked, as it is remembered, and what is wrong with it before any schema is asked. */
export interface ReadBody {
  /** For Prism: parsed JSON, otherwise the text; `undefined` without a body. */
  readonly value: unknown;
  /** For people: parsed JSON, the parts of a form by name, otherwise the text. */
  readonly shown: unknown;
  /** The parts of a form. */
  readonly form: FormParts | undefined;
  readonly defect: string | undefined;
}

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a request to its end.
 *
 * @throws if the client breaks off, or sends more than 20 MiB.
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Error("The body is over 20 MiB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a request carries; a text where it never was anything else. */
export type Payload = Buffer | string;

const DECODERS: Readonly<Record<string, (bytes: Buffer, options: ZlibOptions) => Buffer>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/** Undoes what `Content-Encoding` says. What cannot be undone is left as it is, with the reason. */
export function decode(
  payload: Payload,
  encoding = "identity",
): { readonly payload: Payload; readonly defect?: string } {
  const name = encoding.trim().toLowerCase();
  if (name === "identity" || payload.length === 0) return { payload };
  const undo = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!undo) return { payload, defect: `has a content-encoding that the mock does not know: ${encoding}` };
  try {
    return { payload: undo(Buffer.from(payload), { maxOutputLength: MAX_BYTES }) };
  } catch {
    return { payload, defect: `is not ${name} as its content-encoding says` };
  }
}

/** Reads a payload as what its content type says. */
export async function readBody(payload: Payload, contentType: string): Promise<ReadBody> {
  const text = payload.toString();
  if (payload.length === 0) return { value: undefined, shown: undefined, form: undefined, defect: undefined };
  if (/^(?:application\/json|[^;]+\+json)\b/i.test(contentType)) return readJson(text);
  if (/^multipart\/form-data\b/i.test(contentType)) return readForm(payload, text, contentType);
  return { value: text, shown: text, form: undefined, defect: undefined };
}

function readJson(text: string): ReadBody {
  try {
    const value: unknown = JSON.parse(text);
    return { value, shown: value, form: undefined, defect: undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, ".*$/s, "") : String(error);
    return { value: text, shown: text, form: undefined, defect: `is not JSON: ${reason}` };
  }
}

/** The platform's own parser reads the parts, so that a file's bytes are counted and not guessed from text. */
async function readForm(payload: Payload, text: string, contentType: string): Promise<ReadBody> {
  try {
    const bytes = typeof payload === "string" ? payload : new Uint8Array(payload);
    const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
    const parts: Record<string, FormPart | FormPart[]> = {};
    for (const [name, part] of form) {
      const value = typeof part === "string" ? part : { filename: part.name, type: part.type, bytes: part.size };
      parts[name] = name in parts ? [parts[name]!, value].flat() : value;
    }
    return { value: text, shown: parts, form: parts, defect: undefined };
  } catch {
    return {
      value: text,
      shown: text,
      form: undefined,
      defect: `is not multipart/form-data as its content type says: ${contentType}`,
    };
  }
}
