import type {
  BuyMailboxesArgs,
  BuyPrewarmedMailboxesArgs,
  InboxKitClient,
  RegisterDomainsArgs,
} from "@mailfleet/inboxkit";
import type { Finding, Mailbox, Money, ReadOptions, Step } from "../../contract/index.js";
import type { CheckedRequest, Draft, OrderDriver, Receipt, StepRequest } from "../../orders/index.js";
import { unknownOption } from "../../shared/capabilities.js";
import { systemClock } from "../../shared/clock.js";
import { invalidArgument } from "../../shared/errors.js";
import { collect } from "../../shared/listing.js";
import { formatMoney } from "../../shared/money.js";
import { asWritten, callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";
import type { InboxKitOrderOptions, InboxKitProvider } from "./options.js";
import { checkBasket, warnOfBasket } from "./order-checks.js";
import { type Basket, readBasket, type Standing } from "./order-items.js";
import { priceBasket, readMailboxPrices } from "./order-price.js";
import { writeSteps } from "./order-steps.js";

type Nouns = Pick<InboxKitProvider, "domains" | "mailboxes" | "billing">;

export function createOrderDriver(
  client: InboxKitClient,
  nouns: Nouns,
  tenant: string,
): OrderDriver<InboxKitOrderOptions> {
  return {
    provider: "inboxkit",
    tenant,
    // Not placeOrder: two sources show two different replies of it, and neither says what was refused.
    operations: ["registerDomains", "buyMailboxes", "buyPrewarmedMailboxes"],
    secrets: {},
    clock: systemClock,
    domains: nouns.domains,
    mailboxes: nouns.mailboxes,
    draft: async (request, _key, options) => await draftOrder(client, nouns, request, options),
    send: async (step, request, options) => await sendStep(client, step, request, options),
    readReceipt,
    readOrderStatus: async (reference, operation, options) => {
      if (operation !== "buyPrewarmedMailboxes") return undefined;
      const reply = await client.checkPrewarmOrderStatus({ path: { order_uid: reference } }, callOptions(options));
      return Row.of("inboxkit", "checkPrewarmOrderStatus", reply).row("data").maybeText("status");
    },
  };
}

async function draftOrder(
  client: InboxKitClient,
  nouns: Nouns,
  request: CheckedRequest<InboxKitOrderOptions>,
  options: ReadOptions,
): Promise<Draft> {
  const basket = readBasket(request.items, readUseSeats(request.providerOptions));
  const standing = await readStanding(client, nouns, basket, options);
  const price = priceBasket(basket, standing);
  return {
    steps: writeSteps(basket),
    blockers: [...checkBasket(basket, standing), ...(await checkWallet(nouns, price.dueNow, options))],
    warnings: warnOfBasket(basket, standing),
    price,
    paidFrom: basket.useSeats && basket.registers.length + basket.takes.length === 0 ? "plan-seats" : "wallet",
  };
}

/** @throws ApiError `invalid-argument`: a misspelt option would spend from the wrong place. */
function readUseSeats(given: InboxKitOrderOptions = {}): boolean {
  const unknown = unknownOption(given, ["useSeats"]);
  if (unknown !== undefined) {
    throw invalidArgument("inboxkit", `providerOptions.${unknown} is unknown; there is useSeats.`, "orders.plan");
  }
  const { useSeats = false } = given;
  if (typeof useSeats === "boolean") return useSeats;
  throw invalidArgument("inboxkit", "providerOptions.useSeats must be true or false.", "orders.plan");
}

/** What the workspace has and what InboxKit asks for the rest. */
async function readStanding(
  client: InboxKitClient,
  nouns: Nouns,
  basket: Basket,
  options: ReadOptions,
): Promise<Standing> {
  const owned = new Map((await collect(nouns.domains.list(options))).map((domain) => [domain.name, domain]));
  const mailboxes: Mailbox[] = [];
  for (const domain of new Set(basket.mailboxes.map(({ item }) => item.domain))) {
    if (owned.has(domain)) mailboxes.push(...(await collect(nouns.mailboxes.list({ ...options, domain }))));
  }
  const fresh = basket.registers.map(({ item }) => item.domain).filter((name) => !owned.has(name));
  const offers = new Map((await nouns.domains.check(fresh, options)).map((offer) => [offer.name, offer]));
  const fromWallet = basket.mailboxes.length > 0 && !basket.useSeats;
  return { owned, mailboxes, offers, mailboxPrices: fromWallet ? await readMailboxPrices(client, options) : {} };
}

async function checkWallet({ billing }: Nouns, dueNow: Money | undefined, options: ReadOptions): Promise<Finding[]> {
  if (!dueNow) return [];
  const balance = await billing.balance(options);
  if (balance.minor >= dueNow.minor) return [];
  return [
    { message: `The wallet holds ${formatMoney(balance)}, and this costs ${formatMoney(dueNow)}: add credits first.` },
  ];
}

async function sendStep(
  client: InboxKitClient,
  step: Step,
  request: StepRequest,
  options: { readonly signal?: AbortSignal },
): Promise<unknown> {
  switch (step.operation) {
    case "registerDomains":
      return await client.registerDomains(asWritten<RegisterDomainsArgs>(request), options);
    case "buyMailboxes":
      return await client.buyMailboxes(asWritten<BuyMailboxesArgs>(request), options);
    case "buyPrewarmedMailboxes":
      return await client.buyPrewarmedMailboxes(asWritten<BuyPrewarmedMailboxesArgs>(request), options);
    default:
      throw invalidArgument("inboxkit", `No order may call ${step.operation}.`, "orders.place");
  }
}

/** Neither a registration nor bought mailboxes have an order id: they are found again by their names. */
function readReceipt(step: Step, reply: unknown): Receipt {
  const row = Row.loose("inboxkit", step.operation, reply);
  // Should the wallet not have been used after all, somebody has to pay there.
  const checkoutUrl = step.operation === "registerDomains" ? row.maybeText("url") : undefined;
  const reference =
    step.operation === "buyPrewarmedMailboxes" ? row.maybeRow("data")?.maybeText("order_uid") : undefined;
  return { ...(checkoutUrl !== undefined && { checkoutUrl }), ...(reference !== undefined && { reference }) };
}
