import { formatMoney, type Order, type Plan, type Provider, waitFor } from "@mailfleet/core";
import { fileJournal } from "@mailfleet/core/journal";
import type { Clock } from "@mailfleet/core/kit";
import { endQuietly, printRow } from "./print.js";
import { type Place, SHOPS, type ShopId } from "./shops.js";

// What a user would write: one order at each provider, under one key, kept in a journal. The demo runs it, kills it, and runs it again.

const [folder, key, places] = process.argv.slice(2) as [string, string, string];
const journal = fileJournal(folder);

interface Seller {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly plan: Plan;
}

endQuietly();
const sellers: Seller[] = [];
for (const shop of SHOPS) {
  const place = (JSON.parse(places) as Record<ShopId, Place>)[shop.id];
  const clock = createClock(place);
  const provider = shop.connect(place, clock);
  const plan = await provider.orders.plan(shop.request, { key, journal });
  printRow(provider.name, `plan: ${describePlan(plan)}`);
  sellers.push({ provider, clock, plan });
}
const orders = await Promise.all(sellers.map(buy));
for (const [index, order] of orders.entries()) printRow(sellers[index]?.provider.name ?? "", describeOrder(order));
if (orders.some(({ status }) => status !== "settled")) process.exitCode = 1;

async function buy({ provider, clock, plan }: Seller): Promise<Order> {
  const order = await provider.orders.place(plan, { journal }); // money moves
  return await waitFor(provider.orders, order, { journal, clock });
}

function describePlan({ items, price }: Plan): string {
  const people = items.flatMap((item) => (item.kind === "mailboxes" ? item.people : []));
  const cost = price.dueNow ? formatMoney(price.dueNow) : "no price is named beforehand";
  return `1 domain, ${people.length} mailboxes; ${cost}`;
}

function describeOrder({ status, items }: Order): string {
  const ready = items.filter((item) => item.status === "ready");
  return `order ${status}, ${ready.length} of ${items.length} ready`;
}

/** The simulated provider's time. Whoever waits by it moves it on, so that two days take no time here. */
function createClock({ url, now }: Place): Clock {
  let time = now;
  return {
    now: () => time,
    sleep: async (ms) => {
      const body = JSON.stringify({ advanceMs: ms });
      const headers = { "content-type": "application/json" };
      await fetch(new URL("/_mailfleet/clock", url), { method: "POST", headers, body });
      time += ms;
    },
  };
}
