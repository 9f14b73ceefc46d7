import type { JournalEntry, Plan, Refusal, Step, StepState } from "../contract/index.js";
import { type PurchaseLog, readLog } from "./entries.js";
import { domainOf, listedNames, namesOf } from "./items.js";
import { readStep } from "./steps.js";

/** A step with what the journal says of it. */
export interface LiveStep {
  readonly step: Step;
  readonly state: StepState;
}

/** A purchase as its journal tells it. */
export interface Purchase {
  /** The plan that is followed now. */
  readonly plan: Plan;
  /** All plans, oldest first: the first, and those that went on from it. */
  readonly plans: readonly Plan[];
  readonly log: PurchaseLog;
  /** The steps that count: those of the last plan, and those of earlier plans of which something may have been bought. */
  readonly steps: readonly LiveStep[];
  /** Names that are given up, with the reason: refused by the provider, or left out by a later plan. */
  readonly lost: ReadonlyMap<string, string>;
  /** Names that no step has bought, or may have bought, or is going to buy. */
  readonly rest: readonly string[];
  /** How many entries there were when this run began. */
  readonly begin: number;
}

export function readPurchase(plans: readonly Plan[], entries: readonly JournalEntry[], begin: number): Purchase {
  const plan = plans.at(-1);
  if (!plan) throw new TypeError("a purchase has a plan");
  const log = readLog(entries);
  const steps = plans.flatMap((each) =>
    each.steps
      .map((step) => ({ step, state: readStep(step, log.byStep.get(step.id) ?? []) }))
      .filter(({ state }) => each === plan || !isUnsent(state)),
  );
  const refusals: Refusal[] = [
    ...log.steps.flatMap((entry) => entry.refused ?? []),
    ...plans.flatMap((each) => each.leftOut ?? []),
  ];
  const lost = new Map(refusals.map(({ name, reason }) => [name, reason]));
  const byItem = plan.items.map((item) => namesOf([item]).map(({ name }) => name));
  const covered = new Set(steps.flatMap((each) => boughtBy(each, byItem)));
  const rest = byItem.flat().filter((name) => !covered.has(name) && !lost.has(name));
  return { plan, plans, log, steps, lost, rest, begin };
}

/** The names of a step's items, without those that were not bought with the rest, and without what was to be on those. */
function boughtBy({ step, state }: LiveStep, byItem: readonly (readonly string[])[]): string[] {
  const { missing = [] } = state;
  const names = step.items.flatMap((item) => byItem[item] ?? []);
  if (missing.length === 0) return names;
  return names.filter((name) => !missing.includes(name) && !missing.includes(domainOf(name)));
}

/** Was it never sent, or certainly without effect? */
export function isUnsent({ status }: StepState): boolean {
  return status === "pending" || status === "not-applied";
}

/** The names whose listing shows what became of the order as a whole. */
export function allNames({ plan }: Purchase): string[] {
  return listedNames(namesOf(plan.items));
}
