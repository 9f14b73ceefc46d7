import { STATUS_CODES } from "node:http";
import type { Reply } from "./answer.js";
import type { Payload } from "./body.js";
import { meet, type Parts } from "./engine.js";

export interface LocalFetch {
  readonly fetch: typeof fetch;
  /** Aborted when it is closed. */
  readonly signal: AbortSignal;
  close(): void;
}

/** Carries requests to a mock without a port, as the global `fetch` would carry them to the provider. */
export function createFetch(parts: Parts): LocalFetch {
  const { origin } = new URL(parts.service.url);
  const closing = new AbortController();
  const pending = new Set<(reason: unknown) => void>();
  return {
    signal: closing.signal,
    close: () => {
      closing.abort();
      for (const leave of pending) leave(broken("other side closed", "UND_ERR_SOCKET"));
    },
    fetch: async (input, init) => {
      const sent = readSent(input, init);
      if (sent.url.origin !== origin)
        throw new TypeError(`This fetch reaches ${parts.service.url} only; it was asked for ${sent.url.href}.`);
      sent.signal?.throwIfAborted();
      if (closing.signal.aborted) throw broken(`connect ECONNREFUSED ${sent.url.host}`, "ECONNREFUSED");
      return await untilLeft((left) => send(parts, sent, left), sent.signal, pending);
    },
  };
}

/** Does work that its caller, or whoever closes, may leave at any time; `left` is for work that can be stopped. */
function untilLeft<T>(
  work: (left: () => AbortSignal) => Promise<T>,
  caller: AbortSignal | undefined,
  pending: Set<(reason: unknown) => void>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    // Made when asked for: only a delay needs one.
    let controller: AbortController | undefined;
    let isLeft = false;
    const left = (): AbortSignal => {
      controller ??= new AbortController();
      if (isLeft) controller.abort();
      return controller.signal;
    };
    const leave = (reason: unknown): void => {
      isLeft = true;
      controller?.abort();
      end();
      reject(reason);
    };
    const abandon = (): void => leave(caller?.reason);
    const end = (): void => {
      pending.delete(leave);
      caller?.removeEventListener("abort", abandon);
    };
    pending.add(leave);
    caller?.addEventListener("abort", abandon);
    work(left).then(resolve, reject).finally(end);
  });
}

async function send(parts: Parts, { url, ...sent }: Sent, left: () => AbortSignal): Promise<Response> {
  const { pathname, search } = url;
  const delivery = await meet(parts, { ...sent, pathname, search: search.slice(1) }, left);
  if (delivery.outcome === "reset") throw broken("read ECONNRESET", "ECONNRESET");
  if (delivery.outcome === "abandoned") throw new TypeError("fetch failed", { cause: delivery.cause });
  const response = delivery.isCut ? cut(delivery.reply) : whole(delivery.reply, sent.method);
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readPayload(): Promise<Payload>;
}

/** Reads what fetch was handed. A `Request` is costly to make, so none is made of an address and plain options. */
function readSent(input: RequestInfo | URL, init: RequestInit = {}): Sent {
  if (input instanceof Request) return readRequest(new Request(input, init));
  const method = (init.method ?? "GET").replace(/^(?:delete|get|head|options|post|put)$/i, (name) =>
    name.toUpperCase(),
  );
  const body = init.body ?? undefined;
  if (body !== undefined && (method === "GET" || method === "HEAD"))
    throw new TypeError("Request with GET/HEAD method cannot have body.");
  if (body instanceof ReadableStream && !("duplex" in init))
    throw new TypeError("RequestInit: duplex option is required when sending a body.");
  const { payload, type } = readBodyInit(body);
  const headers = Object.fromEntries(new Headers(init.headers));
  return {
    url: readUrl(input),
    method,
    headers: type === null || "content-type" in headers ? headers : { ...headers, "content-type": type },
    signal: init.signal ?? undefined,
    readPayload: payload,
  };
}

function readRequest(request: Request): Sent {
  return {
    url: new URL(request.url),
    method: request.method,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    readPayload: async () => Buffer.from(await request.arrayBuffer()),
  };
}

function readUrl(input: string | URL): URL {
  try {
    return new URL(input);
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${String(input)}`, { cause });
  }
}

/** A body, to be read once it is known to arrive, and the content type that it brings along. */
function readBodyInit(body: BodyInit | undefined): {
  readonly payload: () => Promise<Payload>;
  readonly type: string | null;
} {
  if (body === undefined) return { payload: () => Promise.resolve(""), type: null };
  if (typeof body === "string") return { payload: () => Promise.resolve(body), type: "text/plain;charset=UTF-8" };
  const written = new Response(body);
  const payload = async (): Promise<Payload> => Buffer.from(await written.arrayBuffer());
  return { payload, type: written.headers.get("content-type") };
}

function whole({ status, headers, body }: Reply, method: string): Response {
  const hasBody = body !== "" && method !== "HEAD" && ![204, 205, 304].includes(status);
  // A text would bring a content type along where the reply has none.
  const content = hasBody && headers["content-type"] === undefined ? new TextEncoder().encode(body) : body;
  const complete = { ...headers, "content-length": String(Buffer.byteLength(body)) };
  return new Response(hasBody ? content : null, { status, statusText: STATUS_CODES[status] ?? "", headers: complete });
}

function cut({ status, headers, body }: Reply): Response {
  const bytes = new TextEncoder().encode(body);
  let left = bytes.subarray(0, bytes.length / 2);
  const content = new ReadableStream<Uint8Array>({
    // In two steps: an error drops what is not read yet.
    pull(controller) {
      if (left.length === 0)
        controller.error(new TypeError("terminated", { cause: socketError("other side closed", "UND_ERR_SOCKET") }));
      else controller.enqueue(left);
      left = left.subarray(left.length);
    },
  });
  // An empty body cannot be cut short, so one byte is promised and not sent.
  const complete = { ...headers, "content-length": String(Math.max(bytes.length, 1)) };
  return new Response(content, { status, statusText: STATUS_CODES[status] ?? "", headers: complete });
}

function broken(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: socketError(message, code) });
}

function socketError(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
