import type { Change, ListOptions, Listing, Sourced, WriteOptions } from "./common.js";

/** One record of a domain's DNS, as the provider keeps it. */
export interface DnsRecord<Raw = unknown> extends Sourced<Raw> {
  /** What names it in `update` and `remove`. Absent where the provider gives none: then it cannot be changed. */
  readonly id?: string;
  /** Upper case: `A`, `CNAME`, `MX`, `TXT`, or any other. */
  readonly type: string;
  /** Relative to the domain, in lower case; `@` is the domain itself. */
  readonly host: string;
  readonly value: string;
  /** Seconds. Absent: the provider's default, or not said. */
  readonly ttl?: number;
  /** Of an MX record; the lowest is tried first. */
  readonly priority?: number;
}

export interface NewDnsRecord {
  readonly type: "A" | "AAAA" | "CNAME" | "MX" | "TXT";
  /** Relative to the domain: `@`, `www`. */
  readonly host: string;
  readonly value: string;
  /** Seconds. */
  readonly ttl?: number | undefined;
  readonly priority?: number | undefined;
}

/** What may be changed of a record. What is left out stays as it is. */
export type DnsChanges = Partial<Pick<NewDnsRecord, "host" | "value" | "ttl" | "priority">>;

/**
 * The DNS of domains whose nameservers are the provider's. InboxKit publishes what its mailboxes need by itself; Cold Mail Reseller
 * adds DMARC tags by itself to a record that lacks them.
 */
export interface Dns<Raw = unknown> {
  /** Every record of a domain. Reads only. */
  list(domain: string, options?: ListOptions): Listing<DnsRecord<Raw>>;

  /** Adds one record. The same record twice is never added: if it is there, nothing is sent. Others of its name stay. */
  add(domain: string, record: NewDnsRecord, options?: WriteOptions): Promise<Change>;

  /**
   * Changes one record, named by its id. Reads first; sends nothing if it is so already. A record's id may change with it.
   *
   * @throws MailfleetError `not-found` if the domain has no such record; `invalid-argument` if there is nothing to change.
   */
  update(domain: string, id: string, changes: DnsChanges, options?: WriteOptions): Promise<Change>;

  /** Removes one record, named by its id. One that is not there any more is done. */
  remove(domain: string, id: string, options?: WriteOptions): Promise<Change>;
}
