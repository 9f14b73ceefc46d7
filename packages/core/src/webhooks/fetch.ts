import { announcesMore, readBytes } from "./bytes.js";
import { type Body, createReceive, type EventHandler, type ReceiverOptions, type WebhookProvider } from "./receive.js";

/**
 * The same for servers that speak in web-standard requests: Next.js, Hono, Workers, Deno, Bun.
 *
 * ```ts
 * export const POST = createFetchReceiver(provider, async (event) => {
 *   if (event.type === "mailbox" && event.address) await sync(event.address);
 * });
 * ```
 *
 * @throws MailfleetError `invalid-argument` if the provider sends no webhooks, or an option is not valid.
 */
export function createFetchReceiver(
  provider: WebhookProvider,
  onEvent: EventHandler,
  options: ReceiverOptions = {},
): (request: Request) => Promise<Response> {
  const receive = createReceive(provider, onEvent, options);
  return async (request) => {
    const { status, text } = await receive({
      method: request.method,
      headers: request.headers,
      readBody: (maxBytes) => readBody(request, maxBytes),
    });
    const headers = { "content-type": "text/plain; charset=utf-8", ...(status === 405 && { allow: "POST" }) };
    return new Response(text, { status, headers });
  };
}

async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (request.bodyUsed) return { refused: "parsed-already" };
  if (announcesMore(request.headers.get("content-length"), maxBytes)) return { refused: "too-large" };
  if (request.body === null) return { bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const body = await readBytes(async () => (await reader.read()).value, maxBytes);
  // What is left is not needed; whether the sender hears of it does not matter.
  if ("refused" in body) void reader.cancel().catch(() => undefined);
  return body;
}
