import type { Change, ListOptions, Listing, ReadOptions, Sourced, WriteOptions } from "./common.js";
import type { Registrant } from "./items.js";

/** A customer inside the provider's account: InboxKit workspace, ScaledMail organization, CMR user. */
export interface Tenant<Raw = unknown> extends Sourced<Raw> {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

export interface Tenants<Raw = unknown> {
  /** Every tenant of the account. Reads only. */
  list(options?: ListOptions): Listing<Tenant<Raw>>;

  /** One tenant by id, or `undefined` if a readable answer does not contain it. Reads only. */
  get(id: string, options?: ReadOptions): Promise<Tenant<Raw> | undefined>;
}

export interface NewTenant {
  readonly name: string;
}

/** For a provider that wants to know who its customers are. */
export interface NewContactTenant extends NewTenant {
  readonly contact: Registrant;
}

export interface TenantCreation<Details extends NewTenant = NewTenant> {
  /**
   * Makes a tenant. No money moves. Providers do not tell two of one name apart: calling this twice makes two, so look first
   * after a failure with `outcome: "unknown"`.
   */
  create(details: Details, options?: WriteOptions): Promise<{ readonly id: string }>;
}

export interface TenantRemoval {
  /**
   * Removes one tenant FOR GOOD. One that is not there any more is done.
   *
   * @throws MailfleetError `conflict` if it still has domains or mailboxes.
   */
  remove(id: string, options?: WriteOptions): Promise<Change>;
}
