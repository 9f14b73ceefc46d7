import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../spec.js";

/** What the package checks read of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

/** The packages of the workspace that users install. */
export function publishedFolders(): string[] {
  return foldersBelow(path.join(root, "packages")).filter((folder) => !readManifest(folder).private);
}

export function exampleFolders(): string[] {
  return foldersBelow(path.join(root, "packages/examples"));
}

function foldersBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter((each) => existsSync(path.join(each, "package.json")));
}

/** Every module that a package lets a user import. Data files are not modules; the vitest helpers need vitest, which a user may not have. */
export function modulesOf({ name, exports = {} }: Manifest): string[] {
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json") && entry !== "./vitest")
    .map((entry) => path.posix.join(name, entry));
}

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}
