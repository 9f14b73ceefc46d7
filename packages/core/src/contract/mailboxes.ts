import type { Change, ListOptions, Listing, Platform, ReadOptions, Sourced, WriteOptions } from "./common.js";

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
  readonly pictureUrl?: string;
  /** Where a copy of its mail goes, if anywhere. */
  readonly forwardTo?: string;
  /** ISO-8601, UTC. */
  readonly createdAt?: string;
  /** ISO-8601, UTC. When it is paid for again. */
  readonly renewsAt?: string;
}

/**
 * What logs in to one mailbox. Printing it, in a log, in JSON or in a template, shows `[Credentials of ada@example.com]`;
 * `reveal()` is the only way to the secrets.
 */
export interface Credentials {
  readonly address: string;
  reveal(): RevealedCredentials;
}

/** Every member but the username and the hosts is a secret. Do not log this object. */
export interface RevealedCredentials {
  readonly username: string;
  readonly password?: string;
  /** Google's sixteen letters for SMTP and IMAP. */
  readonly appPassword?: string;
  /** The seed of the one-time codes; `totpCode` makes a code of it. */
  readonly totpSecret?: string;
  /** Only if the provider itself says which. */
  readonly hosts?: { readonly smtp?: string; readonly imap?: string };
}

export interface MailboxListOptions extends ListOptions {
  /** Only mailboxes on this domain. */
  readonly domain?: string | undefined;
}

export interface Mailboxes<Raw = unknown> {
  /** Every mailbox of the bound tenant. Reads only; never asks the provider for passwords. */
  list(options?: MailboxListOptions): Listing<Mailbox<Raw>>;

  /** One mailbox by address, or `undefined` if a complete, readable answer does not contain it. Reads only. */
  get(address: string, options?: ReadOptions): Promise<Mailbox<Raw> | undefined>;

  /**
   * What logs in to one mailbox; the only way to a password. Reads only.
   *
   * @throws MailfleetError `not-found` if there is no such mailbox; `conflict` if it has no credentials yet because it is still being set up.
   */
  credentials(address: string, options?: ReadOptions): Promise<Credentials>;
}

/** What may be changed of a mailbox. What is left out stays as it is. */
export interface MailboxChanges {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** A public URL. */
  readonly pictureUrl?: string | undefined;
}

/** A provider that can change who a mailbox seems to be. InboxKit does so within minutes, not at once. */
export interface MailboxUpdate<Changes = MailboxChanges> {
  /**
   * Sets names or picture of one mailbox. Reads it first; sends nothing if it is so already. Its address and password stay.
   *
   * @throws MailfleetError `not-found` if there is no such mailbox; `invalid-argument` if there is nothing to change.
   */
  update(address: string, changes: Changes, options?: WriteOptions): Promise<Change>;
}

/** A provider whose mailboxes can be ended with their paid time. */
export interface MailboxCancellation {
  /**
   * Ends one mailbox when its paid time ends; it works until then. Nothing is paid back. One that is cancelled already is left alone.
   *
   * @throws MailfleetError `not-found` if there is no such mailbox.
   */
  cancel(address: string, options?: WriteOptions): Promise<Change>;

  /**
   * Takes a cancellation back, while the mailbox still works. It is renewed again from then on, which costs money when its time comes.
   *
   * @throws MailfleetError `not-found` if there is no such mailbox; `conflict` if it has ended.
   */
  uncancel(address: string, options?: WriteOptions): Promise<Change>;
}

export interface RemoveMailboxOptions extends WriteOptions {
  /** The domain whose whole workspace may go, if this is its last mailbox. Without it the last one is not removed. */
  readonly andWorkspaceOf?: string | undefined;
}

/** A provider that can remove a mailbox at once. */
export interface MailboxRemoval {
  /**
   * Removes one mailbox, NOW AND FOR GOOD, with its mail. Nothing is paid back. One that is not there any more is done.
   *
   * @throws MailfleetError `conflict` if it is the last of its domain and `andWorkspaceOf` does not name that domain: the provider
   * deletes the whole workspace with it.
   */
  remove(address: string, options?: RemoveMailboxOptions): Promise<Change>;
}

/** A provider that can send a copy of a mailbox's mail elsewhere. */
export interface MailboxForwarding {
  /**
   * Forwards the mail of one mailbox to another address; `null` ends that. Reads first; sends nothing if it is so already.
   *
   * @throws MailfleetError `not-found` if there is no such mailbox.
   */
  setForwarding(address: string, to: string | null, options?: WriteOptions): Promise<Change>;
}
