import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Domain, Finding, Mailbox, Money, ReadOptions, Snapshot } from "../../contract/index.js";
import {
  type CheckedRequest,
  type Draft,
  type OrderDriver,
  type Reading,
  rowsOf,
  type Scope,
  UNREAD,
} from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import type { Clock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { formatMoney } from "../../kit/money.js";
import { isGone } from "../../kit/status.js";
import type { InboxKitOrderOptions, InboxKitProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import { checkBasket, warnOfBasket } from "./order-checks.js";
import { type Basket, type Facts, readBasket } from "./order-items.js";
import { priceBasket, readMailboxPrices, readOffers } from "./order-price.js";
import { writeSteps } from "./order-steps.js";

type Nouns = Pick<InboxKitProvider, "domains" | "mailboxes" | "billing">;

/** Up to so many domains have their mailboxes listed one by one; for more, one pass over all mailboxes takes fewer requests. */
const MOST_FILTERED = 3;

export function createOrderDriver(
  client: InboxKitClient,
  nouns: Nouns,
  bound: { readonly tenant: string; readonly clock: Clock; readonly timeoutMs: number },
): OrderDriver<InboxKitOrderOptions> {
  return {
    provider: "inboxkit",
    ...bound,
    calls: createCalls(client, nouns),
    draft: async (request, _tagKey, before, options) => await draftOrder(client, nouns, request, before, options),
    read: async (scope, options) => await readScope(nouns, scope, options),
  };
}

async function draftOrder(
  client: InboxKitClient,
  nouns: Nouns,
  request: CheckedRequest<InboxKitOrderOptions>,
  before: Reading,
  options: ReadOptions,
): Promise<Draft> {
  const basket = readBasket(request.items, readUseSeats(request.providerOptions));
  const facts = await readFacts(client, nouns, basket, before, options);
  const price = priceBasket(basket, facts);
  return {
    steps: writeSteps(basket),
    blockers: [...checkBasket(basket, facts), ...(await checkWallet(nouns, price.dueNow, options))],
    warnings: warnOfBasket(basket, facts),
    price,
    paidFrom: basket.useSeats && basket.registers.length + basket.takes.length === 0 ? "plan-seats" : "wallet",
  };
}

/** @throws MailfleetError `invalid-argument`: a misspelt option would spend from the wrong place. */
function readUseSeats(given: InboxKitOrderOptions = {}): boolean {
  const unknown = unknownOption(given, ["useSeats"]);
  if (unknown !== undefined) {
    throw invalidArgument("inboxkit", `providerOptions.${unknown} is unknown; there is useSeats.`, "orders.plan");
  }
  const { useSeats = false } = given;
  if (typeof useSeats === "boolean") return useSeats;
  throw invalidArgument("inboxkit", "providerOptions.useSeats must be true or false.", "orders.plan");
}

/** What the workspace has of the order, and what InboxKit asks for the rest. */
async function readFacts(
  client: InboxKitClient,
  nouns: Nouns,
  basket: Basket,
  before: Reading,
  options: ReadOptions,
): Promise<Facts> {
  const entries = [...basket.registers, ...basket.mailboxes, ...basket.takes];
  const owned = new Map(entries.flatMap(({ item }) => readOwned(before, item.domain)));
  const here = new Set(
    Array.from(owned.values())
      .filter((domain) => !isGone(domain))
      .map(({ name }) => name),
  );
  const fresh = basket.registers.map(({ item }) => item.domain).filter((name) => !here.has(name));
  const fromWallet = basket.mailboxes.length > 0 && !basket.useSeats;
  return {
    owned,
    mailboxes: before.mailboxes.items.filter((mailbox) => !isGone(mailbox)),
    offers: await readOffers(nouns.domains, fresh, options),
    mailboxPrices: fromWallet ? await readMailboxPrices(client, options) : {},
  };
}

/** The row that a name goes by: of several, one that works. */
function readOwned(before: Reading, name: string): [string, Domain][] {
  const rows = rowsOf(before, name).filter((row): row is Domain => "name" in row);
  const row = rows.find(({ status }) => status === "active" || status === "pending") ?? rows[0];
  return row ? [[name, row]] : [];
}

async function checkWallet({ billing }: Nouns, dueNow: Money | undefined, options: ReadOptions): Promise<Finding[]> {
  if (!dueNow) return [];
  const balance = await billing.balance(options);
  if (balance.minor >= dueNow.minor) return [];
  return [
    { message: `The wallet holds ${formatMoney(balance)}, and this costs ${formatMoney(dueNow)}: add credits first.` },
  ];
}

/** One pass over the domains and one over the mailboxes, whatever the number of names. InboxKit keeps no tags of orders. */
async function readScope(nouns: Nouns, { domains, mailboxesOn }: Scope, options: ReadOptions): Promise<Reading> {
  return {
    domains: domains ? await nouns.domains.list(options).snapshot() : UNREAD,
    mailboxes: await readMailboxesOn(nouns, mailboxesOn, options),
    tags: new Map(),
  };
}

async function readMailboxesOn(
  { mailboxes }: Nouns,
  domains: readonly string[],
  options: ReadOptions,
): Promise<Snapshot<Mailbox>> {
  if (domains.length === 0) return UNREAD;
  if (domains.length > MOST_FILTERED) return await mailboxes.list(options).snapshot();
  const parts: Snapshot<Mailbox>[] = [];
  for (const domain of domains) parts.push(await mailboxes.list({ ...options, domain }).snapshot());
  return {
    items: parts.flatMap(({ items }) => items),
    complete: parts.every(({ complete }) => complete),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
