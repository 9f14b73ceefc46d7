import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { failureOf, useInboxKit } from "./inboxkit-fixture.js";
import { openWire } from "./inboxkit-wire.js";

const bench = useInboxKit();

describe("billing.balance", () => {
  it("is what remains in the wallet, in credits", async () => {
    const { mock, provider } = bench;
    mock.next("getWalletDetails", { example: "topUpOn" });
    mock.next("getWalletDetails", { example: "topUpOff" });
    expect(await provider.billing.balance()).toEqual({ unit: "credits", minor: 36250 });
    expect(await provider.billing.balance()).toEqual({ unit: "credits", minor: 0 });
    expect(mock.requests[0]?.headers["x-workspace-id"]).toBeUndefined();
  });

  it("is never nothing: a reply without an amount throws", async () => {
    const provider = bench.answering({ "/billing/wallet": { error: false, credits_remaining: null } });
    expect(await failureOf(provider.billing.balance())).toMatchObject({
      code: "unexpected-response",
      operation: "getWalletDetails",
    });
  });
});

describe("billing.plans", () => {
  const plan = { uid: "p-1", name: "Agency", cycle: "Monthly", pricing: 99.5 };

  it.each(["plans", "data"])("reads them like the plan of the account, under %s", async (key) => {
    const rows = [plan, { name: "Enterprise", cycle: "yearly" }, { name: "Odd", cycle: "quarterly", pricing: "?" }];
    const { provider } = openWire({ "/billing/pricing-plans": { error: false, [key]: rows } });
    const plans = await provider.billing.plans();
    expect(plans).toEqual([
      { provider: "inboxkit", id: "p-1", name: "Agency", price: { unit: "USD", minor: 9950 }, every: "month" },
      { provider: "inboxkit", name: "Enterprise", every: "year" },
      { provider: "inboxkit", name: "Odd" },
    ]);
    expect(plans[0]?.raw).toEqual(plan);
  });

  it("refuses a reply that looks otherwise, instead of showing none", async () => {
    for (const reply of [{ error: false }, { error: false, plans: [{ cycle: "monthly" }] }]) {
      const { provider } = openWire({ "/billing/pricing-plans": reply });
      expect(await failureOf(provider.billing.plans())).toMatchObject({ code: "unexpected-response" });
    }
  });
});

describe("billing.subscriptions.list", () => {
  it("has the plan of the team", async () => {
    bench.mock.next("getAccountDetails", { example: "onPlan" });
    const [subscription, ...others] = await collect(bench.provider.billing.subscriptions.list());
    const { uid, pricing = 0 } = subscription?.raw ?? {};
    expect(others).toEqual([]);
    expect(subscription).toEqual({
      provider: "inboxkit",
      id: uid,
      status: "unknown",
      price: { unit: "USD", minor: pricing * 100 },
      every: "month",
      startedAt: expect.stringMatching(/Z$/),
      paidUntil: expect.stringMatching(/Z$/),
    });
    expect(bench.called()).toEqual(["getAccountDetails"]);
  });

  it("reads each field of it", async () => {
    const current_plan = {
      uid: "p-1",
      name: "Agency",
      cycle: "yearly",
      pricing: 12,
      purchased_on: "2026-01-02",
      renews_on: "2027-01-02T00:00:00Z",
    };
    const { provider } = openWire({ "/account": { uid: "t-1", team: "Acme", current_plan } });
    expect(await collect(provider.billing.subscriptions.list())).toEqual([
      {
        provider: "inboxkit",
        id: "p-1",
        status: "unknown",
        price: { unit: "USD", minor: 1200 },
        every: "year",
        startedAt: "2026-01-02T00:00:00.000Z",
        paidUntil: "2027-01-02T00:00:00.000Z",
      },
    ]);
  });

  it("is empty where the team has no plan, and only there", async () => {
    bench.mock.next("getAccountDetails", { example: "withoutPlan" });
    expect(await collect(bench.provider.billing.subscriptions.list())).toEqual([]);
    const { provider } = openWire({ "/account": { error: false } });
    expect(await failureOf(collect(provider.billing.subscriptions.list()))).toMatchObject({
      code: "unexpected-response",
    });
  });
});
