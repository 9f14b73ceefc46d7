import { describe, expect, it } from "vitest";
import type { OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { hashPlan } from "../src/orders/hash.js";
import { ada, failureOf, GOOGLE, messages, register, ROUTE, seats } from "./coldmailreseller-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";
import { connect } from "./simulated.js";

const warm = (domain: string, more: object = {}): OrderItem => ({ kind: "prewarmed", domain, ...more });
type Shop = Bench<"coldmailreseller">;

/** The operation that buys. */
const BUY = "orderPreWarmedupMailboxes";
const OPTIONS = { google: GOOGLE, microsoftOauthRoute: ROUTE };

function openStock(): Shop {
  const shop = openBench("coldmailreseller", { domains: ["known.com"], stock: ["warm.com", "warmer.com"] });
  shop.simulator.world.addStock("hot.com", { platform: "microsoft" });
  return shop;
}

async function planOf(shop: Shop, items: readonly OrderItem[], providerOptions: object = OPTIONS): Promise<Plan> {
  return await shop.provider.orders.plan({ items, providerOptions }, { key: "k" });
}

describe("a plan of prewarmed domains", () => {
  it("is one order for each platform, of whole domains, at the price of the stock", async () => {
    const plan = await planOf(openStock(), [
      warm("warm.com", { forwardTo: "https://example.com" }),
      warm("hot.com"),
      warm("warmer.com"),
    ]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps).toEqual([
      {
        id: "prewarmed-google",
        operation: "orderPreWarmedupMailboxes",
        effect: "spend",
        request: {
          body: {
            order: [{ domain: "warm.com", forwardTo: "https://example.com" }, { domain: "warmer.com" }],
            serviceProvider: "GOOGLE",
            google: GOOGLE,
            autoRenew: false,
          },
        },
        proof: { domains: ["warm.com", "warmer.com"], witnesses: ["known.com"], lagMs: 900_000 },
        items: [0, 2],
      },
      {
        id: "prewarmed-microsoft",
        operation: "orderPreWarmedupMailboxes",
        effect: "spend",
        request: {
          body: {
            order: [{ domain: "hot.com" }],
            serviceProvider: "MICROSOFT",
            microsoftOauthRoute: ROUTE,
            autoRenew: false,
          },
        },
        proof: { domains: ["hot.com"], witnesses: ["known.com"], lagMs: 900_000 },
        items: [1],
      },
    ]);
    expect([plan.price, plan.paidFrom]).toEqual([{ dueNow: { unit: "USD", minor: 9000 } }, "wallet"]);
    expect(messages(plan.warnings)).toEqual(
      [
        [0, "warm.com"],
        [1, "hot.com"],
        [2, "warmer.com"],
      ].map(([item, name]) => [
        item,
        `${name} and its mailboxes end with the time that is paid for now: they are ordered without autoRenew. Turn it on afterwards (billing.subscriptions.setAutoRenew, domains.setAutoRenew).`,
      ]),
    );
  });

  it("beside others has no price", async () => {
    const plan = await planOf(openStock(), [warm("warm.com"), register("new.com"), seats("new.com", [ada])]);
    expect([plan.blockers, plan.price]).toEqual([[], {}]);
    expect(plan.steps.map(({ id }) => id)).toEqual(["order", "prewarmed-google"]);
  });

  it.each<[string, OrderItem[], object, [number | undefined, string][]]>([
    [
      "that are sold out",
      [warm("cold.com")],
      OPTIONS,
      [[0, "cold.com is not for sale prewarmed now: it was sold, or never was for sale."]],
    ],
    ["that are here", [warm("known.com")], OPTIONS, [[0, "known.com is registered for this customer already."]]],
    [
      "without what Google needs",
      [warm("warm.com")],
      { google: { ...GOOGLE, appName: "" } },
      [[undefined, "Mailboxes on google need providerOptions.google with googleOauthRoute, clientId and appName."]],
    ],
    [
      "without what Microsoft needs",
      [warm("hot.com")],
      { google: GOOGLE },
      [[undefined, "Mailboxes on microsoft need providerOptions.microsoftOauthRoute."]],
    ],
    [
      "with mailboxes on them",
      [warm("warm.com"), seats("warm.com", [ada])],
      OPTIONS,
      [[1, "warm.com comes with its mailboxes. Order more once it is registered for this customer."]],
    ],
    [
      "that lead nowhere",
      [warm("warm.com", { forwardTo: "example.com" })],
      OPTIONS,
      [[0, "forwardTo of warm.com must be a whole address, with https:// or http://."]],
    ],
  ])("%s is blocked", async (_, items, options, blockers) => {
    expect(messages((await planOf(openStock(), items, options)).blockers)).toEqual(blockers);
  });

  it("does not take a list that is not whole for an empty one", async () => {
    const shop = openStock();
    shop.reword = (path, reply) => {
      if (!path.endsWith("/pre-warmup")) return reply;
      const { data, ...envelope } = reply as { data: object };
      return { ...envelope, data: { ...data, inventory: [], totalDomains: 3 } };
    };
    expect(messages((await planOf(shop, [warm("warm.com")])).blockers)).toEqual([
      [0, expect.stringMatching(/^Whether warm\.com is for sale prewarmed is not known: /)],
    ]);
  });
});

describe("an order of prewarmed domains", () => {
  it("is placed once, and ready when the domain is listed", async () => {
    const shop = openStock();
    const journal = memoryJournal();
    await shop.provider.orders.place(await planOf(shop, [warm("warm.com")]), { journal });
    shop.simulator.clock.advance(60_000);
    const order = await shop.provider.orders.resume("k", { journal });
    expect([order.status, order.items[0]?.status]).toEqual(["settled", "ready"]);
    expect(shop.called().filter((operation) => operation === BUY)).toHaveLength(1);
  });

  it("of which a part was sold elsewhere goes on, and gives the part up", async () => {
    const shop = openStock();
    const journal = memoryJournal();
    const plan = await planOf(shop, [warm("warm.com"), warm("warmer.com")]);
    const { simulator } = shop;
    const other = connect({ ...simulator, tenant: simulator.world.addTenant("Other Ltd").id }, "coldmailreseller");
    const theirs = { items: [warm("warmer.com")], providerOptions: OPTIONS };
    await other.orders.place(await other.orders.plan(theirs, { key: "theirs" }), { journal: memoryJournal() });
    simulator.clock.advance(1_000);
    shop.forget();
    simulator.fault("effects", { kind: "status", status: 500, applied: true });
    let order = await shop.provider.orders.place(plan, { journal });
    for (let looks = 0; looks < 4 && order.status !== "settled"; looks++) {
      simulator.clock.advance(1_000_000);
      order = await shop.provider.orders.resume("k", { journal });
    }
    expect(order.items.map(({ name, status, message }) => [name, status, message])).toEqual([
      ["warm.com", "ready", undefined],
      ["warmer.com", "failed", "warmer.com is not for sale prewarmed now: it was sold, or never was for sale."],
    ]);
    expect(shop.called().filter((operation) => operation === BUY)).toHaveLength(1);
  });

  it("that became dearer is not placed", async () => {
    const shop = openStock();
    const plan = await planOf(shop, [warm("warm.com")]);
    shop.simulator.world.raisePrices(31 / 30);
    expect(await failureOf(shop.provider.orders.place(plan, { journal: memoryJournal() }))).toMatchObject({
      code: "rejected",
      message: expect.stringContaining("31.00 USD"),
    });
    expect(shop.called()).not.toContain(BUY);
  });

  it.each<[string, (body: Record<string, unknown>) => unknown, string]>([
    ["renews itself", (body) => (body["autoRenew"] = true), "autoRenew must be false"],
    ["takes one domain more", (body) => (body["order"] as object[]).push({ domain: "warmer.com" }), "warmer.com"],
    ["takes nothing", (body) => (body["order"] = []), "must name at least one"],
    ["is confirmed by a word of its own", (body) => (body["confirm"] = true), "body has no confirm"],
  ])("that %s is not ours", async (_, change, words) => {
    const shop = openStock();
    const changed = structuredClone(await planOf(shop, [warm("warm.com")]));
    change(changed.steps[0]?.request.body as Record<string, unknown>);
    const plan = { ...changed, hash: await hashPlan(changed) };
    const error = await failureOf(shop.provider.orders.place(plan, { journal: memoryJournal() }));
    expect(error).toMatchObject({ code: "invalid-argument", message: expect.stringContaining(words) });
    expect(shop.called()).not.toContain(BUY);
  });
});
