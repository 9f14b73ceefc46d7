import type { WorldSnapshot } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import type { Order, OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { endedOrders, openOrganization, orderByHand } from "./scaledmail-bench.js";
import { pair } from "./scaledmail-fixture.js";
import type { Bench } from "./simulated-wire.js";

type Shop = Bench<"scaledmail">;

/** Lists come whole, so the counts do not depend on it. */
const DOMAINS = 1_000;
/** Cancelled, or not set up: orders without a row, whose tags have to be looked up one by one. */
const ROWLESS = 3;

let full: WorldSnapshot | undefined;

/** An organization with 2,000 mailboxes that are not of this order. */
async function fullShop(): Promise<Shop> {
  const shop = openOrganization({ strict: false });
  if (full) shop.simulator.world.restore(full);
  else {
    await endedOrders(shop, ...Array.from({ length: ROWLESS }, () => ""));
    const names = Array.from({ length: DOMAINS }, (_, at) => `other-${at}.com`);
    for (let from = 0; from < DOMAINS; from += 100) await orderByHand(shop, "acme", names.slice(from, from + 100));
    full = shop.simulator.world.snapshot();
  }
  shop.forget();
  return shop;
}

/** New domains, each with two mailboxes. */
const wish = (count: number, from = 0): OrderItem[] =>
  Array.from({ length: count }, (_, at) => pair(`fresh-${from + at}.com`, "google", 2)).flat();

/** Orders of at most 100 domains each, since ScaledMail takes no more Google domains in one. */
async function countAll(shop: Shop, domains: number): Promise<Record<"plan" | "place" | "get" | "reconcile", number>> {
  const { orders } = shop.provider;
  const counts = { plan: 0, place: 0, get: 0, reconcile: 0 };
  for (let from = 0; from < domains; from += 100) {
    let plan: Plan | undefined;
    let order: Order | undefined;
    const items = wish(Math.min(100, domains - from), from);
    counts.plan += await shop.count(async () => (plan = await orders.plan({ items }, { key: `k-${from}` })));
    expect(plan?.blockers).toEqual([]);
    const journal = memoryJournal();
    counts.place += await shop.count(async () => (order = await orders.place(plan as Plan, { journal })));
    expect(order?.steps.map(({ status }) => status)).toEqual(["applied"]);
    counts.get += await shop.count(async () => expect((await orders.get(order as Order)).status).toBe("settled"));
    counts.reconcile += await shop.count(async () => await orders.reconcile(order as Order));
  }
  return counts;
}

describe("how many requests an order takes, among 2,000 other mailboxes on 1,000 domains", () => {
  it.each([1, 10, 100, 500])("of %i domains with two mailboxes each", async (count) => {
    const shop = await fullShop();
    const counts = await countAll(shop, count);
    const orders = Math.ceil(count / 100);
    expect(shop.called().filter((operation) => operation === "createCustomOrder")).toHaveLength(orders);
    // Both lists of domains, the list of orders with those that no row shows, and ten names a check.
    const search = 1 + ROWLESS;
    // Both lists of domains, the mailboxes of each domain, and the order's own word.
    const look = orders * 3 + count;
    expect(counts).toEqual({
      plan: orders * (2 + search) + Math.ceil(count / 10),
      // The reply names no order: it is looked for at once.
      place: orders * (2 + search + 1) + look,
      get: look,
      reconcile: look,
    });
  });

  it("of more domains than one order takes: not one mailbox list is read for its plan", async () => {
    const shop = await fullShop();
    const plan = await shop.provider.orders.plan({ items: wish(500) }, { key: "k" });
    expect(plan.blockers.map(({ message }) => message)).toEqual([
      "An order takes at most 100 google domains, not 500.",
    ]);
    expect(shop.called()).not.toContain("getMailboxesByDomainId");
    expect(shop.called()).toHaveLength(2 + 1 + ROWLESS + 50);
  });

  it("whose reply was lost is found by its tag on the rows, without asking for any order", async () => {
    const shop = await fullShop();
    const { orders } = shop.provider;
    const plan = await orders.plan({ items: wish(10) }, { key: "k" });
    shop.reword = (path, reply) => (path.endsWith("/create-custom-order") ? {} : reply);
    const journal = memoryJournal();
    let order = await orders.place(plan, { journal });
    shop.forget();
    order = await orders.place(plan, { journal });
    expect(order.steps).toMatchObject([{ status: "applied", attempts: 1 }]);
    expect(order.status).toBe("settled");
    for (const operation of ["getOrders", "getOrderDetails", "createCustomOrder"])
      expect(shop.called()).not.toContain(operation);
  });
});
