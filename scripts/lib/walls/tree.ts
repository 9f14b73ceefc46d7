import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { parse } from "yaml";

export interface Manifest {
  name: string;
  private?: boolean;
  type?: string;
  sideEffects?: boolean | string[];
  exports?: Record<string, unknown>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** One TypeScript file of a package. */
export interface Code {
  /** From the root of the tree, with slashes. */
  file: string;
  /** From the package's folder: `src/client.ts`. */
  inPackage: string;
  source: ts.SourceFile;
  generated: boolean;
}

export interface Package {
  /** `packages/http` */
  folder: string;
  /** `http` */
  id: string;
  manifest: Manifest;
  code: Code[];
  /** Everything that lies directly in the folder. */
  entries: string[];
  /** A client package: the one that speaks for a provider of `specs/`. */
  provider: boolean;
}

export interface Tree {
  root: string;
  packages: Package[];
  providers: string[];
  manifest: Manifest;
  turbo: { tasks?: Record<string, { dependsOn?: string[]; inputs?: string[] }> };
  workspace: { catalog?: Record<string, string> };
}

const SKIPPED = new Set(["node_modules", "dist", ".turbo", "coverage"]);

/** Reads the packages below `root`. What is not there is empty: every rule says itself what it needs. */
export function readTree(root: string): Tree {
  const providers = foldersOf(path.join(root, "specs")).filter((name) =>
    existsSync(path.join(root, "specs", name, "openapi.yaml")),
  );
  const folders = ["packages", "packages/examples"].flatMap((parent) =>
    foldersOf(path.join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return {
    root,
    providers,
    packages: folders
      .filter((folder) => existsSync(path.join(root, folder, "package.json")))
      .map((folder) => readPackage(root, folder, providers)),
    manifest: readJson(path.join(root, "package.json")) as Manifest,
    turbo: readJson(path.join(root, "turbo.json")) as Tree["turbo"],
    workspace: existsSync(path.join(root, "pnpm-workspace.yaml"))
      ? (parse(readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8")) as Tree["workspace"])
      : {},
  };
}

function readPackage(root: string, folder: string, providers: string[]): Package {
  const id = path.posix.basename(folder);
  return {
    folder,
    id,
    manifest: readJson(path.join(root, folder, "package.json")) as Manifest,
    code: filesOf(path.join(root, folder))
      .filter((file) => /\.[cm]?ts$/.test(file))
      .map((inPackage) => readCode(root, folder, inPackage)),
    entries: readdirSync(path.join(root, folder)).filter((name) => !SKIPPED.has(name)),
    provider: folder === `packages/${id}` && providers.includes(id),
  };
}

function readCode(root: string, folder: string, inPackage: string): Code {
  const file = `${folder}/${inPackage}`;
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  return { file, inPackage, source, generated: inPackage.startsWith("src/generated/") };
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isDirectory())
    .sort();
}

function filesOf(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && entry.name !== "fixtures")
    .flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesOf(folder, name) : [name];
    })
    .sort();
}

/** Code that a user installs: neither tests nor private packages. */
export function isShipped(pack: Package, code: Code): boolean {
  return pack.manifest.private !== true && code.inPackage.startsWith("src/");
}

/** The package of a module name: `@scope/name` or `name`. */
export function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
