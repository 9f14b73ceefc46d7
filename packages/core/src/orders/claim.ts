import type { Money, ReadOptions, Step, StepEntry } from "../contract/index.js";
import { toIso } from "../kit/clock.js";
import { checkCompleted, namesInRequest } from "./check-plan.js";
import type { OrderDriver } from "./driver.js";
import type { Purchase } from "./purchase.js";
import { CALL_TIMEOUT_MS, SEND_WITHIN_MS } from "./steps.js";

/**
 * A step as it is sent: with what an earlier claim of it says, or what can only be told now, put into its request.
 *
 * @throws whatever `complete` throws, or MailfleetError `invalid-argument` if what comes of it does not buy what was planned.
 */
export async function completeStep(
  driver: OrderDriver,
  { log }: Purchase,
  step: Step,
  options: ReadOptions,
): Promise<Step> {
  const complete = driver.calls[step.operation]?.complete;
  if (!complete) return step;
  const claimed = log.byStep.get(step.id)?.findLast((entry) => entry.request !== undefined);
  const request = claimed?.request ?? (await complete(step, options));
  return request === step.request ? step : checkCompleted(driver, step, request);
}

/** What is recorded before a step is sent. */
export function writeClaim(
  driver: OrderDriver,
  step: Step,
  attempt: number,
  prices: Readonly<Record<string, Money>> | undefined,
  planned: Step,
): StepEntry {
  const ends = driver.clock.now() + SEND_WITHIN_MS + (driver.timeoutMs ?? CALL_TIMEOUT_MS);
  return {
    step: step.id,
    attempt,
    event: "claimed",
    at: "",
    names: namesInRequest(driver, step, "orders.place"),
    endsBy: toIso(ends),
    ...(step !== planned && { request: step.request }),
    ...(prices && { prices }),
  };
}
