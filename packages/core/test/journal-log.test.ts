import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { PlannedEntry } from "../src/contract/index.js";
import { fileJournal } from "../src/journal/index.js";
import { readLines, writeLine } from "../src/journal/log.js";
import { claim, folderOf, OTHER, PURCHASE, settle, temporaryFolders } from "./journal-folder.js";

const newDir = temporaryFolders();
const { appendFile, open, readdir, readFile, writeFile } = fs;
const LOG = "entry.register.1.claimed.json";
const ENTRIES = [claim("register"), settle("unknown"), claim("mailboxes"), settle("applied", "mailboxes")];

afterEach(() => {
  Object.assign(fs, { open });
  syncBuiltinESMExports();
});

const line = (seq: number, isTorn = false): string => writeLine(seq, JSON.stringify(ENTRIES[seq - 1]), isTorn);

function read(...texts: readonly string[]): { seqs: number[]; end: number; isDamaged: boolean } {
  const { lines, end, isDamaged } = readLines(Buffer.from(texts.join("")), 1);
  for (const { seq, entry } of lines) expect(entry).toEqual(ENTRIES[seq - 1]);
  return { seqs: lines.map(({ seq }) => seq), end, isDamaged };
}

describe("the lines of a journal", () => {
  const whole = line(2).length;
  const sound = { seqs: [2], end: whole, isDamaged: false };

  it("count once they end", () => {
    for (let cut = 0; cut < line(3).length; cut++) expect(read(line(2), line(3).slice(0, cut))).toEqual(sound);
    expect(read(line(2), line(3))).toEqual({ seqs: [2, 3], end: whole * 1 + line(3).length, isDamaged: false });
    expect(read()).toEqual({ seqs: [], end: 0, isDamaged: false });
  });

  it("do not count if the disk never got a part of them", () => {
    const full = line(3);
    for (let start = 0; start < full.length; start++)
      for (const length of [1, 7, full.length]) {
        const hole = "\0".repeat(Math.min(length, full.length - start));
        expect(read(line(2), full.slice(0, start) + hole + full.slice(start + hole.length))).toEqual(sound);
      }
  });

  it("that were torn are passed over, wherever they were, if another has their number", () => {
    for (let cut = 1; cut < line(3).length; cut++) {
      const after = read(line(2), line(3).slice(0, cut), line(3, true), line(4));
      expect([cut, after.seqs, after.isDamaged]).toEqual([cut, [2, 3, 4], false]);
    }
    expect(read(line(2), "rubbish\n", line(3)).isDamaged).toBe(false);
  });

  it("are missed if something that counted is gone, or was changed", () => {
    expect(read(line(3))).toMatchObject({ isDamaged: true });
    expect(read(line(2), line(4))).toMatchObject({ isDamaged: true });
    expect(read(line(2), line(3).replace("{", ""), line(4))).toMatchObject({ isDamaged: true });
    expect(read(line(2), line(3).replace("{", ""))).toMatchObject({ seqs: [2], isDamaged: true });
    for (const wrong of ["null", "[]", `{"seq":3}`, `{"seq":"3","entry":{}}`, `{"seq":3,"entry":null}`])
      expect(read(line(2), `${wrong}\n`)).toMatchObject({ seqs: [2], isDamaged: true });
  });

  it("may have one number twice, of two who did not see each other", () => {
    expect(read(line(2), line(3), line(3), line(4))).toMatchObject({ seqs: [2, 3, 3, 4], isDamaged: false });
  });
});

/** A purchase with some entries, which nobody has open. */
async function leave(count: number): Promise<{ dir: string; file: string }> {
  const dir = newDir();
  const session = await fileJournal(dir).open(PURCHASE);
  for (const entry of ENTRIES.slice(0, count)) await session.append(entry);
  await session.close();
  return { dir, file: path.join(folderOf(dir), LOG) };
}

describe("the file of a purchase", () => {
  it("goes on after a line that was torn", async () => {
    for (const cut of [1, 2, 40]) {
      const { dir, file } = await leave(3);
      await writeFile(file, (await readFile(file)).subarray(0, -cut));
      const session = await fileJournal(dir).open(PURCHASE);
      expect(await session.entries()).toEqual(ENTRIES.slice(0, 2));
      for (const entry of ENTRIES.slice(2)) await session.append(entry);
      expect(await session.entries()).toEqual(ENTRIES);
      await session.close();
      expect(await (await fileJournal(dir).open(PURCHASE)).entries()).toEqual(ENTRIES);
    }
  });

  it("takes nothing more if its first entry has no end: a file of its own does", async () => {
    for (const cut of [1, 20, JSON.stringify(ENTRIES[0]).length + 1]) {
      const { dir, file } = await leave(1);
      await writeFile(file, (await readFile(file)).subarray(0, -cut));
      const session = await fileJournal(dir).open(PURCHASE);
      const [first] = await session.entries();
      expect(first).toMatchObject({ step: "register", event: "claimed" });
      for (const entry of ENTRIES.slice(1)) await session.append(entry);
      expect(await session.entries()).toEqual([first, ...ENTRIES.slice(1)]);
      await session.close();
      expect(await (await fileJournal(dir).open(PURCHASE)).entries()).toEqual([first, ...ENTRIES.slice(1)]);
    }
  });

  it("is refused if a part of it was changed, and says what to do", async () => {
    for (const [from, to] of [
      [`{"seq":2`, `{seq:2`],
      [`"version":3`, `version:3`],
    ] as const) {
      const { dir, file } = await leave(4);
      await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
      const session = await fileJournal(dir).open(PURCHASE);
      const refused = {
        code: "rejected",
        disposition: "terminal",
        message: expect.stringContaining("Put a copy of that file back"),
      };
      await expect(session.entries()).rejects.toMatchObject(refused);
      await expect(session.append(claim("late"))).rejects.toMatchObject(refused);
      expect(await fileJournal(dir).forget("2027-01-01T00:00:00.000Z")).toBe(0);
    }
  });

  it("keeps a name if its end is damaged: who has it cannot be known", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register", ["one.com"]));
    await session.append(settle("unsent"));
    await session.append(claim("again", ["one.com"]));
    await session.close();
    const file = path.join(folderOf(dir), LOG);
    await writeFile(file, (await readFile(file, "utf8")).replace(`{"seq":3`, "{seq:3"));
    const other = await fileJournal(dir).open(OTHER);
    await expect(other.append(claim("register", ["one.com"]))).rejects.toMatchObject({ code: "rejected" });
  });

  it("takes nothing more from who comes second, and the first counts", async () => {
    const { dir, file } = await leave(1);
    const first = await fileJournal(dir).open(PURCHASE);
    await first.entries();
    const late = { ...settle("not-applied"), message: "second" };
    fs.open = async (...given): Promise<FileHandle> => {
      if (given[0] === file && typeof given[1] === "number" && (given[1] & fs.constants.O_APPEND) !== 0)
        await appendFile(file, writeLine(2, JSON.stringify(settle("applied")), false));
      return await open(...given);
    };
    syncBuiltinESMExports();
    await expect(first.append(late)).rejects.toMatchObject({ code: "conflict", disposition: "retry-later" });
    expect(await first.entries()).toEqual([claim("register"), settle("applied")]);
  });

  it("is left alone after a sync that failed: nobody knows what of it is on the disk", async () => {
    for (const call of ["writeFile", "datasync"] as const) {
      const { dir, file } = await leave(1);
      const session = await fileJournal(dir).open(PURCHASE);
      fs.open = async (...given): Promise<FileHandle> => {
        const handle = await open(...given);
        const value = (): Promise<never> => Promise.reject(Object.assign(new Error("i/o error"), { code: "EIO" }));
        return given[0] === file ? Object.defineProperty(handle, call, { value }) : handle;
      };
      syncBuiltinESMExports();
      await expect(session.append(settle("unknown"))).rejects.toMatchObject({ code: "rejected" });
      Object.assign(fs, { open });
      syncBuiltinESMExports();
      await session.append(claim("mailboxes"));
      await session.append(settle("applied", "mailboxes"));
      expect((await readdir(folderOf(dir))).filter((name) => name.startsWith("entry."))).toEqual([
        "entry.mailboxes.1.claimed.json",
        LOG,
      ]);
      const events = (await session.entries()).map(({ step, event }) => `${step} ${event}`);
      const kept = call === "datasync" ? ["register settled"] : [];
      expect(events).toEqual(["register claimed", ...kept, "mailboxes claimed", "mailboxes settled"]);
    }
  });
});

describe("a folder of version 2", () => {
  it("is read, and goes on in a file that version 2 refuses to read", async () => {
    const { dir, file } = await leave(1);
    const [header = "", entry = ""] = (await readFile(file, "utf8")).split("\n");
    const old = header.replace(`"version":3`, `"version":2`);
    await writeFile(file, `${old}\n${entry}\n`);
    const second = path.join(folderOf(dir), "entry.register.1.settled.json");
    await writeFile(second, `${old.replace(`"seq":1`, `"seq":2`)}\n${JSON.stringify(ENTRIES[1])}\n`);
    const session = await fileJournal(dir).open(PURCHASE);
    expect(await session.entries()).toEqual(ENTRIES.slice(0, 2));
    await expect(session.append(ENTRIES[1]!)).rejects.toMatchObject({ code: "conflict" });
    for (const each of ENTRIES.slice(2)) await session.append(each);
    expect(await session.entries()).toEqual(ENTRIES);
    const [first] = (await readFile(path.join(folderOf(dir), "entry.mailboxes.1.claimed.json"), "utf8")).split("\n");
    expect(JSON.parse(first!)).toMatchObject({ version: 3, seq: 3 });
    expect((await readFile(file, "utf8")).split("\n")).toHaveLength(3);
  });
});

describe("a plan that continues another", () => {
  it("begins a file, and takes what follows", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    const planned = (attempt: number): PlannedEntry =>
      ({ step: "purchase", attempt, event: "planned", at: "", plan: { hash: String(attempt) } }) as PlannedEntry;
    const all = [planned(1), claim("register"), planned(2), claim("mailboxes")];
    for (const entry of all) await session.append(entry);
    expect(await session.entries()).toEqual(all);
    await session.close({ status: "in-progress" });
    const records = [];
    for await (const record of fileJournal(dir).list()) records.push(record);
    expect(records).toMatchObject([{ planHash: "2", standing: { status: "in-progress" } }]);
    expect(await readFile(path.join(folderOf(dir), "entry.purchase.2.planned.json"), "utf8")).toContain("mailboxes");
  });
});
