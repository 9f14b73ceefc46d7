import { systemClock as machineClock, type Clock } from "@mailfleet/http";
import type { Instant } from "../contract/index.js";

export type { Clock };

/** The machine's own time. */
export const systemClock: Clock = { ...machineClock, uptime: readUptime };

type ReadUptime = () => { boot: string; ms: number };
let uptimeReader: ReadUptime | undefined;

/** Chosen at the first use: a runtime at the edge refuses random values, and more, while a module is loaded. */
function readUptime(): { boot: string; ms: number } {
  uptimeReader ??= chooseUptime();
  return uptimeReader();
}

/**
 * On Linux the machine's own uptime, which other processes can compare with theirs. Elsewhere the process's: still enough to see
 * that the wall clock was set while it ran.
 */
function chooseUptime(): ReadUptime {
  const boot = bootId();
  const os = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:os");
  if (boot !== undefined && os) return () => ({ boot, ms: Math.round(os.uptime() * 1000) });
  const own = `process-${crypto.randomUUID()}`;
  return () => ({ boot: own, ms: Math.round(performance.now()) });
}

function bootId(): string | undefined {
  try {
    const fs = process.getBuiltinModule("node:fs");
    return fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

export function readInstant(clock: Clock): Instant {
  return { at: toIso(clock.now()), ...(clock.uptime && { uptime: clock.uptime() }) };
}

/** A moment so much later. */
export function later({ at, uptime }: Instant, ms: number): Instant {
  return { at: toIso(Date.parse(at) + ms), ...(uptime && { uptime: { boot: uptime.boot, ms: uptime.ms + ms } }) };
}

export function toIso(ms: number): string {
  return new Date(ms).toISOString();
}

/** Two clocks that are read one after the other, and drift, never agree to the millisecond. */
const TOLERANCE_MS = 2_000;
const TOLERANCE_SHARE = 0.001;

/** How long it was from one moment to another by the wall clock, and whether the machine's other clock contradicts that. */
export function elapsed(from: Instant, to: Instant): { readonly ms: number; readonly jumped: boolean } {
  const ms = Date.parse(to.at) - Date.parse(from.at);
  if (Number.isNaN(ms)) return { ms: 0, jumped: true };
  const certain = steady(from, to) ?? ms;
  return { ms, jumped: Math.abs(ms - certain) > TOLERANCE_MS + Math.abs(certain) * TOLERANCE_SHARE };
}

/** The longest that it can have been, by either clock. */
export function elapsedAtMost(from: Instant, to: Instant): number {
  return Math.max(elapsed(from, to).ms, steady(from, to) ?? 0);
}

/** How long it was by the clock that nobody can set, where both moments have it; else by the wall clock. */
export function elapsedSteadily(from: Instant, to: Instant): number {
  return steady(from, to) ?? elapsed(from, to).ms;
}

function steady(from: Instant, to: Instant): number | undefined {
  if (!from.uptime || !to.uptime || from.uptime.boot !== to.uptime.boot) return undefined;
  return to.uptime.ms - from.uptime.ms;
}
