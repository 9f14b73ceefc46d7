import { announcesMore, limited, readBytes } from "./bytes.js";
import { type Body, createReceive, type EventHandler, type ReceiverOptions, type WebhookProvider } from "./receive.js";

/** A request of `node:http`, or of a framework that is built on it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Has somebody begun to read it? */
  readonly readableDidRead?: boolean | undefined;
  /** What a body parser left. Bytes and text are as good as the request itself. */
  readonly body?: unknown;
  /** What some platforms leave beside a parsed body. */
  readonly rawBody?: unknown;
}

export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
}

/**
 * Receives the webhooks of a provider behind `node:http`, Express and their like. It verifies, parses, leaves out what was handled before,
 * and answers: 200 handled, 401 not signed by the provider, 400 not a JSON object, 413 too large, 405 not a POST, 500 the handler failed,
 * so that the provider sends it again.
 *
 * ```ts
 * createServer(createNodeReceiver(provider, async (event) => {
 *   if (event.type === "mailbox" && event.address) await sync(event.address);
 * })).listen(3000);
 * ```
 *
 * It needs the bytes as they came: mount it before any body parser.
 *
 * @throws MailfleetError `invalid-argument` if the provider sends no webhooks, or an option is not valid.
 */
export function createNodeReceiver(
  provider: WebhookProvider,
  onEvent: EventHandler,
  options: ReceiverOptions = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const receive = createReceive(provider, onEvent, options);
  return async (request, response) => {
    const { method, headers } = request;
    const { status, text } = await receive({
      method,
      headers,
      readBody: (maxBytes) => readBody(request, maxBytes),
    });
    response.statusCode = status;
    response.setHeader("content-type", "text/plain; charset=utf-8");
    if (status === 405) response.setHeader("allow", "POST");
    // The rest of a body that is too large is not waited for.
    if (status === 413) response.setHeader("connection", "close");
    response.end(text);
  };
}

async function readBody(request: NodeRequest, maxBytes: number): Promise<Body> {
  // A parser that ran may have left nothing to read, and some platforms parse when `body` is looked at: it comes last.
  if (isRaw(request.rawBody)) return limited(request.rawBody, maxBytes);
  if (!request.readableDidRead) return await readRequest(request, maxBytes);
  const { body } = request;
  return isRaw(body) ? limited(body, maxBytes) : { refused: "parsed-already" };
}

async function readRequest(request: NodeRequest, maxBytes: number): Promise<Body> {
  if (announcesMore(request.headers["content-length"], maxBytes)) return { refused: "too-large" };
  // Not `for await`: leaving such a loop would destroy the connection before the answer is sent.
  const chunks = request[Symbol.asyncIterator]();
  return await readBytes(async () => {
    const { done, value } = await chunks.next();
    if (done) return undefined;
    return value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
  }, maxBytes);
}

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}
