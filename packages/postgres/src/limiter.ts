import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Limiter, pauseAfter, type RateLimits } from "@mailfleet/http";
import { describePlace, type PostgresOptions, quoteSchema } from "./client.js";
import { explain } from "./explain.js";
import { Keeper } from "./keeper.js";
import { migrate } from "./migrations.js";
import { type Limits, PADDING, patienceOf, type Starts, takeSlot } from "./slots.js";

export interface PostgresLimiter {
  /**
   * The limiter of one API key, for the `limiter` option of a client or a provider.
   *
   * @param key what the provider counts by: the API key. Only a hash of it gets into the database
   * @param rateLimits the `facts.rateLimits` of the provider's package, or what your contract says. The same in every process
   */
  forKey(key: string, rateLimits: RateLimits): Limiter;
  /** Ends the connection. */
  close(): Promise<void>;
}

/** At most, while requests wait: against everybody asking at the same moment when a window ends. */
const JITTER_MS = 20;

/**
 * Rate limits that any number of machines keep together: in any stretch of a window, at most as many requests of a key start as it
 * allows, over all of them, by the clock of the database. After a 429 the key waits everywhere. Roughly fair: in one process first
 * come, first served for each class; between processes, chance.
 *
 * Where the database cannot be reached nothing is sent: the call fails as not applied.
 */
export function postgresLimiter({ connect, schema: name }: PostgresOptions): PostgresLimiter {
  const schema = quoteSchema(name);
  const place = describePlace(connect);
  const keeper = new Keeper(connect, "mailfleet limiter", (connection) => migrate(connection, schema));
  const limiters = new Map<string, Limiter>();
  return {
    forKey: (key, rateLimits) => {
      if (typeof key !== "string" || key === "")
        throw new TypeError("forKey needs the API key that the provider counts by.");
      checkRateLimits(rateLimits);
      const hash = createHash("sha256").update(`mailfleet limiter ${key}`).digest();
      // The queues of one key are shared: two clients of one process need not compete.
      const id = `${hash.toString("hex")} ${JSON.stringify(rateLimits)}`;
      const limiter = limiters.get(id) ?? new KeyLimiter({ keeper, schema, place, hash }, rateLimits);
      limiters.set(id, limiter);
      return limiter;
    },
    close: () => keeper.close(),
  };
}

interface Row {
  readonly keeper: Keeper;
  readonly schema: string;
  readonly place: string;
  readonly hash: Buffer;
}

class KeyLimiter implements Limiter {
  readonly #row: Row;
  readonly #rateLimits: RateLimits;
  /** The end of the queue of each class. Only its first asks the database. */
  readonly #queues = new Map<string, Promise<unknown>>();
  #scarceUntil = 0;

  constructor(row: Row, rateLimits: RateLimits) {
    this.#row = row;
    this.#rateLimits = rateLimits;
  }

  async run<T>(rateClass: string, send: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const limits = this.#limitsOf(rateClass);
    if (Object.keys(limits).length > 0) await this.#queue(rateClass, limits, signal);
    signal?.throwIfAborted();
    return await this.#observe(send);
  }

  #limitsOf(rateClass: string): Limits {
    const names = [...new Set(["default", rateClass])].filter((name) => Object.hasOwn(this.#rateLimits, name));
    // Each window is counted by a name of its own.
    return Object.fromEntries(
      names.flatMap((name) =>
        [this.#rateLimits[name] ?? []]
          .flat()
          .map((limit, at) => [at === 0 ? name : `${name} ${at + 1}`, limit] as const),
      ),
    );
  }

  async #queue(rateClass: string, limits: Limits, signal: AbortSignal | undefined): Promise<void> {
    const before = this.#queues.get(rateClass) ?? Promise.resolve();
    const turn = before.then(() => this.#row.keeper.use(() => this.#wait(limits, signal)));
    this.#queues.set(
      rateClass,
      turn.catch(() => undefined),
    );
    await untilAborted(turn, signal);
  }

  /** Until a slot is taken, so recently that its windows hold. */
  async #wait(limits: Limits, signal: AbortSignal | undefined): Promise<void> {
    const patience = patienceOf(limits);
    for (;;) {
      signal?.throwIfAborted();
      // Of several processes that wait for the same window, none takes it all before the others have asked.
      if (performance.now() < this.#scarceUntil) await sleep(jitterOf(limits), undefined, signal ? { signal } : {});
      const { asked, waitMs } = await this.#take(limits);
      // A machine that slept, or a database that took long, in between: others may have counted on this request having left.
      if (waitMs === 0 && elapsed(asked) <= patience) return;
      if (waitMs > 0) {
        this.#scarceUntil = performance.now() + waitMs + patience / PADDING;
        await sleep(waitMs, undefined, signal ? { signal } : {});
      }
    }
  }

  /** Waits 0 ms if a slot was taken. Of several who find the same slot free, one gets it. */
  async #take(limits: Limits): Promise<{ readonly asked: Clocks; readonly waitMs: number }> {
    const { asked, version, starts, now, paused } = await this.#read();
    const slot = paused > now ? { freeAt: paused } : takeSlot(starts, limits, now);
    if ("freeAt" in slot) return { asked, waitMs: Math.max(1, (slot.freeAt - now) * 1000) };
    const [row] = await this.#ask(
      `update $schema.limits set starts = $3, version = version + 1 where key = $1 and version = $2 returning 1`,
      version,
      JSON.stringify(slot.starts),
    );
    return { asked, waitMs: row ? 0 : 1 };
  }

  async #read(): Promise<State> {
    // To open a connection may take long, and is not the time between a slot and its request.
    await this.#open();
    const asked = readClocks();
    const [row] = await this.#ask(
      `select version, starts::text as starts, extract(epoch from clock_timestamp()) as now,
         extract(epoch from least(greatest(paused_until, '2000-01-01'), clock_timestamp() + interval '1 hour')) as paused
       from $schema.limits where key = $1`,
    );
    if (row) {
      return {
        asked,
        version: String(row["version"]),
        starts: JSON.parse(String(row["starts"])) as Record<string, Starts>,
        now: Number(row["now"]),
        paused: Number(row["paused"]),
      };
    }
    await this.#ask("insert into $schema.limits (key) values ($1) on conflict do nothing");
    return await this.#read();
  }

  async #observe<T>(send: () => Promise<T>): Promise<T> {
    try {
      const reply = await send();
      await this.#pause(pauseAfter(reply));
      return reply;
    } catch (error) {
      await this.#pause(pauseAfter(error));
      throw error;
    }
  }

  /** Before the call ends, which may be sent again. No failure of it: what came of the call is known. */
  async #pause(ms: number | undefined): Promise<void> {
    if (ms === undefined) return;
    const until = "greatest(paused_until, clock_timestamp() + $2 * interval '1 millisecond')";
    await this.#ask(`update $schema.limits set paused_until = ${until} where key = $1`, ms).catch(() => undefined);
  }

  async #open(): Promise<void> {
    await this.#guard(({ keeper }) => keeper.connection());
  }

  async #ask(statement: string, ...values: readonly unknown[]): ReturnType<Keeper["query"]> {
    return await this.#guard(({ keeper, schema, hash }) =>
      keeper.query(statement.replaceAll("$schema", schema), [hash, ...values]),
    );
  }

  async #guard<T>(run: (row: Row) => Promise<T>): Promise<T> {
    const { place } = this.#row;
    try {
      return await run(this.#row);
    } catch (cause) {
      throw new Error(`The rate limits in ${place} could not be asked for: ${explain(cause)[0]}.`, { cause });
    }
  }
}

/** Shorter where many requests are allowed, so that one process alone can send them. */
function jitterOf(limits: Limits): number {
  const each = Math.min(...Object.values(limits).map(({ requests, seconds }) => (seconds * 1_000) / requests));
  return Math.random() * Math.min(JITTER_MS, each);
}

type Clocks = readonly [wall: number, steady: number];

interface State {
  /** When it was asked for. */
  readonly asked: Clocks;
  readonly version: string;
  readonly starts: Record<string, Starts>;
  /** By the database's clock, in seconds. */
  readonly now: number;
  readonly paused: number;
}

/** The wall clock goes on while a machine sleeps, the other one cannot be set. */
function readClocks(): Clocks {
  return [Date.now(), performance.now()];
}

function elapsed([wall, steady]: Clocks): number {
  const [now, steadyNow] = readClocks();
  return Math.max(now - wall, steadyNow - steady);
}

function checkRateLimits(rateLimits: RateLimits): void {
  for (const [name, limits] of Object.entries(rateLimits)) {
    for (const { requests, seconds } of [limits].flat())
      if (!(Number.isInteger(requests) && requests > 0 && seconds > 0))
        throw new TypeError(`rateLimits.${name} must be a whole number of requests in so many seconds.`);
  }
}

/** Whoever gives up does not wait for its turn to find that out. */
async function untilAborted(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return await turn;
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
  });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
    turn.catch(() => undefined);
  }
}
