import type { Money, ReadOptions } from "./common.js";
import type { OrderRequest } from "./items.js";
import type { Journal } from "./journal.js";
import type { Order, Progress } from "./order.js";
import type { Plan } from "./plan.js";

export interface PlanOptions extends ReadOptions {
  /** Your name for this purchase, 1 to 64 letters, digits, `-`, `_` or `.`. Placing the same key again resumes; it never buys again. */
  readonly key: string;
  /**
   * The journal that the plan will be placed with. If it knows the key already, the plan is for what is left of that purchase,
   * at today's price. Without it a plan is made as if nothing had been bought; placing that one resumes the recorded plan all
   * the same. What seems to be taken is said to be perhaps yours where another purchase of the journal has an unsettled claim on it.
   */
  readonly journal?: Journal | undefined;
}

export interface PlaceOptions {
  readonly journal: Journal;
  /**
   * Refuse if the whole purchase would cost more than this, or if its price is not known. Prices are asked for again just before
   * each step is sent. Default: what the plan says, where it says a price.
   */
  readonly maxTotal?: Money | undefined;
  /** Stops before the next step, or while waiting. A step that is being sent becomes `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** As `signal`, but lets a step that is being sent end: for a program that wants to stop, and lose nothing. */
  readonly drain?: AbortSignal | undefined;
  /**
   * How long to wait here for what a step needs, in milliseconds, before giving the order back with its `wakeAt`. Default:
   * 60,000; 0 never waits.
   */
  readonly needsTimeoutMs?: number | undefined;
  /** How long the journal may take for one entry, in milliseconds. Nothing is sent that it has not taken by then. Default: 10,000. */
  readonly journalTimeoutMs?: number | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface FindOptions extends ReadOptions {
  readonly journal: Journal;
}

export interface Orders<ProviderOptions = unknown> {
  /**
   * Works out what an order would be: the calls, the price, what speaks against it. Reads only.
   *
   * @throws MailfleetError `invalid-argument` if the request itself makes no sense. What the provider would refuse is a blocker in the
   * plan instead. `conflict` if the journal knows the key for another request.
   */
  plan(request: OrderRequest<ProviderOptions>, options: PlanOptions): Promise<Plan>;

  /**
   * Places a plan. MONEY MOVES. Before each step, what it buys is looked for: what is there already is not bought. Then the step
   * is claimed in the journal, and sent once. The journal keeps the plan: placing any plan of the same request under the same
   * key resumes the recorded one, whatever the newer one says, so a script may be run again after a crash at any moment.
   *
   * A step that the provider refuses, or whose outcome is unknown, does not throw: the order says so, step by step, and
   * `wakeAt` says when to come back.
   *
   * @throws MailfleetError before anything is sent: `rejected` (a blocker, a price over `maxTotal`), `expired` (the plan was not begun in time), `invalid-argument` (the plan was changed after it was made, or is another provider's or tenant's), `conflict`
   * (the key was used for another request, is being placed right now, or something in it may have been bought under another key).
   */
  place(plan: Plan, options: PlaceOptions): Promise<Order>;

  /**
   * Goes on with a purchase that was begun, by its key alone. MONEY MOVES, as in `place`, and by the same rules.
   *
   * @throws MailfleetError `not-found` if the journal has no such purchase; else as `place`.
   */
  resume(key: string, options: PlaceOptions): Promise<Order>;

  /**
   * An order by its key, every domain and address read back. Reads only. `undefined`: the journal has no such order.
   *
   * @throws MailfleetError `conflict` if it is being placed right now.
   */
  find(key: string, options: FindOptions): Promise<Order | undefined>;

  /** The order as it stands now, every domain and address read back. Reads only. */
  get(order: Order, options?: ReadOptions): Promise<Order>;

  /**
   * Like `get`, and settles the steps that are unknown or await payment as far as one more look allows. Reads only: nothing is
   * sent and nothing is recorded; placing the plan again does that. A "no" takes two reconciliations with time between.
   */
  reconcile(order: Order, options?: ReadOptions): Promise<Order>;
}
