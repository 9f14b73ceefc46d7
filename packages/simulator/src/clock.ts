import type { Clock } from "@mailfleet/http";
import { createRealClock } from "./clock-real.js";
import { createVirtualClock } from "./clock-virtual.js";

/** A simulator's time. Hand it to whatever waits: a provider, `waitFor`, a client. */
export interface SimulatorClock extends Clock {
  uptime(): { readonly boot: string; readonly ms: number };
  /**
   * Lets this many milliseconds pass at once, and everything happen that is due until then, in its order.
   *
   * @throws `RangeError` if time would run backwards.
   */
  advance(ms: number): void;
  /** Somebody sets this machine's wall clock, forward or back. No time passes, and the provider's own time goes on as before. */
  set(byMs: number): void;
}

/** A clock that a world goes by. */
export interface WorldClock extends SimulatorClock {
  /** Milliseconds since it started; they never go back. */
  elapsed(): number;
  /** Calls `ring` when `elapsed` has reached a time. There is one alarm: a new one takes the place of the old one. */
  setAlarm(at: number | undefined, ring: () => void): void;
}

/**
 * - `virtual`: time passes only when somebody says so (`advance`), or sleeps by it, which takes no real time
 * - `real`: the machine's time
 * - `{ speed: 60 }`: a second here is a minute there
 */
export type ClockKind = "virtual" | "real" | { readonly speed: number };

/** @throws `TypeError` or `RangeError` for what is no kind of clock. */
export function createClock(kind: ClockKind, startsAt: number): WorldClock {
  if (kind === "virtual") return createVirtualClock(startsAt);
  const speed = kind === "real" ? 1 : kind?.speed;
  if (typeof speed !== "number") throw new TypeError(`clock must be "virtual", "real" or { speed: a number }.`);
  return createRealClock(speed, startsAt);
}
