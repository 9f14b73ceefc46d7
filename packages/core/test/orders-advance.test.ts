import { describe, expect, it } from "vitest";
import {
  advance,
  type Advance,
  type AdvanceOptions,
  MailfleetError,
  type Order,
  type Orders,
  type Plan,
} from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import type { Clock } from "../src/kit.js";
import { openShop, REGISTER } from "./orders-shop.js";

type Options = AdvanceOptions & { readonly clock: Clock };

const journal = memoryJournal();
const clock = { now: () => Date.parse("2026-01-01T12:00:00.000Z"), sleep: async () => undefined };

/** Orders that end in one way, whatever is asked of them. */
function ending(result: Partial<Order> | Error): Pick<Orders, "plan" | "place" | "resume"> {
  const end = async (): Promise<Order> => {
    if (result instanceof Error) throw result;
    return { provider: "inboxkit", key: "order-1", ...result } as Order;
  };
  return { plan: () => Promise.reject(new Error("nothing expires here")), place: end, resume: end };
}

function failure(more: Partial<ConstructorParameters<typeof MailfleetError>[0]>): MailfleetError {
  return new MailfleetError({
    code: "rejected",
    provider: "inboxkit",
    operation: "orders.place",
    message: "No.",
    outcome: "not-applied",
    disposition: "terminal",
    ...more,
  });
}

/** What a scheduler does: a turn, a pause, the next turn. */
async function goOn(orders: Pick<Orders, "plan" | "place" | "resume">, plan: Plan, options: Options): Promise<Advance> {
  let result = await advance(orders, plan, options);
  for (let turn = 0; result.next === "again" && turn < 100; turn++) {
    await options.clock.sleep(Math.max(0, Date.parse(result.at) - options.clock.now()));
    result = await advance(orders, plan.key, options);
  }
  return result;
}

describe("advance", () => {
  it("takes an order from its plan to its end, a turn at a time, and buys it once", async () => {
    const { simulator, provider, plan, journal: own } = await openShop([REGISTER]);
    const options = { journal: own, clock: simulator.clock };
    expect(await goOn(provider.orders, plan, options)).toMatchObject({
      next: "done",
      order: { status: "settled", spent: plan.price.dueNow },
    });
    expect(await advance(provider.orders, plan, options)).toMatchObject({ next: "done" });
    expect(simulator.world.receipts.filter(({ kind }) => kind === "domain").length).toBe(1);
  });

  it("plans a plan that expired anew, and places it if it costs no more than it said", async () => {
    const { simulator, provider, plan, journal: own } = await openShop([REGISTER]);
    simulator.clock.advance(86_400_000);
    await expect(provider.orders.place(plan, { journal: own })).rejects.toMatchObject({ code: "expired" });
    const result = await goOn(provider.orders, plan, { journal: own, clock: simulator.clock });
    expect(result).toMatchObject({ next: "done", order: { spent: plan.price.dueNow } });
  });

  it("leaves a plan that expired to a person if it would cost more now, or cannot be had", async () => {
    for (const [change, why] of [
      ["dearer", /over your limit/],
      ["gone", /blocker/],
    ] as const) {
      const { simulator, provider, plan, journal: own } = await openShop([REGISTER]);
      simulator.clock.advance(86_400_000);
      if (change === "dearer") simulator.world.raisePrices(2);
      else simulator.world.sellElsewhere(REGISTER.domain);
      const result = await goOn(provider.orders, plan, { journal: own, clock: simulator.clock });
      expect(result).toMatchObject({ next: "person", why: expect.stringMatching(why) as string });
      expect(simulator.world.receipts).toEqual([]);
    }
  });

  it("leaves what the wallet cannot pay to a person", async () => {
    const { simulator, provider, plan, journal: own } = await openShop([REGISTER]);
    simulator.world.wallet = 0;
    const result = await goOn(provider.orders, plan, { journal: own, clock: simulator.clock });
    expect(result).toMatchObject({ next: "person", order: { steps: [{ status: "not-applied" }] } });
    expect(simulator.world.receipts).toEqual([]);
  });

  it.each([
    ["settled", { status: "settled" }, { next: "done" }],
    [
      "not settled",
      { status: "unknown", wakeAt: "2026-01-01T13:00:00.000Z", message: "wait" },
      { next: "again", at: "2026-01-01T13:00:00.000Z", why: "wait" },
    ],
    ["unpaid", { status: "awaiting-payment", wakeAt: "2026-01-01T13:00:00.000Z" }, { next: "again" }],
    ["stuck", { status: "placing", message: "Fund the wallet." }, { next: "person", why: "Fund the wallet." }],
    ["stuck without a word", { status: "placing" }, { next: "person", why: "Somebody has to act." }],
  ] as const)("tells what comes next of an order that is %s", async (_, order, result) => {
    expect(await advance(ending(order as Partial<Order>), "order-1", { journal, clock })).toMatchObject(result);
  });

  it.each([
    ["retry-now", { next: "again", at: "2026-01-01T12:00:30.000Z", why: "No." }],
    ["retry-later", { next: "again", at: "2026-01-01T12:00:30.000Z", why: "No." }],
    ["change-input", { next: "person", why: "No." }],
    ["fix-credentials", { next: "person", why: "No." }],
    ["fund-wallet", { next: "person", why: "No." }],
    ["reconcile-first", { next: "person", why: "No." }],
    ["terminal", { next: "person", why: "No." }],
  ] as const)("tells what comes next of a failure that says %s", async (disposition, result) => {
    expect(await advance(ending(failure({ disposition })), "order-1", { journal, clock })).toEqual(result);
  });

  it("comes back no sooner than the provider asks", async () => {
    const error = failure({ disposition: "retry-later", retryAfterMs: 90_000 });
    const result = await advance(ending(error), "order-1", { journal, clock });
    expect(result).toMatchObject({ next: "again", at: "2026-01-01T12:01:30.000Z" });
  });

  it("does not hide a fault of the program", async () => {
    await expect(advance(ending(new TypeError("oops")), "order-1", { journal, clock })).rejects.toThrow(TypeError);
  });

  it("comes back while another process has the order", async () => {
    const { simulator, provider, plan, journal: own } = await openShop([REGISTER]);
    const { tenant, key } = plan;
    const session = await own.open({ provider: plan.provider, ...(tenant !== undefined && { tenant }), key });
    const result = await advance(provider.orders, plan, { journal: own, clock: simulator.clock });
    expect(result).toMatchObject({ next: "again", why: expect.stringContaining("being placed") });
    await session.close();
  });
});
