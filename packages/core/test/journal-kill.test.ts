import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type * as FsPromises from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { boughtIn, bundleChild, runAgain as goOn, runChild } from "@mailfleet/testing/crash";
import { passTime, readTime } from "@mailfleet/testing/kill-shop";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fileJournal } from "../src/journal/index.js";

// A child process runs the script that buys, and is killed with SIGKILL at every moment in turn: before every call of the file
// system and of the provider that leaves a trace. Whatever it leaves behind, running the script again is honest from its first
// word, finishes, and never buys twice. Also where there are no hard links, so that files can be left half-written.

/** Links of this process. Those of a child are its own. */
const links = vi.hoisted(() => ({ fail: false }));
vi.mock("node:fs/promises", async (load) => {
  const real = await load<typeof FsPromises>();
  const link: typeof real.link = async (...args) => {
    if (links.fail) throw Object.assign(new Error("operation not permitted"), { code: "EPERM" });
    await real.link(...args);
  };
  return { ...real, link };
});

// A folder in memory where there is one: what SIGKILL leaves behind is the same there, and syncing costs nothing.
const root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "mailfleet-kill-"));
afterAll(() => rmSync(root, { recursive: true }));

const child = await bundleChild(path.join(import.meta.dirname, "journal-kill-child.ts"), root);

type Links = "links" | "no-links";

async function place(dir: string, kind: Links, deadline = 0): Promise<string[] | "killed"> {
  return await runChild(child, dir, String(deadline), kind);
}

async function live(dir: string, kind: Links): Promise<string[]> {
  const moments = await place(dir, kind);
  if (moments === "killed") throw new Error("Nobody told it to die.");
  return moments;
}

let count = 0;
function newDir(base?: string): string {
  const dir = path.join(root, `sale-${++count}`);
  if (base === undefined) mkdirSync(dir);
  else cpSync(base, dir, { recursive: true });
  return dir;
}

/** Runs the script again in this process, as a restarted program would. */
async function runAgain(dir: string): Promise<string | undefined> {
  return await goOn(dir, fileJournal(path.join(dir, "journal")));
}

/** When the script is run again: at once, and when everything is long over. */
const PAUSES_MS = [0, 86_400_000];

/** Kills a child at a moment, and runs the script again each time. Tells why it did not go on. */
async function dieAndGoOn(kind: Links, deadline: number, base?: string): Promise<[dir: string, why: string][]> {
  const dead = newDir(base);
  expect(await place(dead, kind, deadline)).toBe("killed");
  const stuck: [string, string][] = [];
  for (const pause of PAUSES_MS) {
    const dir = newDir(dead);
    passTime(dir, readTime(dir) + pause);
    const why = await runAgain(dir);
    if (why !== undefined) stuck.push([dir, why]);
  }
  return stuck;
}

/** Does what a message asks a person for; false if it asks for nothing that can be done. */
function obey(message: string): boolean {
  const [, missing] = /if that process has certainly ended, create the file (\S+)\)/.exec(message) ?? [];
  const [, torn] = /cannot be read: (\S+)\. If certainly no order is buying it, remove that file/.exec(message) ?? [];
  if (missing !== undefined) writeFileSync(missing, "");
  if (torn !== undefined) rmSync(torn);
  return missing !== undefined || torn !== undefined;
}

const cases = (moments: readonly string[]): [number, string][] => moments.map((moment, n) => [n + 1, moment]);

/** An order that nobody kills. */
const whole = newDir();
const moments = await live(whole, "links");
/** Killed between the purchase and the word of it: the moment that everything here is about. */
const torn = newDir();
await place(torn, "links", moments.indexOf("reply register") + 1);
const resumed = await live(newDir(torn), "links");
const plain = await live(newDir(), "no-links");

describe("an order that is placed", () => {
  it(`goes through if nobody kills it, past ${moments.length} moments at which it can be; ${resumed.length} if resumed, ${plain.length} without links`, async () => {
    // Fewer than that, and somebody has stopped watching.
    expect(moments.length).toBeGreaterThanOrEqual(40);
    expect(resumed.length).toBeGreaterThanOrEqual(38);
    expect(plain.length).toBeGreaterThanOrEqual(55);
    for (const [each, not] of [
      [moments, []],
      [plain, ["link"]],
      // The folders are there already.
      [resumed, ["mkdir", "send register", "in flight register", "reply register"]],
    ] as const) {
      const all = ["mkdir", "link", "unlink", "rename", "open wx", "writeFile"];
      const calls = ["register", "mailboxes"].flatMap((name) => [`send ${name}`, `in flight ${name}`, `reply ${name}`]);
      const wanted = [...all, ...calls].filter((moment) => !(not as readonly string[]).includes(moment));
      expect([...new Set(each)].sort()).toEqual(wanted.sort());
    }
    expect(boughtIn(whole)).toEqual(["register", "mailboxes"]);
    expect(await runAgain(whole)).toBeUndefined();
  });

  it.concurrent.each(cases(moments))("and killed at moment %i (%s)", async (n) => {
    expect(await dieAndGoOn("links", n)).toEqual([]);
  });
});

describe("an order that is resumed after a lost reply", () => {
  it.concurrent.each(cases(resumed))("and killed at moment %i (%s)", async (n) => {
    expect(await dieAndGoOn("links", n, torn)).toEqual([]);
  });
});

describe("an order whose journal has no hard links", () => {
  beforeAll(() => {
    links.fail = true;
    return () => (links.fail = false);
  });

  it.concurrent.each(cases(plain))("and killed at moment %i (%s)", async (n) => {
    for (const [dir, why] of await dieAndGoOn("no-links", n)) {
      // A file was left half-written: nobody can tell who has the lock or the name, so a person is asked.
      expect([why, obey(why)]).toEqual([why, true]);
      expect(await runAgain(dir)).toBeUndefined();
    }
  });
});

describe("an order that several processes place at once", () => {
  it("is placed by one of them", async () => {
    for (let round = 0; round < 3; round++) {
      const dir = newDir();
      const runs = await Promise.all(Array.from({ length: 4 }, () => live(dir, "links")));
      const conflicts = runs.flat().filter((moment) => moment.startsWith("failed: "));
      for (const conflict of conflicts) expect(conflict).toMatch(/MailfleetError: "order-1" is being placed right now/);
      expect(conflicts.length).toBeLessThan(4);
      expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
    }
  });
});
