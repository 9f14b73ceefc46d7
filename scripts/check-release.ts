import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { type Manifest, publishedFolders, readManifest } from "./lib/packages/manifests.js";
import { all, run } from "./lib/packages/run.js";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm check-release

Rehearses a release in a temporary copy; this tree stays as it is. Every published package that changed has a changeset; versions
move as the changesets say, and each by itself; every package that moves gets its CHANGELOG; the tarballs name real versions, and
npm would publish them.`;

type Bump = "patch" | "minor" | "major";
const BUMPS: readonly Bump[] = ["patch", "minor", "major"];

/** One file of `.changeset`. */
interface Changeset {
  readonly file: string;
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly summary: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const work = mkdtempSync(path.join(tmpdir(), "mailfleet-release-"));
  try {
    const since = await checkStatus();
    const copy = copyTree(path.join(work, "tree"));
    const moved = await checkVersions(copy);
    await checkIndependence(copy);
    await checkTarballs(copy, path.join(work, "tarballs"));
    console.log(`release: ${since}; ${moved}; tarballs publish (dry run)`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Every published package that differs from main has a changeset, and so has every one that was never released. */
async function checkStatus(): Promise<string> {
  const named = new Set(readChangesets(root).flatMap(({ bumps }) => Object.keys(bumps)));
  for (const { name, version } of published(root)) {
    if (version === "0.0.0" && !named.has(name))
      throw new Error(`${name} was never released, and no changeset names it.`);
  }
  for (const branch of ["main", "origin/main"]) {
    const found = await run("git", ["rev-parse", "--verify", "--quiet", branch], root).catch(() => "");
    if (found === "") continue;
    await run("changeset", ["status", `--since=${branch}`], root);
    return `changed packages have their changesets (since ${branch})`;
  }
  return "changed packages not compared, since there is no branch main here";
}

/** All that versions depend on. Links stand for what `pnpm install` would make. */
function copyTree(copy: string): string {
  const files = ["package.json", "pnpm-workspace.yaml", "LICENSE", ".changeset"];
  for (const file of files) cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  const folders = readdirSync(path.join(root, "packages")).filter((name) =>
    existsSync(path.join(root, "packages", name, "package.json")),
  );
  const names = new Map(folders.map((name) => [readManifest(path.join(root, "packages", name)).name, name]));
  for (const name of folders) {
    const [from, to] = [path.join(root, "packages", name), path.join(copy, "packages", name)];
    mkdirSync(to, { recursive: true });
    for (const file of ["package.json", "README.md", "LICENSE", "CHANGELOG.md"])
      if (existsSync(path.join(from, file))) cpSync(path.join(from, file), path.join(to, file));
    const { dependencies, devDependencies } = readManifest(from);
    for (const needed of Object.keys({ ...dependencies, ...devDependencies })) {
      const link = path.join(to, "node_modules", needed);
      mkdirSync(path.dirname(link), { recursive: true });
      const other = names.get(needed);
      if (other) symlinkSync(path.join(copy, "packages", other), link);
      else if (existsSync(path.join(from, "node_modules", needed)))
        symlinkSync(path.join(from, "node_modules", needed), link);
    }
  }
  return copy;
}

/** `changeset version` moves each package by its largest changeset, writes what changed, and leaves private packages alone. */
async function checkVersions(copy: string): Promise<string> {
  const changesets = readChangesets(copy);
  const before = new Map(manifests(copy).map(({ name, version }) => [name, version]));
  await run("changeset", ["version"], copy);
  if (readChangesets(copy).length > 0) throw new Error("changeset version left changesets behind.");
  let moved = 0;
  for (const { name, version, private: isPrivate, folder } of manifests(copy)) {
    const old = before.get(name) ?? "";
    const own = changesets.filter(({ bumps }) => name in bumps);
    if (isPrivate && version !== old) throw new Error(`${name} is private, and went from ${old} to ${version}.`);
    if (isPrivate || own.length === 0) continue;
    const bump = BUMPS[Math.max(...own.map(({ bumps }) => BUMPS.indexOf(bumps[name] ?? "patch")))] ?? "patch";
    if (version !== raise(old, bump)) throw new Error(`${name} went from ${old} to ${version}, not by a ${bump}.`);
    const log = readFileSync(path.join(folder, "CHANGELOG.md"), "utf8");
    if (!log.includes(`## ${version}`)) throw new Error(`The CHANGELOG of ${name} has no ${version}.`);
    const missing = own.find(({ summary }) => !log.includes(summary.split("\n")[0] ?? ""));
    if (missing) throw new Error(`The CHANGELOG of ${name} says nothing of ${missing.file}.`);
    moved += 1;
  }
  return `${moved} of ${published(copy).length} packages would move, by ${changesets.length} changesets`;
}

/** A patch of one package on which none depends moves that one alone. */
async function checkIndependence(copy: string): Promise<void> {
  const packages = published(copy);
  const needed = new Set(packages.flatMap(({ dependencies }) => Object.keys(dependencies ?? {})));
  const leaf = packages.find(({ name }) => !needed.has(name));
  if (!leaf) throw new Error("Every published package is needed by another.");
  writeFileSync(path.join(copy, ".changeset/rehearsal.md"), `---\n"${leaf.name}": patch\n---\n\nRehearsal.\n`);
  await run("changeset", ["version"], copy);
  for (const { name, version } of published(copy)) {
    const old = packages.find((each) => each.name === name)?.version ?? "";
    const expected = name === leaf.name ? raise(old, "patch") : old;
    if (version !== expected) throw new Error(`A patch of ${leaf.name} took ${name} from ${old} to ${version}.`);
  }
}

/** What would be published names versions that exist, and npm takes it. Without `dist`: check-packages looks into the real ones. */
async function checkTarballs(copy: string, folder: string): Promise<void> {
  mkdirSync(folder);
  const packages = published(copy);
  const filters = packages.map(({ name }) => `--filter=${name}`);
  await run("pnpm", ["-r", ...filters, "pack", "--pack-destination", folder], copy);
  await all(
    packages.map(async ({ name, version }) => {
      const tarball = path.join(folder, `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`);
      const inside = JSON.parse(await run("tar", ["xzOf", tarball, "package/package.json"], folder)) as Manifest;
      for (const [needed, range] of Object.entries(inside.dependencies ?? {})) {
        const own = packages.find((each) => each.name === needed);
        if (own && range !== `^${own.version}`) throw new Error(`${name} would be published with ${needed} ${range}.`);
        if (!/^[\^]?\d/.test(range)) throw new Error(`${name} would be published with ${needed} ${range}.`);
      }
      if (!(await run("tar", ["tzf", tarball], folder)).includes("package/CHANGELOG.md"))
        throw new Error(`${name} would be published without its CHANGELOG.`);
      await run("npm", ["publish", tarball, "--dry-run", "--loglevel=error"], folder);
    }),
  );
}

function manifests(tree: string): (Manifest & { readonly folder: string })[] {
  return readdirSync(path.join(tree, "packages"))
    .map((name) => path.join(tree, "packages", name))
    .filter((folder) => existsSync(path.join(folder, "package.json")))
    .map((folder) => ({ ...readManifest(folder), folder }));
}

function published(tree: string): (Manifest & { readonly folder: string })[] {
  const names = publishedFolders().map((folder) => path.basename(folder));
  return manifests(tree).filter(({ folder }) => names.includes(path.basename(folder)));
}

function readChangesets(tree: string): Changeset[] {
  const folder = path.join(tree, ".changeset");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.map((file) => {
    const [, head = "", summary = ""] =
      /^---\n(.*?)\n---\n+(.*)$/s.exec(readFileSync(path.join(folder, file), "utf8")) ?? [];
    const bumps = parse(head) as Changeset["bumps"] | null;
    if (!bumps || summary.trim() === "") throw new Error(`.changeset/${file} names no package, or says nothing.`);
    return { file, bumps, summary };
  });
}

function raise(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
