import type { Receipt } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { type Fixture, testProvider } from "../src/conformance/index.js";
import { openSimulated, type ProviderName, SIMULATED } from "./simulated.js";

/** An account whose every request keeps to the spec, and which buys nothing twice, whatever a rule does to it. */
async function openStrict(name: ProviderName): Promise<Fixture> {
  const { fixture, simulator } = await openSimulated(name);
  const close = (): void => {
    expect(simulator.violations).toEqual([]);
    expect(boughtTwice(simulator.world.receipts)).toEqual([]);
  };
  return { ...fixture, close };
}

function boughtTwice(receipts: readonly Receipt[]): readonly Receipt[] {
  const bought = receipts.filter(({ kind }) => kind !== "renewal");
  return bought.filter(({ name }, at) => bought.findIndex((each) => each.name === name) !== at);
}

for (const name of SIMULATED) {
  testProvider(`${name}, over its simulator`, {
    describe,
    it,
    expect,
    remembers: true,
    create: async () => await openStrict(name),
  });
}
