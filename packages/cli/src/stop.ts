import type { Io } from "./io.js";

/** Ctrl-C: once lets a step that is being sent end, twice does not wait for it. */
export class Stop {
  readonly #io: Io;
  readonly #drain = new AbortController();
  readonly #now = new AbortController();
  #isListening = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Nothing more is begun. */
  get drain(): AbortSignal {
    return this.#drain.signal;
  }

  /** What is under way is broken off. */
  get signal(): AbortSignal {
    return this.#now.signal;
  }

  /** @param farewell what to say at the first Ctrl-C */
  listen(farewell: string): void {
    if (this.#isListening) return;
    this.#isListening = true;
    for (const name of ["SIGINT", "SIGTERM"] as const) {
      process.on(name, () => {
        if (this.#drain.signal.aborted) return this.#now.abort();
        this.#io.err(farewell);
        this.#drain.abort();
      });
    }
  }
}
