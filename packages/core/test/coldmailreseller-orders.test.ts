import { describe, expect, it } from "vitest";
import type { Order, OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { waitFor } from "../src/orders/index.js";
import {
  ada,
  alan,
  answering,
  called,
  createProvider,
  effects,
  enveloped,
  failureOf,
  GOOGLE,
  KEY,
  mock,
  planOf,
  provider,
  register,
  seats,
  SMALL,
  TENANT,
} from "./coldmailreseller-fixture.js";
import { testClock } from "./time.js";

/** Domains and mailboxes as the provider lists them later, when the order has come true. */
function listing(domains: readonly unknown[], mailboxes: readonly unknown[] = []): ReturnType<typeof answering> {
  return answering({ "by-user": () => enveloped(domains), single: () => enveloped(mailboxes) });
}

async function place(items: readonly OrderItem[] = SMALL.items): Promise<Order> {
  return await provider.orders.place(await planOf(items), { journal: memoryJournal() });
}

describe("placing", () => {
  it("sends exactly what the plan says, once, and keeps the order's id", async () => {
    const plan = await planOf(SMALL.items);
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    expect(called()).toEqual(["getDomainsForUser", "getDomainsForUser", "getMailboxesForUser", "createOrderJson"]);
    expect(mock.requests.slice(-1).map(({ method, path, query, body }) => ({ method, path, query, body }))).toEqual([
      {
        method: "POST",
        path: "/api/v1/integration/orders/json",
        query: { userId: TENANT },
        body: {
          domains: [{ domain: "example.net", years: 1 }],
          mailboxes: { "example.net": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] },
          billingCycle: "MONTHLY",
          confirm: true,
          autoRenew: false,
          serviceProvider: "GOOGLE",
          google: { ...GOOGLE, googleOauthRoute: "[redacted]" },
        },
      },
    ]);
    expect(order).toMatchObject({ status: "in-progress", tenant: TENANT, key: KEY, planHash: plan.hash });
    expect(order.steps).toMatchObject([
      { id: "order", status: "applied", attempts: 1, reference: "RJK7NR2W194HAGHGTX75D391P3NB" },
    ]);
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "example.net", status: "pending" },
      { item: 1, kind: "mailbox", name: "ada@example.net", status: "pending" },
    ]);
  });

  it("sends an OAuth route that is a secret, which no plan, order or journal holds", async () => {
    const url = "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-x&state=synthetic-state";
    const bound = createProvider({ secrets: { google: url } });
    const google = { ...GOOGLE, googleOauthRoute: { $secret: "google" } };
    const items = [register("example.net"), seats("example.net", [ada])];
    const plan = await bound.orders.plan({ items, providerOptions: { google } }, { key: KEY });
    expect(plan.blockers).toEqual([]);
    const journal = memoryJournal();
    const order = await bound.orders.place(plan, { journal });
    expect(mock.requests.at(-1)?.operationId).toBe("createOrderJson");
    expect(JSON.stringify(mock.requests.at(-1)?.body)).toContain('"googleOauthRoute":"[redacted]"');
    expect(JSON.stringify([plan, order, mock.requests])).not.toContain("synthetic-state");
    await expect(provider.orders.place(plan, { journal: memoryJournal() })).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining('needs the secret "google"') as string,
    });
  });

  it("sends mailboxes for a domain that is there to their own path", async () => {
    const order = await place([seats("example.com")]);
    expect(mock.requests.at(-1)).toMatchObject({
      method: "POST",
      path: "/api/v1/integration/orders/create-mailbox-order/json",
      query: { userId: TENANT },
      body: { subscriptionId: "SUBSCRIPTION0000000000000001", confirm: true },
    });
    expect(order.steps).toMatchObject([
      { operation: "orderMailboxesJson", status: "applied", reference: "RJK7NR2W194HAGHGTX75D391P3NB" },
    ]);
  });

  it("takes created for accepted: only reading back tells more", async () => {
    mock.next("orderMailboxesJson", { example: "created" });
    expect((await place([seats("example.com")])).steps).toMatchObject([
      { status: "applied", reference: "ORDER00000000000000000000001" },
    ]);
  });

  it("is unknown where no id is told, until reading back has answered", async () => {
    mock.next("createOrderJson", { example: "noData" });
    const order = await place();
    expect(order.steps).toMatchObject([{ status: "unknown", disposition: "reconcile-first", attempts: 1 }]);
    expect(order.steps[0]?.message).toContain("createOrderJson: reply.data should be an object, but is null");
    expect(order.steps[0]).not.toHaveProperty("reference");
    const there = [{ domainName: "example.net", status: "ACTIVE" }];
    const found = await listing(there, [{ email: "ada@example.net", status: "ACTIVE" }]).orders.reconcile(order);
    expect(found).toMatchObject({ status: "settled", steps: [{ status: "applied" }] });
    // Without an id nothing can be asked about it.
    expect(called()).not.toContain("getOrderStatus");
  });

  it("tells a domain refused inside a 200, and its mailboxes with it", async () => {
    mock.next("createOrderJson", { example: "domainsUnavailable" });
    const order = await place([
      register("example.net"),
      seats("example.net", [ada, alan]),
      register("example.dev"),
      seats("example.dev", [ada]),
    ]);
    expect(order.steps).toMatchObject([{ status: "applied", reference: "ORDER00000000000000000000001" }]);
    const message = "The domain cannot be registered.";
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "example.net", status: "failed", message },
      { item: 1, kind: "mailbox", name: "ada@example.net", status: "failed", message },
      { item: 1, kind: "mailbox", name: "alan@example.net", status: "failed", message },
      { item: 2, kind: "domain", name: "example.dev", status: "pending" },
      { item: 3, kind: "mailbox", name: "ada@example.dev", status: "pending" },
    ]);
  });

  it("settles at once where nothing of it can be had", async () => {
    mock.next("createOrderJson", { example: "domainsUnavailable" });
    const order = await place();
    expect(order.status).toBe("settled");
    expect((await provider.orders.get(order)).items.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(effects()).toBe(1);
  });

  it("does not go on to a second order while the first is in doubt", async () => {
    mock.next("createOrderJson", { example: "serviceUnavailable" });
    const order = await place([...SMALL.items, seats("example.com")]);
    expect(order.steps.map(({ id, status }) => [id, status])).toEqual([
      ["order", "unknown"],
      ["mailboxes-2", "pending"],
    ]);
    expect(effects()).toBe(1);
  });

  it("sends both orders where both are asked for", async () => {
    const order = await place([...SMALL.items, seats("example.com")]);
    expect(called().filter((id) => id?.includes("rder"))).toEqual(["createOrderJson", "orderMailboxesJson"]);
    expect(order.steps.map(({ status }) => status)).toEqual(["applied", "applied"]);
  });
});

describe("a refused order", () => {
  it("for an empty wallet has done nothing, says what to do, and may be sent again", async () => {
    const journal = memoryJournal();
    const plan = await planOf(SMALL.items);
    mock.next("createOrderJson", { example: "insufficientWallet" });
    const refused = await provider.orders.place(plan, { journal });
    expect(refused).toMatchObject({ status: "placing" });
    expect(refused.steps).toMatchObject([{ status: "not-applied", disposition: "fund-wallet", attempts: 1 }]);
    expect(refused.steps[0]?.message).toContain("Insufficient wallet balance");
    const paid = await provider.orders.place(plan, { journal });
    expect(paid.steps).toMatchObject([{ status: "applied", attempts: 2 }]);
    expect(effects()).toBe(2);
  });

  it("in a customer's name that does not exist has done nothing", async () => {
    mock.next("createOrderJson", { example: "userNotFound" });
    expect((await place()).steps).toMatchObject([{ status: "not-applied", disposition: "change-input" }]);
  });

  it.each(["badRequest", "conflict", "unprocessable"] as const)(
    "of several things may have taken one of them: %s",
    async (example) => {
      mock.next("createOrderJson", { example });
      expect((await place()).steps).toMatchObject([{ status: "unknown", disposition: "reconcile-first" }]);
    },
  );
});

describe("a lost reply", () => {
  /** An order whose reply was lost, and what else is needed to go on with it. */
  async function lose(
    items: readonly OrderItem[],
    by = provider,
  ): Promise<{ plan: Plan; order: Order; journal: ReturnType<typeof memoryJournal> }> {
    const journal = memoryJournal();
    const plan = await planOf(items, undefined, by);
    for (const operation of ["createOrderJson", "orderMailboxesJson"] as const)
      mock.fault(operation, { kind: "reset", when: "after" });
    const order = await by.orders.place(plan, { journal });
    expect(order.steps.map(({ status, attempts }) => [status, attempts])).toEqual([["unknown", 1]]);
    expect(order.status).toBe("unknown");
    return { plan, order, journal };
  }

  it("is not sent again while the provider may still be at it", async () => {
    const { plan, order, journal } = await lose(SMALL.items);
    expect((await provider.orders.reconcile(order)).steps).toMatchObject([{ status: "unknown" }]);
    expect((await provider.orders.place(plan, { journal })).steps).toMatchObject([{ status: "unknown", attempts: 1 }]);
    expect(effects()).toBe(1);
  });

  it("of new domains came through once all of it is listed", async () => {
    const { plan, order, journal } = await lose(SMALL.items);
    const half = listing([{ domainName: "example.net", status: "PENDING" }]);
    expect((await half.orders.reconcile(order)).status).toBe("unknown");
    const whole = listing(
      [{ domainName: "example.net", status: "ACTIVE" }],
      [{ email: "ada@example.net", status: "IN_PROGRESS" }],
    );
    const found = await whole.orders.reconcile(order);
    expect(found).toMatchObject({ status: "in-progress", steps: [{ status: "applied" }] });
    expect(found.items.map(({ name, status, rawStatus }) => [name, status, rawStatus])).toEqual([
      ["example.net", "ready", "ACTIVE"],
      ["ada@example.net", "pending", "IN_PROGRESS"],
    ]);
    expect((await whole.orders.place(plan, { journal })).steps).toMatchObject([{ status: "applied", attempts: 1 }]);
    expect(effects()).toBe(1);
  });

  it("of mailboxes came through once they are listed", async () => {
    const { order } = await lose([seats("example.com", [alan])]);
    expect((await provider.orders.reconcile(order)).steps).toMatchObject([{ status: "unknown" }]);
    const later = listing([], [{ email: "alan@example.com", status: "ACTIVE" }]);
    expect(await later.orders.reconcile(order)).toMatchObject({ status: "settled", steps: [{ status: "applied" }] });
  });

  it("had no effect if a quarter of an hour later nothing is listed, not a minute sooner", async () => {
    const clock = testClock();
    const seller = createProvider({ clock });
    const { order } = await lose(SMALL.items, seller);
    const first = await seller.orders.reconcile(order);
    clock.pass(899_999);
    const early = await seller.orders.reconcile(first);
    expect(early.steps).toMatchObject([{ status: "unknown" }]);
    clock.pass(1);
    const looked = await seller.orders.reconcile(early);
    expect(looked.steps).toMatchObject([{ status: "unknown" }]);
    clock.pass(60_000);
    expect((await seller.orders.reconcile(looked)).steps).toMatchObject([{ status: "not-applied" }]);
  });

  /** What two looks say, far apart and long after the call. */
  async function lookTwice(seller: ReturnType<typeof createProvider>, clock: ReturnType<typeof testClock>) {
    const { order } = await lose(SMALL.items, createProvider({ clock }));
    clock.pass(3_600_000);
    const first = await seller.orders.reconcile(order);
    clock.pass(3_600_000);
    return (await seller.orders.reconcile(first)).steps[0]?.status;
  }
  const witnesses = [{ domainName: "example.com" }, { domainName: "example.org" }];
  const page = (domains: readonly unknown[], totalSearchedCount: number, totalPages = 1): object =>
    enveloped({ domains, pagination: { totalSearchedCount, currentPage: 1, totalPages } });

  it.each<[string, string, (page: number) => object]>([
    ["not-applied", "as whole as it was", () => enveloped(witnesses)],
    ["not-applied", "as long as stated", () => page(witnesses, 2)],
    ["unknown", "empty, though it was not", () => enveloped([])],
    ["unknown", "without any that was there", () => enveloped([{ domainName: "example.dev" }])],
    ["unknown", "shorter than stated", () => page(witnesses, 3)],
    ["unknown", "longer than stated", () => page(witnesses, 1)],
    ["unknown", "stated anew on its second page", (at) => page([witnesses[at - 1]], at === 1 ? 2 : 3, 2)],
    ["unknown", "one page twice", () => page(witnesses, 2, 2)],
    ["unknown", "with a row that is not an object", () => enveloped([...witnesses, null])],
    ["unknown", "with a row without a name", () => enveloped([...witnesses, { status: "ACTIVE" }])],
  ])("is %s where the list is %s", async (status, _name, reply) => {
    const clock = testClock();
    expect(await lookTwice(answering({ "by-user": reply }, { clock }), clock)).toBe(status);
  });

  it("stays unknown while the lists cannot be read", async () => {
    const { order } = await lose(SMALL.items);
    for (const reply of [enveloped({ items: [] }), { status: 401, message: "Invalid API Key", data: null }]) {
      const strange = answering({ "by-user": () => reply });
      expect((await failureOf(strange.orders.reconcile(order))).code).toBe("unexpected-response");
    }
  });

  it("is not made readable or unreadable by a mailbox that cannot be read", async () => {
    const { order } = await lose([seats("example.com", [alan])]);
    const odd = listing([], [null, { mailboxId: "M" }, { email: "alan@example.com", status: "ACTIVE" }]);
    expect(await odd.orders.reconcile(order)).toMatchObject({ status: "settled", steps: [{ status: "applied" }] });
  });
});

describe("a placed order", () => {
  it("is settled when everything is read back in a final state, good or bad", async () => {
    const order = await place();
    const looks = [
      listing([{ domainName: "example.net", status: "PENDING" }]),
      listing(
        [{ domainName: "example.net", status: "ACTIVE" }],
        [{ email: "ada@example.net", status: "CREATING_PASSWORD" }],
      ),
      listing([{ domainName: "example.net", status: "ACTIVE" }], [{ email: "ada@example.net", status: "ACTIVE" }]),
      listing([{ domainName: "example.net", status: "INACTIVE" }], [{ email: "ada@example.net", status: "EXPIRED" }]),
    ];
    const seen = [];
    for (const look of looks) {
      const { status, items } = await look.orders.get(order);
      seen.push([status, ...items.map((item) => item.status)]);
    }
    expect(seen).toEqual([
      ["in-progress", "pending", "pending"],
      ["in-progress", "ready", "pending"],
      ["settled", "ready", "ready"],
      ["settled", "failed", "failed"],
    ]);
    const last = looks[2];
    expect(last && (await waitFor(last.orders, order)).status).toBe("settled");
  });

  it("shows the provider's word for it, and believes the lists alone", async () => {
    const order = await place();
    mock.next("getOrderStatus", { example: "status" });
    const looked = await provider.orders.get(order);
    expect(looked).toMatchObject({ status: "in-progress", rawStatus: "SYNTHETIC_STATUS" });
    expect(mock.requests.at(-1)?.query).toEqual({ userId: TENANT, orderId: "RJK7NR2W194HAGHGTX75D391P3NB" });
  });

  it("shows none where none is told", async () => {
    const order = await place();
    mock.next("getOrderStatus", { example: "noData" });
    expect(await provider.orders.get(order)).not.toHaveProperty("rawStatus");
    for (const data of [undefined, "DONE", [], { status: 3 }, { state: "DONE" }]) {
      expect(await answering({ "/orders/status": () => enveloped(data) }).orders.get(order)).not.toHaveProperty(
        "rawStatus",
      );
    }
  });

  it.each(["notFound", "forbidden", "badRequest", "serverError", "invalidApiKey", "rateLimited"] as const)(
    "stays readable where its state is not: %s",
    async (example) => {
      const order = await place();
      mock.next("getOrderStatus", { example });
      const looked = await provider.orders.get(order);
      expect(looked.status).toBe("in-progress");
      expect(looked).not.toHaveProperty("rawStatus");
    },
  );

  it("of another customer is not looked at", async () => {
    const order = await place();
    const other = createProvider({ userId: "USER000000000000000000000002" });
    expect((await failureOf(other.orders.get(order))).code).toBe("invalid-argument");
    const plan = await planOf(SMALL.items);
    expect((await failureOf(other.orders.place(plan, { journal: memoryJournal() }))).code).toBe("invalid-argument");
    expect(effects()).toBe(1);
  });
});
