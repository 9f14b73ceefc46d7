import type {
  Finding,
  JsonObject,
  OrderItem,
  OrderRequest,
  Plan,
  PlanOptions,
  Proof,
  ReadOptions,
  Refusal,
  Step,
} from "../contract/index.js";
import { toIso } from "../kit/clock.js";
import { invalidArgument, unsupported } from "../kit/errors.js";
import { readInternational } from "../kit/scripts.js";
import { isGone } from "../kit/status.js";
import { checkSecrets, namesInRequest } from "./check-plan.js";
import type { Draft, DraftStep, OrderDriver, Reading } from "./driver.js";
import { hashPlan, PLAN_LIFETIME_MS } from "./hash.js";
import { checkItems, groupItems, namesOf } from "./items.js";
import { rowsOf, scopeOf, UNREAD } from "./reading.js";

/** Enough that not all of them are deleted before the order is placed, and few enough to keep a plan small. */
const WITNESSES = 5;

/** What a plan is made for, checked. */
export interface Wanted<O> {
  readonly key: string;
  readonly items: readonly OrderItem[];
  readonly providerOptions: O | undefined;
}

export function checkRequest<O>(driver: OrderDriver<O>, request: OrderRequest<O>, options: PlanOptions): Wanted<O> {
  const key = checkKey(driver.provider, options?.key);
  const items = checkItems(driver.provider, request?.items);
  const { providerOptions } = request;
  if (providerOptions !== undefined && (typeof providerOptions !== "object" || providerOptions === null))
    throw invalidArgument(driver.provider, "request.providerOptions must be an object.", "orders.plan");
  return { key, items, providerOptions };
}

/** A plan as if nothing had been bought under its key. */
export async function makePlan<O>(
  driver: OrderDriver<O>,
  wanted: Wanted<O>,
  claims: ReadonlyMap<string, string>,
  options: ReadOptions,
): Promise<Plan> {
  const { key, items, providerOptions } = wanted;
  const before = await readBefore(driver, items, options);
  const request = {
    items,
    groups: groupItems(items),
    claims,
    ...(providerOptions !== undefined && { providerOptions }),
  };
  const draft = await driver.draft(request, key, before, options);
  refuseGaps(driver, items, draft);
  return await finishPlan(driver, wanted, draft, before);
}

/** What is there before anything is bought: the domains, and the mailboxes on those that get more. */
export async function readBefore<O>(
  driver: OrderDriver<O>,
  items: readonly OrderItem[],
  options: ReadOptions,
): Promise<Reading> {
  const { domains, tags } = await driver.read({ domains: true, mailboxesOn: [], tags: [] }, options);
  const addresses = namesOf(items.filter((item) => item.kind === "mailboxes")).map(({ name }) => name);
  const { mailboxesOn } = scopeOf(addresses);
  const listed = mailboxesOn.filter((name) => rowsOf({ domains, mailboxes: UNREAD, tags }, name).length > 0);
  if (listed.length === 0) return { domains, mailboxes: UNREAD, tags };
  const { mailboxes } = await driver.read({ domains: false, mailboxesOn: listed, tags: [] }, options);
  return { domains, mailboxes, tags };
}

/** A name with letters of another script may be taken for one that it is not, by whoever orders it too. */
function warnLookalikes(items: readonly OrderItem[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ domain }, item) => {
    const name = readInternational(domain);
    if (!name || seen.has(domain)) return [];
    seen.add(domain);
    const { shown = domain, scripts } = name;
    const of = scripts.length > 0 ? `, with ${scripts.join(" and ")} letters` : "";
    return [{ item, message: `${shown} is registered as ${domain}${of}. Make sure that it is the name you mean.` }];
  });
}

/** What only a plan that goes on from another has. */
export interface Continuation {
  readonly continues: string;
  readonly leftOut: readonly Refusal[];
}

/** The draft as a plan: plain JSON, hashed. */
export async function finishPlan<O>(
  driver: OrderDriver<O>,
  { key, items, providerOptions }: Wanted<O>,
  draft: Draft,
  before: Reading,
  continuation?: Continuation,
): Promise<Plan> {
  const now = driver.clock.now();
  const steps = draft.steps.map((step) => completeStep(driver, step, before));
  const plan: Omit<Plan, "hash"> = {
    version: 2,
    provider: driver.provider,
    ...(driver.tenant !== undefined && { tenant: driver.tenant }),
    key,
    items,
    ...(providerOptions !== undefined && { providerOptions: providerOptions as JsonObject }),
    ...draft,
    warnings: [...warnLookalikes(items), ...draft.warnings],
    steps,
    ...(continuation && { continues: continuation.continues }),
    ...(continuation && continuation.leftOut.length > 0 && { leftOut: continuation.leftOut }),
    createdAt: toIso(now),
    expiresAt: toIso(now + PLAN_LIFETIME_MS),
  };
  for (const step of steps) checkSecrets(driver, step, "orders.plan");
  // Through JSON, so that what we hash is what anybody gets back from a file.
  const plain = JSON.parse(JSON.stringify(plan)) as Omit<Plan, "hash">;
  return { ...plain, hash: await hashPlan(plain) };
}

/** Adds to a step what makes its proof hold: rows that were there before, and names that must still be there. */
function completeStep<O>(driver: OrderDriver<O>, step: DraftStep, before: Reading): Step {
  const { domains = [], addresses = [], renewed = [], tag } = step.proof;
  const names = [...domains, ...addresses];
  const rows = names.flatMap((name) => rowsOf(before, name));
  const known = rows.filter((row) => !isGone(row)).flatMap((row) => row.id ?? []);
  // Also of a domain that it needs: one that was deleted and is registered again is not the one that it waits for.
  const needed = (step.needs?.domains ?? []).flatMap((name) => rowsOf(before, name));
  const gone = [...rows, ...needed].filter((row) => isGone(row)).flatMap((row) => row.id ?? []);
  const witnesses = [
    ...(domains.length > 0
      ? spread(before.domains.items.map((row) => row.name).filter((name) => !names.includes(name)))
      : []),
    ...(addresses.length > 0
      ? spread(before.mailboxes.items.map((row) => row.address).filter((name) => !names.includes(name)))
      : []),
  ];
  const proof: Proof = {
    ...(domains.length > 0 && { domains }),
    ...(addresses.length > 0 && { addresses }),
    ...(tag !== undefined && { tag }),
    ...(renewed.length > 0 && { renewed }),
    ...(known.length > 0 && { known }),
    ...(gone.length > 0 && { gone }),
    ...(witnesses.length > 0 && { witnesses }),
    lagMs: driver.calls[step.operation]?.lagMs ?? 0,
  };
  return { ...step, proof };
}

/** A few names from all over a list: the first and the last page, and between. */
function spread(names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  if (unique.length <= WITNESSES) return unique;
  return Array.from(
    { length: WITNESSES },
    (_, n) => unique[Math.round((n * (unique.length - 1)) / (WITNESSES - 1))] ?? "",
  );
}

/** An item that no step buys and no blocker names would be forgotten in silence. */
function refuseGaps<O>(driver: OrderDriver<O>, items: readonly OrderItem[], { steps, blockers }: Draft): void {
  if (blockers.some((blocker: Finding) => blocker.item === undefined)) return;
  const covered = new Set(steps.flatMap((step) => namesInRequest(driver, step, "orders.plan")));
  const gap = namesOf(items).find(
    ({ item, name }) => !covered.has(name) && !blockers.some((blocker) => blocker.item === item),
  );
  if (gap)
    throw unsupported(
      driver.provider,
      `request.items[${gap.item}]: the adapter's plan neither buys ${gap.name} nor says why not. Nothing was sent.`,
      "orders.plan",
    );
}

function checkKey(provider: string, key: unknown): string {
  if (typeof key === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(key)) return key;
  throw invalidArgument(
    provider,
    `options.key must be your own name for this purchase: 1 to 64 letters, digits, ".", "-" or "_", such as "client-42-march".`,
    "orders.plan",
  );
}
