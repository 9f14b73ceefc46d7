import { facts } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import { createInboxKitProvider, type InboxKitProviderOptions } from "../src/adapters/inboxkit/index.js";
import { createCalls } from "../src/adapters/inboxkit/order-calls.js";
import { testProvider } from "../src/conformance/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { API_KEY, echoing, failureOf, mailboxes, OWNED, register, useInboxKit, WORKSPACE } from "./inboxkit-fixture.js";
import { openShop } from "./inboxkit-shop.js";
import { testClock } from "./time.js";

const bench = useInboxKit();

testProvider("inboxkit", {
  describe,
  it,
  expect,
  create: () => {
    const { mock } = bench;
    mock.reset();
    return {
      provider: bench.create({ fetch: refusingAbsent }),
      order: { items: [mailboxes(OWNED, ["alan"])] },
      effects: () => bench.called().filter((id) => facts.operations[id].effect !== "read").length,
      loseNextReply: () => mock.fault("buyMailboxes", { kind: "reset", when: "after" }),
      refuseNext: () => mock.next("buyMailboxes", { example: "insufficientWallet" }),
      knownDomain: OWNED,
      knownAddress: `ada@${OWNED}`,
      secrets: [API_KEY, "synthetic-password", "synthetic-totp-seed", "synthetic-app-password"],
    };
  },
});

/** The mock has credentials for every address; the real thing has none for one that does not exist. */
const refusingAbsent: typeof fetch = async (url, init) => {
  const headers = new Headers(init?.headers);
  if (/show-credentials.*absent/.test(String(url))) headers.set("prefer", "example=mailboxNotFound");
  return await echoing(url, { ...init, headers });
};

describe("createInboxKitProvider", () => {
  it("is bound to its workspace", () => {
    const { provider } = bench;
    expect([provider.id, provider.name, provider.tenant]).toEqual(["inboxkit", "InboxKit", WORKSPACE]);
    expect(provider.capabilities).toEqual([
      "domains.list",
      "domains.get",
      "domains.check",
      "mailboxes.list",
      "mailboxes.get",
      "mailboxes.credentials",
      "billing.balance",
      "orders.plan",
      "orders.place",
      "orders.resume",
      "orders.get",
      "orders.reconcile",
    ]);
  });

  it.each([
    ["no workspaceId", { apiKey: API_KEY }, "workspaceId is missing"],
    ["an empty workspaceId", { apiKey: API_KEY, workspaceId: "" }, "workspaceId must be"],
    ["an empty apiKey", { apiKey: "", workspaceId: WORKSPACE }, "apiKey"],
    ["an unknown option", { apiKey: API_KEY, workspaceId: WORKSPACE, secrets: {} }, "secrets"],
  ])("refuses %s", async (_, options, message) => {
    // What a caller without types could write.
    const create = async (): Promise<unknown> => createInboxKitProvider(options as InboxKitProviderOptions);
    expect(await failureOf(create())).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(message),
    });
  });
});

describe("time", () => {
  it("is that of its clock, which is not the client's business", async () => {
    const shop = openShop();
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    expect(plan.createdAt).toBe("2026-11-25T12:00:00.000Z");
  });

  it.each([
    [undefined, 120_000],
    [45_000, 45_000],
  ])("that a call may take is the client's: %s", async (timeoutMs, expected) => {
    const journal = memoryJournal();
    const { orders } = bench.create({ ...(timeoutMs !== undefined && { timeoutMs }), clock: testClock() });
    const plan = await orders.plan({ items: [mailboxes(OWNED, ["alan"])] }, { key: "k" });
    await orders.place(plan, { journal });
    const session = await journal.open({ provider: "inboxkit", tenant: WORKSPACE, key: "k" });
    const claim = (await session.entries()).find((entry) => entry.event === "claimed");
    await session.close();
    expect(claim).toMatchObject({ endsBy: new Date(testClock().now() + 30_000 + expected).toISOString() });
  });

  it("until a purchase leaves is bounded, whatever holds it up", async () => {
    const late = bench.create({
      limiter: {
        run: async (_rateClass, send) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return await send();
        },
      },
    });
    for (const call of Object.values(createCalls(late.native, late))) {
      expect(await failureOf(call.send({ body: {} }, { sendWithinMs: 1 }))).toMatchObject({
        code: "timeout",
        outcome: "not-applied",
      });
      const signal = AbortSignal.abort();
      expect(await failureOf(call.send({ body: {} }, { sendWithinMs: 1000, signal }))).toMatchObject({
        code: "aborted",
        outcome: "not-applied",
      });
    }
    expect(bench.called()).toEqual([]);
  });
});

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
