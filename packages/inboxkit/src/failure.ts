import { type ErrorCode, type Failure, refusal, type Reply } from "@mailfleet/http";

/**
 * InboxKit says "no" in two voices: the gateway with `{ code, message }`, the application with `{ error: true, message }`,
 * which comes with 200 as well. A 409 with `error: false` is a yes: the domain was connected before.
 */
export function readFailure(reply: Reply): Failure | undefined {
  return isRefused(reply) ? describeRefusal(reply) : undefined;
}

function isRefused({ status, body }: Reply): boolean {
  // Email insights alone say `success` where everything else says `error`.
  if (status >= 200 && status < 300) return valueOf(body, "error") === true || valueOf(body, "success") === false;
  return !(status === 409 && valueOf(body, "error") === false);
}

function describeRefusal(reply: Reply): Failure {
  if (isFromGateway(reply)) return describeGateway(reply);
  const words = refusal(reply, { message: ["message"], providerCode: ["code"] });
  const code = codeOfWords(reply, words.message ?? "");
  return { ...words, ...(code && { code }) };
}

/** A number under `code`, which only repeats the status, and no `error`. */
function isFromGateway({ body }: Reply): boolean {
  return typeof valueOf(body, "code") === "number" && valueOf(body, "error") === undefined;
}

/** The gateway's 404 means that there is no such route: nothing was done, and nothing is said about the thing asked for. */
function describeGateway(reply: Reply): Failure {
  const words = refusal(reply, { message: ["message"] });
  return reply.status === 404 ? { ...words, code: "unsupported", outcome: "not-applied" } : words;
}

/** Refused purchases can only be told apart by their words, whose status was not always recorded. */
function codeOfWords({ status }: Reply, message: string): ErrorCode | undefined {
  if (status >= 500) return undefined;
  if (/insufficient\s+(?:wallet|balance|credit)/i.test(message)) return "insufficient-funds";
  return /\balready exists\b/i.test(message) ? "conflict" : undefined;
}

function valueOf(body: unknown, key: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, key) : undefined;
}
