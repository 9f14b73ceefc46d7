import { mkdirSync } from "node:fs";
import path from "node:path";
import { openLogShop, runScript } from "@mailfleet/testing/kill-shop";
import { describe, expect, it } from "vitest";
import type { Journal, PlannedEntry } from "../src/contract/index.js";
import { fileJournal } from "../src/journal/index.js";
import { claim, folderOf, PURCHASE, settle, temporaryFolders } from "./journal-folder.js";
import { PowerlessDisk } from "./journal-power-disk.js";

// A sync is most of what a journal costs, so they are counted. That each of them is needed is in journal-power.test.ts.

const newDir = temporaryFolders();

/** What is synced, one after the other. */
function watch(dir: string): { readonly next: () => string[]; readonly end: () => void } {
  mkdirSync(dir);
  const disk = new PowerlessDisk(dir);
  let seen = 0;
  disk.watch();
  const read = (): string[] => disk.synced.map(nameOf).slice(seen);
  return {
    next: () => {
      const all = read();
      seen += all.length;
      return all;
    },
    end: () => disk.unwatch(),
  };
}

function nameOf(file: string): string {
  const [, , name = file.includes("~") ? "purchase" : file] = file.split(path.sep);
  return name.replace(/^\.draft\..*/, "draft");
}

describe("a fileJournal syncs", () => {
  it("an entry once, and little else", async () => {
    const dir = newDir();
    const { next, end } = watch(dir);
    try {
      const journal = fileJournal(path.join(dir, "journal"));
      const session = await journal.open(PURCHASE);
      expect(next()).toEqual(["", "draft"]);
      await session.append({ step: "purchase", attempt: 1, event: "planned", at: "", plan: {} } as PlannedEntry);
      expect(next()).toEqual(["draft", "purchase", "journal"]);
      await session.append(claim("register", ["one.com", "two.com"]));
      expect(next()).toEqual(["journal/names", "entry.purchase.1.planned.json"]);
      await session.append(settle("applied"));
      expect(next()).toEqual(["entry.purchase.1.planned.json"]);
      await session.append({ step: "purchase", attempt: 2, event: "planned", at: "", plan: {} } as PlannedEntry);
      expect(next()).toEqual(["draft", "purchase"]);
      await session.append(claim("mailboxes"));
      expect(next()).toEqual(["entry.purchase.2.planned.json"]);
      await session.close({ status: "in-progress" });
      for (const again of [journal, journal, fileJournal(path.join(dir, "journal"))])
        await (await again.open(PURCHASE)).close();
      // A lock of a process that has had one before says what that one said.
      expect(next()).toEqual(["draft"]);
      expect(folderOf(path.join(dir, "journal"))).toContain("order-1");
    } finally {
      end();
    }
  });

  it("10 times for an order of two steps, 12 times for the first of a new journal", async () => {
    const dir = newDir();
    const { next, end } = watch(dir);
    try {
      const journal = fileJournal(path.join(dir, "journal"));
      for (const [key, budget] of [
        ["first", 12],
        ["second", 10],
        ["third", 10],
      ] as const) {
        const shop = path.join(dir, key);
        mkdirSync(shop);
        // The script buys the same each time, under a key of its own.
        const named: Journal = { ...journal, open: (purchase) => journal.open({ ...purchase, key }) };
        await runScript(openLogShop(shop), named);
        expect(next().length).toBeLessThanOrEqual(budget);
      }
    } finally {
      end();
    }
  });
});
