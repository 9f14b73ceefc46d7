import type { Change, ListOptions, Listing, Money, ReadOptions, Sourced, WriteOptions } from "./common.js";

/** A provider with a wallet that can be read. */
export interface Wallet {
  /** What is left in the wallet that orders are paid from. Reads only. The wallet may be shared by every tenant of the account. */
  balance(options?: ReadOptions): Promise<Money>;
}

/** What a provider sells by the month or year. */
export interface BillingPlan<Raw = unknown> extends Sourced<Raw> {
  readonly name: string;
  readonly price?: Money;
  readonly every?: "month" | "year";
}

export interface BillingPlans<Raw = unknown> {
  /** What can be subscribed to, in the provider's order. Reads only. */
  plans(options?: ReadOptions): Promise<readonly BillingPlan<Raw>[]>;
}

/**
 * - `active`: paid for
 * - `pending`: not begun, or waiting for payment
 * - `past-due`: a payment failed, or it lapsed and can still be renewed
 * - `cancelling`: runs until its paid time ends
 * - `cancelled`, `expired`: ended
 * - `unknown`: no state given, or a word we have not seen (`rawStatus`)
 */
export type SubscriptionStatus = "active" | "pending" | "past-due" | "cancelling" | "cancelled" | "expired" | "unknown";

/** What is paid for again and again. */
export interface Subscription<Raw = unknown> extends Sourced<Raw> {
  readonly id: string;
  readonly status: SubscriptionStatus;
  /** The domain whose mailboxes it pays for, where it is one. */
  readonly domain?: string;
  readonly mailboxCount?: number;
  /** For each period, of the whole subscription. */
  readonly price?: Money;
  /** For each period, of each mailbox. */
  readonly pricePerMailbox?: Money;
  readonly every?: "month" | "quarter" | "year";
  readonly autoRenew?: boolean;
  /** ISO-8601, UTC. */
  readonly startedAt?: string;
  /** ISO-8601, UTC. The end of the time that is paid for: when it renews or ends. */
  readonly paidUntil?: string;
}

export interface Subscriptions<Raw = unknown> {
  /** Every subscription of the bound tenant. Those of other tenants are left out. Reads only. */
  list(options?: ListOptions): Listing<Subscription<Raw>>;
}

export interface SubscriptionAutoRenew {
  /**
   * Says whether a subscription is renewed by itself. No money moves now; with `true` it will at the end of each period. Reads first,
   * sends nothing if it is so already, and reads again afterwards: the provider's call toggles whatever it finds.
   *
   * @throws MailfleetError `not-found` if the tenant has no such subscription; `conflict` if it did not come to be so.
   */
  setAutoRenew(id: string, autoRenew: boolean, options?: WriteOptions): Promise<Change>;
}

export interface SubscriptionCancellation {
  /**
   * Ends one subscription. What it carries is lost with it, at the latest when its paid time ends. Nothing is paid back. One that is
   * cancelled already is done.
   *
   * @throws MailfleetError `not-found` if the tenant has no such subscription.
   */
  cancel(id: string, options?: WriteOptions): Promise<Change>;
}

/** What some provider has; an adapter's own type says which. */
export interface Billing extends Partial<Wallet>, Partial<BillingPlans> {
  readonly subscriptions?: Subscriptions & Partial<SubscriptionAutoRenew> & Partial<SubscriptionCancellation>;
}
