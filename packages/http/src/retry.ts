import type { ErrorCode, Outcome } from "./error.js";
import type { OperationFacts } from "./facts.js";
import type { RetryOptions } from "./options.js";

export const DEFAULT_RETRY: RetryOptions = { maxRetries: 2, baseDelayMs: 500, maxDelayMs: 8_000 };

/** From here on a number is a moment, not a number of seconds to wait; and from there on it counts milliseconds. */
const FIRST_UNIX_SECONDS = 1e9;
const FIRST_UNIX_MILLISECONDS = 1e11;

/** May the same request arrive twice? Anything else must go over the wire at most once. */
export function isHarmless(facts: Pick<OperationFacts, "effect" | "repeatable">): boolean {
  return facts.effect === "read" || (facts.effect === "write" && facts.repeatable);
}

/**
 * May a call that failed like this be sent again? Only the failures of a moment are worth it, and only if a second effect
 * is impossible: because the operation has none or repeats it harmlessly, or because the request certainly never left
 * (`network`, not applied), or, as long as no money can move, was turned away at the door (`rate-limited`, not applied). A
 * 429 of a purchase may come from behind the effect: whoever wants to buy after it has to look first.
 */
export function mayRetry(
  facts: Pick<OperationFacts, "effect" | "repeatable">,
  failure: { readonly code: ErrorCode; readonly outcome: Outcome },
): boolean {
  const harmless = isHarmless(facts);
  switch (failure.code) {
    case "network":
      return harmless || failure.outcome === "not-applied";
    case "rate-limited":
      return harmless || (facts.effect !== "spend" && failure.outcome === "not-applied");
    case "timeout":
    case "server-error":
      return harmless;
    default:
      return false;
  }
}

/** The wait before retry number `retry` (from 0): as long as advised, else random up to a doubling, capped ceiling. */
export function retryDelay(retry: number, options: RetryOptions, advisedMs: number | undefined): number {
  return advisedMs ?? Math.random() * Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** retry);
}

/**
 * How long the reply asks us to wait, in milliseconds: the Retry-After header, else a `retryAfter` key of the body. Either
 * counts seconds, or names a moment as a date or as Unix time. Undefined if it says nothing that can be understood, and if
 * it says not to wait: a clock that is ahead of the server's makes a date past, and our own wait must not end with it.
 */
export function readRetryAfter(headers: Headers, body: unknown): number | undefined {
  return parseRetryAfter(headers.get("retry-after")) ?? parseRetryAfter(retryAfterKey(body));
}

/** A wait that is one. */
export function usefulWait(ms: number | undefined): number | undefined {
  return ms !== undefined && Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

function retryAfterKey(body: unknown): unknown {
  return typeof body === "object" && body !== null && "retryAfter" in body ? body.retryAfter : undefined;
}

function parseRetryAfter(advice: unknown): number | undefined {
  if (typeof advice !== "number" && (typeof advice !== "string" || advice.trim() === "")) return undefined;
  const number = Number(advice);
  const now = Date.now();
  const wait = Number.isNaN(number)
    ? Date.parse(String(advice)) - now
    : number < FIRST_UNIX_SECONDS
      ? number * 1000
      : number < FIRST_UNIX_MILLISECONDS
        ? number * 1000 - now
        : number - now;
  return usefulWait(Math.ceil(wait));
}
