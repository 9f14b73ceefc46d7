import { MailfleetError, type Order } from "@mailfleet/core";

/** What the process says at its end. Scripts may rely on these. */
export const EXIT = {
  done: 0,
  failed: 1,
  /** Wrong usage: nothing was tried. */
  usage: 2,
  /** Refused before anything was spent. */
  refused: 3,
  /** It may have been bought. Run the same command again: it looks before it sends. */
  unknown: 4,
  /** Accepted, and not all of it is there yet. */
  unsettled: 5,
  /** Somebody has to pay, or to act. */
  person: 6,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What was typed, or stands in a file, is not valid. The message says what to change, in one line. */
export class UsageError extends Error {}

/** Nothing was spent, and nothing will be before somebody does something. */
export class RefusedError extends Error {}

const REFUSALS: readonly string[] = ["rejected", "expired", "conflict", "forbidden", "unauthenticated"];

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof RefusedError) return EXIT.refused;
  if (!MailfleetError.isInstance(error)) return EXIT.failed;
  if (error.outcome === "unknown") return EXIT.unknown;
  if (error.code === "invalid-argument") return EXIT.usage;
  if (error.code === "insufficient-funds") return EXIT.person;
  const isOrder = error.operation.startsWith("orders.") || error.operation === "budget";
  return isOrder && REFUSALS.includes(error.code) ? EXIT.refused : EXIT.failed;
}

/** How an order stands, as an exit code. */
export function exitCodeOfOrder({ status, wakeAt, items }: Pick<Order, "status" | "wakeAt" | "items">): ExitCode {
  if (status === "settled") return items.some((item) => item.status !== "ready") ? EXIT.failed : EXIT.done;
  if (status === "unknown") return EXIT.unknown;
  if (status === "awaiting-payment" || wakeAt === undefined) return EXIT.person;
  return EXIT.unsettled;
}
