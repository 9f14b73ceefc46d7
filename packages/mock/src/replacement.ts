import { STATUS_CODES } from "node:http";
import type { Clock } from "@mailfleet/http";
import type { Reply } from "./answer.js";
import type { Fault } from "./fault-types.js";
import type { DescribedOperation } from "./service.js";

const WEB_PAGE =
  "<!doctype html>\n<html><head><title>Just a moment</title></head><body><h1>Just a moment</h1></body></html>\n";

/** The reply a fault puts in the place of the provider's, if it is of that kind. */
export function replacement(fault: Fault | undefined, operation: DescribedOperation, clock: Clock): Reply | undefined {
  switch (fault?.kind) {
    case "html":
      return plain(200, { "content-type": "text/html; charset=utf-8" }, WEB_PAGE);
    case "empty":
      return plain(200, {}, "");
    case "garbled":
      return plain(200, { "content-type": "application/json" }, "{}");
    case "status":
      return withStatus(fault, operation, clock);
    default:
      return undefined;
  }
}

function plain(status: number, headers: Reply["headers"], body: string): Reply {
  return { status, headers, body, example: undefined };
}

function withStatus(
  { status, retryAfter }: Extract<Fault, { kind: "status" }>,
  { replies }: DescribedOperation,
  clock: Clock,
): Reply {
  const headers = retryAfter === undefined ? {} : { "retry-after": writeRetryAfter(retryAfter, clock) };
  const found = replies.find((each) => each.status === status);
  if (found) {
    const { name, mediaType, body } = found;
    return { status, headers: { "content-type": mediaType, ...headers }, body: JSON.stringify(body), example: name };
  }
  const words = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
  return plain(status, { "content-type": "text/plain", ...headers }, `${words}\n`);
}

function writeRetryAfter(retryAfter: number | "http-date" | "unix", clock: Clock): string {
  if (typeof retryAfter === "number") return String(retryAfter);
  // Rounded up: a form with whole seconds must not name a moment that has passed.
  const then = Math.ceil(clock.now() / 1000) + 1;
  return retryAfter === "unix" ? String(then) : new Date(then * 1000).toUTCString();
}
