import type { Check, ItemState, JournalEntry, Order, OrderStatus, Plan, StepState } from "../contract/index.js";
import { namesOf } from "./plan.js";
import { readStep } from "./steps.js";

/** The order as the journal knows it, nothing read back. */
export function orderFrom(
  plan: Plan,
  entries: readonly JournalEntry[],
  now: number,
  notes: ReadonlyMap<string, string> = new Map(),
): Order {
  const steps = plan.steps.map((step) => {
    const state = readStep(step, entries);
    const note = notes.get(step.id);
    return note === undefined ? state : { ...state, message: note };
  });
  const refused = new Map(
    entries.flatMap((entry) => entry.refused ?? []).map((refusal) => [refusal.name, refusal.reason]),
  );
  const items = namesOf(plan.items).map((named): ItemState => {
    const reason = refused.get(named.name);
    return reason === undefined ? { ...named, status: "pending" } : { ...named, status: "failed", message: reason };
  });
  const first = entries.find((entry) => entry.event === "claimed")?.at;
  return finish({
    provider: plan.provider,
    ...(plan.tenant !== undefined && { tenant: plan.tenant }),
    key: plan.key,
    planHash: plan.hash,
    steps,
    items,
    proofs: Object.fromEntries(plan.steps.map((step): [string, Check] => [step.id, step.proof])),
    placedAt: first ?? new Date(now).toISOString(),
    readAt: new Date(now).toISOString(),
  });
}

/** Adds the status that steps and items amount to. */
export function finish(order: Omit<Order, "status">): Order {
  return { ...order, status: statusOf(order.steps, order.items) };
}

function statusOf(steps: readonly StepState[], items: readonly ItemState[]): OrderStatus {
  if (steps.some((step) => step.status === "unknown")) return "unknown";
  if (steps.some((step) => step.status === "awaiting-payment")) return "awaiting-payment";
  if (steps.some((step) => step.status !== "applied")) return "placing";
  return items.every((item) => item.status === "ready" || item.status === "failed") ? "settled" : "in-progress";
}
