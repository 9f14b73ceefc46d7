import type { Orders, OrderRequest, Plan, PlanOptions } from "../contract/index.js";
import { readClaims } from "./claims.js";
import type { OrderDriver } from "./driver.js";
import { findOrder } from "./find.js";
import { isSameRequest } from "./hash.js";
import { Ledger } from "./ledger.js";
import { reconcileOrder, readOrder } from "./look.js";
import { JOURNAL_TIMEOUT_MS, otherRequest, placePlan, readPlans, resumePurchase } from "./place.js";
import { checkRequest, makePlan } from "./plan.js";
import { readPurchase } from "./purchase.js";
import { planRest } from "./rest.js";

export type {
  Bound,
  CheckedRequest,
  Draft,
  DraftStep,
  OrderCall,
  OrderDriver,
  PaidTime,
  Reading,
  Receipt,
  Scope,
  SendOptions,
  StepRequest,
  TaggedOrder,
} from "./driver.js";
export { advance, type Advance, type AdvanceOptions } from "./advance.js";
export { decide, type Decision, type Look } from "./decide.js";
export { addressesOf, domainOf, type ItemGroup, namesOf, type Placed, renewalName } from "./items.js";
export { readOffers } from "./offers.js";
export { type LiveStep, type Purchase, readPurchase } from "./purchase.js";
export { readListings, rowsOf, UNREAD } from "./reading.js";
export {
  checkRules,
  checkWallet,
  type Facts,
  findingsOf,
  ownedRow,
  type Rules,
  stockOf,
  warnByRules,
} from "./rules.js";
export * as shape from "./shape.js";
export type { Shape } from "./shape.js";
export { signPlan, verifyPlan } from "./sign.js";
export { waitFor, type WaitOptions } from "./wait.js";

/** The orders of a provider, from what its adapter says about writing and reading them. */
export function createOrders<O>(driver: OrderDriver<O>): Orders<O> {
  // The engine hands back to `draft` only what `plan` took or what a plan of this provider kept.
  const own = driver as OrderDriver;
  return {
    plan: (request, options) => planOrder(driver, request, options),
    place: (plan, options) => placePlan(own, plan, options),
    resume: (key, options) => resumePurchase(own, key, options),
    find: (key, options) => findOrder(own, key, options),
    get: (order, options) => readOrder(own, order, options),
    reconcile: (order, options) => reconcileOrder(own, order, options),
  };
}

/** A plan for all of a request, or for what its journal shows to be left of it. */
async function planOrder<O>(driver: OrderDriver<O>, request: OrderRequest<O>, options: PlanOptions): Promise<Plan> {
  const wanted = checkRequest(driver, request, options);
  const { journal, key, ...readOptions } = options;
  if (!journal) return await makePlan(driver, wanted, new Map(), readOptions);
  const { provider, tenant } = driver;
  const ledger = await Ledger.open(
    journal,
    { provider, ...(tenant !== undefined && { tenant }), key },
    JOURNAL_TIMEOUT_MS,
  );
  try {
    const plans = await readPlans(driver as OrderDriver, ledger.entries, key);
    const latest = plans.at(-1);
    const purchase = latest && readPurchase(plans, ledger.entries, ledger.entries.length);
    const claims = await readClaims(journal, driver, wanted);
    if (!purchase || purchase.log.steps.length === 0) return await makePlan(driver, wanted, claims, readOptions);
    // As JSON, for that is how the recorded plan was kept.
    const asked = JSON.parse(
      JSON.stringify({ items: wanted.items, providerOptions: wanted.providerOptions ?? {} }),
    ) as Pick<Plan, "items" | "providerOptions">;
    if (!isSameRequest(latest, { ...latest, ...asked })) throw otherRequest(provider, key);
    return (await planRest(driver, purchase, claims, readOptions)).plan;
  } finally {
    await ledger.close();
  }
}
