import type { WorldSnapshot } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/inboxkit/orders.js";
import type { Order, OrderItem } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { mailboxes, register } from "./inboxkit-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";

type Shop = Bench<"inboxkit">;

const DOMAINS = 400;
const MAILBOXES = 2_000;
const DAY_MS = 86_400_000;

let full: WorldSnapshot | undefined;

/** A workspace with much in it that is not of this order. */
function fullShop(): Shop {
  const shop = openBench("inboxkit", { strict: false, wallet: 100_000_000 });
  const { world } = shop.simulator;
  if (full) world.restore(full);
  else {
    for (let at = 0; at < DOMAINS; at++) world.addDomain(`other-${at}.com`);
    for (let at = 0; at < MAILBOXES; at++) world.addMailbox(`box-${at}@other-${at % DOMAINS}.com`);
    full = world.snapshot();
  }
  return shop;
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

describe("how many requests an order takes, among 2,000 other mailboxes on 400 domains", () => {
  it.each<[count: number, budget: Counts]>([
    [1, { plan: 5, place: 20, get: 4, reconcile: 4 }],
    [10, { plan: 14, place: 38, get: 14, reconcile: 14 }],
    [100, { plan: 104, place: 128, get: 14, reconcile: 14 }],
    [500, { plan: 504, place: 530, get: 20, reconcile: 20 }],
  ])("of %i domains with two mailboxes each", async (count, budget) => {
    const shop = fullShop();
    const { orders } = shop.provider;
    let [plan, placed] = [await orders.plan({ items: order(count) }, { key: "k" }), undefined as Order | undefined];
    const counts = {
      plan: await shop.count(async () => (plan = await orders.plan({ items: order(count) }, { key: "k" }))),
      place: await shop.count(async () => {
        placed = await orders.place(plan, { journal: memoryJournal() });
        shop.simulator.clock.advance(DAY_MS);
      }),
      get: await shop.count(async () => expect((await orders.get(placed as Order)).status).toBe("settled")),
      reconcile: await shop.count(async () => await orders.reconcile(placed as Order)),
    };
    expect(placed?.steps.map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(shop.called().filter((operation) => /^(register|buy)/.test(operation))).toEqual([
      "registerDomains",
      "buyMailboxes",
    ]);
    const once = domainPages(count) + mailboxPages(count);
    // One call a name, the account and the wallet; a name is priced again just before it is bought.
    expect(counts).toMatchObject({ plan: domainPages(0) + count + 2, get: once, reconcile: once });
    expect(counts).toEqual(budget);
  });
});

describe("how mailboxes are read", () => {
  const PAGES = MAILBOXES / 200;
  const listings = async (shop: Shop, domains: readonly string[]): Promise<unknown[]> => {
    const { provider, simulator } = shop;
    const { tenant, clock } = simulator;
    const driver = createOrderDriver(provider.native, provider, { tenant, clock, timeoutMs: 1 });
    const before = simulator.requests.length;
    const reading = await driver.read({ domains: false, mailboxesOn: domains, tags: [] }, {});
    expect(reading.mailboxes).toMatchObject({ complete: true, problems: [] });
    expect(domains.flatMap((name) => reading.mailboxes.items.filter(({ domain }) => domain === name))).toHaveLength(
      5 * domains.length,
    );
    const asked = simulator.requests.slice(before);
    expect(new Set(asked.map(({ operationId }) => operationId))).toEqual(new Set(["listMailboxes"]));
    return asked.map(({ body }) => body);
  };
  const others = (count: number): string[] => Array.from({ length: count }, (_, at) => `other-${at}.com`);

  it("domain by domain, for up to three", async () => {
    expect(await listings(fullShop(), others(3))).toEqual(others(3).map((domain) => ({ page: 1, limit: 200, domain })));
  });

  it("in one pass over all of them, for more", async () => {
    const bodies = await listings(fullShop(), others(4));
    expect(bodies).toEqual(Array.from({ length: PAGES }, (_, at) => ({ page: at + 1, limit: 200 })));
  });

  it("rightly, also where the workspace ignores the filter", async () => {
    const shop = fullShop();
    const { native } = shop.provider;
    shop.reword = (_path, reply, { domain, ...body }) =>
      domain === undefined ? reply : native.listMailboxes({ body });
    const asked = (await listings(shop, others(1))).filter((body) => Object(body).domain !== undefined);
    expect(asked).toHaveLength(PAGES);
  });

  it("not at all, where no address is of interest", async () => {
    const { provider, simulator, count } = fullShop();
    const { tenant, clock } = simulator;
    const driver = createOrderDriver(provider.native, provider, { tenant, clock, timeoutMs: 1 });
    const requests = await count(async () => {
      const { domains, mailboxes: none } = await driver.read({ domains: true, mailboxesOn: [], tags: [] }, {});
      expect([domains.items.length, domains.complete, none.complete]).toEqual([DOMAINS, true, false]);
    });
    expect(requests).toBe(DOMAINS / 200);
  });
});
