import { domainLaws } from "./domains.js";
import { evidenceLaws } from "./evidence.js";
import { finishLaws } from "./finish.js";
import { foreignLaws } from "./foreign.js";
import type { Harness, Law } from "./harness.js";
import { lookLaws } from "./looks.js";
import { mailboxLaws } from "./mailboxes.js";
import { placeLaws } from "./place.js";
import { planLaws } from "./plan.js";
import { providerLaws } from "./provider.js";
import { refusalLaws } from "./refusals.js";
import { troubleLaws } from "./trouble.js";

export type { Expectation, Fixture, Harness, ListingFault } from "./harness.js";
export { testJournal, type JournalFixture, type JournalHarness } from "./journal.js";

const LAWS: readonly Law[] = [
  ...providerLaws,
  ...domainLaws,
  ...mailboxLaws,
  ...planLaws,
  ...refusalLaws,
  ...foreignLaws,
  ...placeLaws,
  ...lookLaws,
  ...evidenceLaws,
  ...finishLaws,
  ...troubleLaws,
];

/**
 * The contract as tests: what every provider keeps, whatever it is made of. Registers one test a law with the runner in the
 * harness. Calls with an effect are made, so hand in a provider that is a mock or a sandbox, never a live account.
 */
export function testProvider(name: string, harness: Harness): void {
  harness.describe(`${name} keeps the contract`, () => {
    const known = new Set(LAWS.map((law) => law.name));
    harness.it("skips only laws that exist", async () => {
      harness.expect(Object.keys(harness.skip ?? {}).filter((law) => !known.has(law))).toEqual([]);
    });
    for (const law of LAWS) {
      const run = (): Promise<void> => runLaw(law, harness);
      const reason =
        harness.skip?.[law.name] ??
        (law.sequence && !harness.remembers ? "needs a provider that remembers" : undefined);
      if (reason === undefined) harness.it(law.name, run);
      else harness.it.skip(`${law.name} (${reason})`, run);
    }
  });
}

async function runLaw(law: Law, harness: Harness): Promise<void> {
  const fixture = await harness.create();
  try {
    const before = fixture.effects();
    await law.run({ fixture, remembers: harness.remembers ?? false, expect: (actual) => harness.expect(actual) });
    if (law.reads) harness.expect({ effects: fixture.effects() - before }).toEqual({ effects: 0 });
  } finally {
    await fixture.close?.();
  }
}
