import type { ListOptions, Listing, Platform, ReadOptions, Sourced } from "./common.js";

/**
 * Where a mailbox is in its life.
 *
 * - `pending`: bought, being set up
 * - `active`: can be used; `credentials` answers
 * - `inactive`, `suspended`: exists, cannot send
 * - `cancelling`: works until its paid time ends
 * - `cancelled`, `expired`, `failed`: final until somebody acts
 * - `unknown`: no state given, or a word we have not seen (`rawStatus`). Never means active, never means absent
 */
export type MailboxStatus =
  | "pending"
  | "active"
  | "inactive"
  | "suspended"
  | "cancelling"
  | "cancelled"
  | "expired"
  | "failed"
  | "unknown";

/** A mailbox. Its address is its key everywhere: not every provider has an id for it. It never carries a password. */
export interface Mailbox<Raw = unknown> extends Sourced<Raw> {
  /** Lower-case `local@domain`. */
  readonly address: string;
  /** The domain part of the address. */
  readonly domain: string;
  readonly status: MailboxStatus;
  readonly platform?: Platform;
  /** The provider's word where `platform` is `unknown`. */
  readonly rawPlatform?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** ISO-8601, UTC. */
  readonly createdAt?: string;
  /** ISO-8601, UTC. When it is paid for again. */
  readonly renewsAt?: string;
}

/** What logs in. Every member is a secret; do not log this object. */
export interface Credentials {
  readonly username: string;
  readonly password?: string;
  /** Google's sixteen letters for SMTP and IMAP. */
  readonly appPassword?: string;
  /** The seed of the one-time codes. */
  readonly totpSecret?: string;
  /** Only if the provider itself says which. */
  readonly hosts?: { readonly smtp?: string; readonly imap?: string };
}

export interface MailboxListOptions extends ListOptions {
  /** Only mailboxes on this domain. */
  readonly domain?: string;
}

export interface Mailboxes<Raw = unknown> {
  /** Every mailbox of the bound tenant. Reads only; never asks the provider for passwords. */
  list(options?: MailboxListOptions): Listing<Mailbox<Raw>>;

  /** One mailbox by address, or `undefined` if a complete, readable answer does not contain it. Reads only. */
  get(address: string, options?: ReadOptions): Promise<Mailbox<Raw> | undefined>;

  /**
   * What logs in to one mailbox; the only way to a password. Reads only.
   *
   * @throws ApiError `not-found` if there is no such mailbox; `conflict` if it has no credentials yet because it is still being set up.
   */
  credentials(address: string, options?: ReadOptions): Promise<Credentials>;
}
