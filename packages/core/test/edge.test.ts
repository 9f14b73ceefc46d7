import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build, type BuildResult } from "esbuild";
import { describe, expect, it } from "vitest";
import { adapters } from "./providers.js";

const EDGE = [
  "index.ts",
  "kit.ts",
  "journal/memory.ts",
  "webhooks/index.ts",
  ...adapters.map((id) => `adapters/${id}/index.ts`),
];

async function bundle(entry: string, format: "esm" | "iife"): Promise<BuildResult<{ write: false; metafile: true }>> {
  return await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format,
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["worker", "browser", "import"],
    external: ["node:*"],
    metafile: true,
    logLevel: "silent",
  });
}

/** What a bundle for a worker at the edge takes from Node, where there is none. */
async function nodeImportsOf(entry: string): Promise<string[]> {
  const { metafile } = await bundle(entry, "esm");
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return imports.filter(({ external }) => external).map(({ path }) => path);
}

/** What a runtime at the edge refuses while a module is loaded. `String` and the like are the realm's own. */
function openRealm(): object {
  const refuse = (what: string) => () => {
    throw new Error(`${what} while a module is loaded`);
  };
  return createContext({
    URL,
    TextEncoder,
    TextDecoder,
    Headers,
    AbortController,
    crypto: { randomUUID: refuse("a random value"), getRandomValues: refuse("a random value") },
    setTimeout: refuse("a timer"),
    setInterval: refuse("a timer"),
    fetch: refuse("a request"),
  });
}

describe("a bundle for the edge", () => {
  it.each(EDGE)("needs nothing of Node: %s", async (entry) => {
    expect(await nodeImportsOf(entry)).toEqual([]);
  });

  it.each(EDGE)("does nothing while it is loaded: %s", async (entry) => {
    const [file] = (await bundle(entry, "iife")).outputFiles;
    expect(file?.text.length).toBeGreaterThan(100);
    expect(() => runInContext(file?.text ?? "", openRealm())).not.toThrow();
  });

  it("is found out if it does: journal/index.ts has the file journal", async () => {
    expect(await nodeImportsOf("journal/index.ts")).toContain("node:fs/promises");
  });
});
