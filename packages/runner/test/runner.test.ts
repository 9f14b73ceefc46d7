import {
  createBudgets,
  type Order,
  type Orders,
  type Plan,
  type PurchaseId,
  type Step,
  withBudget,
} from "@mailfleet/core";
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { hushEngineWarning } from "@mailfleet/testing/engine-warning";
import { findPostgres, NO_POSTGRES, type PostgresServer, startPostgres } from "@mailfleet/testing/postgres";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createRunner, type Runner, type RunnerEvent, type RunnerOptions } from "../src/index.js";

hushEngineWarning();

const isThere = findPostgres() !== undefined;
type Place = Orders["place"];

function planOf(key: string, over: Partial<Plan> = {}): Plan {
  return {
    provider: "acme",
    tenant: "ten_1",
    key,
    hash: `hash-of-${key}`,
    blockers: [],
    steps: [],
    ...over,
  } as unknown as Plan;
}

function orderOf(key: string, over: Partial<Order>, attempts = 1): Order {
  const steps = [{ id: "register", attempts }] as unknown as Step[];
  return { provider: "acme", tenant: "ten_1", key, items: [], steps, ...over } as unknown as Order;
}

const settled = (key: string): Order => orderOf(key, { status: "settled" });
const again = (key: string, ms: number, attempts = 1): Order =>
  orderOf(key, { status: "in-progress", wakeAt: new Date(Date.now() + ms).toISOString() }, attempts);
const stuck = (key: string): Order => orderOf(key, { status: "in-progress", message: "The wallet is empty." });

describe.skipIf(!isThere)(`createRunner${isThere ? "" : ` (${NO_POSTGRES})`}`, () => {
  let server: PostgresServer;
  let url = "";
  let runners: Runner[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await server.stop();
  });
  afterEach(async () => {
    for (const runner of runners) await runner.stop();
    runners = [];
  });

  /** A runner over a database of its own. `look` answers as the provider's orders do, visit by visit. */
  async function open(
    look: (key: string, visit: number, planned: boolean, options: Parameters<Place>[1]) => Order | Promise<Order>,
    over: Partial<RunnerOptions> & { readonly budget?: string } = {},
  ) {
    url = await server.createDatabase();
    const journal = memoryJournal();
    const events: RunnerEvent[] = [];
    const visits: string[] = [];
    const turn = async (key: string, planned: boolean, options: Parameters<Place>[1]): Promise<Order> => {
      visits.push(`${key} by ${planned ? "plan" : "key"}`);
      return await look(key, visits.filter((each) => each.startsWith(`${key} `)).length, planned, options);
    };
    const orders = {
      plan: () => Promise.reject(new Error("nothing expires here")),
      place: (plan: Plan, options: Parameters<Place>[1]) => turn(plan.key, true, options),
      resume: (key: string, options: Parameters<Place>[1]) => turn(key, false, options),
    };
    const { budget, ...more } = over;
    const seller = { id: "acme", tenant: "ten_1", orders: orders as unknown as Orders };
    const own = budget === undefined ? orders : withBudget(seller, budget);
    const options: RunnerOptions = {
      connectionString: url,
      journal,
      providerFor: ({ provider }) => (provider === "acme" ? { orders: own } : undefined),
      onEvent: (event) => void events.push(event),
      ...more,
    };
    const make = (): Runner => {
      const runner = createRunner(options);
      runners.push(runner);
      return runner;
    };
    return { runner: make(), make, journal, events, visits };
  }

  const IDLE = { queued: 0, waiting: 0, running: 0, parked: [] };
  const until = async (isSo: () => unknown, ms = 15_000): Promise<void> => {
    const deadline = Date.now() + ms;
    while (!(await isSo())) {
      if (Date.now() > deadline) throw new Error(`Not within ${ms} ms: ${isSo.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const isIdle = async (runner: Runner): Promise<boolean> => {
    const { queued, waiting, running } = await runner.status();
    return queued + waiting + running === 0;
  };

  it("places an order, comes back when it says so, and is done with it", async () => {
    const { runner, events, visits } = await open((key, visit) => (visit === 1 ? again(key, 300) : settled(key)));
    await runner.enqueue(planOf("order-1"));
    expect(await runner.status()).toEqual({ ...IDLE, queued: 1 });
    await runner.work();
    await until(() => isIdle(runner));
    // What is begun is in the journal: the plan is in the queue no longer.
    expect(visits).toEqual(["order-1 by plan", "order-1 by key"]);
    const seen = events.filter((event) => event.kind === "visited").map(({ advance }) => advance.next);
    expect(seen).toEqual(["again", "done"]);
    expect(await runner.status()).toEqual(IDLE);
  });

  it("spends from a budget that others share, and parks what is beyond it", async () => {
    const { runner, journal, visits } = await open((key) => settled(key), { budget: "december" });
    const budgets = createBudgets(journal);
    await budgets.create({ id: "december", limits: [{ unit: "USD", minor: 900 }], until: "2099-01-01T00:00:00.000Z" });
    const price = { dueNow: { unit: "USD", minor: 500 } } as const;
    await runner.enqueue(planOf("order-1", { price }));
    await runner.work();
    await until(async () => visits.length === 1 && (await isIdle(runner)));
    await runner.enqueue(planOf("order-2", { price }));
    await until(async () => (await runner.status()).parked.length === 1);
    expect(visits).toEqual(["order-1 by plan"]);
    expect((await runner.status()).parked).toMatchObject([
      { key: "order-2", why: expect.stringMatching(/the budget december has 4\.00 USD left/) as string },
    ]);
    expect((await budgets.get("december"))?.left).toEqual([{ unit: "USD", minor: 400 }]);
  });

  it("goes on by the plan for as long as nothing of it was begun", async () => {
    const { runner, visits } = await open((key, visit) => (visit < 3 ? again(key, 100, 0) : settled(key)));
    await runner.enqueue(planOf("order-1"));
    await runner.work();
    await until(() => isIdle(runner));
    expect(visits).toEqual(Array(3).fill("order-1 by plan"));
  });

  it("places one order once, however often it is enqueued, and by how many", async () => {
    const { runner, make, visits } = await open((key) => again(key, 60_000));
    const others = [runner, make(), make()];
    await Promise.all(Array.from({ length: 12 }, (_, n) => others[n % 3]?.enqueue(planOf("order-1"))));
    expect((await runner.status()).queued).toBe(1);
    await runner.work();
    await until(async () => (await runner.status()).waiting === 1);
    expect(visits).toHaveLength(1);
    await runner.enqueue(planOf("order-1"));
    // Once more by its key, and once by the plan, of which the queue cannot know that it is the same; then they are one again.
    await until(() => visits.length === 3);
    await until(async () => (await runner.status()).running === 0);
    expect(await runner.status()).toEqual({ ...IDLE, waiting: 1 });
  });

  it("never lets two visits of an order book two that follow", async () => {
    const { runner, visits } = await open(async (key) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return again(key, 60_000);
    });
    await runner.enqueue(planOf("order-1"));
    await runner.work();
    await until(() => visits.length === 1);
    await Promise.all([1, 2, 3].map(() => runner.wake({ provider: "acme", tenant: "ten_1", key: "order-1" })));
    await until(async () => visits.length === 2 && (await runner.status()).running === 0);
    expect(await runner.status()).toEqual({ ...IDLE, waiting: 1 });
  });

  it("parks what needs a person, with the reason, and looks again when it is woken", async () => {
    const { runner, visits } = await open((key, visit) => (visit === 1 ? stuck(key) : settled(key)));
    const order: PurchaseId = { provider: "acme", tenant: "ten_1", key: "order-1" };
    await runner.enqueue(planOf("order-1"));
    await runner.work();
    await until(() => isIdle(runner));
    const since = expect.stringMatching(/^\d{4}-.*Z$/) as string;
    expect((await runner.status()).parked).toEqual([{ ...order, why: "The wallet is empty.", since }]);
    await runner.wake(order);
    await until(async () => visits.length === 2 && (await isIdle(runner)));
    expect((await runner.status()).parked).toEqual([]);
  });

  it("wakes an order that waits", async () => {
    const { runner, visits } = await open((key, visit) => (visit === 1 ? again(key, 3_600_000) : settled(key)));
    await runner.enqueue(planOf("order-1"));
    await runner.work();
    await until(async () => (await runner.status()).waiting === 1);
    await runner.wake({ provider: "acme", tenant: "ten_1", key: "order-1" });
    await until(() => isIdle(runner));
    expect(visits).toHaveLength(2);
  });

  it("parks an order that nobody here sells", async () => {
    const { runner } = await open((key) => settled(key));
    await runner.enqueue(planOf("order-1", { provider: "other" }));
    await runner.work();
    await until(() => isIdle(runner));
    expect((await runner.status()).parked[0]?.why).toMatch(/knows nobody who sells for other \(tenant ten_1\)/);
  });

  it("keeps an order through a fault of the program, and tells of it", async () => {
    const fault = new Error("no key for this tenant");
    const { runner, events } = await open((key) => settled(key), {
      providerFor: () => {
        throw fault;
      },
    });
    await runner.enqueue(planOf("order-1"));
    await runner.work();
    await until(async () => (await runner.status()).waiting === 1);
    expect(events.find((event) => event.kind === "failed")).toMatchObject({ error: fault });
  });

  it("takes up what somebody else began and left", async () => {
    const { runner, journal, events, visits } = await open((key) => settled(key), { graceMs: 100, sweepEveryMs: 200 });
    const session = await journal.open({ provider: "acme", key: "left" });
    await session.append({
      step: "purchase",
      attempt: 1,
      event: "planned",
      at: new Date().toISOString(),
      plan: planOf("left"),
    });
    await session.close({ status: "in-progress", wakeAt: new Date(Date.now() + 300).toISOString() });
    await runner.work();
    await until(() => visits.includes("left by key"));
    expect(events).toContainEqual({ kind: "recovered", purchase: { provider: "acme", key: "left" }, why: "overdue" });
  });

  it("lets a step that is being sent end before it stops, and nothing more be sent", async () => {
    const ends: (() => void)[] = [];
    const drains: boolean[] = [];
    const { runner, make, visits } = await open(async (key, visit, _, { drain }) => {
      if (visit === 1) await new Promise<void>((resolve) => ends.push(resolve));
      drains.push(drain?.aborted ?? false);
      return visit === 1 ? again(key, 0) : settled(key);
    });
    await runner.enqueue(planOf("order-1"));
    await runner.enqueue(planOf("order-2"));
    await runner.work();
    await until(() => visits.length >= 1);
    let isStopped = false;
    const stopping = runner.stop().then(() => (isStopped = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isStopped).toBe(false);
    for (const end of ends) end();
    await stopping;
    expect(drains[0]).toBe(true);
    // Another worker goes on with both.
    const next = make();
    await next.work();
    await until(() => isIdle(next));
    expect(new Set(visits.map((visit) => visit.split(" ")[0]))).toEqual(new Set(["order-1", "order-2"]));
  });

  it("is one worker in one process", async () => {
    const { runner, make } = await open((key) => settled(key));
    await runner.work();
    await expect(runner.work()).rejects.toThrow(/works already/);
    await expect(make().work()).rejects.toThrow(/Another runner works in this process already/);
  });

  it("keeps no plan and no order of what is over", async () => {
    const { runner } = await open((key, visit) => (visit === 1 ? again(key, 50) : settled(key)));
    await runner.enqueue(planOf("order-1", { steps: [{ id: "synthetic-step" }] } as never));
    await runner.work();
    await until(() => isIdle(runner));
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "select * from mailfleet_runner.workflow_status where name = 'mailfleet.visit'",
    );
    const outputs = await client.query("select * from mailfleet_runner.operation_outputs");
    await client.end();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(outputs.rows)).not.toContain("synthetic-step");
  });

  it.each([
    [{ connectionString: "synthetic-password" }, /connectionString must look like/],
    [{ concurrency: 0 }, /concurrency must be a whole number from 1, not 0/],
    [{ schema: "A" }, /schema must be a name/],
    [{ graceMs: -1 }, /graceMs must be a number of milliseconds/],
    [{ journal: {} }, /journal that all workers share/],
    [{ providerFor: "x" }, /providerFor/],
    [{ providers: [] }, /knows no option providers/],
  ])("refuses the options %j", (over, message) => {
    const options = {
      connectionString: "postgres://x/y",
      journal: memoryJournal(),
      providerFor: () => undefined,
      ...over,
    };
    let text = "";
    try {
      createRunner(options as unknown as RunnerOptions);
    } catch (error) {
      text = String(error);
    }
    expect(text).toMatch(message);
    expect(text).not.toContain("synthetic-password");
  });

  it("refuses what is no plan, and a plan that cannot be placed, at once", async () => {
    const { runner } = await open((key) => settled(key));
    await expect(runner.enqueue({} as Plan)).rejects.toMatchObject({ code: "invalid-argument" });
    const blocked = planOf("order-1", { blockers: [{ message: "The wallet is empty." }] } as never);
    await expect(runner.enqueue(blocked)).rejects.toThrow(/cannot be placed: The wallet is empty/);
    expect(await runner.status()).toEqual(IDLE);
  });

  it("says that the database is away, without the password", async () => {
    const connectionString = "postgres://postgres:very-secret@127.0.0.1:1/app";
    const runner = createRunner({ connectionString, journal: memoryJournal(), providerFor: () => undefined });
    const failure: unknown = await runner.enqueue(planOf("order-1")).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "rejected", disposition: "retry-later" });
    expect(String(failure)).toMatch(/queue in Postgres at 127.0.0.1:1\/app could not be reached/);
    expect(String(failure)).not.toContain("very-secret");
  });
});
