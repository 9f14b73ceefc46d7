import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Order, waitFor } from "../src/index.js";
import { fileJournal } from "../src/journal/index.js";
import { openShop, type Shop } from "./inboxkit-shop.js";

// The script of the root README, as it is printed there, against an InboxKit that remembers what it sold.

type Script = (given: Record<string, unknown>) => Promise<Order>;

async function readScript(): Promise<Script> {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  const printed = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const code = printed.find((each) => each.includes("orders.place"));
  if (code === undefined) throw new Error("The README shows no order being placed.");
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const names = "fileJournal, createInboxKitProvider, waitFor, console, process";
  const body = outputText.replaceAll(/^import .*$/gm, "");
  return new Function(`{ ${names} }`, `return (async () => { ${body}\nreturn done; })();`) as Script;
}

describe("the README's script", () => {
  let dir: string;
  let script: Script;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "mailfleet-readme-"));
    script = await readScript();
  });
  afterAll(async () => await rm(dir, { recursive: true }));

  /** Runs it as a program of its own would: all that it shares with other runs is the shop and the journal's folder. */
  const run = async (shop: Shop): Promise<Order> =>
    await script({
      fileJournal: () => fileJournal(dir),
      createInboxKitProvider: () => shop.provider,
      waitFor: (...[orders, order, options]: Parameters<typeof waitFor>) =>
        waitFor(orders, order, { ...options, clock: shop.clock }),
      console: { log: () => undefined },
      process: { env: { INBOXKIT_KEY: "synthetic-key" } },
    });

  it("finishes, also when it is run again, and again after a lost reply, and buys once", async () => {
    const shop = openShop();
    let lost = false;
    const { reword } = shop;
    shop.reword = (at, reply, body) => {
      if (at !== "/domains/register" || lost) return reword(at, reply, body);
      lost = true;
      throw new TypeError("fetch failed");
    };
    const first = await run(shop);
    expect([first.status, lost]).toEqual(["settled", true]);
    for (let n = 0; n < 2; n++) {
      shop.clock.pass(86_400_000);
      expect(await run(shop)).toMatchObject({ status: "settled", placedAt: first.placedAt });
    }
    const spends = shop.calls.filter((at) => at === "/domains/register" || at === "/mailboxes/buy");
    expect(spends).toEqual(["/domains/register", "/mailboxes/buy"]);
  });
});
