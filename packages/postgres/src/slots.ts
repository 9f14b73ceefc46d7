import type { RateLimit } from "@mailfleet/http";

// When may the next request of a key start? Pure, so that every history can be tried.

/** The starts of one class, oldest first: when, in seconds of the database's clock, and how many up to then since the one before. */
export type Starts = readonly (readonly [at: number, count: number])[];

/** What a request goes through: the limit of its class, and the one of its key. */
export type Limits = Readonly<Record<string, RateLimit>>;

/**
 * A start reaches the provider a little later than it was counted, one more than the other, so what left a window apart would
 * arrive in less. Every window is longer by this share of it.
 */
export const PADDING = 0.1;
/** Of a large limit many starts are counted as one, at the time of the last: so many are kept at most. */
const MOST_KEPT = 50;

/** How late a request may leave after it was asked for, in milliseconds, for its windows to hold. */
export function patienceOf(limits: Limits): number {
  return Math.min(...Object.values(limits).map(({ seconds }) => seconds * PADDING * 1000));
}

/** Counts a start now, if every limit has room; else tells when to ask again. */
export function takeSlot(
  starts: Readonly<Record<string, Starts>>,
  limits: Limits,
  now: number,
): { readonly starts: Record<string, Starts> } | { readonly freeAt: number } {
  // A server whose clock was set back has starts in its future: they count as if they were now.
  const known = Object.entries(limits).map(
    ([name, limit]) => [name, limit, (starts[name] ?? []).map(([at, n]) => [Math.min(at, now), n] as const)] as const,
  );
  const freeAt = Math.max(...known.map(([, limit, each]) => nextFree(each, limit)));
  if (freeAt > now) return { freeAt };
  return { starts: { ...starts, ...Object.fromEntries(known.map(([name, ...rest]) => [name, count(rest, now)])) } };
}

function nextFree(starts: Starts, limit: RateLimit): number {
  let total = 0;
  for (const [at, n] of starts.toReversed()) {
    total += n;
    if (total >= limit.requests) return at + lengthOf(limit);
  }
  return -Infinity;
}

function count([limit, starts]: readonly [RateLimit, Starts], now: number): Starts {
  const recent = starts.filter(([at]) => at > now - lengthOf(limit));
  const [, last = Infinity] = recent.at(-1) ?? [];
  const isFull = last >= Math.ceil(limit.requests / MOST_KEPT);
  return isFull ? [...recent, [now, 1]] : [...recent.slice(0, -1), [now, last + 1]];
}

function lengthOf({ seconds }: RateLimit): number {
  return seconds * (1 + PADDING);
}
