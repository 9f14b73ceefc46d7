import type { JournalEntry, Order, PlaceOptions, Plan } from "../contract/index.js";
import { conflict, expired, invalidArgument, messageOf, notFound, rejected } from "../kit/errors.js";
import { checkPlan } from "./check-plan.js";
import type { OrderDriver } from "./driver.js";
import { readLog } from "./entries.js";
import { isSameRequest } from "./hash.js";
import { Ledger } from "./ledger.js";
import { checkLimit, refusePlannedPrice } from "./price.js";
import { Run, type Start } from "./run.js";

const OPERATION = "orders.place";
/** How long a journal may take for one answer, where the caller does not say. */
export const JOURNAL_TIMEOUT_MS = 10_000;

export async function placePlan(driver: OrderDriver, plan: Plan, options: PlaceOptions): Promise<Order> {
  checkOptions(driver, options);
  await checkPlan(driver, plan);
  return await inSession(driver, plan.key, options, async (ledger) => {
    const recorded = await readPlans(driver, ledger.entries, plan.key);
    const latest = recorded.at(-1);
    // A plan of which nothing was claimed binds nobody: it may have expired, or stumbled over the journal.
    const begun = latest !== undefined && readLog(ledger.entries).steps.length > 0;
    if (begun && !isSameRequest(latest, plan)) throw otherRequest(driver.provider, plan.key);
    const goesOn = begun && plan.continues === latest.hash;
    if (begun && !goesOn) return { ledger, plans: recorded, unrecorded: false };
    refuseToBegin(driver, plan, options);
    return { ledger, plans: goesOn ? [...recorded, plan] : [plan], unrecorded: true };
  });
}

export async function resumePurchase(driver: OrderDriver, key: string, options: PlaceOptions): Promise<Order> {
  checkOptions(driver, options);
  if (typeof key !== "string" || key === "")
    throw invalidArgument(
      driver.provider,
      "orders.resume needs the key that the order was placed under.",
      "orders.resume",
    );
  return await inSession(driver, key, options, async (ledger) => {
    const plans = await readPlans(driver, ledger.entries, key);
    const latest = plans.at(-1);
    if (!latest)
      throw notFound(
        driver.provider,
        `The journal has no order "${key}" of this provider and tenant.`,
        "orders.resume",
      );
    if (readLog(ledger.entries).steps.length === 0) refuseToBegin(driver, latest, options);
    return { ledger, plans, unrecorded: false };
  });
}

/** Opens the purchase, runs it, and leaves word of how it stands. */
async function inSession(
  driver: OrderDriver,
  key: string,
  options: PlaceOptions,
  start: (ledger: Ledger) => Promise<Start>,
): Promise<Order> {
  const { provider, tenant } = driver;
  const id = { provider, ...(tenant !== undefined && { tenant }), key };
  const ledger = await Ledger.open(options.journal, id, options.journalTimeoutMs ?? JOURNAL_TIMEOUT_MS);
  let order: Order | undefined;
  try {
    order = await new Run(driver, options, await start(ledger)).run();
    return order;
  } finally {
    await ledger.close(
      order && {
        status: order.status,
        ...(order.wakeAt !== undefined && { wakeAt: order.wakeAt }),
        ...(order.message !== undefined && { message: order.message }),
        ...(order.spent && { spent: order.spent }),
      },
    );
  }
}

/**
 * The plans of a purchase that count, oldest first: from the last one that did not go on from another.
 *
 * @throws MailfleetError `conflict` if the record is damaged: what was bought under it cannot be told, so nothing more is.
 */
export async function readPlans(driver: OrderDriver, entries: readonly JournalEntry[], key: string): Promise<Plan[]> {
  const { plans, steps } = readLog(entries);
  const damaged = (why: string): Error =>
    conflict(driver.provider, `The journal's record of "${key}" is damaged: ${why} Nothing was sent.`, OPERATION);
  const all: Plan[] = [];
  for (const entry of plans) {
    try {
      await checkPlan(driver, entry.plan);
      all.push(entry.plan);
    } catch (error) {
      // Cut off as it was written, or another version's: as long as nothing was done by it, it binds nobody.
      const next = entries[entries.indexOf(entry) + 1];
      if (next && next.event !== "planned") throw damaged(messageOf(error));
    }
  }
  const known = new Set(all.flatMap((plan) => plan.steps.map(({ id }) => id)));
  if (!steps.every(({ step }) => known.has(step))) throw damaged("what was done is in no plan that can be read.");
  const first = all.findLastIndex((plan) => plan.continues === undefined);
  return all.slice(Math.max(first, 0));
}

export function otherRequest(provider: string, key: string): Error {
  return conflict(
    provider,
    `The key "${key}" was used for another request. Use a new key for a new purchase, or the same request to go on with this one.`,
    OPERATION,
  );
}

/** What stands against sending anything of a plan that is not begun. */
function refuseToBegin({ provider, clock }: OrderDriver, plan: Plan, options: PlaceOptions): void {
  const [blocker] = plan.blockers;
  if (blocker)
    throw rejected(provider, `The plan has ${plan.blockers.length} blocker(s): ${blocker.message}`, OPERATION);
  if (clock.now() > Date.parse(plan.expiresAt))
    throw expired(provider, `This plan expired at ${plan.expiresAt}: prices may have moved. Plan again.`, OPERATION);
  refusePlannedPrice(provider, plan, options);
}

function checkOptions({ provider }: OrderDriver, options: PlaceOptions): void {
  if (typeof options?.journal?.open !== "function")
    throw invalidArgument(
      provider,
      "orders.place needs a journal: fileJournal(dir), or memoryJournal() where losing it is harmless.",
      OPERATION,
    );
  checkLimit(provider, options);
  for (const name of ["needsTimeoutMs", "journalTimeoutMs"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      throw invalidArgument(
        provider,
        `options.${name} must be a number of milliseconds from 0, not ${String(value)}.`,
        OPERATION,
      );
  }
}
