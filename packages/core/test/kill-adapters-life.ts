import type { Journal, JournalSession } from "../src/index.js";
import type { Clock } from "../src/kit/clock.js";

// A program that dies, as by kill -9, at the moment it is told to, without a process of its own.

/** One run of a program. Once it is dead it hears nothing any more, so nothing that it would have done next is done. */
export class Life {
  /** The moments that it lived through. */
  readonly moments: string[] = [];
  readonly died: Promise<"died">;
  readonly #deadline: number;
  #isDead = false;
  #die: () => void = () => undefined;

  /** @param deadline at which moment it dies, from 1; 0: never. */
  constructor(deadline = 0) {
    this.#deadline = deadline;
    this.died = new Promise((resolve) => {
      this.#die = () => resolve("died");
    });
  }

  /** @param lastWords what happens elsewhere if it dies here. */
  async pass(moment: string, lastWords?: () => void): Promise<void> {
    if (!this.#isDead && this.moments.push(moment) === this.#deadline) {
      this.#isDead = true;
      lastWords?.();
      this.#die();
    }
    if (this.#isDead) await new Promise<never>(() => undefined);
  }

  /** Two moments: before something is done, and when it is done and not heard of. */
  async around<T>(what: string, work: () => Promise<T>): Promise<T> {
    await this.pass(`before ${what}`);
    const result = await work();
    await this.pass(`after ${what}`);
    return result;
  }
}

/** A journal that several lives share one after the other. */
export interface SharedJournal {
  of(life: Life): Journal;
  /** As the system does when a process has ended: its locks are nobody's. */
  release(): Promise<void>;
}

export function shareJournal(journal: Journal): SharedJournal {
  const open = new Set<JournalSession>();
  const watch = (life: Life, session: JournalSession): JournalSession => ({
    entries: () => life.around("entries", () => session.entries()),
    append: (entry) => life.around(`append ${entry.step} ${entry.event}`, () => session.append(entry)),
    close: (standing) =>
      life.around("close", async () => {
        await session.close(standing);
        open.delete(session);
      }),
  });
  return {
    of: (life) => ({
      list: (filter) => journal.list(filter),
      open: (purchase) =>
        life.around("open", async () => {
          const session = await journal.open(purchase);
          open.add(session);
          return watch(life, session);
        }),
    }),
    release: async () => {
      for (const session of open) await session.close();
      open.clear();
    },
  };
}

/** Time, and what happens in it whoever lives. */
export interface World {
  pass(ms: number): Promise<void>;
  clockOf(life: Life): Clock;
  fetchOf(
    life: Life,
    provider: { readonly fetch: typeof fetch; readonly isEffect: (call: string) => boolean },
  ): typeof fetch;
}

/** What a dead program sent goes on without it: it may be carried out so long after. */
const IN_FLIGHT_MS = 100_000;

export function openWorld(clock: Clock & { advance(ms: number): void }): World {
  const due: { readonly at: number; readonly happens: () => Promise<unknown> }[] = [];
  const pass = async (ms: number): Promise<void> => {
    const until = clock.now() + ms;
    for (let next = due[0]; next && next.at <= until; next = due[0]) {
      due.shift();
      clock.advance(next.at - clock.now());
      await next.happens();
    }
    clock.advance(until - clock.now());
  };
  return {
    pass,
    clockOf: (life) => ({ ...clock, sleep: (ms) => life.around("sleep", () => pass(ms)) }),
    fetchOf: (life, provider) => async (input, init) => {
      const { pathname } = new URL(String(input));
      const name = pathname.split("/").slice(-2).join("/");
      const send = async (): Promise<Response> => await provider.fetch(input, init);
      if (provider.isEffect(name))
        await life.pass(`in flight ${name}`, () => void due.push({ at: clock.now() + IN_FLIGHT_MS, happens: send }));
      return await life.around(name, send);
    },
  };
}
