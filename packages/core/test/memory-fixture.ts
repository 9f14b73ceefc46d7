import type { Fixture } from "../src/conformance/index.js";
import type { OrderRequest } from "../src/index.js";
import type { Simulation } from "../src/memory/index.js";
import { ADA } from "./memory-shop.js";

/** Two domains in one call, with mailboxes on each. */
export const BATCH: OrderRequest = {
  items: ["first-new.com", "second-new.com"].flatMap((domain) => [
    { kind: "register" as const, domain },
    { kind: "mailboxes" as const, domain, platform: "google" as const, people: [ADA, { ...ADA, localPart: "grace" }] },
  ]),
};

const WORDS = {
  domain: { owned: "LIVE", unpaid: "UNPAID", dead: "GONE" },
  mailbox: { owned: "RUNNING", unpaid: "UNPAID", dead: "ENDED" },
};

/** What a conformance fixture wants of a world, done by the memory provider's. */
export function memoryFixture(simulate: Simulation): Omit<Fixture, "provider" | "order"> {
  return {
    effects: () => simulate.effects().length,
    reads: () => simulate.reads(),
    loseNextReply: () => simulate.nextEffect("reply-lost"),
    loseNextCall: () => simulate.nextEffect("call-lost"),
    refuseNext: () => simulate.nextEffect("refused"),
    refuseAfterEffect: () => simulate.nextEffect("error-after"),
    garbleNextReply: () => simulate.nextEffect("garbled-reply"),
    batch: BATCH,
    setState: (name, state) => simulate.addRow(name, WORDS[name.includes("@") ? "mailbox" : "domain"][state]),
    sellElsewhere: (domain) => simulate.sellElsewhere(domain),
    raisePrices: () => simulate.raisePrices(2),
    tamperListing: (fault) => simulate.tamper(fault),
    setClock: (byMs) => simulate.clock.set(byMs),
    knownDomain: "known-domain.com",
    secrets: ["synthetic-tool-password", "synthetic-password"],
    clock: simulate.clock,
  };
}
