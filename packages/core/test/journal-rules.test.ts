import { describe, expect, it } from "vitest";
import { type JournalHarness, testJournal } from "../src/conformance/journal.js";
import { memoryJournal } from "../src/journal/memory.js";
import { patched } from "./journal-broken.js";
import { SABOTAGE } from "./journal-sabotage.js";

// A rule that nothing can break proves nothing. So there is, for every rule, a journal that breaks it.

function collectRules(create: JournalHarness["create"]): Map<string, () => Promise<void>> {
  const rules = new Map<string, () => Promise<void>>();
  testJournal("a journal", {
    describe: (_, body) => body(),
    it: (name, run) => void rules.set(name, run),
    expect,
    create,
  });
  return rules;
}

describe("the rules of journals", () => {
  const rules = collectRules(() => patched({}));

  it("each have a journal that breaks them", () => {
    expect(Object.keys(SABOTAGE).sort()).toEqual([...rules.keys()].sort());
  });

  it.each([...rules])("%s: is kept by a right journal", async (_, run) => await run());

  const cases = Object.entries(SABOTAGE).flatMap(([rule, all]) =>
    all.map((sabotage, n) => [rule, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by journal %i", async (rule, _, sabotage) => {
    const failure: unknown = await collectRules(sabotage)
      .get(rule)?.()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    // The journal is wrong on purpose; its own code is not.
    for (const slip of [TypeError, ReferenceError]) expect(failure).not.toBeInstanceOf(slip);
  });
});

describe("testJournal", () => {
  it("closes every journal, also after a failure", async () => {
    let open = 0;
    const rules = collectRules(() => {
      open += 1;
      return { ...patched({ write: () => [] }), close: () => void (open -= 1) };
    });
    const results = await Promise.allSettled([...rules.values()].map((run) => run()));
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
    expect(open).toBe(0);
  });

  it("makes one journal for each rule", async () => {
    let made = 0;
    const rules = collectRules(async () => {
      made += 1;
      const journal = memoryJournal();
      return { journal, reopen: () => journal };
    });
    for (const run of rules.values()) await run();
    expect(made).toBe(rules.size);
  });
});
