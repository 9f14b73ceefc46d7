import type { Order, ReadOptions, StepState } from "../contract/index.js";
import { invalidArgument } from "../shared/errors.js";
import { readItems, readProof } from "./checks.js";
import type { OrderDriver } from "./driver.js";
import { finish } from "./order.js";

/** The order with every domain and address read back. */
export async function readOrder(driver: OrderDriver, order: Order, options: ReadOptions = {}): Promise<Order> {
  refuseStrangeOrder(driver, order);
  const items = await readItems(driver, order.items, options);
  const steps: StepState[] = [];
  for (const step of order.steps) steps.push(await findReference(driver, order, step, options));
  const rawStatus = await readRawStatus(driver, steps, options);
  const { rawStatus: _, ...rest } = order;
  return finish({
    ...rest,
    steps,
    items,
    ...(rawStatus !== undefined && { rawStatus }),
    readAt: new Date(driver.clock.now()).toISOString(),
  });
}

/** The same, with steps that are unknown or await payment settled by their proofs. */
export async function reconcileOrder(driver: OrderDriver, order: Order, options: ReadOptions = {}): Promise<Order> {
  refuseStrangeOrder(driver, order);
  const steps: StepState[] = [];
  for (const step of order.steps) steps.push(await proveStep(driver, order, step, options));
  return await readOrder(driver, { ...order, steps }, options);
}

async function proveStep(driver: OrderDriver, order: Order, step: StepState, options: ReadOptions): Promise<StepState> {
  const proof = order.proofs[step.id];
  if (!proof || (step.status !== "unknown" && step.status !== "awaiting-payment")) return step;
  const answer = await readProof(driver, proof, step, options);
  if (answer === "inconclusive") return step;
  const { message: _, disposition: __, checkoutUrl: ___, ...rest } = step;
  return { ...rest, status: answer === "yes" ? "applied" : "not-applied" };
}

/** Where the reply gave no reference, the tag that the order was placed with may lead to it. */
async function findReference(
  driver: OrderDriver,
  order: Order,
  step: StepState,
  options: ReadOptions,
): Promise<StepState> {
  const tag = order.proofs[step.id]?.tag;
  if (step.status !== "applied" || step.reference !== undefined || tag === undefined) return step;
  const reference = (await driver.findTagged?.(tag, options))?.reference;
  return reference === undefined ? step : { ...step, reference };
}

/** The provider's own words, of the first step that has a reference. */
async function readRawStatus(
  driver: OrderDriver,
  steps: readonly StepState[],
  options: ReadOptions,
): Promise<string | undefined> {
  const step = steps.find((each) => each.reference !== undefined);
  if (step?.reference === undefined) return undefined;
  return await driver.readOrderStatus?.(step.reference, step.operation, options);
}

function refuseStrangeOrder(driver: OrderDriver, order: Order): void {
  if (order?.provider === driver.provider && order.tenant === driver.tenant) return;
  throw invalidArgument(
    driver.provider,
    `This order is of ${order?.provider ?? "nobody"}${order?.tenant ? ` (tenant ${order.tenant})` : ""}, not of ${driver.provider}${driver.tenant ? ` (tenant ${driver.tenant})` : ""}.`,
    "orders.get",
  );
}
