import type { Change, ListOptions, Listing, ReadOptions, Sourced, WriteOptions } from "./common.js";

/** An account at a sending tool that mailboxes can be handed to. */
export interface Connection<Raw = unknown> extends Sourced<Raw> {
  readonly id: string;
  /** The provider's word for the tool: `INSTANTLY`, `smartlead`. */
  readonly platform: string;
  readonly name?: string;
}

/** How to log in to a sending tool. What a tool needs differs; the provider's spec says which. */
export interface NewConnection {
  /** One of `exports.platforms`, or the provider's word for it. */
  readonly platform: string;
  /** Your name for it. */
  readonly name: string;
  /** A secret. */
  readonly apiKey?: string | undefined;
  readonly username?: string | undefined;
  /** A secret. */
  readonly password?: string | undefined;
}

/**
 * - `pending`: accepted, not done
 * - `done`: the mailbox is in the sending tool
 * - `skipped`: the provider had handed it over before
 * - `failed`: it is not, and will not be until somebody acts (`problem`)
 * - `unknown`: no state given, or a word we have not seen (`rawStatus`)
 */
export type ExportStatus = "pending" | "done" | "skipped" | "failed" | "unknown";

/** What became of one mailbox. */
export interface MailboxExport<Raw = unknown> extends Sourced<Raw> {
  readonly address: string;
  readonly status: ExportStatus;
  /** What the provider says went wrong. */
  readonly problem?: string;
}

export interface ExportPlatforms {
  /** The sending tools that the provider knows, in its own words. Reads only. */
  platforms(options?: ReadOptions): Promise<readonly string[]>;
}

/** Handing mailboxes to a sending tool. No money moves. */
export interface Exports<Raw = unknown> {
  /** The accounts at sending tools that the tenant has connected. Reads only; shows no login. */
  connections(options?: ListOptions): Listing<Connection<Raw>>;

  /** Connects an account. What is given is kept by the provider. Two of one name are not told apart: look first after an unknown outcome. */
  connect(connection: NewConnection, options?: WriteOptions): Promise<{ readonly id?: string }>;

  /**
   * Hands mailboxes over, one result for each address, in the order given. `pending` is the usual one.
   *
   * @throws MailfleetError `not-found` if the tenant lacks one of the mailboxes, or the connection; `invalid-argument` if one is given
   * twice. Nothing was sent then.
   */
  start(connectionId: string, addresses: readonly string[], options?: WriteOptions): Promise<readonly MailboxExport[]>;
}

export interface ExportProgress<Raw = unknown> {
  /**
   * How far these mailboxes are, in the order given. One that was never handed over is `unknown`; one that was several times stands as
   * its newest export does. Reads only.
   *
   * @throws MailfleetError `not-found` if the tenant lacks one of the mailboxes; `invalid-argument` if one is given twice.
   */
  status(addresses: readonly string[], options?: ReadOptions): Promise<readonly MailboxExport<Raw>[]>;
}

export interface Disconnection {
  /** Forgets an account at a sending tool. Mailboxes stay in the tool. One that is not there any more is done. */
  disconnect(connectionId: string, options?: WriteOptions): Promise<Change>;
}
