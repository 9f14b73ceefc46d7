import type { Instant, Money } from "./common.js";
import type { Proof } from "./plan.js";

/**
 * - `pending`: not sent
 * - `applied`: the provider accepted it, or reading back showed that it happened
 * - `not-applied`: certainly had no effect; placing again may send it
 * - `unknown`: it may have happened. Never sent again until reading back has answered
 * - `awaiting-payment`: accepted; somebody has to pay, at `checkoutUrl` where the reply gave one
 */
export type StepStatus = "pending" | "applied" | "not-applied" | "unknown" | "awaiting-payment";

export interface StepState {
  readonly id: string;
  readonly operation: string;
  readonly status: StepStatus;
  /** How often it was claimed, and so at most sent. */
  readonly attempts: number;
  /** When it was last claimed. ISO-8601, UTC. */
  readonly sentAt?: string;
  /** The provider's id of the order, where the reply gave one. An applied step without one is applied all the same. */
  readonly reference?: string;
  readonly checkoutUrl?: string;
  /** Names that were not bought with the rest of an applied step. */
  readonly missing?: readonly string[];
  /** Why it is not applied, unknown or still pending. */
  readonly message?: string;
  /** What to do next, if it failed. */
  readonly disposition?: string;
  /** What reading back has shown so far of an unknown step. */
  readonly doubt?: Doubt;
}

/** The evidence about an unknown step, as far as it goes. */
export interface Doubt {
  /** When the call ended at the latest. Absent: nothing reliable says so. */
  readonly since?: Instant;
  /** Nobody heard the call end: it may have gone on for so long, in milliseconds, and `since` allows for it. */
  readonly callMs?: number;
  /** When at a look nobody could tell how long it was since: the clocks of the machine disagreed, or `since` is absent. */
  readonly recounted?: Instant;
  /** When a complete reading first lacked these names. A "no" needs a second such reading, later. */
  readonly absent?: { readonly at: Instant; readonly names: readonly string[] };
}

/**
 * - `pending`: not there yet, or not ready yet
 * - `ready`: read back in its final good state
 * - `failed`: read back in a final bad state, or refused by the provider
 * - `unknown`: nothing readable says
 */
export type ItemStatus = "pending" | "ready" | "failed" | "unknown";

/** One ordered thing: a domain, one mailbox address, or one renewal. */
export interface ItemState {
  /** Index into the plan's items. */
  readonly item: number;
  readonly kind: "domain" | "mailbox" | "renewal";
  /** The domain name or the address; of a renewal the domain, or `mailboxes of` it. */
  readonly name: string;
  readonly status: ItemStatus;
  readonly rawStatus?: string;
  readonly message?: string;
}

/**
 * - `placing`: something is not sent, or was not applied; place the same plan again to go on
 * - `unknown`: a step may or may not have happened
 * - `awaiting-payment`: somebody has to pay
 * - `in-progress`: everything is accepted, not everything was read back
 * - `settled`: every ordered domain and address was read back in a final state (not necessarily a good one)
 */
export type OrderStatus = "placing" | "unknown" | "awaiting-payment" | "in-progress" | "settled";

/** A placed order. A plain JSON value: keep it, and hand it back to `get`, `reconcile` or `waitFor`, in another process if need be. */
export interface Order {
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
  readonly planHash: string;
  readonly status: OrderStatus;
  /** The provider's own words for the order's state, shown and never trusted alone. */
  readonly rawStatus?: string;
  readonly steps: readonly StepState[];
  readonly items: readonly ItemState[];
  /** Where steps can be proven; copied from the plan. */
  readonly proofs: Readonly<Record<string, Proof>>;
  /** ISO-8601, UTC: when it was first placed, and when this value was made. */
  readonly placedAt: string;
  readonly readAt: string;
  /**
   * ISO-8601, UTC: when to come back (`orders.resume`, `waitFor`). Absent: it is settled, or a person has to act first;
   * `message` says which.
   */
  readonly wakeAt?: string;
  /** Why it waits, or what somebody has to do. */
  readonly message?: string;
  /**
   * What was bought so far, or may have been, at the prices that were known when it was sent. Absent: nothing was sent, or
   * its price is not known. What the provider really charged is in `billing`, where it has one.
   */
  readonly spent?: Money;
}

/** One thing that `place` did, for a progress line. */
export type Progress =
  | { readonly kind: "waiting"; readonly step: string; readonly message: string }
  | { readonly kind: "sending"; readonly step: string; readonly operation: string }
  | { readonly kind: "settled"; readonly step: string; readonly status: StepStatus; readonly message?: string };
