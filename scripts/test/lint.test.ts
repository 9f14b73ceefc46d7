import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../lib/spec.js";

// House rules that oxlint holds. It would say nothing if a rule were turned off, so each is broken here.

const PROPERTIES = "eslint(no-restricted-properties)";
const IMPORTS = "eslint(no-restricted-imports)";
const ANY = "typescript(no-explicit-any)";
const CYCLE = "import(no-cycle)";

const environment = [
  'export const a = process.env["KEY"];',
  'export const b = process["env"];',
  "export const { env: c } = process;",
  'export const d = globalThis.process.env["KEY"];',
];
const environmentImports = [
  'import { env } from "node:process";\nexport const e = env["KEY"];',
  'import * as host from "node:process";\nexport const f = host;',
  'import program from "process";\nexport const g = program;',
];
const any = "export function read(value: any): void {\n  void value;\n}";
const wrapped = 'import { createFinalURL } from "openapi-fetch";\nexport const write = createFinalURL;';
const wrappedTypes = 'export type { Client } from "openapi-fetch";';

type Case = readonly [file: string, text: string, rules: readonly string[]];

const broken: readonly Case[] = [
  ...environment.map((text, at): Case => [`packages/acme/src/environment-${at}.ts`, text, [PROPERTIES]]),
  ...environmentImports.map((text, at): Case => [`packages/acme/src/import-${at}.ts`, text, [IMPORTS]]),
  ["packages/acme/src/generated/client.ts", environment[0]!, [PROPERTIES]],
  ["packages/acme/src/any.ts", any, [ANY]],
  ["packages/acme/src/generated/any.ts", any, [ANY]],
  ["packages/mock/src/cli/any.ts", any, [ANY]],
  ["packages/acme/src/wire.ts", wrapped, [IMPORTS]],
  ["packages/acme/test/wire.ts", wrapped, [IMPORTS]],
  ["packages/http/src/call.ts", wrapped, [IMPORTS]],
  ["packages/http/src/index.ts", wrappedTypes, [IMPORTS]],
  // A circle at run time, and one of types alone, which only core refuses.
  ["packages/acme/src/one.ts", 'import { two } from "./two.js";\nexport const one = (): unknown => two;', [CYCLE]],
  ["packages/acme/src/two.ts", 'import { one } from "./one.js";\nexport const two = (): unknown => one;', [CYCLE]],
  ["packages/core/src/orders/three.ts", 'import type { Four } from "./four.js";\nexport type Three = Four[];', [CYCLE]],
  [
    "packages/core/src/orders/four.ts",
    'import type { Three } from "./three.js";\nexport type Four = Three[];',
    [CYCLE],
  ],
];

/** A command line, private packages and scripts look around for themselves; one file wraps what http is built on. */
const kept: readonly Case[] = [
  ...["packages/cli/src/keys.ts", "packages/mock/src/cli.ts", "packages/bench/src/runs.ts", "scripts/run.ts"].map(
    (file): Case => [file, [...environmentImports, ...environment].join("\n"), []],
  ),
  ["packages/http/src/url.ts", wrapped, []],
  ["packages/core/src/orders/five.ts", 'import type { Three } from "./three.js";\nexport type Five = Three[];', []],
];

describe("the linter", () => {
  const tree = mkdtempSync(path.join(tmpdir(), "mailfleet-lint-"));
  const found = new Map<string, Set<string>>();

  beforeAll(() => {
    copyFileSync(path.join(root, ".oxlintrc.json"), path.join(tree, ".oxlintrc.json"));
    for (const [file, text] of [...broken, ...kept]) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), `${text}\n`);
    }
    const oxlint = path.join(root, "node_modules/.bin/oxlint");
    const { stdout } = spawnSync(oxlint, ["--quiet", "--format=json"], { cwd: tree, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics) found.set(filename, (found.get(filename) ?? new Set()).add(code));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  const rulesOf = (file: string): string[] => [...(found.get(file) ?? [])].sort();

  it.each(broken)("refuses %s: %s", (file, _, rules) => expect(rulesOf(file)).toEqual(rules));

  it.each(kept)("accepts %s", (file) => expect(rulesOf(file)).toEqual([]));
});
