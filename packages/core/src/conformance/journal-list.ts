import type { Journal, PurchaseFilter, PurchaseId, Standing } from "../contract/index.js";
import {
  claimed,
  collect,
  type JournalRule,
  leave,
  NOON,
  ORDER,
  order,
  planned,
  record,
  settled,
} from "./journal-harness.js";

const LATER = "2026-01-01T14:00:00.000Z";
const WAITING: Standing = { status: "in-progress", wakeAt: LATER, message: "waits for the domain" };

/** Purchases that stand differently, by key. */
const STANDINGS: Readonly<Record<string, Standing | undefined>> = {
  due: { status: "unknown", wakeAt: NOON },
  later: { status: "unknown", wakeAt: LATER },
  paid: { status: "awaiting-payment" },
  settled: { status: "settled" },
};

async function fill(journal: Journal): Promise<void> {
  for (const [key, standing] of Object.entries(STANDINGS))
    await (await record(journal, order(key), planned(order(key)))).close(standing);
  const crashed: PurchaseId = { provider: "other", tenant: "ten_2", key: "crashed" };
  await record(journal, crashed, planned(crashed));
}

const FILTERS: readonly (readonly [PurchaseFilter | undefined, readonly string[]])[] = [
  [undefined, ["crashed", "due", "later", "paid", "settled"]],
  [{}, ["crashed", "due", "later", "paid", "settled"]],
  [{ provider: "acme" }, ["due", "later", "paid", "settled"]],
  [{ provider: "other" }, ["crashed"]],
  [{ provider: "acme", tenant: "ten_2" }, []],
  [{ tenant: "ten_2" }, ["crashed"]],
  [{ key: "later" }, ["later"]],
  [{ key: "other" }, []],
  [{ key: "later", status: ["settled"] }, []],
  [{ status: ["unknown", "settled"] }, ["due", "later", "settled"]],
  [{ status: [] }, []],
  [{ dueBy: NOON }, ["crashed", "due"]],
  [{ dueBy: "2026-01-01T11:59:59.999Z" }, ["crashed"]],
  [{ dueBy: LATER }, ["crashed", "due", "later"]],
  [{ dueBy: LATER, provider: "acme", tenant: "ten_1", status: ["unknown", "placing"] }, ["due", "later"]],
];

export const listRules: readonly JournalRule[] = [
  {
    name: "list: yields what was recorded, with its latest plan and when it was first recorded",
    async run({ journal, reopen, expect }) {
      expect(await collect(journal.list())).toEqual([]);
      await (await journal.open(order("opened-only"))).close();
      const bare: PurchaseId = { provider: "acme", key: "~ä/%.." };
      await leave(journal, bare, planned(bare));
      const second = { ...planned(ORDER, 2, { hash: "b".repeat(64) }), at: LATER };
      await leave(journal, ORDER, planned(ORDER), claimed(["one-example.com"]), second);
      expect(await collect(reopen().list())).toEqual(
        [
          { ...bare, planHash: "a".repeat(64), recordedAt: NOON },
          { ...ORDER, planHash: "b".repeat(64), recordedAt: NOON },
        ].sort((a, b) => a.key.localeCompare(b.key)),
      );
    },
  },
  {
    name: "list: says how a purchase stood when it was left, unless something was recorded since",
    async run({ journal, reopen, expect }) {
      const standingOf = async (): Promise<unknown> => (await collect(reopen().list()))[0]?.standing;
      const session = await record(journal, ORDER, planned(ORDER));
      expect(await standingOf()).toBe(undefined);
      await session.close(WAITING);
      expect(await standingOf()).toEqual(WAITING);
      const next = await journal.open(ORDER);
      expect(await standingOf()).toEqual(WAITING);
      await next.append(claimed(["one-example.com"]));
      expect(await standingOf()).toBe(undefined);
      await next.close();
      expect(await standingOf()).toBe(undefined);
      await (await record(journal, ORDER, settled("applied"))).close({ status: "settled" });
      expect(await standingOf()).toEqual({ status: "settled" });
    },
  },
  {
    name: "list: keeps to its filter, and all of it",
    async run({ journal, reopen, expect }) {
      await fill(journal);
      for (const [filter, keys] of FILTERS) {
        const found = (await collect(reopen().list(filter))).map(({ key }) => key);
        expect({ filter, found }).toEqual({ filter, found: keys });
      }
    },
  },
  {
    name: "list: changes nothing, and needs nobody to leave",
    async run({ journal, reopen, expect }) {
      const session = await record(journal, ORDER, planned(ORDER));
      const records = await collect(reopen().list());
      expect(records.map(({ key }) => key)).toEqual([ORDER.key]);
      try {
        Object.assign(records[0]!, { key: "changed" });
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
      expect((await collect(journal.list())).map(({ key }) => key)).toEqual([ORDER.key]);
      await session.append(claimed(["one-example.com"]));
      expect(await session.entries()).toEqual([planned(ORDER), claimed(["one-example.com"])]);
    },
  },
];
