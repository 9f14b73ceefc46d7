import type { ErrorCode, Outcome } from "./error.js";
import type { OperationFacts } from "./facts.js";
import type { RetryOptions } from "./options.js";

export const DEFAULT_RETRY: RetryOptions = { maxRetries: 2, baseDelayMs: 500, maxDelayMs: 8_000 };

/** May the same request arrive twice? Anything else must go over the wire at most once. */
export function isHarmless(facts: Pick<OperationFacts, "effect" | "repeatable">): boolean {
  return facts.effect === "read" || (facts.effect === "write" && facts.repeatable === true);
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
export function retryDelay(
  retry: number,
  options: RetryOptions,
  advisedMs: number | undefined,
  random: () => number,
): number {
  return advisedMs ?? random() * Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** retry);
}
