import type {
  Check,
  DomainOffer,
  Finding,
  JsonObject,
  MailboxesItem,
  Money,
  OrderItem,
  Plan,
  RegisterItem,
  Step,
  TakeItem,
} from "../contract/index.js";
import type { CheckedRequest, Draft } from "../orders/index.js";
import { formatMoney, sumMoney } from "../shared/money.js";
import type { MemoryOrderOptions, Settings } from "./options.js";

/** What has to be known to draft an order. */
export interface Facts {
  readonly domains: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly quotes: ReadonlyMap<string, DomainOffer>;
  readonly offers: ReadonlyMap<string, Money | undefined>;
  readonly balance: Money;
}

export function writeDraft(
  request: CheckedRequest<MemoryOrderOptions>,
  key: string,
  facts: Facts,
  settings: Settings,
): Draft {
  const { items } = request;
  const dueNow = sumMoney(items.map((item) => priceOf(item, facts, settings)));
  const blockers = items.flatMap((item, index) =>
    checkItem(item, items, facts).map((message) => ({ item: index, message })),
  );
  const short: Finding[] =
    dueNow && dueNow.minor > facts.balance.minor
      ? [{ message: `The order costs ${formatMoney(dueNow)} and the wallet holds ${formatMoney(facts.balance)}.` }]
      : [];
  return {
    steps: writeSteps(request, key, settings),
    blockers: [...blockers, ...short],
    warnings: items.flatMap((item, index) =>
      (facts.quotes.get(item.domain)?.warnings ?? []).map((text) => ({
        item: index,
        message: `${item.domain}: ${text}`,
      })),
    ),
    price: { ...(dueNow && { dueNow }), recurring: writeRecurring(items, facts, settings) },
    paidFrom: "wallet",
  };
}

/** What speaks against an item. */
function checkItem(
  item: OrderItem,
  items: readonly OrderItem[],
  { domains, addresses, quotes, offers }: Facts,
): string[] {
  const { domain } = item;
  if (item.kind === "take") return offers.has(domain) ? [] : [`${domain} is not on offer.`];
  if (item.kind === "register") {
    if (domains.has(domain)) return [`${domain} is in this account already.`];
    const available = quotes.get(domain)?.available;
    if (available === undefined) return [`Whether ${domain} can be registered is not known.`];
    return available ? [] : [`${domain} is taken.`];
  }
  const ordered = items.some((each) => each.kind !== "mailboxes" && each.domain === domain);
  if (!ordered && !domains.has(domain)) return [`${domain} is not in this account: register it in the same order.`];
  return item.people
    .map((person) => `${person.localPart}@${domain}`)
    .filter((address) => addresses.has(address))
    .map((address) => `${address} is there already.`);
}

function priceOf(item: OrderItem, { quotes, offers }: Facts, { prices }: Settings): Money | undefined {
  switch (item.kind) {
    case "take":
      return offers.get(item.domain);
    case "mailboxes":
      return times(prices.mailbox, item.people.length);
    case "register": {
      const { price, renewalPrice } = quotes.get(item.domain) ?? {};
      const later = (item.years ?? 1) - 1;
      return later === 0 ? price : sumMoney([price, renewalPrice && times(renewalPrice, later)]);
    }
  }
}

function writeRecurring(
  items: readonly OrderItem[],
  { quotes }: Facts,
  { prices }: Settings,
): NonNullable<Plan["price"]["recurring"]> {
  const renewing = items.filter((item) => item.kind !== "take" && item.autoRenew !== false);
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

function times({ unit, minor }: Money, count: number): Money {
  return { unit, minor: minor * count };
}

/** First the domains, then what stands on them. */
function writeSteps(
  { items, providerOptions }: CheckedRequest<MemoryOrderOptions>,
  key: string,
  settings: Settings,
): Step[] {
  const registers = items.filter((item) => item.kind === "register");
  const takes = items.filter((item) => item.kind === "take");
  const mailboxes = items.filter((item) => item.kind === "mailboxes");
  const ordered = new Set([...registers, ...takes].map((item) => item.domain));
  const awaited = [...new Set(mailboxes.map((item) => item.domain))].filter((domain) => ordered.has(domain));
  const { lagMs, tags } = settings;
  const step = (
    id: string,
    operation: string,
    bought: readonly OrderItem[],
    body: JsonObject,
    proof: Omit<Check, "lagMs">,
  ): Step => {
    const tag = tags ? { tag: `${key}/${id}` } : {};
    return {
      id,
      operation,
      effect: "spend",
      request: { body: { ...tag, ...body } },
      proof: { ...proof, ...tag, lagMs },
      items: bought.map((item) => items.indexOf(item)),
    };
  };
  const register = step(
    "register",
    "registerDomains",
    registers,
    { domains: registers.map(writeRegister) },
    { domains: registers.map((item) => item.domain) },
  );
  const take = step(
    "take",
    "takeDomains",
    takes,
    { domains: takes.map(writeTake) },
    { domains: takes.map((item) => item.domain) },
  );
  const create = step(
    "mailboxes",
    "createMailboxes",
    mailboxes,
    { mailboxes: mailboxes.flatMap(writeMailboxes), ...writeSendingTool(providerOptions) },
    { addresses: mailboxes.flatMap(addressesOf) },
  );
  const needs = awaited.length > 0 ? { needs: { domains: awaited, lagMs } } : {};
  return [register, take, { ...create, ...needs }].filter((each) => each.items.length > 0);
}

function writeRegister({ domain, years = 1, forwardTo, autoRenew, registrant }: RegisterItem): JsonObject {
  return {
    domain,
    years,
    ...(forwardTo !== undefined && { forward_to: forwardTo }),
    ...(autoRenew !== undefined && { auto_renew: autoRenew }),
    ...(registrant && { registrant: { ...registrant } }),
  };
}

function writeTake({ domain, forwardTo }: TakeItem): JsonObject {
  return { domain, ...(forwardTo !== undefined && { forward_to: forwardTo }) };
}

function writeMailboxes({ domain, platform, people, autoRenew }: MailboxesItem): JsonObject[] {
  return people.map((person) => ({
    local_part: person.localPart,
    domain,
    platform,
    first_name: person.firstName,
    last_name: person.lastName,
    ...(person.pictureUrl !== undefined && { picture_url: person.pictureUrl }),
    ...(autoRenew !== undefined && { auto_renew: autoRenew }),
  }));
}

function writeSendingTool({ sendingTool }: MemoryOrderOptions = {}): JsonObject {
  return sendingTool ? { sending_tool: { username: sendingTool.username, password: { ...sendingTool.password } } } : {};
}

function addressesOf({ domain, people }: MailboxesItem): string[] {
  return people.map((person) => `${person.localPart}@${domain}`);
}
