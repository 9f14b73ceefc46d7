import type { Body } from "./receive.js";

/** Everything that a reader brings, up to a limit. `next` gives `undefined` at the end. */
export async function readBytes(next: () => Promise<Uint8Array | undefined>, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
    length += chunk.length;
    if (length > maxBytes) return { refused: "too-large" };
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes };
}

/** Does a sender announce more than the limit? */
export function announcesMore(contentLength: unknown, maxBytes: number): boolean {
  return typeof contentLength === "string" && Number(contentLength) > maxBytes;
}

/** A body that somebody else read already. */
export function limited(body: string | Uint8Array, maxBytes: number): Body {
  // A character has at least one byte, so a long text need not be encoded to know.
  const length =
    typeof body !== "string" || body.length > maxBytes ? body.length : new TextEncoder().encode(body).length;
  return length > maxBytes ? { refused: "too-large" } : { bytes: body };
}
