import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import type { Order } from "../src/index.js";
import { fileJournal } from "../src/orders/journal/index.js";
import { LAG_MS, openLogShop, readEffects, runScript, STARTS_AT } from "./journal-kill-shop.js";

// A child process runs the script that buys, and is killed with SIGKILL at every moment in turn: before every call of the file
// system and of the provider. Whatever it leaves behind, running the script again is honest from its first word, finishes, and
// never buys twice.

// A folder in memory where there is one: what SIGKILL leaves behind is the same there, and syncing costs nothing.
const root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "mailfleet-kill-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Plain JavaScript starts ten times faster than TypeScript through a loader, and there are many children. */
function compile(): string {
  const core = path.resolve(import.meta.dirname, "..");
  const files = readdirSync(path.join(core, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /^(contract|orders|shared)\b.*\.ts$/.test(file))
    .map((file) => `src/${file}`);
  for (const file of [...files, "test/journal-kill-shop.ts", "test/journal-kill-child.ts"]) {
    const target = path.join(root, file.replace(/\.ts$/, ".js"));
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      ts.transpileModule(readFileSync(path.join(core, file), "utf8"), { compilerOptions: options }).outputText,
    );
  }
  writeFileSync(path.join(root, "package.json"), `{"type":"module"}`);
  symlinkSync(path.join(core, "node_modules"), path.join(root, "node_modules"), "dir");
  return path.join(root, "test/journal-kill-child.js");
}

const child = compile();

/** The moments a child lived through, or that it was killed. */
async function place(dir: string, startsAt: number, deadline = 0): Promise<string[] | "killed"> {
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [child, dir, String(startsAt), String(deadline)], (error, stdout) => {
      if (!error) resolve(JSON.parse(stdout) as string[]);
      else if (error.signal === "SIGKILL") resolve("killed");
      else reject(error);
    });
  });
}

let count = 0;
function newDir(base?: string): string {
  const dir = path.join(root, `sale-${++count}`);
  if (base === undefined) mkdirSync(dir);
  else cpSync(base, dir, { recursive: true });
  return dir;
}

function boughtIn(dir: string): string[] {
  return readEffects(path.join(dir, "effects.log")).map((effect) => effect.operation);
}

/** What an order says of a step, held against what the provider really did. */
function lies(order: Order, bought: readonly string[]): string[] {
  return order.steps
    .filter(({ operation, status }) => status !== "unknown" && (status === "applied") !== bought.includes(operation))
    .map((step) => `${step.operation} is said to be ${step.status}`);
}

/** Runs the script again in this process, as a restarted program would: `later` than the one before it. */
async function goOn(dir: string, startedAt: number): Promise<void> {
  const before = boughtIn(dir);
  const shop = openLogShop(path.join(dir, "effects.log"), startedAt + 15_000);
  const first: Order[] = [];
  const done = await runScript(shop, fileJournal(path.join(dir, "journal")), (order) => {
    first.push(order);
    expect(lies(order, boughtIn(dir))).toEqual([]);
    // What was sent and not recorded cannot be told apart from what was never sent, so at first neither is sent again.
    const unknown = order.steps.filter((step) => step.status === "unknown").map((step) => step.operation);
    if (first.length === 1)
      expect(
        boughtIn(dir)
          .slice(before.length)
          .filter((each) => unknown.includes(each)),
      ).toEqual([]);
  });
  expect(done.status).toBe("settled");
  expect(done.items.map((item) => item.status)).toEqual(["ready", "ready"]);
  expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
}

const first = newDir();
const moments = await place(first, STARTS_AT);

/** Killed between the purchase and the word of it: the moment that everything here is about. */
const torn = newDir();
await place(torn, STARTS_AT, moments.indexOf("reply register") + 1);
const RESUMED_AT = STARTS_AT + 2 * LAG_MS;
const resumed = await place(newDir(torn), RESUMED_AT);

const cases = (list: readonly string[] | "killed"): [number, string][] => [...list].map((moment, n) => [n + 1, moment]);

describe("an order that is placed", () => {
  it(`goes through if nobody kills it, past ${moments.length} moments at which it can be, and ${resumed.length} more`, async () => {
    // Fewer than that, and somebody has stopped watching.
    expect({ moments: moments.length >= 230, resumed: resumed.length >= 170 }).toEqual({
      moments: true,
      resumed: true,
    });
    for (const moment of ["register", "mailboxes"])
      expect(moments).toEqual(expect.arrayContaining([`send ${moment}`, `reply ${moment}`]));
    expect(resumed).toContain("reply mailboxes");
    expect(resumed).not.toContain("send register");
    expect(boughtIn(first)).toEqual(["register", "mailboxes"]);
    await goOn(first, STARTS_AT);
  });

  it.concurrent.each(cases(moments))("and killed at moment %i (%s)", async (n) => {
    const dir = newDir();
    expect(await place(dir, STARTS_AT, n)).toBe("killed");
    await goOn(dir, STARTS_AT);
  });
});

describe("an order that is resumed after a lost reply", () => {
  it.concurrent.each(cases(resumed))("and killed at moment %i (%s)", async (n) => {
    const dir = newDir(torn);
    expect(await place(dir, RESUMED_AT, n)).toBe("killed");
    await goOn(dir, RESUMED_AT);
  });
});

describe("an order that several processes place at once", () => {
  it("is placed by one of them", async () => {
    for (let round = 0; round < 3; round++) {
      const dir = newDir();
      const runs = await Promise.all(Array.from({ length: 4 }, () => place(dir, STARTS_AT)));
      const conflicts = runs.flat().filter((moment) => moment.startsWith("failed: "));
      for (const conflict of conflicts) expect(conflict).toMatch(/ApiError: "order-1" is being placed right now/);
      expect(conflicts.length).toBeLessThan(4);
      expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
    }
  });
});
