import type { OrderItem, ReadOptions, Step } from "../contract/index.js";
import type { OrderDriver, Receipt, StepRequest } from "../orders/index.js";
import type { Clock } from "../shared/clock.js";
import { invalidArgument } from "../shared/errors.js";
import { collect } from "../shared/listing.js";
import { asWritten, callOptions } from "../shared/options.js";
import { Row } from "../shared/rows.js";
import type { MemoryApi } from "./api.js";
import type { OrderReply } from "./effects.js";
import type { MemoryOrderOptions, MemoryProvider, Settings } from "./options.js";
import { checkItems, type Facts, warnOfItems } from "./order-checks.js";
import { priceItems } from "./order-price.js";
import { writeSteps } from "./order-steps.js";

type Nouns = Pick<MemoryProvider, "domains" | "mailboxes" | "billing">;
type Call = (request: StepRequest, options: { readonly signal?: AbortSignal }) => Promise<OrderReply>;

export function createOrderDriver(
  client: MemoryApi,
  nouns: Nouns,
  settings: Settings,
  clock: Clock,
): OrderDriver<MemoryOrderOptions> {
  const calls: Readonly<Record<string, Call>> = {
    registerDomains: (request, options) => client.registerDomains(asWritten(request), options),
    takeDomains: (request, options) => client.takeDomains(asWritten(request), options),
    createMailboxes: (request, options) => client.createMailboxes(asWritten(request), options),
  };
  return {
    provider: "memory",
    ...(settings.tenant !== undefined && { tenant: settings.tenant }),
    operations: Object.keys(calls),
    secrets: settings.secrets,
    clock,
    domains: nouns.domains,
    mailboxes: nouns.mailboxes,
    draft: async (request, key, options) => {
      const { items } = request;
      const steps = writeSteps(request, key, settings);
      const facts = await readFacts(client, nouns, items, options);
      const price = priceItems(items, facts, settings);
      const blockers = checkItems(items, facts, price);
      return { steps, blockers, warnings: warnOfItems(items, facts), price, paidFrom: "wallet" };
    },
    send: async (step, request, options) => {
      const call = calls[step.operation];
      if (!call) throw invalidArgument("memory", `No order may call ${step.operation}.`, step.operation);
      return await call(request, options);
    },
    readReceipt,
    readOrderStatus: async (reference, _operation, options) => {
      const reply = await client.getOrders({ query: { order_id: reference } }, callOptions(options));
      return Row.of("memory", "getOrders", reply).rows("orders")[0]?.maybeText("state");
    },
    ...(settings.tags && {
      findTagged: async (tag: string, options: ReadOptions) => {
        const reply = await client.getOrders({ query: { tag } }, callOptions(options));
        const [order] = Row.of("memory", "getOrders", reply).rows("orders");
        return order && { reference: order.text("order_id") };
      },
    }),
  };
}

function readReceipt(step: Step, reply: unknown): Receipt {
  const row = Row.loose("memory", step.operation, reply);
  const checkoutUrl = row.maybeText("checkout_url");
  const refused = row.rows("refused").map((each) => ({ name: each.text("domain"), reason: each.text("reason") }));
  return {
    reference: row.text("order_id"),
    ...(checkoutUrl !== undefined && { checkoutUrl }),
    ...(refused.length > 0 && { refused }),
  };
}

/** Everything a draft is made of, read now. */
async function readFacts(
  client: MemoryApi,
  nouns: Nouns,
  items: readonly OrderItem[],
  options: ReadOptions,
): Promise<Facts> {
  const domains = await collect(nouns.domains.list(options));
  const addresses = new Set<string>();
  for (const domain of new Set(items.filter((item) => item.kind === "mailboxes").map((item) => item.domain))) {
    for await (const mailbox of nouns.mailboxes.list({ ...options, domain })) addresses.add(mailbox.address);
  }
  const names = items.filter((item) => item.kind === "register").map((item) => item.domain);
  const quotes = names.length > 0 ? await nouns.domains.check(names, options) : [];
  const offers = Row.of("memory", "listOffers", await client.listOffers(callOptions(options))).rows("offers");
  return {
    domains: new Set(domains.map((domain) => domain.name)),
    addresses,
    quotes: new Map(quotes.map((quote) => [quote.name, quote])),
    offers: new Map(offers.map((offer) => [offer.text("domain"), offer.maybeMoney("price", "USD")])),
    balance: await nouns.billing.balance(options),
  };
}
