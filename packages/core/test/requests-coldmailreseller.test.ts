import type { WorldSnapshot } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import type { Order, OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { ada, alan, GOOGLE, register, seats } from "./coldmailreseller-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";

type Shop = Bench<"coldmailreseller">;

const DOMAINS = 400;
const MAILBOXES = 2_000;
const DAY_MS = 86_400_000;

let full: WorldSnapshot | undefined;

/** A customer with 2,000 mailboxes that are not of this order, of a partner who has as many subscriptions elsewhere. */
function fullShop(): Shop {
  const shop = openBench("coldmailreseller", { strict: false, wallet: 100_000_000 });
  const { world } = shop.simulator;
  if (full) world.restore(full);
  else {
    const tenant = world.addTenant("Other Ltd").id;
    for (let at = 0; at < DOMAINS; at++) {
      world.addDomain(`other-${at}.com`, { platform: "google" });
      world.addDomain(`theirs-${at}.com`, { tenant });
      world.addMailbox(`ada@theirs-${at}.com`);
    }
    for (let at = 0; at < MAILBOXES; at++) world.addMailbox(`box-${at}@other-${at % DOMAINS}.com`);
    full = world.snapshot();
  }
  return shop;
}

/** The operation that lists subscriptions. */
const LIST = "getAllSubscriptions";
type Counts = Record<"plan" | "place" | "get" | "reconcile", number>;

async function countAll(shop: Shop, items: readonly OrderItem[]): Promise<Counts> {
  const { orders } = shop.provider;
  const request = { items, providerOptions: { google: GOOGLE } };
  let plan: Plan | undefined;
  let order: Order | undefined;
  const counts = {
    plan: await shop.count(async () => (plan = await orders.plan(request, { key: "k" }))),
    place: await shop.count(async () => {
      order = await orders.place(plan as Plan, { journal: memoryJournal() });
      shop.simulator.clock.advance(DAY_MS);
    }),
    get: await shop.count(async () => expect((await orders.get(order as Order)).status).toBe("settled")),
    reconcile: await shop.count(async () => await orders.reconcile(order as Order)),
  };
  expect(order?.steps.filter(({ status, attempts }) => status !== "applied" || attempts !== 1)).toEqual([]);
  return counts;
}

/** How much one pass takes: pages of 100, of what is there and what is new. */
const domainPages = (fresh: number): number => Math.ceil((DOMAINS + fresh) / 100);
const mailboxPages = (fresh: number): number => Math.ceil((MAILBOXES + fresh) / 100);

describe("how many requests an order takes, among 2,000 other mailboxes on 400 domains", () => {
  it.each([1, 10, 100, 500])("of %i new domains with two mailboxes each", async (count) => {
    const shop = fullShop();
    const names = Array.from({ length: count }, (_, at) => `fresh-${at}.com`);
    const counts = await countAll(
      shop,
      names.flatMap((name) => [register(name), seats(name, [ada, alan])]),
    );
    expect(shop.called().filter((operation) => operation === "createOrderJson")).toHaveLength(1);
    // One pass over the domains and one over the mailboxes, and the order's own word.
    const look = domainPages(count) + mailboxPages(2 * count) + 1;
    expect(counts).toEqual({
      plan: domainPages(0),
      place: domainPages(0) + mailboxPages(0) + 1,
      get: look,
      reconcile: look,
    });
  });

  it.each([
    [1, 1],
    [3, 3],
    // The first page of all says that it takes nine: the neighbour that every partner has here has two.
    [6, 1 + 6],
    [100, 9],
    [200, 9],
  ])("of mailboxes on %i domains that are there: %i for their subscriptions", async (count, subscriptions) => {
    const shop = fullShop();
    const items = Array.from({ length: count }, (_, at) => seats(`other-${at}.com`, [ada, alan]));
    const request = { items, providerOptions: { google: GOOGLE } };
    let plan: Plan | undefined;
    const asked = await shop.count(async () => {
      plan = await shop.provider.orders.plan(request, { key: "k" });
    });
    expect(plan).toMatchObject({ blockers: [], steps: { length: count } });
    expect(shop.called().filter((operation) => operation === LIST)).toHaveLength(subscriptions);
    expect(asked).toBe(domainPages(0) + mailboxPages(0) + subscriptions);
    // One look serves all the orders, one for each domain; none is sent on the word of a look that is a minute old.
    const placed = await shop.count(async () => {
      const order = await shop.provider.orders.place(plan as Plan, { journal: memoryJournal() });
      expect(order.steps.filter(({ status }) => status !== "applied")).toEqual([]);
    });
    expect(placed).toBe(mailboxPages(0) + count);
  });
});

describe("subscriptions of many domains", () => {
  const names = Array.from({ length: 4 }, (_, at) => `other-${at}.com`);
  const blockersOf = async (shop: Shop): Promise<string[]> => {
    const items = names.map((name) => seats(name, [ada]));
    const plan = await shop.provider.orders.plan({ items, providerOptions: { google: GOOGLE } }, { key: "k" });
    return plan.blockers.map(({ message }) => message);
  };
  type Row = Record<string, unknown>;
  const smallShop = (): Shop => openBench("coldmailreseller", { mailboxes: names.map((name) => `grace@${name}`) });
  const asked = ({ simulator }: Shop): unknown[] =>
    simulator.requests.flatMap(({ operationId, query }) =>
      operationId === LIST ? [query["domain"] ?? query["page"]] : [],
    );
  /** What is said of each subscription; its whole list is counted right. */
  const say = (shop: Shop, change: (row: Row) => readonly Row[]): void => {
    shop.reword = (path, reply) => {
      if (path !== "integration/subscriptions") return reply;
      const { data } = Object(reply);
      const subscriptions = (data.subscriptions as Row[]).flatMap(change);
      const pagination = { ...data.pagination, totalSearchedCount: subscriptions.length };
      return { ...Object(reply), data: { subscriptions, pagination } };
    };
  };

  it("are read off one list, each where it belongs", async () => {
    const shop = smallShop();
    const plan = await shop.provider.orders.plan({ items: names.map((name) => seats(name, [ada])) }, { key: "k" });
    expect(plan.steps.map(({ request }) => request.body?.["subscriptionId"])).toEqual(
      names.map((name) => shop.simulator.world.subscriptions.find(({ domainName }) => domainName === name)?.id),
    );
    expect(asked(shop)).toEqual(["1"]);
  });

  it("of another customer, or several of one domain, are blockers there too", async () => {
    const shop = smallShop();
    say(shop, (row) => {
      switch (row["domain"]) {
        case "other-0.com":
          return [row, { ...row, subscriptionId: "S2", userId: "USER000000000000000000000002" }];
        case "other-1.com":
          return [row, { ...row, subscriptionId: "S3", subscriptionStatus: "CANCELLED" }];
        case "other-2.com":
          return [];
        case "other-3.com":
          // Nobody asks whose the second is.
          return [row, { ...row, subscriptionId: "S4", domain: "theirs.com", userId: undefined }];
        default:
          return [row];
      }
    });
    expect(await blockersOf(shop)).toEqual([
      "A subscription of other-0.com belongs to another customer.",
      "other-1.com has 2 subscriptions: which of them takes the mailboxes cannot be told.",
      "Cold Mail Reseller shows no subscription of other-2.com, and needs one that is active or was cancelled.",
    ]);
    expect(asked(shop)).toEqual(["1"]);
  });

  it("are asked for one by one where the list cannot be read as a whole", async () => {
    const shop = smallShop();
    say(shop, (row) => [row["domain"] === "neighbour-example.com" ? { ...row, domain: undefined } : row]);
    expect(await blockersOf(shop)).toEqual([]);
    expect(asked(shop)).toEqual(["1", ...names]);
  });

  it("are not asked for where the customer has no such domain, or it is dead", async () => {
    const shop = openBench("coldmailreseller");
    shop.simulator.world.addDomain("other-0.com", { state: "expired" });
    shop.simulator.world.addDomain("other-1.com", { state: "failed" });
    expect(await blockersOf(shop)).toEqual([
      "other-0.com cannot take mailboxes: it is EXPIRED.",
      "other-1.com cannot take mailboxes: it is INACTIVE.",
      "other-2.com is not registered for this customer: register it in the same order.",
      "other-3.com is not registered for this customer: register it in the same order.",
    ]);
    expect(asked(shop)).toEqual([]);
  });
});
