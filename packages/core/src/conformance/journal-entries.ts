import type { JournalEntry, OrderItem, Step } from "../contract/index.js";
import {
  claimed,
  DONE,
  type JournalRule,
  leave,
  NOON,
  ORDER,
  order,
  outcomeOf,
  plan,
  planned,
  record,
  settled,
} from "./journal-harness.js";

/** One entry of each kind, with every field it can have. */
const HISTORY: readonly JournalEntry[] = [
  { ...planned(ORDER), uptime: { boot: "boot-1", ms: 1_000 } },
  {
    ...claimed(["one-example.com", "two-example.com"]),
    uptime: { boot: "boot-1", ms: 2_000 },
    endsBy: "2026-01-01T12:02:30.000Z",
    prices: { "one-example.com": { unit: "USD", minor: 1250 } },
  },
  {
    ...settled("applied"),
    reference: "ord_1",
    checkoutUrl: "https://pay.example.com/ord_1",
    refused: [{ name: "two-example.com", reason: "is taken" }],
    message: 'Grüße, "Ada"\n\u2028 🚀',
    disposition: "reconcile-first",
  },
  { step: "register", attempt: 1, event: "absent", at: NOON, names: ["two-example.com"] },
  { step: "register", attempt: 1, event: "recounted", at: NOON },
  { step: "register", attempt: 1, event: "proven", at: NOON, status: "applied", missing: ["two-example.com"] },
  planned(ORDER, 2, { hash: "b".repeat(64), continues: "a".repeat(64), leftOut: [{ name: "x", reason: "y" }] }),
  { ...DONE, items: [{ item: 0, kind: "domain", name: "one-example.com", status: "ready", rawStatus: "ACTIVE" }] },
];

/** The wall clock is set back by hours, stands still, and jumps ahead. */
const ODD_TIMES = [
  "2026-06-01T12:00:00.000Z",
  NOON,
  NOON,
  "2025-01-01T00:00:00.000Z",
  "2027-01-01T00:00:00.000Z",
  NOON,
];

function bigPlan(): JournalEntry {
  const domains = Array.from({ length: 500 }, (_, n) => `brand-${n}-example.com`);
  const people = ["ada", "alan", "grace"].map((localPart) => ({ localPart, firstName: "Ada", lastName: "Lovelace" }));
  const items: OrderItem[] = domains.flatMap((domain) => [
    { kind: "register", domain },
    { kind: "mailboxes", domain, platform: "google", people },
  ]);
  const steps: Step[] = domains.map((domain, n) => ({
    id: `step-${n}`,
    operation: "buy",
    effect: "spend",
    request: { body: { domain, people: people.map((each) => ({ ...each })) } },
    proof: { lagMs: 60_000, domains: [domain], addresses: people.map(({ localPart }) => `${localPart}@${domain}`) },
    items: [2 * n, 2 * n + 1],
  }));
  return { step: "purchase", attempt: 1, event: "planned", at: NOON, plan: plan(ORDER, { items, steps }) };
}

export const entryRules: readonly JournalRule[] = [
  {
    name: "entries: come back as they were recorded, oldest first, to whoever opens next",
    async run({ journal, reopen, expect }) {
      const session = await journal.open(ORDER);
      expect(await session.entries()).toEqual([]);
      for (const entry of HISTORY) await session.append(entry);
      expect(await session.entries()).toEqual(HISTORY);
      await session.close();
      expect(await (await reopen().open(ORDER)).entries()).toEqual(HISTORY);
    },
  },
  {
    name: "entries: keep the order of writing, whatever their times say",
    async run({ journal, reopen, expect }) {
      const entries = ODD_TIMES.map((at, n): JournalEntry => ({ ...claimed([], `z-${9 - n}`), at }));
      for (const entry of entries) await leave(journal, ORDER, entry);
      expect(await (await reopen().open(ORDER)).entries()).toEqual(entries);
    },
  },
  {
    name: "entries: each event of an attempt is taken once",
    async run({ journal, reopen, expect }) {
      const session = await record(journal, ORDER, planned(ORDER), claimed(["one-example.com"]));
      expect(await outcomeOf(session.append(claimed(["one-example.com"])))).toBe("conflict");
      expect(await outcomeOf(session.append(claimed(["two-example.com"])))).toBe("conflict");
      await session.close();
      const next = await reopen().open(ORDER);
      expect(await outcomeOf(next.append({ ...claimed([]), at: "2027-01-01T00:00:00.000Z" }))).toBe("conflict");
      expect(await next.entries()).toEqual([planned(ORDER), claimed(["one-example.com"])]);
      const others = [settled("unknown"), claimed([], "register", 2), claimed([], "mailboxes")];
      for (const entry of others) await next.append(entry);
      expect(await next.entries()).toEqual([planned(ORDER), claimed(["one-example.com"]), ...others]);
    },
  },
  {
    name: "entries: one of many who record the same at once gets through",
    async run({ journal, expect }) {
      const session = await record(journal, ORDER, planned(ORDER));
      const claims = Array.from({ length: 20 }, () => outcomeOf(session.append(claimed(["one-example.com"]))));
      const outcomes = await Promise.all(claims);
      expect(outcomes.sort()).toEqual([...Array<string>(19).fill("conflict"), "done"]);
      expect(await session.entries()).toEqual([planned(ORDER), claimed(["one-example.com"])]);
    },
  },
  {
    name: "entries: cannot be changed through what was given, or what is given back",
    async run({ journal, expect }) {
      const names = ["one-example.com"];
      const given = { ...claimed(names) };
      const session = await record(journal, ORDER, given);
      Object.assign(given, { step: "changed" });
      names.push("changed.com");
      await attack(await session.entries());
      expect(await session.entries()).toEqual([claimed(["one-example.com"])]);
    },
  },
  {
    name: "entries: a plan of five hundred domains comes back whole",
    async run({ journal, reopen, expect }) {
      const entry = bigPlan();
      await leave(journal, ORDER, entry);
      expect(await (await reopen().open(ORDER)).entries()).toEqual([entry]);
    },
  },
  {
    name: "purchases: are told apart by provider, tenant and key, whatever these are called",
    async run({ journal, reopen, expect }) {
      const long = "k".repeat(300);
      const keys = [
        "Order-1",
        "order~1",
        "order%7E1",
        "order.1",
        "..",
        "../up",
        "a/b",
        "ä ö",
        "🚀",
        `${long}1`,
        `${long}2`,
      ];
      const purchases = [
        ...["order-1", ...keys].map(order),
        { provider: "acme", key: "order-1" },
        { provider: "other", tenant: "ten_1", key: "order-1" },
        ...["TEN_1", "ten_1~order-1", "..", "%", "null", "undefined"].map((tenant) => ({ ...ORDER, tenant })),
        { provider: "acme", tenant: "ten_1~a", key: "b" },
        { provider: "acme", tenant: "ten_1", key: "a~b" },
      ];
      for (const [n, purchase] of purchases.entries()) await leave(journal, purchase, claimed([], `step-${n}`));
      for (const [n, purchase] of purchases.entries()) {
        const session = await reopen().open(purchase);
        expect({ purchase, entries: await session.entries() }).toEqual({
          purchase,
          entries: [claimed([], `step-${n}`)],
        });
        await session.close();
      }
    },
  },
];

/** Changes everything that can be changed. Frozen values throw, which is as good. */
async function attack(entries: readonly JournalEntry[]): Promise<void> {
  const changes = [
    () => Object.assign(entries[0] ?? {}, { step: "changed" }),
    () => ((entries[0] as { names?: string[] } | undefined)?.names ?? []).push("changed.com"),
    () => (entries as JournalEntry[]).pop(),
  ];
  for (const change of changes) {
    try {
      change();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
}
