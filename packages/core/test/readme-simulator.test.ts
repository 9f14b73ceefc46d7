import { readFile } from "node:fs/promises";
import * as simulator from "@mailfleet/simulator";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { waitFor } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";

// What the READMEs show of tests over a simulator, run as it is printed.

const names = { ...simulator, createInboxKitProvider, waitFor, memoryJournal };

async function readScript(file: string): Promise<string> {
  const readme = await readFile(new URL(file, import.meta.url), "utf8");
  const printed = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const code = printed.find((each) => each.includes("createSimulator("));
  if (code === undefined) throw new Error(`${file} shows no simulator.`);
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return outputText.replaceAll(/^import .*$/gm, "");
}

describe("a README's test over a simulator", () => {
  it.each(["../README.md", "../../simulator/README.md"])("%s settles an order that was bought once", async (file) => {
    const printed: unknown[][] = [];
    const print = { log: (...values: unknown[]) => void printed.push(values) };
    const body = `return (async () => { ${await readScript(file)} })();`;
    const run = new Function(`{ ${Object.keys(names).join(", ")}, console }`, body) as (given: object) => Promise<void>;
    await run({ ...names, console: print });
    expect(printed).toEqual([["settled", 1]]);
  });
});
