import { describe, expect, it } from "vitest";
import type { ScaledMailProvider, ScaledMailProviderOptions } from "../src/adapters/scaledmail/index.js";
import type { Order, OrderItem } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  allAvailable,
  answering,
  called,
  createProvider,
  effects,
  failureOf,
  KEY,
  mock,
  pair,
  provider,
  rewording,
  SEQUENCER,
  SMALL,
  TAG,
  TENANT,
} from "./scaledmail-fixture.js";
import { testClock } from "./time.js";

describe("orders.place", () => {
  it("sends exactly what the plan says, once, with the secret put in", async () => {
    const bodies: string[] = [];
    const seller = createProvider({
      secrets: { instantly: "sequencer-password" },
      fetch: async (url, init) => {
        if (!String(url).includes("/create-custom-order")) return await fetch(url, init);
        const body = await new Response(init?.body).text();
        bodies.push(body);
        await fetch(url, { ...init, body });
        return Response.json({ id: "recORD00000000003" });
      },
    });
    const plan = await seller.orders.plan({ items: SMALL, providerOptions: { sequencer: SEQUENCER } }, { key: KEY });
    mock.reset();
    const journal = memoryJournal();
    const order = await seller.orders.place(plan, { journal });
    expect(await seller.orders.place(plan, { journal })).toMatchObject({ steps: order.steps });
    expect(effects()).toBe(1);
    expect(called().slice(0, 5)).toEqual([
      "getDomains",
      "getPurchasedDomains",
      "getOrders",
      "getOrderDetails",
      "createCustomOrder",
    ]);
    expect(mock.requests[4]).toMatchObject({
      path: "/api/v1/create-custom-order",
      query: { organization_id: TENANT, provider: "buy" },
    });
    const body = { ...plan.steps[0]?.request.body, sequencer: { ...SEQUENCER, password: "sequencer-password" } };
    expect(bodies.map((text): unknown => JSON.parse(text))).toEqual([body]);
    expect(order).toMatchObject({
      status: "in-progress",
      steps: [
        {
          id: "order",
          operation: "createCustomOrder",
          status: "applied",
          attempts: 1,
          reference: "recORD00000000003",
        },
      ],
      items: [
        { item: 0, kind: "domain", name: "example.org", status: "pending" },
        { item: 1, kind: "mailbox", name: "ada.lovelace@example.org", status: "pending" },
        { item: 1, kind: "mailbox", name: "ada@example.org", status: "pending" },
      ],
    });
    expect(JSON.stringify([plan, order])).not.toMatch(/sequencer-password|test-key/);
  });

  it("asks for the secret before sending", async () => {
    const plan = await provider.orders.plan({ items: SMALL, providerOptions: { sequencer: SEQUENCER } }, { key: KEY });
    const error = await failureOf(provider.orders.place(plan, { journal: memoryJournal() }));
    expect(error.message).toContain('the secret "instantly"');
    expect(effects()).toBe(0);
  });

  const TWO = [...pair("example.org", "google", 2), ...pair("example.edu", "google", 2)];
  const charged = "Subscription created but unable to charge";

  it.each<[string, OrderItem[], () => void, { status: string; disposition: string; words: string }]>([
    [
      "a reply that says nothing",
      SMALL,
      () => mock.next("createCustomOrder", { example: "ordered" }),
      { status: "unknown", disposition: "reconcile-first", words: "the reply has none of id, order_id and payment_id" },
    ],
    [
      "a lost reply",
      SMALL,
      () => mock.fault("createCustomOrder", { kind: "reset", when: "after" }),
      { status: "unknown", disposition: "reconcile-first", words: "the connection broke" },
    ],
    [
      "a server error",
      SMALL,
      () => mock.next("createCustomOrder", { example: "serverError" }),
      { status: "unknown", disposition: "reconcile-first", words: "Internal server error" },
    ],
    [
      "a web page in place of a reply",
      SMALL,
      () => mock.fault("createCustomOrder", { kind: "html" }),
      { status: "unknown", disposition: "reconcile-first", words: "the reply (HTTP 200)" },
    ],
    [
      "created, not charged (error)",
      SMALL,
      () => mock.next("createCustomOrder", { example: "createdNotCharged" }),
      { status: "unknown", disposition: "reconcile-first", words: charged },
    ],
    [
      "created, not charged (message)",
      SMALL,
      () => mock.next("createCustomOrder", { example: "createdNotChargedMessage" }),
      { status: "unknown", disposition: "reconcile-first", words: charged },
    ],
    [
      "one of two refused",
      TWO,
      () => mock.next("createCustomOrder", { example: "refused" }),
      { status: "unknown", disposition: "reconcile-first", words: "example.org is not available" },
    ],
    [
      "the only one refused",
      SMALL,
      () => mock.next("createCustomOrder", { example: "refused" }),
      { status: "unknown", disposition: "reconcile-first", words: "example.org is not available" },
    ],
    [
      "a bad key",
      TWO,
      () => mock.next("createCustomOrder", { example: "unauthorized" }),
      { status: "not-applied", disposition: "fix-credentials", words: "Unauthorized" },
    ],
    [
      "too many requests",
      TWO,
      () => mock.next("createCustomOrder", { example: "rateLimited" }),
      { status: "unknown", disposition: "reconcile-first", words: "Too many requests" },
    ],
  ])("%s", async (_name, items, arm, { status, disposition, words }) => {
    const seller = allAvailable();
    const plan = await seller.orders.plan({ items }, { key: KEY });
    expect(plan.blockers).toEqual([]);
    arm();
    const journal = memoryJournal();
    const order = await seller.orders.place(plan, { journal });
    expect(order.steps).toMatchObject([{ status, disposition, attempts: 1 }]);
    expect(order.steps[0]?.message).toContain(words);
    expect(order.status).toBe(status === "unknown" ? "unknown" : "placing");
    // Placing again sends what certainly had no effect, and nothing else.
    await seller.orders.place(plan, { journal });
    expect(effects()).toBe(status === "unknown" ? 1 : 2);
  });
});

describe("reading back", () => {
  const clock = testClock();
  const HOUR = 3_600_000;
  const open = (options: Partial<ScaledMailProviderOptions> = {}): ScaledMailProvider =>
    createProvider({ clock, ...options });

  /** An order whose reply was lost, and a provider that shows the spec's fresh order under its tag. */
  async function loseOrder(): Promise<{ order: Order; seller: ScaledMailProvider }> {
    const plan = await open().orders.plan({ items: SMALL }, { key: KEY });
    mock.fault("createCustomOrder", { kind: "reset", when: "after" });
    const order = await open().orders.place(plan, { journal: memoryJournal() });
    expect(order.status).toBe("unknown");
    mock.reset();
    mock.next("getOrderDetails", { example: "tagged", times: "always" });
    return { order, seller: open({ fetch: rewording({ "acme-1a2b3c": TAG }) }) };
  }

  /** What two looks say, far apart and long after the call. */
  async function lookTwice(order: Order, seller: ScaledMailProvider): Promise<Order> {
    clock.pass(HOUR);
    const first = await seller.orders.reconcile(order);
    clock.pass(HOUR);
    return await seller.orders.reconcile(first);
  }

  it("finds the order by its domains, and its id by its tag", async () => {
    const { order, seller } = await loseOrder();
    mock.next("getDomains", { example: "settingUp", times: "always" });
    mock.next("getMailboxesByDomainId", { example: "settingUp", times: "always" });
    const read = await seller.orders.reconcile(order);
    expect(read).toMatchObject({
      status: "in-progress",
      rawStatus: "Active",
      steps: [{ status: "applied", reference: "recORD00000000003" }],
      items: [
        { kind: "domain", name: "example.org", status: "pending", rawStatus: "In Progress" },
        { kind: "mailbox", name: "ada.lovelace@example.org", status: "pending", rawStatus: "In Progress" },
        { kind: "mailbox", name: "ada@example.org", status: "pending", rawStatus: "In Progress" },
      ],
    });
    expect(mock.requests.find(({ operationId }) => operationId === "getOrderDetails")?.path).toBe(
      "/api/v1/orders/recORD00000000003",
    );
    mock.next("getDomains", { example: "setUp", times: "always" });
    mock.next("getMailboxesByDomainId", { example: "setUp", times: "always" });
    const settled = await seller.orders.get(read);
    expect(settled.status).toBe("settled");
    expect(settled.items.map(({ status, rawStatus }) => [status, rawStatus])).toEqual([
      ["ready", "Active"],
      ["ready", "Active"],
      ["ready", "Active"],
    ]);
    expect(effects()).toBe(0);
  });

  it("finds an order whose domains are not listed in its details", async () => {
    const { order, seller } = await loseOrder();
    const read = await seller.orders.reconcile(order);
    expect(read).toMatchObject({
      status: "in-progress",
      steps: [{ status: "applied", reference: "recORD00000000003" }],
    });
  });

  it("finds no reference where a tagged row has none", async () => {
    const { order } = await loseOrder();
    const seller = open({
      fetch: answering({
        domains: { domains: [{ id: "recDOM00000000003", domain: "example.edu", tag: TAG }] },
        "purchased-domains": { domains: [] },
        orders: { payments: [] },
      }),
    });
    const read = await seller.orders.reconcile(order);
    expect(read.steps[0]).toMatchObject({ status: "applied" });
    expect(read.steps[0]).not.toHaveProperty("reference");
    expect(read).not.toHaveProperty("rawStatus");
  });

  it("shows no word for an order whose details cannot be read", async () => {
    const { order } = await loseOrder();
    const tagged = { id: "recDOM00000000003", domain: "example.org", tag: TAG, payment_id: "recORD00000000003" };
    const odd = open({
      fetch: answering({
        domains: { domains: [tagged] },
        "purchased-domains": { domains: [] },
        recDOM00000000003: { mailboxes: [] },
        recORD00000000003: [],
      }),
    });
    const read = await odd.orders.reconcile(order);
    expect(read.steps[0]).toMatchObject({ status: "applied", reference: "recORD00000000003" });
    expect(read).not.toHaveProperty("rawStatus");
  });

  it("takes a domain that was only bought for no proof, and for no sign that nothing happened", async () => {
    const { order } = await loseOrder();
    mock.next("getOrderDetails", { example: "active", times: "always" });
    const read = await lookTwice(order, open({ fetch: rewording({ "example.info": "example.org" }) }));
    expect(read.steps[0]?.status).toBe("unknown");
    expect(read.items[0]).toMatchObject({ name: "example.org", status: "unknown" });
  });

  it("says not-applied only after an hour without domain, tag and order, at two looks", async () => {
    const { order } = await loseOrder();
    mock.next("getOrderDetails", { example: "active", times: "always" });
    const first = await open().orders.reconcile(order);
    clock.pass(HOUR - 1);
    const early = await open().orders.reconcile(first);
    expect(early.steps[0]?.status).toBe("unknown");
    clock.pass(1);
    const looked = await open().orders.reconcile(early);
    expect(looked.steps[0]?.status).toBe("unknown");
    clock.pass(60_000);
    expect((await open().orders.reconcile(looked)).steps[0]?.status).toBe("not-applied");
    // The other two orders have rows, and those carry other tags.
    const asked = mock.requests.filter(({ operationId }) => operationId === "getOrderDetails").map(({ path }) => path);
    expect(asked).toEqual(Array.from({ length: 4 }, () => "/api/v1/orders/recORD00000000003"));
  });

  it.each(["getDomains", "getPurchasedDomains", "getOrders", "getOrderDetails"] as const)(
    "says nothing when %s fails",
    async (operation) => {
      const { order } = await loseOrder();
      mock.next(operation, { example: "serverError" });
      expect(await failureOf(open().orders.reconcile(order))).toMatchObject({ code: "server-error" });
    },
  );

  const WITNESSES = [
    { id: "r1", domain: "example.com" },
    { id: "r2", domain: "example.net" },
  ];
  const PURCHASED = [{ domain: "example.info", created_at: "2026-10-01" }];
  const WHOLE = {
    domains: { total: 2, domains: WITNESSES },
    "purchased-domains": { total: 1, domains: PURCHASED },
    orders: { total: 1, payments: [{ id: "o1" }] },
    o1: { id: "o1", tag: "acme" },
  };

  it.each<[string, string, object]>([
    ["not-applied", "everything is whole", {}],
    ["not-applied", "nothing is counted", { domains: { domains: WITNESSES }, orders: { payments: [{ id: "o1" }] } }],
    ["not-applied", "an order has no tag", { o1: { id: "o1", tag: "" } }],
    ["unknown", "fewer domains came than stated", { domains: { total: 3, domains: WITNESSES } }],
    ["unknown", "more domains came than stated", { domains: { total: 1, domains: WITNESSES } }],
    ["unknown", "a domain came twice", { domains: { total: 3, domains: [...WITNESSES, WITNESSES[0]] } }],
    ["unknown", "a domain has no name", { domains: { total: 3, domains: [...WITNESSES, { id: "r3" }] } }],
    ["unknown", "a domain is not an object", { domains: { total: 3, domains: [...WITNESSES, null] } }],
    ["unknown", "fewer registrations came", { "purchased-domains": { total: 2, domains: PURCHASED } }],
    ["unknown", "a registration is not an object", { "purchased-domains": { total: 2, domains: [...PURCHASED, 7] } }],
    ["unknown", "nothing is listed that was", { domains: { domains: [] }, "purchased-domains": { domains: [] } }],
    ["unknown", "fewer orders came than stated", { orders: { total: 2, payments: [{ id: "o1" }] } }],
    ["unknown", "an order has no id", { orders: { total: 2, payments: [{ id: "o1" }, { amount: 7 }] } }],
    ["unknown", "an order came twice", { orders: { total: 2, payments: [{ id: "o1" }, { id: "o1" }] } }],
    ["unknown", "the list of orders is not one", { orders: {} }],
    ["unknown", "an order's details are not", { o1: [] }],
    ["unknown", "an order's details lack the tag", { o1: { id: "o1" } }],
  ])("says %s when %s", async (status, _name, replies) => {
    const { order } = await loseOrder();
    const read = await lookTwice(order, open({ fetch: answering({ ...WHOLE, ...replies }) }));
    expect(read.steps[0]?.status).toBe(status);
  });

  it("sees through a wrongly empty list of domains", async () => {
    const { order, seller } = await loseOrder();
    mock.next("getDomains", { example: "empty", times: "always" });
    mock.next("getPurchasedDomains", { example: "empty", times: "always" });
    expect((await seller.orders.reconcile(order)).steps[0]?.status).toBe("applied");
  });
});
