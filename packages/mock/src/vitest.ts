import { expect, test as base, type TestAPI } from "vitest";
import { loadPrism } from "./prism.js";
import { startMocks } from "./start.js";
import type { Mocks, Violation } from "./types.js";
import { writeViolation } from "./violations.js";

declare module "vitest" {
  interface Matchers<T> {
    /** Every request the mock, or all mocks, met so far kept to the spec; if not, the message says what did not. */
    toHaveNoViolations(): T;
  }
}

// To load Prism takes a while, so it is done while the file is loaded and not on the first test's time limit.
loadPrism();

export interface MockFixtures {
  /** The servers themselves, one of each provider per test file. Use `mocks`. */
  runningMocks: Mocks;
  /** A mock of every provider, reset after each test. Tests that run concurrently in one file share it: give those their own `startMock`. */
  mocks: Mocks;
}

/** Vitest's `test` with the fixture `mocks`. The servers start for the first test that asks and stop with the file. */
export const test: TestAPI<MockFixtures> = base.extend<MockFixtures>({
  runningMocks: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const mocks = await startMocks();
      await use(mocks);
      await mocks.close();
    },
    { scope: "file" },
  ],
  mocks: async ({ runningMocks }, use) => {
    await use(runningMocks);
    runningMocks.reset();
  },
});

expect.extend({
  toHaveNoViolations(received: unknown) {
    const violations = readViolations(received);
    if (!violations) throw new TypeError("toHaveNoViolations expects what startMock or startMocks returned.");
    return {
      pass: violations.length === 0,
      message: () =>
        violations.length === 0
          ? "Expected violations of the spec, but there were none."
          : `${violations.length} violation${violations.length === 1 ? "" : "s"} of the spec:\n${violations.map((each) => `  ${writeViolation(each)}`).join("\n")}`,
    };
  },
});

function readViolations(received: unknown): readonly Violation[] | undefined {
  if (typeof received !== "object" || received === null) return undefined;
  if ("violations" in received) return isList(received.violations) ? received.violations : undefined;
  const mocks = Object.values(received).filter((each: unknown) => typeof each === "object");
  return mocks.length > 0 ? mocks.flatMap((mock: unknown) => readViolations(mock) ?? []) : undefined;
}

function isList(value: unknown): value is readonly Violation[] {
  return Array.isArray(value);
}
