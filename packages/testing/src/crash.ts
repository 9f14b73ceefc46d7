import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Journal, Order } from "@mailfleet/core";
import { MailfleetError } from "@mailfleet/http";
import { build } from "esbuild";
import { expect } from "vitest";
import { openLogShop, readEffects, runScript } from "./kill-shop.js";

// What tests of journals that outlive a process need: a program of its own that buys and is killed, and one that goes on.

/** One file of plain JavaScript: it starts ten times faster than TypeScript through a loader, and there are many children. */
export async function bundleChild(entry: string, folder: string, external: readonly string[] = []): Promise<string> {
  const outfile = path.join(folder, "child.mjs");
  const banner = "import { createRequire as __load } from 'node:module'; const require = __load(import.meta.url);";
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: banner },
    external: [...external],
    logLevel: "silent",
  });
  return outfile;
}

/** The moments a child lived through, or that it was killed. */
export async function runChild(script: string, ...args: readonly string[]): Promise<string[] | "killed"> {
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], (error, stdout) => {
      if (!error) resolve(JSON.parse(stdout) as string[]);
      else if (error.signal === "SIGKILL") resolve("killed");
      else reject(error);
    });
  });
}

export function newWorld(root: string, name: string): string {
  const dir = path.join(root, name);
  mkdirSync(dir);
  return dir;
}

export function boughtIn(dir: string, until = Infinity): string[] {
  return readEffects(dir)
    .filter(({ at }) => at <= until)
    .map(({ operation }) => operation);
}

/** What an order says of a step, held against what the provider really did by then. */
function lies(order: Order, bought: readonly string[]): string[] {
  return order.steps
    .filter(({ operation, status }) => status !== "unknown" && (status === "applied") !== bought.includes(operation))
    .map((step) => `${step.operation} is said to be ${step.status}`);
}

/** Runs the script again in this process, as a restarted program would. Tells why it did not go on, if it did not. */
export async function runAgain(dir: string, journal: Journal): Promise<string | undefined> {
  const before = boughtIn(dir);
  const shop = openLogShop(dir);
  const seen: { order: Order; lied: string[]; sent: string[] }[] = [];
  // Validated below: nothing that a watcher throws is heard.
  const done = await runScript(shop, journal, (order) => {
    const lied = lies(order, boughtIn(dir, shop.clock.now()));
    seen.push({ order, lied, sent: boughtIn(dir).slice(before.length) });
  }).catch((error: unknown) => {
    if (MailfleetError.isInstance(error)) return error;
    throw error;
  });
  expect(seen.flatMap(({ lied }) => lied)).toEqual([]);
  // What was sent and not recorded cannot be told apart from what was never sent, so at first neither is sent again.
  const unknown = seen[0]?.order.steps.filter((step) => step.status === "unknown").map((step) => step.operation);
  expect((seen[0]?.sent ?? []).filter((operation) => unknown?.includes(operation))).toEqual([]);
  if (MailfleetError.isInstance(done)) return done.message;
  if (done.status !== "settled") return done.message ?? done.status;
  expect(done.items.map((item) => item.status)).toEqual(["ready", "ready"]);
  expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
  return undefined;
}
