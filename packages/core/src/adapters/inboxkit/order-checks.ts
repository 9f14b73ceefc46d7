import type {
  Domain,
  DomainOffer,
  Finding,
  Mailbox,
  MailboxesItem,
  RegisterItem,
  PrewarmedItem,
} from "../../contract/index.js";
import { canonicalJson } from "../../kit/canonical.js";
import { isGone } from "../../kit/status.js";
import type { Basket, Entry, Facts } from "./order-items.js";
import { checkRegistrant } from "./order-registrant.js";

const MAX_MAILBOXES = 5;

/** States in which a domain is paid for and can carry mailboxes, or may be for all we know. */
const USABLE: ReadonlySet<Domain["status"]> = new Set(["active", "pending", "unknown"]);

/** What InboxKit would refuse, or what would buy the wrong thing. */
export function checkBasket(basket: Basket, facts: Facts): Finding[] {
  return [
    ...each(basket.registers, (item) => checkRegister(item, facts)),
    ...checkSharedDetails(basket.registers),
    ...each(basket.mailboxes, (item) => checkMailboxes(item, basket, facts)),
    ...checkDomains(basket, facts),
    ...each(basket.takes, (item) => checkTake(item, facts)),
  ];
}

/** What the buyer should know, and what InboxKit does not support. */
export function warnOfBasket(basket: Basket, facts: Facts): Finding[] {
  return [
    ...each(basket.registers, warnOfRegister),
    ...each(basket.mailboxes, (item) => warnOfMailboxes(item, basket, facts)),
    ...each(basket.takes, warnOfTake),
    ...warnOfSeats(basket),
  ];
}

function each<Item>(entries: readonly Entry<Item>[], check: (item: Item) => string[]): Finding[] {
  return entries.flatMap(({ index, item }) => check(item).map((message) => ({ message, item: index })));
}

function checkRegister(item: RegisterItem, { owned, offers }: Facts): string[] {
  const own = owned.get(item.domain);
  return [
    ...(own && !isGone(own) ? [describeOwned(own)] : describeOffer(item.domain, offers.get(item.domain))),
    ...checkRegistrant(item),
    ...(item.forwardTo === undefined || isWebAddress(item.forwardTo)
      ? []
      : [`forwardTo of ${item.domain} must be a whole address, with https:// or http://.`]),
  ];
}

function describeOwned({ name, status, rawStatus }: Domain): string {
  if (status === "awaiting-payment")
    return `${name} waits for the payment of an earlier checkout. Remove it first (native.removeDomains), then plan again.`;
  const isFine = status === "active" || status === "pending";
  return `${name} is in this workspace already${isFine ? "" : `, as ${rawStatus ?? status}`}.`;
}

function describeOffer(name: string, offer: DomainOffer | undefined): string[] {
  if (offer?.available === true) return [];
  if (offer?.available === undefined) return [`InboxKit does not say whether ${name} can be registered.`];
  if (offer.warnings.length > 0) return offer.warnings.map((warning) => `${name} is ${warning}.`);
  return [`${name} is taken: somebody has registered it, perhaps you under another key or in another account.`];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/i.test(text);
}

/** A registration call has one registrant and one forwarding address for all its domains. */
function checkSharedDetails(registers: readonly Entry<RegisterItem>[]): Finding[] {
  const registrants = registers.flatMap(({ item }) => (item.registrant ? [canonicalJson(item.registrant)] : []));
  const addresses = registers.map(({ item }) => item.forwardTo);
  const differ = (what: string): Finding => ({
    message: `InboxKit takes one ${what} for all domains of an order. Order the others under another key.`,
  });
  return [
    ...(new Set(registrants).size > 1 ? [differ("registrant")] : []),
    ...(new Set(addresses).size > 1 ? [differ("forwarding address")] : []),
  ];
}

function checkMailboxes(item: MailboxesItem, basket: Basket, { owned, mailboxes }: Facts): string[] {
  const existing = new Set(mailboxes.map((mailbox) => mailbox.address));
  const addresses = item.people.map((person) => `${person.localPart}@${item.domain}`);
  return [
    ...checkOwner(item.domain, basket, owned.get(item.domain)),
    ...addresses.filter((address) => existing.has(address)).map((address) => `${address} exists already.`),
  ];
}

function checkOwner(domain: string, { registers, takes }: Basket, own: Domain | undefined): string[] {
  if (takes.some(({ item }) => item.domain === domain)) {
    return [`${domain} comes with its mailboxes. Order more once it is in this workspace.`];
  }
  const isOrdered = registers.some(({ item }) => item.domain === domain);
  if (own && !(isOrdered && isGone(own)))
    return USABLE.has(own.status) ? [] : [`${domain} cannot take mailboxes: it is ${own.rawStatus ?? own.status}.`];
  if (isOrdered) return [];
  return [`${domain} is not in this workspace: register it in the same order, or connect it first.`];
}

/** What holds for a domain as a whole, its present mailboxes included. */
function checkDomains({ mailboxes }: Basket, facts: Facts): Finding[] {
  const domains = new Set(mailboxes.map(({ item }) => item.domain));
  return [...domains].flatMap((domain) => {
    const entries = mailboxes.filter(({ item }) => item.domain === domain);
    const present = facts.mailboxes.filter((mailbox) => mailbox.domain === domain);
    const item = entries[0]?.index;
    return checkDomain(domain, entries, present).map((message) => ({ message, ...(item !== undefined && { item }) }));
  });
}

function checkDomain(domain: string, entries: readonly Entry<MailboxesItem>[], present: readonly Mailbox[]): string[] {
  const added = entries.reduce((count, { item }) => count + item.people.length, 0);
  const platforms = new Set([
    ...present.flatMap((mailbox) => mailbox.rawPlatform ?? mailbox.platform ?? []),
    ...entries.map(({ item }) => item.platform),
  ]);
  return [
    ...(present.length + added > MAX_MAILBOXES
      ? [`A domain takes ${MAX_MAILBOXES} mailboxes; ${domain} has ${present.length} and would get ${added} more.`]
      : []),
    ...(platforms.size > 1
      ? [`A domain runs on one platform; ${domain} would have ${[...platforms].join(" and ")}.`]
      : []),
  ];
}

function checkTake({ domain }: PrewarmedItem, { owned }: Facts): string[] {
  const own = owned.get(domain);
  return own && !isGone(own) ? [describeOwned(own)] : [];
}

function warnOfRegister({ domain, years = 1, autoRenew }: RegisterItem): string[] {
  return [
    ...(years > 1 ? [`InboxKit quotes one year; ${years} years of ${domain} are counted as ${years} times that.`] : []),
    ...(autoRenew === undefined
      ? []
      : [`autoRenew of ${domain} is not supported by InboxKit, which decides about renewals itself.`]),
  ];
}

function warnOfMailboxes({ domain, platform, autoRenew }: MailboxesItem, basket: Basket, facts: Facts): string[] {
  const own = facts.owned.get(domain);
  return [
    ...(basket.useSeats || facts.mailboxPrices[platform]
      ? []
      : [`InboxKit does not say what ${platform} mailboxes cost, so the price of this order is not known beforehand.`]),
    ...(isConnected(own) && own?.ready === false
      ? [`The DNS of ${domain} does not point to InboxKit yet; its mailboxes wait until it does.`]
      : []),
    ...(autoRenew === false
      ? [
          `autoRenew: false is not supported by InboxKit: the mailboxes of ${domain} renew every month until they are cancelled.`,
        ]
      : []),
  ];
}

/** A purchased domain waits with its DNS for its first mailbox; a connected one waits for somebody to set its nameservers. */
function isConnected(own: Domain | undefined): boolean {
  const raw: unknown = own?.raw;
  return typeof raw === "object" && raw !== null && Reflect.get(raw, "connection_type") === "connected";
}

function warnOfTake({ domain, forwardTo, offerId }: PrewarmedItem): string[] {
  return [
    `InboxKit does not say what ${domain} costs, so the price of this order is not known beforehand.`,
    ...(offerId === undefined ? [] : [`offerId of ${domain} is not used: InboxKit sells it by its name.`]),
    ...(forwardTo === undefined
      ? []
      : [`forwardTo of ${domain} is not supported by InboxKit for a prewarmed domain; set it afterwards.`]),
  ];
}

function warnOfSeats({ useSeats, mailboxes }: Basket): Finding[] {
  if (!useSeats || mailboxes.length === 0) return [];
  return [
    {
      message:
        "The mailboxes take seats of the plan. InboxKit does not show how many are free, nor what it does beyond them.",
    },
  ];
}
