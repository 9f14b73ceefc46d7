import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { answering, called, createProvider, effects, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

describe("billing.plans", () => {
  it("are the packages, with their monthly price", async () => {
    const plans = await provider.billing.plans();
    expect(plans).toEqual(
      [
        ["price_00000000000000000000001", "Starter", 19900],
        ["price_00000000000000000000002", "Google 70", 24500],
        ["price_00000000000000000000003", "Microsoft 300", 59700],
      ].map(([id, name, minor]) => ({
        provider: "scaledmail",
        id,
        name,
        price: { unit: "USD", minor },
        every: "month",
      })),
    );
    expect(plans[0]?.raw).toMatchObject({ tier: "low-sending", google: { mailbox: 20 } });
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getPackages", { organization_id: TENANT }],
    ]);
  });

  it("are called by their id where they have no name, and guess no period", async () => {
    const packages = [{ id: "price_1", price: 3.5, frequency: "/weekly" }];
    const odd = createProvider({ fetch: answering({ packages: { packages } }) });
    expect(await odd.billing.plans()).toEqual([
      { provider: "scaledmail", id: "price_1", name: "price_1", price: { unit: "USD", minor: 350 } },
    ]);
    const none = createProvider({ fetch: answering({ packages: { total: 0 } }) });
    expect(await failureOf(none.billing.plans())).toMatchObject({
      code: "unexpected-response",
      message: "getPackages: packages should be a list, but is nothing",
    });
  });
});

describe("billing.subscriptions", () => {
  it("are the orders, cancelled ones included", async () => {
    const orders = await collect(provider.billing.subscriptions.list());
    expect(orders).toEqual(
      [
        ["recORD00000000003", "active", "Active", 1400, "2026-11-20T09:30:00.000Z"],
        ["recORD00000000001", "active", "Active", 700, "2026-03-14T12:00:00.000Z"],
        ["recORD00000000002", "cancelled", "Cancelled", 5250, "2026-02-01T08:15:30.000Z"],
      ].map(([id, status, rawStatus, minor, startedAt]) => ({
        provider: "scaledmail",
        id,
        status,
        rawStatus,
        price: { unit: "USD", minor },
        every: "month",
        startedAt,
      })),
    );
    expect(orders[2]?.raw.description).toBe("1 * ScaledMail - MS");
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getOrders", { organization_id: TENANT }],
    ]);
  });

  it("are as many as the provider states, or not complete, and keep a word that nobody has seen", async () => {
    const payments = [{ id: "o1", status: "Paused", amount: null, created_at: "soon" }, { status: "Active" }];
    const odd = createProvider({ fetch: answering({ orders: { total: 3, payments } }) });
    const { items, complete, problems } = await odd.billing.subscriptions.list().snapshot();
    expect(items).toEqual([
      { provider: "scaledmail", id: "o1", status: "unknown", rawStatus: "Paused", every: "month" },
    ]);
    expect([complete, problems]).toEqual([
      false,
      ["getOrders brought 2 rows, and states 3", expect.stringContaining("payments[1].id should be a text")],
    ]);
  });
});

describe("billing.subscriptions.cancel", () => {
  it("reads, and cancels this one order", async () => {
    expect(await provider.billing.subscriptions.cancel("recORD00000000001")).toEqual({ changed: true });
    expect(mock.requests.map(({ operationId, path, query }) => [operationId, path, query])).toEqual([
      ["getOrders", "/api/v1/orders", { organization_id: TENANT }],
      ["cancelOrder", "/api/v1/orders/recORD00000000001", { organization_id: TENANT }],
    ]);
  });

  it("takes one that is cancelled already for done", async () => {
    expect(await provider.billing.subscriptions.cancel("recORD00000000002")).toEqual({ changed: false });
    expect(called()).toEqual(["getOrders"]);
  });

  it("sends nothing for what is not listed, or where the list cannot be read", async () => {
    for (const id of ["recORD", "", ".."])
      expect(await failureOf(provider.billing.subscriptions.cancel(id))).toMatchObject({ code: "not-found" });
    mock.next("getOrders", { example: "serverError" });
    expect(await failureOf(provider.billing.subscriptions.cancel("recORD00000000001"))).toMatchObject({
      code: "server-error",
    });
    expect(effects()).toBe(0);
  });

  it.each([[{ success: false, message: "no" }], [{}], [{ success: "true" }]])(
    "does not take %j for done, nor for refused",
    async (reply) => {
      const odd = createProvider({
        fetch: answering({ orders: { payments: [{ id: "o1", status: "Active" }] }, o1: reply }),
      });
      expect(await failureOf(odd.billing.subscriptions.cancel("o1"))).toMatchObject({
        code: "unexpected-response",
        operation: "cancelOrder",
        outcome: "unknown",
      });
    },
  );

  it("leaves open what became of a call whose reply is lost, and sends it once", async () => {
    mock.fault("cancelOrder", { kind: "reset", when: "after" });
    expect(await failureOf(provider.billing.subscriptions.cancel("recORD00000000001"))).toMatchObject({
      outcome: "unknown",
    });
    expect(effects()).toBe(1);
  });
});
