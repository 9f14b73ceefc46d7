import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Money, Plan, ReadOptions } from "../../contract/index.js";
import { sumMoney } from "../../shared/money.js";
import { callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";
import type { Basket, Standing } from "./order-items.js";

type Recurring = NonNullable<Plan["price"]["recurring"]>[number];

/** Google and Microsoft have a price in the account; it goes by an older and a newer name. The others have none. */
export async function readMailboxPrices(
  client: InboxKitClient,
  options: ReadOptions,
): Promise<Standing["mailboxPrices"]> {
  const row = Row.of("inboxkit", "getAccountDetails", await client.getAccountDetails({}, callOptions(options)));
  const google =
    row.maybeMoney("credits_per_google_mailbox", "credits") ?? row.maybeMoney("cost_per_google_mailbox", "credits");
  const microsoft =
    row.maybeMoney("credits_per_ms_outlook_mailbox", "credits") ??
    row.maybeMoney("cost_per_ms_outlook_mailbox", "credits");
  return { ...(google && { google }), ...(microsoft && { microsoft }) };
}

/** What placing the order takes from the wallet, as far as all of it is known beforehand. */
export function priceBasket(basket: Basket, { offers, mailboxPrices }: Standing): Plan["price"] {
  const registrations = basket.registers.map(({ item }) => times(offers.get(item.domain)?.price, item.years ?? 1));
  const renewals = basket.registers.map(({ item }) => offers.get(item.domain)?.renewalPrice);
  // Seats are part of the plan, but how many are free, and what more of them cost, is not shown.
  const months = basket.mailboxes.map(({ item }) =>
    basket.useSeats ? undefined : times(mailboxPrices[item.platform], item.people.length),
  );
  const offered = basket.takes.map(() => undefined);
  const dueNow = sumMoney([...registrations, ...months, ...offered]);
  const recurring = [...every("month", sumMoney(months)), ...every("year", sumMoney(renewals))];
  return { ...(dueNow && { dueNow }), ...(recurring.length > 0 && { recurring }) };
}

function every(period: Recurring["every"], amount: Money | undefined): Recurring[] {
  return amount ? [{ amount, every: period }] : [];
}

function times(money: Money | undefined, count: number): Money | undefined {
  return money && { unit: money.unit, minor: money.minor * count };
}
