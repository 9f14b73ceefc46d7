import { describe, expect, it } from "vitest";
import type { OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { hashPlan } from "../src/orders/hash.js";
import { failureOf, messages, pair, SEQUENCER } from "./scaledmail-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";

type Shop = Bench<"scaledmail">;

const warm = (domain: string, more: object = {}): OrderItem => ({ kind: "prewarmed", domain, ...more });

function openStock(): Shop {
  const shop = openBench("scaledmail");
  const { world } = shop.simulator;
  world.setHabits({ registrationMs: 60_000, mailboxMs: 60_000 });
  for (const domain of ["warm.com", "warmer.com"]) world.addStock(domain, { price: 2_300, renewalPrice: 800 });
  return shop;
}

function offerOf({ simulator }: Shop, domain: string): string {
  return simulator.world.stock.find((stock) => stock.domain === domain)?.id ?? "";
}

async function planOf(shop: Shop, items: readonly OrderItem[], providerOptions: object = {}): Promise<Plan> {
  return await shop.provider.orders.plan({ items, providerOptions }, { key: "k" });
}

const bought = (shop: Shop): string[] => shop.called().filter((operation) => operation === "buyPreWarmInboxes");

describe("a plan of prewarmed domains", () => {
  it("names each offer by the id that the stock has for its domain, under a tag of its own", async () => {
    const items = [
      warm("warm.com", { forwardTo: "https://example.com" }),
      warm("warmer.com"),
      ...pair("new.com", "smtp", 4),
    ];
    const shop = openStock();
    const plan = await planOf(shop, items, { sequencer: SEQUENCER });
    expect(plan.blockers).toEqual([]);
    const [order, prewarmed] = plan.steps;
    expect(prewarmed).toEqual({
      id: "prewarmed",
      operation: "buyPreWarmInboxes",
      effect: "spend",
      request: {
        body: {
          tag: prewarmed?.proof.tag,
          domains: [
            { id: offerOf(shop, "warm.com"), domain: "warm.com", redirect: "https://example.com" },
            { id: offerOf(shop, "warmer.com"), domain: "warmer.com" },
          ],
          sequencer: SEQUENCER,
        },
      },
      proof: { domains: ["warm.com", "warmer.com"], tag: expect.stringMatching(/^mf-[0-9a-f]{16}$/), lagMs: 3_600_000 },
      items: [0, 1],
    });
    expect(order?.proof.tag).not.toBe(prewarmed?.proof.tag);
    expect(messages(plan.warnings)).toContainEqual([0, "warm.com is quoted at 23.00 USD once and 8.00 USD a month."]);
    expect(plan.price).toEqual({});
  });

  it("alone says what comes every month, and no price for now", async () => {
    const plan = await planOf(openStock(), [warm("warm.com"), warm("warmer.com")], { coupon: "SPRING" });
    expect(plan.price).toEqual({ recurring: [{ amount: { unit: "USD", minor: 1600 }, every: "month" }] });
    expect(messages(plan.warnings)).toContainEqual([
      undefined,
      "providerOptions.coupon is not sent: an order of prewarmed domains takes none.",
    ]);
  });

  it.each<[string, OrderItem, object, [number | undefined, string]]>([
    [
      "that is sold",
      warm("cold.com"),
      {},
      [0, "cold.com is not for sale prewarmed now: it was sold, or never was for sale."],
    ],
    [
      "under another id",
      warm("warm.com", { offerId: "recPRE-other" }),
      {},
      [0, "warm.com is not for sale as offer recPRE-other: leave offerId out, or take it from prewarm.search."],
    ],
    [
      "with a sending tool that has no address",
      warm("warm.com"),
      { sequencer: { ...SEQUENCER, link: "" } },
      [undefined, "Prewarmed domains need providerOptions.sequencer.link, the address of the sending tool."],
    ],
  ])("%s is blocked", async (_, item, options, blocker) => {
    expect(messages((await planOf(openStock(), [item], options)).blockers)).toEqual([blocker]);
  });

  it("is blocked where the tag was used", async () => {
    const shop = openStock();
    await shop.provider.orders.place(await planOf(shop, [warm("warmer.com")]), { journal: memoryJournal() });
    expect((await planOf(shop, [warm("warm.com")])).blockers[0]?.message).toContain("this key was placed before");
  });

  it("does not take a list that is not whole for an empty one", async () => {
    const shop = openStock();
    shop.reword = (path, reply) =>
      path.endsWith("/pre-warm-inboxes") ? { ...Object(reply), total: 3, google: [] } : reply;
    expect((await planOf(shop, [warm("warm.com")])).blockers[0]?.message).toMatch(
      /^Whether warm\.com is for sale prewarmed is not known: /,
    );
  });
});

describe("an order of prewarmed domains", () => {
  it("is placed once, and found by its tag where the reply says nothing", async () => {
    const shop = openStock();
    const journal = memoryJournal();
    const plan = await planOf(shop, [warm("warm.com")]);
    // As the docs publish it.
    shop.reword = (path, reply) => (path.endsWith("/buy-pre-warm-inboxes") ? {} : reply);
    await shop.provider.orders.place(plan, { journal });
    shop.simulator.clock.advance(60_000);
    const order = await shop.provider.orders.resume("k", { journal });
    expect(order).toMatchObject({ status: "settled", steps: [{ status: "applied" }], items: [{ status: "ready" }] });
    expect(bought(shop)).toHaveLength(1);
  });

  it("whose reply is lost is not placed again before an hour and two looks have passed", async () => {
    const shop = openStock();
    const journal = memoryJournal();
    shop.simulator.world.setHabits({ domainListedMs: 50 * 60_000 });
    const plan = await planOf(shop, [warm("warm.com")]);
    shop.simulator.fault("effects", { kind: "status", status: 502, applied: true });
    let order = await shop.provider.orders.place(plan, { journal });
    for (let looks = 0; looks < 30 && order.status !== "settled"; looks++) {
      shop.simulator.clock.advance(5 * 60_000);
      order = await shop.provider.orders.resume("k", { journal });
    }
    expect([order.status, bought(shop).length]).toEqual(["settled", 1]);
  });

  it("is not placed once the offer is gone, and waits for a person", async () => {
    const shop = openStock();
    const plan = await planOf(shop, [warm("warm.com")]);
    const [offer, other] = [offerOf(shop, "warm.com"), offerOf(shop, "warmer.com")];
    // The id is another domain's now, and the domain has another id.
    shop.reword = (_path, reply) =>
      JSON.parse(JSON.stringify(reply).replace(offer, "recPRE-other").replace(other, offer));
    const order = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    expect(order).toMatchObject({ status: "placing", steps: [{ status: "pending", attempts: 0 }] });
    expect(order.message).toContain(`warm.com is not for sale any more as offer ${offer}.`);
    expect(order.wakeAt).toBeUndefined();
    expect(bought(shop)).toEqual([]);
  });

  it.each<[string, (body: Record<string, unknown>, other: string) => unknown, string]>([
    [
      "takes another offer under the name of this",
      (body, other) => (body["domains"] = [{ id: other, domain: "warm.com" }]),
      "not for sale any more",
    ],
    ["takes another domain", (body, other) => (body["domains"] = [{ id: other, domain: "warmer.com" }]), "warmer.com"],
    ["has no id", (body) => (body["domains"] = [{ domain: "warm.com" }]), "id must be a text"],
    ["carries another tag", (body) => (body["tag"] = "mf-0"), "asks for another tag"],
    ["brings a login", (body) => (body["hosting"] = {}), "body has no hosting"],
    [
      "has a password in it",
      (body) => (body["sequencer"] = { ...SEQUENCER, password: "p" }),
      "password must be { $secret: name }",
    ],
  ])("that %s is not sent", async (_, change, words) => {
    const shop = openStock();
    const changed = structuredClone(await planOf(shop, [warm("warm.com")]));
    change(changed.steps[0]?.request.body as Record<string, unknown>, offerOf(shop, "warmer.com"));
    const plan = { ...changed, hash: await hashPlan(changed) };
    const said = await shop.provider.orders.place(plan, { journal: memoryJournal() }).then(
      (order) => order.message,
      (error: Error) => error.message,
    );
    expect(said).toContain(words);
    expect(bought(shop)).toEqual([]);
  });

  it("without its secret is refused", async () => {
    const shop = openStock();
    const sequencer = { ...SEQUENCER, password: { $secret: "nobody" } };
    const plan = await planOf(shop, [warm("warm.com")], { sequencer });
    expect(await failureOf(shop.provider.orders.place(plan, { journal: memoryJournal() }))).toMatchObject({
      message: expect.stringContaining('needs the secret "nobody"'),
    });
  });
});
