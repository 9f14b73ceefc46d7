let clocks = 0;

/** Which start of a clock this is: no two are the same. */
export function nextBoot(): string {
  clocks += 1;
  return `simulator-${clocks}`;
}

export function forward(ms: number): number {
  if (!(ms >= 0 && ms < Infinity))
    throw new RangeError(`Time only runs forward: advance by a number of milliseconds from 0, not ${String(ms)}.`);
  return ms;
}

export function finite(ms: number): number {
  if (!Number.isFinite(ms)) throw new RangeError(`set takes a number of milliseconds, not ${String(ms)}.`);
  return ms;
}
