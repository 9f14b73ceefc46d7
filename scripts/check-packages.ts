import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm check-packages [--keep]

Packs every published package, inspects the tarballs, and uses them as a stranger would: installed with npm into an empty
project, imported, type-checked, and as the dependencies of every project in packages/examples.

  --keep   leave the temporary project behind and say where it is
  --help   this text`;

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

interface Packed {
  manifest: Manifest;
  folder: string;
  tarball: string;
}

/** What may never get into a user's install: analytics, and a Prism beside the one in our bundle. OpenTelemetry reports to its owner. */
const FORBIDDEN = [/^@scarf\//, /^(?!@opentelemetry\/).*(telemetry|analytics)/i, /^@stoplight\/prism-/];

function main(): void {
  const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const work = mkdtempSync(path.join(tmpdir(), "mailfleet-packages-"));
  try {
    const packed = publishedFolders().map((folder) => pack(folder, work));
    for (const each of packed) inspect(each);
    checkConsumer(packed, path.join(work, "consumer"));
    for (const example of exampleFolders()) checkExample(example, packed, work);
    console.log(`packages: ${packed.length} tarballs are well formed, install, import and type-check`);
  } finally {
    if (values.keep) console.log(`kept ${work}`);
    else rmSync(work, { recursive: true, force: true });
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

function foldersBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((each) => existsSync(path.join(each, "package.json")));
}

function publishedFolders(): string[] {
  return foldersBelow(path.join(root, "packages")).filter((folder) => !readManifest(folder).private);
}

function exampleFolders(): string[] {
  return foldersBelow(path.join(root, "packages/examples"));
}

function pack(folder: string, work: string): Packed {
  const manifest = readManifest(folder);
  // pnpm, not npm: npm would leave `workspace:` ranges in, and nobody could install the result.
  const output = run("pnpm", ["pack", "--json", "--pack-destination", work], folder);
  const { filename } = JSON.parse(output.slice(output.indexOf("{"))) as { filename: string };
  return { manifest, folder, tarball: path.resolve(work, filename) };
}

function inspect({ manifest, folder, tarball }: Packed): void {
  const inside = run("tar", ["tzf", tarball], folder).split("\n");
  for (const file of ["LICENSE", "README.md"])
    if (!inside.includes(`package/${file}`)) fail(`${manifest.name} is packed without its ${file}.`);
  run(bin("publint"), ["run", tarball, "--strict"], folder);
  run(
    bin("attw"),
    [
      tarball,
      "--profile",
      "esm-only",
      "--format",
      "ascii",
      "--no-emoji",
      "--exclude-entrypoints",
      ...jsonEntries(manifest),
    ],
    folder,
  );
}

/** Data files have no types to check. */
function jsonEntries({ exports = {} }: Manifest): string[] {
  const entries = Object.keys(exports).filter((entry) => entry.endsWith(".json"));
  return entries.length > 0 ? entries : ["./none"];
}

function checkConsumer(packed: Packed[], folder: string): void {
  mkdirSync(folder);
  const entries = packed.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {})
      // The vitest helpers need vitest, which this project does not have; packages/examples uses them.
      .filter((entry) => !entry.endsWith(".json") && entry !== "./vitest")
      .map((entry) => path.posix.join(manifest.name, entry)),
  );
  writeJson(path.join(folder, "package.json"), {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: tarballs(packed),
  });
  writeFileSync(
    path.join(folder, "import.mjs"),
    entries.map((entry) => `await import(${JSON.stringify(entry)});\n`).join(""),
  );
  writeFileSync(
    path.join(folder, "types.ts"),
    entries.map((entry, index) => `import * as m${index} from ${JSON.stringify(entry)};\nvoid m${index};\n`).join(""),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  run(process.execPath, ["import.mjs"], folder);
  const strict = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2022",
    "--types",
    "node",
    "--typeRoots",
    path.join(root, "node_modules/@types"),
  ];
  for (const compiler of ["typescript", "typescript-oldest"]) {
    const tsc = path.join(root, "node_modules", compiler, "bin/tsc");
    for (const [module, resolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ] as const)
      run(process.execPath, [tsc, "types.ts", ...strict, "--module", module, "--moduleResolution", resolution], folder);
  }
  for (const { manifest } of packed)
    for (const name of Object.keys(manifest.bin ?? {}))
      run(path.join(folder, "node_modules/.bin", name), ["--help"], folder);
  checkTree(folder);
}

/** Looks at everything npm put there, however deep. */
function checkTree(folder: string): void {
  const tree = JSON.parse(run("npm", ["ls", "--all", "--json"], folder)) as Tree;
  const walk = (node: Tree): void => {
    for (const [name, child] of Object.entries(node.dependencies ?? {})) {
      if (FORBIDDEN.some((pattern) => pattern.test(name))) fail(`${name} gets into a user's install, and may not.`);
      walk(child);
    }
  };
  walk(tree);
}

interface Tree {
  dependencies?: Record<string, Tree>;
}

/** Runs an example project's own tests against the tarballs. */
function checkExample(example: string, packed: Packed[], work: string): void {
  const folder = path.join(work, `example-${path.basename(example)}`);
  cpSync(example, folder, {
    recursive: true,
    filter: (file) => !/node_modules|[\\/]dist$/.test(path.relative(example, file)),
  });
  const manifest = readManifest(example);
  const own = tarballs(neededBy(manifest, packed));
  const catalog = readCatalog();
  const resolve = (dependencies: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => [
        name,
        own[name] ?? (range === "catalog:" ? catalog[name]! : range),
      ]),
    );
  // Every tarball that it needs is named, so that npm does not look for unpublished versions of the indirect ones.
  writeJson(path.join(folder, "package.json"), {
    ...manifest,
    dependencies: { ...own, ...resolve(manifest.dependencies) },
    devDependencies: resolve(manifest.devDependencies),
  });
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  run("npm", ["test"], folder);
  checkTree(folder);
}

/** The packages of ours that somebody gets who installs these dependencies. */
function neededBy({ dependencies, devDependencies }: Manifest, packed: Packed[]): Packed[] {
  const found = new Set<Packed>();
  const add = (names: string[]): void => {
    for (const each of packed.filter(({ manifest }) => names.includes(manifest.name))) {
      if (found.has(each)) continue;
      found.add(each);
      add(Object.keys(each.manifest.dependencies ?? {}));
    }
  };
  add(Object.keys({ ...dependencies, ...devDependencies }));
  return [...found];
}

function readCatalog(): Record<string, string> {
  const text = readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8");
  const section = text.slice(text.indexOf("\ncatalog:"), text.indexOf("\noverrides:"));
  return Object.fromEntries([...section.matchAll(/^ {2}"?([^":]+)"?: (\S+)/gm)].map((match) => [match[1]!, match[2]!]));
}

function tarballs(packed: Packed[]): Record<string, string> {
  return Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
}

function run(file: string, args: string[], cwd: string): string {
  const PATH = `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env.PATH}`;
  const result = spawnSync(file, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0)
    fail(`${[path.basename(file), ...args].join(" ")}\n  in ${cwd}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

function bin(name: string): string {
  return path.join(root, "node_modules/.bin", name);
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

function fail(message: string): never {
  throw new Error(message);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
