import type { Domain, Finding, MailboxesItem, OrderItem } from "../../contract/index.js";
import { type Reading, rowsOf } from "../../orders/index.js";
import { formatMoney } from "../../kit/money.js";
import { isGone } from "../../kit/status.js";
import type { ColdMailResellerOrderOptions } from "./options.js";
import { addressesOf, type Group, type Placed } from "./order-items.js";
import type { Seats } from "./order-seats.js";
import { type Sold, writeRoute } from "./order-steps.js";

/** A domain in such a state carries no mailboxes. */
const USELESS: readonly string[] = ["inactive", "expired", "cancelled", "removed", "failed"];

/** What one order says of all its mailboxes at once. */
export interface Terms {
  /** `undefined`: of none that is sold. */
  readonly platform: Sold | undefined;
  readonly autoRenew: boolean;
  readonly blockers: readonly Finding[];
}

/** The terms of the first mailboxes that are sold, to which all others have to agree. */
export function agreeTerms(seats: readonly Placed<MailboxesItem>[]): Terms {
  const first = (seats.find(({ item }) => soldOf(item)) ?? seats[0])?.item;
  const platform = soldOf(first);
  const autoRenew = first?.autoRenew ?? false;
  const blockers = seats.flatMap(({ index, item }): Finding[] => {
    const messages: string[] = [];
    if (!soldOf(item)) messages.push(`Cold Mail Reseller has no ${item.platform} mailboxes.`);
    else if (item.platform !== first?.platform)
      messages.push(`An order takes one platform: order the ${item.platform} mailboxes under another key.`);
    if ((item.autoRenew ?? false) !== autoRenew)
      messages.push("An order has one autoRenew for all its mailboxes: order these under another key.");
    return messages.map((message) => ({ item: index, message }));
  });
  return { platform, autoRenew, blockers };
}

function soldOf(item: MailboxesItem | undefined): Sold | undefined {
  return item?.platform === "google" || item?.platform === "microsoft" ? item.platform : undefined;
}

export function checkTakes(items: readonly OrderItem[]): Finding[] {
  const message = "Cold Mail Reseller's prewarmed domains cannot be ordered through Mailfleet yet.";
  return items.flatMap(({ kind }, item) => (kind === "prewarmed" ? [{ item, message }] : []));
}

/** What stands against registering the domains of these groups. One that is gone can be had again. */
export function checkNew(groups: readonly Group[], before: Reading): Finding[] {
  return groups.flatMap(({ domain, register, seats }) => {
    const item = register?.index ?? 0;
    if (rowsOf(before, domain).some((row) => !isGone(row)))
      return [{ item, message: `${domain} is registered for this customer already.` }];
    if (seats.some((seat) => soldOf(seat.item))) return [];
    return [
      {
        item,
        message: `No source shows an order of a domain without mailboxes: add an item with the mailboxes of ${domain}.`,
      },
    ];
  });
}

/** The domain that these mailboxes go on, or what stands against putting any on it. */
export function findOwned({ domain }: Group, before: Reading): Domain | string {
  const rows = before.domains.items.filter((row) => row.name === domain);
  const row = rows.find((each) => !isGone(each)) ?? rows[0];
  if (!row) return `${domain} is not registered for this customer: order it in the same request.`;
  return USELESS.includes(row.status) ? `${domain} is ${row.rawStatus ?? row.status}.` : row;
}

/** What stands against these mailboxes on a domain that the customer has. */
export function checkSeats(group: Group, terms: Terms, seats: Seats, before: Reading): Finding[] {
  const item = group.seats[0]?.index ?? 0;
  const messages = addressesOf(group)
    .filter((address) => rowsOf(before, address).some((row) => !isGone(row)))
    .map((address) => `${address} exists already.`);
  if (seats.platform !== undefined && terms.platform && seats.platform !== terms.platform) {
    messages.push(`${group.domain} runs on ${seats.platform}, and its mailboxes cannot be on ${terms.platform}.`);
  }
  return messages.map((message) => ({ item, message }));
}

/** Do the options hold what an order on this platform needs? They are for the order as a whole. */
export function checkRoute(platform: Sold | undefined, options: ColdMailResellerOrderOptions): Finding[] {
  if (!platform || writeRoute(platform, options)) return [];
  const wanted = platform === "google" ? "google with googleOauthRoute, clientId and appName" : "microsoftOauthRoute";
  return [{ message: `Mailboxes on ${platform} need providerOptions.${wanted}.` }];
}

export function warnPrice(): Finding {
  return {
    message:
      "Cold Mail Reseller does not say beforehand what an order costs. The partner's wallet pays at once; if it does not cover the order, the order is refused.",
  };
}

export function warnRegister({ domain, register, seats }: Group): Finding[] {
  if (!register) return [];
  const messages: string[] = [];
  if (register.item.registrant)
    messages.push("The registrant is not sent: Cold Mail Reseller takes it from the customer.");
  if (register.item.autoRenew || seats.some(({ item }) => item.autoRenew)) {
    messages.push(
      `${domain} itself will not renew: the autoRenew of an order is for mailboxes. Turn it on afterwards with native.enableOrDisableDomainAutoRenew.`,
    );
  }
  return messages.map((message) => ({ item: register.index, message }));
}

/** No word on renewal is taken for a no, since a yes would go on costing. */
export function warnEnding(seats: readonly Placed<MailboxesItem>[]): Finding[] {
  return seats
    .filter(({ item }) => item.autoRenew === undefined)
    .map(({ index, item }) => ({
      item: index,
      message: `The mailboxes on ${item.domain} end with their first month, as autoRenew is not asked for.`,
    }));
}

export function warnSeats({ domain, seats }: Group, { target, platform, autoRenew, price }: Seats): Finding[] {
  const item = seats[0]?.index ?? 0;
  const findings: Finding[] = [];
  if (price)
    findings.push({ item, message: `A mailbox on ${domain} costs ${formatMoney(price)} a month in its subscription.` });
  if (platform === undefined)
    findings.push({
      item,
      message: `Cold Mail Reseller does not say what ${domain} runs on; its new mailboxes follow it.`,
    });
  if ("domainId" in target) return [...findings, ...warnEnding(seats)];
  const message = `The mailboxes join a subscription whose autoRenew is ${autoRenew ?? "not told"}, and follow it.`;
  const strange = seats.filter((each) => each.item.autoRenew !== undefined && each.item.autoRenew !== autoRenew);
  return [...findings, ...strange.map(({ index }) => ({ item: index, message }))];
}

/** Options that no call of the plan would carry. */
export function warnUnused(
  groups: readonly Group[],
  { google, microsoftOauthRoute }: ColdMailResellerOrderOptions,
): Finding[] {
  const orders = (platform: Sold, those: readonly Group[]): boolean =>
    those.some(({ seats }) => seats.some(({ item }) => item.platform === platform));
  const newOnes = groups.filter(({ register }) => register);
  const messages: string[] = [];
  if (google && !orders("google", groups))
    messages.push("providerOptions.google is not sent: no Google mailboxes are ordered.");
  if (microsoftOauthRoute && !orders("microsoft", newOnes)) {
    messages.push("providerOptions.microsoftOauthRoute is not sent: no new domain on Microsoft is ordered.");
  }
  return messages.map((message) => ({ message }));
}
