import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
    // Prism compiles its validators on the first request; two slow cores need a while.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: process.env.CI ? ["dot"] : ["default"],
  },
});
