import { systemClock } from "@mailfleet/http";
import { finite, forward, nextBoot } from "./clock-checks.js";
import type { WorldClock } from "./clock.js";

/** The machine's time, or a multiple of it. */
export function createRealClock(speed: number, startsAt: number): WorldClock {
  if (!(speed > 0 && speed < Infinity))
    throw new RangeError(`The speed must be a number above 0, not ${String(speed)}.`);
  const boot = nextBoot();
  const start = performance.now();
  let offset = startsAt;
  let skipped = 0;
  const elapsed = (): number => (performance.now() - start) * speed + skipped;
  const alarm = createAlarm(elapsed, speed);
  return {
    now: () => Math.floor(offset + elapsed()),
    uptime: () => ({ boot, ms: elapsed() }),
    elapsed,
    setAlarm: alarm.set,
    advance: (ms) => {
      const until = elapsed() + forward(ms);
      for (let at = alarm.at(); at !== undefined && at <= until; at = alarm.at()) {
        skipped += Math.max(0, at - elapsed());
        alarm.ringIfDue();
      }
      skipped += Math.max(0, until - elapsed());
      alarm.ringIfDue();
    },
    set: (byMs) => void (offset += finite(byMs)),
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  };
}

interface Alarm {
  readonly set: WorldClock["setAlarm"];
  /** When it rings next. */
  at(): number | undefined;
  ringIfDue(): void;
}

function createAlarm(elapsed: () => number, speed: number): Alarm {
  let next: { readonly at: number; readonly ring: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wind = (): void => {
    clearTimeout(timer);
    if (!next) return;
    timer = setTimeout(ringIfDue, toTimer((next.at - elapsed()) / speed));
    // What is due keeps no process alive.
    timer.unref();
  };
  const ringIfDue = (): void => {
    const due = next && next.at <= elapsed() ? next : undefined;
    if (due) next = undefined;
    due?.ring();
    wind();
  };
  return {
    set: (at, ring) => {
      next = at === undefined ? undefined : { at, ring };
      wind();
    },
    at: () => next?.at,
    ringIfDue,
  };
}

const MAX_TIMER_MS = 2 ** 31 - 1;

function toTimer(ms: number): number {
  return Math.min(Math.max(0, ms), MAX_TIMER_MS);
}
