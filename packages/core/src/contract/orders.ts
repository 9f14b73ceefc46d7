import type { Money, Platform, ReadOptions } from "./common.js";

/** Who owns a domain. Registrars check it; some providers take the data from the account instead. */
export interface Registrant {
  readonly firstName: string;
  readonly lastName: string;
  readonly organization?: string;
  readonly email: string;
  /** With country code: `+1.5551234567`. */
  readonly phone?: string;
  readonly addressLine1: string;
  readonly addressLine2?: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface Person {
  /** The part before the `@`. */
  readonly localPart: string;
  readonly firstName: string;
  readonly lastName: string;
  /** A public URL of a picture. */
  readonly pictureUrl?: string;
}

/** Register a new domain. */
export interface RegisterItem {
  readonly kind: "register";
  readonly domain: string;
  /** Default: 1. */
  readonly years?: number;
  readonly registrant?: Registrant;
  /** Where its web address leads. */
  readonly forwardTo?: string;
  readonly autoRenew?: boolean;
}

/** Put mailboxes on a domain: one ordered in the same request, or one the tenant already has. */
export interface MailboxesItem {
  readonly kind: "mailboxes";
  readonly domain: string;
  readonly platform: Exclude<Platform, "unknown">;
  readonly people: readonly Person[];
  readonly autoRenew?: boolean;
}

/** Take a prewarmed domain, with the mailboxes it comes with. */
export interface TakeItem {
  readonly kind: "take";
  readonly domain: string;
  /** The provider's id of the offer. */
  readonly offerId?: string;
  readonly forwardTo?: string;
}

export type OrderItem = RegisterItem | MailboxesItem | TakeItem;

export interface OrderRequest<ProviderOptions = unknown> {
  readonly items: readonly OrderItem[];
  /** What only this provider understands; see its options type. */
  readonly providerOptions?: ProviderOptions;
}

/** A sentence about a plan, with the item it concerns. */
export interface Finding {
  readonly message: string;
  /** Index into the request's items. */
  readonly item?: number;
}

/**
 * A read with a yes-or-no answer, as data. It is yes only if every named thing is seen, and no only if a complete, readable
 * answer lacks all of them; everything between is inconclusive.
 */
export interface Check {
  /** Domains that must be listed for the tenant. */
  readonly domains?: readonly string[];
  /** Mailbox addresses that must be listed for the tenant. */
  readonly addresses?: readonly string[];
  /** The tag that the order was placed with, where the provider keeps one. */
  readonly tag?: string;
  /**
   * How long the provider may take to show it, in milliseconds from sending. A "no" before that is inconclusive: money may
   * already have moved.
   */
  readonly lagMs: number;
}

/** One provider call of a plan. */
export interface Step {
  /** Unique in its plan. Lower-case letters, digits and hyphens: journals make file names of it. */
  readonly id: string;
  /** The client's operationId. */
  readonly operation: string;
  readonly effect: "write" | "spend";
  /** The exact arguments of the call, as JSON. Secrets stand as `{ "$secret": name }`. */
  readonly request: { readonly path?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject };
  /** Must hold before the step is sent. */
  readonly needs?: Check;
  /** Shows whether it happened, when the reply was lost. */
  readonly proof: Check;
  /** Indexes of the items this step buys. */
  readonly items: readonly number[];
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What a purchase would be: nothing has been bought. A plain JSON value; keep it, show it, have it approved. */
export interface Plan {
  readonly version: 1;
  readonly provider: string;
  readonly tenant?: string;
  /** The caller's name for this purchase. The same key never buys twice. */
  readonly key: string;
  readonly items: readonly OrderItem[];
  readonly steps: readonly Step[];
  /** While there is one, `place` refuses. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly price: {
    /** What placing it costs now. Absent: the provider does not say beforehand. */
    readonly dueNow?: Money;
    readonly recurring?: readonly { readonly amount: Money; readonly every: "month" | "year" }[];
  };
  readonly paidFrom: "wallet" | "plan-seats" | "card";
  /** ISO-8601, UTC. */
  readonly createdAt: string;
  /** ISO-8601, UTC. `place` sends nothing new after this. */
  readonly expiresAt: string;
  /** SHA-256 over all of the above, hexadecimal. */
  readonly hash: string;
}

/**
 * - `pending`: not sent
 * - `applied`: the provider accepted it (or reading back showed that it happened)
 * - `not-applied`: certainly had no effect; placing again may send it
 * - `unknown`: it may have happened. Never sent again until `proof` has answered
 * - `awaiting-payment`: accepted; somebody has to pay at `checkoutUrl`
 */
export type StepStatus = "pending" | "applied" | "not-applied" | "unknown" | "awaiting-payment";

export interface StepState {
  readonly id: string;
  readonly operation: string;
  readonly status: StepStatus;
  /** How often it was sent. */
  readonly attempts: number;
  /** When it was last sent. ISO-8601, UTC. */
  readonly sentAt?: string;
  /** The provider's id of the order, where the reply gave one. An applied step without one is applied all the same. */
  readonly reference?: string;
  readonly checkoutUrl?: string;
  /** Why it is not applied, unknown or still pending. */
  readonly message?: string;
  /** What to do next, if it failed. */
  readonly disposition?: string;
}

/**
 * - `pending`: not there yet, or not ready yet
 * - `ready`: read back in its final good state
 * - `failed`: read back in a final bad state, or refused by the provider
 * - `unknown`: nothing readable says
 */
export type ItemStatus = "pending" | "ready" | "failed" | "unknown";

/** One ordered thing: a domain, or one mailbox address. */
export interface ItemState {
  /** Index into the plan's items. */
  readonly item: number;
  readonly kind: "domain" | "mailbox";
  /** The domain name or the address. */
  readonly name: string;
  readonly status: ItemStatus;
  readonly rawStatus?: string;
  readonly message?: string;
}

/**
 * - `placing`: something is not sent, or was not applied; place the same plan again to go on
 * - `unknown`: a step may or may not have happened
 * - `awaiting-payment`: somebody has to pay
 * - `in-progress`: everything is accepted, not everything was read back
 * - `settled`: every ordered domain and address was read back in a final state (not necessarily a good one)
 */
export type OrderStatus = "placing" | "unknown" | "awaiting-payment" | "in-progress" | "settled";

/** A placed order. A plain JSON value: keep it, and hand it back to `get`, `reconcile` or `waitFor`, in another process if need be. */
export interface Order {
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
  readonly planHash: string;
  readonly status: OrderStatus;
  /** The provider's own words for the order's state, shown and never trusted alone. */
  readonly rawStatus?: string;
  readonly steps: readonly StepState[];
  readonly items: readonly ItemState[];
  /** Where unknown steps can be proven; copied from the plan. */
  readonly proofs: Readonly<Record<string, Check>>;
  /** ISO-8601, UTC: when it was first placed, and when this value was made. */
  readonly placedAt: string;
  readonly readAt: string;
}

/** One thing that `place` did, for a progress line. */
export type Progress =
  | { readonly kind: "waiting"; readonly step: string; readonly message: string }
  | { readonly kind: "sending"; readonly step: string; readonly operation: string }
  | { readonly kind: "settled"; readonly step: string; readonly status: StepStatus; readonly message?: string };

/**
 * Remembers what was sent, so that it is not sent again. There is no default: forgetting is how things are bought twice.
 */
export interface Journal {
  /**
   * Opens the record of one purchase and keeps everyone else out of it until `close`.
   *
   * @throws ApiError `conflict` if the key belongs to another plan, or is being placed somewhere else right now.
   */
  open(purchase: Purchase): Promise<JournalSession>;
}

export interface Purchase {
  readonly provider: string;
  readonly tenant?: string;
  readonly key: string;
  readonly planHash: string;
}

export interface JournalSession {
  /** Everything recorded of this purchase, oldest first. */
  entries(): Promise<readonly JournalEntry[]>;
  /**
   * Records one entry. Durable once it resolves.
   *
   * @throws ApiError `conflict` if there is an entry of that step, attempt and event already: somebody else got there first.
   */
  append(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

export interface JournalEntry {
  readonly step: string;
  /** 1 for the first time a step is sent. */
  readonly attempt: number;
  /** `claimed`: about to be sent. `settled`: what the reply said. `proven`: what reading back said. */
  readonly event: "claimed" | "settled" | "proven";
  /** ISO-8601, UTC. */
  readonly at: string;
  /** Absent on `claimed`. A claim with nothing after it is an unknown outcome. */
  readonly status?: "applied" | "not-applied" | "unknown" | "awaiting-payment";
  readonly reference?: string;
  readonly checkoutUrl?: string;
  /** Domains or addresses that the provider refused inside an accepted call. */
  readonly refused?: readonly Refusal[];
  readonly message?: string;
  readonly disposition?: string;
}

/** One domain or address that the provider refused inside an accepted call. */
export interface Refusal {
  readonly name: string;
  readonly reason: string;
}

export interface PlanOptions extends ReadOptions {
  /** Your name for this purchase, 1 to 64 letters, digits, `-`, `_` or `.`. Placing the same key again resumes; it never buys again. */
  readonly key: string;
}

export interface PlaceOptions {
  readonly journal: Journal;
  /** Refuse if the plan costs more than this now, or if its price is not known. */
  readonly maxTotal?: Money;
  /** Stops before the next step, or while waiting. A step that is being sent becomes `unknown`. */
  readonly signal?: AbortSignal;
  /** How long to wait for what a step needs, in milliseconds. Default: 300,000. When it runs out, place the same plan again later. */
  readonly needsTimeoutMs?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Orders<ProviderOptions = unknown> {
  /**
   * Works out what an order would be: the calls, the price, what speaks against it. Reads only.
   *
   * @throws ApiError `invalid-argument` if the request itself makes no sense. What the provider would refuse is a blocker in the plan instead.
   */
  plan(request: OrderRequest<ProviderOptions>, options: PlanOptions): Promise<Plan>;

  /**
   * Places a plan. MONEY MOVES. Each step is claimed in the journal before it is sent, and sent at most once unless it certainly had no
   * effect. Placing the same plan again resumes: applied steps are skipped, unknown ones are settled by reading back first.
   *
   * A step that the provider refuses, or whose outcome is unknown, does not throw: the order says so, step by step.
   *
   * @throws ApiError before anything is sent: `rejected` (a blocker, an expired plan, a price over `maxTotal`), `invalid-argument` (the plan
   * was changed after it was made, or is another provider's or tenant's), `conflict` (the key belongs to another plan, or is being placed).
   */
  place(plan: Plan, options: PlaceOptions): Promise<Order>;

  /** The order as it stands now, every domain and address read back. Reads only. */
  get(order: Order, options?: ReadOptions): Promise<Order>;

  /** Like `get`, and settles by their proofs the steps that are unknown or await payment. Reads only: nothing is sent again; placing the plan again does that. */
  reconcile(order: Order, options?: ReadOptions): Promise<Order>;
}
