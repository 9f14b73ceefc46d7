import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answer, type Incoming } from "./answer.js";
import { readBody, readBytes } from "./body.js";
import { deliver, replacement } from "./deliver.js";
import type { Faults } from "./faults.js";
import type { History, OpenRecord } from "./history.js";
import { route } from "./router.js";
import type { Service } from "./service.js";
import type { Steering } from "./steering.js";
import type { MockOptions } from "./types.js";

export interface Parts {
  readonly service: Service;
  readonly steering: Steering;
  readonly faults: Faults;
  readonly history: History;
  readonly onRequest: MockOptions["onRequest"];
}

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
  { port = 0, host = "127.0.0.1", keepAlive = false }: MockOptions,
): Promise<RunningServer> {
  const closing = new AbortController();
  const server = createServer((request, response) => {
    serve(parts, request, response, closing.signal).catch((error: unknown) => {
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
  const { service, history, faults } = parts;
  const head = readHead(service, request);
  const operation = head.route.found === "operation" ? head.route.operation : undefined;
  const shown = service.redactor.value({ query: head.query, headers: head.headers });
  const record = history.open({ operationId: operation?.id, method: head.method, path: head.pathname, ...shown });
  const fault = operation && faults.take(operation.id);
  record.fault = fault;
  if (fault?.kind === "reset" && fault.when === "before") {
    request.socket.resetAndDestroy();
    parts.onRequest?.(record);
    return;
  }
  const bytes = await readBytes(request).catch(() => undefined);
  if (bytes) await respond(parts, { head, bytes, record }, response, signal);
  else response.destroy();
  parts.onRequest?.(record);
}

type Head = Omit<Incoming, "body" | "redacted">;

async function respond(
  { service, steering, history }: Parts,
  { head, bytes, record }: { head: Head; bytes: Buffer; record: OpenRecord },
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const operation = head.route.found === "operation" ? head.route.operation : undefined;
  const body = await readBody(bytes, head.headers["content-type"] ?? "");
  record.body = service.redactor.value(body.shown);
  record.received = true;
  const instead = operation && replacement(record.fault, operation);
  const steered = operation && !instead ? steering.take(operation.id) : undefined;
  // Chunked bodies have no length, and without one Prism does not look at the media type.
  const headers = bytes.length > 0 ? { ...head.headers, "content-length": String(bytes.length) } : head.headers;
  const answered = await answer(service, { ...head, headers, body, redacted: record }, steered);
  history.violate(record, answered.facts);
  const reply = instead ?? answered;
  record.example = reply.example;
  record.status = await deliver(response, reply, record.fault, signal);
}

function readHead(service: Service, request: IncomingMessage): Head {
  const method = request.method ?? "GET";
  const [pathname = "/", search = ""] = splitOnce(request.url ?? "/", "?");
  const query: Record<string, string | string[]> = {};
  const params = new URLSearchParams(search);
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    query[key] = values.length === 1 ? values[0]! : values;
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return { method, pathname, route: route(service, method, pathname), query, headers };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
