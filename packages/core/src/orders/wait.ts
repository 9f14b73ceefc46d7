import type { Order, Orders } from "../contract/index.js";
import { systemClock, type Clock } from "../shared/clock.js";

export interface WaitOptions {
  readonly signal?: AbortSignal;
  /** Give up after this long, in milliseconds. Default: 24 hours, for mailboxes take hours. */
  readonly timeoutMs?: number;
  /** The longest pause between two looks, in milliseconds. Looks begin 5 s apart and grow rarer. Default: 300,000. */
  readonly maxIntervalMs?: number;
  /** Called with every look at the order. */
  readonly onProgress?: (order: Order) => void;
  readonly clock?: Clock;
}

/**
 * Looks at an order until it is settled, or until somebody has to act (`awaiting-payment`, `placing`, `unknown`), or until
 * the time is up. Reads only. Resolves to the last look: check its `status`. A look that fails rejects; the order is still
 * the one you hold, and waiting can start again.
 */
export async function waitFor(orders: Pick<Orders, "get">, order: Order, options: WaitOptions = {}): Promise<Order> {
  const { timeoutMs = 86_400_000, maxIntervalMs = 300_000, clock = systemClock, signal } = options;
  const deadline = clock.now() + timeoutMs;
  let interval = Math.min(5_000, maxIntervalMs);
  for (;;) {
    const current = await orders.get(order, signal ? { signal } : {});
    options.onProgress?.(current);
    const left = deadline - clock.now();
    if (current.status !== "in-progress" || left <= 0) return current;
    await clock.sleep(Math.min(interval, left), signal);
    interval = Math.min(interval * 1.5, maxIntervalMs);
  }
}
