import { expect } from "vitest";
import type { Fixture } from "../src/conformance/index.js";
import {
  ApiError,
  type Listing,
  type Order,
  type PlaceOptions,
  type Plan,
  collect,
  type Provider,
  type Snapshot,
  withRaw,
} from "../src/index.js";
import { createMemoryProvider } from "../src/memory/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";
import { SECRET, type Sabotage } from "./conformance-memory.js";
import { freshJournal, ORDER_SABOTAGE, quietPlace } from "./conformance-sabotage-orders.js";

/** A listing of other items. */
function listOf<T>(read: () => AsyncIterable<T> | Iterable<T>): Listing<T> {
  const iterate = async function* (): AsyncGenerator<T> {
    yield* read();
  };
  const pages = async function* (): AsyncGenerator<{ items: T[] }> {
    for await (const item of iterate()) yield { items: [item] };
  };
  const snapshot = async (): Promise<Snapshot<T>> => ({
    items: await collect(iterate()),
    complete: true,
    problems: [],
  });
  return { pages, [Symbol.asyncIterator]: iterate, snapshot };
}

function listOn(right: Provider, noun: "domains" | "mailboxes", options?: object): Listing<object> {
  return right[noun].list(options);
}

/** Sabotage that both listed nouns can suffer. */
function badLists(noun: "domains" | "mailboxes", keyOf: string): Record<string, Sabotage[]> {
  return {
    [`${noun}.list: yields every item once, the same each time it is iterated`]: [
      (right) => ({
        [noun]: {
          list: () =>
            listOf(async function* () {
              yield* listOn(right, noun);
              yield* listOn(right, noun);
            }),
        },
      }),
      () => ({ [noun]: { list: () => listOf(() => []) } }),
    ],
    [`${noun}.list: pages hold the same items in the same order`]: [
      (right) => ({
        [noun]: { list: () => ({ ...listOf(() => listOn(right, noun)), pages: listOf(() => []).pages }) },
      }),
      (right) => ({
        [noun]: { list: () => ({ ...listOn(right, noun), pages: () => totalOf(listOn(right, noun), 0) }) },
      }),
    ],
    [`${noun}.list: a snapshot holds the same items, and says whether they are all`]: [
      sureOfItself(noun),
      (right) => ({
        [noun]: {
          list: () => ({ ...listOn(right, noun), snapshot: async () => ({ items: [], complete: true, problems: [] }) }),
        },
      }),
    ],
    [`${noun}.list: a snapshot of a list that lies is not complete, and is read all the same`]: [
      sureOfItself(noun),
      // Cannot be read any more because of one row.
      (right) => ({ [noun]: { list: (options: object) => strict(listOn(right, noun, options)) } }),
    ],
    [`${noun}.list: stops at its limit`]: [(right) => ({ [noun]: { list: () => listOn(right, noun) } })],
    [`${noun}.list: refuses a limit that is no count`]: [
      (right) => ({
        [noun]: { list: ({ limit = 9 } = {}) => right[noun].list({ limit: Math.max(0, Math.floor(limit) || 0) }) },
      }),
    ],
    [`${noun}.list: ${noun} have the contract's members${noun === "domains" ? ", words and units, and no others" : " and words, and no others: no password above all"}`]:
      [
        { status: "ACTIVE" },
        { provider: "somebody" },
        { id: undefined },
        { [keyOf]: "Upper@Case.COM" },
        { password: "synthetic" },
        { registeredAt: "2026-01-01", createdAt: "2026-01-01" },
        { ready: "yes", platform: "fax" },
        { mailboxCount: 0.5, rawPlatform: "fax" },
      ].map((wrong): Sabotage => (right) => ({ [noun]: { list: () => rewrite(listOn(right, noun), wrong) } })),
  };
}

/** Calls every list complete. */
function sureOfItself(noun: "domains" | "mailboxes"): Sabotage {
  return (right) => ({
    [noun]: {
      list: (options: object) => {
        const listing = listOn(right, noun, options);
        return {
          ...spread(listing),
          snapshot: async () => ({ ...(await listing.snapshot()), complete: true, problems: [] }),
        };
      },
    },
  });
}

function strict<T>(listing: Listing<T>): Listing<T> {
  return {
    ...spread(listing),
    snapshot: async () => {
      const { complete, problems } = await listing.snapshot();
      return { items: await collect(listing), complete, problems };
    },
  };
}

function spread<T>(listing: Listing<T>): Listing<T> {
  return {
    pages: () => listing.pages(),
    snapshot: () => listing.snapshot(),
    [Symbol.asyncIterator]: () => listing[Symbol.asyncIterator](),
  };
}

async function* totalOf<T>(listing: Listing<T>, total: number): AsyncGenerator<{ items: readonly T[]; total: number }> {
  for await (const page of listing.pages()) yield { ...page, total };
}

/** The same items with other members; `raw` stays. */
function rewrite<T extends object>(listing: Listing<T>, wrong: object): Listing<T> {
  return listOf(async function* () {
    for await (const item of listing) yield withRaw({ ...item, ...wrong }, Reflect.get(item, "raw"));
  });
}

const planWith =
  (change: (plan: Plan) => object): Sabotage =>
  ({ orders }) => ({
    orders: {
      plan: async (...args: Parameters<typeof orders.plan>) => {
        const plan = await orders.plan(...args);
        return { ...plan, ...change(plan) };
      },
    },
  });
const placeWith =
  (change: (order: Order) => Order): Sabotage =>
  ({ orders }) => ({
    orders: { place: async (...args: Parameters<typeof orders.place>) => change(await orders.place(...args)) },
  });
const firstStep = (plan: Plan, change: object): object => ({
  steps: plan.steps.map((step, n) => (n === 0 ? { ...step, ...change } : step)),
});

export const SABOTAGE: Record<string, Sabotage[]> = {
  "provider: says who it is": [
    () => ({ id: "Memory!" }),
    () => ({ name: "" }),
    () => ({ tenant: "" }),
    () => ({ native: undefined }),
  ],
  "provider: capabilities are what is there, and what is not there is absent": [
    ({ capabilities }) => ({ capabilities: [...capabilities, "dns.list"] }),
    ({ capabilities }) => ({ capabilities: capabilities.slice(1) }),
    () => ({ domains: { remove: undefined } }),
    () => ({ orders: { reconcile: undefined } }),
  ],
  "provider: shows no secret": [() => ({ apiKey: SECRET })],
  "billing.balance: is money": [
    () => ({ billing: { balance: async () => ({ unit: "USD", minor: 12.5 }) } }),
    () => ({ billing: { balance: async () => ({ unit: "EUR", minor: 12 }) } }),
    () => ({ billing: { balance: async () => 12 } }),
  ],
  "reads: stop when their signal says so, and say that they were stopped": [
    ({ domains }) => ({ domains: { list: () => domains.list() } }),
    () => ({ mailboxes: { list: () => listOf(() => []) } }),
  ],
  ...badLists("domains", "name"),
  "domains.get: agrees with the list, however the name is written": [
    ({ domains }) => ({
      domains: { get: async (name: string) => (name === name.toLowerCase() ? domains.get(name) : undefined) },
    }),
    ({ domains }) => ({
      domains: { get: async (name: string) => withRaw({ ...(await domains.get(name)), status: "failed" }, {}) },
    }),
    ({ domains }) => ({ domains: { get: async (name: string) => ({ ...(await domains.get(name)), raw: {} }) } }),
  ],
  "domains.get: is undefined for a domain that is not there": [
    ({ domains }) => ({ domains: { get: () => domains.get("known-domain.com") } }),
    () => ({ domains: { get: () => Promise.reject(new Error("404")) } }),
  ],
  "domains.get: refuses what is no domain name": [
    ({ domains }) => ({ domains: { get: (name: string) => domains.get(name).catch(() => undefined) } }),
    () => ({ domains: { get: () => Promise.reject(new Error("bad name")) } }),
  ],
  "domains.check: answers each name once, in the order asked": [
    ({ domains }) => ({ domains: { check: async (names: string[]) => (await domains.check?.(names))?.toReversed() } }),
    ({ domains }) => ({ domains: { check: (names: string[]) => domains.check?.(names.slice(1)) } }),
    ({ domains }) => ({
      domains: { check: async (names: string[]) => (await domains.check?.(names))?.map((offer) => ({ ...offer })) },
    }),
    ({ domains }) => ({
      domains: {
        check: async (names: string[]) =>
          (await domains.check?.(names))?.map((offer) => withRaw({ ...offer, price: 12 }, {})),
      },
    }),
  ],
  ...badLists("mailboxes", "address"),
  "mailboxes.list: by domain, holds the mailboxes of that domain only": [
    () => ({
      mailboxes: {
        list: () => createMemoryProvider({ mailboxes: ["ada@other-domain.com", "b@c.com"] }).mailboxes.list(),
      },
    }),
    ({ mailboxes }) => ({ mailboxes: { list: ({ domain = "" }) => mailboxes.list({ domain, limit: 1 }) } }),
    ({ mailboxes }) => ({
      mailboxes: { list: ({ domain = "other-domain.com" }) => mailboxes.list({ domain: domain || "a.com" }) },
    }),
  ],
  "mailboxes.get: agrees with the list, however the address is written": [
    ({ mailboxes }) => ({ mailboxes: { get: async () => mailboxes.get("alan@other-domain.com") } }),
    ({ mailboxes }) => ({ mailboxes: { get: async (name: string) => ({ ...(await mailboxes.get(name)), raw: {} }) } }),
  ],
  "mailboxes.get: is undefined for a mailbox that is not there": [
    ({ mailboxes }) => ({ mailboxes: { get: () => mailboxes.get("ada@other-domain.com") } }),
  ],
  "mailboxes: refuse what is no address": [
    ({ mailboxes }) => ({ mailboxes: { get: (address: string) => mailboxes.get(address).catch(() => undefined) } }),
    () => ({ mailboxes: { credentials: async () => ({ username: "ada" }) } }),
  ],
  "mailboxes.credentials: hold a user name and something to log in with": [
    { username: "ada" },
    { username: "", password: "p" },
    { username: "ada", password: "" },
    { username: "ada", password: "p", hosts: { pop: "x" } },
    { username: "ada", password: "p", api_key: "k" },
  ].map((credentials) => () => ({ mailboxes: { credentials: async () => credentials } })),
  "mailboxes.credentials: say not-found for a mailbox that is not there": [
    () => ({ mailboxes: { credentials: async () => ({ username: "ada", password: "p" }) } }),
    () => ({
      mailboxes: {
        credentials: async () => {
          throw new ApiError({
            code: "server-error",
            provider: "memory",
            operation: "x",
            message: "x",
            outcome: "not-applied",
          });
        },
      },
    }),
  ],
  "orders.plan: has the contract's members, and nothing speaks against the fixture's order": [
    planWith(() => ({ total: 3 })),
    planWith(() => ({ key: "other" })),
    planWith(() => ({ paidFrom: "cash" })),
    planWith(() => ({ price: { dueNow: 12 } })),
    planWith(() => ({ price: { recurring: [{ amount: { unit: "USD", minor: 1 }, every: "week" }] } })),
    planWith(() => ({ blockers: [{ message: "no" }] })),
    planWith(() => ({ warnings: [{ message: "no", item: 9 }] })),
    planWith(({ createdAt }) => ({ expiresAt: createdAt })),
    planWith(() => ({ hash: "abc" })),
    (right, fixture) => ({
      orders: {
        plan: (...args: Parameters<typeof right.orders.plan>) =>
          buyFirst(right, fixture).then(() => right.orders.plan(...args)),
      },
    }),
  ],
  "orders.plan: every step is a call of the client, buys something, and can be proven": [
    planWith((plan) => firstStep(plan, { operation: "deleteEverything" })),
    planWith((plan) => firstStep(plan, { id: "Step 1" })),
    planWith((plan) => firstStep(plan, { id: plan.steps[1]?.id })),
    planWith((plan) => firstStep(plan, { effect: "read" })),
    planWith((plan) => firstStep(plan, { items: [] })),
    planWith((plan) => firstStep(plan, { items: [7] })),
    planWith((plan) => firstStep(plan, { proof: { lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { proof: { domains: ["new-domain.com"] } })),
    planWith((plan) => firstStep(plan, { proof: { domains: ["example.com"], lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { needs: { domains: ["example.com"], lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { request: { headers: {} } })),
    planWith((plan) => firstStep(plan, { request: { body: { a: [{ $secret: 7 }] } } })),
    planWith(() => ({ steps: [], items: [] })),
  ],
  "orders.plan: is plain JSON, without a secret in it": [
    planWith((plan) => ({ createdAt: new Date(plan.createdAt) })),
    planWith((plan) => firstStep(plan, { request: { body: { password: SECRET } } })),
  ],
  "orders.plan: its hash is that of its content": [
    planWith(() => ({ hash: "0".repeat(64) })),
    planWith(({ key }) => ({ key: `${key}!` })),
  ],
  "orders.plan: wants a key that can be kept": [
    ({ orders }) => ({ orders: { plan: (request: never) => orders.plan(request, { key: "always-good" }) } }),
    ({ orders }) => ({
      orders: { plan: (request: never, { key }: { key: string }) => orders.plan(request, { key: key.slice(0, 63) }) },
    }),
  ],
  "orders.plan: refuses a request that makes no sense": [
    ({ orders }, { order }) => ({
      orders: { plan: (_: never, options: { key: string }) => orders.plan(order, options) },
    }),
  ],
  "orders.plan: refuses an option that the provider does not have": [
    ({ orders }, { order }) => ({
      orders: { plan: (_: never, options: { key: string }) => orders.plan(order, options) },
    }),
  ],
  "orders.place: refuses without a journal": [quietPlace, freshJournal],
  "orders.place: refuses a plan that was changed after it was made": [quietPlace],
  "orders.place: refuses what is no plan, or none of its version": [quietPlace],
  "orders.place: refuses another provider's plan": [quietPlace],
  "orders.place: refuses another tenant's plan": [quietPlace],
  "orders.place: refuses a placeholder for a secret that nobody gave": [quietPlace],
  "orders.place: refuses while there is a blocker": [quietPlace],
  "orders.place: refuses an expired plan, and leaves its key free": [
    quietPlace,
    ({ orders }) => {
      const used = new Set<string>();
      const place = (plan: Plan, options: never): Promise<Order> => {
        if (used.has(plan.key)) throw new Error("the key is used up");
        used.add(plan.key);
        return orders.place(plan, options);
      };
      return { orders: { place } };
    },
  ],
  "orders.place: holds to maxTotal, and refuses where it cannot": [
    quietPlace,
    ({ orders }) => ({
      orders: { place: (plan: Plan, { maxTotal: _, ...options }: PlaceOptions) => orders.place(plan, options) },
    }),
  ],
  "orders.place: sends each step once, and gives back an order in plain JSON": [
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: never) => {
          await orders.place(plan, { journal: memoryJournal() });
          return await orders.place(plan, options);
        },
      },
    }),
    placeWith((order) => ({ ...order, planHash: "0".repeat(64) })),
    placeWith((order) => ({ ...order, items: order.items.slice(1) })),
    placeWith((order) => ({ ...order, proofs: {} })),
    placeWith((order) => ({ ...order, status: "done" as never })),
    placeWith((order) => ({ ...order, steps: order.steps.map((step) => ({ ...step, status: "pending" })) })),
    placeWith((order) => ({ ...order, note: undefined })),
  ],
  "orders.place: takes a plan from a file, whatever the order of its keys": [
    ({ orders }) => ({
      orders: {
        place: (plan: Plan, options: never) =>
          Object.keys(plan)[0] === "version"
            ? orders.place(plan, options)
            : Promise.reject(new Error("keys out of order")),
      },
    }),
  ],
  "orders.place: placing again sends nothing again": [freshJournal],
  "orders.place: of two at the same time one goes on, and the other is a conflict": [freshJournal],
  "orders.place: a lost reply is unknown, and is not sent again before it is settled": [
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: never) => {
          const order = await orders.place(plan, options);
          return order.status === "unknown" ? await orders.place(plan, { journal: memoryJournal() }) : order;
        },
      },
    }),
    placeWith((order) => ({ ...order, status: "placing" })),
  ],
  "orders.place: what was refused is not-applied, and may be sent again": [
    placeWith((order) => ({ ...order, status: "unknown" })),
    placeWith((order) => ({ ...order, steps: order.steps.map(({ message: _, ...step }) => step) })),
    ({ orders }) => {
      let first: Promise<Order> | undefined;
      return { orders: { place: (...args: Parameters<typeof orders.place>) => (first ??= orders.place(...args)) } };
    },
  ],
  "orders.place: sends nothing once its signal was aborted": [
    ({ orders }) => ({
      orders: { place: (plan: Plan, { signal: _, ...options }: PlaceOptions) => orders.place(plan, options) },
    }),
  ],
  "orders.place: sends nothing that the journal does not take": [freshJournal],
  "orders.place: claims before it sends, and shows no secret on the way": [
    freshJournal,
    placeWith((order) => ({ ...order, rawStatus: SECRET })),
  ],
  "orders.get and reconcile: read an order that comes from a file, and only read": [
    ({ orders }) => ({ orders: { get: (order: Order) => orders.get({ ...order, provider: "memory" }) } }),
    () => ({ orders: { reconcile: async (order: Order) => order } }),
    ({ orders }) => ({ orders: { get: async (order: Order) => ({ ...(await orders.get(order)), status: "done" }) } }),
    (right, fixture) => ({
      orders: { get: (order: Order) => buyFirst(right, fixture).then(() => right.orders.get(order)) },
    }),
  ],
  "orders: an order settles once everything was read back, and is listed then": [
    ({ orders }) => ({
      orders: {
        resume: async (...args: Parameters<typeof orders.resume>) => ({
          ...(await orders.resume(...args)),
          status: "settled",
        }),
      },
    }),
    ({ orders }) => ({
      orders: { get: async (order: Order) => ({ ...(await orders.get(order)), status: "in-progress" }) },
    }),
    ({ domains }) => ({ domains: { list: () => domains.list({ limit: 1 }) } }),
  ],
  "orders: a lost reply is settled by reading back, without a second call": [
    ({ orders }) => ({ orders: { reconcile: (order: Order) => orders.get(order) } }),
  ],
  ...ORDER_SABOTAGE,
};

/** Buys something behind everybody's back. */
async function buyFirst({ native }: Provider, fixture: Fixture): Promise<void> {
  const before = fixture.effects();
  const register: unknown = Reflect.get(Object(native), "registerDomains");
  if (typeof register === "function") await Reflect.apply(register, native, [{ body: { domains: [] } }]);
  expect(fixture.effects()).toBe(before + 1);
}
