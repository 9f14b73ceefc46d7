import type { Clock } from "../src/index.js";

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #now = 1_000;
  #due: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry = { at: this.#now + ms, run: resolve };
      this.#due.push(entry);
      signal?.addEventListener("abort", () => {
        this.#due = this.#due.filter((each) => each !== entry);
        reject(signal.reason);
      });
    });
  }

  /** Time passes, and no timer comes in time. */
  lag(ms: number): void {
    this.#now += ms;
  }

  get pending(): number {
    return this.#due.length;
  }

  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#due = this.#due.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): { at: number; run: () => void } | undefined {
    return this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

/** A clock that moves by being slept on, so that nobody ever waits. */
export class JumpingClock implements Clock {
  readonly slept: number[] = [];
  #now = Date.parse("2026-11-22T10:00:00Z");

  readonly now = (): number => this.#now;

  readonly sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.#now += ms;
  };
}
