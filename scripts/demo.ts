import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formatMoney, type Order, type Plan, type Provider, waitFor } from "@mailfleet/core";
import { fileJournal } from "@mailfleet/core/journal";
import { endQuietly, print, printHeading, printRow } from "./demo/print.js";
import { openShops, type Shop } from "./demo/shops.js";

// One order at each provider, from plan to renewal, with the accident that costs real teams real money: the reply to a purchase
// is lost, and the process dies. The providers are simulated in this process; the adapters in front of them are the real ones.

const KEY = "client-42-march";
const WEEK_MS = 7 * 24 * 60 * 60_000;
const MONTH_MS = 32 * 24 * 60 * 60_000;

async function main(): Promise<void> {
  endQuietly();
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-demo-"));
  const journal = fileJournal(folder);
  const shops = openShops();
  print("Mailfleet demo: three providers, one vocabulary.");
  print("The providers are simulated in this process. Nothing leaves this machine and no money moves.");
  try {
    printHeading("1. Plan: two new domains with two mailboxes each. This only reads");
    const plans = new Map<Shop, Plan>();
    await forEach(shops, async (shop) => {
      const plan = await shop.connect().orders.plan(shop.request, { key: KEY, journal });
      plans.set(shop, plan);
      return describePlan(plan);
    });

    printHeading("2. Place it. The purchase arrives, and its reply is lost on the way back");
    await forEach(shops, async (shop) => {
      shop.simulator.play("reply-lost");
      const order = await shop.connect().orders.place(planOf(plans, shop), { journal });
      return `order ${order.status}: ${order.message ?? "nothing more to do"}`;
    });

    printHeading("3. The process dies. A new one runs the same script: same key, same request");
    const orders = new Map<Shop, Order>();
    await forEach(shops, async (shop) => {
      const provider = shop.connect();
      const { clock } = shop.simulator;
      const start = clock.now();
      const placed = await provider.orders.place(planOf(plans, shop), { journal });
      const order = await waitFor(provider.orders, placed, { journal, clock, timeoutMs: WEEK_MS });
      orders.set(shop, order);
      return `order ${order.status} ${writeTime(clock.now() - start)} later, by the simulator's clock\n${await describeStock(provider)}`;
    });

    printHeading("4. What the providers received");
    for (const shop of shops) printRow(shop.title, describeReceipts(shop));

    printHeading("5. A month later");
    await forEach(shops, async ({ simulator, connect }) => {
      const before = simulator.world.receipts.length;
      simulator.clock.advance(MONTH_MS);
      const renewals = simulator.world.receipts.slice(before);
      const total = renewals.reduce((sum, { amount }) => sum + amount, 0);
      return `${count(renewals.length, "renewal")} for ${writeDollars(total)}; ${await describeStock(connect())}`;
    });

    const unsettled = [...orders.values()].filter(({ status }) => status !== "settled");
    const violations = shops.flatMap(({ simulator }) => simulator.violations.map(({ reason }) => reason));
    if (unsettled.length > 0) throw new Error(`${count(unsettled.length, "order")} did not settle.`);
    if (violations.length > 0) throw new Error(`Requests broke the specs:\n${violations.join("\n")}`);
    print();
    print("Every purchase was received once, though its reply was lost and the process died.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The providers' answers, one after the other. */
async function forEach(shops: readonly Shop[], ask: (shop: Shop) => Promise<string>): Promise<void> {
  for (const shop of shops) printRow(shop.title, await ask(shop));
}

function planOf(plans: ReadonlyMap<Shop, Plan>, shop: Shop): Plan {
  const plan = plans.get(shop);
  if (!plan) throw new Error(`There is no plan for ${shop.title}.`);
  return plan;
}

function describePlan({ steps, price, paidFrom, blockers }: Plan): string {
  const cost = price.dueNow ? formatMoney(price.dueNow) : "the provider says no price beforehand";
  const blocked = blockers.map(({ message }) => `\nblocked: ${message}`).join("");
  return `${steps.map(({ operation }) => operation).join(", then ")}\n${cost}, from the ${paidFrom}${blocked}`;
}

async function describeStock(provider: Provider): Promise<string> {
  const domains = await countActive(provider.domains.list());
  const mailboxes = await countActive(provider.mailboxes.list());
  return `${count(domains, "domain")} and ${count(mailboxes, "mailbox", "mailboxes")} in use`;
}

async function countActive(list: AsyncIterable<{ readonly status: string }>): Promise<number> {
  let active = 0;
  for await (const { status } of list) if (status === "active") active += 1;
  return active;
}

function describeReceipts({ simulator }: Shop): string {
  const names = simulator.world.receipts.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const bought = simulator.requests.filter(({ effect, received }) => effect === "spend" && received).length;
  return `${count(bought, "purchase")} received: ${twice.length === 0 ? `${names.length} names, none of them twice` : `TWICE: ${twice.join(", ")}`}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function writeDollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

function writeTime(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 120 ? count(minutes, "minute") : count(Math.round(minutes / 60), "hour");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
