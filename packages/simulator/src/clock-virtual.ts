import { finite, forward, nextBoot } from "./clock-checks.js";
import type { WorldClock } from "./clock.js";

/** Time that passes only when somebody says so, or sleeps by it. */
export function createVirtualClock(startsAt: number): WorldClock {
  const boot = nextBoot();
  let up = 0;
  let offset = startsAt;
  let alarm: { readonly at: number; readonly ring: () => void } | undefined;
  const moveTo = (until: number): void => {
    while (alarm && alarm.at <= until) {
      const { at, ring } = alarm;
      alarm = undefined;
      up = Math.max(up, at);
      ring();
    }
    up = Math.max(up, until);
  };
  return {
    now: () => Math.floor(up + offset),
    uptime: () => ({ boot, ms: up }),
    elapsed: () => up,
    setAlarm: (at, ring) => void (alarm = at === undefined ? undefined : { at, ring }),
    advance: (ms) => moveTo(up + forward(ms)),
    set: (byMs) => void (offset += finite(byMs)),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      // Several that sleep at once sleep side by side.
      const until = up + Math.max(0, ms);
      await Promise.resolve();
      signal?.throwIfAborted();
      moveTo(until);
    },
  };
}
