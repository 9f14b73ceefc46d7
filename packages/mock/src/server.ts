import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Reply } from "./answer.js";
import { readBytes } from "./body.js";
import { CONTROL_PATH, type ControlReply, type ControlRequest } from "./control.js";
import { type Arrived, meet, type Parts } from "./engine.js";
import { isLoopback, isOwnHost } from "./host.js";
import type { MockOptions } from "./types.js";

export interface RunningServer {
  /** `http://127.0.0.1:4010` */
  readonly origin: string;
  /** Aborted when the server closes. */
  readonly signal: AbortSignal;
  close(): Promise<void>;
}

// Longer than any pause inside a test file, so that a client never reuses a connection that is just being closed.
const KEEP_ALIVE_MS = 120_000;

/** Listens, and resolves when requests are answered. */
export async function listen(
  parts: Parts,
  control: (request: ControlRequest) => Promise<ControlReply>,
  { port = 0, host = "127.0.0.1", keepAlive = false }: MockOptions,
): Promise<RunningServer> {
  const closing = new AbortController();
  const server = createServer((request, response) => {
    // Whoever opens it to other machines lets them call it by names that nobody here knows.
    if (isLoopback(host) && !isOwnHost(request.headers.host ?? "", host)) return refuseHost(request, response);
    const serving = request.url?.startsWith(CONTROL_PATH)
      ? serveControl(control, request, response)
      : serve(parts, request, response, closing.signal);
    serving.catch((error: unknown) => {
      // A defect of the mock must not look like the provider's answer, nor be lost.
      response.destroy(error instanceof Error ? error : undefined);
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  if (!keepAlive) server.on("connection", (socket) => socket.unref());
  await bind(server, port, host);
  if (!keepAlive) server.unref();
  return {
    origin: originOf(server, host),
    signal: closing.signal,
    close: () => {
      closing.abort();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** No web page may reach a mock under a name that it lets point here. */
function refuseHost({ headers }: IncomingMessage, response: ServerResponse): void {
  const detail = `This is @mailfleet/mock: the Host header is ${JSON.stringify(headers.host ?? "")}, which is not this mock's.`;
  const body = JSON.stringify({ type: "about:blank", title: "Misdirected Request", status: 421, detail });
  response.writeHead(421, { "content-type": "application/problem+json", connection: "close" }).end(body);
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(port, host, error) : error);
    });
    server.listen(port, host, resolve);
  });
}

function portTaken(port: number, host: string, cause: Error): Error {
  return new Error(`Port ${port} on ${host} is taken. Choose another one, or 0 for a free one.`, { cause });
}

function originOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

async function serve(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const delivery = await meet(parts, arrivedOf(request), () => signal);
  if (delivery.outcome === "answered") write(response, delivery.reply, delivery.isCut);
  else if (delivery.outcome === "reset") request.socket.resetAndDestroy();
  else response.destroy();
}

async function serveControl(
  control: (request: ControlRequest) => Promise<ControlReply>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "", headers } = request;
  const bytes = await readBytes(request).catch(() => undefined);
  if (!bytes) return void response.destroy();
  const name = url.slice(CONTROL_PATH.length).replace(/\?.*$/s, "");
  const contentType = headers["content-type"];
  const { status, body } = await control({ method, name, host: headers.host, contentType, body: bytes.toString() });
  const content = { "content-type": "application/json" };
  write(response, { status, headers: content, body: JSON.stringify(body), example: undefined }, false);
}

function arrivedOf(request: IncomingMessage): Arrived {
  const { method = "GET", url = "/" } = request;
  const end = url.indexOf("?");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    method,
    pathname: end < 0 ? url : url.slice(0, end),
    search: end < 0 ? "" : url.slice(end + 1),
    headers,
    readPayload: () => readBytes(request),
  };
}

function write(response: ServerResponse, { status, headers, body: text }: Reply, isCut: boolean): void {
  const body = Buffer.from(text);
  if (isCut) {
    // An empty body cannot be cut short, so one byte is promised and not sent.
    response.writeHead(status, { ...headers, "content-length": Math.max(body.length, 1) });
    response.flushHeaders();
    response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
    return;
  }
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, hasBody ? { ...headers, "content-length": body.length } : headers);
  response.end(hasBody ? body : undefined);
}
