import type { Advance, Journal, Orders, Plan, Progress, PurchaseId } from "@mailfleet/core";

/** What is needed of a provider: any provider of `@mailfleet/core` fits. */
export interface OrdersOf {
  readonly orders: Pick<Orders, "plan" | "place" | "resume">;
}

/**
 * Who sells this purchase: by its provider and tenant, with the API key that belongs to it. Undefined: nobody here, and the order
 * waits for a person. Called before every visit, so keep what is costly to make.
 */
export type ProviderFor = (purchase: PurchaseId) => OrdersOf | undefined | Promise<OrdersOf | undefined>;

export interface RunnerOptions {
  /** Where the queue is, as `postgres://user:password@host/database`. It may be the journal's database. */
  readonly connectionString: string;
  /** The journal that every worker and everybody else who places these orders uses. It alone guarantees that nothing is bought twice. */
  readonly journal: Journal;
  readonly providerFor: ProviderFor;
  /** How many orders one worker takes further at the same time. The same for every worker. Default: 10. */
  readonly concurrency?: number | undefined;
  /** The schema that the queue's tables are in; it is made if it is not there. Default: `mailfleet_runner`. */
  readonly schema?: string | undefined;
  /**
   * How long an order may be overdue, or a worker be busy with it, before another worker takes it up, in milliseconds. An order that is
   * open all the same is left alone: the journal says so. Default: 60,000.
   */
  readonly graceMs?: number | undefined;
  /** How often one of the workers looks for such orders, in milliseconds. The same for every worker. Default: 30,000. */
  readonly sweepEveryMs?: number | undefined;
  /** Hears of everything that happens in this process. What it throws is ignored. */
  readonly onEvent?: ((event: RunnerEvent) => void) | undefined;
}

export interface StopOptions {
  /** How long to wait for steps that are being sent, in milliseconds. Default: 120,000. */
  readonly timeoutMs?: number | undefined;
}

export interface Runner {
  /**
   * Has an order placed, by whichever worker is free. MONEY MOVES, there, by the rules of `orders.place`; what the plan costs is the
   * limit. Durable once it resolves. The same plan again does nothing new, also after it was settled; an order that waits, or is with
   * a person, is looked at again at once.
   *
   * @throws MailfleetError `invalid-argument` if it is no plan, `rejected` if it has blockers, or the database cannot be reached.
   */
  enqueue(plan: Plan): Promise<void>;
  /**
   * Has an order looked at now, whatever it waits for: a webhook came, or a person has acted. MONEY MOVES, as in `orders.resume`.
   */
  wake(purchase: PurchaseId): Promise<void>;
  /**
   * Makes this process a worker, and resolves once it is one. It stays alive until `stop`. One runner works in one process.
   */
  work(): Promise<void>;
  /** Takes no more orders, lets steps that are being sent end, and closes the connections. The journal stays open: it is yours. */
  stop(options?: StopOptions): Promise<void>;
  /** Reads only. */
  status(): Promise<RunnerStatus>;
}

export interface RunnerStatus {
  /** To be looked at now, as soon as a worker is free. */
  readonly queued: number;
  /** To be looked at later. */
  readonly waiting: number;
  /** Being looked at by a worker; or left by one that died, until another finds it. */
  readonly running: number;
  /** Those that nobody looks at before somebody has acted, and called `wake` or `enqueue`. */
  readonly parked: readonly ParkedOrder[];
}

export interface ParkedOrder extends PurchaseId {
  readonly why: string;
  /** ISO-8601, UTC. */
  readonly since: string;
}

export type RunnerEvent =
  /** An order was taken one turn further. */
  | { readonly kind: "visited"; readonly purchase: PurchaseId; readonly advance: Advance; readonly tookMs: number }
  /** As an order says it, step by step. */
  | { readonly kind: "progress"; readonly purchase: PurchaseId; readonly progress: Progress }
  /** A fault of the program: `providerFor` threw, or the order engine. The order is visited again in a minute. */
  | { readonly kind: "failed"; readonly purchase: PurchaseId; readonly error: unknown }
  /** Somebody else had it, and died or forgot it. */
  | { readonly kind: "recovered"; readonly purchase: PurchaseId; readonly why: "left-behind" | "overdue" }
  /** The queue has trouble, which it tries to get over by itself. */
  | { readonly kind: "warning"; readonly message: string };
