import { facts } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import { createCalls } from "../src/adapters/inboxkit/order-calls.js";
import type { Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { collect } from "../src/kit/listing.js";
import {
  API_KEY,
  CONNECTED,
  OWNED,
  failureOf,
  WORKSPACE,
  mailboxes,
  register,
  resign,
  rewording,
  useInboxKit,
} from "./inboxkit-fixture.js";

const bench = useInboxKit();

describe("orders.place", () => {
  const place = async (plan: Plan, words: Record<string, string> = {}, journal = memoryJournal()) =>
    await bench.create({ fetch: rewording(words) }).orders.place(plan, { journal, needsTimeoutMs: 0 });

  it("registers from the wallet, and buys mailboxes once the domain is listed", async () => {
    const plan = await bench.planOf([register("example.org"), mailboxes("example.org", ["alan"])]);
    const journal = memoryJournal();
    const first = await place(plan, {}, journal);
    expect([first.status, first.steps.map((step) => step.status)]).toEqual(["placing", ["applied", "pending"]]);
    // Now it is listed.
    const order = await place(plan, { [CONNECTED]: "example.org" }, journal);
    expect(order.status).toBe("in-progress");
    expect(order.steps).toEqual([
      expect.objectContaining({ id: "register", operation: "registerDomains", status: "applied", attempts: 1 }),
      expect.objectContaining({ id: "mailboxes", operation: "buyMailboxes", status: "applied", attempts: 1 }),
    ]);
    for (const step of order.steps) expect(step).not.toHaveProperty("reference");
    const sent = bench.mock.requests.filter(({ operationId }) => /^(register|buy)/.test(operationId ?? ""));
    expect(sent.map(({ body }) => body)).toEqual(plan.steps.map((step) => step.request.body));
    expect(sent.map(({ headers }) => headers["x-workspace-id"])).toEqual([WORKSPACE, WORKSPACE]);
  });

  it("hands on a checkout that has to be paid", async () => {
    const plan = await bench.planOf([register("example.org")]);
    bench.mock.next("registerDomains", { example: "checkout" });
    const order = await place(plan);
    expect(order).toMatchObject({
      status: "awaiting-payment",
      steps: [{ status: "awaiting-payment", checkoutUrl: "https://checkout.stripe.com/pay/cs_test_synthetic" }],
    });
    const { orders } = bench.create({ fetch: rewording({ [CONNECTED]: "example.org" }) });
    expect((await orders.reconcile(order)).steps[0]?.status).toBe("applied");
  });

  it("keeps the order of prewarmed domains, shows its state, and does not trust it alone", async () => {
    const plan = await bench.planOf([{ kind: "prewarmed", domain: "warm.com" }]);
    const order = await place(plan);
    expect(order.steps[0]).toMatchObject({ status: "applied", reference: "550e8400-e29b-41d4-a716-446655440000" });
    const read = await bench.provider.orders.get(order);
    expect([read.rawStatus, read.status, read.items[0]?.status]).toEqual(["completed", "in-progress", "pending"]);
    expect(bench.mock.requests.at(-1)?.path).toBe("/v1/api/prewarm/order-status/550e8400-e29b-41d4-a716-446655440000");
    const listed = bench.create({ fetch: rewording({ [OWNED]: "warm.com" }) });
    expect((await listed.orders.get(order)).status).toBe("settled");
  });

  it("does not take a reply without the order id of prewarmed domains for a receipt, and looks", async () => {
    const plan = await bench.planOf([{ kind: "prewarmed", domain: "warm.com" }]);
    const journal = memoryJournal();
    const order = await place(plan, { order_uid: "another_key" }, journal);
    expect(order.steps[0]).toMatchObject({ status: "unknown", message: expect.stringContaining("data.order_uid") });
    expect((await place(plan, { [CONNECTED]: "warm.com" }, journal)).steps[0]?.status).toBe("applied");
    expect(bench.called().filter((id) => id === "buyPrewarmedMailboxes")).toHaveLength(1);
  });

  it("settles mailboxes by reading them back", async () => {
    const { mock, provider } = bench;
    for (let looks = 0; looks < 2; looks++) mock.next("listMailboxes", { example: "empty" });
    const order = await place(await bench.planOf([mailboxes(OWNED, ["ada", "grace"])]));
    expect(order.status).toBe("in-progress");
    const setUp = await provider.orders.get(order);
    expect(setUp.status).toBe("in-progress");
    expect(setUp.items).toEqual([
      { item: 0, kind: "mailbox", name: `ada@${OWNED}`, status: "ready", rawStatus: "active" },
      { item: 0, kind: "mailbox", name: `grace@${OWNED}`, status: "pending", rawStatus: "scheduled" },
    ]);
    mock.next("listMailboxes", { example: "allActive" });
    expect((await provider.orders.get(setUp)).status).toBe("settled");
  });

  it("does not know what came of a lost reply, sends nothing again, and finds out by reading back", async () => {
    const plan = await bench.planOf([mailboxes(OWNED, ["alan"])]);
    const journal = memoryJournal();
    bench.mock.fault("buyMailboxes", { kind: "reset", when: "after" });
    const lost = await place(plan, {}, journal);
    expect(lost.steps[0]).toMatchObject({ status: "unknown", disposition: "reconcile-first", attempts: 1 });
    expect((await place(plan, {}, journal)).steps[0]?.status).toBe("unknown");
    const settled = await place(plan, { '"username":"ada"': '"username":"alan"' }, journal);
    expect(settled.steps[0]).toMatchObject({ status: "applied", attempts: 1 });
    expect(bench.called().filter((id) => id === "buyMailboxes")).toHaveLength(1);
  });

  it.each([
    ["insufficientWallet", ["alan"], "not-applied", "fund-wallet"],
    ["unauthorized", ["alan", "linus"], "not-applied", "fix-credentials"],
    // Nothing shows that these come before anything is bought.
    ["mailboxExists", ["alan"], "unknown", "reconcile-first"],
    ["workspaceNotFound", ["alan"], "unknown", "reconcile-first"],
    // Of several it may have bought some before it refused.
    ["insufficientWallet", ["alan", "linus"], "unknown", "reconcile-first"],
    ["serverError", ["alan"], "unknown", "reconcile-first"],
  ] as const)("takes %s of %j for %s", async (example, names, status, disposition) => {
    const plan = await bench.planOf([mailboxes(OWNED, names)]);
    bench.mock.next("buyMailboxes", { example });
    const order = await place(plan);
    expect(order.steps[0]).toMatchObject({ status, disposition, attempts: 1 });
    expect(order.status).toBe(status === "unknown" ? "unknown" : "placing");
  });
});

describe("the adapter as a whole", () => {
  it("sends nothing that is not for orders, the combined order least of all", async () => {
    const { provider } = bench;
    const calls = createCalls(provider.native, provider);
    expect(Object.keys(calls)).toEqual(["registerDomains", "buyMailboxes", "buyPrewarmedMailboxes"]);
    const plan = await bench.planOf([register("example.org")]);
    const steps = plan.steps.map((step) => ({ ...step, operation: "placeOrder" }));
    const placed = provider.orders.place(await resign(plan, { steps }), { journal: memoryJournal() });
    expect(await failureOf(placed)).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining("placeOrder"),
    });
    expect(bench.called().filter((id) => facts.operations[id].effect !== "read")).toEqual([]);
  });

  it("calls nothing whose path is only inferred, and shows no secret", async () => {
    const { provider, mock } = bench;
    const shown: unknown[] = [await collect(provider.domains.list()), await collect(provider.mailboxes.list())];
    shown.push(await provider.domains.get(OWNED), await provider.mailboxes.get(`ada@${OWNED}`));
    shown.push(await provider.domains.check(["example.org"]), await provider.billing.balance());
    await provider.mailboxes.credentials(`ada@${OWNED}`);
    const plan = await bench.planOf([
      register("example.org"),
      mailboxes(OWNED, ["alan"]),
      { kind: "prewarmed", domain: "warm.com" },
    ]);
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    shown.push(plan, order, await provider.orders.get(order), await provider.orders.reconcile(order));
    expect(order.steps.map((step) => step.status)).toEqual(["applied", "applied", "applied"]);
    const operations = [...new Set(bench.called())];
    expect(operations.toSorted()).toEqual([
      "buyMailboxes",
      "buyPrewarmedMailboxes",
      "checkDomainAvailability",
      "checkPrewarmOrderStatus",
      "getAccountDetails",
      "getWalletDetails",
      "listDomains",
      "listMailboxes",
      "registerDomains",
      "showMailboxCredentials",
    ]);
    expect(operations.filter((id) => facts.operations[id].inferred)).toEqual([]);
    expect(JSON.stringify([shown, provider])).not.toMatch(new RegExp(`synthetic-(password|totp|app)|${API_KEY}`));
    expect(mock.requests.every(({ received }) => received)).toBe(true);
  });
});
