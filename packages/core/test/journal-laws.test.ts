import { describe, expect, it } from "vitest";
import { type JournalHarness, testJournal } from "../src/conformance/journal.js";
import { memoryJournal } from "../src/journal/memory.js";
import { patched } from "./journal-broken.js";
import { SABOTAGE } from "./journal-sabotage.js";

// A law that nothing can break proves nothing. So there is, for every law, a journal that breaks it.

function collectRules(create: JournalHarness["create"]): Map<string, () => Promise<void>> {
  const laws = new Map<string, () => Promise<void>>();
  testJournal("a journal", {
    describe: (_, body) => body(),
    it: (name, run) => void laws.set(name, run),
    expect,
    create,
  });
  return laws;
}

describe("the laws of journals", () => {
  const laws = collectRules(() => patched({}));

  it("each have a journal that breaks them", () => {
    expect(Object.keys(SABOTAGE).sort()).toEqual([...laws.keys()].sort());
  });

  it.each([...laws])("%s: is kept by a right journal", async (_, run) => await run());

  const cases = Object.entries(SABOTAGE).flatMap(([law, all]) =>
    all.map((sabotage, n) => [law, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by journal %i", async (law, _, sabotage) => {
    const failure: unknown = await collectRules(sabotage)
      .get(law)?.()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    // The journal is wrong on purpose; its own code is not.
    for (const slip of [TypeError, ReferenceError]) expect(failure).not.toBeInstanceOf(slip);
  });
});

describe("testJournal", () => {
  it("closes every journal, also after a failure", async () => {
    let open = 0;
    const laws = collectRules(() => {
      open += 1;
      return { ...patched({ write: () => [] }), close: () => void (open -= 1) };
    });
    const results = await Promise.allSettled([...laws.values()].map((run) => run()));
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
    expect(open).toBe(0);
  });

  it("makes one journal for each law", async () => {
    let made = 0;
    const laws = collectRules(async () => {
      made += 1;
      const journal = memoryJournal();
      return { journal, reopen: () => journal };
    });
    for (const run of laws.values()) await run();
    expect(made).toBe(laws.size);
  });
});
