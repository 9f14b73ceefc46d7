import { MailfleetError } from "@mailfleet/http";
import type { Instant, Order, Proof, ReadOptions, StepState } from "../contract/index.js";
import { readInstant, toIso } from "../kit/clock.js";
import { invalidArgument } from "../kit/errors.js";
import { judgeDoubt } from "./doubt.js";
import type { OrderDriver, Reading } from "./driver.js";
import { listedNames } from "./items.js";
import { statusOf } from "./order.js";
import { readItems, scopeOf, weigh } from "./reading.js";

/** The order with every domain and address read back. */
export async function readOrder(driver: OrderDriver, order: Order, options: ReadOptions = {}): Promise<Order> {
  refuseStrangeOrder(driver, order);
  return await showOrder(driver, order, await readAll(driver, order, options), options);
}

/** The same, with steps that are unknown or await payment settled as far as this look allows. */
export async function reconcileOrder(driver: OrderDriver, order: Order, options: ReadOptions = {}): Promise<Order> {
  refuseStrangeOrder(driver, order);
  // Before it is read: what a look shows was true when it began.
  const now = readInstant(driver.clock);
  const reading = await readAll(driver, order, options);
  const steps = order.steps.map((step) => settleStep(step, order.proofs[step.id], reading, now));
  return await showOrder(driver, { ...order, steps }, reading, options);
}

async function readAll(driver: OrderDriver, order: Order, options: ReadOptions): Promise<Reading> {
  const open = order.steps.filter((step) => step.status !== "pending" && step.reference === undefined);
  const tags = open.flatMap((step) => order.proofs[step.id]?.tag ?? []);
  const proofs = Object.values(order.proofs);
  const renewals = proofs.flatMap(({ renewed = [] }) => renewed).map(({ name }) => name);
  const names = proofs.flatMap(({ domains = [], addresses = [], witnesses = [] }) => [
    ...domains,
    ...addresses,
    ...witnesses,
  ]);
  const unknown = order.steps.some((step) => step.status === "unknown" || step.status === "awaiting-payment");
  return await driver.read(scopeOf([...listedNames(order.items), ...(unknown ? names : [])], tags, renewals), options);
}

async function showOrder(driver: OrderDriver, order: Order, reading: Reading, options: ReadOptions): Promise<Order> {
  const steps = order.steps.map((step) => findReference(step, order.proofs[step.id], reading));
  const items = readItems(order.items, reading, Object.values(order.proofs));
  const rawStatus = await readRawStatus(driver, order, steps, options);
  const { rawStatus: _, ...rest } = order;
  const status = statusOf(steps, items);
  const { wakeAt: __, message: ___, ...settled } = rest;
  return {
    ...(status === "settled" ? settled : rest),
    status: status === "settled" && order.status === "placing" ? "placing" : status,
    steps,
    items,
    ...(rawStatus !== undefined && { rawStatus }),
    readAt: toIso(driver.clock.now()),
  };
}

function settleStep(step: StepState, proof: Proof | undefined, reading: Reading, now: Instant): StepState {
  if (!proof || (step.status !== "unknown" && step.status !== "awaiting-payment")) return step;
  const { message: _, disposition: __, checkoutUrl, doubt, ...rest } = step;
  const sight = weigh(proof, reading, step.status === "awaiting-payment");
  if (sight.seen === "all") return { ...rest, status: "applied" };
  if (sight.seen === "unpaid") {
    const message = "It is listed, and waits until somebody pays.";
    return { ...rest, status: "awaiting-payment", message, ...(checkoutUrl !== undefined && { checkoutUrl }) };
  }
  if (sight.seen === "unclear" || step.status === "awaiting-payment") return step;
  const verdict = judgeDoubt(doubt ?? {}, proof, sight, now);
  switch (verdict.is) {
    case "recount":
      return { ...step, doubt: { ...doubt, recounted: now } };
    case "absent":
      return { ...step, doubt: { ...doubt, absent: { at: now, names: verdict.names } } };
    case "settled":
      return verdict.missing
        ? { ...rest, status: "applied", missing: verdict.missing }
        : { ...rest, status: "not-applied" };
    default:
      return step;
  }
}

/** Where the reply gave no reference, the tag that the order was placed with may lead to it. */
function findReference(step: StepState, proof: Proof | undefined, reading: Reading): StepState {
  if (step.status !== "applied" || step.reference !== undefined || proof?.tag === undefined) return step;
  const reference = reading.tags.get(proof.tag)?.reference;
  return reference === undefined ? step : { ...step, reference };
}

/** The provider's own words, of the first step that has a reference. They are only shown: that they cannot be had spoils nothing else. */
async function readRawStatus(
  { calls }: OrderDriver,
  { proofs }: Order,
  steps: readonly StepState[],
  options: ReadOptions,
): Promise<string | undefined> {
  const step = steps.find((each) => each.reference !== undefined);
  const proof = step && proofs[step.id];
  if (step?.reference === undefined || !proof) return undefined;
  try {
    return await calls[step.operation]?.readStatus?.(step.reference, proof, options);
  } catch (error) {
    if (MailfleetError.isInstance(error) && error.code !== "aborted") return undefined;
    throw error;
  }
}

function refuseStrangeOrder(driver: OrderDriver, order: Order): void {
  if (order?.provider === driver.provider && order.tenant === driver.tenant) return;
  throw invalidArgument(
    driver.provider,
    `This order is of ${order?.provider ?? "nobody"}${order?.tenant ? ` (tenant ${order.tenant})` : ""}, not of ${driver.provider}${driver.tenant ? ` (tenant ${driver.tenant})` : ""}.`,
    "orders.get",
  );
}
