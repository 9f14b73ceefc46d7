import type { Change, ListOptions, Listing, Money, ReadOptions, Sourced, WriteOptions } from "./common.js";

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
  /** Why it is not available, or should not be: banned, blacklisted. */
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
   * @throws MailfleetError `invalid-argument` if the name is not a domain name.
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

export interface DomainSearchOptions extends ReadOptions {
  /** At most so many. Default: 20. */
  readonly limit?: number | undefined;
  /** Only under these endings, as `["com", "net"]`. Default: what the provider offers. */
  readonly tlds?: readonly string[] | undefined;
}

/** A provider that has ideas for names. */
export interface DomainSearch<Raw = unknown> {
  /**
   * Names like a keyword that can be registered, with their price. Best matches first, as the provider sorts them; names that are
   * taken or banned are left out. Reads only.
   *
   * @param keyword a word or a name: `acme`, `acme.com`
   */
  search(keyword: string, options?: DomainSearchOptions): Promise<readonly DomainOffer<Raw>[]>;
}

/** A provider that can lead a domain's web address elsewhere. */
export interface DomainForwarding<Target = string | null> {
  /**
   * Sets where the web address of a domain leads; `null` ends that, where the provider can. Mail is not touched. Reads first; sends
   * nothing if it is so already. At ScaledMail people carry it out, often the same day: until then `get` shows the old address, and
   * the provider may refuse another request.
   *
   * @param url a whole address: `https://example.com`
   * @throws MailfleetError `not-found` if the tenant has no such domain; `conflict` if it cannot be forwarded because it carries no
   * mailboxes.
   */
  setForwarding(name: string, url: Target, options?: WriteOptions): Promise<Change>;
}

/** A provider that can catch mail to addresses that do not exist. */
export interface DomainCatchAll {
  /**
   * Sends mail to addresses of this domain that do not exist to one address; `null` ends that. Reads first where the provider shows
   * the present setting; InboxKit does not, and is asked each time.
   *
   * @throws MailfleetError `not-found` if the tenant has no such domain.
   */
  setCatchAll(name: string, address: string | null, options?: WriteOptions): Promise<Change>;
}

export interface DmarcPolicy {
  /** What receivers do with mail that fails the check. */
  readonly policy: "none" | "quarantine" | "reject";
  /** Who gets the aggregate reports: an address. */
  readonly reportTo?: string | undefined;
}

/** A provider that publishes a DMARC record. */
export interface DomainDmarc {
  /**
   * Publishes a DMARC policy for a domain; `null` removes it. Reads the domain's DNS first; sends nothing if it is so already.
   *
   * @throws MailfleetError `not-found` if the tenant has no such domain.
   */
  setDmarc(name: string, policy: DmarcPolicy | null, options?: WriteOptions): Promise<Change>;
}

/** A provider that can be told whether to renew a domain by itself. */
export interface DomainAutoRenew {
  /**
   * Says whether a domain is renewed by itself when its time ends. No money moves now; with `true` it will, at the end of each year.
   * Reads first; sends nothing if it is so already.
   *
   * @throws MailfleetError `not-found` if the tenant has no such domain.
   */
  setAutoRenew(name: string, autoRenew: boolean, options?: WriteOptions): Promise<Change>;
}

/** What has to be set at the registrar of a domain that is held elsewhere. */
export interface ConnectionSetup {
  readonly domain: string;
  readonly nameservers: readonly string[];
}

/** How far the connection of a domain is. */
export interface ConnectionState {
  readonly domain: string;
  /** Do the world's nameservers answer as they should? */
  readonly connected: boolean;
  readonly rawStatus?: string;
}

/** A provider that takes domains held at another registrar. */
export interface DomainConnection {
  /**
   * Announces a domain that is held elsewhere, and says which nameservers to set there. Asking again for one that was announced
   * gives the same nameservers.
   */
  connect(name: string, options?: WriteOptions): Promise<ConnectionSetup>;

  /** How far that is. `undefined`: the provider does not know such a domain. Reads only. */
  connection(name: string, options?: ReadOptions): Promise<ConnectionState | undefined>;
}

/** A provider that can put one domain in another's place. */
export interface DomainReplacement {
  /**
   * Puts another domain, bought through the provider already and unused, in the place of this one: its mailboxes move there, under
   * new addresses that have to be warmed again. THE OLD ADDRESSES ARE LOST FOR GOOD. No money moves. People carry it out, often the
   * same day: until then `get` shows the old domain and nothing shows the request, so do not repeat it.
   *
   * @throws MailfleetError `not-found` if the tenant lacks one of the two; `conflict` if the new one is in use, or this one is not.
   */
  replace(name: string, by: string, options?: WriteOptions): Promise<Change>;
}

/** A provider that can give a domain up. */
export interface DomainRemoval {
  /**
   * Gives one domain up, FOR GOOD, with its mailboxes. Nothing is paid back. One that is not there any more is done.
   */
  remove(name: string, options?: WriteOptions): Promise<Change>;
}
