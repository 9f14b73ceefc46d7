import { describe, expect, it } from "vitest";
import { createCalls } from "../src/adapters/coldmailreseller/order-calls.js";
import type { Plan, Step } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { hashPlan } from "../src/orders/hash.js";
import {
  ada,
  alan,
  createProvider,
  effects,
  failureOf,
  KEY,
  planOf,
  provider,
  register,
  seats,
  SMALL,
  TENANT,
} from "./coldmailreseller-fixture.js";
import { testClock } from "./time.js";

const calls = createCalls(provider.native, TENANT);
const order: Plan = await planOf([
  register("example.net"),
  seats("example.net", [ada, alan]),
  register("example.dev"),
  seats("example.dev", [ada]),
]);
const more: Plan = await planOf([seats("example.com", [alan])]);
const step = order.steps[0] as Step;
const seatsStep = more.steps[0] as Step;
const receiptOf = (reply: unknown): unknown => calls.createOrderJson.readReceipt(reply, step);

describe("a call", () => {
  it("is sent as it is written, within the time that it is given", async () => {
    const seen: unknown[] = [];
    const hear = async (...args: unknown[]): Promise<object> => (seen.push(args), {});
    const own = createCalls({ createOrderJson: hear, orderMailboxesJson: hear } as never, TENANT);
    const options = { sendWithinMs: 30_000, signal: AbortSignal.abort() };
    await own.createOrderJson.send(step.request, options);
    await own.orderMailboxesJson.send(seatsStep.request, options);
    expect(seen).toEqual([
      [step.request, options],
      [seatsStep.request, options],
    ]);
  });

  it("has ended, at the latest, after the client's own timeout, by the clock it is given", async () => {
    const [clock, journal] = [testClock(), memoryJournal()];
    const seller = createProvider({ clock, timeoutMs: 5_000 });
    const own = await planOf(SMALL.items, undefined, seller);
    expect(own.createdAt).toBe("2026-11-25T12:00:00.000Z");
    await seller.orders.place(own, { journal });
    const session = await journal.open({ provider: "coldmailreseller", tenant: TENANT, key: KEY });
    expect(await session.entries()).toContainEqual(
      expect.objectContaining({ event: "claimed", endsBy: "2026-11-25T12:00:35.000Z" }),
    );
    await session.close();
  });
});

describe("what counts as a receipt", () => {
  it.each<[string, object]>([
    ["the documented envelope", { status: 200, message: "Created", data: { orderId: "O1" } }],
    ["one that was created", { status: 201, message: "Created", data: { orderId: "O1" } }],
    ["one without a number", { message: "Created", data: { orderId: "O1", unavailableDomains: [] } }],
    ["the newer one", { status: 200, message: "", data: { orderId: "O1", unavailableDomains: null }, actionId: "A" }],
  ])("%s", (_name, reply) => {
    expect(receiptOf(reply)).toEqual({ reference: "O1" });
    expect(calls.orderMailboxesJson.readReceipt(reply, seatsStep)).toEqual({ reference: "O1" });
  });

  it("tells what was refused in it, in any writing", () => {
    const reply = { status: 200, data: { orderId: "O1", unavailableDomains: ["Example.NET"] } };
    const reason = "The domain cannot be registered.";
    expect(receiptOf(reply)).toEqual({
      reference: "O1",
      refused: ["example.net", "ada@example.net", "alan@example.net"].map((name) => ({ name, reason })),
    });
  });

  it.each<[string, unknown]>([
    ["nothing in it", {}],
    ["a list", []],
    ["null", null],
    ["nothing", undefined],
    ["a word", "ok"],
    ["a number", 1],
    ["no data", { status: 200, message: "Created" }],
    ["data that are null", { status: 200, message: "Created", data: null, actionId: "A" }],
    ["data that are a list", { status: 200, data: [{ orderId: "O1" }] }],
    ["no id", { status: 200, data: {} }],
    ["an empty id", { status: 200, data: { orderId: "" } }],
    ["a number for an id", { status: 200, data: { orderId: 7 } }],
    ["an id in another place", { status: 200, orderId: "O1" }],
    ["a refusal's number", { status: 422, data: { orderId: "O1" } }],
    ["another strange number", { status: 0, data: { orderId: "O1" } }],
    ["a word for a number", { status: "error", data: { orderId: "O1" } }],
    ["a failure", { status: 200, success: false, data: { orderId: "O1" } }],
    ["refusals that are no list", { status: 200, data: { orderId: "O1", unavailableDomains: "example.net" } }],
    [
      "refusals that are no names",
      { status: 200, data: { orderId: "O1", unavailableDomains: [{ domain: "example.net" }] } },
    ],
    ["refusals of something else", { status: 200, data: { orderId: "O1", unavailableDomains: ["example.org"] } }],
  ])("not %s", (_name, reply) => {
    expect(() => receiptOf(reply)).toThrow(
      expect.objectContaining({ code: "unexpected-response", operation: "createOrderJson" }),
    );
  });
});

type Wire = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
type Change = (body: Wire, request: Wire) => unknown;

/** Places the plan with its request changed, and a hash that fits. */
async function placeTampered(plan: Plan, change: Change): Promise<unknown> {
  const changed = structuredClone(plan);
  const { request } = changed.steps[0] as Step;
  change(request.body as Wire, request as Wire);
  return await provider.orders.place({ ...changed, hash: await hashPlan(changed) }, { journal: memoryJournal() });
}

async function expectRefusal(plan: Plan, change: Change, words: string): Promise<void> {
  const error = await failureOf(placeTampered(plan, change));
  expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied" });
  expect(error.message).toContain(words);
  expect(effects()).toBe(0);
}

describe("what an order buys", () => {
  it("is every domain and address", () => {
    expect(calls.createOrderJson.readNames(step.request)).toEqual([
      "example.net",
      "example.dev",
      "ada@example.net",
      "alan@example.net",
      "ada@example.dev",
    ]);
    expect(calls.orderMailboxesJson.readNames(seatsStep.request)).toEqual(["alan@example.com"]);
    expect([calls.createOrderJson.lagMs, calls.orderMailboxesJson.lagMs]).toEqual([900_000, 900_000]);
  });

  const eve = { username: "eve", firstName: "E", lastName: "V" };

  it.each<[string, Change, string]>([
    ["one domain more", (body) => body["domains"].push({ domain: "evil.com", years: 1 }), "evil.com"],
    ["another domain", (body) => (body["domains"][0].domain = "evil.com"), "evil.com"],
    ["a domain less", (body) => body["domains"].pop(), "does not buy example.dev"],
    ["one mailbox more", (body) => body["mailboxes"]["example.net"].push(eve), "eve@example.net"],
    ["mailboxes on another domain", (body) => (body["mailboxes"]["example.com"] = [eve]), "eve@example.com"],
    ["a mailbox twice", (body) => body["mailboxes"]["example.dev"].push(body["mailboxes"]["example.dev"][0]), "twice"],
    ["warmup", (body) => (body["mailboxes"]["example.net"][0].onWarmup = true), "has no onWarmup"],
    ["for no number of years", (body) => (body["domains"][0].years = "2"), "years must be a whole number from 1 to 10"],
    ["for half a year", (body) => (body["domains"][0].years = 0.5), "years must be a whole number from 1 to 10"],
    ["for a year and a half", (body) => (body["domains"][0].years = 1.5), "years must be a whole number from 1 to 10"],
    ["for longer", (body) => (body["billingCycle"] = "YEARLY"), 'body.billingCycle must be "MONTHLY"'],
    ["for later", (body) => (body["confirm"] = false), "body.confirm must be true"],
    ["into a subscription", (body) => (body["subscriptionId"] = "S1"), "body has no subscriptionId"],
    ["no mailboxes", (body) => (body["mailboxes"] = {}), "body.mailboxes must name at least one"],
    ["no list of domains", (body) => (body["domains"] = null), "domains must be a list"],
    ["with another customer", (_body, request) => (request["query"] = { userId: "USER2" }), "query parameter userId"],
    ["with a path", (_body, request) => (request["path"] = { orderId: "O1" }), "path must be left out"],
    ["with a secret", (body) => (body["domains"][0].forwardTo = { $secret: "s" }), "a secret may not stand at"],
  ])("is nothing if it is %s", async (_name, change, words) => await expectRefusal(order, change, words));

  it.each<[string, Change, string]>([
    ["on another domain", (body) => (body["mailboxes"] = { "evil.com": [eve] }), "eve@evil.com"],
    ["one more", (body) => body["mailboxes"]["example.com"].push(eve), "eve@example.com"],
    ["of two targets", (body) => (body["domainId"] = "D1"), "and not both"],
    ["of no target at all", (body) => delete body["subscriptionId"], "and not both"],
    ["of an empty target", (body) => (body["subscriptionId"] = ""), "subscriptionId must be a text that is not empty"],
    ["with domains", (body) => (body["domains"] = [{ domain: "evil.com", years: 1 }]), "body has no domains"],
    ["for later", (body) => delete body["confirm"], "body.confirm must be true"],
    ["with another customer", (_body, request) => (request["query"] = { userId: "USER2" }), "query parameter userId"],
  ])("is nothing if its mailboxes are %s", async (_name, change, words) => await expectRefusal(more, change, words));
});
