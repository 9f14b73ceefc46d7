import {
  MailfleetError,
  type Credentials,
  type Listing,
  type ListOptions,
  type Provider,
  type ReadOptions,
  type Snapshot,
} from "../src/index.js";
import { withRaw } from "../src/kit.js";
import { collect } from "../src/kit/listing.js";
import { SECRET, type Sabotage } from "./conformance-fixture.js";

/** A listing of other items. */
export function listOf<T>(read: () => AsyncIterable<T> | Iterable<T>): Listing<T> {
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
  return { pages, snapshot, [Symbol.asyncIterator]: iterate };
}

function listOn(right: Provider, noun: "domains" | "mailboxes"): Listing<object> {
  return right[noun].list();
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
      snapshotOf(noun, (right) => ({ ...right, items: right.items.slice(1) })),
      snapshotOf(noun, (right) => ({ ...right, complete: false })),
      snapshotOf(noun, (right) => ({ ...right, complete: true, problems: [] })),
      snapshotOf(noun, (right) => ({ ...right, total: right.items.length })),
      // It is told of no limit.
      (right) => ({
        [noun]: {
          list: (options: object) => ({ ...right[noun].list(options), snapshot: () => listOn(right, noun).snapshot() }),
        },
      }),
    ],
    [`${noun}.list: a snapshot of a list that lies is not complete, and is read all the same`]: [
      snapshotOf(noun, (right) => ({ ...right, complete: true })),
      snapshotOf(noun, (right) => ({ ...right, complete: false })),
      snapshotOf(noun, (right) => ({ ...right, problems: [] })),
      snapshotOf(noun, (right) => {
        if (right.problems.length > 0) throw new Error("The list lies.");
        return right;
      }),
    ],
    [`${noun}.list: stops at its limit`]: [(right) => ({ [noun]: { list: () => listOn(right, noun) } })],
    [`${noun}.list: refuses a limit that is not a count`]: [
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

export async function* totalOf<T>(
  listing: Listing<T>,
  total: number,
): AsyncGenerator<{ items: readonly T[]; total: number }> {
  for await (const page of listing.pages()) yield { ...page, total };
}

/** A list whose snapshot is changed. */
function snapshotOf(noun: "domains" | "mailboxes", change: (right: Snapshot<object>) => object): Sabotage {
  return (right) => ({
    [noun]: {
      list: (options?: ListOptions) => {
        const listing: Listing<object> = right[noun].list(options);
        return { ...listing, snapshot: async () => change(await listing.snapshot()) };
      },
    },
  });
}

/** The same items with other members; `raw` stays. */
export function rewrite<T extends object>(listing: Listing<T>, wrong: object): Listing<T> {
  return listOf(async function* () {
    for await (const item of listing) yield withRaw({ ...item, ...wrong }, Reflect.get(item, "raw"));
  });
}

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Credentials with more members. */
function leaking(more: (hidden: Credentials) => object): Sabotage {
  return ({ mailboxes }) => ({
    mailboxes: {
      credentials: async (address: string) => {
        const hidden = await mailboxes.credentials(address);
        const own = Object.getOwnPropertyDescriptors(hidden);
        return Object.create(Object.prototype, { ...own, ...Object.getOwnPropertyDescriptors(more(hidden)) });
      },
    },
  });
}

export const LIST_SABOTAGE: Record<string, Sabotage[]> = {
  "provider: says who it is": [
    () => ({ id: "InboxKit!" }),
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
  "provider: every verb refuses an option that it does not know, before anything is sent": [
    // Its lists take any.
    ({ domains }) => ({ domains: { list: ({ limit }: ListOptions = {}) => domains.list({ limit }) } }),
    // It reads first.
    (right) => ({
      domains: {
        get: async (name: string, options?: ReadOptions) => {
          await right.domains.list().snapshot();
          return await right.domains.get(name, options);
        },
      },
    }),
    // It has a verb that nobody knows.
    ({ capabilities }) => ({ capabilities: [...capabilities, "domains.paint"] }),
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
  "domains.get: refuses what is not a domain name": [
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
    ({ mailboxes }) => ({ mailboxes: { list: () => mailboxes.list() } }),
    ({ mailboxes }) => ({
      mailboxes: {
        list: (options: { domain?: string } = {}) =>
          mailboxes.list(options.domain === undefined ? options : { ...options, limit: 1 }),
      },
    }),
    ({ mailboxes }) => ({
      mailboxes: { list: ({ domain }: { domain?: string } = {}) => mailboxes.list(domain ? { domain } : {}) },
    }),
  ],
  "mailboxes.get: agrees with the list, however the address is written": [
    ({ mailboxes }) => ({ mailboxes: { get: async () => mailboxes.get("grace@known-domain.com") } }),
    ({ mailboxes }) => ({ mailboxes: { get: async (name: string) => ({ ...(await mailboxes.get(name)), raw: {} }) } }),
  ],
  "mailboxes.get: is undefined for a mailbox that is not there": [
    ({ mailboxes }) => ({ mailboxes: { get: () => mailboxes.get("ada@known-domain.com") } }),
  ],
  "mailboxes: refuse what is not an address": [
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
  "mailboxes.credentials: show no secret to whoever prints, copies or inspects them": [
    // A console shows what it is made of.
    leaking((hidden) => ({ [INSPECT]: undefined, reveal: () => hidden.reveal() })),
    leaking((hidden) => ({ password: hidden.reveal().password })),
    leaking((hidden) => ({ [INSPECT]: () => hidden.reveal() })),
    leaking((hidden) => ({ [Symbol("inside")]: hidden.reveal() })),
  ],
  "mailboxes.credentials: say not-found for a mailbox that is not there": [
    () => ({ mailboxes: { credentials: async () => ({ username: "ada", password: "p" }) } }),
    () => ({
      mailboxes: {
        credentials: async () => {
          throw new MailfleetError({
            code: "server-error",
            provider: "inboxkit",
            operation: "x",
            message: "x",
            outcome: "not-applied",
          });
        },
      },
    }),
  ],
};
