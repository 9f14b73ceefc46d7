import { describe, expect, it } from "vitest";
import { type Fixture, type Harness, testProvider } from "../src/conformance/index.js";
import { createFixture, quietPlace, type Sabotage } from "./conformance-fixture.js";
import { VERB_SABOTAGE } from "./conformance-sabotage-verbs.js";
import { SABOTAGE } from "./conformance-sabotage.js";
import { createVerbFixture } from "./conformance-verb-fixture.js";
import { openSimulated } from "./simulated.js";

// A rule that nothing can break proves nothing. So there is, for every rule, a provider that breaks it. That the adapters which these are made
// of keep them, each over the simulator of its provider, is seen in conformance-simulated.test.ts.

const right: Sabotage = () => ({});

/** Every rule of the suite as a function, and those it skips. */
function collectRules(harness: Pick<Harness, "create"> & Partial<Harness>): {
  rules: Map<string, () => Promise<void>>;
  skipped: string[];
} {
  const rules = new Map<string, () => Promise<void>>();
  const skipped: string[] = [];
  const collect = (name: string, run: () => Promise<void>): void => void rules.set(name, run);
  const skip = (name: string): void => void skipped.push(name);
  testProvider("a provider", {
    describe: (_, body) => body(),
    it: Object.assign(collect, { skip }),
    expect,
    remembers: true,
    ...harness,
  });
  return { rules, skipped };
}

async function expectBroken(rule: string, create: Harness["create"]): Promise<void> {
  const run = collectRules({ create }).rules.get(rule);
  const failure = await run?.().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Error);
  // It is the rule that objects, and no saboteur that stumbles.
  expect(failure).not.toBeInstanceOf(TypeError);
  expect(failure).not.toBeInstanceOf(ReferenceError);
  const { actual, message } = failure as { actual?: unknown; message: string };
  expect(String(JSON.stringify(actual))).not.toMatch(/(Type|Reference)Error/);
  expect(message).not.toMatch(/^The fixture has no/);
}

describe("the contract's rules", () => {
  const { rules } = collectRules({ create: () => createFixture(right) });

  it("each have a provider that breaks them", () => {
    expect([...Object.keys(SABOTAGE), ...Object.keys(VERB_SABOTAGE)].sort()).toEqual(
      [...rules.keys()].filter((name) => name !== "skips only rules that exist").sort(),
    );
  });

  it.each([...rules].filter(([name]) => !Object.hasOwn(VERB_SABOTAGE, name)))(
    "%s: is kept by the provider that those are made of",
    async (_, run) => await run(),
  );

  const cases = Object.entries(SABOTAGE).flatMap(([rule, sabotages]) =>
    sabotages.map((sabotage, n) => [rule, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by provider %i", async (rule, _, sabotage) => {
    await expectBroken(rule, () => createFixture(sabotage));
  });

  const verbCases = Object.entries(VERB_SABOTAGE).flatMap(([rule, sabotages]) =>
    sabotages.map((sabotage, n) => [rule, n + 1, sabotage] as const),
  );
  it.each(verbCases)("%s: is broken by adapter %i", async (rule, _, sabotage) => {
    await expectBroken(rule, () => createVerbFixture(sabotage));
  });
});

describe("testProvider", () => {
  const create = (): Promise<Fixture> => createFixture(right);
  const skipRule = "skips only rules that exist";

  it("skips what it is told to, with the reason, and only rules that exist", async () => {
    const rule = "mailboxes.get: is undefined for a mailbox that is not there";
    const { rules, skipped } = collectRules({ create, skip: { [rule]: "the mock knows every mailbox" } });
    expect(skipped).toEqual([`${rule} (the mock knows every mailbox)`]);
    expect(rules.has(rule)).toBe(false);
    await rules.get(skipRule)?.();
    await expect(collectRules({ create, skip: { "no such rule": "" } }).rules.get(skipRule)?.()).rejects.toThrow();
  });

  it("skips sequences where the provider remembers nothing", () => {
    const all = collectRules({ create }).rules;
    const { rules, skipped } = collectRules({ create, remembers: false });
    const sequences = [...all.keys()].filter((name) => !rules.has(name));
    expect(sequences.length).toBeGreaterThan(0);
    expect(rules.size).toBeGreaterThan(0);
    expect(skipped).toEqual(sequences.map((name) => `${name} (needs a provider that remembers)`));
  });

  it("skips the verbs that it is told not to try", () => {
    const all = collectRules({ create }).rules;
    const { rules, skipped } = collectRules({ create, verbs: ["dns.list"] });
    expect(rules.has("dns.list: stops at its limit")).toBe(true);
    expect(rules.has("domains.list: stops at its limit")).toBe(true);
    expect(skipped).toContain("tenants.list: stops at its limit (tenants.list is not tried)");
    expect(skipped.length).toBe(all.size - rules.size);
  });

  const missing = [
    "batch clock garbleNextReply knownAddress knownDomain knownTenant loseNextCall loseNextReply newConnection newTenant",
    "raisePrices reads refuseAfterEffect refuseNext sellElsewhere setClock setState tamperListing webhooks",
    "spare.address spare.connection spare.domain spare.lastAddress spare.subscription spare.tenant",
  ].flatMap((members) => members.split(" "));

  it.each(missing)("says which member of the fixture a rule lacks: %s", async (member) => {
    const [outer = "", inner] = member.split(".");
    const { fixture } = await openSimulated("coldmailreseller", { strict: false });
    // What a rule lacks it says before it places anything.
    const place = (): Promise<never> => Promise.reject(new Error("It is out of order."));
    const provider = { ...fixture.provider, orders: { ...fixture.provider.orders, place } };
    const without = {
      ...fixture,
      provider,
      [outer]: inner === undefined ? undefined : { ...fixture.spare, [inner]: undefined },
    };
    const { rules } = collectRules({ create: () => without as Fixture });
    const messages = await Promise.all([...rules.values()].map((run) => run().then(() => "", String)));
    const lacks = messages
      .map((message) => /The fixture has no ([\w.]+): give it one/.exec(message)?.[1])
      .filter((name) => name !== undefined);
    expect(new Set(lacks)).toEqual(new Set([member]));
  });

  it("closes every fixture, also after a failure", async () => {
    let open = 0;
    const { rules } = collectRules({
      create: async () => {
        open += 1;
        return { ...(await createFixture(quietPlace)), close: () => void (open -= 1) };
      },
    });
    const results = await Promise.allSettled([...rules.values()].map((run) => run()));
    expect(results.some((result) => result.status === "rejected")).toBe(true);
    expect(open).toBe(0);
  });
});
