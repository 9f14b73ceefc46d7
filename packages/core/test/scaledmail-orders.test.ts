import { describe, expect, it } from "vitest";
import type { ScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type { Order, OrderItem } from "../src/contract/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";
import {
  allAvailable,
  answering,
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

describe("orders.place", () => {
  it("sends exactly what the plan says, once, with the secret put in", async () => {
    const bodies: string[] = [];
    const seller = createProvider({
      secrets: { instantly: "sequencer-password" },
      fetch: async (url, init) => {
        if (String(url).includes("/create-custom-order")) bodies.push(String(init?.body));
        return await fetch(url, init);
      },
    });
    const plan = await seller.orders.plan({ items: SMALL, providerOptions: { sequencer: SEQUENCER } }, { key: KEY });
    mock.reset();
    const journal = memoryJournal();
    const order = await seller.orders.place(plan, { journal });
    expect(await seller.orders.place(plan, { journal })).toMatchObject({ steps: order.steps });
    expect(mock.requests).toHaveLength(1);
    expect(mock.requests[0]).toMatchObject({
      operationId: "createCustomOrder",
      path: "/api/v1/create-custom-order",
      query: { organization_id: TENANT, provider: "buy" },
    });
    const body = { ...plan.steps[0]?.request.body, sequencer: { ...SEQUENCER, password: "sequencer-password" } };
    expect(bodies.map((text): unknown => JSON.parse(text))).toEqual([body]);
    expect(order).toMatchObject({
      status: "in-progress",
      steps: [{ id: "order", operation: "createCustomOrder", status: "applied", attempts: 1 }],
      items: [
        { item: 0, kind: "domain", name: "example.org", status: "pending" },
        { item: 1, kind: "mailbox", name: "ada.lovelace@example.org", status: "pending" },
        { item: 1, kind: "mailbox", name: "ada@example.org", status: "pending" },
      ],
    });
    // Nobody knows what the reply holds, so it is not read for an id, and not for a fault either.
    expect(Object.keys(order.steps[0] ?? {}).sort()).toEqual(["attempts", "id", "operation", "sentAt", "status"]);
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
      { status: "not-applied", disposition: "change-input", words: "example.org is not available" },
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
      { status: "not-applied", disposition: "retry-later", words: "Too many requests" },
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
  /** An order whose reply was lost, and a provider that shows the spec's fresh order under its tag. */
  async function loseOrder(): Promise<{ order: Order; seller: ScaledMailProvider }> {
    const plan = await provider.orders.plan({ items: SMALL }, { key: KEY });
    mock.fault("createCustomOrder", { kind: "reset", when: "after" });
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    expect(order.status).toBe("unknown");
    mock.reset();
    mock.next("getOrderDetails", { example: "tagged", times: "always" });
    return { order, seller: createProvider({ fetch: rewording({ "acme-1a2b3c": TAG }) }) };
  }

  const longAgo = (order: Order): Order => ({
    ...order,
    steps: order.steps.map((step) => ({ ...step, sentAt: new Date(Date.now() - 3_600_001).toISOString() })),
  });

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
    const seller = createProvider({
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

  it("refuses an order's details that cannot be read", async () => {
    const { order } = await loseOrder();
    const tagged = { id: "recDOM00000000003", domain: "example.org", tag: TAG, payment_id: "recORD00000000003" };
    const odd = createProvider({
      fetch: answering({
        domains: { domains: [tagged] },
        "purchased-domains": { domains: [] },
        recDOM00000000003: { mailboxes: [] },
        recORD00000000003: [],
      }),
    });
    expect(await failureOf(odd.orders.reconcile(order))).toMatchObject({
      code: "unexpected-response",
      operation: "getOrderDetails",
    });
  });

  it("takes a domain that was only bought for a sign that something happened", async () => {
    const { order } = await loseOrder();
    mock.next("getOrderDetails", { example: "active", times: "always" });
    const seller = createProvider({ fetch: rewording({ "example.info": "example.org" }) });
    const read = await seller.orders.reconcile(longAgo(order));
    expect(read.steps[0]?.status).toBe("applied");
    expect(read.items[0]).toMatchObject({ name: "example.org", status: "unknown" });
  });

  it("says not-applied only after an hour without domain, tag and order", async () => {
    const { order } = await loseOrder();
    mock.next("getOrderDetails", { example: "active", times: "always" });
    expect((await provider.orders.reconcile(order)).steps[0]?.status).toBe("unknown");
    expect((await provider.orders.reconcile(longAgo(order))).steps[0]?.status).toBe("not-applied");
    // The other two orders have rows, and those carry other tags.
    const asked = mock.requests.filter(({ operationId }) => operationId === "getOrderDetails").map(({ path }) => path);
    expect(asked).toEqual(["/api/v1/orders/recORD00000000003", "/api/v1/orders/recORD00000000003"]);
  });

  it.each(["getDomains", "getPurchasedDomains", "getOrders", "getOrderDetails"] as const)(
    "says nothing when %s fails",
    async (operation) => {
      const { order } = await loseOrder();
      mock.next(operation, { example: "serverError" });
      expect(await failureOf(provider.orders.reconcile(longAgo(order)))).toMatchObject({ code: "server-error" });
    },
  );

  it.each([
    ["a list of orders", { orders: {} }, "getOrders", "payments should be a list, but is nothing"],
    [
      "an order's details",
      { orders: { payments: [{ id: "recORD00000000003" }] }, recORD00000000003: [] },
      "getOrderDetails",
      "the reply should be an object, but is a list",
    ],
  ])("says nothing when %s cannot be read", async (_name, replies, operation, words) => {
    const { order } = await loseOrder();
    const empty = { domains: { domains: [] }, "purchased-domains": { domains: [] } };
    const odd = createProvider({ fetch: answering({ ...empty, ...replies }) });
    expect(await failureOf(odd.orders.reconcile(longAgo(order)))).toMatchObject({
      code: "unexpected-response",
      operation,
      message: `${operation}: ${words}`,
    });
  });

  it("sees through a wrongly empty list of domains", async () => {
    const { order, seller } = await loseOrder();
    mock.next("getDomains", { example: "empty", times: "always" });
    mock.next("getPurchasedDomains", { example: "empty", times: "always" });
    expect((await seller.orders.reconcile(longAgo(order))).steps[0]?.status).toBe("applied");
  });
});
