import { createSimulator } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { createCalls } from "../src/adapters/coldmailreseller/order-calls.js";
import type { Order, OrderItem, Plan, Step } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { hashPlan } from "../src/orders/hash.js";
import { ada, failureOf, messages, seats, TENANT } from "./coldmailreseller-fixture.js";
import { DAY_MS, inDays, openOld, type Row, type Shop } from "./coldmailreseller-old.js";
import { connect } from "./simulated.js";

const domain = (name: string): OrderItem => ({ kind: "renew", domain: name, what: "domain" });
const boxes = (name: string): OrderItem => ({ kind: "renew", domain: name, what: "mailboxes" });

async function planOf(shop: Shop, ...items: OrderItem[]): Promise<Plan> {
  return await shop.provider.orders.plan({ items }, { key: "k" });
}

describe("a plan of renewals", () => {
  it("is a call for domains, whose price is known, and one for subscriptions, whose price is not", async () => {
    const shop = openOld();
    const soon = inDays(shop, 7);
    const plan = await planOf(shop, boxes("old.com"), domain("old.com"));
    expect(plan.blockers).toEqual([]);
    expect(plan.steps).toEqual([
      {
        id: "renew-domains",
        operation: "renewDomain",
        effect: "spend",
        request: { body: { domains: ["old.com"] } },
        proof: { renewed: [{ name: "old.com", after: soon }], lagMs: 3_600_000 },
        items: [1],
      },
      {
        id: "renew-mailboxes",
        operation: "renewSubscriptions",
        effect: "spend",
        request: { body: { subscriptionIds: [shop.paid] } },
        proof: { renewed: [{ name: "mailboxes of old.com", id: shop.paid, after: soon }], lagMs: 3_600_000 },
        items: [0],
      },
    ]);
    expect(plan.price).toEqual({});
    expect(messages(plan.warnings).slice(1)).toEqual([
      [
        undefined,
        "No source shows what Cold Mail Reseller takes to renew a domain: the call is written like its two siblings. Whether it worked is read back.",
      ],
      [0, "What a month more of the mailboxes of old.com costs is not said; the last one cost about 12.00 USD."],
    ]);
  });

  it("of domains alone has a price, which is held to", async () => {
    const shop = openOld();
    const plan = await planOf(shop, domain("old.com"));
    expect(plan.price).toEqual({ dueNow: { unit: "USD", minor: 1588 } });
    const place = (maxTotal: number): Promise<Order> =>
      shop.provider.orders.place(plan, { journal: memoryJournal(), maxTotal: { unit: "USD", minor: maxTotal } });
    expect(await failureOf(place(1587))).toMatchObject({ code: "rejected" });
    shop.simulator.world.setQuote("old.com", { renewalPrice: 1589 });
    expect(await failureOf(place(1588))).toMatchObject({ message: expect.stringContaining("15.89 USD") });
    expect(shop.renewed()).toEqual([]);
    expect((await place(1589)).steps[0]).toMatchObject({ status: "applied" });
    expect(shop.renewed()).toEqual(["old.com"]);
  });

  it.each<[string, OrderItem, Parameters<typeof openOld>[0], string]>([
    ["that are not the customer's", domain("strange.com"), {}, "strange.com is not registered for this customer."],
    [
      "of a domain that is EXPIRED",
      domain("old.com"),
      { domain: { status: "EXPIRED" } },
      "old.com cannot be renewed: it is EXPIRED.",
    ],
    [
      "of a domain whose end is not told",
      domain("old.com"),
      { domain: { expiryDate: undefined } },
      "Cold Mail Reseller does not say until when old.com is paid for, so nothing would show whether it was renewed.",
    ],
    [
      "of mailboxes whose domain is in its days of grace",
      boxes("old.com"),
      { domain: { status: "GRACE_PERIOD" } },
      "old.com is GRACE_PERIOD: its mailboxes do not renew until it does. Renew the domain first, under another key.",
    ],
    [
      "of mailboxes of another customer",
      boxes("old.com"),
      { subscription: { userId: "USER000000000000000000000002" } },
      "A subscription of old.com belongs to another customer.",
    ],
    [
      "of mailboxes without a subscription",
      boxes("other.com"),
      {},
      "Cold Mail Reseller shows no subscription of other.com.",
    ],
    [
      "of a subscription that was cancelled",
      boxes("old.com"),
      { subscription: { subscriptionStatus: "CANCELLED" } },
      "The subscription of old.com cannot be renewed: it is CANCELLED.",
    ],
    [
      "of a subscription that is being renewed",
      boxes("old.com"),
      { subscription: { subscriptionStatus: "RENEWING" } },
      "The subscription of old.com cannot be renewed: it is RENEWING.",
    ],
    [
      "of a subscription whose end is not told",
      boxes("old.com"),
      { subscription: { periodEnd: null } },
      "Cold Mail Reseller does not say until when the mailboxes of old.com are paid for, so nothing would show whether they were renewed.",
    ],
    [
      "of a subscription whose owner is not told",
      boxes("old.com"),
      { subscription: { userId: undefined } },
      "Whether old.com can be renewed is not known: getAllSubscriptions: data.subscriptions[0].userId should be a text, but is nothing",
    ],
  ])("%s is blocked", async (_, item, rows, words) => {
    const shop = openOld(rows);
    const plan = await planOf(shop, item);
    expect(messages(plan.blockers)).toEqual([[0, words]]);
    expect(plan.steps).toEqual([]);
  });

  it("of a domain is blocked until 45 days before its end", async () => {
    const shop = openOld();
    shop.said.domain = { expiryDate: inDays(shop, 50) };
    expect((await planOf(shop, domain("old.com"))).blockers[0]?.message).toBe(
      `old.com can be renewed from ${inDays(shop, 5)}, 45 days before it expires.`,
    );
    shop.simulator.clock.advance(5 * DAY_MS);
    expect((await planOf(shop, domain("old.com"))).blockers).toEqual([]);
  });

  it("of two subscriptions under one domain is blocked", async () => {
    const shop = openOld({ subscriptions: (own) => [own, { ...own, subscriptionId: "S2" }] });
    expect(messages((await planOf(shop, boxes("old.com"))).blockers)).toEqual([
      [0, "old.com has 2 subscriptions: which of them is meant cannot be told."],
    ]);
  });

  it("asks one by one for names that a reply of prices left out", async () => {
    const shop = openOld();
    const { world } = shop.simulator;
    world.addDomain("older.com", { expiresAt: world.now() + 3 * DAY_MS });
    let asked = 0;
    shop.reword = (path, reply) => {
      if (path !== "domains/renewal-price") return reply;
      const { data, ...envelope } = reply as { data: unknown[] };
      asked += 1;
      return { ...envelope, data: data.slice(0, 1) };
    };
    const plan = await planOf(shop, domain("old.com"), domain("older.com"));
    expect([plan.blockers, asked]).toEqual([[], 2]);
    expect(plan.steps[0]?.proof.renewed?.map(({ name, after }) => [name, after])).toEqual([
      ["old.com", inDays(shop, 7)],
      ["older.com", inDays(shop, 3)],
    ]);
  });
});

describe("a renewal", () => {
  it("is paid for once, and shows in the paid time", async () => {
    const shop = openOld();
    const journal = memoryJournal();
    const plan = await planOf(shop, domain("old.com"), boxes("old.com"));
    await shop.provider.orders.place(plan, { journal });
    shop.simulator.clock.advance(60_000);
    const order = await shop.provider.orders.resume("k", { journal });
    expect(order.status).toBe("settled");
    expect(order.items.map(({ kind, name, status }) => [kind, name, status])).toEqual([
      ["renewal", "old.com", "ready"],
      ["renewal", "mailboxes of old.com", "ready"],
    ]);
    expect(shop.renewed().sort()).toEqual([shop.paid, "old.com"]);
  });

  it.each([
    ["old.com", domain("old.com")],
    ["its mailboxes", boxes("old.com")],
  ])("whose reply is lost is found, and not paid for again: %s", async (name, item) => {
    const shop = openOld();
    const journal = memoryJournal();
    shop.simulator.world.setHabits({ orderMs: 120_000 });
    const plan = await planOf(shop, item);
    shop.simulator.fault("effects", { kind: "reset", when: "after" });
    let order = await shop.provider.orders.place(plan, { journal });
    expect(order.steps[0]?.status).toBe("unknown");
    for (let looks = 0; looks < 10 && order.status !== "settled"; looks++) {
      shop.simulator.clock.advance(60_000);
      order = await shop.provider.orders.resume("k", { journal });
    }
    expect([order.status, shop.renewed()]).toEqual(["settled", [name === "old.com" ? name : shop.paid]]);
  });

  it("that is given up gives up no mailboxes on the domain, which is there all the same", async () => {
    const shop = openOld();
    const journal = memoryJournal();
    const items = [domain("old.com"), seats("old.com", [ada])];
    const plan = await shop.provider.orders.plan({ items }, { key: "k" });
    shop.simulator.fault("effects", { kind: "status", status: 401 });
    expect((await shop.provider.orders.place(plan, { journal })).steps[0]).toMatchObject({ status: "not-applied" });
    // Somebody else renewed it meanwhile, so that it cannot be renewed now.
    shop.said.domain = { expiryDate: inDays(shop, 400) };
    const rest = await shop.provider.orders.plan({ items }, { key: "k", journal });
    expect(rest.leftOut?.map(({ name }) => name)).toEqual(["old.com"]);
    expect(rest.steps.map(({ operation }) => operation)).toEqual(["orderMailboxesJson"]);
  });

  it("that never arrived is sent again after an hour and two looks", async () => {
    const shop = openOld();
    const journal = memoryJournal();
    const plan = await planOf(shop, boxes("old.com"));
    shop.simulator.fault("effects", { kind: "reset", when: "before" });
    await shop.provider.orders.place(plan, { journal });
    shop.simulator.clock.advance(3_600_000);
    const early = await shop.provider.orders.resume("k", { journal });
    expect([early.steps[0]?.status, shop.renewed()]).toEqual(["unknown", []]);
    const order = await shop.provider.orders.resume("k", { journal });
    expect([order.steps[0], shop.renewed()]).toMatchObject([{ status: "applied", attempts: 2 }, [shop.paid]]);
  });

  it.each<[string, (own: Row) => readonly Row[]]>([
    ["has another id now", (own) => [{ ...own, subscriptionId: "S2" }]],
    ["is another customer's now", (own) => [{ ...own, userId: "U2" }]],
    ["is not told whose it is", (own) => [{ ...own, userId: null }]],
    ["has no end any more", (own) => [{ ...own, periodEnd: null }]],
    ["is not listed any more", () => []],
    ["is one of two now", (own) => [own, { ...own, subscriptionId: "S2" }]],
    ["stands in a list that cannot be read", (own) => [own, { ...own, subscriptionId: null }]],
  ])("of a subscription that %s is not sent", async (_, subscriptions) => {
    const shop = openOld();
    const plan = await planOf(shop, boxes("old.com"));
    shop.said.subscriptions = subscriptions;
    const order = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    expect(order.steps[0]).toMatchObject({ status: "pending", attempts: 0 });
    expect(shop.renewed()).toEqual([]);
  });

  it("has the tenant put in, and no plan can say another", async () => {
    const shop = openOld();
    const seen: unknown[] = [];
    const client = { renewDomain: async (args: unknown) => (seen.push(args), {}) };
    const plan = await planOf(shop, domain("old.com"));
    const [step] = plan.steps;
    await createCalls(client as never, TENANT).renewDomain.send((step as Step).request, { sendWithinMs: 1 });
    expect(seen).toEqual([{ body: { userId: TENANT, domains: ["old.com"] } }]);
    await expectRefusal(shop, plan, (body) => (body["userId"] = "U2"), "body has no userId");
  });

  it.each<[string, (body: Record<string, unknown>) => unknown, string]>([
    ["another subscription", (body) => (body["subscriptionIds"] = ["S2"]), "its proof is of other subscriptions"],
    ["one more", (body) => (body["subscriptionIds"] as string[]).push("S2"), "its proof is of other subscriptions"],
    ["none", (body) => (body["subscriptionIds"] = []), "must name at least one"],
    ["something else", (body) => (body["domain"] = "old.com"), "body has no domain"],
  ])("of %s is no plan of ours", async (_, change, words) => {
    const shop = openOld();
    await expectRefusal(shop, await planOf(shop, boxes("old.com")), change, words);
  });
});

async function expectRefusal(
  shop: Shop,
  plan: Plan,
  change: (body: Record<string, unknown>) => unknown,
  words: string,
): Promise<void> {
  const changed = structuredClone(plan);
  change(changed.steps[0]?.request.body as Record<string, unknown>);
  const placed = { ...changed, hash: await hashPlan(changed) };
  const error = await failureOf(shop.provider.orders.place(placed, { journal: memoryJournal() }));
  expect(error).toMatchObject({ code: "invalid-argument", message: expect.stringContaining(words) });
  expect(shop.renewed()).toEqual([]);
}

describe("a receipt of a renewal", () => {
  const calls = createCalls(connect(createSimulator("coldmailreseller"), "coldmailreseller").native, TENANT);
  const step = (operation: string): Step => ({ operation, proof: { lagMs: 0 } }) as never;
  const read = (reply: unknown): unknown[] =>
    (["renewDomain", "renewSubscriptions"] as const).map((each) => calls[each].readReceipt(reply, step(each)));

  it.each<[string, object, object]>([
    [
      "the answer of 2026",
      { status: 200, message: "Subscriptions added for renewal.", actionId: "A" },
      { reference: "A" },
    ],
    ["the answer of 2025", { status: 200, message: "Subscriptions added for renewal.", data: null }, {}],
    ["the form of the overview", { status: 200, data: { actionId: "A" }, actionId: "A" }, { reference: "A" }],
  ])("is %s", (_, reply, receipt) => expect(read(reply)).toEqual([receipt, receipt]));

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a word", "ok"],
    ["a number alone", { status: 200 }],
    ["a word alone", { message: "ok" }],
    ["a refusal inside a 200", { status: 422, message: "Insufficient balance" }],
    ["a failure", { status: 200, message: "ok", success: false }],
  ])("is not %s", (_, reply) => {
    for (const each of ["renewDomain", "renewSubscriptions"] as const)
      expect(() => calls[each].readReceipt(reply, step(each))).toThrow(
        expect.objectContaining({ code: "unexpected-response", operation: each }),
      );
  });
});
