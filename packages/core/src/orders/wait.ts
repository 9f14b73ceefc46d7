import type { Order, Orders, PlaceOptions, Progress } from "../contract/index.js";
import { systemClock, type Clock } from "../kit/clock.js";
import { notify } from "../kit/notify.js";

export interface WaitOptions extends Partial<
  Pick<PlaceOptions, "journal" | "maxTotal" | "drain" | "journalTimeoutMs">
> {
  readonly signal?: AbortSignal;
  /** Give up after this long, in milliseconds. Default: 24 hours, for mailboxes take hours. */
  readonly timeoutMs?: number;
  /** The longest pause between two looks, in milliseconds. Looks begin 5 s apart and grow rarer. Default: 300,000. */
  readonly maxIntervalMs?: number;
  /** Called with every look at the order. */
  readonly onProgress?: (order: Order) => void;
  /** Called with every step that is sent meanwhile, as `orders.place` does. Only with a `journal`. */
  readonly onStep?: (progress: Progress) => void;
  readonly clock?: Clock;
}

/** Between two looks at an order that asks for no pause. */
const SOONEST_MS = 1_000;

/**
 * Waits until an order is settled, until somebody has to act (it has no `wakeAt`), or until the time is up.
 *
 * With a `journal` it goes on with the order whenever its `wakeAt` comes, as `orders.resume` does: MONEY MOVES where a step was
 * still waiting for something. Without one it only reads, and comes back as soon as only placing could go on.
 *
 * `drain` ends the waiting, and lets a step that is being sent end first; then it resolves too.
 *
 * Resolves to the last look: check its `status` and `message`. A look that fails rejects; the order is still the one you hold, and
 * waiting can start again.
 */
export async function waitFor(
  orders: Pick<Orders, "get" | "resume">,
  order: Order,
  options: WaitOptions = {},
): Promise<Order> {
  const { timeoutMs = 86_400_000, maxIntervalMs = 300_000, clock = systemClock } = options;
  const deadline = clock.now() + timeoutMs;
  let interval = Math.min(5_000, maxIntervalMs);
  let current = order;
  let late = options.journal === undefined;
  // An order may be taken up long after its time has come; then time has to pass between two looks, whatever it says.
  let soonest = 0;
  for (;;) {
    if (late) {
      current = await lookOnce(orders, current, options);
      notify(options.onProgress, current);
    }
    late = true;
    const left = deadline - clock.now();
    if (isOver(current, options) || left <= 0) return current;
    const due = current.wakeAt === undefined ? interval : Date.parse(current.wakeAt) - clock.now();
    const pause = options.journal ? Math.min(Math.max(due, soonest), maxIntervalMs) : interval;
    if (await isDrained(clock.sleep(Math.min(pause, left), anyOf(options)), options)) return current;
    soonest = SOONEST_MS;
    interval = Math.min(interval * 1.5, maxIntervalMs);
  }
}

function anyOf({ signal, drain }: WaitOptions): AbortSignal | undefined {
  return signal && drain ? AbortSignal.any([signal, drain]) : (signal ?? drain);
}

async function isDrained(sleeping: Promise<void>, { signal, drain }: WaitOptions): Promise<boolean> {
  try {
    await sleeping;
  } catch (error) {
    if (!drain?.aborted || signal?.aborted) throw error;
  }
  return drain?.aborted === true;
}

async function lookOnce(orders: Pick<Orders, "get" | "resume">, order: Order, options: WaitOptions): Promise<Order> {
  const { journal, signal, drain, maxTotal, journalTimeoutMs, onStep } = options;
  if (!journal) return await orders.get(order, signal ? { signal } : {});
  return await orders.resume(order.key, {
    journal,
    // The pauses are ours: nobody else is kept out of the purchase meanwhile.
    needsTimeoutMs: 0,
    ...(signal && { signal }),
    ...(drain && { drain }),
    ...(maxTotal && { maxTotal }),
    ...(onStep && { onProgress: onStep }),
    ...(journalTimeoutMs !== undefined && { journalTimeoutMs }),
  });
}

function isOver({ status, wakeAt }: Order, { journal }: WaitOptions): boolean {
  return journal ? status === "settled" || wakeAt === undefined : status !== "in-progress";
}
