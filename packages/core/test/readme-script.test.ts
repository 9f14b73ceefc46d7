import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSimulator, type Simulator } from "@mailfleet/simulator";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Order, waitFor } from "../src/index.js";
import { fileJournal } from "../src/journal/index.js";
import { connect } from "./simulated.js";

// The script of the root README, as it is printed there, against the simulator of InboxKit.

type Script = (given: Record<string, unknown>) => Promise<Order>;

async function readScript(): Promise<Script> {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  const printed = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const code = printed.find((each) => each.includes("orders.place"));
  if (code === undefined) throw new Error("The README shows no order being placed.");
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const names = "fileJournal, createInboxKitProvider, createScaledMailProvider, waitFor, console, process";
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

  /** Runs it as a program of its own would: all that it shares with other runs is the provider and the journal's folder. */
  const run = async (simulator: Simulator<"inboxkit">): Promise<Order> =>
    await script({
      fileJournal: () => fileJournal(dir),
      createInboxKitProvider: () => connect(simulator, "inboxkit"),
      createScaledMailProvider: () => connect(createSimulator("scaledmail"), "scaledmail"),
      waitFor: (...[orders, order, options]: Parameters<typeof waitFor>) =>
        waitFor(orders, order, { ...options, clock: simulator.clock }),
      console: { log: () => undefined },
      process: { env: { INBOXKIT_KEY: "synthetic-key" } },
    });

  it("finishes, also when it is run again, and again after a lost reply, and buys once", async () => {
    const simulator = createSimulator("inboxkit");
    simulator.play("reply-lost");
    const first = await run(simulator);
    expect(first.status).toBe("settled");
    for (let n = 0; n < 2; n++) {
      simulator.clock.advance(86_400_000);
      expect(await run(simulator)).toMatchObject({ status: "settled", placedAt: first.placedAt });
    }
    expect(simulator.requests.filter(({ effect }) => effect !== "read")).toMatchObject([
      { operationId: "registerDomains", fault: { kind: "reset", when: "after" } },
      { operationId: "buyMailboxes" },
    ]);
    expect(simulator.world.receipts.map(({ name }) => name)).toEqual([
      "example.com",
      "ada@example.com",
      "alan@example.com",
    ]);
    expect(simulator.violations).toEqual([]);
  });
});
