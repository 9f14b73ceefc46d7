import { aborted, attemptOnce } from "./attempt.js";
import { leftMs } from "./call.js";
import type { AnyCall, Call, Success } from "./call.js";
import { MailfleetError } from "./error.js";
import { quietly } from "./hooks.js";
import { writeOutgoing } from "./outgoing.js";
import { mayRetry, retryDelay } from "./retry.js";

/** Sends a call until it comes through or must not be sent again. Throws its last failure. */
export async function sendCall<T>(call: Call<T>): Promise<Success<T>> {
  const { watcher } = call;
  const outgoing = await writeOutgoing(call);
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce(call, outgoing, attempt);
    if (!(result instanceof MailfleetError)) return result;
    if (result.outcome === "unknown") call.clouded = true;
    const delayMs = nextDelay(call, result, attempt);
    if (delayMs === undefined) return fail(call, attempt, result);
    if (watcher) quietly(() => watcher.hooks.onRetry?.({ call: watcher.info, attempt, error: result, delayMs }));
    try {
      await call.client.clock.sleep(delayMs, call.signal);
    } catch (reason) {
      return fail(call, attempt, aborted(call, "not-applied", reason));
    }
  }
}

/** How long to wait before the next attempt; undefined if there is none. Who is told to wait too long is told so at once. */
function nextDelay(call: AnyCall, error: MailfleetError, attempt: number): number | undefined {
  if (attempt > call.retry.maxRetries || !mayRetry(call.facts, error)) return undefined;
  const delayMs = retryDelay(attempt - 1, call.retry, error.retryAfterMs, call.client.random);
  return delayMs < Math.min(leftMs(call), call.sendBy.leftMs()) ? delayMs : undefined;
}

function fail(call: AnyCall, attempt: number, error: MailfleetError): never {
  const { watcher } = call;
  if (watcher) quietly(() => watcher.hooks.onFailure?.({ call: watcher.info, attempt, error }));
  throw error;
}
