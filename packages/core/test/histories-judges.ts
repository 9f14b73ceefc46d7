import type { Receipt } from "@mailfleet/simulator";
import { expect } from "vitest";
import type { JournalEntry, Order, StepEntry } from "../src/index.js";
import { domainOf } from "../src/orders/items.js";

/** What really happened. */
export interface Facts {
  readonly receipts: readonly Receipt[];
  /** What somebody else bought for the same tenant. */
  readonly byHand: ReadonlySet<string>;
  /** What orders that the provider has accepted are still to bring. */
  readonly promised: ReadonlySet<string>;
}

/** The names that were paid for the first time, as often as they were. */
function boughtIn(receipts: readonly Receipt[]): string[] {
  return receipts.filter(({ kind }) => kind !== "renewal").map(({ name }) => name);
}

export function expectOnce({ receipts }: Facts): void {
  const bought = boughtIn(receipts);
  expect(bought.filter((name, n) => bought.indexOf(name) !== n)).toEqual([]);
}

/**
 * An order says nothing that is not so. Unknown is always true.
 *
 * @param isOld it was held while another process went on: only a "yes" still holds
 */
export function expectTruth(
  { steps, items, proofs }: Order,
  { receipts, byHand, promised }: Facts,
  isOld = false,
): void {
  const bought = new Set([...boughtIn(receipts), ...promised]);
  const refused = new Set(items.filter(({ status }) => status === "failed").map(({ name }) => name));
  const lies = steps.flatMap(({ id, status, missing = [] }) => {
    const names = [...(proofs[id]?.domains ?? []), ...(proofs[id]?.addresses ?? [])];
    if (status === "applied")
      return names
        .filter((name) => !missing.includes(name) && !refused.has(name))
        .filter((name) => !bought.has(name) && !byHand.has(name))
        .map((name) => `${name} is said to be bought`);
    if (isOld || status === "unknown" || status === "awaiting-payment") return [];
    return names.filter((name) => bought.has(name)).map((name) => `${name} is said not to be bought`);
  });
  expect(lies).toEqual([]);
}

/** What the journal says was bought was, and nothing else was; and each at the price that was asked for before. */
export function expectJournal(entries: readonly JournalEntry[], { receipts, byHand }: Facts): void {
  const steps = entries.filter((entry): entry is StepEntry => entry.event !== "planned" && entry.event !== "done");
  const claims = steps.filter(({ event }) => event === "claimed");
  const claimed = new Set(claims.flatMap(({ names = [] }) => names));
  const bought = boughtIn(receipts);
  expect({ unclaimed: bought.filter((name) => !claimed.has(name)) }).toEqual({ unclaimed: [] });
  const unpaid = claims.flatMap((claim) =>
    appliedIn(claim, steps).filter((name) => !bought.includes(name) && !byHand.has(name)),
  );
  expect({ unpaid }).toEqual({ unpaid: [] });
  const last = new Map(claims.flatMap(({ prices = {} }) => Object.entries(prices)));
  const dearer = receipts.filter(({ kind, name, amount }) => {
    const price = last.get(name);
    return kind !== "renewal" && price !== undefined && price.minor !== amount;
  });
  expect({ dearer }).toEqual({ dearer: [] });
}

/** The names of a claim that its last word says were bought. */
function appliedIn({ step, attempt, names = [] }: StepEntry, steps: readonly StepEntry[]): readonly string[] {
  const own = steps.filter((entry) => entry.step === step && entry.attempt === attempt);
  const word = own.find(({ event }) => event === "proven") ?? own.find(({ event }) => event === "settled");
  if (word?.status !== "applied") return [];
  const lost = new Set([
    ...(word.missing ?? []),
    ...own.flatMap(({ refused = [] }) => refused.map(({ name }) => name)),
  ]);
  // With a domain go the mailboxes that were to be on it.
  return names.filter((name) => !lost.has(name) && !lost.has(domainOf(name)));
}

/** What was bought is ready, and what could not be had is said so, with a reason: that somebody has it already is one. */
export function expectItems({ items }: Order, { receipts, byHand }: Facts): void {
  const bought = new Set(boughtIn(receipts));
  const wrong = items.filter(({ name, status, message }) => {
    const isRight = status === "ready" ? bought.has(name) || byHand.has(name) : status === "failed" && message;
    return !isRight || (bought.has(name) && status !== "ready");
  });
  expect(wrong).toEqual([]);
}
