import { MailfleetError } from "@mailfleet/http";
import type { Order, Orders, PlaceOptions, Plan } from "../contract/index.js";
import { systemClock, toIso, type Clock } from "../kit/clock.js";
import { rejected } from "../kit/errors.js";
import { TRY_AGAIN_MS } from "./decide.js";

/** What to do next with an order, after it was taken as far as it goes now. */
export type Advance =
  /** It is settled: nothing is left to do. */
  | { readonly next: "done"; readonly order: Order }
  /** Come back at this time, ISO-8601, UTC. Without an order it could not be looked at. */
  | { readonly next: "again"; readonly at: string; readonly why?: string; readonly order?: Order }
  /** Coming back does not help before somebody has acted. */
  | { readonly next: "person"; readonly why: string; readonly order?: Order };

export interface AdvanceOptions extends PlaceOptions {
  /** As in `PlaceOptions`, but default 0: whoever calls this again has the patience. */
  readonly needsTimeoutMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * Takes an order one turn further: the step of any scheduler, queue or cron job. MONEY MOVES, as in `orders.place` for a plan and
 * `orders.resume` for a key, by the same rules: calling it twice, at once or after a crash, buys nothing twice.
 *
 * What passes by itself (the order is open in another process, the journal is out of reach, the provider is busy) is `again`;
 * what does not is `person`. A plan that expired before it was begun, as in a long queue, is planned anew, and placed if it costs
 * no more than it said.
 *
 * @throws only what is no MailfleetError: a fault of the program.
 */
export async function advance(
  orders: Pick<Orders, "plan" | "place" | "resume">,
  planOrKey: Plan | string,
  options: AdvanceOptions,
): Promise<Advance> {
  const { clock = systemClock, ...given } = options;
  const place: PlaceOptions = { needsTimeoutMs: 0, ...given };
  try {
    return next(
      typeof planOrKey === "string"
        ? await orders.resume(planOrKey, place)
        : await placeOrRenew(orders, planOrKey, place),
    );
  } catch (error) {
    if (!MailfleetError.isInstance(error)) throw error;
    const { message: why, disposition, retryAfterMs = TRY_AGAIN_MS } = error;
    const passes = disposition === "retry-now" || disposition === "retry-later";
    if (!passes) return { next: "person", why };
    return { next: "again", at: toIso(clock.now() + Math.max(retryAfterMs, TRY_AGAIN_MS)), why };
  }
}

async function placeOrRenew(orders: Pick<Orders, "plan" | "place">, plan: Plan, options: PlaceOptions): Promise<Order> {
  try {
    return await orders.place(plan, options);
  } catch (error) {
    if (!MailfleetError.isInstance(error) || error.code !== "expired") throw error;
    const { journal, signal = options.drain } = options;
    const { key, items, providerOptions } = plan;
    const request = { items, ...(providerOptions && { providerOptions }) };
    const renewed = await orders.plan(request, { key, journal, ...(signal && { signal }) });
    if (renewed.paidFrom !== plan.paidFrom) {
      const message = `The plan expired, and would now be paid from ${renewed.paidFrom}, not ${plan.paidFrom}. Plan again.`;
      throw rejected(plan.provider, message, "orders.place");
    }
    // What was agreed to still holds.
    return await orders.place(renewed, { maxTotal: plan.price.dueNow, ...options });
  }
}

function next(order: Order): Advance {
  const { status, wakeAt, message } = order;
  if (status === "settled") return { next: "done", order };
  if (wakeAt === undefined) return { next: "person", why: message ?? "Somebody has to act.", order };
  return { next: "again", at: wakeAt, ...(message !== undefined && { why: message }), order };
}
