import { describe, expect, it } from "vitest";
import type { Order, OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { ada, alan, GOOGLE, register, seats } from "./coldmailreseller-fixture.js";
import { domainRow, mailboxRow, openShop, type Shop, subscriptionRow } from "./coldmailreseller-shop.js";

const DOMAINS = 2_000;
const MAILBOXES = 10_000;

/** A customer with 10,000 mailboxes that are not of this order, of a partner who has as many subscriptions elsewhere. */
function fullShop(others = DOMAINS): Shop {
  const shop = openShop();
  shop.domains = Array.from({ length: DOMAINS }, (_, at) => domainRow(`other-${at}.com`));
  shop.mailboxes = Array.from({ length: MAILBOXES }, (_, at) => mailboxRow(`box-${at}@other-${at % DOMAINS}.com`));
  const theirs = { userId: "USER000000000000000000000002" };
  shop.subscriptions = [
    ...shop.domains.map(({ domainName }) => subscriptionRow(String(domainName))),
    ...Array.from({ length: others }, (_, at) => subscriptionRow(`theirs-${at}.com`, theirs)),
  ];
  return shop;
}

type Counts = Record<"plan" | "place" | "get" | "reconcile", number>;

async function countAll(shop: Shop, items: readonly OrderItem[]): Promise<Counts> {
  const { orders } = shop.provider;
  const request = { items, providerOptions: { google: GOOGLE } };
  let plan: Plan | undefined;
  let order: Order | undefined;
  const counts = {
    plan: await shop.count(async () => (plan = await orders.plan(request, { key: "k" }))),
    place: await shop.count(async () => (order = await orders.place(plan as Plan, { journal: memoryJournal() }))),
    get: await shop.count(async () => expect((await orders.get(order as Order)).status).toBe("settled")),
    reconcile: await shop.count(async () => await orders.reconcile(order as Order)),
  };
  expect(order?.steps.filter(({ status, attempts }) => status !== "applied" || attempts !== 1)).toEqual([]);
  return counts;
}

/** How much one pass takes: pages of 100, of what is there and what is new. */
const domainPages = (fresh: number): number => Math.ceil((DOMAINS + fresh) / 100);
const mailboxPages = (fresh: number): number => Math.ceil((MAILBOXES + fresh) / 100);

describe("how many requests an order takes, among 10,000 other mailboxes on 2,000 domains", () => {
  it.each([1, 10, 100, 500])("of %i new domains with two mailboxes each", async (count) => {
    const shop = fullShop();
    const names = Array.from({ length: count }, (_, at) => `fresh-${at}.com`);
    const counts = await countAll(
      shop,
      names.flatMap((name) => [register(name), seats(name, [ada, alan])]),
    );
    expect(shop.calls.filter((path) => path === "orders/json")).toHaveLength(1);
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
    // The first page of all says that it takes forty.
    [10, 1 + 10],
    [100, 40],
    [500, 40],
  ])("of mailboxes on %i domains that are there: %i for their subscriptions", async (count, subscriptions) => {
    const shop = fullShop();
    const items = Array.from({ length: count }, (_, at) => seats(`other-${at}.com`, [ada, alan]));
    const request = { items, providerOptions: { google: GOOGLE } };
    let plan: Plan | undefined;
    const asked = await shop.count(async () => {
      plan = await shop.provider.orders.plan(request, { key: "k" });
    });
    expect(plan).toMatchObject({ blockers: [], steps: { length: count } });
    expect(shop.calls.filter((path) => path === "subscriptions")).toHaveLength(subscriptions);
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
  function smallShop(): Shop {
    const shop = openShop();
    shop.domains = names.map((name) => domainRow(name));
    shop.subscriptions = names.map((name) => subscriptionRow(name));
    return shop;
  }
  const asked = (shop: Shop): (string | undefined)[] =>
    shop.queries.filter((_, at) => shop.calls[at] === "subscriptions").map(({ domain, page }) => domain ?? page);

  it("are read off one list, each where it belongs", async () => {
    const shop = smallShop();
    const plan = await shop.provider.orders.plan({ items: names.map((name) => seats(name, [ada])) }, { key: "k" });
    expect(plan.steps.map(({ request }) => request.body?.["subscriptionId"])).toEqual(names.map((name) => `S-${name}`));
    expect(asked(shop)).toEqual(["1"]);
  });

  it("of another customer, or several of one domain, are blockers there too", async () => {
    const shop = smallShop();
    shop.subscriptions.push(
      subscriptionRow("other-0.com", { subscriptionId: "S2", userId: "USER000000000000000000000002" }),
      subscriptionRow("other-1.com", { subscriptionId: "S3", subscriptionStatus: "CANCELLED" }),
      // Nobody asks whose this is.
      subscriptionRow("theirs.com", { userId: undefined }),
    );
    shop.subscriptions.splice(2, 1);
    expect(await blockersOf(shop)).toEqual([
      "A subscription of other-0.com belongs to another customer.",
      "other-1.com has 2 subscriptions: which of them takes the mailboxes cannot be told.",
      "Cold Mail Reseller shows no subscription of other-2.com, and needs one that is active or was cancelled.",
    ]);
    expect(asked(shop)).toEqual(["1"]);
  });

  it("are asked for one by one where the list cannot be read as a whole", async () => {
    const shop = smallShop();
    shop.subscriptions.push(subscriptionRow("x.com", { domain: undefined }));
    expect(await blockersOf(shop)).toEqual([]);
    expect(asked(shop)).toEqual(["1", ...names]);
  });

  it("are not asked for where the customer has no such domain, or it is dead", async () => {
    const shop = smallShop();
    shop.domains = [domainRow("other-0.com", { status: "EXPIRED" }), domainRow("other-1.com", { status: "INACTIVE" })];
    expect(await blockersOf(shop)).toEqual([
      "other-0.com cannot take mailboxes: it is EXPIRED.",
      "other-1.com cannot take mailboxes: it is INACTIVE.",
      "other-2.com is not registered for this customer: register it in the same order.",
      "other-3.com is not registered for this customer: register it in the same order.",
    ]);
    expect(asked(shop)).toEqual([]);
  });
});
