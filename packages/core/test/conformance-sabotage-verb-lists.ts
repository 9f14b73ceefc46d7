import type { Listing, ListOptions, Snapshot } from "../src/index.js";
import { withRaw } from "../src/kit.js";
import { listOf, rewrite, totalOf } from "./conformance-sabotage-lists.js";
import type { Call, VerbSabotage } from "./conformance-verb-fixture.js";

/** Where the options of each list stand, and what its rules about members are called. */
const LISTS: Readonly<Record<string, { readonly before: number; readonly members: string; readonly wrong: object[] }>> =
  {
    "tenants.list": {
      before: 0,
      members: "tenants have the contract's members, and no others",
      wrong: [{ id: 1 }, { email: "" }, { name: undefined }, { webhookUrl: "x" }],
    },
    "dns.list": {
      before: 1,
      members: "records have the contract's members, and no others",
      wrong: [
        { type: "txt" },
        { host: "www.known-domain.com" },
        { host: "" },
        { host: "WWW" },
        { value: "" },
        { priority: "10" },
        { disabled: true },
      ],
    },
    "prewarm.search": {
      before: 0,
      members: "offers have the contract's members, words and units, and no others",
      wrong: [{ domain: "Upper.com" }, { addresses: ["ada"] }, { platform: "outlook" }, { price: 12 }, { pricing: {} }],
    },
    "billing.subscriptions.list": {
      before: 0,
      members: "subscriptions have the contract's members, words and units, and no others",
      wrong: [
        { status: "ACTIVE" },
        { every: "week" },
        { paidUntil: "2026-01-01" },
        { autoRenew: "yes" },
        { plan: "x" },
      ],
    },
    "exports.connections": {
      before: 0,
      members: "connections have the contract's members, and no others: no login above all",
      wrong: [{ platform: "" }, { name: null }, { password: "synthetic" }, { name: "synthetic-password" }],
    },
  };

/** A list that is wrong: what its verb gives is changed. */
function badList(
  verb: string,
  change: (right: Listing<object>, options: ListOptions) => Listing<object>,
): VerbSabotage {
  const at = LISTS[verb]?.before ?? 0;
  return {
    verb,
    change:
      (right) =>
      (...args) =>
        change(right(...args) as Listing<object>, (args[at] ?? {}) as ListOptions),
  };
}

function badSnapshot(verb: string, change: (right: Snapshot<object>) => object): VerbSabotage {
  return badList(verb, (right) => ({
    ...right,
    snapshot: async () => change(await right.snapshot()) as Snapshot<object>,
  }));
}

/** The verb without its limit. */
function unlimited(verb: string, limit: (given: number | undefined) => number | undefined): VerbSabotage {
  const at = LISTS[verb]?.before ?? 0;
  const change =
    (right: Call): Call =>
    (...args) => {
      const { limit: given, ...options } = (args[at] ?? {}) as ListOptions;
      return right(...args.slice(0, at), { ...options, limit: limit(given) });
    };
  return { verb, change };
}

async function* twice(right: Listing<object>): AsyncGenerator<object> {
  yield* right;
  yield* right;
}

function sabotageOf(verb: string, members: string, wrong: readonly object[]): Record<string, VerbSabotage[]> {
  return {
    [`${verb}: yields every item once, the same each time it is iterated`]: [
      badList(verb, (right) => listOf(() => twice(right))),
      badList(verb, () => listOf<object>(() => [])),
    ],
    [`${verb}: pages hold the same items in the same order`]: [
      badList(verb, (right) => ({ ...listOf(() => right), pages: listOf<object>(() => []).pages })),
      badList(verb, (right) => ({ ...listOf(() => right), pages: () => totalOf(right, 0) })),
    ],
    [`${verb}: a snapshot holds the same items, and says whether they are all`]: [
      badSnapshot(verb, (right) => ({ ...right, items: right.items.slice(1) })),
      badSnapshot(verb, (right) => ({ ...right, complete: false })),
      badSnapshot(verb, (right) => ({ ...right, complete: true, problems: [] })),
    ],
    [`${verb}: stops at its limit`]: [unlimited(verb, () => undefined)],
    [`${verb}: refuses a limit that is not a count`]: [
      unlimited(verb, (limit = 9) => Math.max(0, Math.floor(limit) || 0)),
    ],
    [`${verb}: ${members}`]: [
      ...wrong.map((each) => badList(verb, (right) => rewrite(right, each))),
      badList(verb, (right) => rewrite(right, { provider: "somebody" })),
      // Its rows are copies without `raw`, or show it.
      badList(verb, (right) => listOf(() => copies(right, (item) => ({ ...item })))),
      badList(verb, (right) => listOf(() => copies(right, (item) => ({ ...item, raw: {} })))),
    ],
  };
}

async function* copies(right: Listing<object>, copy: (item: object) => object): AsyncGenerator<object> {
  for await (const item of right) yield copy(item);
}

export const VERB_LIST_SABOTAGE: Readonly<Record<string, readonly VerbSabotage[]>> = Object.assign(
  {},
  ...Object.entries(LISTS).map(([verb, { members, wrong }]) => sabotageOf(verb, members, wrong)),
);

/** The same, of what is not a list that is read while one iterates over it. */
export function badRows(verb: string, ...wrong: readonly object[]): VerbSabotage[] {
  return wrong.map((each) => ({
    verb,
    change:
      (right) =>
      async (...args) =>
        ((await right(...args)) as object[]).map((item) => withRaw({ ...item, ...each }, {})),
  }));
}
