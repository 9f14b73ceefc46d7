import { MailfleetError } from "@mailfleet/http";
import type { Step, StepEntry } from "../contract/index.js";
import { messageOf } from "../kit/errors.js";
import type { OrderDriver, Receipt } from "./driver.js";
import { resolveSecrets, SEND_WITHIN_MS } from "./steps.js";

/** What is recorded of a call beside its receipt. */
export type Word = Pick<StepEntry, "status" | "message" | "disposition">;

/** Sends a step, once, and tells what came of it. MONEY MOVES. Never rejects. */
export async function callStep(
  { calls, secrets = {} }: OrderDriver,
  step: Step,
  sendWithinMs: number,
  signal: AbortSignal | undefined,
): Promise<Word & Receipt> {
  const call = calls[step.operation];
  if (!call) return { status: "unsent", message: `No order may call ${step.operation}.`, disposition: "terminal" };
  let reply: unknown;
  try {
    reply = await call.send(resolveSecrets(step.request, secrets), { sendWithinMs, ...(signal && { signal }) });
  } catch (error) {
    return readFailure(error);
  }
  try {
    const receipt = call.readReceipt(reply, step);
    return { status: receipt.checkoutUrl === undefined ? "applied" : "awaiting-payment", ...receipt };
  } catch (error) {
    const message = `The reply does not say that it was accepted: ${messageOf(error)}`;
    return { status: "unknown", message, disposition: "reconcile-first" };
  }
}

/** What a failed call says of its outcome. A reply that could not be understood says nothing, whoever threw. */
function readFailure(error: unknown): Word {
  if (!MailfleetError.isInstance(error) || error.outcome === "unknown" || error.code === "unexpected-response")
    return { status: "unknown", message: messageOf(error), disposition: "reconcile-first" };
  const { code, message, disposition } = error;
  return { status: code === "timeout" || code === "aborted" ? "unsent" : "not-applied", message, disposition };
}

export function heldTooLong(): Word {
  const message = `Not sent: more than ${SEND_WITHIN_MS / 1000} s passed after it was claimed. Place the order again.`;
  return { status: "unsent", message, disposition: "retry-now" };
}
