import { createSimulator } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { createBudgets, withBudget } from "../src/budgets.js";
import type { Journal, Money, Order, Orders, OrderStatus, PlaceOptions, Plan } from "../src/contract/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import { waitFor } from "../src/orders/index.js";

const usd = (minor: number): Money => ({ unit: "USD", minor });
const NOW = Date.parse("2026-01-01T00:00:00Z");
const UNTIL = "2026-01-02T00:00:00.000Z";

function planOf(key: string, dueNow: Money | undefined, more: Partial<Plan> = {}): Plan {
  return { provider: "acme", tenant: "ten_1", key, price: dueNow ? { dueNow } : {}, ...more } as Plan;
}

/** A provider that records what it is asked to place, and sees it through at the price of the plan, or as it is told. */
function open(answer: (key: string, options: PlaceOptions) => Promise<Partial<Order>> | Partial<Order> = () => ({})) {
  const journal = memoryJournal();
  let now = NOW;
  const clock = { now: () => now, sleep: async () => undefined };
  const placed: [string, Money | undefined][] = [];
  const place = async (key: string, options: PlaceOptions): Promise<Order> => {
    const given = await answer(key, options);
    placed.push([key, options.maxTotal]);
    return { status: "settled" as OrderStatus, spent: options.maxTotal, ...given } as Order;
  };
  const orders = {
    place: (plan: Plan, options: PlaceOptions) => place(plan.key, options),
    resume: place,
  } as unknown as Orders;
  const budgets = createBudgets(journal, { clock });
  const within = (id: string): Orders => withBudget({ id: "acme", tenant: "ten_1", orders }, id, { clock });
  return { journal, budgets, within, placed, pass: (ms: number) => (now += ms) };
}

const day = (budgets: ReturnType<typeof createBudgets>, limits: readonly Money[] = [usd(5_000)]) =>
  budgets.create({ id: "day", limits, until: UNTIL });

async function reasonOf(run: Promise<unknown>): Promise<string> {
  return await run.then(
    () => "nothing was refused",
    (error: Error) => error.message,
  );
}

describe("a budget", () => {
  it("is the limit of what is placed in its name, and of all of that together", async () => {
    const { budgets, within, placed, journal } = open();
    await day(budgets);
    const orders = within("day");
    await orders.place(planOf("a", usd(3_000)), { journal });
    expect(await reasonOf(orders.place(planOf("b", usd(2_001)), { journal }))).toBe(
      "Not sent: it costs up to 20.01 USD, and the budget day has 20.00 USD left.",
    );
    await orders.place(planOf("c", usd(2_000)), { journal });
    expect(placed).toEqual([
      ["a", usd(3_000)],
      ["c", usd(2_000)],
    ]);
    expect((await budgets.get("day"))?.left).toEqual([usd(0)]);
  });

  it("is not exceeded by many who place at once, through several programs", async () => {
    const { budgets, within, placed, journal } = open(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return {};
    });
    await day(budgets);
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, at) => within("day").place(planOf(`order-${at}`, usd(900)), { journal })),
    );
    expect(results.filter(({ status }) => status === "fulfilled").length).toBe(5);
    expect(placed.length).toBe(5);
    expect((await budgets.get("day"))?.left).toEqual([usd(500)]);
  });

  it("counts one order once, however often it is placed and resumed", async () => {
    const { budgets, within, journal } = open(() => ({ status: "placing" }));
    await day(budgets);
    const orders = within("day");
    await Promise.all([1, 2, 3].map(() => orders.place(planOf("a", usd(3_000)), { journal })));
    await orders.resume("a", { journal });
    expect((await budgets.get("day"))?.left).toEqual([usd(2_000)]);
  });

  it("gets back what a settled order did not cost, and nothing before that", async () => {
    let answer: Partial<Order> = { status: "in-progress", spent: usd(1_000) };
    const { budgets, within, journal } = open(() => answer);
    await day(budgets);
    await within("day").place(planOf("a", usd(3_000)), { journal });
    expect((await budgets.get("day"))?.left).toEqual([usd(2_000)]);
    answer = { status: "settled", spent: usd(1_000) };
    await within("day").resume("a", { journal });
    expect((await budgets.get("day"))?.left).toEqual([usd(4_000)]);
  });

  it("keeps what an unknown outcome may have cost", async () => {
    const { budgets, within, journal } = open(() => ({ status: "unknown" }));
    await day(budgets);
    await within("day").place(planOf("a", usd(3_000)), { journal });
    expect((await budgets.get("day"))?.left).toEqual([usd(2_000)]);
  });

  it("is whole again where nothing was begun, unless somebody else is about to", async () => {
    let others: Promise<unknown> | undefined;
    const { budgets, within, journal } = open(async () => {
      // The second one comes while the first one is at it, and both are refused.
      others ??= reasonOf(within("day").place(planOf("a", usd(3_000)), { journal }));
      throw new Error("The provider said no.");
    });
    await day(budgets);
    expect(await reasonOf(within("day").place(planOf("a", usd(3_000)), { journal }))).toBe("The provider said no.");
    await others;
    expect((await budgets.get("day"))?.reservations).toEqual([]);
  });

  it("keeps what was recorded, though placing it failed", async () => {
    const { budgets, within, journal } = open(async (key) => {
      const session = await journal.open({ provider: "acme", tenant: "ten_1", key });
      await session.append({ step: "purchase", attempt: 1, event: "planned", at: UNTIL, plan: planOf(key, usd(1)) });
      await session.close();
      throw new Error("The journal is gone.");
    });
    await day(budgets);
    await reasonOf(within("day").place(planOf("a", usd(3_000)), { journal }));
    expect((await budgets.get("day"))?.reservations).toEqual([
      { purchase: { provider: "acme", tenant: "ten_1", key: "a" }, amount: usd(3_000), isBegun: true },
    ]);
  });

  it("says what was placed even if the budget cannot be written any more", async () => {
    const { budgets, within, journal } = open(() => {
      journal.documents.write = async () => {
        throw new Error("The disk is full.");
      };
      return {};
    });
    await day(budgets);
    expect((await within("day").place(planOf("a", usd(3_000)), { journal })).status).toBe("settled");
  });

  it("lets nothing be sent after its time, or once it was ended", async () => {
    const { budgets, within, journal, placed, pass } = open(() => ({ status: "placing" }));
    await day(budgets);
    await within("day").place(planOf("a", usd(100)), { journal });
    pass(24 * 3_600_000);
    for (const run of [within("day").place(planOf("b", usd(100)), { journal }), within("day").resume("a", { journal })])
      expect(await reasonOf(run)).toBe(`Not sent: the budget day ended at ${UNTIL}.`);
    await budgets.create({ id: "next", limits: [usd(100)], until: "2026-01-03T00:00:00Z" });
    await budgets.end("next");
    expect(await reasonOf(within("next").place(planOf("c", usd(1)), { journal }))).toMatch(/budget next ended/);
    expect(placed.length).toBe(1);
  });

  it("refuses what it cannot hold: no price, another unit, an order of somebody else, a budget that is not there", async () => {
    const { budgets, within, journal, placed } = open();
    await day(budgets);
    const orders = within("day");
    expect(await reasonOf(orders.place(planOf("a", undefined), { journal }))).toMatch(
      /price of this plan is not known/,
    );
    expect(await reasonOf(orders.place(planOf("a", { unit: "credits", minor: 1 }), { journal }))).toMatch(
      /has no credits/,
    );
    expect(await reasonOf(orders.resume("a", { journal }))).toBe('Not sent: "a" was not placed within the budget day.');
    expect(await reasonOf(within("week").place(planOf("a", usd(1)), { journal }))).toBe('There is no budget "week".');
    const { documents: _, ...plain } = journal;
    expect(await reasonOf(orders.place(planOf("a", usd(1)), { journal: plain }))).toMatch(/keeps no budgets/);
    expect(await reasonOf(orders.place(planOf("a", usd(1), { continues: "x" }), { journal }))).toMatch(
      /so far is not known/,
    );
    expect(placed).toEqual([]);
  });

  it("holds the rest of an order with what was spent before", async () => {
    const { budgets, within, journal, placed } = open();
    await day(budgets);
    const session = await journal.open({ provider: "acme", tenant: "ten_1", key: "a" });
    await session.append({ step: "purchase", attempt: 1, event: "planned", at: UNTIL, plan: planOf("a", usd(1)) });
    await session.close({ status: "placing", spent: usd(2_000) });
    await within("day").place(planOf("a", usd(500), { continues: "x" }), { journal });
    expect(placed).toEqual([["a", usd(2_500)]]);
  });

  it("takes the caller's own limit where that is smaller", async () => {
    const { budgets, within, journal, placed } = open();
    await day(budgets);
    await within("day").place(planOf("a", usd(3_000)), { journal, maxTotal: usd(1_000) });
    expect(placed).toEqual([["a", usd(1_000)]]);
  });

  it("frees by hand what a program took that died, and never what was begun", async () => {
    const { budgets, within, journal } = open(() => new Promise(() => undefined));
    await day(budgets);
    void within("day").place(planOf("a", usd(3_000)), { journal });
    await expect.poll(async () => (await budgets.get("day"))?.left).toEqual([usd(2_000)]);
    const { left } = await budgets.release("day", { provider: "acme", tenant: "ten_1", key: "a" });
    expect(left).toEqual([usd(5_000)]);
  });

  it("is made once, of amounts and a time that make sense", async () => {
    const { budgets } = open();
    await day(budgets, [usd(100), { unit: "credits", minor: 5 }]);
    expect(await reasonOf(day(budgets))).toBe('There is a budget "day" already.');
    const wrong: [Parameters<typeof budgets.create>[0], RegExp][] = [
      [{ limits: [], until: UNTIL }, /limits must be a list/],
      [{ limits: [usd(-1)], until: UNTIL }, /limits must be a list/],
      [{ limits: [usd(1.5)], until: UNTIL }, /limits must be a list/],
      [{ limits: [{ unit: "EUR" as "USD", minor: 1 }], until: UNTIL }, /limits must be a list/],
      [{ limits: [usd(1), usd(2)], until: UNTIL }, /each unit once/],
      [{ limits: [usd(1)], until: "tomorrow" }, /until must be a time/],
      [{ limits: [usd(1)], until: "2025-12-31T00:00:00Z" }, /in the future/],
      [{ id: "a b", limits: [usd(1)], until: UNTIL }, /id of a budget/],
    ];
    for (const [budget, reason] of wrong) expect(await reasonOf(budgets.create(budget))).toMatch(reason);
    expect((await budgets.list()).map(({ id }) => id)).toEqual(["day"]);
    expect(await budgets.get("week")).toBeUndefined();
    const inFiles: Journal = fileJournal("/nowhere");
    expect(() => createBudgets(inFiles)).toThrow(/cannot keep budgets/);
  });

  it("holds a real order, from its plan to its end", async () => {
    const { fetch, clock, tenant, world } = createSimulator("inboxkit", { domains: ["example.com"] });
    const provider = createInboxKitProvider({ apiKey: "any-key", workspaceId: tenant, fetch, clock });
    const journal = memoryJournal();
    const budgets = createBudgets(journal, { clock });
    const until = new Date(clock.now() + 24 * 3_600_000).toISOString();
    await budgets.create({ id: "day", limits: [{ unit: "credits", minor: 1_000 }], until });
    const orders = withBudget(provider, "day", { clock });
    const people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }];
    const items = [{ kind: "mailboxes" as const, domain: "example.com", platform: "google" as const, people }];
    const plan = await orders.plan({ items }, { key: "client-42", journal });
    const done = await waitFor(orders, await orders.place(plan, { journal }), { journal, clock });
    expect(done.status).toBe("settled");
    const { left = [] } = (await budgets.get("day")) ?? {};
    expect(1_000 - (left[0]?.minor ?? 0)).toBe(plan.price.dueNow?.minor);
    expect(world.receipts.length).toBe(1);
  });
});
