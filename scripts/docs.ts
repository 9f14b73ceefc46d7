import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeApi } from "./docs/api.js";
import { browse } from "./docs/browse.js";
import { drawStep } from "./docs/drawings.js";
import { writeProviderIndex } from "./docs/provider-index.js";
import { writeProviderPage } from "./docs/provider-page.js";
import { serve } from "./docs/serve.js";
import { loadSpec, providers, root, type Spec } from "./lib/spec.js";

const HELP = `Usage: pnpm docs:dev | docs:build | docs:serve | docs:check

The documentation site. The packages have to be built (npm test, or pnpm build): its snippets are compiled against them.

  dev      writes the generated pages and serves the site while you edit it, at http://127.0.0.1:5173
  build    writes the generated pages and builds the site into packages/docs/site/.vitepress/dist, offline
  serve    serves what was built, on this machine only   [--port 4173]
  check    builds, and looks at the site with the Chromium on PATH (or in CHROMIUM). Its last line begins with "passed", or with
           "skipped" where there is none; exit code 1 where something is wrong   [--no-build: what is built already]
  --help   this text
`;

const FOLDER = path.join(root, "packages/docs");
const SITE = path.join(FOLDER, "site");
const DIST = path.join(SITE, ".vitepress/dist");

/** Pages that follow from specs, code and comments. */
async function generate(): Promise<readonly string[]> {
  const specs: Record<string, Spec> = {};
  for (const id of providers()) specs[id] = await loadSpec(id);
  const pages = path.join(SITE, "providers");
  rmSync(pages, { recursive: true, force: true });
  write("providers/index.md", writeProviderIndex(specs));
  for (const [id, spec] of Object.entries(specs)) write(`providers/${id}.md`, writeProviderPage(id, spec));
  for (const [name, text] of await drawStep()) write(`parts/${name}.md`, text);
  copyFileSync(path.join(root, ".github/demo.svg"), path.join(SITE, "public/demo.svg"));
  await writeApi(path.join(SITE, "api"));
  return Object.keys(specs);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(SITE, file)), { recursive: true });
  writeFileSync(path.join(SITE, file), `${text.trimEnd()}\n`);
}

function vitepress(...args: string[]): { readonly bin: string; readonly args: string[] } {
  return { bin: path.join(FOLDER, "node_modules/.bin/vitepress"), args };
}

async function build(): Promise<readonly string[]> {
  const ids = await generate();
  const { bin, args } = vitepress("build", "site");
  const { status } = spawnSync(bin, args, { cwd: FOLDER, stdio: "inherit" });
  if (status !== 0) throw new Error("The site could not be built.");
  return ids;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, "no-build": { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [command] = positionals;
  if (values.help || command === undefined) return (process.stdout.write(HELP), values.help ? 0 : 2);
  if (command === "dev") {
    await generate();
    const { bin, args } = vitepress("dev", "site", "--host", "127.0.0.1");
    spawn(bin, args, { cwd: FOLDER, stdio: "inherit" }).on("exit", (code) => process.exit(code ?? 1));
    return 0;
  }
  if (command === "build") return (await build(), 0);
  if (command === "serve") {
    const server = await serve(DIST, Number(values.port ?? 4173));
    process.stdout.write(`The docs are at ${server.url}\n`);
    return 0;
  }
  if (command !== "check") return (process.stderr.write(`There is no ${command}.\n${HELP}`), 2);
  const ids = values["no-build"] ? providers() : await build();
  return await browse(DIST, ids, path.join(FOLDER, "screenshots"));
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
