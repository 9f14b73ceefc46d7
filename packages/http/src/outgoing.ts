import { callError } from "./call.js";
import type { AnyCall } from "./call.js";
import type { Bytes } from "./options.js";
import { isHarmless } from "./retry.js";

/** What one attempt hands to fetch, beside method, signal and redirect mode. */
interface Sending {
  readonly headers: Record<string, string>;
  readonly body?: NonNullable<RequestInit["body"]>;
  readonly duplex?: "half";
}

/** Makes the headers and the body of each attempt afresh. */
export type Outgoing = () => Sending;

/**
 * How a call's request is written. One that must not be repeated goes out as a stream: fetch itself repeats a request that is
 * answered 421, also a POST, unless its body is a stream, which it cannot read twice. So such a call gets a stream even where
 * it has no body. Its length is stated, so that it still arrives as an ordinary request and not in chunks.
 */
export async function writeOutgoing(call: AnyCall): Promise<Outgoing> {
  const { headers, body } = call;
  if (isHarmless(call.facts)) return () => (body ? { headers, body } : { headers });
  const { bytes, type } = await readWhole(call);
  const length = String(bytes.length);
  const complete = { ...(type !== undefined && { "content-type": type }), ...headers, "content-length": length };
  return () => ({ headers: complete, body: streamOf(bytes), duplex: "half" });
}

/** The body's bytes, and the content type that goes with them: of a form it names the boundary. */
async function readWhole(call: AnyCall): Promise<{ readonly bytes: Bytes; readonly type?: string }> {
  const { body, headers } = call;
  if (body === undefined || body === null) return { bytes: new Uint8Array() };
  if (typeof body === "string" && headers["content-type"] !== undefined)
    return { bytes: new TextEncoder().encode(body) };
  try {
    const written = new Response(body);
    const type = written.headers.get("content-type");
    return { bytes: new Uint8Array(await written.arrayBuffer()), ...(type !== null && { type }) };
  } catch (cause) {
    const message = "not sent: the body could not be read";
    throw callError(call, { code: "invalid-argument", message, outcome: "not-applied", cause });
  }
}

function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
