import type { Billing } from "./billing.js";
import type { DomainCheck, Domains } from "./domains.js";
import type { Mailboxes } from "./mailboxes.js";
import type { Orders } from "./orders.js";

/** What differs in type from provider to provider. Each adapter names its own; the contract knows none of them. */
export interface ProviderTypes {
  readonly id: string;
  /** The typed client underneath. */
  readonly native: unknown;
  /** What a domain, a domain offer, a mailbox was read from. */
  readonly rawDomain: unknown;
  readonly rawOffer: unknown;
  readonly rawMailbox: unknown;
  /** `providerOptions` of an order. */
  readonly orderOptions: unknown;
}

/** What every provider has. An adapter adds what it can do more; what it cannot do is not there. */
export interface BaseProvider<P extends ProviderTypes = ProviderTypes> {
  readonly id: P["id"];
  /** The provider's name as people write it. */
  readonly name: string;
  /** The tenant all of this is bound to: InboxKit workspace, ScaledMail organization, CMR user. */
  readonly tenant?: string;
  /** What is there, as `noun.verb`, read off this very object. */
  readonly capabilities: readonly string[];
  /** The typed client underneath, for what this vocabulary cannot say. It has none of the order protection. */
  readonly native: P["native"];
  readonly domains: Domains<P["rawDomain"]> & Partial<DomainCheck<P["rawOffer"]>>;
  readonly mailboxes: Mailboxes<P["rawMailbox"]>;
  readonly orders: Orders<P["orderOptions"]>;
}

/**
 * Any provider. Optional members are those that only some have: test before use (`provider.billing?.balance()`). On an
 * adapter's own type they are either required or absent, so asking for what a provider lacks does not compile.
 */
export interface Provider<P extends ProviderTypes = ProviderTypes> extends BaseProvider<P> {
  readonly billing?: Billing;
}
