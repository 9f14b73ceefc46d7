import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { testJournal } from "../src/conformance/journal.js";
import type { Journal, JournalEntry, PurchaseRecord } from "../src/contract/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import { claim, folderOf, OTHER, PURCHASE, settle, temporaryFolders } from "./journal-folder.js";

const newDir = temporaryFolders();

testJournal("memoryJournal", {
  describe,
  it,
  expect,
  create: () => {
    const journal = memoryJournal();
    return { journal, reopen: () => journal };
  },
});

testJournal("fileJournal", {
  describe,
  it,
  expect,
  lacks: ["documents"],
  create: () => {
    const dir = path.join(newDir(), "deep");
    return { journal: fileJournal(dir), reopen: () => fileJournal(dir) };
  },
});

async function listKeys(journal: Journal): Promise<string[]> {
  const records: PurchaseRecord[] = [];
  for await (const record of journal.list()) records.push(record);
  return records.map(({ key }) => key).sort();
}

describe.each([
  ["memoryJournal", memoryJournal],
  ["fileJournal", () => fileJournal(newDir())],
])("a %s", (_, create) => {
  it("refuses what is no entry", async () => {
    const session = await create().open(PURCHASE);
    const circular: Record<string, unknown> = claim("register") as never;
    circular.self = circular;
    const wrong = [
      ...["", "../up", "A", "a.b", "x".repeat(300), 5].map((step) => ({ ...claim("register"), step })),
      ...[-1, 1.5, "1", undefined].map((attempt) => ({ ...claim("register"), attempt })),
      { ...claim("register"), event: "forgotten" },
      ...["one.com", [5], [""], ["\ud800"]].map((names) => ({ ...claim("register"), names })),
      undefined,
      circular,
    ];
    for (const entry of wrong)
      await expect(session.append(entry as never)).rejects.toMatchObject({
        code: "invalid-argument",
        provider: "acme",
      });
    expect(await session.entries()).toEqual([]);
  });

  it("refuses what is no purchase", async () => {
    for (const part of ["provider", "tenant", "key"])
      for (const value of ["", 5, null, "\ud800"]) {
        const purchase = { ...PURCHASE, [part]: value } as never;
        if (part === "tenant" && value === null) continue;
        await expect(create().open(purchase)).rejects.toMatchObject({ code: "invalid-argument" });
      }
    await expect(create().open(undefined as never)).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("says which order has a name, and takes capitals for the same name", async () => {
    const journal = create();
    await (await journal.open({ ...PURCHASE, key: "march-1" })).append(claim("register", ["brand-new.com"]));
    await expect((await journal.open(OTHER)).append(claim("register", ["Brand-New.com"]))).rejects.toMatchObject({
      code: "conflict",
      disposition: "reconcile-first",
      message:
        `"brand-new.com" may be yours already: the order "march-1" has an unsettled claim on it. ` +
        `Finish that one first (orders.resume("march-1", ...)).`,
    });
    const elsewhere = await journal.open({ provider: "other", tenant: "t", key: "k" });
    await expect(elsewhere.append(claim("register", ["brand-new.com"]))).rejects.toThrow(
      `the order "march-1" (acme, ten_1) has`,
    );
  });
});

describe("the files of a fileJournal", () => {
  it("are whole, private, and few", async () => {
    const umask = process.umask(0);
    const dir = newDir();
    await mkdir(dir, { mode: 0o777 });
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register", ["one.com", "ada@one.com"]));
    await session.append(settle("applied"));
    await session.close({ status: "in-progress" });
    process.umask(umask);
    const all = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
    expect(all).toEqual([
      "acme~ten_1~order-1",
      ...["entry.register.1.claimed.json", "lock.1", "lock.1.released", "standing.json"].map(
        (name) => `acme~ten_1~order-1/${name}`,
      ),
      "names",
      "names/ada%40one.com",
      "names/one.com",
    ]);
    for (const name of all) expect([name, statSync(path.join(dir, name)).mode & 0o077]).toEqual([name, 0]);
    // A folder that somebody else made is not ours to change.
    expect(statSync(dir).mode & 0o777).toBe(0o777);
  });

  it("that were cut off say that it happened, in its place, and invent no times", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    const file = (name: string): string => path.join(folderOf(dir), `entry.${name}.json`);
    const [header = ""] = readFileSync(file("register.1.claimed"), "utf8").split("\n");
    const old = (seq: number): string => `${header.replace(`"version":3,"seq":1`, `"version":2,"seq":${seq}`)}\n`;
    await writeFile(file("register.1.claimed"), "");
    await writeFile(file("register.1.settled"), `${old(2)}${JSON.stringify(settle("applied")).slice(0, -20)}`);
    await writeFile(file("mailboxes.1.claimed"), "[]\n[]\n");
    await writeFile(file("mailboxes.1.settled"), `{}\n{"at":5,"status":"applied","step":"other"}`);
    await writeFile(path.join(folderOf(dir), ".draft.left-over"), "");
    await session.close();
    const next = await fileJournal(dir).open(PURCHASE);
    const entries = [
      { step: "mailboxes", attempt: 1, event: "claimed", at: "" },
      { step: "register", attempt: 1, event: "settled", at: claim("register").at },
      { step: "register", attempt: 1, event: "claimed", at: "" },
      { step: "mailboxes", attempt: 1, event: "settled", at: "", status: "applied" },
    ] as const;
    expect(await next.entries()).toEqual(entries);
    for (const entry of entries) await expect(next.append(entry)).rejects.toMatchObject({ code: "conflict" });
    await next.append(claim("late"));
    expect(await next.entries()).toEqual([...entries, claim("late")]);
  });

  it("stay inside the folder, whatever a tenant is called", async () => {
    const dir = path.join(newDir(), "deep");
    for (const tenant of ["../../up", "a/b", "a~b", "ä ö", ".", "x".repeat(500)]) {
      const session = await fileJournal(dir).open({ ...PURCHASE, tenant });
      await session.append(claim("register"));
      await session.close();
    }
    expect((await readdir(dir)).filter((name) => name !== "names")).toHaveLength(6);
    expect(await readdir(path.dirname(dir))).toEqual(["deep"]);
  });

  it("are told apart where capitals count for nothing, and have no names that Windows keeps for itself", async () => {
    const dir = newDir();
    const names = ["con.com", "com1.example", "nul"];
    for (const key of ["order-a", "order-A", "%41", "end."]) {
      const session = await fileJournal(dir).open({ ...PURCHASE, key });
      await session.append(claim("register", key === "order-a" ? names : []));
    }
    const folders = await readdir(dir);
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of folders) expect(name).not.toMatch(/\.$/);
    for (const name of await readdir(path.join(dir, "names"))) expect(name).not.toMatch(/^(con|com1|nul)(\.|$)/);
    expect(await listKeys(fileJournal(dir))).toEqual(["%41", "end.", "order-A", "order-a"]);
  });

  it("are where the folder was when the journal was made", async () => {
    const dir = newDir();
    await mkdir(dir);
    const before = process.cwd();
    process.chdir(dir);
    const journal = fileJournal("orders");
    process.chdir(before);
    await (await journal.open(PURCHASE)).close();
    expect(await readdir(dir)).toEqual(["orders"]);
  });

  it("need a folder", () => {
    for (const dir of ["", undefined as never]) expect(() => fileJournal(dir)).toThrow("needs the path of a folder");
  });

  it("keep no more than some of the locks of a purchase that is opened again and again", async () => {
    const dir = newDir();
    const journal = fileJournal(dir);
    for (let n = 0; n < 50; n++) await (await journal.open(PURCHASE)).close();
    const session = await journal.open(PURCHASE);
    expect((await readdir(folderOf(dir))).length).toBeLessThan(50);
    await expect(journal.open(PURCHASE)).rejects.toMatchObject({ code: "conflict" });
    await session.append(claim("register"));
  });
});

describe("the list of a fileJournal", () => {
  it("passes over what is none of its own, and takes a damaged standing for none", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    await session.close({ status: "settled" });
    await mkdir(path.join(dir, "lost+found"));
    await mkdir(path.join(dir, "some~other~folder"));
    await writeFile(path.join(dir, "notes~"), "");
    for (const json of ["", "{", "null", `{"after":1}`, `{"after":1,"standing":{"status":"fine"}}`]) {
      await writeFile(path.join(folderOf(dir), "standing.json"), json);
      const records: PurchaseRecord[] = [];
      for await (const record of fileJournal(dir).list()) records.push(record);
      expect(records).toEqual([{ ...PURCHASE, planHash: "", recordedAt: "" }]);
    }
  });

  it("knows a purchase by its folder where nothing in it can be read", async () => {
    const dir = newDir();
    await (await fileJournal(dir).open(PURCHASE)).append(claim("register"));
    await writeFile(path.join(folderOf(dir), "entry.register.1.claimed.json"), "");
    expect(await listKeys(fileJournal(dir))).toEqual(["order-1"]);
  });
});

describe("a folder of another version", () => {
  const old = { version: 1, ...PURCHASE, planHash: "a".repeat(64) };

  it.each([
    [1, "earlier version", "order-1", "order-1"],
    [1, "earlier version", "Order-1", "Order-1"],
    [4, "newer version", "order-1", "order-1"],
    [undefined, "earlier version", "order-1", "order-1"],
  ])("(%s) is refused with what to do", async (version, words, key, name) => {
    const dir = newDir();
    await mkdir(folderOf(dir, name), { recursive: true });
    await writeFile(path.join(folderOf(dir, name), "purchase.json"), JSON.stringify({ ...old, version }));
    await expect(fileJournal(dir).open({ ...PURCHASE, key })).rejects.toMatchObject({
      code: "rejected",
      outcome: "not-applied",
      disposition: "terminal",
      message: expect.stringContaining(`${folderOf(dir, name)} was written by a`),
    });
    await expect(fileJournal(dir).open({ ...PURCHASE, key })).rejects.toThrow(words);
    await (await fileJournal(dir).open(OTHER)).append(claim("register"));
    const seen: string[] = [];
    const list = async (): Promise<void> => {
      for await (const record of fileJournal(dir).list()) seen.push(record.key);
    };
    await expect(list()).rejects.toThrow(words);
    expect(seen).toEqual(["order-2"]);
  });

  it("is also known by its entries", async () => {
    const dir = newDir();
    const session = await fileJournal(dir).open(PURCHASE);
    await session.append(claim("register"));
    const file = path.join(folderOf(dir), "entry.register.1.claimed.json");
    await writeFile(file, readFileSync(file, "utf8").replace(`"version":3`, `"version":4`));
    await expect((await reopened(session, dir)).entries()).rejects.toThrow("newer version");
    await writeFile(path.join(folderOf(dir), "step.register.1.claimed.json"), "{}");
    await expect(fileJournal(dir).open(PURCHASE)).rejects.toThrow("earlier version");
  });
});

async function reopened(
  session: { close(): Promise<void> },
  dir: string,
): Promise<{ entries(): Promise<readonly JournalEntry[]> }> {
  await session.close();
  return await fileJournal(dir).open(PURCHASE);
}
