import type { Finding, OrderItem, Plan, ReadOptions, Refusal } from "../contract/index.js";
import { rejected } from "../kit/errors.js";
import type { Draft, DraftStep, OrderDriver, Reading } from "./driver.js";
import { domainOf, groupItems, listedNames, namesOf } from "./items.js";
import { finishPlan, readBefore, type Wanted } from "./plan.js";
import type { Purchase } from "./purchase.js";
import { doubtOf, joinBefore, UNREAD, weighNeeds } from "./reading.js";

/** What is left of a purchase: some of its items, each with its place in the whole request. */
interface Rest {
  readonly items: readonly OrderItem[];
  readonly places: readonly number[];
}

export interface RestPlan {
  /** The plan that is followed, if there is nothing to plan yet. */
  readonly plan: Plan;
  /** Domains that were bought and are to be seen first: a draft cannot tell what is still to come from what is not there. */
  readonly waitsFor: readonly string[];
}

/**
 * The plan that goes on with a purchase, at today's price: its steps buy what no step has bought or may have bought. What cannot be
 * had any more is left out with its reason, so that it holds nothing else up. While something is unknown there is nothing to plan.
 */
export async function planRest<O>(
  driver: OrderDriver<O>,
  purchase: Purchase,
  claims: ReadonlyMap<string, string>,
  options: ReadOptions,
): Promise<RestPlan> {
  const { plan, plans, steps, lost } = purchase;
  const asItIs = { plan, waitsFor: [] };
  if (steps.some(({ state }) => state.status === "unknown" || state.status === "awaiting-payment")) return asItIs;
  const unsent = steps.filter(({ state }) => state.status !== "applied").flatMap(({ step }) => step.items);
  const isOpen = (name: string, item: number): boolean =>
    !lost.has(name) && (purchase.rest.includes(name) || unsent.includes(item));
  const open = new Set(
    namesOf(plan.items)
      .filter(({ name, item }) => isOpen(name, item))
      .map(({ name }) => name),
  );
  if (open.size === 0) return asItIs;

  const leftOut = new Map<string, string>();
  giveUpMailboxesOf(plan.items, lost, open, leftOut);
  const before = await readBefore(driver, plan.items, options);
  refuseDoubtful(driver, purchase, before);
  const waitsFor = domainsToCome(purchase, open, before);
  if (waitsFor.length > 0) return { plan, waitsFor };
  const draft = await draftRest(driver, purchase, { open, leftOut, before, claims }, options);
  const wanted: Wanted<O> = {
    key: plan.key,
    items: plan.items,
    providerOptions: plan.providerOptions as O | undefined,
  };
  const part = plans.length + 1;
  const renamed = draft.steps.map((step) => ({ ...sinceFirst(step, plans), id: `${step.id}-${part}` }));
  const named = { ...draft, steps: renamed };
  const rest = await finishPlan(driver, wanted, named, before, { continues: plan.hash, leftOut: toRefusals(leftOut) });
  return { plan: rest, waitsFor };
}

/** A renewal is measured from when it was first planned: what was renewed since is not paid for once more. */
function sinceFirst(step: DraftStep, plans: readonly Plan[]): DraftStep {
  const { renewed } = step.proof;
  if (!renewed) return step;
  const first = plans.flatMap(({ steps }) => steps.flatMap(({ proof }) => proof.renewed ?? []));
  const since = renewed.map((each) => ({
    ...each,
    after: first.find(({ name }) => name === each.name)?.after ?? each.after,
  }));
  return { ...step, proof: { ...step.proof, renewed: since } };
}

/**
 * What is left out is given up for good, so the lists have to be whole.
 *
 * @throws MailfleetError `rejected` if they are not: nothing was given up.
 */
function refuseDoubtful<O>({ provider }: OrderDriver<O>, { plan, plans }: Purchase, before: Reading): void {
  const witnesses = plans.flatMap(({ steps }) => steps.flatMap(({ proof }) => proof.witnesses ?? []));
  // The mailboxes are read only where there are domains that carry some.
  const names = listedNames(namesOf(plan.items)).map((name) => (before.mailboxes === UNREAD ? domainOf(name) : name));
  const why = doubtOf({ witnesses }, before, names);
  if (why !== undefined)
    throw rejected(provider, `What is left of "${plan.key}" cannot be planned now: ${why}.`, "orders.plan", {
      disposition: "retry-later",
    });
}

/** The domains of this purchase, bought and not usable yet, that open mailboxes stand on. */
function domainsToCome({ plan, steps, lost }: Purchase, open: ReadonlySet<string>, before: Reading): string[] {
  const { items } = plan;
  const old = joinBefore(steps.map(({ step }) => step.proof));
  const bought = items.filter((item) => brings(item) && !open.has(item.domain) && !lost.has(item.domain));
  const needed = new Set(
    items
      .filter((item) => namesOf([item]).some(({ name }) => name.includes("@") && open.has(name)))
      .map((item) => item.domain),
  );
  return bought
    .map((item) => item.domain)
    .filter((name) => needed.has(name) && ["waiting", "unpaid"].includes(String(weighNeeds([name], before, old))));
}

/** What is open, and what was given up. */
interface Remainder {
  readonly open: Set<string>;
  readonly leftOut: Map<string, string>;
  readonly before: Reading;
  readonly claims: ReadonlyMap<string, string>;
}

/** Drafts what is open, and again without the items that stand in its way, until nothing does. */
async function draftRest<O>(
  driver: OrderDriver<O>,
  { plan, plans }: Purchase,
  { open, leftOut, before, claims }: Remainder,
  options: ReadOptions,
): Promise<Draft> {
  const tagKey = `${plan.key}/${plans.length + 1}`;
  let last: Draft | undefined;
  while (open.size > 0) {
    const rest = pickRest(plan.items, open);
    const { items } = rest;
    const own = { items, groups: groupItems(items), claims };
    const request = { ...own, ...(plan.providerOptions && { providerOptions: plan.providerOptions as O }) };
    const draft = place(await driver.draft(request, tagKey, before, options), rest);
    last = draft;
    const blocked = draft.blockers.filter((blocker) => blocker.item !== undefined);
    if (blocked.length === 0 || blocked.length < draft.blockers.length) return withLeftOut(draft, leftOut);
    for (const { item, message } of blocked) {
      for (const { name } of namesOf(plan.items).filter((each) => each.item === item && open.delete(each.name)))
        leftOut.set(name, message);
    }
    giveUpMailboxesOf(plan.items, leftOut, open, leftOut);
  }
  return withLeftOut(
    { steps: [], blockers: [], warnings: [], price: {}, paidFrom: last?.paidFrom ?? plan.paidFrom },
    leftOut,
  );
}

/** Mailboxes on a domain that is not available are not available either. */
function giveUpMailboxesOf(
  items: readonly OrderItem[],
  gone: ReadonlyMap<string, string>,
  open: Set<string>,
  leftOut: Map<string, string>,
): void {
  for (const item of items) {
    if (item.kind !== "mailboxes" || !gone.has(item.domain)) continue;
    // The name may be that of a renewal too, and the domain is there all the same.
    if (!items.some((each) => brings(each) && each.domain === item.domain)) continue;
    for (const { name } of namesOf([item]))
      if (open.delete(name)) leftOut.set(name, `${item.domain} is not available: ${gone.get(item.domain) ?? ""}`);
  }
}

/** Does it bring a domain that was not there? */
function brings({ kind }: OrderItem): boolean {
  return kind === "register" || kind === "prewarmed";
}

function pickRest(items: readonly OrderItem[], open: ReadonlySet<string>): Rest {
  const kept = items.flatMap((item, at): { item: OrderItem; at: number }[] => {
    if (item.kind !== "mailboxes") return namesOf([item]).some(({ name }) => open.has(name)) ? [{ item, at }] : [];
    const people = item.people.filter((person) => open.has(`${person.localPart}@${item.domain}`));
    return people.length > 0 ? [{ item: { ...item, people }, at }] : [];
  });
  return { items: kept.map(({ item }) => item), places: kept.map(({ at }) => at) };
}

/** The draft of a rest, with the indexes of the whole request. */
function place(draft: Draft, { places }: Rest): Draft {
  const put = (finding: Finding): Finding => {
    const item = finding.item === undefined ? undefined : places[finding.item];
    return item === undefined ? { message: finding.message } : { message: finding.message, item };
  };
  return {
    ...draft,
    steps: draft.steps.map((step) => ({ ...step, items: step.items.flatMap((index) => places[index] ?? []) })),
    blockers: draft.blockers.map(put),
    warnings: draft.warnings.map(put),
  };
}

function withLeftOut(draft: Draft, leftOut: ReadonlyMap<string, string>): Draft {
  const warnings = toRefusals(leftOut).map(({ name, reason }) => ({ message: `${name} is left out: ${reason}` }));
  return { ...draft, warnings: [...draft.warnings, ...warnings] };
}

function toRefusals(leftOut: ReadonlyMap<string, string>): Refusal[] {
  return Array.from(leftOut, ([name, reason]) => ({ name, reason }));
}
