import { describe, expect, it } from "vitest";
import { createCalls } from "../src/adapters/scaledmail/order-calls.js";
import type { JsonObject, Plan, Step } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { hashPlan } from "../src/orders/hash.js";
import {
  createProvider,
  effects,
  failureOf,
  KEY,
  pair,
  provider,
  SEQUENCER,
  SMALL,
  TAG,
  TENANT,
} from "./scaledmail-fixture.js";
import { testClock } from "./time.js";

const { createCustomOrder } = createCalls(provider.native);
const plan: Plan = await provider.orders.plan({ items: SMALL }, { key: KEY });
const step = plan.steps[0] as Step;

describe("a call", () => {
  it("is sent as it is written, within the time that it is given", async () => {
    const seen: unknown[] = [];
    const client = { createCustomOrder: async (...args: unknown[]) => (seen.push(args), { id: "recORD1" }) };
    const options = { sendWithinMs: 30_000, signal: AbortSignal.abort() };
    expect(await createCalls(client as never).createCustomOrder.send(step.request, options)).toEqual({ id: "recORD1" });
    expect(seen).toEqual([[step.request, options]]);
  });

  it("has ended, at the latest, after the client's own timeout, by the clock it is given", async () => {
    const [clock, journal] = [testClock(), memoryJournal()];
    const seller = createProvider({ clock, timeoutMs: 5_000 });
    const own = await seller.orders.plan({ items: SMALL }, { key: KEY });
    expect(own.createdAt).toBe("2026-11-25T12:00:00.000Z");
    await seller.orders.place(own, { journal });
    const session = await journal.open({ provider: "scaledmail", tenant: TENANT, key: KEY });
    expect(await session.entries()).toContainEqual(
      expect.objectContaining({ event: "claimed", endsBy: "2026-11-25T12:00:35.000Z" }),
    );
    await session.close();
  });
});

describe("what counts as a receipt", () => {
  it.each<[string, object, string]>([
    ["an id", { id: "recORD1" }, "recORD1"],
    ["an order_id", { order_id: "recORD1" }, "recORD1"],
    ["a payment_id", { payment_id: "recORD1" }, "recORD1"],
    ["all of them", { payment_id: "p", order_id: "o", id: "i" }, "i"],
    ["two of them", { payment_id: "p", order_id: "o" }, "o"],
    ["an id with words", { id: "recORD1", message: "Order created", success: true, status: "Active" }, "recORD1"],
    ["an id with a good number", { id: "recORD1", status: 201, error: null }, "recORD1"],
  ])("%s", (_name, reply, reference) => {
    expect(createCustomOrder.readReceipt(reply, step)).toEqual({ reference });
  });

  it.each<[string, unknown]>([
    ["nothing in it", {}],
    ["a list", []],
    ["a list with an order", [{ id: "recORD1" }]],
    ["null", null],
    ["nothing", undefined],
    ["a word", "ok"],
    ["a number", 1],
    ["words alone", { message: "Order created" }],
    ["success alone", { success: true }],
    ["an empty id", { id: "" }],
    ["a blank id", { id: " " }],
    ["a number for an id", { id: 7 }],
    ["an object for an id", { id: { value: "recORD1" } }],
    ["null for an id", { id: null }],
    ["an error", { error: "Subscription created but unable to charge" }],
    ["an error beside an id", { id: "recORD1", error: "unable to charge" }],
    ["a failure beside an id", { id: "recORD1", success: false }],
    ["a refusal's number beside an id", { id: "recORD1", status: 422 }],
  ])("not %s", (_name, reply) => {
    expect(() => createCustomOrder.readReceipt(reply, step)).toThrow(
      expect.objectContaining({ code: "unexpected-response", operation: "createCustomOrder" }),
    );
  });
});

type Tampered = { query: Wire; body: Wire; path?: Wire };
type Wire = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any

/** The plan with its request changed, and a hash that fits. */
async function tamper(change: (request: Tampered) => void, of: Plan = plan): Promise<Plan> {
  const changed = structuredClone(of);
  change((changed.steps[0] as Step).request as Tampered);
  return { ...changed, hash: await hashPlan(changed) };
}

describe("what a request buys", () => {
  it("is every domain and address of all platforms", async () => {
    const items = [
      ...pair("one.com", "google", 2),
      ...pair("two.com", "microsoft", 25),
      ...pair("three.com", "smtp", 4),
    ];
    const many = await provider.orders.plan({ items, providerOptions: { sequencer: SEQUENCER } }, { key: KEY });
    const names = createCustomOrder.readNames((many.steps[0] as Step).request);
    expect(names).toHaveLength(3 + 2 + 25 + 4);
    expect(names.filter((name) => !name.includes("@"))).toEqual(["one.com", "two.com", "three.com"]);
    expect(names).toContain("ada24@two.com");
    expect(createCustomOrder.readNames(step.request)).toEqual([
      "example.org",
      "ada.lovelace@example.org",
      "ada@example.org",
    ]);
  });

  const extra = { domain: "evil.com", aliases: [{ alias: "a", first_name: "A", last_name: "B" }] };

  it.each<[string, (request: Tampered) => void, string]>([
    [
      "one domain more",
      ({ body }) => body["providers"].google.domains.push(extra),
      "2 mailboxes on evil.com, and names 1",
    ],
    ["a domain on another platform", ({ body }) => (body["providers"].smtp = { domains: [extra] }), "evil.com"],
    ["another domain", ({ body }) => (body["providers"].google.domains[0].domain = "evil.com"), "evil.com"],
    [
      "another writing of it",
      ({ body }) => (body["providers"].google.domains[0].domain = "EXAMPLE.org"),
      "EXAMPLE.org",
    ],
    [
      "another address",
      ({ body }) => (body["providers"].google.domains[0].aliases[0].alias = "eve"),
      "eve@example.org",
    ],
    ["an address less", ({ body }) => body["providers"].google.domains[0].aliases.pop(), "2 mailboxes on example.org"],
    [
      "more mailboxes by number",
      ({ body }) => (body["providers"].google.mailboxes_per_domain = 4),
      "wants 4 mailboxes",
    ],
    [
      "names instead of addresses",
      ({ body }) => delete body["providers"].google.domains[0].aliases,
      "aliases must be a list",
    ],
    [
      "a platform nobody knows",
      ({ body }) => (body["providers"].azure = { domains: [extra] }),
      "body.providers has no azure",
    ],
    ["nothing", ({ body }) => (body["providers"] = {}), "buys nothing"],
    ["no list", ({ body }) => (body["providers"] = []), "providers must be an object"],
    ["no tag", ({ body }) => delete body["tag"], "asks for another tag"],
    [
      "a registrar's login",
      ({ body }) => (body["hosting"] = { provider: "x", username: "y", password: "z" }),
      "body has no hosting",
    ],
    [
      "a picture for all",
      ({ body }) => (body["providers"].google.domains[0].profile_picture = "https://x"),
      "body.providers.google.domains[0] has no profile_picture",
    ],
    ["another kind of order", ({ query }) => (query["provider"] = "other"), 'query.provider must be "buy"'],
    ["another organization", ({ query }) => (query["organization_id"] = "recORG2"), "query parameter organization_id"],
    ["on another path", (request) => (request.path = { price_id: "price_1" }), "path must be left out"],
    ["with a header of its own", (request) => Object.assign(request, { header: { "x-y": "z" } }), "header x-y"],
    [
      "a secret in a public place",
      ({ body }) => (body["providers"].google.domains[0].redirect = { $secret: "instantly" }),
      "a secret may not stand at body.providers.google.domains.*.redirect",
    ],
  ])("is not %s, or nothing is sent", async (_name, change, words) => {
    const error = await failureOf(provider.orders.place(await tamper(change), { journal: memoryJournal() }));
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied" });
    expect(error.message).toContain(words);
    expect(effects()).toBe(0);
  });

  it("has the price of its coupon, and its password only where it belongs", async () => {
    expect(createCustomOrder).toMatchObject({
      lagMs: 3_600_000,
      query: ["provider", "coupon"],
      secretPaths: ["body.sequencer.password"],
    });
    expect((step.request.body as JsonObject)["tag"]).toBe(TAG);
    expect(createCustomOrder).not.toHaveProperty("readPrices");
  });
});
