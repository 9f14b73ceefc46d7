import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { OrderItem, PurchaseRecord } from "@mailfleet/core";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { postgresJournal } from "@mailfleet/postgres";
import { createRunner, type Runner } from "@mailfleet/runner";
import { type RunningSimulator, startSimulator } from "@mailfleet/simulator";
import { type ChaosSetup, providerTime } from "./chaos-setup.js";
import { type PostgresServer, startPostgres } from "./postgres.js";
import { worst } from "./worst.js";

export interface Chaos {
  readonly orders: number;
  readonly tenants: number;
  readonly workers: number;
  /** How often a worker is killed, and another one starts; stands still for a while; the database is gone for a moment. */
  readonly kills: number;
  readonly stops: number;
  readonly restarts: number;
  /** The share of calls with an effect whose reply is lost. */
  readonly lostReplies: number;
  /** How often the provider answers 429 for a while. */
  readonly storms: number;
  /** How many times faster the provider's time is. */
  readonly speed: number;
  readonly requestsPerSecond: number;
  readonly timeoutMs: number;
  /** Between two troubles, on average. */
  readonly troubleEveryMs: number;
  readonly log?: (line: string) => void;
}

export interface ChaosReport {
  readonly settled: number;
  /** Why each of them is with a person. */
  readonly parked: readonly string[];
  /** Orders that are neither, with their last word. */
  readonly lost: readonly string[];
  /** Names that were sold twice. */
  readonly doubled: readonly string[];
  readonly recovered: number;
  readonly failed: number;
  /** The most requests that left in any second. */
  readonly worstSecond: number;
  readonly requests: number;
  readonly seconds: number;
  readonly ordersPerMinute: number;
  /** Committed by the database, in all: journal, queue and rate limits. */
  readonly transactionsPerOrder: number;
  readonly entriesPerOrder: number;
}

const API_KEY = "synthetic-key";
const STOPPED_MS = 6_000;
const MINUTE_MS = 60_000;

/** Orders at a simulated provider, placed by workers of whom some die, while everything goes wrong that can. */
export async function runChaos(chaos: Chaos): Promise<ChaosReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-chaos-"));
  const server = await startPostgres();
  const begunAt = Date.now();
  const simulator = await startSimulator("inboxkit", {
    clock: { speed: chaos.speed },
    startsAt: new Date(begunAt).toISOString(),
    wallet: 100_000_000_00,
    strict: false,
    history: 1,
    keepAlive: true,
  });
  // Minutes for what takes hours: the troubles are in the way of orders, and not the hours.
  simulator.world.setHabits({ registrationMs: MINUTE_MS, dnsMs: MINUTE_MS, mailboxMs: 3 * MINUTE_MS });
  const setup: ChaosSetup = {
    database: server.url,
    baseUrl: simulator.url,
    apiKey: API_KEY,
    rateLimits: { default: { requests: chaos.requestsPerSecond, seconds: 1 } },
    concurrency: 10,
    sendsFile: path.join(folder, "sends"),
    speed: chaos.speed,
    begunAt,
  };
  appendFileSync(setup.sendsFile, "");
  const trial = new Trial(chaos, setup, server, simulator);
  try {
    return await trial.run();
  } finally {
    await trial.end();
    await simulator.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Trial {
  readonly #chaos: Chaos;
  readonly #setup: ChaosSetup;
  readonly #server: PostgresServer;
  readonly #simulator: RunningSimulator<"inboxkit">;
  readonly #journal: ReturnType<typeof postgresJournal>;
  readonly #runner: Runner;
  readonly #workers = new Set<ChildProcess>();
  #said = "";

  constructor(chaos: Chaos, setup: ChaosSetup, server: PostgresServer, simulator: RunningSimulator<"inboxkit">) {
    this.#chaos = chaos;
    this.#setup = setup;
    this.#server = server;
    this.#simulator = simulator;
    this.#journal = postgresJournal({ connect: setup.database });
    const connectionString = setup.database;
    this.#runner = createRunner({ connectionString, journal: this.#journal, providerFor: () => undefined });
  }

  async run(): Promise<ChaosReport> {
    const keys = await this.#enqueueAll();
    const begun = Date.now();
    const commits = await this.#commits();
    this.#simulator.fault("effects", { kind: "reset", when: "after" }, { rate: this.#chaos.lostReplies });
    for (let n = 0; n < this.#chaos.workers; n++) this.#start();
    const trouble = new AbortController();
    const troubles = this.#trouble(trouble.signal).catch((error: unknown) => {
      if (!trouble.signal.aborted) throw error;
    });
    await this.#untilDone(keys, begun);
    trouble.abort();
    await troubles;
    return await this.#report(keys, (Date.now() - begun) / 1_000, (await this.#commits()) - commits);
  }

  async end(): Promise<void> {
    for (const worker of this.#workers) worker.kill("SIGKILL");
    await this.#runner.stop();
    await this.#journal.close();
  }

  async #enqueueAll(): Promise<string[]> {
    const { apiKey, baseUrl } = this.#setup;
    const { orders: count, tenants } = this.#chaos;
    const all = Array.from({ length: tenants }, (_, n) => this.#simulator.world.addTenant(`tenant-${n}`));
    const keys: string[] = [];
    for (const [n, { id }] of all.entries()) {
      const { orders } = createInboxKitProvider({
        apiKey,
        baseUrl,
        workspaceId: id,
        clock: providerTime(this.#setup),
        limiter: { run: (_, send) => send() },
      });
      for (let each = n; each < count; each += tenants) {
        const domain = `order-${each}.com`;
        const plan = await orders.plan({ items: itemsFor(domain) }, { key: `order-${each}` });
        await this.#runner.enqueue(plan);
        keys.push(plan.key);
      }
    }
    this.#chaos.log?.(`${keys.length} orders are enqueued`);
    return keys;
  }

  #start(): void {
    const script = path.join(import.meta.dirname, "chaos-worker.ts");
    const worker = spawn(process.execPath, ["--import", "tsx", script], {
      env: { ...process.env, MAILFLEET_CHAOS: JSON.stringify(this.#setup) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    worker.stdout.on("data", (text: Buffer) => (this.#said += text.toString()));
    worker.stderr.on("data", (text: Buffer) => this.#chaos.log?.(text.toString()));
    worker.once("exit", () => this.#workers.delete(worker));
    this.#workers.add(worker);
  }

  /** One trouble after the other, at moments nobody chose. */
  async #trouble(signal: AbortSignal): Promise<void> {
    const { kills, stops, restarts, storms, troubleEveryMs } = this.#chaos;
    const all = [
      ...Array<() => unknown>(kills).fill(() => this.#kill()),
      ...Array<() => unknown>(stops).fill(() => this.#stop()),
      ...Array<() => unknown>(restarts).fill(() => this.#server.restart()),
      ...Array<() => unknown>(storms).fill(() => this.#storm()),
    ];
    await sleep(3_000, undefined, { signal });
    for (const [n, each] of all.map((_, index) => all[(index * 7) % all.length] ?? all[index]).entries()) {
      await each?.();
      this.#chaos.log?.(`trouble ${n + 1} of ${all.length}`);
      await sleep(troubleEveryMs * (0.5 + Math.random()), undefined, { signal });
    }
  }

  #any(): ChildProcess | undefined {
    const all = [...this.#workers];
    return all[Math.floor(Math.random() * all.length)];
  }

  #kill(): void {
    this.#any()?.kill("SIGKILL");
    this.#start();
  }

  #stop(): void {
    const worker = this.#any();
    worker?.kill("SIGSTOP");
    setTimeout(() => worker?.kill("SIGCONT"), STOPPED_MS);
  }

  #storm(): void {
    this.#simulator.fault("*", { kind: "status", status: 429 }, { times: 25 });
  }

  async #untilDone(keys: readonly string[], begun: number): Promise<void> {
    for (let turn = 0; Date.now() - begun < this.#chaos.timeoutMs; turn++) {
      await sleep(1_000);
      const status = await this.#runner.status().catch(() => undefined);
      const records = status && (await this.#records().catch(() => undefined));
      if (!records) continue;
      const settled = records.filter(isSettled).length;
      if (turn % 10 === 0)
        this.#chaos.log?.(`${settled} settled, ${JSON.stringify({ ...status, parked: status.parked.length })}`);
      if (settled + status.parked.length >= keys.length && status.queued + status.running === 0) return;
    }
  }

  async #records(): Promise<PurchaseRecord[]> {
    const records: PurchaseRecord[] = [];
    for await (const record of this.#journal.list()) records.push(record);
    return records;
  }

  async #report(keys: readonly string[], seconds: number, commits: number): Promise<ChaosReport> {
    const { parked } = await this.#runner.status();
    const records = new Map((await this.#records()).map((record) => [record.key, record]));
    const withPerson = new Set(parked.map(({ key }) => key));
    const lost = keys.filter((key) => !withPerson.has(key) && !(records.get(key) && isSettled(records.get(key))));
    const sold = this.#simulator.world.receipts.map(({ kind, name }) => `${kind} ${name}`);
    const sends = readFileSync(this.#setup.sendsFile, "utf8").trim().split("\n").map(Number);
    const settled = [...records.values()].filter(isSettled).length;
    return {
      settled,
      parked: parked.map(({ key, why }) => `${key}: ${why}`),
      lost: lost.map((key) => `${key}: ${JSON.stringify(records.get(key)?.standing ?? "left in the middle")}`),
      doubled: sold.filter((each, n) => sold.indexOf(each) !== n),
      recovered: this.#said.split("recovered").length - 1,
      failed: this.#said.split("failed").length - 1,
      worstSecond: worst(sends, 1_000),
      requests: sends.length,
      seconds,
      ordersPerMinute: (settled / seconds) * 60,
      transactionsPerOrder: commits / keys.length,
      entriesPerOrder: (await this.#count("mailfleet.entries")) / keys.length,
    };
  }

  async #commits(): Promise<number> {
    return await this.#count("pg_stat_database where datname = current_database()", "xact_commit");
  }

  async #count(from: string, what = "count(*)"): Promise<number> {
    return Number(this.#server.ask(`select ${what} from ${from}`));
  }
}

function isSettled(record: PurchaseRecord | undefined): boolean {
  return record?.standing?.status === "settled";
}

function itemsFor(domain: string): OrderItem[] {
  const people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }];
  return [
    { kind: "register", domain, registrant: REGISTRANT },
    { kind: "mailboxes", domain, platform: "google", people },
  ];
}

const REGISTRANT = {
  firstName: "Ada",
  lastName: "Byron",
  email: "ada@example.org",
  phone: "+44.2079460000",
  addressLine1: "1 Row",
  city: "Leeds",
  state: "West Yorkshire",
  postalCode: "LS1 1AA",
  country: "GB",
};
