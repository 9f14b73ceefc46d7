import type {
  Budget,
  Budgets,
  Documents,
  Journal,
  Money,
  NewBudget,
  Order,
  Orders,
  PlaceOptions,
  Plan,
  Provider,
  PurchaseId,
  PurchaseRecord,
  Reservation,
} from "./contract/index.js";
import { systemClock, toIso, type Clock } from "./kit/clock.js";
import { conflict, invalidArgument, notFound, rejected } from "./kit/errors.js";
import { addMoney, formatMoney } from "./kit/money.js";

const OPERATION = "budget";
const PREFIX = "budget/";
/** How often a text is read again that others keep writing. */
const TRIES = 200;

interface Kept {
  readonly limits: readonly Money[];
  readonly until: string;
  readonly createdAt: string;
  readonly reservations: readonly KeptReservation[];
}

interface KeptReservation extends Reservation {
  /** Who is about to place it. It is freed when the last of them gave up, and nothing was begun. */
  readonly calls: readonly string[];
}

/**
 * The budgets of a journal.
 *
 * @throws MailfleetError `invalid-argument` if the journal keeps no documents: a file journal does not.
 */
export function createBudgets(
  { documents }: Pick<Journal, "documents">,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Budgets {
  if (!documents)
    throw invalidArgument("mailfleet", "This journal cannot keep budgets: use one in SQLite or Postgres.", OPERATION);
  const shelf = new Shelf(documents, clock);
  return {
    create: (budget) => shelf.create(budget),
    get: async (id) => {
      const kept = await shelf.read(id);
      return kept && toBudget(id, kept);
    },
    list: async () => {
      const names = await documents.list(PREFIX);
      const all = await Promise.all(
        names.map(async (name) => [name.slice(PREFIX.length), await documents.read(name)] as const),
      );
      return all.flatMap(([id, found]) => (found ? [toBudget(id, JSON.parse(found.content) as Kept)] : []));
    },
    end: (id) => shelf.change(id, (kept) => ({ ...kept, until: earlier(kept.until, toIso(clock.now())) })),
    release: (id, purchase) =>
      shelf.change(id, (kept) => ({
        ...kept,
        reservations: kept.reservations.filter((each) => each.isBegun || !isSame(each.purchase, purchase)),
      })),
  };
}

/**
 * The orders of a provider, which spend within a budget: MONEY MOVES in `place` and `resume`, never more than the budget has left, also
 * if several programs place at once, and never after its time. The price of a plan is taken off before anything of it is sent, and is the
 * order's limit from then on; what it cost less is given back when it is settled. A plan that does not say its price is refused, and
 * so is resuming an order that was not placed within this budget.
 *
 * `place` and `resume` need the journal that keeps the budget.
 */
export function withBudget<P extends Pick<Provider, "id" | "tenant" | "orders">>(
  provider: P,
  id: string,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): P["orders"] {
  const { orders } = provider;
  const nameOf = (key: string): PurchaseId => ({
    provider: provider.id,
    ...(provider.tenant !== undefined && { tenant: provider.tenant }),
    key,
  });
  return {
    ...orders,
    place: async (plan: Plan, options: PlaceOptions) => {
      const purchase = nameOf(plan.key);
      const limit = smaller(await totalOf(plan, purchase, options.journal), options.maxTotal);
      return await spend({ id, purchase, limit, options, clock }, (maxTotal) =>
        orders.place(plan, { ...options, maxTotal }),
      );
    },
    resume: async (key: string, options: PlaceOptions) =>
      await spend({ id, purchase: nameOf(key), limit: undefined, options, clock }, (maxTotal) =>
        orders.resume(key, { ...options, maxTotal: smaller(maxTotal, options.maxTotal) }),
      ),
  } satisfies Orders as P["orders"];
}

interface Spending {
  readonly id: string;
  readonly purchase: PurchaseId;
  /** What may be spent in all. Undefined: what was reserved before. */
  readonly limit: Money | undefined;
  readonly options: PlaceOptions;
  readonly clock: Clock;
}

async function spend(spending: Spending, place: (maxTotal: Money) => Promise<Order>): Promise<Order> {
  const { id, purchase, limit, options, clock } = spending;
  const { documents } = options.journal;
  if (!documents)
    throw invalidArgument(purchase.provider, "This journal keeps no budgets: give the one that has it.", OPERATION);
  const shelf = new Shelf(documents, clock);
  const call = crypto.randomUUID();
  const reserved = await shelf.change(id, (kept) => reserve(kept, { ...spending, call }));
  const amount = reserved.reservations.find((each) => isSame(each.purchase, purchase))?.amount ?? (limit as Money);
  // Where the budget cannot be written any more it stays as it was, with too much taken off rather than too little.
  const note = (by: (kept: Kept) => Kept): Promise<unknown> => shelf.change(id, by).catch(() => undefined);
  try {
    const order = await place(amount);
    await note((kept) => settle(kept, purchase, order));
    return order;
  } catch (error) {
    // What was recorded may have been sent. What was not is held by those alone who are about to place it as well.
    const isBegun = await findRecord(options.journal, purchase).then(Boolean, () => true);
    await note((kept) => leave(kept, purchase, call, isBegun));
    throw error;
  }
}

/** @throws MailfleetError `rejected` if there is not so much left, or its time is over. */
function reserve(kept: Kept, { id, purchase, limit, clock, call }: Spending & { readonly call: string }): Kept {
  const { provider } = purchase;
  if (clock.now() >= Date.parse(kept.until))
    throw rejected(provider, `Not sent: the budget ${id} ended at ${kept.until}.`, OPERATION);
  const known = kept.reservations.find((each) => isSame(each.purchase, purchase));
  const amount = limit && known ? larger(known.amount, limit) : (limit ?? known?.amount);
  if (!amount)
    throw rejected(provider, `Not sent: "${purchase.key}" was not placed within the budget ${id}.`, OPERATION);
  const others = kept.reservations.filter((each) => each !== known);
  const left = leftOf({ ...kept, reservations: others }).find(({ unit }) => unit === amount.unit);
  if (!left || left.minor < amount.minor) {
    const has = left ? `${formatMoney(left)} left` : `no ${amount.unit}`;
    throw rejected(
      provider,
      `Not sent: it costs up to ${formatMoney(amount)}, and the budget ${id} has ${has}.`,
      OPERATION,
    );
  }
  const calls = [...(known?.calls ?? []), call];
  return { ...kept, reservations: [...others, { purchase, amount, isBegun: known?.isBegun ?? false, calls }] };
}

/** It was placed. What it did not cost is free again once nothing more of it can be sent. */
function settle(kept: Kept, purchase: PurchaseId, { status, spent }: Order): Kept {
  return replace(kept, purchase, ({ amount }) => ({
    purchase,
    amount: status === "settled" && spent?.unit === amount.unit && spent.minor < amount.minor ? spent : amount,
    isBegun: true,
    calls: [],
  }));
}

function leave(kept: Kept, purchase: PurchaseId, call: string, isBegun: boolean): Kept {
  return replace(kept, purchase, (each) => {
    const calls = each.calls.filter((one) => one !== call);
    if (calls.length === 0 && !each.isBegun && !isBegun) return undefined;
    return { ...each, calls, isBegun: each.isBegun || isBegun };
  });
}

function replace(kept: Kept, purchase: PurchaseId, by: (each: KeptReservation) => KeptReservation | undefined): Kept {
  return {
    ...kept,
    reservations: kept.reservations.flatMap((each) => (isSame(each.purchase, purchase) ? (by(each) ?? []) : [each])),
  };
}

/** What the whole purchase costs by the word of its plan. */
async function totalOf(plan: Plan, purchase: PurchaseId, journal: Journal): Promise<Money> {
  const { dueNow } = plan.price;
  const refuse = (why: string): Error => rejected(plan.provider, `Not sent: ${why}`, OPERATION);
  if (!dueNow) throw refuse("the price of this plan is not known beforehand, so no budget can hold it.");
  if (plan.continues === undefined) return dueNow;
  const before = (await findRecord(journal, purchase))?.standing?.spent;
  if (!before || before.unit !== dueNow.unit)
    throw refuse(`what "${plan.key}" cost so far is not known, so no budget can hold the rest.`);
  return addMoney(before, dueNow);
}

async function findRecord(
  journal: Journal,
  { provider, tenant, key }: PurchaseId,
): Promise<PurchaseRecord | undefined> {
  for await (const record of journal.list({ provider, ...(tenant !== undefined && { tenant }), key }))
    if (record.tenant === tenant) return record;
  return undefined;
}

/** The texts that budgets are kept in. */
class Shelf {
  readonly #documents: Documents;
  readonly #clock: Clock;

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  async read(id: string): Promise<Kept | undefined> {
    const found = await this.#documents.read(PREFIX + checkId(id));
    return found && (JSON.parse(found.content) as Kept);
  }

  async create({ id = crypto.randomUUID().slice(0, 8), limits, until }: NewBudget): Promise<Budget> {
    checkId(id);
    check(limits, until, this.#clock.now());
    const kept: Kept = {
      limits,
      until: toIso(Date.parse(until)),
      createdAt: toIso(this.#clock.now()),
      reservations: [],
    };
    if (!(await this.#documents.write(PREFIX + id, JSON.stringify(kept), 0)))
      throw conflict("mailfleet", `There is a budget "${id}" already.`, OPERATION);
    return toBudget(id, kept);
  }

  /** Changes one as it stands now, whoever else changes it at the same time. */
  async change(id: string, by: (kept: Kept) => Kept): Promise<Budget> {
    const name = PREFIX + checkId(id);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const found = await this.#documents.read(name);
      if (!found) throw notFound("mailfleet", `There is no budget "${id}".`, OPERATION);
      const next = by(JSON.parse(found.content) as Kept);
      if (await this.#documents.write(name, JSON.stringify(next), found.version)) return toBudget(id, next);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    }
    throw conflict("mailfleet", `The budget "${id}" is being changed all the time. Try again.`, OPERATION, {
      disposition: "retry-later",
    });
  }
}

function toBudget(id: string, kept: Kept): Budget {
  const reservations = kept.reservations.map(({ purchase, amount, isBegun }) => ({ purchase, amount, isBegun }));
  return { id, limits: kept.limits, left: leftOf(kept), until: kept.until, createdAt: kept.createdAt, reservations };
}

function leftOf({ limits, reservations }: Kept): Money[] {
  return limits.map(({ unit, minor }) => {
    const taken = reservations.filter(({ amount }) => amount.unit === unit);
    return { unit, minor: taken.reduce((left, { amount }) => left - amount.minor, minor) };
  });
}

function check(limits: readonly Money[], until: string, now: number): void {
  const refuse = (message: string): Error => invalidArgument("mailfleet", message, OPERATION);
  const isMoney = (money: Money): boolean =>
    (money?.unit === "USD" || money?.unit === "credits") && Number.isSafeInteger(money.minor) && money.minor >= 0;
  if (!Array.isArray(limits) || limits.length === 0 || !limits.every(isMoney))
    throw refuse('limits must be a list of amounts such as { unit: "USD", minor: 12000 }.');
  if (new Set(limits.map(({ unit }) => unit)).size < limits.length) throw refuse("limits must name each unit once.");
  if (typeof until !== "string" || Number.isNaN(Date.parse(until)))
    throw refuse('until must be a time such as "2026-01-31T00:00:00.000Z".');
  if (Date.parse(until) <= now) throw refuse(`until must be in the future; it is ${until}.`);
}

function checkId(id: string): string {
  if (typeof id === "string" && /^[\w.-]{1,64}$/.test(id)) return id;
  throw invalidArgument("mailfleet", "The id of a budget is 1 to 64 letters, digits, `-`, `_` or `.`.", OPERATION);
}

function isSame(a: PurchaseId, b: PurchaseId): boolean {
  return a.provider === b.provider && a.tenant === b.tenant && a.key === b.key;
}

function earlier(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? a : b;
}

/** The smaller of two; the first where they cannot be compared, which placing then refuses. */
function smaller(a: Money, b: Money | undefined): Money {
  return b && b.unit === a.unit && b.minor < a.minor ? b : a;
}

function larger(a: Money, b: Money): Money {
  return b.unit !== a.unit || b.minor > a.minor ? b : a;
}
