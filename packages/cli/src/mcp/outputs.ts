import type { Finding, Money, Order, OrderItem, Price, StepState } from "@mailfleet/core";

/** A plan as an agent sees it: nothing in it can be placed but by its hash. */
export interface PlannedOutput {
  readonly planHash: string;
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
  readonly items: readonly Pick<OrderItem, "kind" | "domain">[];
  readonly price: Price;
  readonly paidFrom: string;
  /** While there is one it cannot be placed. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** ISO-8601, UTC. */
  readonly expiresAt: string;
  /** Has a person said yes to it? */
  readonly isApproved: boolean;
  /** What to do next. */
  readonly next: string;
}

/** An order as an agent sees it, without addresses to pay at. */
export interface OrderOutput {
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
  readonly status: Order["status"];
  readonly items: Order["items"];
  readonly steps: readonly Pick<StepState, "operation" | "status" | "attempts" | "message">[];
  readonly spent?: Money;
  /** ISO-8601, UTC: when to look again. */
  readonly wakeAt?: string;
  readonly message?: string;
  /** What to do next. */
  readonly next: string;
}

export interface BudgetOutput {
  readonly id: string;
  readonly limits: readonly Money[];
  readonly left: readonly Money[];
  /** ISO-8601, UTC. */
  readonly until: string;
}
