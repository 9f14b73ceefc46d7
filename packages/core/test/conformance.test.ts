import { describe, expect, it } from "vitest";
import { type Fixture, type Harness, testProvider } from "../src/conformance/index.js";
import { openAccount as openColdMailReseller } from "./coldmailreseller-account.js";
import { createFixture, quietPlace, type Sabotage } from "./conformance-fixture.js";
import { SABOTAGE } from "./conformance-sabotage.js";
import { VERB_SABOTAGE } from "./conformance-sabotage-verbs.js";
import { createVerbFixture } from "./conformance-verb-fixture.js";

// A law that nothing can break proves nothing. So there is, for every law, a provider that breaks it.

const right: Sabotage = () => ({});
const outOfOrder: Sabotage = () => ({ orders: { place: () => Promise.reject(new Error("It is out of order.")) } });

/** Every law of the suite as a function, and those it skips. */
function collectRules(harness: Pick<Harness, "create"> & Partial<Harness>): {
  laws: Map<string, () => Promise<void>>;
  skipped: string[];
} {
  const laws = new Map<string, () => Promise<void>>();
  const skipped: string[] = [];
  const collect = (name: string, run: () => Promise<void>): void => void laws.set(name, run);
  const skip = (name: string): void => void skipped.push(name);
  testProvider("a provider", {
    describe: (_, body) => body(),
    it: Object.assign(collect, { skip }),
    expect,
    remembers: true,
    ...harness,
  });
  return { laws, skipped };
}

async function expectBroken(law: string, create: Harness["create"]): Promise<void> {
  const run = collectRules({ create }).laws.get(law);
  const failure = await run?.().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Error);
  // It is the law that objects, and no saboteur that stumbles.
  expect(failure).not.toBeInstanceOf(TypeError);
  expect(failure).not.toBeInstanceOf(ReferenceError);
  const { actual, message } = failure as { actual?: unknown; message: string };
  expect(String(JSON.stringify(actual))).not.toMatch(/(Type|Reference)Error/);
  expect(message).not.toMatch(/^The fixture has no/);
}

describe("the contract's laws", () => {
  const { laws } = collectRules({ create: () => createFixture(right) });

  it("each have a provider that breaks them", () => {
    expect([...Object.keys(SABOTAGE), ...Object.keys(VERB_SABOTAGE)].sort()).toEqual(
      [...laws.keys()].filter((name) => name !== "skips only laws that exist").sort(),
    );
  });

  it.each([...laws])("%s: is kept by a right provider", async (_, run) => await run());

  const cases = Object.entries(SABOTAGE).flatMap(([law, sabotages]) =>
    sabotages.map((sabotage, n) => [law, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by provider %i", async (law, _, sabotage) => {
    await expectBroken(law, () => createFixture(sabotage));
  });

  const verbCases = Object.entries(VERB_SABOTAGE).flatMap(([law, sabotages]) =>
    sabotages.map((sabotage, n) => [law, n + 1, sabotage] as const),
  );
  it.each(verbCases)(
    "%s: is kept by the adapter that provider %i is made of, and broken by it",
    async (law, _, sabotage) => {
      {
        await collectRules({ create: () => createVerbFixture({ ...sabotage, change: (own) => own }) }).laws.get(
          law,
        )?.();
      }
      await expectBroken(law, () => createVerbFixture(sabotage));
    },
  );
});

describe("testProvider", () => {
  const create = (): Fixture => createFixture(right);
  const skipRule = "skips only laws that exist";

  it("skips what it is told to, with the reason, and only laws that exist", async () => {
    const law = "mailboxes.get: is undefined for a mailbox that is not there";
    const { laws, skipped } = collectRules({ create, skip: { [law]: "the mock knows every mailbox" } });
    expect(skipped).toEqual([`${law} (the mock knows every mailbox)`]);
    expect(laws.has(law)).toBe(false);
    await laws.get(skipRule)?.();
    await expect(collectRules({ create, skip: { "no such law": "" } }).laws.get(skipRule)?.()).rejects.toThrow();
  });

  it("skips sequences where the provider remembers nothing", () => {
    const all = collectRules({ create }).laws;
    const { laws, skipped } = collectRules({ create, remembers: false });
    const sequences = [...all.keys()].filter((name) => !laws.has(name));
    expect(sequences.length).toBeGreaterThan(0);
    expect(laws.size).toBeGreaterThan(0);
    expect(skipped).toEqual(sequences.map((name) => `${name} (needs a provider that remembers)`));
  });

  it("skips the verbs that it is told not to try", () => {
    const all = collectRules({ create }).laws;
    const { laws, skipped } = collectRules({ create, verbs: ["dns.list"] });
    expect(laws.has("dns.list: stops at its limit")).toBe(true);
    expect(laws.has("domains.list: stops at its limit")).toBe(true);
    expect(skipped).toContain("tenants.list: stops at its limit (tenants.list is not tried)");
    expect(skipped.length).toBe(all.size - laws.size);
  });

  const { provider: _, order: __, effects: ___, secrets: ____, ...optional } = create();
  const members = Object.keys(optional);

  it.each(members)("says which member of the fixture a law lacks: %s", async (member) => {
    // Without a clock, waiting is for real: nothing is placed then.
    const sabotage = member === "clock" ? outOfOrder : right;
    const without = (): Fixture => ({ ...createFixture(sabotage), [member]: undefined });
    const { laws } = collectRules({ create: without });
    const messages = await Promise.all([...laws.values()].map((run) => run().then(() => "", String)));
    const lacks = messages
      .map((message) => /The fixture has no (\w+): give it one/.exec(message)?.[1])
      .filter((name) => name !== undefined);
    expect(new Set(lacks)).toEqual(new Set([member]));
  });

  const spares = ["domain", "address", "lastAddress", "subscription", "tenant", "connection"].map(
    (each) => `spare.${each}`,
  );

  it.each(["knownTenant", "newTenant", "newConnection", "webhooks", ...spares])(
    "says which member of an account a law about verbs lacks: %s",
    async (member) => {
      const [outer = "", inner] = member.split(".");
      const without = async (): Promise<Fixture> => {
        const { fixture } = await openColdMailReseller();
        const spare = { ...fixture.spare, ...(inner !== undefined && { [inner]: undefined }) };
        return { ...fixture, spare, ...(inner === undefined && { [outer]: undefined }) } as Fixture;
      };
      const names = Object.keys(VERB_SABOTAGE);
      const { laws } = collectRules({ create: without });
      const messages = await Promise.all(
        names.map((name) =>
          laws
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
    const { laws } = collectRules({
      create: () => {
        open += 1;
        return { ...createFixture(quietPlace), close: () => void (open -= 1) };
      },
    });
    const results = await Promise.allSettled([...laws.values()].map((run) => run()));
    expect(results.some((result) => result.status === "rejected")).toBe(true);
    expect(open).toBe(0);
  });
});
