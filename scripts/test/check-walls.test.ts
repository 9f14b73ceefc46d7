import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { describe as line } from "../lib/report.js";
import { checkWalls, type Walls } from "../lib/walls/index.js";
import { runScript } from "./run.js";

const scripts = fileURLToPath(new URL("..", import.meta.url));
const fixtures = path.join(scripts, "test/fixtures/walls");
const rules = readdirSync(fixtures).filter((name) => name !== "valid");
const trees: string[] = [];

/** The valid tree with the files of a fixture laid over it. */
function layOver(...overlays: string[]): string {
  const tree = mkdtempSync(path.join(tmpdir(), "check-walls-"));
  trees.push(tree);
  for (const overlay of ["valid", ...overlays]) cpSync(path.join(fixtures, overlay), tree, { recursive: true });
  return tree;
}

/** The lines of a fixture that end in `// sin`, as `file:line`. */
function sinsOf(rule: string): string[] {
  const folder = path.join(fixtures, rule);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8")
        .split("\n")
        .flatMap((text, index) => (text.endsWith("// sin") ? [`${file}:${index + 1}`] : [])),
    );
}

const lines = ({ problems }: Walls): string => problems.map(line).join("\n");

afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true })));

describe("check-walls", () => {
  it("accepts a tree that keeps every wall", () => {
    const walls = checkWalls(layOver());
    expect(lines(walls)).toBe("");
    expect(walls).toMatchObject({ packages: 6, warnings: [] });
  });

  it.each(rules)("%s", (rule) => {
    const walls = checkWalls(layOver(rule));
    expect([...new Set(walls.problems.map((problem) => problem.rule))], lines(walls)).toEqual([rule]);
    const marked = walls.problems.map((problem) => problem.file).filter((file) => /\.ts:\d+$/.test(file));
    expect([...new Set(marked)].sort()).toEqual(sinsOf(rule).sort());
  });

  it("has a failing fixture for every rule", () => {
    const folder = path.join(scripts, "lib/walls");
    const source = readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
    const known = [
      ...source.matchAll(/report\(\s*(?:provider === undefined \? )?"([a-z-]+)"(?: : "([a-z-]+)")?/g),
    ].flatMap((match) => [match[1], match[2]]);
    expect(known.length).toBeGreaterThan(30);
    expect([...new Set(known.filter(Boolean))].sort()).toEqual([...rules].sort());
  });

  it("finds every sin of a fixture that has several", () => {
    const found = checkWalls(layOver("dependency-version")).problems.map(line);
    expect(found).toEqual([
      "packages/core/package.json: @mailfleet/acme is ^1.0.0: write workspace:^",
      "packages/core/package.json: tldts is ^7.0.0: write catalog:, and the exact version in pnpm-workspace.yaml",
    ]);
    expect(
      checkWalls(layOver("http-alone")).problems.some((problem) => problem.file === "packages/http/package.json"),
    ).toBe(true);
    expect(checkWalls(layOver("config-files")).problems).toHaveLength(2);
    expect(checkWalls(layOver("same-names")).problems).toHaveLength(2);
    expect(checkWalls(layOver("catalog-exact")).problems).toHaveLength(2);
    expect(checkWalls(layOver("package-shape")).problems).toHaveLength(2);
    expect(checkWalls(layOver("hidden-generate")).problems).toHaveLength(2);
    expect(checkWalls(layOver("unfinished-provider")).problems).toHaveLength(5);
  });

  it("lets a provider have what every provider has, and parts of a noun", () => {
    const tree = layOver();
    const adapters = path.join(tree, "packages/core/src/adapters");
    for (const file of ["acme/registrant.ts", "bolt/registrant.ts", "acme/order-price.ts", "bolt/mailbox-status.ts"]) {
      writeFileSync(path.join(adapters, file), "export {};\n");
    }
    expect(lines(checkWalls(tree))).toBe("");
  });

  it("warns of what asks to be split, and does not fail", () => {
    const tree = layOver();
    const body = Array.from({ length: 45 }, (_, index) => `  const n${index} = ${index};`).join("\n");
    writeFileSync(
      path.join(tree, "packages/core/src/orders/place.ts"),
      `export function place(): void {\n${body}\n}\n${"\n".repeat(300)}`,
    );
    const { problems, warnings } = checkWalls(tree);
    expect(problems).toEqual([]);
    expect(warnings.map(line)).toEqual([
      "packages/core/src/orders/place.ts: has 347 lines, over 300: it asks to be split",
      "packages/core/src/orders/place.ts:1: place has 47 lines, over 40: it asks to be split",
    ]);
  });
});

describe("the command", () => {
  it("explains itself", { timeout: 30_000 }, () => {
    expect(runScript("check-walls", "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("check-walls [--root <folder>]"),
    });
  });

  it("fails on a broken wall, and says where", { timeout: 30_000 }, () => {
    const { status, stderr, stdout } = runScript("check-walls", "--root", layOver("core-error"));
    expect(stderr).toBe(
      "packages/core/src/index.ts: does not re-export MailfleetError from @mailfleet/http, the one error class\n",
    );
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("finds every wall of the tree whole", { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = runScript("check-walls");
    expect(stderr.split("\n").filter((text) => text && !text.startsWith("warning: "))).toEqual([]);
    expect(stdout).toMatch(/^\d+ packages, \d+ files: ok\n$/);
    expect(status).toBe(0);
  });
});
