import type { Mailbox, Money, OrderItem, ReadOptions } from "../contract/index.js";
import { domainOf, readListings, rowsOf } from "../orders/index.js";
import type {
  OrderCall,
  OrderDriver,
  Reading,
  Receipt,
  Scope,
  SendOptions,
  StepRequest,
  TaggedOrder,
} from "../orders/index.js";
import type { Clock } from "../kit/clock.js";
import { unexpectedResponse } from "../kit/errors.js";
import { asWritten, callOptions } from "../kit/options.js";
import { ReplyReader } from "../kit/reply-reader.js";
import type { MemoryApi } from "./api.js";
import type { CreateMailboxesBody, RegisterDomainsBody, TakeDomainsBody } from "./effects.js";
import type { MemoryOrderOptions, MemoryProvider, Settings } from "./options.js";
import { checkItems, type Facts, warnOfItems } from "./order-checks.js";
import { priceItems, priceYears } from "./order-price.js";
import { writeSteps } from "./order-steps.js";

type Nouns = Pick<MemoryProvider, "domains" | "mailboxes" | "billing">;

export function createOrderDriver(
  client: MemoryApi,
  nouns: Nouns,
  settings: Settings,
  clock: Clock,
): OrderDriver<MemoryOrderOptions> {
  return {
    provider: "memory",
    ...(settings.tenant !== undefined && { tenant: settings.tenant }),
    secrets: settings.secrets,
    clock,
    calls: createCalls(client, nouns, settings),
    draft: async (request, tagKey, before, options) => {
      const { items } = request;
      const steps = writeSteps(request, tagKey, settings);
      const facts = await readFacts(client, nouns, items, before, options);
      const price = priceItems(items, facts, settings);
      const blockers = checkItems(items, facts, price);
      return { steps, blockers, warnings: warnOfItems(items, facts), price, paidFrom: "wallet" };
    },
    read: async (scope, options) => await readScope(client, nouns, settings, scope, options),
  };
}

function createCalls(client: MemoryApi, nouns: Nouns, settings: Settings): Readonly<Record<string, OrderCall>> {
  const common = {
    lagMs: settings.lagMs,
    readTag: ({ body }: StepRequest) => (typeof body?.["tag"] === "string" ? body["tag"] : undefined),
    readReceipt,
    readStatus: async (reference: string, _proof: unknown, options: ReadOptions) => {
      const reply = await client.getOrders({ query: { order_id: reference } }, callOptions(options));
      return ReplyReader.of("memory", "getOrders", reply).rows("orders")[0]?.maybeText("state");
    },
  };
  const domainsIn = (request: StepRequest): string[] =>
    asWritten<{ body: RegisterDomainsBody | TakeDomainsBody }>(request).body.domains.map(({ domain }) => domain);
  return {
    registerDomains: {
      ...common,
      readNames: domainsIn,
      readPrices: async (request, options) => await priceDomains(nouns, request, options),
      send: async (request, options) => await client.registerDomains(asWritten(request), readable(options)),
    },
    takeDomains: {
      ...common,
      readNames: domainsIn,
      readPrices: async (_request, options) => known(await readOffers(client, options)),
      send: async (request, options) => await client.takeDomains(asWritten(request), readable(options)),
    },
    createMailboxes: {
      ...common,
      secretPaths: ["body.sending_tool.password"],
      readNames: addressesIn,
      readPrices: async (request) => new Map(addressesIn(request).map((name) => [name, settings.prices.mailbox])),
      send: async (request, options) => await client.createMailboxes(asWritten(request), readable(options)),
    },
  };
}

function addressesIn(request: StepRequest): string[] {
  const { mailboxes } = asWritten<{ body: CreateMailboxesBody }>(request).body;
  return mailboxes.map(({ local_part, domain }) => `${local_part}@${domain}`);
}

/** Nothing holds a call back here, so it needs no deadline. */
function readable({ signal }: SendOptions): ReadOptions {
  return signal ? { signal } : {};
}

async function priceDomains(nouns: Nouns, request: StepRequest, options: ReadOptions): Promise<Map<string, Money>> {
  const { domains } = asWritten<{ body: RegisterDomainsBody }>(request).body;
  const offers = await nouns.domains.check(
    domains.map(({ domain }) => domain),
    options,
  );
  return known(
    offers.map(({ name, price, renewalPrice }, at) => [name, priceYears(domains[at]?.years ?? 1, price, renewalPrice)]),
  );
}

/** Those that have a price. */
function known(prices: Iterable<readonly [name: string, price: Money | undefined]>): Map<string, Money> {
  return new Map([...prices].flatMap(([name, price]) => (price ? [[name, price] as const] : [])));
}

function readReceipt(reply: unknown, { operation }: { readonly operation: string }): Receipt {
  const row = ReplyReader.loose("memory", operation, reply);
  const checkoutUrl = row.maybeText("checkout_url");
  const refused = row.rows("refused").map((each) => ({ name: each.text("domain"), reason: each.text("reason") }));
  if (row.maybeMoney("charged", "USD") === undefined)
    throw unexpectedResponse("memory", operation, `${operation}: charged should be an amount`);
  return {
    reference: row.text("order_id"),
    ...(checkoutUrl !== undefined && { checkoutUrl }),
    ...(refused.length > 0 && { refused }),
  };
}

async function readScope(
  client: MemoryApi,
  nouns: Nouns,
  settings: Settings,
  scope: Scope,
  options: ReadOptions,
): Promise<Reading> {
  const reading = await readListings(nouns, scope, options);
  if (!settings.tags) return reading;
  const tags = new Map<string, TaggedOrder | null>();
  for (const tag of scope.tags) {
    const reply = await client.getOrders({ query: { tag } }, callOptions(options));
    const [order] = ReplyReader.of("memory", "getOrders", reply).rows("orders");
    tags.set(tag, order ? { reference: order.text("order_id") } : null);
  }
  return { ...reading, tags };
}

async function readOffers(client: MemoryApi, options: ReadOptions): Promise<ReadonlyMap<string, Money | undefined>> {
  const offers = ReplyReader.of("memory", "listOffers", await client.listOffers(callOptions(options))).rows("offers");
  return new Map(offers.map((offer) => [offer.text("domain"), offer.maybeMoney("price", "USD")]));
}

const GONE: readonly string[] = ["cancelled", "removed", "expired"];

/** Everything a draft is made of, beside what was there before. */
async function readFacts(
  client: MemoryApi,
  nouns: Nouns,
  items: readonly OrderItem[],
  before: Reading,
  options: ReadOptions,
): Promise<Facts> {
  const isThere = (name: string): boolean => rowsOf(before, name).some(({ status }) => !GONE.includes(status));
  const names = items.filter((item) => item.kind === "register").map((item) => item.domain);
  const quotes = names.length > 0 ? await nouns.domains.check(names, options) : [];
  return {
    domains: new Set(items.map((item) => item.domain).filter(isThere)),
    addresses: new Set(
      before.mailboxes.items.map((mailbox: Mailbox) => mailbox.address).filter((name) => isThere(domainOf(name))),
    ),
    quotes: new Map(quotes.map((quote) => [quote.name, quote])),
    offers: await readOffers(client, options),
    balance: await nouns.billing.balance(options),
  };
}
