import type { Money } from "./common.js";
import type { OrderItem } from "./items.js";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A sentence about a plan, with the item it concerns. */
export interface Finding {
  readonly message: string;
  /** Index into the request's items. */
  readonly item?: number;
}

/**
 * What shows whether a step happened. It did if every name is listed in a living state; it did not only if a complete listing
 * lacks all of them. Everything between is inconclusive.
 */
export interface Proof {
  /** Domains that will be listed for the tenant. */
  readonly domains?: readonly string[];
  /** Mailbox addresses that will be listed for the tenant. */
  readonly addresses?: readonly string[];
  /** The tag that the order is placed with, where the provider keeps one. */
  readonly tag?: string;
  /** The provider's ids of rows of these names that were there when it was planned. They never stand for the new ones. */
  readonly known?: readonly string[];
  /** The same of rows that were gone by then: they count for nothing while they are gone. */
  readonly gone?: readonly string[];
  /**
   * Some names that were listed when it was planned. A listing that shows none of them any more is not believed when it lacks
   * what was bought.
   */
  readonly witnesses?: readonly string[];
  /** What will be paid for longer than it was when it was planned. */
  readonly renewed?: readonly Renewed[];
  /**
   * How long the provider may take to show it, in milliseconds from the end of the call. A "no" before that is inconclusive:
   * money may already have moved.
   */
  readonly lagMs: number;
}

/** Something whose paid time moves on. */
export interface Renewed {
  /** As the order names it: the domain, or `mailboxes of` it. */
  readonly name: string;
  /** The provider's id of what is renewed, where the request names it by that. Another one of the same name proves nothing. */
  readonly id?: string;
  /** ISO-8601, UTC: until when it was paid for when it was planned. It is renewed once that is later by more than 20 days. */
  readonly after: string;
}

/** What must hold before a step is sent. */
export interface Needs {
  /** Domains that must be paid for and able to carry mailboxes. */
  readonly domains: readonly string[];
}

/** Query parameters and headers are only those that the adapter lists for the operation. */
export interface StepRequest {
  readonly path?: JsonObject;
  readonly query?: JsonObject;
  readonly header?: JsonObject;
  readonly body?: JsonObject;
}

/** One provider call of a plan. */
export interface Step {
  /** Unique in its purchase. Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** The client's operationId. */
  readonly operation: string;
  readonly effect: "write" | "spend";
  /**
   * The exact arguments of the call, as JSON, without tenant and credentials. Secrets stand as `{ "$secret": name }`, and only where
   * the adapter expects them. Ids that come into being with an earlier step are put in just before it is claimed.
   */
  readonly request: StepRequest;
  readonly needs?: Needs;
  readonly proof: Proof;
  /** Indexes of the items this step buys. */
  readonly items: readonly number[];
}

/** What an order costs, as far as the provider says it beforehand. */
export interface Price {
  /** What placing it costs now. Absent: the provider does not say beforehand. */
  readonly dueNow?: Money;
  readonly recurring?: readonly { readonly amount: Money; readonly every: "month" | "year" }[];
}

/** What a purchase would be: nothing has been bought. A plain JSON value; keep it, show it, have it approved. */
export interface Plan {
  readonly version: 2;
  readonly provider: string;
  readonly tenant?: string;
  /** The caller's name for this purchase. The same key never buys twice. */
  readonly key: string;
  readonly items: readonly OrderItem[];
  /** What only this provider understands, as it was asked for. */
  readonly providerOptions?: JsonObject;
  readonly steps: readonly Step[];
  /** While there is one, `place` refuses to begin. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly price: Price;
  readonly paidFrom: "wallet" | "plan-seats" | "card";
  /** The hash of the plan that this one goes on from: its steps are what was left of that purchase. */
  readonly continues?: string;
  /** Names of the request that this plan gives up, each with the reason. Only in a plan that continues another. */
  readonly leftOut?: readonly Refusal[];
  /** ISO-8601, UTC. */
  readonly createdAt: string;
  /** ISO-8601, UTC. After this `place` does not begin; a purchase that has begun goes on. */
  readonly expiresAt: string;
  /** SHA-256 over all of the above, hexadecimal. It finds accidents. It is no signature: see `signPlan`. */
  readonly hash: string;
}

/** One domain or address that is not available. */
export interface Refusal {
  readonly name: string;
  readonly reason: string;
}
