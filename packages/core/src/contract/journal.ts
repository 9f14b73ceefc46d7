import type { Instant, Money } from "./common.js";
import type { ItemState, OrderStatus } from "./order.js";
import type { Plan, Refusal, StepRequest } from "./plan.js";

/**
 * Remembers what was sent, so that it is not sent again. There is no default: forgetting is how things are bought twice.
 * `testJournal` of `@mailfleet/core/conformance` proves a store.
 */
export interface Journal {
  /**
   * Opens the record of one purchase and keeps everyone else out of it until `close`, or until the process that opened it has
   * certainly ended. Opening writes nothing that outlives a crash.
   *
   * @throws MailfleetError `conflict` if the purchase is open somewhere else right now.
   */
  open(purchase: PurchaseId): Promise<JournalSession>;

  /** The purchases of this journal, in no particular order. Reads only, and needs no lock. */
  list(filter?: PurchaseFilter): AsyncIterable<PurchaseRecord>;

  /**
   * The purchase that holds this name: claimed, and neither released nor done. Reads only and needs no lock, so it is good for a
   * message and decides nothing. A journal that cannot tell leaves it out.
   */
  holderOf?(name: string): Promise<PurchaseId | undefined>;

  /**
   * Forgets the purchases that were recorded as done at or before this time (ISO-8601, UTC), and returns how many they were. Never
   * one that is unsettled, or open right now. A key that is forgotten can be used again, and then buys again. A journal that
   * cannot forget leaves it out.
   */
  forget?(settledBefore: string): Promise<number>;

  /** Small texts beside the purchases, such as budgets. A journal that keeps none leaves it out. */
  readonly documents?: Documents;
}

/**
 * Texts by name, changed by one after the other: whoever writes says which version he read. Several programs may change the same
 * text, and none of them overwrites what it has not seen.
 */
export interface Documents {
  /** `undefined`: there is none of this name. */
  read(name: string): Promise<StoredDocument | undefined>;
  /**
   * Writes a text that stands at this version still; 0 for one that is not there. Durable once it resolves. False: somebody else was
   * first, and nothing was written. If it rejects, either may be true: read it again.
   */
  write(name: string, content: string, version: number): Promise<boolean>;
  /** The names that begin so, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Takes one away. One that is not there any more is done. */
  remove(name: string): Promise<void>;
}

export interface StoredDocument {
  readonly content: string;
  /** Counts the writes, from 1. */
  readonly version: number;
}

/** What tells purchases apart. */
export interface PurchaseId {
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
}

export interface JournalSession {
  /** Everything recorded of this purchase, oldest first. The first entry is `planned`. */
  entries(): Promise<readonly JournalEntry[]>;
  /**
   * Records one entry. Durable once it resolves; if it rejects, it may or may not have been written.
   *
   * A `claimed` entry also reserves its `names`, for good until they are released: by an entry of the same step and attempt
   * whose status is `not-applied` or `unsent`, or by `done`. Reserving is all or nothing.
   *
   * @throws MailfleetError `conflict` if there is an entry of that step, attempt and event already (somebody else got there first), if
   * a name is reserved by another purchase (the message names its key), or if this session is not the holder any more.
   */
  append(entry: JournalEntry): Promise<void>;
  /**
   * Lets others in, and keeps for `list` how the order stands. What it stands at is a hint, not a record: it may be lost.
   */
  close(standing?: Standing): Promise<void>;
}

/** How an order stood when it was last left. */
export interface Standing {
  readonly status: OrderStatus;
  /** ISO-8601, UTC: when to come back. Absent: settled, or a person has to act. */
  readonly wakeAt?: string;
  readonly message?: string;
  /** As in the order. */
  readonly spent?: Money;
}

export interface PurchaseRecord extends PurchaseId {
  /** The hash of the latest plan. */
  readonly planHash: string;
  /** ISO-8601, UTC: when it was first recorded. */
  readonly recordedAt: string;
  /** Absent: it was left in the middle, by a crash perhaps. Come back at once. */
  readonly standing?: Standing;
}

/** All of it must hold. */
export interface PurchaseFilter {
  readonly provider?: string;
  readonly tenant?: string;
  readonly key?: string;
  readonly status?: readonly OrderStatus[];
  /** ISO-8601, UTC: only those whose `wakeAt` is not later, and those that were left in the middle. */
  readonly dueBy?: string;
}

export type JournalEntry = PlannedEntry | StepEntry | DoneEntry;

interface EntryBase extends Instant {
  /** The step's id, or `purchase` for what concerns the purchase as a whole. */
  readonly step: string;
  /** 1 for the first time a step is sent; 0 for what was seen before that. */
  readonly attempt: number;
}

/** A plan that is followed from here on: attempt 1 the first, 2 the one that continues it, and so on. */
export interface PlannedEntry extends EntryBase {
  readonly step: "purchase";
  readonly event: "planned";
  readonly plan: Plan;
}

/**
 * - `claimed`: about to be sent. A claim with nothing after it is an unknown outcome
 * - `settled`: what the reply said
 * - `absent`: a complete reading lacked `names`, for the first time that counts after this attempt
 * - `recounted`: at a look nobody could tell how long it was since the call: its clocks disagreed, or its end is not known
 * - `proven`: what reading back said
 */
export interface StepEntry extends EntryBase {
  readonly event: "claimed" | "settled" | "absent" | "recounted" | "proven";
  /** On `settled` and `proven`. `unsent`: it was claimed and then certainly not sent. */
  readonly status?: "applied" | "not-applied" | "unsent" | "unknown" | "awaiting-payment";
  /** On `claimed`: every domain and address it buys, and every renewal. On `absent`: those that were not there. */
  readonly names?: readonly string[];
  /** On `claimed`, ISO-8601, UTC: when the call has ended at the latest, whatever became of it. */
  readonly endsBy?: string;
  /** On `claimed`: what is sent, where that was completed after it was planned. A later attempt sends the same. */
  readonly request?: StepRequest;
  /** On `claimed`: what each name costs, as asked for just before, if the provider says. */
  readonly prices?: Readonly<Record<string, Money>>;
  readonly reference?: string;
  readonly checkoutUrl?: string;
  /** Domains or addresses that the provider refused inside an accepted call. */
  readonly refused?: readonly Refusal[];
  /** On `proven` `applied`: names that were not bought with the rest. */
  readonly missing?: readonly string[];
  readonly message?: string;
  readonly disposition?: string;
}

/** Everything that was ordered is in a final state: the names are free again. */
export interface DoneEntry extends EntryBase {
  readonly step: "purchase";
  readonly attempt: 1;
  readonly event: "done";
  readonly items: readonly ItemState[];
}
