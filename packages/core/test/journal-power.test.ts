import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { Journal, JournalEntry, Plan, PurchaseId } from "../src/contract/index.js";
import { heldNames } from "../src/journal/entries.js";
import { fileJournal } from "../src/journal/index.js";
import { claim, PURCHASE, settle } from "./journal-folder.js";
import { type Luck, PowerlessDisk } from "./journal-power-disk.js";

// The power is cut at every moment of an order, and what was not synced is kept, lost or torn by chance. Whatever is left, nothing
// that was promised is missing, nothing is there that was never asked for, the names of claims keep others out, and the order goes
// on. Then the same while it goes on from a line that was torn.

const root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "mailfleet-power-"));
afterAll(() => rmSync(root, { recursive: true }));

const NOW = "2026-01-01T00:00:00.000Z";
const plan = { hash: "0".repeat(64), steps: [], items: [], note: "é".repeat(3_000) } as unknown as Plan;
const ENTRIES: readonly JournalEntry[] = [
  { step: "purchase", attempt: 1, event: "planned", at: NOW, plan },
  claim("register", ["one.com", "two.com"]),
  settle("not-applied"),
  claim("register", ["one.com"], 2),
  { ...settle("applied"), attempt: 2 },
  { step: "purchase", attempt: 2, event: "planned", at: NOW, plan },
  claim("mailboxes", ["ada@one.com"]),
  settle("applied", "mailboxes"),
  { step: "purchase", attempt: 1, event: "done", at: NOW, items: [] },
];
const OTHER: PurchaseId = { provider: "acme", key: "other" };

let count = 0;
const newDir = (): string => path.join(root, `disk-${++count}`);

/** The same numbers for the same seed. */
function lucky(seed: number): Luck {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const FATES: readonly (readonly [string, (moment: number) => Luck])[] = [
  ["nothing that was not synced is left", () => () => 0.99],
  ["all of it is left", () => () => 0],
  ["chance decides", (moment) => lucky(moment + 1)],
  ["chance decides again", (moment) => lucky(moment + 1_000)],
  ["chance decides a third time", (moment) => lucky(moment + 100_000)],
];

/** Records what is missing of the entries, in two sessions, with the order left in between. */
async function goOn(journal: Journal, tell: (entry: JournalEntry) => void = () => undefined): Promise<void> {
  for (const pause of [4, ENTRIES.length]) {
    const session = await journal.open(PURCHASE);
    const from = (await session.entries()).length;
    for (const entry of ENTRIES.slice(from, Math.max(from, pause))) {
      await session.append(entry);
      tell(entry);
    }
    await session.close({ status: "in-progress" });
  }
}

async function record(dir: string): Promise<PowerlessDisk> {
  const disk = new PowerlessDisk(dir);
  disk.watch();
  try {
    await goOn(fileJournal(path.join(dir, "journal")), (entry) => disk.tell(entry));
  } finally {
    disk.unwatch();
  }
  return disk;
}

/** Who had the locks is gone, as after a power cut. A lock that says nothing stays as it is. */
function endHolders(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!/lock\.\d+$/.test(name)) continue;
    const file = path.join(dir, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/"pid":\d+/, `"pid":999999999`));
  }
}

/** What is wrong after a power cut; nothing if all is well. */
async function judge(dir: string, promised: readonly JournalEntry[]): Promise<string[]> {
  endHolders(dir);
  const journal = fileJournal(path.join(dir, "journal"));
  const session = await journal.open(PURCHASE);
  const found = await session.entries();
  await session.close();
  const wrong: string[] = [];
  if (found.length < promised.length) wrong.push(`${promised.length - found.length} promised entries are missing`);
  if (!isDeepStrictEqual(found, ENTRIES.slice(0, found.length))) wrong.push("what is there was never written");
  const other = await journal.open(OTHER);
  for (const name of heldNames(found)) {
    const taken = await other.append(claim(`take-${name.replace(/\W/g, "-")}`, [name])).then(
      () => true,
      () => false,
    );
    if (taken) wrong.push(`${name} is held by a claim and went to another order`);
  }
  await other.close();
  if (wrong.length > 0) return wrong;
  await goOn(journal);
  const next = await fileJournal(path.join(dir, "journal")).open(PURCHASE);
  if (!isDeepStrictEqual(await next.entries(), ENTRIES)) wrong.push("the order did not go on");
  return wrong;
}

/** What is wrong after power cuts at all moments, or up to the first at which something is. */
async function judgeAll(
  disk: PowerlessDisk,
  before: number,
  fate: (moment: number) => Luck,
  ignores?: (at: string) => boolean,
): Promise<string[]> {
  const seen = new Set<string>();
  for (let moment = 0; moment <= disk.moments; moment++) {
    const dir = newDir();
    const promised = ENTRIES.slice(0, before + disk.toldBy(moment).length);
    const left = `${promised.length} ${disk.cut(moment, dir, fate(moment), ignores)}`;
    if (!seen.has(left)) {
      const wrong = await judge(dir, promised).catch((error: unknown) => [String(error)]);
      if (wrong.length > 0) return wrong.map((each) => `moment ${moment}: ${each}`);
    }
    seen.add(left);
    rmSync(dir, { recursive: true });
  }
  return [];
}

const fresh = newDir();
mkdirSync(fresh);
const first = await record(fresh);

describe("a power cut at any moment of an order", () => {
  it("has moments to choose from", () => {
    expect(first.moments).toBeGreaterThan(60);
    expect(first.toldBy(first.moments)).toEqual(ENTRIES);
  });

  it.each(FATES)("loses nothing that was promised: %s", async (_, fate) => {
    expect(await judgeAll(first, 0, fate)).toEqual([]);
  });
});

/** What a journal syncs, and what comes of it if that is left out. */
const SYNCS: readonly (readonly [string, (at: string) => boolean, RegExp])[] = [
  ["the folder that the journal is in", (at) => at === "", /promised entries are missing/],
  ["the journal's folder", (at) => at === "journal", /promised entries are missing/],
  ["the folder of a purchase", (at) => at.endsWith("~order-1"), /promised entries are missing/],
  ["the folder of names", (at) => at.endsWith("names"), /went to another order/],
  ["the lock", (at) => at === first.synced.find((each) => each.includes(".draft.")), /is being placed right now/],
  ["plans", (at) => first.synced.filter((each) => each.includes(".draft.")).indexOf(at) > 0, /promised|never written/],
  ["the other entries", (at) => at.includes("entry."), /promised entries are missing/],
];

describe("a power cut, if there was no sync of", () => {
  it.each(SYNCS)("%s, loses something", async (_, ignores, words) => {
    const wrong = await judgeAll(first, 0, FATES[0]![1], ignores);
    expect(wrong.join("\n")).toMatch(words);
  });
});

describe("a power cut while an order goes on from a line that was torn", () => {
  const tears: readonly (readonly [string, (line: Buffer) => Buffer])[] = [
    ["in its middle", (line) => line.subarray(0, line.length / 2)],
    ["before its end", (line) => line.subarray(0, -1)],
    ["with a hole", (line) => Buffer.from(line).fill(0, 5, 20)],
    ["with a hole instead of its end", (line) => Buffer.from(line).fill(0, 20)],
  ];

  it.each(tears)("loses nothing either: torn %s", async (_, tear) => {
    const dir = newDir();
    mkdirSync(dir);
    const session = await fileJournal(path.join(dir, "journal")).open(PURCHASE);
    for (const entry of ENTRIES.slice(0, 5)) await session.append(entry);
    await session.close();
    const file = path.join(dir, "journal", "acme~ten_1~order-1", "entry.purchase.1.planned.json");
    const whole = readFileSync(file);
    const start = whole.lastIndexOf("\n", whole.length - 2) + 1;
    writeFileSync(file, Buffer.concat([whole.subarray(0, start), tear(whole.subarray(start))]));
    const disk = await record(dir);
    expect(disk.toldBy(disk.moments)).toEqual(ENTRIES.slice(4));
    for (const [, fate] of [FATES[0]!, FATES[2]!]) expect(await judgeAll(disk, 4, fate)).toEqual([]);
  });
});
