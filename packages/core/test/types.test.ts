import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const core = path.resolve(import.meta.dirname, "..");

/** The source file behind every entry of the package. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(path.join(core, "package.json"), "utf8")) as {
    exports: Record<string, { types: string }>;
  };
  return Object.values(exports).map(({ types }) =>
    path.join(core, types.replace("/dist/", "/src/").replace(/\.d\.ts$/, ".ts")),
  );
}

describe("the public types", () => {
  it("lead to no file of a library that is not ours", () => {
    const options = {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      types: ["node"],
      typeRoots: [path.join(core, "../../node_modules/@types")],
    };
    const program = ts.createProgram(entries(), options);
    const files = program.getSourceFiles().map((file) => file.fileName);
    expect(files.some((file) => file.includes("/packages/http/"))).toBe(true);
    const foreign = files
      .filter(
        (file) => file.includes("/node_modules/") && !program.isSourceFileDefaultLibrary(program.getSourceFile(file)!),
      )
      .map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
    // tldts-icann and otpauth are behind our own functions; @types/node is what the file journal stands on.
    expect(
      [...new Set(foreign)].filter(
        (name) => !["tldts-icann", "tldts-core", "otpauth", "@types/node", "undici-types"].includes(name ?? ""),
      ),
    ).toEqual([]);
  });
});
