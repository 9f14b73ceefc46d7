import type { ListOptions, Listing, Money, ReadOptions, Sourced } from "./common.js";

/**
 * Where a domain is in its life.
 *
 * - `awaiting-payment`: reserved, not paid; nothing happens until somebody pays
 * - `pending`: being registered, connected or set up
 * - `active`: registered and in the account
 * - `expiring`: past its end, still renewable
 * - `inactive`, `expired`, `cancelled`, `removed`, `failed`: final until somebody acts
 * - `unknown`: the provider gave no state, or a word we have not seen (`rawStatus`). Never means active, never means absent
 */
export type DomainStatus =
  | "awaiting-payment"
  | "pending"
  | "active"
  | "expiring"
  | "inactive"
  | "expired"
  | "cancelled"
  | "removed"
  | "failed"
  | "unknown";

export interface Domain<Raw = unknown> extends Sourced<Raw> {
  /** Lower-case ASCII (punycode for international names). */
  readonly name: string;
  readonly status: DomainStatus;
  /**
   * Can mail be sent from it? Computed from what the provider shows of DNS, never assumed from `status`: a provider may
   * call a domain active long before its DNS answers. `undefined`: the provider does not show it.
   */
  readonly ready?: boolean;
  /** How many mailboxes the provider says it carries. */
  readonly mailboxCount?: number;
  readonly forwardTo?: string;
  readonly autoRenew?: boolean;
  /** ISO-8601, UTC. */
  readonly registeredAt?: string;
  /** ISO-8601, UTC. The day it is renewed or lost. */
  readonly expiresAt?: string;
}

/** Whether a name can be registered now, and at what price. A price is a quote, not a promise: `orders.plan` reads it again. */
export interface DomainOffer<Raw = unknown> extends Sourced<Raw> {
  readonly name: string;
  /** `undefined`: the provider could not tell. Never read as "no" or as "yes". */
  readonly available?: boolean;
  /** For the first year. */
  readonly price?: Money;
  /** For each later year. */
  readonly renewalPrice?: Money;
  /** Why it is not to be had, or should not be: banned, blacklisted. */
  readonly warnings: readonly string[];
}

export interface Domains<Raw = unknown> {
  /**
   * Every domain of the bound tenant. Reads only. Domains of other tenants are left out, also where the provider shows them.
   */
  list(options?: ListOptions): Listing<Domain<Raw>>;

  /**
   * One domain by name, or `undefined` if a complete, readable answer does not contain it. A lookup that fails throws: it
   * never counts as "absent". Reads only.
   *
   * @throws ApiError `invalid-argument` if the name is no domain name.
   */
  get(name: string, options?: ReadOptions): Promise<Domain<Raw> | undefined>;
}

/** A provider that can say what a domain name would cost. */
export interface DomainCheck<Raw = unknown> {
  /**
   * Availability and price of exactly these names: one offer a name, in the order asked. Reads only; costs nothing, but
   * providers limit it to a few calls a minute.
   */
  check(names: readonly string[], options?: ReadOptions): Promise<readonly DomainOffer<Raw>[]>;
}
