import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { DomainOffer, Money, Plan, Platform, ReadOptions } from "../../contract/index.js";
import { sumMoney } from "../../kit/money.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import type { CheckedRequest } from "../../orders/index.js";
import type { PricedMailbox, Registration } from "./order-requests.js";
import { PROVIDER } from "./words.js";

/** A month of one mailbox, where InboxKit says it. */
export type MailboxPrices = Readonly<Partial<Record<Platform, Money>>>;
type Offers = ReadonlyMap<string, DomainOffer>;

/** Google and Microsoft have a price in the account; it goes by an older and a newer name. The others have none. */
export async function readMailboxPrices(client: InboxKitClient, options: ReadOptions): Promise<MailboxPrices> {
  const row = ReplyReader.of(PROVIDER, "getAccountDetails", await client.getAccountDetails({}, callOptions(options)));
  const google =
    row.maybeMoney("credits_per_google_mailbox", "credits") ?? row.maybeMoney("cost_per_google_mailbox", "credits");
  const microsoft =
    row.maybeMoney("credits_per_ms_outlook_mailbox", "credits") ??
    row.maybeMoney("cost_per_ms_outlook_mailbox", "credits");
  return { ...(google && { google }), ...(microsoft && { microsoft }) };
}

/** What placing the order takes from the wallet, as far as all of it is known beforehand. */
export function priceRequest({ groups }: CheckedRequest, offers: Offers, prices: MailboxPrices): Plan["price"] {
  const names = groups.flatMap(({ domain, register }) =>
    register ? [{ name: domain, years: register.item.years ?? 1 }] : [],
  );
  const boxes = groups.flatMap(({ domain, mailboxes }) =>
    mailboxes.flatMap(({ item: { people, platform } }) =>
      people.map(({ localPart }) => ({ name: `${localPart}@${domain}`, platform })),
    ),
  );
  const isPrewarmed = groups.some(({ prewarmed }) => prewarmed);
  const renewals = sumMoney(names.map(({ name }) => offers.get(name)?.renewalPrice));
  // Without prices it is paid from seats of the plan: how many are free, and what more of them cost, is not shown.
  const months = sumOf(boxes, priceMailboxes(boxes, prices));
  const dueNow = sumMoney([
    ...(names.length > 0 ? [sumOf(names, priceRegistrations(names, offers))] : []),
    ...(boxes.length > 0 ? [months] : []),
    ...(isPrewarmed ? [undefined] : []),
  ]);
  const recurring = [
    ...(months ? [{ amount: months, every: "month" as const }] : []),
    ...(renewals ? [{ amount: renewals, every: "year" as const }] : []),
  ];
  return { ...(dueNow && { dueNow }), ...(recurring.length > 0 && { recurring }) };
}

/** By name, without those of which InboxKit does not say it, and those that are not available. */
export function priceRegistrations(wanted: readonly Registration[], offers: Offers): Map<string, Money> {
  return withPrice(wanted, ({ name, years }) => {
    const { available, price } = offers.get(name) ?? {};
    return available === true && price ? { unit: price.unit, minor: price.minor * years } : undefined;
  });
}

/** The first month of each mailbox, by address, without those of which InboxKit does not say it. */
export function priceMailboxes(wanted: readonly PricedMailbox[], prices: MailboxPrices): Map<string, Money> {
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
