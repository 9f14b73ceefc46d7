import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { run } from "../lib/packages/run.js";
import { findTool } from "./tools.js";

/** What a bundler for Cloudflare's workers looks for in `exports`, in this order. */
const CONDITIONS = ["workerd", "worker", "browser"];

export interface Bundle {
  readonly file: string;
  /** kB after gzip. */
  readonly size: string;
}

/** Joins an entry of the project for a place without Node. A module of Node in it is an error. */
export async function bundleWithEsbuild(
  project: string,
  entry: string,
  file: string,
  format: "esm" | "iife",
): Promise<Bundle> {
  await build({
    entryPoints: [path.join(project, entry)],
    outfile: file,
    bundle: true,
    minify: true,
    format,
    platform: "browser",
    conditions: CONDITIONS,
    logLevel: "silent",
  });
  return measure(file);
}

/** The same with Vite, which replaces Node's modules by empty ones and only warns: so its output is searched for them. */
export async function bundleWithVite(project: string, entry: string, folder: string): Promise<Bundle> {
  const { program } = await findTool("vite");
  const config = path.join(folder, "vite.config.mjs");
  const ssr = { target: "webworker", noExternal: true, resolve: { conditions: CONDITIONS } };
  const target = { ssr: path.join(project, entry), outDir: path.join(folder, "out"), minify: true };
  const options = { root: project, configFile: false, logLevel: "warn", ssr, build: target };
  writeFileSync(config, `export default ${JSON.stringify(options)};\n`);
  const said = await run(process.execPath, [program, "build", "--config", config], project);
  if (/externalized|unresolved/i.test(said)) throw new Error(`Vite found a module of Node:\n${said}`);
  const [output, ...others] = readdirSync(path.join(folder, "out")).filter((name) => /\.m?js$/.test(name));
  if (output === undefined || others.length > 0) throw new Error("Vite wrote no single file.");
  return measure(path.join(folder, "out", output));
}

function measure(file: string): Bundle {
  const code = readFileSync(file);
  const found = /\bfrom\s*["']node:|\b(?:require|import)\(["']node:|__vite-browser-external/.exec(code.toString());
  if (found) throw new Error(`${path.basename(file)} needs a module of Node: ${found[0]}`);
  return { file, size: `${(gzipSync(code).length / 1000).toFixed(1)} kB gzipped` };
}
