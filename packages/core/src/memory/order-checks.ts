import type { DomainOffer, Finding, Money, OrderItem, Plan } from "../contract/index.js";
import { formatMoney } from "../kit/money.js";

/** What has to be known to draft an order. */
export interface Facts {
  readonly domains: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly quotes: ReadonlyMap<string, DomainOffer>;
  readonly offers: ReadonlyMap<string, Money | undefined>;
  readonly balance: Money;
}

/** What speaks against an order. */
export function checkItems(items: readonly OrderItem[], facts: Facts, price: Plan["price"]): Finding[] {
  const findings = items.flatMap((item, index) =>
    checkItem(item, items, facts).map((message): Finding => ({ item: index, message })),
  );
  const { dueNow } = price;
  if (!dueNow || dueNow.minor <= facts.balance.minor) return findings;
  const short = `The order costs ${formatMoney(dueNow)} and the wallet holds ${formatMoney(facts.balance)}.`;
  return [...findings, { message: short }];
}

/** What the catalogue warns of. */
export function warnOfItems(items: readonly OrderItem[], { quotes }: Facts): Finding[] {
  return items.flatMap(({ domain }, item) =>
    (quotes.get(domain)?.warnings ?? []).map((text) => ({ item, message: `${domain}: ${text}` })),
  );
}

function checkItem(
  item: OrderItem,
  items: readonly OrderItem[],
  { domains, addresses, quotes, offers }: Facts,
): string[] {
  const { domain } = item;
  if (item.kind === "prewarmed") return offers.has(domain) ? [] : [`${domain} is not on offer.`];
  if (item.kind === "register") {
    if (domains.has(domain)) return [`${domain} is in this account already.`];
    const available = quotes.get(domain)?.available;
    if (available === undefined) return [`Whether ${domain} can be registered is not known.`];
    return available
      ? []
      : [`${domain} is taken: somebody has registered it, perhaps you under another key or in another account.`];
  }
  if (item.kind === "renew") return ["Renewals are not for sale here."];
  const ordered = items.some((each) => each.kind !== "mailboxes" && each.domain === domain);
  if (!ordered && !domains.has(domain)) return [`${domain} is not in this account: register it in the same order.`];
  return item.people
    .map((person) => `${person.localPart}@${domain}`)
    .filter((address) => addresses.has(address))
    .map((address) => `${address} is there already.`);
}
