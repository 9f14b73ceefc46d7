import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fileJournal, memoryJournal } from "../src/orders/journal/index.js";
import { claim, PURCHASE, testJournal } from "./journal-suite.js";

let root: string;
let count = 0;
const newDir = (): string => path.join(root, `journal-${++count}`, "deep");
const folderOf = (dir: string): string => path.join(dir, "memory~ten_1~order-1");

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mailfleet-journal-"));
});
afterAll(() => rm(root, { recursive: true }));

testJournal("memoryJournal", () => {
  const journal = memoryJournal();
  return { journal, reopen: () => journal };
});

testJournal("fileJournal", () => {
  const dir = newDir();
  return { journal: fileJournal(dir), reopen: () => fileJournal(dir) };
});

/** A purchase with the lock of somebody who did not give it back. */
async function leaveLocked(lock: object | string): Promise<{ dir: string; folder: string }> {
  const dir = newDir();
  await (await fileJournal(dir).open(PURCHASE)).close();
  await writeFile(path.join(folderOf(dir), "lock.2"), typeof lock === "string" ? lock : JSON.stringify(lock));
  return { dir, folder: folderOf(dir) };
}

const opensAgain = async (dir: string): Promise<boolean> =>
  await fileJournal(dir)
    .open(PURCHASE)
    .then(() => true)
    .catch((error: unknown) => {
      expect(error).toMatchObject({ code: "conflict" });
      return false;
    });

describe("the lock of a fileJournal", () => {
  it("is free when its process has ended", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const { dir } = await leaveLocked({ host: hostname(), pid, started: "1" });
    expect(await opensAgain(dir)).toBe(true);
  });

  it("is held by a process that lives", async () => {
    const { dir } = await leaveLocked({ host: hostname(), pid: process.ppid });
    expect(await opensAgain(dir)).toBe(false);
  });

  it.runIf(existsSync("/proc/self/stat"))("is free when its process had our number before us", async () => {
    const { dir } = await leaveLocked({ host: hostname(), pid: process.pid, started: "1" });
    expect(await opensAgain(dir)).toBe(true);
  });

  it("is held by another copy of this library in the same process", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    vi.resetModules();
    const copy = await import("../src/orders/journal/index.js");
    expect(copy.fileJournal).not.toBe(fileJournal);
    await expect(copy.fileJournal(dir).open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
    await session.close();
    await copy.fileJournal(dir).open(PURCHASE);
  });

  it.each([
    ["of another machine", { host: "elsewhere", pid: 1 }],
    ["that cannot be read", "{"],
  ])("%s is held, until somebody says that it is over", async (_, lock) => {
    const { dir, folder } = await leaveLocked(lock);
    const release = path.join(folder, "lock.2.released");
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toThrow(`create the file ${release}`);
    await writeFile(release, "");
    expect(await opensAgain(dir)).toBe(true);
  });
});

describe("the files of a fileJournal", () => {
  it("are whole, private, and few", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    await session.close();
    const names = (await readdir(folderOf(dir))).sort();
    expect(names).toEqual(["lock.1", "lock.1.released", "purchase.json", "step.register.1.claimed.json"]);
    for (const name of names) expect((await stat(path.join(folderOf(dir), name))).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(path.join(folderOf(dir), "purchase.json"), "utf8"))).toEqual({
      version: 1,
      ...PURCHASE,
    });
  });

  it("that were cut off say that it happened, and not how it ended", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    await writeFile(path.join(folderOf(dir), "step.register.1.settled.json"), `{"step":"regi`);
    await writeFile(path.join(folderOf(dir), "step.mailboxes.3.claimed.json"), "");
    await writeFile(path.join(folderOf(dir), ".draft.left-over"), "");
    const entries = await session.entries();
    expect(entries.find((entry) => entry.event === "settled")).toMatchObject({
      step: "register",
      attempt: 1,
      status: "unknown",
    });
    const torn = entries.find((entry) => entry.step === "mailboxes");
    expect(torn).toMatchObject({ attempt: 3, event: "claimed" });
    expect(torn).not.toHaveProperty("status");
    expect(entries).toHaveLength(3);
    await expect(session.append({ ...claim("mailboxes"), attempt: 3 })).rejects.toMatchObject({ code: "conflict" });
  });

  it("stay inside the folder, whatever a tenant is called", async () => {
    const dir = newDir();
    for (const tenant of ["../../up", "a/b", "a~b", "ä ö", "."]) {
      const session = await fileJournal(dir).open({ ...PURCHASE, tenant });
      await session.append(claim("register"));
      await session.close();
    }
    expect(await readdir(dir)).toHaveLength(5);
    expect(await readdir(path.dirname(dir))).toEqual(["deep"]);
  });

  it("refuse a step that would not be a file name", async () => {
    const session = await fileJournal(newDir()).open(PURCHASE);
    for (const step of ["", "../up", "A", "a.b"]) {
      await expect(session.append(claim(step))).rejects.toMatchObject({ code: "invalid-argument" });
    }
  });

  it("need a folder", async () => {
    for (const dir of ["", undefined as never]) expect(() => fileJournal(dir)).toThrow("needs the path of a folder");
    const file = path.join(root, "a-file");
    await writeFile(file, "");
    await expect(fileJournal(file).open(PURCHASE)).rejects.toMatchObject({ code: "ENOTDIR" });
  });
});
