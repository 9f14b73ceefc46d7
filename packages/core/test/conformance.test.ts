import { describe, expect, it } from "vitest";
import { type Fixture, type Harness, testProvider } from "../src/conformance/index.js";
import { createFixture } from "./conformance-memory.js";
import { SABOTAGE } from "./conformance-sabotage.js";
import { quietPlace } from "./conformance-sabotage-orders.js";

// A law that nothing can break proves nothing. So there is, for every law, a provider that breaks it.

/** Every law of the suite as a function, and those it skips. */
function collectLaws(harness: Pick<Harness, "create"> & Partial<Harness>): {
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

describe("the contract's laws", () => {
  const { laws } = collectLaws({ create: () => createFixture(() => ({})) });

  it("each have a provider that breaks them", () => {
    expect(Object.keys(SABOTAGE).sort()).toEqual(
      [...laws.keys()].filter((name) => name !== "skips only laws that exist").sort(),
    );
  });

  it.each([...laws])("%s: is kept by a right provider", async (_, run) => await run());

  const cases = Object.entries(SABOTAGE).flatMap(([law, sabotages]) =>
    sabotages.map((sabotage, n) => [law, n + 1, sabotage] as const),
  );
  it.each(cases)("%s: is broken by provider %i", async (law, _, sabotage) => {
    const run = collectLaws({ create: () => createFixture(sabotage) }).laws.get(law);
    await expect(run?.()).rejects.toThrow();
  });
});

describe("testProvider", () => {
  const create = (): Fixture => createFixture(() => ({}));
  const skipLaw = "skips only laws that exist";

  it("skips what it is told to, with the reason, and only laws that exist", async () => {
    const law = "mailboxes.get: is undefined for a mailbox that is not there";
    const { laws, skipped } = collectLaws({ create, skip: { [law]: "the mock knows every mailbox" } });
    expect(skipped).toEqual([`${law} (the mock knows every mailbox)`]);
    expect(laws.has(law)).toBe(false);
    await laws.get(skipLaw)?.();
    await expect(collectLaws({ create, skip: { "no such law": "" } }).laws.get(skipLaw)?.()).rejects.toThrow();
  });

  it("skips sequences where the provider remembers nothing", () => {
    const { skipped } = collectLaws({ create, remembers: false });
    for (const name of skipped) expect(name).toMatch(/ \(needs a provider that remembers\)$/);
    // Fewer, and one of them is run against a mock that cannot keep it; more, and the mocks prove less than they did.
    expect(skipped).toHaveLength(27);
  });

  it("says which member of the fixture a law lacks", async () => {
    const bare = (): Fixture => {
      const { provider, order, effects, clock } = create();
      return { provider, order, effects, ...(clock && { clock }) };
    };
    const { laws } = collectLaws({ create: bare });
    const messages = await Promise.all([...laws.values()].map((run) => run().then(() => "", String)));
    const lacks = messages
      .map((message) => /The fixture has no (\w+): give it one/.exec(message)?.[1])
      .filter((name) => name !== undefined);
    const world = ["setState", "sellElsewhere", "raisePrices", "tamperListing", "setClock", "reads"];
    const calls = ["loseNextReply", "loseNextCall", "refuseNext", "refuseAfterEffect", "garbleNextReply"];
    // `batch` is asked for after the hooks of its laws.
    expect(new Set(lacks)).toEqual(new Set(["knownDomain", "knownAddress", ...calls, ...world]));
  });

  it("closes every fixture, also after a failure", async () => {
    let open = 0;
    const { laws } = collectLaws({
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
