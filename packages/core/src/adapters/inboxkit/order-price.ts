import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { DomainCheck, DomainOffer, Money, Plan, Platform, ReadOptions } from "../../contract/index.js";
import { sumMoney } from "../../kit/money.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import type { Basket, Facts, MailboxPrices } from "./order-items.js";

type Recurring = NonNullable<Plan["price"]["recurring"]>[number];

export interface Registration {
  readonly name: string;
  readonly years: number;
}

/** What InboxKit says about each name, by name. */
export async function readOffers(
  domains: DomainCheck,
  names: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, DomainOffer>> {
  return new Map((await domains.check(names, options)).map((offer) => [offer.name, offer]));
}

/** Google and Microsoft have a price in the account; it goes by an older and a newer name. The others have none. */
export async function readMailboxPrices(client: InboxKitClient, options: ReadOptions): Promise<MailboxPrices> {
  const row = ReplyReader.of("inboxkit", "getAccountDetails", await client.getAccountDetails({}, callOptions(options)));
  const google =
    row.maybeMoney("credits_per_google_mailbox", "credits") ?? row.maybeMoney("cost_per_google_mailbox", "credits");
  const microsoft =
    row.maybeMoney("credits_per_ms_outlook_mailbox", "credits") ??
    row.maybeMoney("cost_per_ms_outlook_mailbox", "credits");
  return { ...(google && { google }), ...(microsoft && { microsoft }) };
}

/** What placing the order takes from the wallet, as far as all of it is known beforehand. */
export function priceBasket({ registers, mailboxes, takes, useSeats }: Basket, facts: Facts): Plan["price"] {
  const names = registers.map(({ item }) => ({ name: item.domain, years: item.years ?? 1 }));
  const boxes = mailboxes.flatMap(({ item }) =>
    item.people.map(({ localPart }) => ({ name: `${localPart}@${item.domain}`, platform: item.platform })),
  );
  const domains = sumOf(names, priceRegistrations(names, facts.offers));
  const renewals = sumMoney(names.map(({ name }) => facts.offers.get(name)?.renewalPrice));
  // Seats are part of the plan, but how many are free, and what more of them cost, is not shown.
  const months = useSeats ? undefined : sumOf(boxes, priceMailboxes(boxes, facts.mailboxPrices));
  const parts = [
    ...(names.length > 0 ? [domains] : []),
    ...(boxes.length > 0 ? [months] : []),
    ...(takes.length > 0 ? [undefined] : []),
  ];
  const dueNow = sumMoney(parts);
  const recurring = [...every("month", months), ...every("year", renewals)];
  return { ...(dueNow && { dueNow }), ...(recurring.length > 0 && { recurring }) };
}

/** By name, without those of which InboxKit does not say it, and those that are not to be had. */
export function priceRegistrations(
  wanted: readonly Registration[],
  offers: ReadonlyMap<string, DomainOffer>,
): Map<string, Money> {
  return withPrice(wanted, ({ name, years }) => {
    const offer = offers.get(name);
    return offer?.available === true ? times(offer.price, years) : undefined;
  });
}

/** The first month of each mailbox, by address, without those of which InboxKit does not say it. */
export function priceMailboxes(
  wanted: readonly { readonly name: string; readonly platform: Platform }[],
  prices: MailboxPrices,
): Map<string, Money> {
  return withPrice(wanted, ({ platform }) => prices[platform]);
}

function withPrice<T extends { readonly name: string }>(
  wanted: readonly T[],
  priceOf: (each: T) => Money | undefined,
): Map<string, Money> {
  const priced = wanted.map((each) => [each.name, priceOf(each)] as const);
  return new Map(priced.flatMap(([name, price]) => (price ? [[name, price] as const] : [])));
}

/** `undefined` unless each of them has a price. */
function sumOf(wanted: readonly { readonly name: string }[], prices: ReadonlyMap<string, Money>): Money | undefined {
  return sumMoney(wanted.map(({ name }) => prices.get(name)));
}

function every(period: Recurring["every"], amount: Money | undefined): Recurring[] {
  return amount ? [{ amount, every: period }] : [];
}

function times(money: Money | undefined, count: number): Money | undefined {
  return money && { unit: money.unit, minor: money.minor * count };
}
