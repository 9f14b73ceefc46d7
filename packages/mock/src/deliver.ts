import { type ServerResponse, STATUS_CODES } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer.js";
import type { DescribedOperation } from "./service.js";
import type { Fault } from "./types.js";

type Reply = Pick<Answer, "status" | "headers" | "body" | "example">;

const WEB_PAGE =
  "<!doctype html>\n<html><head><title>Just a moment</title></head><body><h1>Just a moment</h1></body></html>\n";

/** The reply a fault puts in the place of the provider's, if it is of that kind. */
export function replacement(fault: Fault | undefined, operation: DescribedOperation): Reply | undefined {
  switch (fault?.kind) {
    case "html":
      return {
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: WEB_PAGE,
        example: undefined,
      };
    case "empty":
      return { status: 200, headers: {}, body: "", example: undefined };
    case "status":
      return withStatus(fault, operation);
    default:
      return undefined;
  }
}

/**
 * Sends a reply, as far as the fault lets it through.
 *
 * @returns the status, if one was sent.
 */
export async function deliver(
  response: ServerResponse,
  reply: Reply,
  fault: Fault | undefined,
  signal: AbortSignal,
): Promise<number | undefined> {
  if (fault?.kind === "delay") await sleep(fault.ms, undefined, { signal }).catch(() => undefined);
  if (fault?.kind === "reset") {
    response.socket?.resetAndDestroy();
    return undefined;
  }
  const body = Buffer.from(reply.body);
  if (fault?.kind === "truncate") {
    // An empty body cannot be cut short, so one byte is promised and not sent.
    response.writeHead(reply.status, { ...reply.headers, "content-length": Math.max(body.length, 1) });
    response.flushHeaders();
    response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
    return reply.status;
  }
  const hasBody = reply.status !== 204 && reply.status !== 304;
  response.writeHead(reply.status, hasBody ? { ...reply.headers, "content-length": body.length } : reply.headers);
  response.end(hasBody ? body : undefined);
  return reply.status;
}

function withStatus({ status, retryAfter }: Extract<Fault, { kind: "status" }>, operation: DescribedOperation): Reply {
  const headers = retryAfter === undefined ? {} : { "retry-after": writeRetryAfter(retryAfter) };
  const found = operation.prism.responses
    .find(({ code }) => code === String(status))
    ?.contents?.flatMap(({ mediaType, examples = [] }) => examples.map((example) => ({ mediaType, example })))[0];
  if (found && "value" in found.example) {
    const { key, value } = found.example;
    return {
      status,
      headers: { "content-type": found.mediaType, ...headers },
      body: JSON.stringify(value),
      example: key,
    };
  }
  const words = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
  return { status, headers: { "content-type": "text/plain", ...headers }, body: `${words}\n`, example: undefined };
}

function writeRetryAfter(retryAfter: number | "http-date" | "unix"): string {
  if (typeof retryAfter === "number") return String(retryAfter);
  // Rounded up: a form with whole seconds must not name a moment that has passed.
  const then = Math.ceil(Date.now() / 1000) + 1;
  return retryAfter === "unix" ? String(then) : new Date(then * 1000).toUTCString();
}
