import { entryLaws } from "./journal-entries.js";
import type { JournalHarness, JournalLaw } from "./journal-harness.js";
import { listLaws } from "./journal-list.js";
import { nameLaws } from "./journal-names.js";
import { sessionLaws } from "./journal-sessions.js";

export type { JournalFixture, JournalHarness } from "./journal-harness.js";

const LAWS: readonly JournalLaw[] = [...entryLaws, ...sessionLaws, ...nameLaws, ...listLaws];

/**
 * The contract of a journal as tests: what every store keeps. Registers one test a law with the runner in the harness. What no
 * test can show is left to the store: that an entry is on disk once `append` resolves, and that a process that has ended keeps
 * nobody out.
 */
export function testJournal(name: string, harness: JournalHarness): void {
  harness.describe(`${name} keeps the contract of a journal`, () => {
    for (const law of LAWS) harness.it(law.name, () => runLaw(law, harness));
  });
}

async function runLaw(law: JournalLaw, harness: JournalHarness): Promise<void> {
  const fixture = await harness.create();
  try {
    await law.run({
      journal: fixture.journal,
      reopen: () => fixture.reopen(),
      expect: (actual) => harness.expect(actual),
    });
  } finally {
    await fixture.close?.();
  }
}
