import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../lib/spec.js";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, { readonly types?: string }>>;
}

/** The API reference of every published package, by its entries. */
export async function writeApi(folder: string): Promise<void> {
  const out = path.join(folder, "site/api");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const packages = readdirSync(path.join(root, "packages"))
    .sort()
    .flatMap((id) => {
      const manifest = readManifest(id);
      const entries = manifest && !manifest.private ? sourcesOf(id, manifest) : [];
      return manifest && entries.length > 0 ? [{ id, name: manifest.name, entries }] : [];
    });
  await Promise.all(packages.map(({ id, name, entries }) => document(folder, id, name, entries)));
  const index = packages.map(({ id, name }) => `- [${name}](./${id}/modules.md)`);
  writeFileSync(
    path.join(out, "index.md"),
    `# API reference\n\nEvery entry of every package, from its types and comments.\n\n${index.join("\n")}\n`,
  );
}

function readManifest(id: string): Manifest | undefined {
  const file = path.join(root, "packages", id, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : undefined;
}

/** The source of each entry that has types. */
function sourcesOf(id: string, { exports = {} }: Manifest): string[] {
  return Object.values(exports).flatMap(({ types }) => {
    const source = /^\.\/dist\/(.+)\.d\.ts$/.exec(types ?? "")?.[1];
    return source === undefined ? [] : [path.join(root, "packages", id, "src", `${source}.ts`)];
  });
}

async function document(folder: string, id: string, name: string, entries: readonly string[]): Promise<void> {
  const config = path.join(folder, `site/api/${id}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      name,
      entryPoints: entries,
      tsconfig: path.join(root, "packages", id, "tsconfig.json"),
      basePath: path.join(root, "packages", id, "src"),
      out: path.join(folder, `site/api/${id}`),
      plugin: ["typedoc-plugin-markdown"],
      // A package's main entry is called index already.
      entryFileName: "modules.md",
      // Two things whose names differ only in their capitals share what the site would call their headings.
      useHTMLAnchors: true,
      readme: "none",
      router: "module",
      useHTMLEncodedBrackets: true,
      sanitizeComments: true,
      hideBreadcrumbs: true,
      excludeInternal: true,
      excludeExternals: true,
      excludePrivate: true,
      disableSources: true,
      skipErrorChecking: true,
      // The package's own @lacks is for our tables.
      blockTags: [
        "@param",
        "@returns",
        "@throws",
        "@lacks",
        "@deprecated",
        "@see",
        "@example",
        "@packageDocumentation",
      ],
      logLevel: "Error",
    }),
  );
  try {
    await promisify(execFile)(path.join(folder, "node_modules/.bin/typedoc"), ["--options", config], { cwd: folder });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`The API reference of ${name} could not be made: ${said}`, { cause: error });
  } finally {
    rmSync(config);
  }
}
