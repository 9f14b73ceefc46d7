import { Resolver } from "node:dns/promises";
import { createBudgets, createFleet, type Order, type Orders, type Provider } from "@mailfleet/core";
import { readCosts } from "../actions/costs.js";
import { checkDns } from "../actions/dns-check.js";
import { askEach, toData } from "../actions/lists.js";
import { findRecord, readLedger, readOrder } from "../actions/orders.js";
import { PlanShelf } from "../actions/plans.js";
import { UsageError } from "../exit.js";
import type { Session } from "../session.js";
import type {
  CheckDnsInput,
  CheckDomainsInput,
  CostsInput,
  ListInput,
  ListMailboxesInput,
  ListOrdersInput,
  ListPrewarmedInput,
  OrderKeyInput,
  PlanOrderInput,
  SearchDomainsInput,
} from "./inputs.js";
import type { BudgetOutput, OrderOutput, PlannedOutput } from "./outputs.js";
import type { Serving, Tool } from "./tool.js";

const LIMIT = 50;

async function providersOf(session: Session, name: string | undefined): Promise<readonly Provider[]> {
  const all = await session.providers();
  const chosen = all.filter(({ id }) => name === undefined || id === name);
  if (chosen.length > 0) return chosen;
  throw new UsageError(
    `There is no provider "${name ?? ""}" here. Known: ${[...new Set(all.map(({ id }) => id))].join(", ")}.`,
  );
}

export const readingTools: readonly Tool[] = [
  {
    name: "list_domains",
    title: "List domains",
    description: "Lists the domains of every provider and tenant, with their state. Reads only; no money moves.",
    input: "ListInput",
    output: "DomainsData",
    run: async ({ context: { session } }, { provider, limit = LIMIT }: ListInput) =>
      toData(await createFleet(await providersOf(session, provider)).domains.list({ limit })),
  },
  {
    name: "list_mailboxes",
    title: "List mailboxes",
    description: "Lists mailboxes, with their state, and never with a password. Reads only; no money moves.",
    input: "ListMailboxesInput",
    output: "MailboxesData",
    run: async ({ context: { session } }, { provider, limit = LIMIT, domain }: ListMailboxesInput) =>
      toData(await createFleet(await providersOf(session, provider)).mailboxes.list({ limit, domain })),
  },
  {
    name: "search_domains",
    title: "Find domain names",
    description:
      "Finds names that can be registered, with the price of each provider. Registers nothing; no money moves.",
    input: "SearchDomainsInput",
    output: "OffersData",
    run: async ({ context: { session } }, { provider, keyword, limit = 20, tlds }: SearchDomainsInput) =>
      toData(await createFleet(await providersOf(session, provider)).domains.search(keyword, { limit, tlds })),
  },
  {
    name: "check_domains",
    title: "Check domain names",
    description: "Says whether these names can be registered, and at what price. Registers nothing; no money moves.",
    input: "CheckDomainsInput",
    output: "OffersData",
    run: async ({ context: { session } }, { provider, names }: CheckDomainsInput) =>
      toData(await createFleet(await providersOf(session, provider)).domains.check(names)),
  },
  {
    name: "list_prewarmed",
    title: "List prewarmed domains for sale",
    description: "Lists prewarmed domains that are for sale, with their price. Buys nothing; no money moves.",
    input: "ListPrewarmedInput",
    output: "PrewarmData",
    run: async ({ context: { session } }, { provider, limit = LIMIT, platform }: ListPrewarmedInput) =>
      await askEach(await providersOf(session, provider), ({ prewarm }) =>
        prewarm
          ?.search({ limit, platform })
          .snapshot()
          .then(({ items }) => items),
      ),
  },
  {
    name: "get_wallet",
    title: "Show wallets",
    description: "Shows what is left in the wallets that orders are paid from. Reads only; no money moves.",
    input: "EmptyInput",
    output: "WalletData",
    run: async ({ context: { session } }) => toData(await createFleet(await session.providers()).billing.balance()),
  },
  {
    name: "get_costs",
    title: "Show coming renewals",
    description: "Says what will be paid again in the next months. Reads only; no money moves.",
    input: "CostsInput",
    output: "CostsData",
    run: async ({ context: { session } }, { months = 12 }: CostsInput) => await readCosts(session, months),
  },
  {
    name: "check_dns",
    title: "Check the DNS of a domain",
    description:
      "Compares what public DNS answers for MX, SPF, DKIM and DMARC with what mail needs. Reads only; no money moves.",
    input: "CheckDnsInput",
    output: "DnsCheckData",
    run: async ({ context: { session } }, { domain }: CheckDnsInput) => {
      const { results } = await createFleet(await session.providers()).domains.find(domain);
      const [owner] = results;
      if (!owner) throw new UsageError(`No provider here has ${domain}.`);
      const [mailbox] = (await owner.via.mailboxes.list({ domain: owner.item.name, limit: 1 }).snapshot()).items;
      const resolver = new Resolver({ timeout: 5_000, tries: 2 });
      const checks = await checkDns(owner.via, owner.item.name, mailbox?.platform, resolver);
      const { provider, tenant } = owner;
      return { domains: [{ provider, ...(tenant !== undefined && { tenant }), domain: owner.item.name, checks }] };
    },
  },
  {
    name: "list_orders",
    title: "Show the ledger of orders",
    description: "Lists every order, how it stands, what it cost and what needs a person. Reads only; no money moves.",
    input: "ListOrdersInput",
    output: "LedgerData",
    run: async ({ context: { session } }, { provider, needsPerson }: ListOrdersInput) => {
      const rows = await readLedger(session, { person: needsPerson });
      return { orders: rows.filter((row) => provider === undefined || row.provider === provider) };
    },
  },
  {
    name: "show_order",
    title: "Show one order",
    description: "Shows one order, every domain and address read back from its provider. Reads only; no money moves.",
    input: "OrderKeyInput",
    output: "OrderOutput",
    run: async (serving, { key }: OrderKeyInput) => {
      const { session } = serving.context;
      return toOrderOutput(await readOrder(session, await findRecord(session, key)), serving);
    },
  },
  {
    name: "get_budget",
    title: "Show the budget",
    description:
      "Shows what this server may still spend, and until when. Without a budget it cannot buy. Reads only; no money moves.",
    input: "EmptyInput",
    run: async ({ context: { session }, budget }) => {
      if (budget === undefined)
        return {
          message:
            "There is no budget: this server cannot buy. A person starts it with mailfleet mcp --budget 120USD --until 2026-12-01.",
        };
      const found = await createBudgets(await session.journal()).get(budget);
      if (!found) throw new UsageError(`The budget "${budget}" is gone.`);
      const { id, limits, left, until } = found;
      return { id, limits, left, until } satisfies BudgetOutput;
    },
  },
  {
    name: "plan_order",
    title: "Plan an order",
    description:
      "Works out what an order would be: the price, what speaks against it, and a planHash. Reads only: NOTHING IS BOUGHT and no money moves. Show price, blockers and warnings to the person.",
    input: "PlanOrderInput",
    output: "PlannedOutput",
    run: async (serving, input: PlanOrderInput) => await plan(serving, input),
  },
];

async function plan({ context: { session }, budget }: Serving, input: PlanOrderInput): Promise<PlannedOutput> {
  const { provider, tenant, key, items, providerOptions } = input;
  const journal = await session.journal();
  const { orders } = await session.bind(provider, tenant);
  const made = await (orders as Orders).plan({ items, ...(providerOptions && { providerOptions }) }, { key, journal });
  const shelf = new PlanShelf(journal);
  await shelf.keep(made);
  const isApproved = (await shelf.approval(made.hash)) !== undefined;
  const next =
    made.blockers.length > 0
      ? "It cannot be placed while it is blocked. Change the order and plan again."
      : budget === undefined
        ? "This server cannot buy. A person can: mailfleet plan and mailfleet apply."
        : "Show the person the price and the warnings, then call place_order with this planHash.";
  return {
    planHash: made.hash,
    provider: made.provider,
    ...(made.tenant !== undefined && { tenant: made.tenant }),
    key: made.key,
    items: made.items.map(({ kind, domain }) => ({ kind, domain })),
    price: made.price,
    paidFrom: made.paidFrom,
    blockers: made.blockers,
    warnings: made.warnings,
    expiresAt: made.expiresAt,
    isApproved,
    next,
  };
}

export function toOrderOutput(order: Order, { budget }: Pick<Serving, "budget">): OrderOutput {
  const { provider, tenant, key, status, items, steps, spent, wakeAt, message } = order;
  return {
    provider,
    ...(tenant !== undefined && { tenant }),
    key,
    status,
    items,
    steps: steps.map((step) => ({
      operation: step.operation,
      status: step.status,
      attempts: step.attempts,
      ...(step.message !== undefined && { message: step.message }),
    })),
    ...(spent && { spent }),
    ...(wakeAt !== undefined && { wakeAt }),
    ...(message !== undefined && { message }),
    next: nextOf(order, budget !== undefined),
  };
}

function nextOf({ key, status, wakeAt, steps }: Order, canBuy: boolean): string {
  if (status === "settled") return "Nothing: it is settled.";
  if (steps.some(({ checkoutUrl }) => checkoutUrl !== undefined) && status === "awaiting-payment")
    return `A person has to pay. The address is shown by: mailfleet orders show ${key}`;
  if (wakeAt === undefined) return `A person has to act: ${status}. See: mailfleet orders show ${key}`;
  const by = canBuy ? `call resume_order with "${key}"` : `a person runs: mailfleet orders resume ${key}`;
  return `At ${wakeAt} or later ${by}. It looks before it sends, and buys nothing twice.`;
}
