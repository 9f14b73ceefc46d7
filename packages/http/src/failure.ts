import { beginning, isEmpty, parseBody, parseText } from "./body.js";
import { callError, callRedactor } from "./call.js";
import type { AnyCall, Call, Success } from "./call.js";
import type { Failure, Reply } from "./definition.js";
import type { MailfleetError, ErrorCode, Outcome } from "./error.js";
import type { OperationFacts } from "./facts.js";
import type { Bytes } from "./options.js";
import { findRefusal } from "./refusals.js";
import { readRetryAfter, usefulWait } from "./retry-after.js";

const MAX_TEXT = 500;
const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "cf-ray"];

const CODES: Readonly<Record<number, ErrorCode>> = {
  401: "unauthenticated",
  402: "insufficient-funds",
  403: "forbidden",
  404: "not-found",
  408: "timeout",
  409: "conflict",
  429: "rate-limited",
};

/** What a failure with this status means when the provider says nothing better; a 2xx is one only by its body. */
export function codeOfStatus(status: number): ErrorCode {
  if (status >= 500) return "server-error";
  if (status >= 300 && status < 400) return "unexpected-response";
  return CODES[status] ?? "rejected";
}

/** Failures that say nothing about what became of the request, even if told in a reply that reads like a refusal. */
const OPEN_ENDED: ReadonlySet<ErrorCode> = new Set(["server-error", "timeout", "network", "unexpected-response"]);

interface Answer {
  readonly status: number;
  readonly code: ErrorCode;
  /** Absent where it could not be read. */
  readonly body?: unknown;
}

/**
 * Did a call that was answered with this failure change anything? Only what was read whole can prove that it did not, and
 * only a refusal of everything that was asked. A 401 refuses the request as such, whatever it holds.
 */
function outcomeOfReply(
  facts: Pick<OperationFacts, "effect" | "batch" | "refusals">,
  given: unknown,
  answer: Answer,
): Outcome {
  const { status, code } = answer;
  if (facts.effect === "read" || status === 401) return "not-applied";
  const several = facts.batch && !facts.batch.allOrNothing && countItems(facts.batch.items, given) > 1;
  // Some providers create first and charge after, so a refused spend proves something only where the spec says so.
  if (facts.effect === "spend") {
    const known = findRefusal(facts.refusals, status, answer.body);
    return known && (known.allOrNothing || !several) ? "not-applied" : "unknown";
  }
  if (several) return "unknown";
  if (status === 429) return "not-applied";
  const refused = status < 300 || (status >= 400 && status < 500 && status !== 408);
  return "body" in answer && refused && !OPEN_ENDED.has(code) ? "not-applied" : "unknown";
}

/** What the provider says about its own reply comes first; but of a spend it can only say that something may have happened. */
function outcomeOf(call: AnyCall, answer: Answer, stated: Outcome | undefined): Outcome {
  const { effect } = call.facts;
  const counts = effect === "write" || (effect === "spend" && stated === "unknown");
  return (counts ? stated : undefined) ?? outcomeOfReply(call.facts, call.given.body, answer);
}

function countItems(keys: readonly string[], body: unknown): number {
  if (typeof body !== "object" || body === null) return 0;
  return keys.reduce((sum, key) => sum + countOf(key === "*" ? body : Reflect.get(body, key)), 0);
}

/** A list counts its items, a map those of all its groups; in a form either is written as JSON. */
function countOf(items: unknown): number {
  if (items === undefined || items === null) return 0;
  if (Array.isArray(items)) return items.length;
  if (typeof items === "object") {
    const groups: unknown[] = Object.values(items);
    // A key may take one item or many; the one holds plain values.
    if (groups.length > 0 && groups.every((group) => typeof group !== "object")) return 1;
    return groups.reduce((sum: number, group) => sum + countGroup(group), 0);
  }
  const parsed = typeof items === "string" ? parseText(items) : undefined;
  return parsed && "json" in parsed && typeof parsed.json === "object" ? countOf(parsed.json) : 1;
}

/** One group of a map: a list, or an object that holds lists beside its settings, as the domains of a platform. */
function countGroup(group: unknown): number {
  if (Array.isArray(group)) return group.length;
  const lists = typeof group === "object" && group !== null ? Object.values(group).filter(Array.isArray) : [];
  return lists.length === 0 ? 1 : lists.reduce((sum, list) => sum + list.length, 0);
}

/** The provider's id for a reply, to be quoted to its support. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const id = headers.get(name);
    if (id) return id;
  }
  return undefined;
}

/** The result of a call, or the failure its reply stands for. */
export function judgeReply(
  call: Call,
  response: Response,
  bytes: Bytes | undefined,
): Success<unknown> | MailfleetError {
  const { status, headers } = response;
  if (status < 200 || (status >= 300 && status < 400)) {
    return replyError(call, response, { message: `a redirect (HTTP ${status}) was not followed` });
  }
  if (!bytes) return tooLong(call, response);
  const parsed = parseBody(bytes);
  if ("problem" in parsed) {
    if (response.ok && isEmpty(bytes) && mayBeEmpty(call.facts, status)) return { status, value: undefined };
    return replyError(call, response, unreadable(response, parsed.problem), { text: beginning(bytes) });
  }
  const body = parsed.json;
  try {
    const failure = call.client.definition.readFailure({ status, headers, body, operation: call.operation });
    if (!failure && status < 500) return { status, value: body };
    return replyError(call, response, failure ?? {}, { body });
  } catch (cause) {
    return replyError(call, response, unreadable(response, "could not be judged"), { cause });
  }
}

/** The failure of a reply that was given up at the limit. */
export function tooLong(call: AnyCall, response: Response): MailfleetError {
  return replyError(call, response, unreadable(response, `is longer than ${call.client.maxBodyBytes} bytes`));
}

/** A success that cannot be read is no success; a refusal stays what its status says. */
function unreadable(response: Response, problem: string): Failure {
  if (!response.ok) return {};
  return { code: "unexpected-response", message: `the reply (HTTP ${response.status}) ${problem}` };
}

/** An answer to a read tells something; an effect may well succeed without a word, if the provider says so. */
function mayBeEmpty(facts: Pick<OperationFacts, "effect" | "emptyReply">, status: number): boolean {
  return facts.emptyReply === true || (facts.effect !== "read" && (status === 204 || status === 205));
}

interface Content {
  /** Readable. */
  readonly body?: unknown;
  /** Not readable, but worth showing. */
  readonly text?: string;
  readonly cause?: unknown;
}

/** The failure a reply stands for. */
export function replyError(
  call: AnyCall,
  response: Response,
  failure: Failure = {},
  content: Content = {},
): MailfleetError {
  const { status, headers } = response;
  const { body, text, cause } = content;
  const code = failure.code ?? codeOfStatus(status);
  const answer = { status, code, ...("body" in content && { body }) };
  return callError(call, {
    code,
    message: failure.message ?? `failed with HTTP ${status}`,
    outcome: outcomeOf(call, answer, failure.outcome),
    disposition: failure.disposition,
    status,
    requestId: requestIdOf(headers),
    retryAfterMs: usefulWait(failure.retryAfterMs) ?? readRetryAfter(headers, body, call.client.clock.now()),
    providerCode: failure.providerCode,
    body: text ? callRedactor(call, undefined).text(text).slice(0, MAX_TEXT) : body,
    cause,
  });
}

/**
 * The failure of a refused reply in the provider's own words: the first of the named top-level keys of its body that
 * holds a text, or a number as text. For a provider's `readFailure`.
 */
export function refusal(
  reply: Reply,
  keys: { readonly message: readonly string[]; readonly providerCode?: readonly string[] },
): Failure {
  const message = firstText(reply.body, keys.message);
  const providerCode = firstText(reply.body, keys.providerCode ?? []);
  return { ...(message !== undefined && { message }), ...(providerCode !== undefined && { providerCode }) };
}

function firstText(body: unknown, keys: readonly string[]): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  for (const key of keys) {
    const value: unknown = Reflect.get(body, key);
    if (typeof value === "number" || (typeof value === "string" && value !== "")) return String(value);
  }
  return undefined;
}
