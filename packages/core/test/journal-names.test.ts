import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { JournalSession } from "../src/contract/index.js";
import { fileJournal } from "../src/journal/index.js";
import { claim, folderOf, OTHER, PURCHASE, settle, temporaryFolders } from "./journal-folder.js";

const newDir = temporaryFolders();
const NAMES = ["one.com", "two.com"];
const { link, readdir, unlink, writeFile } = fs;
const THIRD = { ...PURCHASE, key: "order-3" };

afterEach(() => {
  Object.assign(fs, { link, readdir, unlink });
  syncBuiltinESMExports();
});

/** Lets a claim end between its reservations and itself. */
function failClaims(): void {
  fs.link = async (from, to) => {
    if (String(to).includes(".claimed.")) throw Object.assign(new Error("i/o error"), { code: "EIO" });
    await link(from, to);
  };
  syncBuiltinESMExports();
}

function mend(): void {
  fs.link = link;
  syncBuiltinESMExports();
}

/** A purchase that was about to claim, and did not get to it. */
async function leaveReserved(dir: string): Promise<JournalSession> {
  const session = await fileJournal(dir).open(PURCHASE);
  failClaims();
  await expect(session.append(claim("register", NAMES))).rejects.toMatchObject({ code: "rejected" });
  mend();
  expect((await readdir(path.join(dir, "names"))).sort()).toEqual(NAMES);
  return session;
}

describe("a reservation without a claim", () => {
  it("keeps others out while its purchase is open, and not after that", async () => {
    const dir = newDir();
    const first = await leaveReserved(dir);
    const second = await fileJournal(dir).open(OTHER);
    await expect(second.append(claim("register", ["one.com"]))).rejects.toMatchObject({ code: "conflict" });
    await first.close();
    await second.append(claim("register", ["one.com"]));
    const next = await fileJournal(dir).open(PURCHASE);
    await expect(next.append(claim("register", NAMES))).rejects.toThrow(`the order "order-2" has an unsettled claim`);
    await next.append(claim("register", ["two.com"]));
  });

  it("serves its own purchase", async () => {
    const dir = newDir();
    await (await leaveReserved(dir)).close();
    const next = await fileJournal(dir).open(PURCHASE);
    await next.append(claim("register", NAMES));
    const other = await fileJournal(dir).open(OTHER);
    for (const name of NAMES)
      await expect(other.append(claim("register", [name]))).rejects.toMatchObject({ code: "conflict" });
  });

  it("goes to one of many who come at the same time", async () => {
    const dir = newDir();
    await (await leaveReserved(dir)).close();
    const sessions = await Promise.all(
      Array.from({ length: 8 }, (_, n) => fileJournal(dir).open({ ...PURCHASE, key: `order-${n + 1}` })),
    );
    const claims = await Promise.allSettled(sessions.map((session) => session.append(claim("register", NAMES))));
    expect(claims.filter(({ status }) => status === "fulfilled").length).toBeLessThan(2);
    for (const each of claims) if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "conflict" });
    for (const session of sessions) await session.close();
    const late = await fileJournal(dir).open({ ...PURCHASE, key: "late" });
    const outcome = await late.append(claim("register", NAMES)).then(
      () => 1,
      () => 0,
    );
    expect(claims.filter(({ status }) => status === "fulfilled").length + outcome).toBe(1);
  });

  it("is cleared without the live ones beside it", async () => {
    const dir = newDir();
    const first = await leaveReserved(dir);
    await first.append(claim("other", ["two.com"]));
    await first.close();
    await (await fileJournal(dir).open(THIRD)).append(claim("register", ["three.com"]));
    const second = await fileJournal(dir).open(OTHER);
    await expect(second.append(claim("register", [...NAMES, "three.com"]))).rejects.toThrow("may be yours already");
    expect((await readdir(path.join(dir, "names"))).sort()).toEqual(["three.com", "two.com"]);
    await second.append(claim("register", ["one.com"]));
  });

  it("is looked at again once nobody can claim it any more", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register", NAMES));
    await first.close();
    // The first look comes before the claim.
    let looks = 0;
    fs.readdir = (async (file: string) => {
      const names = await readdir(file);
      return file === folderOf(dir) && ++looks === 1 ? names.filter((name) => !name.includes("claimed")) : names;
    }) as typeof readdir;
    syncBuiltinESMExports();
    const second = await fileJournal(dir).open(OTHER);
    await expect(second.append(claim("register", NAMES))).rejects.toMatchObject({ code: "conflict" });
    expect(looks).toBeGreaterThan(1);
    expect((await readdir(path.join(dir, "names"))).sort()).toEqual(NAMES);
  });

  it("is taken over although the folder of its purchase is gone", async () => {
    const dir = newDir();
    await (await leaveReserved(dir)).close();
    await fs.rm(folderOf(dir), { recursive: true });
    await (await fileJournal(dir).open(OTHER)).append(claim("register", NAMES));
  });
});

describe("a reservation", () => {
  it("with a claim is found without disturbing its purchase", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register", NAMES));
    await first.close();
    const before = await readdir(folderOf(dir));
    const second = await fileJournal(dir).open(OTHER);
    await expect(second.append(claim("register", NAMES))).rejects.toMatchObject({ code: "conflict" });
    expect(await readdir(folderOf(dir))).toEqual(before);
  });

  it("is not made for a claim that is there already", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register", ["one.com"]));
    await expect(session.append(claim("register", ["two.com"]))).rejects.toMatchObject({ code: "conflict" });
    expect(await readdir(path.join(dir, "names"))).toEqual(["one.com"]);
  });

  it("of somebody else is not removed with the claim", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register", NAMES));
    // As somebody may do by hand.
    await unlink(path.join(dir, "names", "one.com"));
    await (await fileJournal(dir).open(OTHER)).append(claim("register", ["one.com"]));
    await first.append(settle("not-applied"));
    expect(await readdir(path.join(dir, "names"))).toEqual(["one.com"]);
  });

  it("that could not be removed when it was released keeps nobody out", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register", NAMES));
    fs.unlink = async (file) => {
      if (String(file).includes("names")) throw Object.assign(new Error("busy"), { code: "EBUSY" });
      await unlink(file);
    };
    syncBuiltinESMExports();
    await first.append(settle("not-applied"));
    expect((await readdir(path.join(dir, "names"))).sort()).toEqual(NAMES);
    fs.unlink = unlink;
    syncBuiltinESMExports();
    await first.close();
    await (await fileJournal(dir).open(OTHER)).append(claim("register", NAMES));
  });

  it("whose claim cannot be read any more is kept, until that claim is released", async () => {
    const dir = newDir();
    const first = await fileJournal(dir).open(PURCHASE);
    await first.append(claim("register", NAMES));
    // A new file, as a restored backup would have it: the reservation is a link to the old one.
    const file = path.join(folderOf(dir), "entry.register.1.claimed.json");
    await unlink(file);
    await writeFile(file, "");
    await first.close();
    const second = await fileJournal(dir).open(OTHER);
    await expect(second.append(claim("register", NAMES))).rejects.toMatchObject({ code: "conflict" });
    const next = await fileJournal(dir).open(PURCHASE);
    await next.append(settle("unsent"));
    await next.close();
    await second.append(claim("register", NAMES));
  });

  it("that says nothing is nobody's to take, and the message says what to do", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    const file = path.join(dir, "names", "one.com");
    await writeFile(file, "");
    await expect(session.append(claim("register", NAMES))).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`remove that file`),
    });
    await expect(session.append(claim("register", NAMES))).rejects.toThrow(file);
    expect(await readdir(path.join(dir, "names"))).toEqual(["one.com"]);
    await unlink(file);
    await session.append(claim("register", NAMES));
  });
});
