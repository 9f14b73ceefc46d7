import type { Money } from "./common.js";
import type { PurchaseId } from "./journal.js";

/** What may be spent until a time, by whoever spends in its name. */
export interface Budget {
  readonly id: string;
  /** One for each unit: dollars and credits are never added up. */
  readonly limits: readonly Money[];
  /** What is left of each. */
  readonly left: readonly Money[];
  /** ISO-8601, UTC. Nothing is sent in its name after this. */
  readonly until: string;
  readonly createdAt: string;
  readonly reservations: readonly Reservation[];
}

/** What one purchase takes of a budget. */
export interface Reservation {
  readonly purchase: PurchaseId;
  /** The most that it may cost; what it did cost, once it is settled and that is known. */
  readonly amount: Money;
  /** False: it was about to be placed, and perhaps never was. It is counted all the same. */
  readonly isBegun: boolean;
}

export interface NewBudget {
  /** 1 to 64 letters, digits, `-`, `_` or `.`. Default: a new one. */
  readonly id?: string | undefined;
  readonly limits: readonly Money[];
  /** ISO-8601, UTC. */
  readonly until: string;
}

/**
 * Budgets, in the database of a journal, for all programs that use it. They bind whoever places with `withBudget`, and nobody else:
 * what is placed without one is not counted.
 */
export interface Budgets {
  /** @throws MailfleetError `conflict` if there is one of this id; `invalid-argument` if it makes no sense. */
  create(budget: NewBudget): Promise<Budget>;
  /** `undefined`: there is no such budget. */
  get(id: string): Promise<Budget | undefined>;
  list(): Promise<readonly Budget[]>;
  /** Lets nothing more be sent in its name. @throws MailfleetError `not-found` */
  end(id: string): Promise<Budget>;
  /** Frees what a purchase took that was never begun: the program that took it died before. A person has to know that it did. */
  release(id: string, purchase: PurchaseId): Promise<Budget>;
}
