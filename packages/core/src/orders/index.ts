import type { Orders } from "../contract/index.js";
import type { OrderDriver } from "./driver.js";
import { placePlan } from "./place.js";
import { makePlan } from "./plan.js";
import { readOrder, reconcileOrder } from "./reconcile.js";

export type { CheckedRequest, Draft, OrderDriver, Receipt, StepRequest } from "./driver.js";
export { waitFor, type WaitOptions } from "./wait.js";

/** The orders of a provider, from what its adapter says about writing and reading them. */
export function createOrders<O>(driver: OrderDriver<O>): Orders<O> {
  return {
    plan: (request, options) => makePlan(driver, request, options),
    place: (plan, options) => placePlan(driver, plan, options),
    get: (order, options) => readOrder(driver, order, options),
    reconcile: (order, options) => reconcileOrder(driver, order, options),
  };
}
