import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MailfleetError, type Plan, type PlannedEntry, type StepEntry } from "@mailfleet/core";
import { testJournal } from "@mailfleet/core/conformance";
import { afterAll, describe, expect, it } from "vitest";
import { sqliteJournal } from "../src/index.js";
import { DRIVERS, openFile, type OpenDatabase } from "./open.js";

const root = mkdtempSync(path.join(tmpdir(), "mailfleet-sqlite-"));
const open: OpenDatabase[] = [];
afterAll(() => {
  for (const db of open) db.close();
  rmSync(root, { recursive: true });
});

let files = 0;
const newFile = (): string => path.join(root, `${++files}.db`);
const openOn = (file: string, driver?: string): OpenDatabase => {
  const db = openFile(file, driver);
  open.push(db);
  return db;
};

const NOON = "2026-01-01T12:00:00.000Z";
const ORDER = { provider: "acme", tenant: "ten_1", key: "order-1" };
const CLAIM: StepEntry = { step: "register", attempt: 1, event: "claimed", at: NOON, names: ["one-example.com"] };

function planned(text = ""): PlannedEntry {
  return {
    step: "purchase",
    attempt: 1,
    event: "planned",
    at: NOON,
    plan: { hash: "a", key: text } as unknown as Plan,
  };
}

describe.each(Object.keys(DRIVERS))("sqliteJournal over %s", (driver) => {
  testJournal(`sqliteJournal over ${driver}`, {
    describe: (name, body) => describe(name, body),
    it: (name, run) => it(name, run),
    expect,
    create: () => {
      const file = newFile();
      const reopen = (): ReturnType<typeof sqliteJournal> => sqliteJournal(openOn(file, driver));
      return { journal: reopen(), reopen };
    },
  });
});

describe("sqliteJournal", () => {
  it("keeps two journals in one file apart by their prefix", async () => {
    const file = newFile();
    const [one, two] = [sqliteJournal(openOn(file)), sqliteJournal(openOn(file), { prefix: "other_" })];
    for (const journal of [one, two]) {
      const session = await journal.open(ORDER);
      await session.append(CLAIM);
    }
    expect(await one.holderOf("one-example.com")).toEqual(ORDER);
  });

  it.each(["", "a b", 'x"', "x; drop table y", "1x"])("refuses the prefix %j", (prefix) => {
    expect(() => sqliteJournal(openOn(newFile()), { prefix })).toThrow(/prefix must be letters/);
  });

  it("refuses what is no database handle", () => {
    expect(() => sqliteJournal({} as OpenDatabase)).toThrow(/needs an open database/);
  });

  it("writes ahead, and to the disk, before it says that it has", async () => {
    const db = openOn(newFile());
    await (await sqliteJournal(db).open(ORDER)).close();
    expect(db.prepare("pragma journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    expect(db.prepare("pragma synchronous").get()).toMatchObject({ synchronous: 2 });
  });

  it("makes its tables once, whoever opens the file at the same time", async () => {
    const file = newFile();
    const journals = Array.from({ length: 8 }, () => sqliteJournal(openOn(file)));
    await Promise.all(
      journals.map(async (journal, n) => (await journal.open({ ...ORDER, key: `order-${n}` })).close()),
    );
    expect(openOn(file).prepare("select version from mailfleet_migrations").all()).toEqual([{ version: 1 }]);
  });

  it("refuses a database that a newer version has written", async () => {
    const db = openOn(newFile());
    await (await sqliteJournal(db).open(ORDER)).close();
    db.exec("insert into mailfleet_migrations (version) values (99)");
    await expect(sqliteJournal(db).open(ORDER)).rejects.toThrow(/version 99, written by a newer version.*Update it/s);
  });

  it("says so where the file is no database", async () => {
    const file = newFile();
    writeFileSync(file, "this is a text file, and long enough to be read as a header of a database. ".repeat(20));
    await expect(sqliteJournal(openOn(file)).open(ORDER)).rejects.toThrow(/no SQLite database.*Use another file/s);
  });

  it("writes nothing on a full disk, says so, and goes on when there is space", async () => {
    const db = openOn(newFile());
    const journal = sqliteJournal(db);
    const session = await journal.open(ORDER);
    const pages = Number((db.prepare("pragma page_count").get() as { page_count: number }).page_count);
    db.exec(`pragma max_page_count = ${pages + 2}`);
    const failure: unknown = await session.append(planned("x".repeat(100_000))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailfleetError);
    expect(failure).toMatchObject({ disposition: "retry-later", message: expect.stringContaining("no space left") });
    expect(await session.entries()).toEqual([]);
    db.exec("pragma max_page_count = 100000");
    await session.append(planned("x".repeat(100_000)));
    expect((await session.entries()).length).toBe(1);
  });

  it("waits for another process that writes, without holding this one up", async () => {
    const file = newFile();
    const session = await sqliteJournal(openOn(file)).open(ORDER);
    const other = openOn(file);
    other.exec("begin immediate");
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    setTimeout(() => other.exec("commit"), 500);
    await session.append(CLAIM);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
    expect((await session.entries()).length).toBe(1);
  });

  it("refuses an append of a session whose purchase somebody else took over", async () => {
    const file = newFile();
    const session = await sqliteJournal(openOn(file)).open(ORDER);
    openOn(file).exec("update mailfleet_purchases set holder = null");
    const next = await sqliteJournal(openOn(file)).open(ORDER);
    await expect(session.append(CLAIM)).rejects.toMatchObject({ code: "conflict", disposition: "retry-later" });
    await session.close();
    await next.append(CLAIM);
    await expect(sqliteJournal(openOn(file)).open(ORDER)).rejects.toThrow(/being placed right now by process \d+ on/);
  });
});
