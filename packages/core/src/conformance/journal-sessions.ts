import { claimed, type JournalRule, messageOf, ORDER, order, outcomeOf, planned, record } from "./journal-harness.js";

export const sessionRules: readonly JournalRule[] = [
  {
    name: "open: keeps everyone else out until it is closed, and says which purchase is open",
    async run({ journal, reopen, expect }) {
      const session = await journal.open(ORDER);
      for (const other of [journal, reopen()]) {
        expect(await outcomeOf(other.open(ORDER))).toBe("conflict");
        expect((await messageOf(other.open(ORDER))).includes(ORDER.key)).toBe(true);
      }
      await (await reopen().open(order("order-2"))).close();
      await session.close();
      await (await reopen().open(ORDER)).close();
    },
  },
  {
    name: "open: lets in one of many who come at the same time",
    async run({ journal, reopen, expect }) {
      const doors = Array.from({ length: 20 }, (_, n) => (n % 2 ? journal : reopen()));
      for (let round = 0; round < 3; round++) {
        const opened = await Promise.all(doors.map((door) => door.open(ORDER).catch(() => undefined)));
        expect(opened.filter((session) => session !== undefined).length).toBe(1);
        for (const session of opened) await session?.close();
      }
    },
  },
  {
    name: "close: a closed session records nothing, also while another one is open",
    async run({ journal, reopen, expect }) {
      const session = await record(journal, ORDER, planned(ORDER));
      await session.close();
      expect(await outcomeOf(session.append(claimed(["one-example.com"])))).toBe("conflict");
      const next = await reopen().open(ORDER);
      expect(await outcomeOf(session.append(claimed(["one-example.com"])))).toBe("conflict");
      expect(await next.entries()).toEqual([planned(ORDER)]);
    },
  },
  {
    name: "close: a session that is closed again does not let anyone in to another one",
    async run({ journal, reopen, expect }) {
      const session = await journal.open(ORDER);
      await session.close();
      const next = await reopen().open(ORDER);
      await session.close({ status: "placing" });
      expect(await outcomeOf(journal.open(ORDER))).toBe("conflict");
      await next.append(planned(ORDER));
      await next.close();
    },
  },
  {
    name: "close: waits for what is being recorded",
    async run({ journal, reopen, expect }) {
      const session = await record(journal, ORDER, planned(ORDER));
      const claim = outcomeOf(session.append(claimed(["one-example.com"])));
      await session.close();
      const entries = await (await reopen().open(ORDER)).entries();
      expect(entries.length).toBe((await claim) === "done" ? 2 : 1);
    },
  },
];
