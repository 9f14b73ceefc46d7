import { billingRules } from "./billing.js";
import { deedRules } from "./deed-rules.js";
import { dnsRules } from "./dns.js";
import { domainRules } from "./domains.js";
import { evidenceRules } from "./evidence.js";
import { exportRules } from "./exports.js";
import { finishRules } from "./finish.js";
import { foreignRules } from "./foreign.js";
import { type Harness, memberOf, type Rule } from "./harness.js";
import { lookRules } from "./looks.js";
import { mailboxRules } from "./mailboxes.js";
import { optionRules } from "./options.js";
import { placeRules } from "./place.js";
import { planRules } from "./plan.js";
import { prewarmRules } from "./prewarm.js";
import { providerRules, REQUIRED } from "./provider.js";
import { refusalRules } from "./refusals.js";
import { tenantRules } from "./tenants.js";
import { troubleRules } from "./trouble.js";
import { verbRules } from "./verbs.js";
import { webhookRules } from "./webhooks.js";

export type { Expectation, Fixture, Harness, ListingFault, Spare } from "./harness.js";
export { testJournal, type JournalFixture, type JournalHarness } from "./journal.js";

const RULES: readonly Rule[] = [
  ...providerRules,
  ...domainRules,
  ...mailboxRules,
  ...tenantRules,
  ...dnsRules,
  ...prewarmRules,
  ...billingRules,
  ...exportRules,
  ...webhookRules,
  ...optionRules,
  ...deedRules,
  ...verbRules,
  ...planRules,
  ...refusalRules,
  ...foreignRules,
  ...placeRules,
  ...lookRules,
  ...evidenceRules,
  ...finishRules,
  ...troubleRules,
];

/**
 * The contract as tests: what every provider keeps, whatever it is made of. Registers one test a rule with the runner in the
 * harness. Calls with an effect are made, so hand in a provider that is a mock or a sandbox, never a live account.
 */
export function testProvider(name: string, harness: Harness): void {
  harness.describe(`${name} keeps the contract`, () => {
    const known = new Set(RULES.map((rule) => rule.name));
    harness.it("skips only rules that exist", async () => {
      harness.expect(Object.keys(harness.skip ?? {}).filter((rule) => !known.has(rule))).toEqual([]);
    });
    for (const rule of RULES) {
      const run = (): Promise<void> => runRule(rule, harness);
      const reason = reasonToSkip(rule, harness);
      if (reason === undefined) harness.it(rule.name, run);
      else harness.it.skip(`${rule.name} (${reason})`, run);
    }
  });
}

function reasonToSkip({ name, sequence, verbs = [] }: Rule, harness: Harness): string | undefined {
  const tried = harness.verbs && [...REQUIRED, ...harness.verbs];
  const untried = tried && verbs.find((verb) => !tried.includes(verb));
  if (harness.skip?.[name] !== undefined) return harness.skip[name];
  if (untried !== undefined) return `${untried} is not tried`;
  return sequence && !harness.remembers ? "needs a provider that remembers" : undefined;
}

async function runRule(rule: Rule, harness: Harness): Promise<void> {
  const fixture = await harness.create();
  try {
    if (rule.verbs?.some((verb) => memberOf(fixture.provider, verb) === undefined)) return;
    const before = fixture.effects();
    await rule.run({ fixture, remembers: harness.remembers ?? false, expect: (actual) => harness.expect(actual) });
    if (rule.reads) harness.expect({ effects: fixture.effects() - before }).toEqual({ effects: 0 });
  } finally {
    await fixture.close?.();
  }
}
