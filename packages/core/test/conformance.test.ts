import { describe, expect, it } from "vitest";
import { type Fixture, type Harness, testProvider } from "../src/conformance/index.js";
import { openAccount as openColdMailReseller } from "./coldmailreseller-account.js";
import { createFixture, quietPlace, type Sabotage } from "./conformance-fixture.js";
import { SABOTAGE } from "./conformance-sabotage.js";
import { VERB_SABOTAGE } from "./conformance-sabotage-verbs.js";
import { createVerbFixture } from "./conformance-verb-fixture.js";

// A rule that nothing can break proves nothing. So there is, for every rule, a provider that breaks it.

const right: Sabotage = () => ({});
const outOfOrder: Sabotage = () => ({ orders: { place: () => Promise.reject(new Error("It is out of order.")) } });

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

  it.each([...rules])("%s: is kept by a right provider", async (_, run) => await run());

  const cases = Object.entries(SABOTAGE).flatMap(([rule, sabotages]) =>
    sabotages.map((sabotage, n) => [rule, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by provider %i", async (rule, _, sabotage) => {
    await expectBroken(rule, () => createFixture(sabotage));
  });

  const verbCases = Object.entries(VERB_SABOTAGE).flatMap(([rule, sabotages]) =>
    sabotages.map((sabotage, n) => [rule, n + 1, sabotage] as const),
  );
  it.each(verbCases)(
    "%s: is kept by the adapter that provider %i is made of, and broken by it",
    async (rule, _, sabotage) => {
      {
        await collectRules({ create: () => createVerbFixture({ ...sabotage, change: (own) => own }) }).rules.get(
          rule,
        )?.();
      }
      await expectBroken(rule, () => createVerbFixture(sabotage));
    },
  );
});

describe("testProvider", () => {
  const create = (): Fixture => createFixture(right);
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

  const { provider: _, order: __, effects: ___, secrets: ____, ...optional } = create();
  const members = Object.keys(optional);

  it.each(members)("says which member of the fixture a rule lacks: %s", async (member) => {
    // Without a clock, waiting is for real: nothing is placed then.
    const sabotage = member === "clock" ? outOfOrder : right;
    const without = (): Fixture => ({ ...createFixture(sabotage), [member]: undefined });
    const { rules } = collectRules({ create: without });
    const messages = await Promise.all([...rules.values()].map((run) => run().then(() => "", String)));
    const lacks = messages
      .map((message) => /The fixture has no (\w+): give it one/.exec(message)?.[1])
      .filter((name) => name !== undefined);
    expect(new Set(lacks)).toEqual(new Set([member]));
  });

  const spares = ["domain", "address", "lastAddress", "subscription", "tenant", "connection"].map(
    (each) => `spare.${each}`,
  );

  it.each(["knownTenant", "newTenant", "newConnection", "webhooks", ...spares])(
    "says which member of an account a rule about verbs lacks: %s",
    async (member) => {
      const [outer = "", inner] = member.split(".");
      const without = async (): Promise<Fixture> => {
        const { fixture } = await openColdMailReseller();
        const spare = { ...fixture.spare, ...(inner !== undefined && { [inner]: undefined }) };
        return { ...fixture, spare, ...(inner === undefined && { [outer]: undefined }) } as Fixture;
      };
      const names = Object.keys(VERB_SABOTAGE);
      const { rules } = collectRules({ create: without });
      const messages = await Promise.all(
        names.map((name) =>
          rules
            .get(name)?.()
            .then(() => "", String),
        ),
      );
      const lacks = messages
        .map((message) => /The fixture has no ([\w.]+): give it one/.exec(message ?? "")?.[1])
        .filter((name) => name !== undefined);
      expect(new Set(lacks)).toEqual(new Set([member]));
    },
  );

  it("closes every fixture, also after a failure", async () => {
    let open = 0;
    const { rules } = collectRules({
      create: () => {
        open += 1;
        return { ...createFixture(quietPlace), close: () => void (open -= 1) };
      },
    });
    const results = await Promise.allSettled([...rules.values()].map((run) => run()));
    expect(results.some((result) => result.status === "rejected")).toBe(true);
    expect(open).toBe(0);
  });
});
