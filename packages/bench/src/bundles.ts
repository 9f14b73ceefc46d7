import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PACKAGES } from "./providers.js";

export interface Size {
  /** Bytes, minified. */
  readonly min: number;
  /** Bytes, minified and gzipped. */
  readonly gzip: number;
}

/** What a bundler makes of a module for a browser-like runtime. Our own packages are taken from their sources. */
export async function sizeOf(contents: string): Promise<Size> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    alias: sources(),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const code = result.outputFiles[0]!.contents;
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** The main entry of each package, by its name. */
function sources(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const folder of readdirSync(PACKAGES)) {
    const manifest = path.join(PACKAGES, folder, "package.json");
    const entry = path.join(PACKAGES, folder, "src/index.ts");
    if (!existsSync(manifest) || !existsSync(entry)) continue;
    found[(JSON.parse(readFileSync(manifest, "utf8")) as { name: string }).name] = entry;
  }
  return found;
}
