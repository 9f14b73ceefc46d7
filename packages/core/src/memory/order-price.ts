import type { Money, OrderItem, Plan } from "../contract/index.js";
import { sumMoney } from "../kit/money.js";
import type { Settings } from "./options.js";
import type { Facts } from "./order-checks.js";

/** What an order costs now, and what it costs from then on. */
export function priceItems(items: readonly OrderItem[], facts: Facts, settings: Settings): Plan["price"] {
  const dueNow = sumMoney(items.map((item) => priceOf(item, facts, settings)));
  return { ...(dueNow && { dueNow }), recurring: priceRenewals(items, facts, settings) };
}

function priceOf(item: OrderItem, { quotes, offers }: Facts, { prices }: Settings): Money | undefined {
  switch (item.kind) {
    case "renew":
      return undefined;
    case "prewarmed":
      return offers.get(item.domain);
    case "mailboxes":
      return times(prices.mailbox, item.people.length);
    case "register": {
      const { price, renewalPrice } = quotes.get(item.domain) ?? {};
      return priceYears(item.years ?? 1, price, renewalPrice);
    }
  }
}

function priceRenewals(
  items: readonly OrderItem[],
  { quotes }: Facts,
  { prices }: Settings,
): NonNullable<Plan["price"]["recurring"]> {
  const renewing = items.filter(
    (item) => (item.kind === "register" || item.kind === "mailboxes") && item.autoRenew !== false,
  );
  const yearly = sumMoney(
    renewing.filter((item) => item.kind === "register").map((item) => quotes.get(item.domain)?.renewalPrice),
  );
  const monthly = sumMoney(
    renewing.filter((item) => item.kind === "mailboxes").map((item) => times(prices.mailbox, item.people.length)),
  );
  return [
    ...(yearly ? [{ amount: yearly, every: "year" as const }] : []),
    ...(monthly ? [{ amount: monthly, every: "month" as const }] : []),
  ];
}

/** The first year at its price, each later one at the renewal's. */
export function priceYears(years: number, price: Money | undefined, renewal: Money | undefined): Money | undefined {
  return years === 1 ? price : sumMoney([price, renewal && times(renewal, years - 1)]);
}

function times({ unit, minor }: Money, count: number): Money {
  return { unit, minor: minor * count };
}
