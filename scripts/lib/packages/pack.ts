import { readFileSync } from "node:fs";
import path from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "../spec.js";
import { publishedFolders, readManifest, type Manifest } from "./manifests.js";
import { all, bin, run } from "./run.js";

/** A published package and its tarball. */
export interface Packed {
  manifest: Manifest;
  folder: string;
  tarball: string;
}

/** Packs every published package into a folder. */
export async function packAll(folder: string): Promise<Packed[]> {
  const published = publishedFolders().map((each) => ({ folder: each, manifest: readManifest(each) }));
  const filters = published.map(({ manifest }) => `--filter=${manifest.name}`);
  // pnpm, not npm: npm would leave `workspace:` ranges in, and nobody could install the result.
  const output = await run("pnpm", ["-r", ...filters, "pack", "--json", "--pack-destination", folder], root);
  const files = JSON.parse(output.slice(output.indexOf("["))) as { name: string; filename: string }[];
  return published.map((each) => {
    const file = files.find(({ name }) => name === each.manifest.name);
    if (!file) throw new Error(`pnpm packed no ${each.manifest.name}.`);
    return { ...each, tarball: path.resolve(folder, file.filename) };
  });
}

/** What users must find in a tarball, and what must resolve for every module system. */
export async function inspect({ manifest, folder, tarball }: Packed): Promise<void> {
  const inside = (await run("tar", ["tzf", tarball], folder)).split("\n");
  for (const file of ["LICENSE", "README.md"])
    if (!inside.includes(`package/${file}`)) throw new Error(`${manifest.name} is packed without its ${file}.`);
  await all([lint(manifest, tarball), checkTypes(manifest, folder, tarball)]);
}

async function lint(manifest: Manifest, tarball: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  if (messages.length === 0) return;
  const told = messages.map((message) => `  ${formatMessage(message, pkg as Record<string, unknown>) ?? message.code}`);
  throw new Error(`publint on ${manifest.name}:\n${told.join("\n")}`);
}

async function checkTypes({ exports = {} }: Manifest, folder: string, tarball: string): Promise<void> {
  const data = Object.keys(exports).filter((entry) => entry.endsWith(".json"));
  const skipped = ["--exclude-entrypoints", ...(data.length > 0 ? data : ["./none"])];
  const look = ["--profile", "esm-only", "--format", "ascii", "--no-emoji"];
  await run(bin("attw"), [tarball, ...look, ...skipped], folder);
}

export function tarballs(packed: readonly Packed[]): Record<string, string> {
  return Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
}
