import { onAbort } from "./abort.js";

/** The time everything here goes by, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Milliseconds since the machine started, and which start that was. Left out by a clock that cannot be set. */
  uptime?(): { readonly boot: string; readonly ms: number };
}

/** Timers overflow beyond this. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** What a reply gets on another clock than the machine's, in real time. */
const GRACE_MS = 1_000;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const wake = (): void => {
        callOff?.();
        resolve();
      };
      const timer = setTimeout(wake, toTimer(ms));
      const callOff =
        signal &&
        onAbort(signal, () => {
          clearTimeout(timer);
          callOff?.();
          reject(signal.reason);
        });
    }),
};

/** Milliseconds that never go back, where the clock has such: only their differences mean something. */
export function steadyNow(clock: Clock): number {
  if (clock === systemClock) return performance.now();
  return clock.uptime ? clock.uptime().ms : clock.now();
}

/** Calls `ring` once, later; the answer calls it off. On the machine's clock a bare timer, since every call sets one or two. */
export function setAlarm(clock: Clock, ms: number, ring: () => void): () => void {
  if (ms === Infinity) return () => undefined;
  if (clock === systemClock) {
    const timer = setTimeout(ring, toTimer(ms));
    return () => clearTimeout(timer);
  }
  const off = new AbortController();
  const ringUnlessOff = (): void => {
    if (!off.signal.aborted) ring();
  };
  clock.sleep(Math.max(ms, 0), off.signal).then(ringUnlessOff, () => undefined);
  return () => off.abort();
}

/**
 * An alarm for something that should end before it rings. A clock may move as soon as somebody sleeps by it, as tests like it: it
 * would ring before any reply could come. So by such a clock nobody sleeps before the other side had real time to answer.
 */
export function setTimeLimit(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock === systemClock || ms === Infinity) return setAlarm(clock, ms, ring);
  const end = steadyNow(clock) + ms;
  let callOff = setAlarm(systemClock, Math.min(ms, GRACE_MS), () => {
    const left = end - steadyNow(clock);
    if (left > 0) callOff = setAlarm(clock, left, ring);
    else ring();
  });
  return () => callOff();
}

function toTimer(ms: number): number {
  return Math.min(Math.max(ms, 0), MAX_TIMER_MS);
}
