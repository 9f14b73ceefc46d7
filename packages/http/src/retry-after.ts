/** From here on a number is a moment, not a number of seconds to wait; and from there on it counts milliseconds. */
const FIRST_UNIX_SECONDS = 1e9;
const FIRST_UNIX_MILLISECONDS = 1e11;

/**
 * How long the reply asks us to wait, in milliseconds: the Retry-After header, else a `retryAfter` key of the body. Either
 * counts seconds, or names a moment as a date or as Unix time. Undefined if it says nothing that can be understood, and if
 * it says not to wait: a clock that is ahead of the server's makes a date past, and our own wait must not end with it.
 */
export function readRetryAfter(headers: Headers, body: unknown, now: number): number | undefined {
  return parseRetryAfter(headers.get("retry-after"), now) ?? parseRetryAfter(retryAfterKey(body), now);
}

/** A wait that is one. */
export function usefulWait(ms: number | undefined): number | undefined {
  return ms !== undefined && Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

function retryAfterKey(body: unknown): unknown {
  return typeof body === "object" && body !== null && "retryAfter" in body ? body.retryAfter : undefined;
}

function parseRetryAfter(advice: unknown, now: number): number | undefined {
  if (typeof advice !== "number" && (typeof advice !== "string" || advice.trim() === "")) return undefined;
  const number = Number(advice);
  const wait = Number.isNaN(number)
    ? Date.parse(String(advice)) - now
    : number < FIRST_UNIX_SECONDS
      ? number * 1000
      : number < FIRST_UNIX_MILLISECONDS
        ? number * 1000 - now
        : number - now;
  return usefulWait(Math.ceil(wait));
}
