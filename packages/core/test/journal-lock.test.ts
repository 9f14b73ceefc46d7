import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import fs, { link, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { hostname } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { fileJournal } from "../src/journal/index.js";
import { claim, folderOf, PURCHASE, temporaryFolders } from "./journal-folder.js";

const newDir = temporaryFolders();
const isLinux = existsSync("/proc/self/stat");

/** What this machine would write into a lock. */
async function selfHolder(): Promise<Record<string, unknown>> {
  const dir = newDir();
  await fileJournal(dir).open(PURCHASE);
  return JSON.parse(await readFile(path.join(folderOf(dir), "lock.1"), "utf8")) as Record<string, unknown>;
}

/** A purchase with the lock of somebody who did not give it back. */
async function leaveLocked(lock: object | string): Promise<{ dir: string; release: string }> {
  const dir = newDir();
  await (await fileJournal(dir).open(PURCHASE)).close();
  await writeFile(path.join(folderOf(dir), "lock.2"), typeof lock === "string" ? lock : JSON.stringify(lock));
  return { dir, release: path.join(folderOf(dir), "lock.2.released") };
}

async function opens(dir: string): Promise<boolean> {
  try {
    await fileJournal(dir).open(PURCHASE);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: "conflict", outcome: "not-applied", disposition: "retry-later" });
    return false;
  }
}

const real = { link, readdir, readFile };
afterEach(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
});

/** Answers in the place of the file system, where there is an answer. */
function patch(name: "readdir" | "readFile", answer: (file: unknown) => Promise<unknown>): void {
  const call = real[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs, { [name]: async (...args: unknown[]) => (await answer(args[0])) ?? (await call(...args)) });
  syncBuiltinESMExports();
}

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) {
    child.kill("SIGKILL");
    child.stdin?.destroy();
  }
});

/** Starts something and waits for its first words. */
async function start(command: string, args: readonly string[]): Promise<{ child: ChildProcess; words: string }> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  started.push(child);
  const [data] = (await once(child.stdout, "data")) as [Buffer];
  return { child, words: String(data).trim() };
}

const CHILD = path.join(import.meta.dirname, "journal-child.ts");
const program = (dir: string, what: string): string[] => ["--import", "tsx", CHILD, dir, what];

describe("the lock of a fileJournal", () => {
  it("says who has it", async () => {
    const self = await selfHolder();
    expect(self).toMatchObject({ host: hostname(), pid: process.pid });
    if (!isLinux) return;
    expect(self.boot).toBe(readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
    expect(self.space).toBe(readlinkSync("/proc/self/ns/pid"));
    expect(self.started).toMatch(/^\d+$/);
  });

  it("is free when its process has ended, and held while that lives", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const self = await selfHolder();
    expect(await opens((await leaveLocked({ ...self, pid })).dir)).toBe(true);
    expect(await opens((await leaveLocked(self)).dir)).toBe(false);
    expect(await opens((await leaveLocked({ ...self, pid: process.ppid, started: "" })).dir)).toBe(false);
  });

  it.runIf(isLinux)("is free when its process had our number before us", async () => {
    const { dir } = await leaveLocked({ ...(await selfHolder()), started: "1" });
    expect(await opens(dir)).toBe(true);
  });

  it.runIf(isLinux)("is free when its process has ended and nobody asked how", async () => {
    // The shell becomes a program that never asks after its child.
    const { words } = await start("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"]);
    const pid = Number(words);
    await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z "), 5_000);
    const { dir } = await leaveLocked({ ...(await selfHolder()), pid, started: "" });
    expect(await opens(dir)).toBe(true);
  });

  it.runIf(isLinux)("is free when the machine was started again, if it is certainly that machine", async () => {
    const self = { ...(await selfHolder()), boot: "an-earlier-start" };
    const machine = self as { machine?: string };
    expect(await opens((await leaveLocked(self)).dir)).toBe(machine.machine !== "");
    expect(await opens((await leaveLocked({ ...self, machine: "another" })).dir)).toBe(false);
    expect(await opens((await leaveLocked({ ...self, machine: "" })).dir)).toBe(false);
    expect(await opens((await leaveLocked({ ...self, host: "elsewhere" })).dir)).toBe(false);
    expect(await opens((await leaveLocked({ ...self, boot: "" })).dir)).toBe(false);
  });

  it.each([
    ["of another machine", { host: "elsewhere", pid: 999_999 }],
    ["of another space of processes", { space: "pid:[1]", pid: 999_999 }],
    ["of no process", { pid: 0 }],
    ["of something that is no process", { pid: "x" }],
  ])("%s is held, until somebody says that it is over", async (_, lock) => {
    const { dir, release } = await leaveLocked({ ...(await selfHolder()), ...lock });
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toThrow(`create the file ${release}`);
    await writeFile(release, "");
    expect(await opens(dir)).toBe(true);
  });

  it.each(["", "{", "[]", "null"])("that says %j is held, until somebody says that it is over", async (lock) => {
    const { dir, release } = await leaveLocked(lock);
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toThrow(`create the file ${release}`);
    await writeFile(release, "");
    expect(await opens(dir)).toBe(true);
  });

  it.runIf(isLinux)("is held after a new start of a machine that has no name of its own", async () => {
    const { dir } = await leaveLocked({ ...(await selfHolder()), boot: "an-earlier-start", machine: "" });
    patch("readFile", async (file) => (String(file) === "/etc/machine-id" ? "" : undefined));
    expect(await opens(dir)).toBe(false);
  });

  it("is not taken by who looked so long ago that the number he saw was used and removed", async () => {
    const dir = newDir();
    const journal = fileJournal(dir);
    await (await journal.open(PURCHASE)).close();
    const session = await journal.open(PURCHASE);
    for (const name of ["lock.1", "lock.1.released"]) await rm(path.join(folderOf(dir), name));
    let looks = 0;
    patch("readdir", async (file) => (String(file) === folderOf(dir) && ++looks <= 1 ? [] : undefined));
    expect(await opens(dir)).toBe(false);
    expect(await readdir(folderOf(dir))).toContain("lock.1");
    await session.append(claim("register"));
  });

  it("is never a link to what somebody else left under the name of our last one", async () => {
    const dir = newDir();
    const journal = fileJournal(dir);
    await (await journal.open(PURCHASE)).close();
    // Forgotten, and ordered again by another process.
    const file = path.join(folderOf(dir), "lock.1");
    await rm(file);
    await writeFile(file, JSON.stringify({ ...(await selfHolder()), pid: 1, host: "elsewhere" }));
    await expect(journal.open(PURCHASE)).rejects.toMatchObject({ code: "conflict", disposition: "retry-later" });
    const session = await journal.open(PURCHASE);
    await session.append(claim("register"));
    const lock = await readFile(path.join(folderOf(dir), "lock.3"), "utf8");
    expect(JSON.parse(lock)).toMatchObject({ pid: process.pid, host: hostname() });
  });

  it("is held by another copy of this library in the same process", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    vi.resetModules();
    const copy = await import("../src/journal/index.js");
    expect(copy.fileJournal).not.toBe(fileJournal);
    await expect(copy.fileJournal(dir).open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
    await session.close();
    await copy.fileJournal(dir).open(PURCHASE);
  });

  it("stops the one who had it, once it was released by hand", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register"));
    await writeFile(path.join(folderOf(dir), "lock.1.released"), "");
    await expect(first.append(claim("early"))).rejects.toMatchObject({
      code: "conflict",
      disposition: "retry-later",
    });
    const second = await fileJournal(dir).open(PURCHASE);
    await expect(first.append(claim("mailboxes", ["one.com"]))).rejects.toThrow(/lock on "order-1" was released/);
    await first.close({ status: "settled" });
    expect(await opens(dir)).toBe(false);
    expect(await readdir(path.join(dir, "names"))).toEqual([]);
    expect(await readdir(folderOf(dir))).not.toContain("standing.json");
    await second.append(claim("mailboxes"));
    expect(await second.entries()).toEqual([claim("register"), claim("mailboxes")]);
  });
});

describe("a claim", () => {
  it("is not sent if the lock was released by hand while it was written", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    fs.link = async (from, to) => {
      await real.link(from, to);
      if (String(to).includes(".claimed.")) await writeFile(path.join(folderOf(dir), "lock.1.released"), "");
    };
    syncBuiltinESMExports();
    await expect(session.append(claim("register", ["one.com"]))).rejects.toThrow(/was released by somebody else/);
    expect(await (await fileJournal(dir).open(PURCHASE)).entries()).toEqual([claim("register", ["one.com"])]);
  });
});

describe("opening", () => {
  it("leaves no lock behind when it fails", async () => {
    const dir = newDir();
    await (await fileJournal(dir).open(PURCHASE)).close();
    let looks = 0;
    patch("readdir", async (file) => {
      if (file !== folderOf(dir) || ++looks !== 2) return undefined;
      throw Object.assign(new Error("too many"), { code: "EMFILE" });
    });
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toThrow("too many files are open");
    expect(await readdir(folderOf(dir))).toContain("lock.2");
    expect(await opens(dir)).toBe(true);
  });
});

const mayUnshare = spawnSync("unshare", ["--pid", "--fork", "--mount-proc", "true"]).status === 0;
const reason = mayUnshare ? "" : " (skipped: unshare is not permitted here)";

describe("containers that share a folder and a host name", () => {
  it.runIf(mayUnshare)(`keep each other out while one of them is there${reason}`, async () => {
    const dir = newDir();
    const container = ["--pid", "--fork", "--mount-proc", process.execPath];
    const first = await start("unshare", [...container, ...program(dir, "stay")]);
    expect(first.words).toBe("open");
    expect((await start("unshare", [...container, ...program(dir, "leave")])).words).toBe("conflict");
    expect(await opens(dir)).toBe(false);
    first.child.kill("SIGKILL");
  });
});

describe("a program that was killed", () => {
  it("keeps nobody out", async () => {
    const dir = newDir();
    const { child, words } = await start(process.execPath, program(dir, "stay"));
    expect(words).toBe("open");
    expect(await opens(dir)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await opens(dir)).toBe(true);
  });
});
