import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../lib/spec.js";

// The guide's snippets are compiled when the site is built. Those marked `run` run here, as they are printed.

const GUIDE = path.join(root, "packages/docs/site/guide");
const fences = readdirSync(GUIDE)
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) =>
    [...readFileSync(path.join(GUIDE, file), "utf8").matchAll(/^```(ts\b.*)\n([^]*?)^```$/gm)].map(
      ([, info = "", code = ""], at) => ({ name: `${file}, snippet ${at + 1}`, info, code }),
    ),
  );
const runnable = fences.filter(({ info }) => info.endsWith(" run"));

/** What a snippet says that it prints: `console.log(done.status); // settled`. */
function saidToPrint(code: string): string[] {
  return [...code.matchAll(/^\s*console\.log\([^,]*\); \/\/ ([\w-]+)/gm)].map(([, word = ""]) => word);
}

describe("the guide's TypeScript", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "mailfleet-guide-"));
    mkdirSync(path.join(folder, "node_modules/@mailfleet"), { recursive: true });
    for (const name of readdirSync(path.join(root, "packages")))
      symlinkSync(path.join(root, "packages", name), path.join(folder, "node_modules/@mailfleet", name));
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is compiled, every snippet of it", () => {
    expect(fences.filter(({ info }) => !/\btwoslash\b/.test(info)).map(({ name }) => name)).toEqual([]);
    expect(runnable.length).toBeGreaterThan(4);
  });

  it.each(runnable)("$name runs as it is printed", { timeout: 120_000 }, ({ code }) => {
    writeFileSync(path.join(folder, "snippet.mts"), code);
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "snippet.mts"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const printed = stdout.split("\n");
    for (const word of saidToPrint(code)) expect(printed).toContain(word);
  });
});
