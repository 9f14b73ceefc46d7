import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { type Desk, openDesk, type Row, sent } from "./coldmailreseller-desk.js";
import { failureOf, mock, provider } from "./coldmailreseller-fixture.js";
import { subscriptionRow } from "./coldmailreseller-rows.js";

const THEM = "USER000000000000000000000002";
const ID = "S-example.com";
const ON = subscriptionRow("example.com", { autoRenew: true });
const OFF = subscriptionRow("example.com", { autoRenew: false });

const answerOf = (subscriptions: unknown[]) => ({
  subscriptions,
  pagination: { totalSearchedCount: subscriptions.length, currentPage: 1, totalPages: 1 },
});

/** Each look sees the next of these lists, and the last one for ever after. */
function deskOf(...looks: unknown[][]): Desk {
  let look = 0;
  return openDesk({ subscriptions: () => answerOf(looks[Math.min(look++, looks.length - 1)] ?? []) });
}
const subscriptionsOf = (...looks: unknown[][]) => deskOf(...looks).provider.billing.subscriptions;

describe("subscriptions", () => {
  it("are those of this customer, though the list shows them all", async () => {
    const list = provider.billing.subscriptions.list();
    expect(await collect(list)).toEqual([
      {
        provider: "coldmailreseller",
        id: "SUBSCRIPTION0000000000000001",
        status: "active",
        rawStatus: "ACTIVE",
        domain: "example.com",
        mailboxCount: 2,
        pricePerMailbox: { unit: "USD", minor: 300 },
        every: "month",
        autoRenew: true,
        startedAt: "2026-11-10T11:18:31.479Z",
        paidUntil: "2026-12-10T11:18:31.479Z",
      },
    ]);
    expect(mock.requests.map(({ query }) => query)).toEqual([{ page: "1", limit: "100" }]);
    expect(await list.snapshot()).toMatchObject({ complete: true, items: [{}] });
  });

  it("have our word for each of the provider's", async () => {
    const words = ["ACTIVE", "RENEWING", "PAST_DUE", "CANCELLED", "EXPIRED", "PAUSED"];
    const rows = words.map((subscriptionStatus, at) => subscriptionRow(`${at}.com`, { subscriptionStatus }));
    const read = await collect(subscriptionsOf(rows).list());
    expect(read.map(({ status, rawStatus }) => [rawStatus, status])).toEqual([
      ["ACTIVE", "active"],
      ["RENEWING", "active"],
      ["PAST_DUE", "past-due"],
      ["CANCELLED", "cancelled"],
      ["EXPIRED", "expired"],
      ["PAUSED", "unknown"],
    ]);
  });

  it("may say little: a date of 1970 is none", async () => {
    const row = subscriptionRow("Example.com", { periodStart: "1970-01-01T00:00:00.000Z", billingCycle: "WEEKLY" });
    delete row["autoRenew"];
    expect(await collect(subscriptionsOf([row]).list())).toEqual([
      {
        provider: "coldmailreseller",
        id: "S-Example.com",
        status: "active",
        rawStatus: "ACTIVE",
        domain: "example.com",
      },
    ]);
  });

  it("are not read where it is not said whose they are", async () => {
    const rows = [{ ...ON, userId: undefined }];
    expect((await failureOf(collect(subscriptionsOf(rows).list()))).code).toBe("unexpected-response");
    expect(await subscriptionsOf(rows).list().snapshot()).toMatchObject({ items: [], complete: false });
  });

  it("may be none", async () => {
    mock.next("getAllSubscriptions", { example: "empty" });
    expect(await collect(provider.billing.subscriptions.list())).toEqual([]);
  });
});

describe("whether a subscription renews itself", () => {
  it.each([
    [true, OFF, ON],
    [false, ON, OFF],
  ])("is toggled to %s, once, and read again", async (autoRenew, before, after) => {
    const { provider: toggled, asked } = deskOf([before], [after]);
    expect(await toggled.billing.subscriptions.setAutoRenew(ID, autoRenew)).toEqual({ changed: true });
    expect(sent()).toEqual([["toggleAutoRenewal", {}, { subscriptionId: ID, autoRenew }]]);
    expect(asked.map(([, query]) => query["componentSubscriptionId"])).toEqual([ID, ID]);
  });

  it("is not toggled if it is so already", async () => {
    expect(await subscriptionsOf([ON]).setAutoRenew(ID, true)).toEqual({ changed: false });
    expect(await subscriptionsOf([OFF]).setAutoRenew(ID, false)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("is not toggled where it is not known: it might be turned the wrong way", async () => {
    const error = await failureOf(subscriptionsOf([{ ...ON, autoRenew: null }]).setAutoRenew(ID, true));
    expect(error).toMatchObject({ code: "conflict", outcome: "not-applied" });
    expect(sent()).toEqual([]);
  });

  it.each([
    ["reads as before", [OFF]],
    ["is not listed any more", []],
  ])("is a conflict with an unknown outcome where it then %s", async (_name, after) => {
    const error = await failureOf(subscriptionsOf([OFF], after).setAutoRenew(ID, true));
    expect(error).toMatchObject({ code: "conflict", outcome: "unknown", disposition: "reconcile-first" });
    expect(sent()).toHaveLength(1);
  });

  it("is not known to be so where it cannot be read back", async () => {
    let looks = 0;
    const { provider: broken } = openDesk({
      subscriptions: () => (looks++ === 0 ? answerOf([OFF]) : { status: 200, message: "Odd", data: {} }),
    });
    expect(await failureOf(broken.billing.subscriptions.setAutoRenew(ID, true))).toMatchObject({
      outcome: "unknown",
      operation: "toggleAutoRenewal",
    });
    expect(sent()).toHaveLength(1);
  });

  it("is never sent a second time where nobody knows what came of the first", async () => {
    mock.fault("toggleAutoRenewal", { kind: "reset", when: "after" });
    const { provider: lost } = deskOf([OFF]);
    const patient = await failureOf(lost.billing.subscriptions.setAutoRenew(ID, true));
    expect(patient).toMatchObject({ outcome: "unknown" });
    expect(sent()).toHaveLength(1);
  });

  it.each<[string, unknown[]]>([
    ["is not there", [subscriptionRow("one.com")]],
    ["is another customer's", [{ ...OFF, userId: THEM }]],
    ["was cancelled", [{ ...OFF, subscriptionStatus: "CANCELLED" }]],
    ["has expired", [{ ...OFF, subscriptionStatus: "EXPIRED" }]],
  ])("is not toggled for one that %s", async (_name, rows) => {
    expect((await failureOf(subscriptionsOf(rows).setAutoRenew(ID, true))).code).toBe("not-found");
    expect(sent()).toEqual([]);
  });
});

describe("finding a subscription", () => {
  it("looks through the whole list where the filter does not know the id", async () => {
    const { provider: odd, asked } = openDesk({
      subscriptions: (query) => answerOf("componentSubscriptionId" in query ? [] : [ON]),
    });
    expect(await odd.billing.subscriptions.setAutoRenew(ID, true)).toEqual({ changed: false });
    expect(asked).toHaveLength(2);
  });

  it("is not kept from it by a row of someone else that cannot be read", async () => {
    expect(await subscriptionsOf([{ subscriptionId: "S-odd" }, ON]).setAutoRenew(ID, true)).toEqual({ changed: false });
  });

  it("needs an id", async () => {
    const { subscriptions } = provider.billing;
    expect((await failureOf(subscriptions.cancel(""))).code).toBe("invalid-argument");
    expect((await failureOf(subscriptions.setAutoRenew("", true))).code).toBe("invalid-argument");
    expect(mock.requests).toEqual([]);
  });

  it("is no finding that it is not there where the list cannot be read", async () => {
    mock.next("getAllSubscriptions", { example: "serverError" });
    expect((await failureOf(provider.billing.subscriptions.cancel(ID))).code).toBe("server-error");
  });
});

describe("cancelling a subscription", () => {
  it.each(["ACTIVE", "PAST_DUE", "EXPIRED"])("sends its id, and never its domain: %s", async (subscriptionStatus) => {
    expect(await subscriptionsOf([{ ...ON, subscriptionStatus }]).cancel(ID)).toEqual({ changed: true });
    expect(sent()).toEqual([["cancelSubscription", {}, { subscriptionId: ID }]]);
  });

  it("is done where it is cancelled already", async () => {
    expect(await subscriptionsOf([{ ...ON, subscriptionStatus: "CANCELLED" }]).cancel(ID)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it.each<[string, Row[]]>([
    ["is not there", [subscriptionRow("one.com")]],
    ["is another customer's", [{ ...ON, userId: THEM }]],
  ])("is not sent for one that %s", async (_name, rows) => {
    expect((await failureOf(subscriptionsOf(rows).cancel(ID))).code).toBe("not-found");
    expect(sent()).toEqual([]);
  });

  it("is not certain where a 200 holds a refusal", async () => {
    const { provider: refusing } = openDesk({
      subscriptions: () => answerOf([ON]),
      "POST subscriptions/cancel": () => ({ status: 422, message: "Too late", data: null }),
    });
    expect(await failureOf(refusing.billing.subscriptions.cancel(ID))).toMatchObject({ outcome: "unknown" });
  });
});
