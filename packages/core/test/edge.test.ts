import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { adapters } from "./providers.js";

/** What a bundle for a worker at the edge takes from Node, where there is none. */
async function nodeImportsOf(entry: string): Promise<string[]> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["worker", "browser", "import"],
    external: ["node:*"],
    metafile: true,
    logLevel: "silent",
  });
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports);
  return imports.filter(({ external }) => external).map(({ path }) => path);
}

describe("a bundle for the edge", () => {
  it.each([
    "index.ts",
    "kit.ts",
    "journal/memory.ts",
    "webhooks/index.ts",
    ...adapters.map((id) => `adapters/${id}/index.ts`),
  ])("needs nothing of Node: %s", async (entry) => {
    expect(await nodeImportsOf(entry)).toEqual([]);
  });

  it("is found out if it does: journal/index.ts has the file journal", async () => {
    expect(await nodeImportsOf("journal/index.ts")).toContain("node:fs/promises");
  });
});
