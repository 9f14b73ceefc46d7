/**
 * Until when a request may begin to leave, by two clocks: the monotonic one stands still while the machine sleeps, the wall
 * clock can be set. Whichever went further counts, so neither a sleep nor a clock that was put back gives more time.
 */
export class SendDeadline {
  readonly #ms: number;
  readonly #wall = Date.now();
  readonly #monotonic = performance.now();

  constructor(ms: number) {
    this.#ms = ms;
  }

  leftMs(): number {
    return this.#ms - Math.max(Date.now() - this.#wall, performance.now() - this.#monotonic);
  }

  isPast(): boolean {
    return this.leftMs() < 0;
  }

  toString(): string {
    return `${this.#ms / 1000} s`;
  }
}
