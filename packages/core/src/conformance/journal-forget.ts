import { claimed, collect, DONE, type JournalRule, leave, NOON, order, planned, record } from "./journal-harness.js";

const LATER = "2026-01-01T12:00:00.001Z";

/** Rules for a journal that can forget. */
export const forgetRules: readonly JournalRule[] = [
  {
    name: "forget: takes away what was done by then, and nothing else",
    needs: "forget",
    async run({ journal, reopen, expect }) {
      await leave(journal, order("old"), planned(order("old")), claimed(["one-example.com"]), DONE);
      await leave(journal, order("young"), planned(order("young")), { ...DONE, at: LATER });
      await leave(journal, order("begun"), planned(order("begun")), claimed(["two-example.com"]));
      await leave(journal, order("again"), planned(order("again")), DONE, claimed(["three-example.com"], "late"));
      expect(await journal.forget?.("2026-01-01T11:59:59.999Z")).toBe(0);
      expect(await journal.forget?.(NOON)).toBe(1);
      expect((await collect(reopen().list())).map(({ key }) => key)).toEqual(["again", "begun", "young"]);
      expect(await reopen().forget?.(NOON)).toBe(0);
      const session = await reopen().open(order("old"));
      expect(await session.entries()).toEqual([]);
      await session.append(planned(order("old")));
      await session.append(claimed(["one-example.com"]));
    },
  },
  {
    name: "forget: leaves alone what is open",
    needs: "forget",
    async run({ journal, reopen, expect }) {
      const session = await record(journal, order("open"), planned(order("open")), DONE);
      expect(await reopen().forget?.(LATER)).toBe(0);
      expect((await session.entries()).length).toBe(2);
      await session.close();
      expect(await reopen().forget?.(LATER)).toBe(1);
    },
  },
  {
    name: "forget: refuses what is not a time",
    needs: "forget",
    async run({ journal, expect }) {
      await leave(journal, order("old"), planned(order("old")), DONE);
      for (const time of ["", "yesterday", "2026", 0, undefined, Number.NaN])
        expect(await journal.forget?.(time as string).then(String, (error: { code?: string }) => error.code)).toBe(
          "invalid-argument",
        );
      expect((await collect(journal.list())).length).toBe(1);
    },
  },
];
