import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm check-scaffold [--all] [--keep]

Runs pnpm new-provider in a temporary copy of this tree, and holds the result against every check: specs, walls, lint, format,
build, types and tests. A check that fails with one provider more shows a list that somebody keeps by hand.

  --all    run every test there, not only those that read the list of providers
  --keep   leave the copy where it is, and say where
  --help   this text
`;

const PROVIDER = ["acme", "--auth", "header:x-auth-acme", "--tenant", "header:x-workspace-key"];

/** The new provider's own tests, and the quickest of those that go through all providers. */
const TESTS = [
  "packages/acme",
  "packages/core/test/acme",
  "packages/core/test/edge",
  "packages/core/test/readme.test",
  "packages/mock/test/parity",
  "scripts/test/readme",
];

const { values } = parseArgs({
  options: { all: { type: "boolean" }, keep: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});

if (values.help) process.stdout.write(HELP);
else check();

function check(): void {
  const copy = mkdtempSync(path.join(tmpdir(), "check-scaffold-"));
  try {
    copyTree(copy);
    const steps: readonly (readonly [title: string, file: string, ...args: string[]])[] = [
      ["install", "pnpm", "install", "--prefer-offline", "--frozen-lockfile"],
      ["new-provider", "tsx", "scripts/new-provider.ts", ...PROVIDER],
      ["generated files", "tsx", "scripts/generate.ts", "--check"],
      ["specs", "tsx", "scripts/check-specs.ts"],
      ["walls", "tsx", "scripts/check-walls.ts"],
      ["lint", "oxlint", "--quiet"],
      ["format", "oxfmt", "--check"],
      // What did not change is taken from this tree's own cache.
      ["build", "turbo", "run", "build", "--output-logs=errors-only", `--cache-dir=${path.join(root, ".turbo/cache")}`],
      ["types", "tsc", "-p", "tsconfig.json"],
      ["tests", "vitest", "run", "--reporter=dot", ...(values.all ? [] : TESTS)],
    ];
    for (const step of steps) if (!run(copy, ...step)) return;
  } finally {
    if (values.keep) process.stdout.write(`The copy is in ${copy}\n`);
    else rmSync(copy, { recursive: true, force: true });
  }
}

/** What git knows, or would if it were added. */
function copyTree(copy: string): void {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(path.join(root, name))))
    cpSync(path.join(root, file), path.join(copy, file));
}

function run(copy: string, title: string, file: string, ...args: string[]): boolean {
  const started = Date.now();
  // pnpm is one of the tools too, and there are none in the copy before it has run.
  const bin = path.join(title === "install" ? root : copy, "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}` };
  const { status, stdout, stderr } = spawnSync(file, args, { cwd: copy, env, encoding: "utf8" });
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"}  ${title} (${seconds} s)\n`);
  if (status !== 0) {
    process.stdout.write(`${stdout}${stderr}\n`);
    process.exitCode = 1;
  }
  return status === 0;
}
