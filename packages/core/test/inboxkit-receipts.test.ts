import { createSimulator } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { createCalls } from "../src/adapters/inboxkit/order-calls.js";
import type { JsonObject, OrderItem, Plan, Step } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { credits, failureOf, mailboxes, register, resign } from "./inboxkit-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";
import { connect } from "./simulated.js";

/** More than a registration takes, and its DNS. */
const SET_UP_MS = 6 * 3_600_000;
const OWNED = "owned.com";
const SEEDS = { domains: [OWNED], stock: ["warm.com", "warm.net"] };
const seller = connect(createSimulator("inboxkit", SEEDS), "inboxkit");
const calls = createCalls(seller.native, seller);

/** What a plan for these items does; its last step. */
async function lastStep(...items: OrderItem[]): Promise<{ plan: Plan; step: Step }> {
  const plan = await seller.orders.plan({ items }, { key: "k" });
  const step = plan.steps.at(-1);
  if (!step) throw new Error(JSON.stringify(plan.blockers));
  return { plan, step };
}

const registration = lastStep(register("one.com"), register("two.com"));
const purchase = lastStep(mailboxes(OWNED, ["ada", "grace"]));
const prewarmed = lastStep({ kind: "prewarmed", domain: "warm.com" }, { kind: "prewarmed", domain: "warm.net" });

/** None of them is a receipt of anything. */
const NO_RECEIPTS: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  "ok",
  "",
  7,
  true,
  [{}],
  { error: "Insufficient funds" },
  { error: 1, message: "no" },
  { error: true, message: "no" },
  { error: false },
  { status: 422, message: "Insufficient wallet balance" },
  { success: false, message: "no" },
  { errors: ["no"] },
  { error: false, message: "Domains registration initiated successfully", domains_count: 0, domain_uids: [] },
  { error: false, data: {} },
  { error: false, data: { order_uid: null } },
  { error: false, mailboxes: null },
  { error: false, mailboxes: [] },
];

describe("a reply is a receipt only if it has the documented shape", () => {
  it.each(NO_RECEIPTS.map((body) => [JSON.stringify(body), body]))("not %s", async (_, body) => {
    for (const { step } of [await registration, await purchase, await prewarmed]) {
      const read = (): unknown => calls[step.operation as keyof typeof calls].readReceipt(body, step);
      expect(read).toThrow(expect.objectContaining({ code: "unexpected-response", operation: step.operation }));
    }
  });

  const paid = { error: false, message: "m", payment_type: "wallet", total_cost: 25, domain_uids: ["a", "b"] };
  it.each<[string, object, object | undefined]>([
    ["with the count that was asked for", { ...paid, domains_count: 2 }, {}],
    ["with fewer", { ...paid, domains_count: 1 }, undefined],
    ["with more", { ...paid, domains_count: 3 }, undefined],
    ["with a count that is a text", { ...paid, domains_count: "2" }, undefined],
    ["that does not say that there is no error", { ...paid, error: undefined, domains_count: 2 }, undefined],
    [
      "with a checkout",
      { error: false, url: "https://pay.example", domains_count: 2 },
      { checkoutUrl: "https://pay.example" },
    ],
    [
      "with a checkout of another count",
      { error: false, url: "https://pay.example", domains_count: 1 },
      { checkoutUrl: "https://pay.example" },
    ],
    ["with a checkout that is not an address", { error: false, url: 7, domains_count: 2 }, undefined],
  ])("registerDomains %s", async (_, body, receipt) => {
    const { step } = await registration;
    const read = (): unknown => calls.registerDomains.readReceipt(body, step);
    if (receipt) expect(read()).toEqual(receipt);
    else expect(read).toThrow(expect.objectContaining({ code: "unexpected-response" }));
  });

  const [ada, grace] = ["ada", "grace"].map((username) => ({ uid: `m-${username}`, username, domain_name: OWNED }));
  it.each<[string, readonly unknown[], boolean]>([
    ["both addresses", [ada, grace], true],
    ["both, in another order and in capitals", [{ ...grace, username: "Grace", domain_name: "OWNED.com" }, ada], true],
    ["one of them", [ada], false],
    ["one of them twice", [ada, ada], false],
    ["both and another", [ada, grace, { ...ada, username: "alan" }], false],
    ["one of them on another domain", [ada, { ...grace, domain_name: "other.com" }], false],
    ["one without a name", [ada, { uid: "m-grace", domain_name: OWNED }], false],
    ["one that is nothing", [ada, null], false],
  ])("buyMailboxes with %s", async (_, rows, isReceipt) => {
    const { step } = await purchase;
    const read = (): unknown => calls.buyMailboxes.readReceipt({ error: false, mailboxes: rows }, step);
    if (isReceipt) expect(read()).toEqual({});
    else expect(read).toThrow(expect.objectContaining({ code: "unexpected-response" }));
  });

  it("buyPrewarmedMailboxes with the id of the order", async () => {
    const { step } = await prewarmed;
    const reply = { error: false, total_price: 24, data: { order_uid: "o-1" } };
    expect(calls.buyPrewarmedMailboxes.readReceipt(reply, step)).toEqual({ reference: "o-1" });
  });

  it("and else the outcome is unknown, and looked for", async () => {
    const shop = openBench("inboxkit");
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    shop.reword = (path, reply) => (path === "domains/register" ? { error: false } : reply);
    const journal = memoryJournal();
    const first = await shop.provider.orders.place(plan, { journal });
    expect(first.steps[0]).toMatchObject({ status: "unknown", disposition: "reconcile-first" });
    shop.simulator.clock.advance(SET_UP_MS);
    const second = await shop.provider.orders.place(plan, { journal });
    expect([second.status, second.steps[0]?.status]).toEqual(["settled", "applied"]);
    expect(shop.called().filter((operation) => operation === "registerDomains")).toHaveLength(1);
  });
});

describe("what a request buys is read from its body", () => {
  it("every domain, every address", async () => {
    const names = async (made: Promise<{ step: Step }>): Promise<readonly string[]> => {
      const { step } = await made;
      return calls[step.operation as keyof typeof calls].readNames(step.request);
    };
    expect(await names(registration)).toEqual(["one.com", "two.com"]);
    expect(await names(purchase)).toEqual([`ada@${OWNED}`, `grace@${OWNED}`]);
    expect(await names(prewarmed)).toEqual(["warm.com", "warm.net"]);
  });

  type Change = (body: JsonObject) => JsonObject;
  const first = (body: JsonObject, key: string): JsonObject => (body[key] as JsonObject[])[0] ?? {};
  const tampered: readonly [name: string, made: Promise<{ plan: Plan; step: Step }>, change: Change][] = [
    [
      "another domain",
      registration,
      (body) => ({ ...body, domains: [first(body, "domains"), { name: "three.com", registration_years: 1 }] }),
    ],
    [
      "a domain more",
      registration,
      (body) => ({
        ...body,
        domains: [...(body["domains"] as JsonObject[]), { name: "three.com", registration_years: 1 }],
      }),
    ],
    [
      "a domain twice",
      registration,
      (body) => ({ ...body, domains: [...(body["domains"] as JsonObject[]), first(body, "domains")] }),
    ],
    ["a domain fewer", registration, (body) => ({ ...body, domains: [first(body, "domains")] })],
    ["no domain", registration, (body) => ({ ...body, domains: [] })],
    ["no list of domains", registration, (body) => ({ ...body, domains: "one.com" })],
    [
      "a domain without years",
      registration,
      (body) => ({ ...body, domains: [{ name: "one.com" }, { name: "two.com" }] }),
    ],
    [
      "a century",
      registration,
      (body) => ({
        ...body,
        domains: (body["domains"] as JsonObject[]).map((each) => ({ ...each, registration_years: 100 })),
      }),
    ],
    ["a checkout instead of the wallet", registration, (body) => ({ ...body, use_wallet_balance: false })],
    ["no registrant", registration, ({ contact_details: _, ...body }) => body],
    ["something that we never send", registration, (body) => ({ ...body, catch_all_email: "ada@example.com" })],
    ["mailboxes in another call's body", registration, (body) => ({ ...body, mailboxes: [] })],
    [
      "another address",
      purchase,
      (body) => ({ ...body, mailboxes: [first(body, "mailboxes"), { ...first(body, "mailboxes"), username: "alan" }] }),
    ],
    [
      "an address more",
      purchase,
      (body) => ({
        ...body,
        mailboxes: [...(body["mailboxes"] as JsonObject[]), { ...first(body, "mailboxes"), username: "alan" }],
      }),
    ],
    [
      "another domain for a mailbox",
      purchase,
      (body) => ({
        ...body,
        mailboxes: (body["mailboxes"] as JsonObject[]).map((each) => ({ ...each, domain_name: "other.com" })),
      }),
    ],
    ["nobody says who pays", purchase, ({ use_wallet_balance: _, ...body }) => body],
    [
      "an idea of its own",
      purchase,
      (body) => ({
        ...body,
        mailboxes: (body["mailboxes"] as JsonObject[]).map((each) => ({ ...each, email: "ada@owned.com" })),
      }),
    ],
    [
      "a prewarmed domain by its id",
      prewarmed,
      () => ({ domains: [{ domain_id: "507f1f77bcf86cd799439011" }, { domain_name: "warm.net" }] }),
    ],
    [
      "mailboxes that we never ask for",
      prewarmed,
      () => ({ domains: [{ domain_name: "warm.com", mailboxes: [{ username: "ada" }] }, { domain_name: "warm.net" }] }),
    ],
    ["no body", prewarmed, () => undefined as never],
  ];
  it.each(tampered)("so a plan that was changed is refused: %s", async (_, made, change) => {
    const { plan, step } = await made;
    const steps = plan.steps.map((each) =>
      each.id === step.id ? { ...each, request: { body: change(each.request.body ?? {}) } } : each,
    );
    const shop = openBench("inboxkit", SEEDS);
    const placed = shop.provider.orders.place(await resign(plan, { steps }), { journal: memoryJournal() });
    expect(await failureOf(placed)).toMatchObject({ code: "invalid-argument" });
    expect(shop.called()).toEqual([]);
  });

  it("and a request that buys nothing is not one", () => {
    const registrant = { contact_details: {}, use_wallet_balance: true };
    expect(() => calls.registerDomains.readNames({ body: { ...registrant, domains: [] } })).toThrow("at least one");
    expect(() => calls.buyMailboxes.readNames({ body: { use_wallet_balance: true, mailboxes: [] } })).toThrow(
      "at least one",
    );
    expect(() => calls.buyPrewarmedMailboxes.readNames({ body: { domains: [] } })).toThrow("at least one");
    for (const call of Object.values(calls)) expect(() => call.readNames({})).toThrow("body must be an object");
  });

  it("and a plan that says anything beside the body is refused", async () => {
    const { plan } = await purchase;
    const steps = plan.steps.map((step) => ({ ...step, request: { ...step.request, path: { order_uid: "x" } } }));
    const shop = openBench("inboxkit", SEEDS);
    const placed = shop.provider.orders.place(await resign(plan, { steps }), { journal: memoryJournal() });
    expect(await failureOf(placed)).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining("path"),
    });
    expect(shop.called()).toEqual([]);
  });
});

describe("what a request costs now", () => {
  const pricesOf = async (step: Step, reword?: Bench<"inboxkit">["reword"]): Promise<unknown> => {
    const shop = openBench("inboxkit");
    shop.reword = reword;
    const call = createCalls(shop.provider.native, shop.provider)[step.operation as keyof typeof calls];
    return Object.fromEntries((await call.readPrices?.(step.request, {})) ?? []);
  };

  it("is each registration times its years", async () => {
    const { step } = await lastStep(register("one.com", { years: 3 }), register("two.com"));
    expect(await pricesOf(step)).toEqual({ "one.com": credits(3 * 1250), "two.com": credits(1250) });
  });

  it.each([
    ["a name that is taken", { available: false }],
    ["a name that is banned", { banned: true }],
    ["a name of which nothing is said", { available: undefined }],
    ["a name without a price", { registration_price: undefined }],
  ])("is not known with %s", async (_, changes) => {
    const { step } = await registration;
    let asked = 0;
    const prices = await pricesOf(step, (_path, reply) => (asked++ > 0 ? { ...Object(reply), ...changes } : reply));
    expect(Object.values(prices as object)).toEqual([credits(1250)]);
    expect(asked).toBe(2);
  });

  it("is a month of each mailbox, from the wallet", async () => {
    const { step } = await purchase;
    expect(Object.values((await pricesOf(step)) as object)).toEqual([credits(350), credits(350)]);
    expect(await pricesOf((await lastStep(mailboxes(OWNED, ["a"], { platform: "microsoft" }))).step)).toEqual({
      [`a@${OWNED}`]: credits(300),
    });
    expect(await pricesOf((await lastStep(mailboxes(OWNED, ["a"], { platform: "smtp" }))).step)).toEqual({});
    const seats = { ...step, request: { body: { ...step.request.body, use_wallet_balance: false } } };
    expect(await pricesOf(seats)).toEqual({});
  });

  it("is not said of prewarmed domains", () => {
    expect(calls.buyPrewarmedMailboxes).not.toHaveProperty("readPrices");
  });

  it("stops an order that has become dearer", async () => {
    const shop = openBench("inboxkit");
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    shop.reword = (path, reply) =>
      path === "domains/available" ? { ...Object(reply), registration_price: 13 } : reply;
    expect(await failureOf(shop.provider.orders.place(plan, { journal: memoryJournal() }))).toMatchObject({
      code: "rejected",
      message: expect.stringContaining("13.00 credits"),
    });
    expect(shop.called()).not.toContain("registerDomains");
  });
});
