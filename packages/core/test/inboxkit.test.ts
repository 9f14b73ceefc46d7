import { facts, signWebhook, webhookSignature } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import { createInboxKitProvider, type InboxKitProviderOptions } from "../src/adapters/inboxkit/index.js";
import { createCalls } from "../src/adapters/inboxkit/order-calls.js";
import { testProvider } from "../src/conformance/index.js";
import type { WebhookDelivery } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { API_KEY, echoing, failureOf, mailboxes, OWNED, register, useInboxKit, WORKSPACE } from "./inboxkit-fixture.js";
import { testClock } from "./time.js";

const bench = useInboxKit();

const UNKNOWN_REPLY = "no source shows the reply, so the mock has none; inboxkit-billing and inboxkit-exports read one";

testProvider("inboxkit", {
  skip: {
    "billing.plans: plans have the contract's members, words and units, and no others": UNKNOWN_REPLY,
    "exports.platforms: are the provider's words, each once": UNKNOWN_REPLY,
  },
  describe,
  it,
  expect,
  create: async () => {
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
      webhooks: { genuine: await signEvent(), future: JSON.stringify({ ...EVENT, event: "moon.rises" }) },
      secrets: [API_KEY, "synthetic-password", "synthetic-totp-seed", "synthetic-app-password"],
    };
  },
});

/** The mock has credentials and DNS for every name; the real thing has none for one that does not exist. */
const refusingAbsent: typeof fetch = async (url, init) => {
  const headers = new Headers(init?.headers);
  if (/show-credentials.*absent/.test(String(url))) headers.set("prefer", "example=mailboxNotFound");
  if (/dns\/list.*absent/.test(String(url))) headers.set("prefer", "example=recordsNotFound");
  return await echoing(url, { ...init, headers });
};

/** A mailbox came to be usable. */
async function signEvent(): Promise<WebhookDelivery> {
  const body = JSON.stringify({ ...EVENT, timestamp: new Date().toISOString() });
  return { body, headers: await signWebhook(webhookSignature, { apiKey: API_KEY, body }) };
}

const EVENT = {
  event: "mailbox.status_changed",
  data: { mailbox: { uid: "m-1", email: `ada@${OWNED}`, status: "active", domain_name: OWNED } },
};

describe("createInboxKitProvider", () => {
  it("is bound to its workspace", () => {
    const { provider } = bench;
    expect([provider.id, provider.name, provider.tenant]).toEqual(["inboxkit", "InboxKit", WORKSPACE]);
    expect(provider.capabilities).toEqual([
      "tenants.list",
      "tenants.get",
      "tenants.create",
      "domains.list",
      "domains.get",
      "domains.search",
      "domains.check",
      "domains.setForwarding",
      "domains.setCatchAll",
      "domains.setDmarc",
      "domains.connect",
      "domains.connection",
      "domains.remove",
      "mailboxes.list",
      "mailboxes.get",
      "mailboxes.credentials",
      "mailboxes.update",
      "mailboxes.cancel",
      "mailboxes.uncancel",
      "mailboxes.setForwarding",
      "dns.list",
      "dns.add",
      "dns.update",
      "dns.remove",
      "billing.balance",
      "billing.plans",
      "billing.subscriptions.list",
      "exports.platforms",
      "exports.connections",
      "exports.connect",
      "exports.start",
      "exports.status",
      "orders.plan",
      "orders.place",
      "orders.resume",
      "orders.find",
      "orders.get",
      "orders.reconcile",
      "webhooks.verify",
      "webhooks.parse",
    ]);
  });

  it.each([
    ["an empty workspaceId", { apiKey: API_KEY, workspaceId: "" }, "workspaceId must be"],
    ["an empty apiKey", { apiKey: "", workspaceId: WORKSPACE }, "apiKey"],
    ["an unknown option", { apiKey: API_KEY, workspaceId: WORKSPACE, color: "red" }, 'unknown option "color"'],
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
    const { orders } = bench.create({ clock: testClock() });
    const plan = await orders.plan({ items: [register("one.com")] }, { key: "k" });
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
