import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import QuietReporter from "./scripts/lib/reporter.js";

const packages = path.join(import.meta.dirname, "packages");

/** Our packages are taken from their sources, so that a change is tested without a build. What runs in a process of its own is built. */
const sources = readdirSync(packages).flatMap((folder) => {
  const manifest = path.join(packages, folder, "package.json");
  if (!existsSync(manifest)) return [];
  const { name, exports = {} } = JSON.parse(readFileSync(manifest, "utf8")) as {
    name: string;
    exports?: Record<string, { default?: string }>;
  };
  return Object.entries(exports).flatMap(([entry, { default: file = "" }]) => {
    const source = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1];
    if (source === undefined) return [];
    const specifier = path.posix.join(name, entry);
    return [{ find: new RegExp(`^${specifier}$`), replacement: path.join(packages, folder, "src", `${source}.ts`) }];
  });
});

export default defineConfig({
  resolve: { alias: sources },
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    // By itself vitest leaves one core free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Prism compiles its validators on the first request; two slow cores need a while.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: process.argv[2] === "run" ? [new QuietReporter()] : ["default"],
    // Said by the queue's engine whenever it makes its tables; it takes no logger there.
    onConsoleLog: (log) => !log.startsWith("Running DBOS system database migrations..."),
  },
});
