/** An amount. Two decimals, as an integer of hundredths: `{ unit: "USD", minor: 1250 }` is 12.50 dollars. Units are never mixed or converted. */
export interface Money {
  /** `credits` are a provider's own wallet unit. They may look like dollars; no source says that they are. */
  readonly unit: "USD" | "credits";
  readonly minor: number;
}

/** What runs a mailbox. `unknown`: the provider named something this version has not seen; `rawPlatform` keeps the word. */
export type Platform = "google" | "microsoft" | "azure" | "smtp" | "unknown";

/** Given to every read. Reads are retried by the client underneath; none of them can move money. */
export interface ReadOptions {
  /** Ends the read, also while it waits for a retry or a rate limit. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each request. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Given to every verb that changes something. Such a call is sent again only where the provider's spec says that a second one has no
 * second effect. If it fails with `outcome: "unknown"`, read before you call again.
 */
export interface WriteOptions {
  /** Ends it. A call that is under way then has an unknown outcome. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each request. Default: 30,000 for a read, 120,000 for the call that changes something. */
  readonly timeoutMs?: number | undefined;
}

/** What a `set…` or another verb that can be repeated did. */
export interface Change {
  /** False: it was so already. Nothing was sent for it, unless only the provider's answer could tell. */
  readonly changed: boolean;
}

/** Given to every list. */
export interface ListOptions extends ReadOptions {
  /** Stop after this many items. Without it a list is complete: a provider's default page size never truncates. */
  readonly limit?: number | undefined;
}

/**
 * A list that is read while you iterate over it. It yields every item once, by the provider's id where it has one, in the
 * provider's order. Iterating again reads again. A page that cannot be read throws: a list never ends early in silence.
 *
 * In memory are one page and the ids of all items so far, so that none comes twice: about 116 bytes a mailbox. A million of them take
 * about 116 MB; for more, list tenant by tenant, or domain by domain.
 */
export interface Listing<T> extends AsyncIterable<T> {
  /** The same items, page by page, as the provider hands them out. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * All items at once, and whether they are certainly all there are. Rows that cannot be read are left out and said in
   * `problems`, instead of making the whole list unreadable.
   */
  snapshot(): Promise<Snapshot<T>>;
}

export interface Snapshot<T> {
  readonly items: readonly T[];
  /**
   * Every page came, every row could be read, no row came twice, and there are as many as the provider states, the same number
   * on each page. Only a complete list shows that something is not there.
   */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly problems: readonly string[];
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many items there are in all, if the provider says so. */
  readonly total?: number;
}

/** What every object read from a provider carries. */
export interface Sourced<Raw = unknown> {
  /** The provider's id in Mailfleet: `inboxkit`, `scaledmail`, ... */
  readonly provider: string;
  /** The provider's own id of this object, opaque. Absent where it has none. */
  readonly id?: string;
  /** The provider's own word for the state, kept whether or not we know it. */
  readonly rawStatus?: string;
  /** The reply this was read from. Not enumerable, so that it is not logged or serialized by accident; correctness never needs it. */
  readonly raw: Raw;
}

/** A moment, by the wall clock and, where the machine has one, by a clock that never jumps. */
export interface Instant {
  /** ISO-8601, UTC. */
  readonly at: string;
  /** Milliseconds since the machine started, and which start that was. Only moments of one start can be compared by it. */
  readonly uptime?: { readonly boot: string; readonly ms: number };
}
