import type { JournalEntry, PurchaseId } from "../contract/index.js";
import {
  claimed,
  DONE,
  isFree,
  type JournalRule,
  leave,
  messageOf,
  ORDER,
  order,
  outcomeOf,
  planned,
  proven,
  record,
  settled,
} from "./journal-harness.js";

const ONE = "one-example.com";
const TWO = "two-example.com";
const ADDRESS = "ada@one-example.com";

/** What leaves a claim's names reserved. */
const KEEPS: readonly JournalEntry[] = [
  ...(["applied", "unknown", "awaiting-payment"] as const).flatMap((status) => [settled(status), proven(status)]),
  { step: "register", attempt: 1, event: "absent", at: "2026-01-01T12:00:00.000Z", names: [ONE] },
  { step: "register", attempt: 1, event: "recounted", at: "2026-01-01T12:00:00.000Z" },
  settled("not-applied", "mailboxes"),
  settled("unsent", "register", 2),
];

const RELEASES: readonly JournalEntry[] = [
  settled("not-applied"),
  settled("unsent"),
  proven("not-applied"),
  proven("unsent"),
  DONE,
];

/** A name for each case, so that one journal serves for all. */
function renamed(entry: JournalEntry, name: string): JournalEntry {
  return entry.event === "absent" ? { ...entry, names: [name] } : entry;
}

export const nameRules: readonly JournalRule[] = [
  {
    name: "names: what one purchase claims, no other claims, whatever its provider, tenant and key",
    async run({ journal, reopen, expect }) {
      await leave(journal, ORDER, planned(ORDER), claimed([ONE, ADDRESS]));
      const { tenant: _, ...bare } = ORDER;
      const others: PurchaseId[] = [
        order("order-2"),
        { ...ORDER, tenant: "ten_2" },
        { ...ORDER, provider: "other" },
        bare,
      ];
      for (const other of others) {
        const session = await record(reopen(), other, planned(other));
        for (const name of [ONE, ADDRESS]) {
          expect(await outcomeOf(session.append(claimed([name])))).toBe("conflict");
          const message = await messageOf(session.append(claimed([name])));
          expect({ message, says: [name, ORDER.key].every((word) => message.includes(word)) }).toEqual({
            message,
            says: true,
          });
        }
        expect(await session.entries()).toEqual([planned(other)]);
        await session.append(claimed([`${other.provider}-${other.key}-${other.tenant ?? ""}.com`]));
        await session.close();
      }
    },
  },
  {
    name: "names: are reserved all or none",
    async run({ journal, expect }) {
      await leave(journal, ORDER, claimed(["m-example.com"]));
      const session = await journal.open(order("order-2"));
      for (const names of [
        ["a-example.com", "m-example.com"],
        ["z-example.com", "m-example.com"],
      ])
        expect(await outcomeOf(session.append(claimed(names)))).toBe("conflict");
      expect(await isFree(journal, "a-example.com")).toBe(true);
      expect(await isFree(journal, "z-example.com")).toBe(true);
      await session.append(claimed(["a-example.com", "z-example.com"]));
      expect(await isFree(journal, "a-example.com")).toBe(false);
    },
  },
  {
    name: "names: stay reserved while it is not certain that nothing was bought",
    async run({ journal, reopen, expect }) {
      for (const [n, entry] of KEEPS.entries()) {
        const name = `kept-${n}.com`;
        const session = await record(journal, order(`order-${n}`), claimed([name]));
        expect(await isFree(journal, name)).toBe(false);
        await session.append(renamed(entry, name));
        await session.close({ status: "settled" });
        expect({ entry, free: await isFree(reopen(), name) }).toEqual({ entry, free: false });
      }
    },
  },
  {
    name: "names: are released by what shows that nothing was bought, and by the end of the purchase",
    async run({ journal, reopen, expect }) {
      for (const [n, entry] of RELEASES.entries()) {
        const names = [`freed-${n}.com`, `ada@freed-${n}.com`];
        const session = await record(
          journal,
          order(`order-${n}`),
          claimed(names),
          claimed([`other-${n}.com`], "mailboxes"),
        );
        await session.append(entry);
        for (const name of names) expect({ entry, free: await isFree(reopen(), name) }).toEqual({ entry, free: true });
        expect({ entry, free: await isFree(journal, `other-${n}.com`) }).toEqual({ entry, free: entry === DONE });
        await session.close();
      }
    },
  },
  {
    name: "names: what an applied step did not buy is released, and nothing else",
    async run({ journal, expect }) {
      const session = await record(journal, ORDER, claimed([ONE, TWO]), settled("unknown"), proven("applied", [TWO]));
      expect(await isFree(journal, ONE)).toBe(false);
      expect(await isFree(journal, TWO)).toBe(true);
      await session.append(claimed([TWO], "register-rest"));
      expect(await isFree(journal, TWO)).toBe(false);
    },
  },
  {
    name: "names: a purchase may claim again what it has, and has it until its last claim is released",
    async run({ journal, reopen, expect }) {
      await leave(journal, ORDER, claimed([ONE]), settled("unsent"), claimed([ONE, TWO], "register", 2));
      const session = await record(reopen(), ORDER, claimed([TWO], "mailboxes"));
      expect(await isFree(journal, ONE)).toBe(false);
      await session.append(settled("not-applied", "register", 2));
      expect(await isFree(journal, ONE)).toBe(true);
      expect(await isFree(journal, TWO)).toBe(false);
      await session.append(settled("unsent", "mailboxes"));
      expect(await isFree(journal, TWO)).toBe(true);
    },
  },
  {
    name: "names: releasing again takes nothing from who has the name by now",
    async run({ journal, expect }) {
      const first = await record(journal, ORDER, claimed([ONE]), settled("not-applied"));
      await leave(journal, order("order-2"), claimed([ONE]));
      await first.append(proven("not-applied"));
      await first.append(DONE);
      expect(await isFree(journal, ONE)).toBe(false);
      expect(await outcomeOf(first.append(claimed([ONE], "again")))).toBe("conflict");
    },
  },
  {
    name: "names: one of many purchases that claim the same at once gets it",
    async run({ journal, reopen, expect }) {
      const names = [ONE, TWO, ADDRESS];
      const sessions = await Promise.all(
        Array.from({ length: 8 }, (_, n) => (n % 2 ? journal : reopen()).open(order(`order-${n}`))),
      );
      const claims = sessions.map((session, n) =>
        outcomeOf(session.append(claimed(n % 2 ? names : names.toReversed()))),
      );
      expect((await Promise.all(claims)).sort()).toEqual([...Array<string>(7).fill("conflict"), "done"]);
      for (const name of names) expect(await isFree(journal, name)).toBe(false);
    },
  },
  {
    name: "names: five hundred at once, and long ones, are told apart",
    async run({ journal, reopen, expect }) {
      const long = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}`;
      const odd = [`${long}.com`, `${long}.net`, "con.com", "xn--bcher-kva.example", "o'neil+tag@one-example.com"];
      const many = Array.from({ length: 500 }, (_, n) => `brand-${n}-example.com`);
      await leave(journal, ORDER, claimed([...many, ...odd]));
      for (const name of [...odd, many[0]!, many[499]!])
        expect({ name, free: await isFree(reopen(), name) }).toEqual({ name, free: false });
      for (const name of [`${long}.org`, "brand-500-example.com", "con.net"])
        expect({ name, free: await isFree(journal, name) }).toEqual({ name, free: true });
    },
  },
  {
    name: "names: holderOf says which purchase has a name, in capitals too, and nothing of one that is free",
    needs: "holderOf",
    async run({ journal, reopen, expect }) {
      const bare = { provider: "acme", key: "order-1" };
      const session = await record(journal, bare, claimed([ONE, TWO]), settled("unknown"), proven("applied", [TWO]));
      expect(await reopen().holderOf?.(ONE.toUpperCase())).toEqual(bare);
      expect(await reopen().holderOf?.(TWO)).toBe(undefined);
      expect(await journal.holderOf?.("nobody-has-example.com")).toBe(undefined);
      await session.append(DONE);
      await leave(journal, ORDER, claimed([ONE]));
      expect(await reopen().holderOf?.(ONE)).toEqual(ORDER);
    },
  },
];
