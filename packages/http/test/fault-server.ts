import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server may do to a request. Those in the first list do it before the effect, those in the second after. */
export const BEFORE = [
  "reset",
  "hang",
  "429",
  "429 now",
  "500",
  "refuse",
  "soft refuse",
  "html 403",
  "redirect",
  "408",
] as const;
export const AFTER = [
  "reset",
  "hang",
  "500",
  "503 html",
  "cut off",
  "no end",
  "html 200",
  "empty 200",
  "redirect",
  "bad utf-8",
] as const;
export type Fault = "none" | `before: ${(typeof BEFORE)[number]}` | `after: ${(typeof AFTER)[number]}`;

export interface FaultServer {
  readonly url: string;
  /** Requests that arrived, by call. */
  readonly arrived: Map<string, string[]>;
  /** Effects that were recorded, by call. */
  readonly receipts: Map<string, number>;
  close(): Promise<void>;
}

/** A provider on this machine that breaks in the way it is told, and keeps a log of what really happened. */
export async function startFaultServer(faultOf: (call: string, arrival: number) => Fault): Promise<FaultServer> {
  const arrived = new Map<string, string[]>();
  const receipts = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const call = String(request.headers["x-call"]);
      const log = arrived.get(call) ?? [];
      arrived.set(call, log);
      const fault = faultOf(call, log.length);
      log.push(`${request.method} ${request.url} ${fault}`);
      if (!fault.startsWith("before")) receipts.set(call, (receipts.get(call) ?? 0) + 1);
      answer(fault, request, response);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    receipts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const DONE = JSON.stringify({ error: false, done: true, note: "ä".repeat(200) });
const REFUSED = JSON.stringify({ error: true, message: "refused" });

function answer(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, body: string | Buffer, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  };
  switch (fault.replace(/^\w+: /, "")) {
    case "none":
      return send(200, DONE);
    case "reset":
      return void request.socket.destroy();
    case "hang":
      return;
    case "429":
      return send(429, REFUSED, { "retry-after": "0.005" });
    case "429 now":
      return send(429, "<html>slow down", { "retry-after": "0" });
    case "500":
      return send(500, REFUSED);
    case "503 html":
      return send(503, "<html>back soon");
    case "408":
      return send(408, REFUSED);
    case "refuse":
      return send(422, REFUSED);
    case "soft refuse":
      return send(200, REFUSED);
    case "html 403":
      return send(403, "<html>forbidden");
    case "redirect":
      return send(307, "", { location: "/again" });
    case "cut off":
      return send(200, DONE.slice(0, 40));
    case "no end":
      response.writeHead(200, { "content-length": String(DONE.length * 2) }).write(DONE.slice(0, 40));
      return void setImmediate(() => request.socket.destroy());
    case "html 200":
      return send(200, "<html>thank you");
    case "empty 200":
      return send(200, "");
    case "bad utf-8":
      return send(200, Buffer.from(DONE, "latin1"));
  }
}
