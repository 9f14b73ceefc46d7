import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { writeJson } from "../lib/packages/manifests.js";
import { run } from "../lib/packages/run.js";
import { root } from "../lib/spec.js";
import { Skipped } from "./place.js";

// Runtimes and compilers beside the workspace's own: too big for everybody's node_modules, so each is installed when a leg asks
// for it, and kept. Their binaries come in registry packages, one for each kind of machine, and need no install script.

const CACHE = path.join(root, "node_modules/.cache/mailfleet-verify");
const { platform, arch } = process;
const windows = platform === "win32";

interface Tool {
  /** Packages of the registry, with exact versions. */
  readonly packages: readonly string[];
  /** Below node_modules. */
  readonly program?: string;
  /** What shows that it runs on this machine. */
  readonly probe?: readonly string[];
}

const nodeOf = (version: string): Tool => {
  const name = `node-${windows ? "win" : platform}-${arch}`;
  return { packages: [`${name}@${version}`], program: `${name}/bin/node`, probe: ["--version"] };
};

const bunName = `@oven/bun-${windows ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}`;
const denoName = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
const workerdName = `@cloudflare/workerd-${windows ? "windows" : platform}-${arch === "x64" ? "64" : arch}`;
const typescript7 = `@typescript/typescript-${platform}-${arch}`;

const TOOLS = {
  // The floor that our packages name in `engines`.
  "node-20": nodeOf("20.19.0"),
  "node-22": nodeOf("22.23.3"),
  "node-24": nodeOf("24.21.0"),
  bun: { packages: [`${bunName}@1.4.5`], program: `${bunName}/bin/bun`, probe: ["--version"] },
  deno: { packages: [`${denoName}@2.9.6`], program: `${denoName}/deno`, probe: ["--version"] },
  workerd: { packages: [`${workerdName}@1.20261117.1`], program: `${workerdName}/bin/workerd`, probe: ["--version"] },
  "edge-vm": { packages: ["@edge-runtime/vm@5.0.0"] },
  vite: { packages: ["vite@8.3.8"], program: "vite/bin/vite.js" },
  // Newer compilers need newer types of Node than our floor's.
  "typescript-6": { packages: ["typescript@6.0.3", "@types/node@24.19.4"], program: "typescript/bin/tsc" },
  "typescript-7": {
    packages: [`${typescript7}@7.0.2`, "@types/node@24.19.4"],
    program: `${typescript7}/lib/tsc`,
    probe: ["--version"],
  },
} satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

/** Where a tool is. */
export interface Installed {
  readonly modules: string;
  readonly program: string;
  readonly version: string;
}

/** Installs a tool, unless it is there from the last time. */
export async function findTool(name: ToolName): Promise<Installed> {
  const { packages, program = "", probe }: Tool = TOOLS[name];
  const folder = path.join(CACHE, packages.join("+").replaceAll("/", "-"));
  if (!existsSync(folder)) await install(packages, folder);
  const modules = path.join(folder, "node_modules");
  const file = path.join(modules, program);
  if (!existsSync(file)) throw new Skipped(`${packages[0]} has no ${program}`);
  if (probe) await run(file, probe, folder).catch((error: Error) => skip(`${packages[0]} does not run here`, error));
  return { modules, program: file, version: packages[0]!.replace(/^.+@/, "") };
}

async function install(packages: readonly string[], folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeJson(path.join(draft, "package.json"), { private: true });
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  try {
    await run("npm", ["install", ...flags, ...packages], draft);
    renameSync(draft, folder);
  } catch (error) {
    skip(`${packages.join(" and ")} cannot be installed`, error as Error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function skip(what: string, { message }: Error): never {
  const reason = message.split("\n").find((line) => /^npm error (?!code|syscall|errno)|ENOENT|EACCES|GLIBC/.test(line));
  throw new Skipped(reason ? `${what}: ${reason.replace(/^npm error /, "")}` : what);
}
