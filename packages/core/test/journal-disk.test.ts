import { spawnSync } from "node:child_process";
import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fileJournal } from "../src/journal/index.js";
import { claim, folderOf, OTHER, PURCHASE, settle, temporaryFolders } from "./journal-folder.js";

const newDir = temporaryFolders();
const { mkdir, open, readdir, symlink, unlink, writeFile } = fs;

afterEach(() => {
  Object.assign(fs, { mkdir, open, readdir, unlink });
  syncBuiltinESMExports();
});

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: no way`), { code });
}

type Call = "writeFile" | "sync" | "close";

/** Lets calls of files and folders fail that are opened from now on. */
function failHandles(call: Call, code: string, concerns: (file: string, flags: unknown) => boolean): void {
  fs.open = async (file, flags, ...rest): Promise<FileHandle> => {
    const handle = await open(file, flags, ...rest);
    if (!concerns(String(file), flags)) return handle;
    const close = handle.close.bind(handle);
    const fail = async (): Promise<void> => {
      if (call === "close") await close();
      throw failure(code);
    };
    return Object.defineProperty(handle, call, { value: fail });
  };
  syncBuiltinESMExports();
}

describe("a fileJournal whose folder cannot be used", () => {
  it.each([
    ["EROFS", "mkdir", "read-only", "terminal"],
    ["EACCES", "mkdir", "no permission", "terminal"],
    ["ENOSPC", "open", "no space left", "retry-later"],
    ["EMFILE", "open", "too many files", "retry-later"],
    ["EIO", "readdir", "disk reports an error", "terminal"],
    ["EWEIRD", "open", "no way", "terminal"],
  ] as const)("says so in words (%s)", async (code, call, words, disposition) => {
    Object.assign(fs, { [call]: () => Promise.reject(failure(code)) });
    syncBuiltinESMExports();
    const dir = newDir();
    const outcome = fileJournal(dir).open(PURCHASE);
    await expect(outcome).rejects.toMatchObject({
      name: "MailfleetError",
      code: "rejected",
      outcome: "not-applied",
      disposition,
      provider: "acme",
      operation: "journal.open",
      cause: expect.objectContaining({ code }),
    });
    await expect(outcome).rejects.toThrow(words);
    await expect(outcome).rejects.toThrow(dir);
  });

  it("says so when it is a file", async () => {
    const file = newDir();
    await writeFile(file, "");
    for (const dir of [file, path.join(file, "orders")]) {
      const expected = { code: "rejected", message: expect.stringContaining("not a folder (ENOTDIR)") };
      await expect(fileJournal(dir).open(PURCHASE)).rejects.toMatchObject(expected);
      await expect(fileJournal(dir).list()[Symbol.asyncIterator]().next()).rejects.toMatchObject(expected);
    }
  });

  it.each([
    ["writeFile", "ENOSPC"],
    ["sync", "EIO"],
    ["close", "ENOSPC"],
  ] as const)("leaves no half entry when %s ends in %s, with and without links", async (call, code) => {
    for (const hasLinks of [true, false]) {
      const dir = newDir();
      const session = await fileJournal(dir).open(PURCHASE);
      const { link } = fs;
      if (!hasLinks) fs.link = () => Promise.reject(failure("EPERM"));
      failHandles(call, code, (file, flags) => flags === "wx" && file.includes(hasLinks ? ".draft." : "entry."));
      await expect(session.append(claim("register"))).rejects.toMatchObject({
        code: "rejected",
        operation: "journal.append",
      });
      Object.assign(fs, { open, link });
      syncBuiltinESMExports();
      expect((await readdir(folderOf(dir))).sort()).toEqual(["lock.1"]);
      await session.append(claim("register"));
      expect(await session.entries()).toEqual([claim("register")]);
    }
  });

  it("lets others in although a full disk takes no standing", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    fs.open = () => Promise.reject(failure("ENOSPC"));
    syncBuiltinESMExports();
    await session.close({ status: "placing" });
    fs.open = open;
    syncBuiltinESMExports();
    await fileJournal(dir).open(PURCHASE);
  });
});

describe("a fileJournal does without", () => {
  it.each(["EINVAL", "ENOTSUP", "EISDIR", "EPERM"])("syncing folders where that ends in %s", async (code) => {
    failHandles("sync", code, (_, flags) => flags === "r");
    const session = await fileJournal(newDir()).open(PURCHASE);
    await session.append(claim("register", ["one.com"]));
    await session.close();
  });

  it.each(["EBUSY", "EPERM", "ENOENT"])("removing drafts where that ends in %s", async (code) => {
    const dir = newDir();
    fs.unlink = () => Promise.reject(failure(code));
    syncBuiltinESMExports();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register", ["one.com"]));
    await session.close({ status: "placing" });
    expect(await (await fileJournal(dir).open(PURCHASE)).entries()).toHaveLength(1);
  });
});

type Trap = readonly [what: string, make: (file: string) => unknown];
const TRAPS: readonly Trap[] = [
  ["a pipe", (file) => expect(spawnSync("mkfifo", [file]).status).toBe(0)],
  ["a folder", (file) => mkdir(file)],
  ["a symbolic link", (file) => symlink("/etc/hosts", file)],
  ["a link to nothing", (file) => symlink("/nowhere", file)],
  ["a link to a device", (file) => symlink("/dev/zero", file)],
];
const refused = { code: "rejected", message: expect.stringContaining("is not a regular") };

describe.skipIf(process.platform === "win32").each(TRAPS)("%s", (_, make) => {
  it("in the place of a lock is refused", async () => {
    const dir = newDir();
    await (await fileJournal(dir).open(PURCHASE)).close();
    await make(path.join(folderOf(dir), "lock.2"));
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toMatchObject(refused);
  });

  it("in the place of an entry is refused, and nothing is written to it", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await make(path.join(folderOf(dir), "entry.register.1.claimed.json"));
    await expect(session.entries()).rejects.toMatchObject(refused);
    await expect(session.append(claim("register"))).rejects.toMatchObject({ code: "conflict" });
    await expect(session.append(settle("unsent"))).rejects.toMatchObject(refused);
  });

  it("in the place of a standing is refused by who reads it", async () => {
    const dir = newDir();
    await (await fileJournal(dir).open(PURCHASE)).append(claim("register"));
    await make(path.join(folderOf(dir), "standing.json"));
    await expect(fileJournal(dir).list()[Symbol.asyncIterator]().next()).rejects.toMatchObject(refused);
  });

  it("in the place of a name is refused", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await make(path.join(dir, "names", "one.com"));
    await expect(session.append(claim("register", ["one.com"]))).rejects.toMatchObject(refused);
    expect(await session.entries()).toEqual([]);
  });

  it("in the place of a marker is refused", async () => {
    const dir = newDir();
    await (await fileJournal(dir).open(PURCHASE)).close();
    await make(path.join(folderOf(dir), "purchase.json"));
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toMatchObject(refused);
  });
});

describe.skipIf(process.platform === "win32")("a symbolic link to a folder", () => {
  it("is not taken for the folder of a purchase, or of the names", async () => {
    const [dir, elsewhere, third] = [newDir(), newDir(), newDir()];
    for (const folder of [dir, elsewhere, third]) await mkdir(folder);
    await symlink(elsewhere, folderOf(dir));
    await symlink(elsewhere, path.join(third, "names"));
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toMatchObject(refused);
    await expect(fileJournal(third).open(OTHER)).rejects.toMatchObject(refused);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it("may be where the journal is", async () => {
    const [target, dir] = [newDir(), newDir()];
    await mkdir(target);
    await symlink(target, dir);
    await (await fileJournal(dir).open(PURCHASE)).append(claim("register"));
    expect(await readdir(target)).toContain("names");
  });
});
