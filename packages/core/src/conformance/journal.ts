import { documentRules } from "./journal-documents.js";
import { entryRules } from "./journal-entries.js";
import { forgetRules } from "./journal-forget.js";
import type { JournalHarness, JournalRule } from "./journal-harness.js";
import { listRules } from "./journal-list.js";
import { nameRules } from "./journal-names.js";
import { sessionRules } from "./journal-sessions.js";

export type { JournalFixture, JournalHarness } from "./journal-harness.js";

const RULES: readonly JournalRule[] = [
  ...entryRules,
  ...sessionRules,
  ...nameRules,
  ...listRules,
  ...forgetRules,
  ...documentRules,
];

/**
 * The contract of a journal as tests: what every store keeps. Registers one test a rule with the runner in the harness. What no
 * test can show is left to the store: that an entry is on disk once `append` resolves, and that a process that has ended keeps
 * nobody out.
 */
export function testJournal(name: string, harness: JournalHarness): void {
  harness.describe(`${name} keeps the contract of a journal`, () => {
    const rules = RULES.filter(({ needs }) => !needs || !harness.lacks?.includes(needs));
    for (const rule of rules) harness.it(rule.name, () => runRule(rule, harness));
  });
}

async function runRule(rule: JournalRule, harness: JournalHarness): Promise<void> {
  const fixture = await harness.create();
  try {
    await rule.run({
      journal: fixture.journal,
      reopen: () => fixture.reopen(),
      expect: (actual) => harness.expect(actual),
    });
  } finally {
    await fixture.close?.();
  }
}
