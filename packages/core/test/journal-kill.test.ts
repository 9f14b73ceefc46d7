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
import type { Order, Orders, Plan } from "../src/index.js";
import { fileJournal } from "../src/orders/journal/index.js";
import { DOMAIN, LAG_MS, openLogShop, readEffects, STARTS_AT } from "./journal-kill-shop.js";

// A child process places an order and is killed with SIGKILL at every moment in turn: before every call that leaves a trace in
// the file system or with the provider. Whatever it leaves behind, going on must be honest at once, complete later, and never
// buy twice.

/** When nobody can know yet, and when everything that happened is listed. */
const soon = (since: number): number => since + 15_000;
const later = (since: number): number => since + 2 * LAG_MS;
const RESUMED_AT = later(STARTS_AT);

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

const items = [
  { kind: "register", domain: DOMAIN },
  {
    kind: "mailboxes",
    domain: DOMAIN,
    platform: "smtp",
    people: [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }],
  },
] as const;
const plan = await openLogShop("", STARTS_AT).plan({ items }, { key: "order-1" });

let count = 0;
function newDir(base?: string): string {
  const dir = path.join(root, `sale-${++count}`);
  if (base === undefined) mkdirSync(dir);
  else cpSync(base, dir, { recursive: true });
  writeFileSync(path.join(dir, "plan.json"), JSON.stringify(plan));
  return dir;
}

/** Goes on in this process, as a restarted program would. */
function restart(dir: string, now: number): { orders: Orders; place: () => Promise<Order>; bought: () => string[] } {
  const log = path.join(dir, "effects.log");
  const orders = openLogShop(log, now);
  const file = JSON.parse(readFileSync(path.join(dir, "plan.json"), "utf8")) as Plan;
  return {
    orders,
    place: () => orders.place(file, { journal: fileJournal(path.join(dir, "journal")) }),
    bought: () => readEffects(log).map((effect) => effect.step),
  };
}

/** What an order says of a step, held against what the provider really did. */
function lies(order: Order, bought: readonly string[]): string[] {
  return order.steps
    .filter(({ id, status }) => {
      if (status === "unknown") return false;
      return (status === "applied") !== bought.includes(id);
    })
    .map((step) => `${step.id} is said to be ${step.status}`);
}

async function goOn(dir: string, since: number): Promise<void> {
  const early = restart(dir, soon(since));
  const before = early.bought();
  const order = await early.place();
  expect(lies(order, early.bought())).toEqual([]);
  // What was sent and not recorded cannot be told apart from what was never sent, so early on neither is sent again.
  const unknown = new Set(order.steps.filter((step) => step.status === "unknown").map((step) => step.id));
  const resent = early.bought().slice(before.length);
  expect(resent.filter((step) => unknown.has(step))).toEqual([]);

  const late = restart(dir, later(since));
  const done = await late.place();
  expect(done.steps.map(({ id, status }) => [id, status])).toEqual([
    ["register", "applied"],
    ["mailboxes", "applied"],
  ]);
  expect(late.bought()).toEqual(["register", "mailboxes"]);
  expect((await restart(dir, later(later(since))).orders.get(done)).status).toBe("settled");
}

const first = newDir();
const moments = await place(first, STARTS_AT);

/** Killed between the purchase and the word of it: the moment that everything here is about. */
const torn = newDir();
await place(torn, STARTS_AT, moments.indexOf("reply register") + 1);
const resumed = await place(newDir(torn), RESUMED_AT);

describe("an order that is placed", () => {
  it("goes through if nobody kills it", async () => {
    expect(moments).toContain("reply mailboxes");
    expect(moments.length).toBeGreaterThan(30);
    expect(resumed).toContain("reply mailboxes");
    expect(resumed).not.toContain("send register");
    await goOn(first, STARTS_AT);
  });

  it.concurrent.each([...moments].map((moment, n) => [n + 1, moment] as const))(
    "and killed at moment %i (%s)",
    async (n) => {
      const dir = newDir();
      expect(await place(dir, STARTS_AT, n)).toBe("killed");
      await goOn(dir, STARTS_AT);
    },
  );
});

describe("an order that is resumed after a lost reply", () => {
  it.concurrent.each([...resumed].map((moment, n) => [n + 1, moment] as const))(
    "and killed at moment %i (%s)",
    async (n) => {
      const dir = newDir(torn);
      expect(await place(dir, RESUMED_AT, n)).toBe("killed");
      await goOn(dir, RESUMED_AT);
    },
  );
});

describe("an order that several processes place at once", () => {
  it("is placed by one of them", async () => {
    for (let round = 0; round < 3; round++) {
      const dir = newDir();
      const runs = await Promise.all(Array.from({ length: 4 }, () => place(dir, STARTS_AT)));
      const conflicts = runs.flat().filter((moment) => moment.startsWith("failed: "));
      for (const conflict of conflicts) expect(conflict).toMatch(/ApiError: "order-1" is being placed right now/);
      expect(conflicts.length).toBeLessThan(4);
      expect(restart(dir, STARTS_AT).bought()).toEqual(["register", "mailboxes"]);
    }
  });
});
