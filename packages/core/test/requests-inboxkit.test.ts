import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/inboxkit/orders.js";
import type { Order, OrderItem } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { mailboxes, register, WORKSPACE } from "./inboxkit-fixture.js";
import { domainRow, mailboxRow, openShop, type Shop } from "./inboxkit-shop.js";

const DOMAINS = 2_000;
const MAILBOXES = 10_000;

/** A workspace with much in it that is not of this order. */
function fullShop(): Shop {
  const domains = Array.from({ length: DOMAINS }, (_, at) => domainRow(`other-${at}.com`));
  const others = Array.from({ length: MAILBOXES }, (_, at) => mailboxRow(`box-${at}@other-${at % DOMAINS}.com`));
  return openShop({ domains, mailboxes: others });
}

const namesOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `fresh-${at}.com`);

/** New domains, each with two mailboxes. */
const order = (count: number): OrderItem[] =>
  namesOf(count).flatMap((name) => [register(name), mailboxes(name, ["ada", "grace"])]);

interface Counts {
  readonly plan: number;
  readonly place: number;
  readonly get: number;
  readonly reconcile: number;
}

/** How much one pass takes: pages of 200, of what is there and what is new. */
const domainPages = (fresh: number): number => Math.ceil((DOMAINS + fresh) / 200);
const mailboxPages = (fresh: number): number => (fresh <= 3 ? fresh : Math.ceil((MAILBOXES + 2 * fresh) / 200));

describe("how many requests an order takes, among 10,000 other mailboxes on 2,000 domains", () => {
  it.each<[count: number, budget: Counts]>([
    [1, { plan: 13, place: 76, get: 12, reconcile: 12 }],
    [10, { plan: 22, place: 134, get: 62, reconcile: 62 }],
    [100, { plan: 112, place: 224, get: 62, reconcile: 62 }],
    [500, { plan: 512, place: 626, get: 68, reconcile: 68 }],
  ])("of %i domains with two mailboxes each", async (count, budget) => {
    const shop = fullShop();
    const { orders } = shop.provider;
    let [plan, placed] = [await orders.plan({ items: order(count) }, { key: "k" }), undefined as Order | undefined];
    const counts = {
      plan: await shop.count(async () => (plan = await orders.plan({ items: order(count) }, { key: "k" }))),
      place: await shop.count(async () => (placed = await orders.place(plan, { journal: memoryJournal() }))),
      get: await shop.count(async () => expect((await orders.get(placed as Order)).status).toBe("settled")),
      reconcile: await shop.count(async () => await orders.reconcile(placed as Order)),
    };
    expect(placed?.steps.map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(shop.calls.filter((path) => /register|buy/.test(path))).toEqual(["/domains/register", "/mailboxes/buy"]);
    const once = domainPages(count) + mailboxPages(count);
    // One call a name, the account and the wallet; a name is priced again just before it is bought.
    expect(counts).toMatchObject({ plan: domainPages(0) + count + 2, get: once, reconcile: once });
    expect(counts).toEqual(budget);
  });
});

describe("how mailboxes are read", () => {
  const listings = async (shop: Shop, domains: readonly string[]): Promise<unknown[]> => {
    const { calls, bodies, provider, clock } = shop;
    const driver = createOrderDriver(provider.native, provider, { tenant: WORKSPACE, clock, timeoutMs: 1 });
    calls.length = bodies.length = 0;
    const reading = await driver.read({ domains: false, mailboxesOn: domains, tags: [] }, {});
    expect(reading.mailboxes).toMatchObject({ complete: true, problems: [] });
    expect(domains.flatMap((name) => reading.mailboxes.items.filter(({ domain }) => domain === name))).toHaveLength(
      5 * domains.length,
    );
    expect(new Set(calls)).toEqual(new Set(["/mailboxes/list"]));
    return bodies;
  };
  const others = (count: number): string[] => Array.from({ length: count }, (_, at) => `other-${at}.com`);

  it("domain by domain, for up to three", async () => {
    expect(await listings(fullShop(), others(3))).toEqual(others(3).map((domain) => ({ page: 1, limit: 200, domain })));
  });

  it("in one pass over all of them, for more", async () => {
    const bodies = await listings(fullShop(), others(4));
    expect(bodies).toEqual(Array.from({ length: 50 }, (_, at) => ({ page: at + 1, limit: 200 })));
  });

  it("rightly, also where the workspace ignores the filter", async () => {
    const shop = fullShop();
    shop.ignoresFilter = true;
    expect(await listings(shop, others(1))).toHaveLength(50);
  });

  it("not at all, where no address is of interest", async () => {
    const { provider, clock, count } = fullShop();
    const driver = createOrderDriver(provider.native, provider, { tenant: WORKSPACE, clock, timeoutMs: 1 });
    const requests = await count(async () => {
      const { domains, mailboxes: none } = await driver.read({ domains: true, mailboxesOn: [], tags: [] }, {});
      expect([domains.items.length, domains.complete, none.complete]).toEqual([DOMAINS, true, false]);
    });
    expect(requests).toBe(10);
  });
});
