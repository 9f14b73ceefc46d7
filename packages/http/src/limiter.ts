import { setAlarm, steadyNow, systemClock } from "./clock.js";
import type { Clock } from "./clock.js";
import { MailfleetError } from "./error.js";
import type { RateLimit, RateLimits } from "./facts.js";
import { readRetryAfter, usefulWait } from "./retry-after.js";

/** Decides when a call of one key may be sent. */
export interface Limiter {
  /**
   * Calls `send` once, as soon as the class and the key's default limit allow, and settles as it settles. It sees how the
   * send ends: when the provider answers 429 (a rejection with a MailfleetError of code `rate-limited`), every class of the key
   * waits for its `retryAfterMs`. When the signal aborts before `send` was called, it rejects with the signal's reason and
   * never calls it.
   */
  run<T>(rateClass: string, send: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** The pause after a 429 that names none. */
const UNADVISED_PAUSE_MS = 1_000;
/** So that one nonsense header cannot stop a key for good. */
const MAX_PAUSE_MS = 3_600_000;

/**
 * A limiter for one key within this process: in any stretch of `seconds`, at most `requests` calls of a class start. First
 * come, first served among those whose class has room, so a full class holds up no other.
 */
export function createLimiter(rateLimits: RateLimits, options: { readonly clock?: Clock | undefined } = {}): Limiter {
  return new InProcessLimiter(rateLimits, options.clock ?? systemClock);
}

/** The last `requests` starts, in a ring: the oldest of them says when the next one may follow. */
class Window {
  readonly #starts: number[] = [];
  readonly #limit: RateLimit;
  #oldest = 0;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  freeAt(): number {
    const oldest = this.#starts[this.#oldest];
    return oldest === undefined ? 0 : oldest + this.#limit.seconds * 1000;
  }

  take(now: number): void {
    this.#starts[this.#oldest] = now;
    this.#oldest = (this.#oldest + 1) % this.#limit.requests;
  }
}

interface Waiter {
  readonly rateClass: string;
  readonly turn: number;
  start(): void;
}

class InProcessLimiter implements Limiter {
  readonly #windows: ReadonlyMap<string, readonly Window[]>;
  readonly #queues = new Map<string, Set<Waiter>>();
  readonly #clock: Clock;
  #pausedUntil = 0;
  #turn = 0;
  #waiting = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(rateLimits: RateLimits, clock: Clock) {
    this.#clock = clock;
    this.#windows = new Map(
      Object.entries(rateLimits).map(([name, limits]) => [name, [limits].flat().map((limit) => new Window(limit))]),
    );
  }

  run<T>(rateClass: string, send: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = this.#now();
    if (this.#waiting > 0 || this.#freeAt(rateClass) > now) return this.#wait(rateClass, send, signal);
    this.#take(rateClass, now);
    return this.#observe(send);
  }

  #wait<T>(rateClass: string, send: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const queue = this.#queues.get(rateClass) ?? new Set();
      this.#queues.set(rateClass, queue);
      const leave = (): void => {
        queue.delete(waiter);
        this.#waiting--;
        signal?.removeEventListener("abort", abandon);
      };
      const abandon = (): void => {
        leave();
        reject(signal?.reason);
        this.#admit();
      };
      const start = (): void => {
        leave();
        resolve(this.#observe(send));
      };
      const waiter: Waiter = { rateClass, turn: this.#turn++, start };
      queue.add(waiter);
      this.#waiting++;
      signal?.addEventListener("abort", abandon, { once: true });
      this.#admit();
    });
  }

  /** Starts everybody whose turn it is, and wakes up when the next one's turn comes. */
  #admit(): void {
    let next = this.#next();
    for (; next && next.freeAt <= this.#now(); next = this.#next()) {
      this.#take(next.waiter.rateClass, this.#now());
      next.waiter.start();
    }
    this.#cancelTimer?.();
    const wait = next && Math.ceil(next.freeAt - this.#now());
    this.#cancelTimer = wait === undefined ? undefined : setAlarm(this.#clock, wait, () => this.#admit());
  }

  /** Of the first in each queue: the one that has waited longest among those with room, else the one with room soonest. */
  #next(): { readonly waiter: Waiter; readonly freeAt: number } | undefined {
    const now = this.#now();
    let best: { readonly waiter: Waiter; readonly freeAt: number } | undefined;
    for (const [rateClass, queue] of this.#queues) {
      for (const waiter of queue) {
        const freeAt = Math.max(now, this.#freeAt(rateClass));
        const sooner = !best || freeAt < best.freeAt || (freeAt === best.freeAt && waiter.turn < best.waiter.turn);
        if (sooner) best = { waiter, freeAt };
        break;
      }
    }
    return best;
  }

  #now(): number {
    return steadyNow(this.#clock);
  }

  #freeAt(rateClass: string): number {
    return Math.max(this.#pausedUntil, ...this.#windowsOf(rateClass).map((window) => window.freeAt()));
  }

  #take(rateClass: string, now: number): void {
    for (const window of this.#windowsOf(rateClass)) window.take(now);
  }

  #windowsOf(rateClass: string): readonly Window[] {
    const usual = this.#windows.get("default") ?? [];
    return rateClass === "default" ? usual : [...usual, ...(this.#windows.get(rateClass) ?? [])];
  }

  async #observe<T>(send: () => Promise<T>): Promise<T> {
    try {
      const reply = await send();
      this.#pause(pauseAfter(reply, this.#clock));
      return reply;
    } catch (error) {
      this.#pause(pauseAfter(error, this.#clock));
      throw error;
    }
  }

  #pause(ms: number | undefined): void {
    if (ms === undefined) return;
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#now() + ms);
  }
}

/**
 * How long a send that ended like this, with a reply or an error, asks its whole key to wait, in milliseconds. For limiters of
 * your own.
 */
export function pauseAfter(ended: unknown, clock: Clock = systemClock): number | undefined {
  const limited = MailfleetError.isInstance(ended) && ended.code === "rate-limited";
  const refused = ended instanceof Response && ended.status === 429;
  if (!limited && !refused) return undefined;
  const advised = refused
    ? readRetryAfter(ended.headers, undefined, clock.now())
    : usefulWait((ended as MailfleetError).retryAfterMs);
  return Math.min(advised ?? UNADVISED_PAUSE_MS, MAX_PAUSE_MS);
}
