import type { Clock } from "../src/kit/clock.js";

/** A clock that nobody waits for. */
export interface TestClock extends Clock {
  uptime(): { readonly boot: string; readonly ms: number };
  pass(ms: number): void;
  /** Somebody sets the wall clock; no time passes. */
  set(byMs: number): void;
}

export function testClock(): TestClock {
  let time = Date.parse("2026-11-25T12:00:00Z");
  let uptime = 0;
  const pass = (ms: number): void => {
    time += ms;
    uptime += ms;
  };
  return {
    now: () => time,
    uptime: () => ({ boot: "test", ms: uptime }),
    pass,
    set: (byMs) => void (time += byMs),
    sleep: async (ms) => pass(ms),
  };
}
