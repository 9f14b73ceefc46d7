import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    // By itself vitest leaves one core free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Prism compiles its validators on the first request; two slow cores need a while.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: process.env.CI ? ["dot"] : ["default"],
  },
});
