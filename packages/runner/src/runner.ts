import { setMaxListeners } from "node:events";
import { DBOSClient } from "@dbos-inc/dbos-sdk";
import { MailfleetError, type Plan, type PurchaseId } from "@mailfleet/core";
import { checkOptions, checkPlan } from "./checks.js";
import { migrate } from "./migrate.js";
import { APPLICATION } from "./names.js";
import type { Runner, RunnerEvent, RunnerOptions, RunnerStatus, StopOptions } from "./options.js";
import { type Booking, Queue } from "./queue.js";
import { sweep } from "./sweep.js";
import { startWorker, stopWorker } from "./worker.js";

const STOP_TIMEOUT_MS = 120_000;
/** A database that is away this long is an answer for whoever waits for one. */
const REACH_MS = 15_000;

/**
 * Places orders and sees them through, on any number of workers, over a queue in Postgres. The queue says when, and the journal
 * alone what was bought: a worker may die at any moment, or two look at the same order, and nothing is bought twice.
 *
 * @throws TypeError for options that cannot be.
 */
export function createRunner(options: RunnerOptions): Runner {
  return new PostgresRunner(checkOptions(options));
}

type Checked = ReturnType<typeof checkOptions>;

class PostgresRunner implements Runner {
  readonly #options: Checked;
  #queue: Promise<{ readonly client: DBOSClient; readonly queue: Queue }> | undefined;
  #work: { readonly drain: AbortController; readonly timer: NodeJS.Timeout } | undefined;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(options: Checked) {
    this.#options = options;
  }

  async enqueue(plan: Plan): Promise<void> {
    const purchase = checkPlan(plan);
    await this.#call({ purchase, plan });
  }

  async wake(purchase: PurchaseId): Promise<void> {
    await this.#call({ purchase });
  }

  async status(): Promise<RunnerStatus> {
    return await this.#reach("status", async (queue) => {
      const [counts, parked] = [await queue.count(), await queue.parked()];
      return { ...counts, parked: parked.map(({ isRefused: _, ...order }) => order) };
    });
  }

  async work(): Promise<void> {
    if (this.#work) throw new Error("This runner works already.");
    const { connectionString, schema, concurrency, journal, providerFor, sweepEveryMs } = this.#options;
    const { queue } = await this.#open();
    const drain = new AbortController();
    // Everything that waits in this process listens to it.
    setMaxListeners(0, drain.signal);
    const desk = { journal, providerFor, drain: drain.signal, tell: (event: RunnerEvent) => this.#tell(event) };
    await startWorker({ connectionString, schema, concurrency, queue, desk });
    this.#work = { drain, timer: setInterval(() => this.#sweep(queue), sweepEveryMs) };
    this.#sweep(queue);
  }

  async stop({ timeoutMs = STOP_TIMEOUT_MS }: StopOptions = {}): Promise<void> {
    if (this.#work) {
      clearInterval(this.#work.timer);
      this.#work.drain.abort(new Error("The runner was stopped."));
      await this.#sweeping;
      await stopWorker(timeoutMs);
      this.#work = undefined;
    }
    const open = await this.#queue?.catch(() => undefined);
    this.#queue = undefined;
    await open?.client.destroy();
  }

  async #call(booking: Booking): Promise<void> {
    await this.#reach("enqueue", (queue) => queue.call(booking), booking.purchase.provider);
  }

  /** One sweep after the other. It fails as the database does, and the next one makes up for it. */
  #sweep(queue: Queue): void {
    const { journal, providerFor, graceMs, sweepEveryMs } = this.#options;
    this.#sweeping = this.#sweeping
      .then(async () => {
        if (!(await queue.takeTurn(Math.floor(Date.now() / sweepEveryMs)))) return;
        await sweep({ queue, journal, providerFor, graceMs, tell: (event) => this.#tell(event) });
      })
      .catch((error: unknown) => this.#tell({ kind: "warning", message: `Sweeping failed: ${codeOf(error)}` }));
  }

  async #open(): Promise<{ client: DBOSClient; queue: Queue }> {
    this.#queue ??= this.#connect();
    try {
      return await this.#queue;
    } catch (error) {
      this.#queue = undefined;
      throw error;
    }
  }

  async #connect(): Promise<{ client: DBOSClient; queue: Queue }> {
    const { connectionString, schema } = this.#options;
    await migrate(connectionString, schema);
    const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const client = await DBOSClient.create({
      systemDatabaseUrl: connectionString,
      systemDatabaseSchemaName: schema,
      applicationName: APPLICATION,
      logger: silent,
    });
    return { client, queue: new Queue(client) };
  }

  async #reach<T>(operation: string, run: (queue: Queue) => Promise<T>, provider = "mailfleet"): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })), REACH_MS);
    });
    try {
      return await Promise.race([this.#open().then(({ queue }) => run(queue)), late]);
    } catch (error) {
      throw new MailfleetError({
        code: "rejected",
        provider,
        operation: `runner.${operation}`,
        message: `The queue in ${this.#options.place} ${explain(error)}. Try again: it does nothing twice.`,
        outcome: "not-applied",
        disposition: "retry-later",
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  #tell(event: RunnerEvent): void {
    try {
      this.#options.onEvent?.(event);
    } catch {
      // Whoever watches cannot stop it.
    }
  }
}

/** The class of codes by which a database says that there is no connection, beside those of the network. */
const UNREACHABLE = /^(08|57P0)/;

function explain(error: unknown): string {
  const code = codeOf(error);
  const isUnreachable = UNREACHABLE.test(code) || /^E[A-Z]+$/.test(code);
  return `${isUnreachable ? "could not be reached" : "refused"} (${code})`;
}

/** Messages of the database may hold what it was given. Its codes do not. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? "unknown");
}
