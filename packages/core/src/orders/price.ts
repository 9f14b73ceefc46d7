import { MailfleetError } from "@mailfleet/http";
import type { Money, PlaceOptions, Plan, ReadOptions, Step } from "../contract/index.js";
import { invalidArgument, rejected } from "../kit/errors.js";
import { addMoney, formatMoney } from "../kit/money.js";
import { isMoney, namesInRequest } from "./check-plan.js";
import type { OrderDriver } from "./driver.js";
import { isUnsent, type LiveStep, type Purchase } from "./purchase.js";

const OPERATION = "orders.place";

/** What a limit has to be, before anything else is done with it. */
export function checkLimit(provider: string, { maxTotal }: PlaceOptions): void {
  if (maxTotal !== undefined && !isMoney(maxTotal))
    throw invalidArgument(
      provider,
      `maxTotal must be an amount such as { unit: "USD", minor: 12000 }: a unit, and a whole number of hundredths from 0.`,
      OPERATION,
    );
}

/** @throws MailfleetError `rejected` if a plan costs more than the limit by its own word, or does not say what it costs. */
export function refusePlannedPrice(provider: string, { price }: Plan, { maxTotal }: PlaceOptions): void {
  if (!maxTotal) return;
  if (!price.dueNow) throw unknownPrice(provider, maxTotal);
  refuseOver(provider, price.dueNow, maxTotal, `over your limit of ${formatMoney(maxTotal)}`);
}

/** What this run may spend in all, and what is known of the prices so far. Prices are asked for once in a run, just before sending. */
export class Budget {
  readonly #driver: OrderDriver;
  readonly #maxTotal: Money | undefined;
  readonly #prices = new Map<string, ReadonlyMap<string, Money>>();

  constructor(driver: OrderDriver, { maxTotal }: PlaceOptions) {
    this.#driver = driver;
    this.#maxTotal = maxTotal;
  }

  /** What each name of a step costs, as far as it was asked for in this run. */
  pricesOf(step: Step): Readonly<Record<string, Money>> | undefined {
    const prices = this.#prices.get(step.id);
    return prices && prices.size > 0 ? Object.fromEntries(prices) : undefined;
  }

  /**
   * Asks what the rest of the purchase costs now.
   *
   * @param agreed what was agreed to beside `maxTotal`. Default: the price of the plan that is followed
   * @throws MailfleetError `rejected` if that, with what was spent already, is more than was agreed to.
   */
  async check(
    purchase: Purchase,
    options: ReadOptions,
    agreed: Money | undefined = agreedPrice(purchase),
  ): Promise<void> {
    const { provider } = this.#driver;
    const limit = this.#maxTotal ?? agreed;
    if (!limit) return;
    const amounts = spentOn(purchase, purchase.steps);
    for (const { step } of purchase.steps.filter(({ state }) => isUnsent(state)))
      amounts.push(...(await this.#ask(step, options)));
    const known = amounts.filter((amount) => amount !== undefined);
    const strange = known.find((amount) => amount.unit !== limit.unit);
    if (strange) throw otherUnit(provider, strange, limit);
    if (known.length < amounts.length && this.#maxTotal) throw unknownPrice(provider, limit);
    const why = this.#maxTotal
      ? `over your limit of ${formatMoney(limit)}`
      : `and ${formatMoney(limit)} was planned. Plan again, or say what it may cost with maxTotal`;
    refuseOver(provider, sumIn(known, limit.unit), limit, why);
    const isSilent = purchase.steps.some(({ step }) => !this.#driver.calls[step.operation]?.readPrices);
    if (isSilent && this.#maxTotal) this.#holdPlanned(agreed, this.#maxTotal);
  }

  /** The price of each name of a step; `undefined` for one that the provider does not price. */
  async #ask(step: Step, options: ReadOptions): Promise<(Money | undefined)[]> {
    const call = this.#driver.calls[step.operation];
    if (!call?.readPrices) return [];
    const prices = this.#prices.get(step.id) ?? (await call.readPrices(step.request, options));
    this.#prices.set(step.id, prices);
    return namesInRequest(this.#driver, step, OPERATION).map((name) => prices.get(name));
  }

  /** Where no price can be asked for, the plan's own is all there is. */
  #holdPlanned(planned: Money | undefined, limit: Money): void {
    const { provider } = this.#driver;
    if (!planned) throw unknownPrice(provider, limit);
    refuseOver(provider, planned, limit, `over your limit of ${formatMoney(limit)}`);
  }
}

/** What the plan that is followed costs by its own word, with what was spent before it. */
export function agreedPrice(purchase: Purchase): Money | undefined {
  const { dueNow } = purchase.plan.price;
  if (!dueNow) return undefined;
  const before = purchase.steps.filter(({ step }) => !purchase.plan.steps.includes(step));
  return addMoney(
    dueNow,
    sumIn(
      spentOn(purchase, before).filter((amount) => amount?.unit === dueNow.unit),
      dueNow.unit,
    ),
  );
}

/** What a purchase has cost so far. Undefined: nothing was sent, or it is not known. */
export function spentSoFar(purchase: Purchase): Money | undefined {
  // What was there before it was sent was not bought here.
  const sent = purchase.steps.filter(({ state }) => !isUnsent(state) && state.attempts > 0);
  const prices = sent.map((live) => spentOnStep(purchase, live));
  const [first] = prices.flatMap((each) => each ?? []);
  if (first && prices.every((each) => each?.every((price) => price?.unit === first.unit)))
    return sumIn(prices.flat() as (Money | undefined)[], first.unit);
  // Where single prices are not told, the plan's word for all of it is all there is.
  return sent.length > 0 && sent.length === purchase.steps.length ? agreedPrice(purchase) : undefined;
}

function sumIn(amounts: readonly (Money | undefined)[], unit: Money["unit"]): Money {
  return { unit, minor: amounts.reduce((sum, amount) => sum + (amount?.minor ?? 0), 0) };
}

/** The prices of what was bought, or may have been; `undefined` for what was sent without one. */
function spentOn(purchase: Purchase, steps: readonly LiveStep[]): (Money | undefined)[] {
  return steps.filter(({ state }) => !isUnsent(state)).flatMap((live) => spentOnStep(purchase, live) ?? []);
}

/** Undefined if its claim tells no prices at all. */
function spentOnStep({ log, lost }: Purchase, { step, state }: LiveStep): (Money | undefined)[] | undefined {
  const claim = log.steps.find(
    (entry) => entry.step === step.id && entry.attempt === state.attempts && entry.event === "claimed",
  );
  if (!claim?.prices) return undefined;
  const names = claim.names?.filter((name) => !state.missing?.includes(name) && !lost.has(name)) ?? [];
  return names.map((name) => {
    const price = claim.prices?.[name];
    return isMoney(price) ? price : undefined;
  });
}

function refuseOver(provider: string, total: Money, limit: Money, why: string): void {
  if (total.unit !== limit.unit) throw otherUnit(provider, total, limit);
  if (total.minor > limit.minor)
    throw rejected(provider, `Not sent: it costs ${formatMoney(total)} now, ${why}.`, OPERATION);
}

function otherUnit(provider: string, total: Money, limit: Money): Error {
  return rejected(
    provider,
    `The plan is priced in ${total.unit}, maxTotal in ${limit.unit}. They cannot be compared.`,
    OPERATION,
  );
}

function unknownPrice(provider: string, limit: Money): Error {
  return rejected(
    provider,
    `The price of this plan is not known beforehand, so it cannot be held under ${formatMoney(limit)}.`,
    OPERATION,
  );
}

/** Coming back later does not help: somebody has to say that it may cost more. */
export function isPriceRefusal(error: unknown): error is MailfleetError {
  return MailfleetError.isInstance(error) && error.code === "rejected" && error.operation === OPERATION;
}
