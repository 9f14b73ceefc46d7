import type { Bytes } from "./options.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LENIENT = new TextDecoder();
const MAX_BEGINNING = 2_000;

/** A reply's body as data, or why it is none. */
export type Parsed = { readonly json: unknown } | { readonly problem: string };

/**
 * The whole body, or undefined if it is longer than `max` bytes, of which never more than one chunk too many is held.
 * Rejects when the connection breaks.
 */
export async function readBytes({ headers, body }: Response, max: number): Promise<Bytes | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  let total = Number(headers.get("content-length")) > max ? Infinity : 0;
  for (; total <= max;) {
    const { done, value } = await reader.read();
    if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : join(chunks, total);
    total += value.length;
    chunks.push(value);
  }
  discard(reader);
  return undefined;
}

/** Gives up the rest of a body. Nobody waits for it: with a second reader that could take for ever. */
export function discard(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => undefined);
}

function join(chunks: readonly Bytes[], total: number): Bytes {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** JSON by its content: what the content type says does not matter. A byte order mark is skipped. */
export function parseBody(bytes: Bytes): Parsed {
  try {
    const parsed = parseText(UTF8.decode(bytes));
    return "problem" in parsed && isEmpty(bytes) ? { problem: "is empty" } : parsed;
  } catch {
    return { problem: "is not valid UTF-8" };
  }
}

export function parseText(text: string): Parsed {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { problem: "is not JSON" };
  }
}

/** Nothing but white space. */
export function isEmpty(bytes: Bytes): boolean {
  return bytes.length < MAX_BEGINNING && beginning(bytes).trim() === "";
}

/** The beginning of a body that is not JSON, for a person to read. */
export function beginning(bytes: Bytes): string {
  return LENIENT.decode(bytes.subarray(0, MAX_BEGINNING));
}
