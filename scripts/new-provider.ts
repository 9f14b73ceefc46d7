import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/spec.js";
import { addToCore } from "./new-provider/manifest.js";
import { type Choices, HELP, readChoices, UsageError } from "./new-provider/options.js";
import { renderProvider } from "./new-provider/render.js";

const CORE = "packages/core/package.json";

/** What is written, in the order of the list that is printed. */
function filesOf(choices: Choices): Map<string, string> {
  const files = renderProvider(choices, new Date().toISOString().slice(0, 10));
  const taken = [`specs/${choices.id}`, `packages/${choices.id}`, ...files.keys()].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (taken !== undefined)
    throw new UsageError(`${taken} is there already. Take another id, or remove what is left of an earlier try.`);
  return files.set(CORE, addToCore(readFileSync(path.join(root, CORE), "utf8"), choices.id));
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Formats, installs and generates, so that the next command can be a test. */
function setUp(files: ReadonlyMap<string, string>): boolean {
  const isDone = (title: string, ...args: string[]): boolean => {
    process.stdout.write(`  ${title}\n`);
    return spawnSync("npx", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  };
  return (
    isDone("format", "oxfmt", ...[...files.keys()].filter((file) => /\.(?:ts|yaml|json|md)$/.test(file))) &&
    isDone("pnpm install", "pnpm", "install", "--no-frozen-lockfile") &&
    isDone("pnpm generate", "tsx", "scripts/generate.ts")
  );
}

function nextSteps({ id }: Choices): string {
  return `
Next:
  1. specs/${id}/ : describe what the provider really has, and where each fact is from. Then: pnpm generate && pnpm check-specs
  2. packages/${id}/src/failure.ts : how it says no.
  3. packages/core/src/adapters/${id}/ : its words and its calls in ours. Delete what it lacks.
  4. npm test -- packages/${id} packages/core/test/${id}

CONTRIBUTING.md, "Adding a provider", says what each check wants.
`;
}

function main(args: readonly string[]): number {
  const choices = readChoices(args);
  if (choices === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const files = filesOf(choices);
  process.stdout.write([...files.keys()].map((file) => `  ${file}\n`).join(""));
  if (choices.dryRun) {
    process.stdout.write(`${files.size} files; nothing was written.\n`);
    return 0;
  }
  write(files);
  process.stdout.write(`wrote ${files.size} files\n`);
  if (choices.install && !setUp(files)) {
    process.stderr.write(
      "The files are written; what came after them failed. Mend it, then run: pnpm install && pnpm generate\n",
    );
    return 1;
  }
  process.stdout.write(nextSteps(choices));
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
