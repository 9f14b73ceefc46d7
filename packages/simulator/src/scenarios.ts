import { setConditions, setHabits } from "./world/settings.js";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./world/time.js";
import type { World } from "./world/world.js";

/** What a scenario does its work with. */
export interface Stage {
  readonly world: World;
  /** Lets the next call with an effect meet a fault. */
  fault(fault: { kind: "reset"; when: "after" } | { kind: "status"; status: number; applied: true }): void;
}

interface Scenario {
  /** What happens, for the help of the command line and the README. */
  readonly title: string;
  play(stage: Stage): void;
}

/** What can go wrong, by name. */
export type ScenarioName =
  | "wallet-dry"
  | "payment-fails"
  | "reply-lost"
  | "effect-then-error"
  | "dns-slow"
  | "listed-late"
  | "sliding-pages"
  | "partial-batch"
  | "sold-elsewhere"
  | "renewal-due"
  | "past-due";

const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  "wallet-dry": {
    title: "the wallet is empty",
    play: ({ world }) => void (world.state.wallet = 0),
  },
  "payment-fails": {
    title: "no payment goes through any more, from the wallet or by card",
    play: ({ world }) => setConditions(world, { paymentFails: true }),
  },
  "reply-lost": {
    title: "the next call with an effect is carried out, and the connection breaks before its reply",
    play: ({ fault }) => fault({ kind: "reset", when: "after" }),
  },
  "effect-then-error": {
    title: "the next call with an effect is carried out, and answered with 500",
    play: ({ fault }) => fault({ kind: "status", status: 500, applied: true }),
  },
  "dns-slow": {
    title: "the records of domains that are registered from now on answer after three days",
    play: ({ world }) => setHabits(world, { dnsMs: 3 * DAY_MS }),
  },
  "listed-late": {
    title: "what is bought from now on is in the lists after eight minutes",
    play: ({ world }) => setHabits(world, { domainListedMs: 8 * MINUTE_MS, mailboxListedMs: 8 * MINUTE_MS }),
  },
  "sliding-pages": {
    title: "lists move while they are read: the first row comes again in the place of the newest",
    play: ({ world }) => setConditions(world, { listing: "sliding" }),
  },
  "partial-batch": {
    title: "of the domains of the next order only the first is still available",
    play: ({ world }) => setConditions(world, { partialBatch: true }),
  },
  "sold-elsewhere": {
    title: "the domains of the next order were just sold to somebody else",
    play: ({ world }) => setConditions(world, { soldElsewhere: true }),
  },
  "renewal-due": {
    title: "time goes on to a day before the next renewal",
    play: ({ world }) => advanceTo(world, nextRenewal(world) - DAY_MS),
  },
  "past-due": {
    title: "no payment goes through any more, and the next renewal has just failed",
    play: ({ world }) => {
      setConditions(world, { paymentFails: true });
      advanceTo(world, nextRenewal(world) + HOUR_MS);
    },
  },
};

/** What each scenario does, by its name. */
export const scenarios: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SCENARIOS).map(([name, { title }]) => [name, title]),
);

/** @throws `TypeError` if there is no such scenario, or nothing that it could happen to. */
export function playScenario(name: string, stage: Stage): void {
  SCENARIOS[checkScenario(name)].play(stage);
}

/** @throws `TypeError` if there is no such scenario. */
export function checkScenario(name: string): ScenarioName {
  if (isScenario(name)) return name;
  throw new TypeError(`There is no scenario "${String(name)}". There are: ${Object.keys(SCENARIOS).join(", ")}.`);
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

/** When something that is there is to be paid for again. */
function nextRenewal(world: World): number {
  const { due } = world.state;
  const next = due.find(({ kind }) => ["domain.term", "mailbox.renew", "subscription.period"].includes(kind));
  if (next) return next.at;
  throw new TypeError("Nothing is to be renewed yet: buy something first, or add a domain or a mailbox.");
}

function advanceTo(world: World, time: number): void {
  world.clock.advance(Math.max(0, time - world.now()));
}
