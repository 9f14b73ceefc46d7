import type { ItemState, Order, OrderStatus, Proof, StepState } from "../contract/index.js";
import { toIso } from "../kit/clock.js";
import type { Reading } from "./driver.js";
import { namesOf } from "./items.js";
import { spentSoFar } from "./price.js";
import type { Purchase } from "./purchase.js";
import { readItems } from "./reading.js";

/** How a run ended, where the journal alone does not say it. */
export interface Ending {
  readonly wakeAt?: number;
  readonly message?: string;
  /** What is to be said of single steps: not journalled, for nothing happened. */
  readonly notes?: ReadonlyMap<string, Partial<StepState>>;
}

export function noteOf(step: string | undefined, note: Partial<StepState>): Map<string, Partial<StepState>> {
  return new Map(step === undefined ? [] : [[step, note]]);
}

/** The order as the journal knows it, with what the last look showed. */
export function orderFrom(purchase: Purchase, now: number, ending: Ending = {}, reading?: Reading): Order {
  const { plan, log, rest } = purchase;
  const steps = purchase.steps.map(({ state }) => noted(state, ending.notes?.get(state.id)));
  const items = itemsOf(purchase, reading);
  const spent = spentSoFar(purchase);
  const order = {
    provider: plan.provider,
    ...(plan.tenant !== undefined && { tenant: plan.tenant }),
    key: plan.key,
    planHash: plan.hash,
    steps,
    items,
    proofs: Object.fromEntries(purchase.steps.map(({ step }): [string, Proof] => [step.id, step.proof])),
    placedAt: log.recordedAt ?? toIso(now),
    readAt: toIso(now),
    // Rounded up: whoever comes back then must not be early, and find the same moment again.
    ...(ending.wakeAt !== undefined && { wakeAt: toIso(Math.ceil(ending.wakeAt)) }),
    ...(ending.message !== undefined && { message: ending.message }),
    ...(spent && { spent }),
  };
  return {
    ...order,
    status: rest.length > 0 && statusOf(steps, []) === "settled" ? "placing" : statusOf(steps, items),
  };
}

/** Why an unknown step became unknown is worth more than why it still is: the order's own message says that. */
function noted(state: StepState, note: Partial<StepState> = {}): StepState {
  const message = state.status === "unknown" ? (state.message ?? note.message) : (note.message ?? state.message);
  return { ...state, ...note, ...(message !== undefined && { message }) };
}

/** Every ordered thing: what was refused has failed, the rest is as the last look shows it. */
export function itemsOf({ plan, lost, log, steps }: Purchase, reading?: Reading): ItemState[] {
  if (log.done) return [...log.done];
  const items = namesOf(plan.items).map((named): ItemState => {
    const reason = lost.get(named.name);
    return reason === undefined ? { ...named, status: "pending" } : { ...named, status: "failed", message: reason };
  });
  if (!reading) return items;
  const proofs = steps.map(({ step }) => step.proof);
  const read = readItems(items, reading, proofs);
  return read.map((item, index) => (lost.has(item.name) ? (items[index] ?? item) : item));
}

export function statusOf(steps: readonly StepState[], items: readonly ItemState[]): OrderStatus {
  if (steps.some((step) => step.status === "unknown")) return "unknown";
  if (steps.some((step) => step.status === "awaiting-payment")) return "awaiting-payment";
  if (steps.some((step) => step.status !== "applied")) return "placing";
  return items.every((item) => item.status === "ready" || item.status === "failed") ? "settled" : "in-progress";
}
