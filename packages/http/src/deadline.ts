import { steadyNow } from "./clock.js";
import type { Clock } from "./clock.js";

/**
 * Until when a request may begin to leave, by two clocks: the monotonic one stands still while the machine sleeps, the wall
 * clock can be set. Whichever went further counts, so neither a sleep nor a clock that was put back gives more time.
 */
export class SendDeadline {
  readonly #ms: number;
  readonly #clock: Clock;
  readonly #wall: number;
  readonly #steady: number;

  constructor(ms: number, clock: Clock) {
    this.#ms = ms;
    this.#clock = clock;
    this.#wall = clock.now();
    this.#steady = steadyNow(clock);
  }

  leftMs(): number {
    return this.#ms - Math.max(this.#clock.now() - this.#wall, steadyNow(this.#clock) - this.#steady);
  }

  isPast(): boolean {
    return this.leftMs() < 0;
  }

  toString(): string {
    return `${this.#ms / 1000} s`;
  }
}
