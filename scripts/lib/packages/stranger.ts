import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { providers, root } from "../spec.js";
import { exampleFolders, modulesOf, readManifest, writeJson } from "./manifests.js";
import { tarballs, type Packed } from "./pack.js";
import { all, run } from "./run.js";

// Projects of people who never saw this repository: all they have are the tarballs.

/** What may never get into a user's install: analytics, and a Prism beside the one in our bundle. OpenTelemetry reports to its owner. */
const FORBIDDEN = [/^@scarf\//, /^(?!@opentelemetry\/).*(telemetry|analytics)/i, /^@stoplight\/prism-/];

const PROGRAMS = path.join(root, "scripts/lib/stranger");

/** A project with all of our packages, installed by npm, and the programs of `scripts/lib/stranger` in it. */
export async function openProject(packed: readonly Packed[], folder: string): Promise<void> {
  const modules = packed.flatMap(({ manifest }) => modulesOf(manifest));
  cpSync(PROGRAMS, folder, { recursive: true });
  writeJson(path.join(folder, "modules.json"), { modules, clients: clientsOf(packed) });
  writeFileSync(path.join(folder, "adapters.mjs"), writeAdapters(modules));
  writeJson(path.join(folder, "package.json"), {
    name: "stranger",
    private: true,
    type: "module",
    dependencies: tarballs(packed),
  });
  writeFileSync(
    path.join(folder, "types.ts"),
    modules.map((entry, index) => `import * as m${index} from ${JSON.stringify(entry)};\nvoid m${index};\n`).join(""),
  );
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"], folder);
  const lock = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8")) as { packages: object };
  refuseForbidden(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, "")));
}

/** The packages of `specs/` that are published. */
export function clientsOf(packed: readonly Packed[]): string[] {
  const folders = providers().map((id) => path.join(root, "packages", id));
  return packed.filter(({ folder }) => folders.includes(folder)).map(({ manifest }) => manifest.name);
}

/** A bundler has to see which modules it joins: a name for each provider that core has an adapter for. */
function writeAdapters(modules: readonly string[]): string {
  const known = providers().filter((id) => modules.includes(`@mailfleet/core/${id}`));
  const imports = known.map((id) => `import * as ${id} from "@mailfleet/core/${id}";\n`);
  return `${imports.join("")}export const adapters = { ${known.join(", ")} };\n`;
}

/** What a project says of itself with the commands that our packages bring. */
export async function checkCommands(
  packed: readonly Packed[],
  folder: string,
  node = process.execPath,
): Promise<number> {
  const names = packed.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}));
  const commands = names.map((name) => path.join(folder, "node_modules/.bin", name));
  await all(commands.map((command) => run(command, ["--help"], folder, { node })));
  return names.length;
}

/** How a user compiles: every module, both ways of resolving, our declarations checked too. */
const COMPILE = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipDefaultLibCheck"];

export type Resolution = "nodenext" | "bundler";

export async function compile(
  tsc: readonly string[],
  resolution: Resolution,
  types: string,
  folder: string,
): Promise<void> {
  const [file = "", ...first] = tsc;
  const module = resolution === "bundler" ? "esnext" : resolution;
  const target = ["--target", "es2022", "--module", module, "--moduleResolution", resolution];
  await run(file, [...first, "types.ts", ...COMPILE, ...target, "--types", "node", "--typeRoots", types], folder);
}

/** Every project of `packages/examples`, as it is, with the tarballs in the place of the workspace; installed by pnpm. */
export async function openExamples(packed: readonly Packed[], folder: string): Promise<string[]> {
  const examples = exampleFolders().map((example) => ({ example, copy: path.join(folder, path.basename(example)) }));
  for (const { example, copy } of examples) {
    const filter = (file: string): boolean => !/node_modules|[\\/]dist$/.test(path.relative(example, file));
    cpSync(example, copy, { recursive: true, filter });
  }
  const workspace = parse(readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8")) as Record<string, object>;
  // The overrides also hold for the dependencies of our packages: no unpublished version is looked for in the registry.
  const overrides = { ...workspace.overrides, ...tarballs(packed) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "pnpm-workspace.yaml"), stringify({ ...workspace, packages: ["*"], overrides }));
  writeJson(path.join(folder, "package.json"), { name: "examples", private: true });
  await run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=append-only"], folder);
  const lock = parse(readFileSync(path.join(folder, "pnpm-lock.yaml"), "utf8")) as { packages: object };
  refuseForbidden(Object.keys(lock.packages).map((key) => key.replace(/(?<=.)@.*$/, "")));
  return examples.map(({ copy }) => copy);
}

/** Runs the tests of an example, with another Node if one is named. */
export async function testExample(folder: string, node = process.execPath): Promise<void> {
  const script = readManifest(folder).scripts?.test;
  if (!script) throw new Error(`${path.basename(folder)} has no test script.`);
  // On two slow cores, which also do other things, a test may take longer than it does on a developer's machine.
  const patience = script.startsWith("vitest ") ? ["--testTimeout=60000"] : [];
  await run("pnpm", ["run", "test", ...patience], folder, { node, env: { CI: "true" } });
}

function refuseForbidden(names: readonly string[]): void {
  const found = names.filter((name) => FORBIDDEN.some((pattern) => pattern.test(name)));
  if (found.length > 0) throw new Error(`${[...new Set(found)].join(", ")} would get into a user's install.`);
  if (names.length < 5) throw new Error("The lock file lists nothing to look at.");
}
