import { describe, expect, it } from "vitest";
import type { Journal, JournalEntry, Purchase } from "../src/index.js";

export const PURCHASE: Purchase = { provider: "memory", tenant: "ten_1", key: "order-1", planHash: "a".repeat(64) };

export function claim(step: string, attempt = 1, at = "2026-01-01T00:00:00.000Z"): JournalEntry {
  return { step, attempt, event: "claimed", at };
}

const SETTLED: JournalEntry = {
  step: "register",
  attempt: 1,
  event: "settled",
  at: "2026-01-01T00:00:01.000Z",
  status: "applied",
  reference: "ord_1",
  checkoutUrl: "https://pay.example.com/ord_1",
  refused: [{ name: "two.com", reason: "is taken" }],
  message: 'Grüße, "Ada"\n',
  disposition: "reconcile-first",
};

/** What every journal keeps. `reopen` gives the same journal as another program would open it. */
export function testJournal(name: string, open: () => { journal: Journal; reopen: () => Journal }): void {
  describe(name, () => {
    it("gives back what was recorded, oldest first, to whoever opens it next", async () => {
      const { journal, reopen } = open();
      const session = await journal.open(PURCHASE);
      expect(await session.entries()).toEqual([]);
      const entries = [
        claim("register"),
        SETTLED,
        claim("mailboxes", 1, "2026-01-01T00:00:02.000Z"),
        { step: "mailboxes", attempt: 1, event: "settled", at: "2026-01-01T00:00:02.000Z", status: "unknown" },
        { step: "mailboxes", attempt: 1, event: "proven", at: "2026-01-01T00:00:03.000Z", status: "not-applied" },
        claim("mailboxes", 2, "2026-01-01T00:00:03.000Z"),
      ] satisfies JournalEntry[];
      for (const entry of entries) await session.append(entry);
      expect(await session.entries()).toEqual(entries);
      await session.close();
      const next = await reopen().open(PURCHASE);
      expect(await next.entries()).toEqual(entries);
    });

    it("takes each event of an attempt once", async () => {
      const session = await open().journal.open(PURCHASE);
      await session.append(claim("register"));
      for (const at of ["2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"]) {
        await expect(session.append(claim("register", 1, at))).rejects.toMatchObject({
          code: "conflict",
          provider: "memory",
        });
      }
      await session.append(claim("register", 2));
      await session.append(claim("mailboxes"));
      expect(await session.entries()).toHaveLength(3);
    });

    it("takes a claim from one of many who make it at the same time", async () => {
      const session = await open().journal.open(PURCHASE);
      const claims = await Promise.allSettled(Array.from({ length: 20 }, () => session.append(claim("register"))));
      expect(claims.filter((each) => each.status === "fulfilled")).toHaveLength(1);
      expect(await session.entries()).toEqual([claim("register")]);
    });

    it("lets in one of many who come at the same time", async () => {
      const { journal, reopen } = open();
      const doors = Array.from({ length: 20 }, (_, n) => (n % 2 ? journal : reopen()).open(PURCHASE));
      const opened = await Promise.allSettled(doors);
      expect(opened.filter((each) => each.status === "fulfilled")).toHaveLength(1);
      for (const each of opened)
        if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "conflict" });
    });

    it("keeps everyone else out until it is closed", async () => {
      const { journal, reopen } = open();
      const session = await journal.open(PURCHASE);
      await expect(journal.open(PURCHASE)).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("order-1"),
      });
      await expect(reopen().open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
      await session.close();
      const next = await reopen().open(PURCHASE);
      await session.close();
      await expect(journal.open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
      await next.close();
    });

    it("takes nothing from a session that was closed, even while another is open", async () => {
      const { journal, reopen } = open();
      const session = await journal.open(PURCHASE);
      await session.close();
      await expect(session.append(claim("register"))).rejects.toMatchObject({ code: "conflict" });
      const next = await reopen().open(PURCHASE);
      await expect(session.append(claim("register"))).rejects.toMatchObject({ code: "conflict" });
      expect(await next.entries()).toEqual([]);
    });

    it("tells purchases apart by provider, tenant and key", async () => {
      const { journal } = open();
      const { tenant: _, ...free } = PURCHASE;
      const purchases = [
        PURCHASE,
        { ...PURCHASE, key: "order-2" },
        { ...PURCHASE, tenant: "ten_2" },
        { ...PURCHASE, provider: "other" },
        free,
      ];
      for (const [n, purchase] of purchases.entries()) {
        const session = await journal.open(purchase);
        expect(await session.entries()).toEqual([]);
        await session.append(claim(`step-${n}`));
      }
    });

    it("ties a key to its plan once something is claimed", async () => {
      const { journal, reopen } = open();
      const session = await journal.open(PURCHASE);
      await session.append(claim("register"));
      await session.close();
      const other = { ...PURCHASE, planHash: "b".repeat(64) };
      await expect(reopen().open(other)).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("another plan"),
      });
      expect(await (await journal.open(PURCHASE)).entries()).toHaveLength(1);
    });

    it("gives a key free that nothing was claimed under", async () => {
      const { journal, reopen } = open();
      await (await journal.open(PURCHASE)).close();
      const other = { ...PURCHASE, planHash: "b".repeat(64) };
      const session = await reopen().open(other);
      await session.append(claim("register"));
      await session.close();
      await expect(journal.open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
      expect(await (await reopen().open(other)).entries()).toHaveLength(1);
    });

    it("cannot be changed through what it gives back", async () => {
      const session = await open().journal.open(PURCHASE);
      const entry = { ...claim("register") };
      await session.append(entry);
      Object.assign(entry, { step: "changed" });
      ((await session.entries()) as JournalEntry[]).pop();
      expect(await session.entries()).toEqual([claim("register")]);
    });
  });
}
