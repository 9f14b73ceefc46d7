import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeCapabilities } from "./generate/capabilities.js";
import { writeCliSchemas } from "./generate/cli-schemas.js";
import { writeClient } from "./generate/client.js";
import { writeClients } from "./generate/clients.js";
import { writeMockNames } from "./generate/names.js";
import { writeFacts } from "./generate/operations.js";
import { writeReadmeTable } from "./generate/readme.js";
import { writeCliProviders, writeSkins } from "./generate/registries.js";
import { writeSchema } from "./generate/schema.js";
import { writeValidators } from "./generate/validators.js";
import { publishedFolders } from "./lib/packages/manifests.js";
import { loadSpec, providers, root, type Spec } from "./lib/spec.js";

const HELP = `Usage: pnpm generate [provider...] [--check]

Writes what follows from specs/: the clients' src/generated, the mocks' bundled specs, the tables in READMEs.

  --check   write nothing; exit 1 and name the files that differ
  --help    this text`;

/** Everything a set of specs turns into: repository path -> bytes. One place, so that writing and checking cannot disagree. */
async function generate(selected: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const specs: Record<string, Spec> = {};
  for (const provider of providers()) specs[provider] = await loadSpec(provider);
  for (const provider of selected) {
    const spec = specs[provider]!;
    const generated = `packages/${provider}/src/generated`;
    files.set(`${generated}/schema.ts`, await writeSchema(spec));
    files.set(`${generated}/operations.ts`, writeFacts(spec));
    files.set(`${generated}/client.ts`, writeClient(spec));
    files.set(`${generated}/validators.ts`, writeValidators(spec));
    files.set(`packages/mock/src/generated/${provider}.json`, `${JSON.stringify(spec, undefined, 1)}\n`);
    const readme = `packages/${provider}/README.md`;
    if (existsSync(path.join(root, readme))) {
      files.set(readme, writeReadmeTable(readFileSync(path.join(root, readme), "utf8"), provider, spec));
    }
  }
  files.set("packages/cli/src/generated/providers.ts", writeCliProviders(specs));
  files.set("packages/cli/src/generated/schemas.ts", writeCliSchemas());
  files.set("packages/simulator/src/generated/skins.ts", writeSkins(specs));
  // A tarball has only what is in its package's folder.
  for (const folder of publishedFolders())
    files.set(path.relative(root, path.join(folder, "LICENSE")), readFileSync(path.join(root, "LICENSE"), "utf8"));
  files.set("packages/mock/src/generated/names.ts", writeMockNames(specs));
  for (const readme of ["README.md", "packages/core/README.md"])
    files.set(readme, writeClients(writeCapabilities(readFileSync(path.join(root, readme), "utf8"), specs), specs));
  return files;
}

function differences(files: Map<string, string>): string[] {
  const stale = [...files].filter(([file, text]) => {
    const full = path.join(root, file);
    return !existsSync(full) || readFileSync(full, "utf8") !== text;
  });
  return [...stale.map(([file]) => file), ...leftovers(files)];
}

/** Files in a generated folder that no spec accounts for any more. */
function leftovers(files: Map<string, string>): string[] {
  const folders = new Set(
    [...files.keys()].map((file) => path.dirname(file)).filter((folder) => folder.endsWith("/generated")),
  );
  const known = (file: string): boolean =>
    files.has(file) ||
    (file.startsWith("packages/mock/") && providers().some((provider) => file.endsWith(`/${provider}.json`)));
  return [...folders].flatMap((folder) => {
    const full = path.join(root, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full)
      .map((name) => `${folder}/${name}`)
      .filter((file) => !known(file));
  });
}

function write(files: Map<string, string>): void {
  for (const file of leftovers(files)) rmSync(path.join(root, file));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const unknown = positionals.filter((name) => !providers().includes(name));
  if (unknown.length > 0) {
    console.error(`No spec for ${unknown.join(", ")}. Known providers: ${providers().join(", ")}.`);
    return 2;
  }
  const files = await generate(positionals.length > 0 ? positionals : providers());
  const stale = differences(files);
  if (!values.check) {
    write(files);
    console.log(
      stale.length === 0 ? "generated files were up to date" : `wrote ${stale.length} of ${files.size} files`,
    );
    return 0;
  }
  if (stale.length === 0) {
    console.log(`generated files are up to date (${files.size})`);
    return 0;
  }
  console.error(
    `Out of date:\n${stale.map((file) => `  ${file}`).join("\n")}\nRun: pnpm generate   (then commit the result)`,
  );
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
