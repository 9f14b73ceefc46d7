import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boughtIn, bundleChild, newWorld, runAgain, runChild } from "@mailfleet/testing/crash";
import { passTime, readTime } from "@mailfleet/testing/kill-shop";
import { afterAll, describe, expect, it } from "vitest";
import { sqliteJournal } from "../src/index.js";
import { openFile } from "./open.js";

// A child process runs the script that buys, and is killed with SIGKILL at every moment in turn: before every statement that
// writes, and around every purchase. Whatever it leaves behind, the script goes on from it, is honest, and never buys twice.

const root = mkdtempSync(path.join(tmpdir(), "mailfleet-sqlite-kill-"));
afterAll(() => rmSync(root, { recursive: true }));
// A native module does not fit into a bundle, so the child stands where it can be found.
const child = await bundleChild(
  path.join(import.meta.dirname, "kill-child.ts"),
  path.join(import.meta.dirname, "..", "node_modules"),
  ["libsql"],
);

let worlds = 0;
const open = (dir: string): ReturnType<typeof sqliteJournal> => sqliteJournal(openFile(path.join(dir, "journal.db")));

const whole = newWorld(root, "whole");
const moments = await runChild(child, whole);
if (moments === "killed") throw new Error("Nobody told it to die.");

describe("an order whose journal is in SQLite", () => {
  it(`goes through if nobody kills it, past ${moments.length} moments at which it can be`, async () => {
    expect(moments.length).toBeGreaterThan(50);
    expect(boughtIn(whole)).toEqual(["register", "mailboxes"]);
    expect(await runAgain(whole, open(whole))).toBeUndefined();
  });

  it.concurrent.each(moments.map((moment, n) => [n + 1, moment] as const))(
    "is bought once if its process is killed at moment %i (%s)",
    async (n) => {
      const dir = newWorld(root, `sale-${++worlds}`);
      expect(await runChild(child, dir, String(n))).toBe("killed");
      // At once, or when everything is long over.
      passTime(dir, readTime(dir) + (n % 2) * 86_400_000);
      expect(await runAgain(dir, open(dir))).toBeUndefined();
    },
  );

  it("stays with a process that stands still, and is free once that is dead", async () => {
    const dir = newWorld(root, "stopped");
    const stopped = spawn(process.execPath, [child, dir, "reply register", "SIGSTOP"]);
    while (!/^State:\s+T/m.test(readFileSync(`/proc/${stopped.pid}/status`, "utf8")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await runAgain(dir, open(dir))).toMatch(new RegExp(`being placed right now by process ${stopped.pid} on`));
    const ended = new Promise((resolve) => stopped.once("exit", resolve));
    stopped.kill("SIGKILL");
    await ended;
    expect(await runAgain(dir, open(dir))).toBeUndefined();
  });

  it("is placed by one of several processes that try at once", async () => {
    const dir = newWorld(root, "many");
    const runs = await Promise.all(Array.from({ length: 4 }, () => runChild(child, dir)));
    const failures = runs.flat().filter((moment) => moment.startsWith("failed: "));
    for (const failure of failures) expect(failure).toMatch(/being placed right now/);
    expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
  });
});
