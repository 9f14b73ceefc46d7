import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../lib/spec.js";
import { openProject } from "./project.js";

// The guide's snippets are compiled here and when the site is built. Those marked `run` run here, as they are printed.

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
    folder = openProject();
    // A driver that a reader brings himself.
    symlinkSync(path.join(root, "packages/docs/node_modules/libsql"), path.join(folder, "node_modules/libsql"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("compiles, every snippet of it", { timeout: 120_000 }, () => {
    expect(fences.filter(({ info }) => !/\btwoslash\b/.test(info)).map(({ name }) => name)).toEqual([]);
    expect(runnable.length).toBeGreaterThan(4);
    const files = fences.map(({ code }, at) => {
      const file = path.join(folder, `snippet-${at}.mts`);
      // By itself a snippet without imports would share its names with all others.
      writeFileSync(file, `${code}\nexport {};\n`);
      return file;
    });
    const program = ts.createProgram(files, {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      typeRoots: [path.join(root, "node_modules/@types")],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const at = Number(/snippet-(\d+)/.exec(file?.fileName ?? "")?.[1]);
      return `${fences[at]?.name ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toEqual([]);
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
