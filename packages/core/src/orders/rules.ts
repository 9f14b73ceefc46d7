import type {
  Domain,
  DomainOffer,
  Finding,
  MailboxesItem,
  Money,
  OrderItem,
  PrewarmedItem,
  PrewarmedOffer,
  RegisterItem,
  Snapshot,
} from "../contract/index.js";
import { formatMoney } from "../kit/money.js";
import { checkRegistrant } from "../kit/registrant.js";
import { isGone } from "../kit/status.js";
import type { CheckedRequest, Reading } from "./driver.js";
import { addressesOf, type ItemGroup } from "./items.js";
import { rowsOf } from "./reading.js";

/** What a provider sells, and how it speaks of it, as data. What goes against it is found and worded here, once for all providers. */
export interface Rules {
  /** The provider's name as people write it. */
  readonly name: string;
  /** Where a domain of the tenant is: `in this workspace`. */
  readonly here: string;
  /** Platforms that mailboxes are sold on. */
  readonly platforms: Readonly<Partial<Record<MailboxesItem["platform"], PlatformRules>>>;
  /** States of a domain that can take mailboxes, for all we know. */
  readonly usable: readonly Domain["status"][];
  /** How many years a domain can be registered for. */
  readonly mostYears: number;
  /** Is a registrant asked for, or why is none sent? */
  readonly registrant: "required" | { readonly unsent: string };
  /** Why a domain is not sold without mailboxes. Absent: it is. */
  readonly neverAlone?: string;
  /** Why a domain of the tenant takes no more mailboxes. Absent: it does. */
  readonly noMore?: string;
  /** Can a domain of another registrar be connected? */
  readonly connects?: true;
  /** Why a prewarmed domain cannot be led elsewhere when it is ordered. Absent: it can. */
  readonly prewarmedForward?: string;
  /** What to do with a domain that waits for a payment. */
  readonly unpaid?: string;
  /** Why nothing can be ordered for this domain of the tenant, where that has a reason of its own. */
  readonly describeOwned?: (own: Domain) => string | undefined;
  /** Why no prewarmed domain can be ordered. Absent: the adapter says which can. */
  readonly neverPrewarmed?: string;
  /** Why nothing can be renewed by an order. Absent: the adapter says what can. */
  readonly neverRenews?: string;
}

interface PlatformRules {
  /** How many mailboxes a domain carries: at most so many, or exactly one of these numbers. */
  readonly most?: number;
  readonly counts?: readonly number[];
  /** The part of an address before the `@`, where less is allowed than elsewhere. */
  readonly userName?: { readonly pattern: RegExp; readonly write: string };
}

/** What was looked up for a request. */
export interface Facts {
  readonly before: Reading;
  /** By name: what is to be registered. Absent: the provider cannot be asked. */
  readonly offers?: ReadonlyMap<string, DomainOffer>;
  /** By name: what is for sale prewarmed. Absent: the provider cannot be asked. */
  readonly stock?: { has(name: string): boolean; readonly problem?: string };
}

/** What is for sale prewarmed, by the lists that were read of it. */
export function stockOf(...lists: readonly Snapshot<PrewarmedOffer>[]): NonNullable<Facts["stock"]> {
  const doubtful = lists.find(({ complete }) => !complete);
  return {
    has: (name) => lists.some(({ items }) => items.some(({ domain }) => domain === name)),
    ...(doubtful && { problem: doubtful.problems[0] ?? "the provider does not vouch for its list" }),
  };
}

/** What speaks against a request by the rules of its provider. */
export function checkRules(rules: Rules, request: CheckedRequest, facts: Facts): Finding[] {
  const groups = new Map(request.groups.map((group) => [group.domain, group]));
  const check = (item: OrderItem): readonly string[] => {
    const group = groups.get(item.domain);
    if (!group) return [];
    switch (item.kind) {
      case "register":
        return checkRegister(rules, item, group, request, facts);
      case "mailboxes":
        return checkMailboxes(rules, item, group, facts);
      case "prewarmed":
        return checkPrewarmed(rules, item, request, facts);
      case "renew":
        return rules.neverRenews === undefined ? [] : [`${item.domain} cannot be renewed here: ${rules.neverRenews}`];
    }
  };
  return findingsOf(request.items, check);
}

/** What each item gives cause to say. */
export function findingsOf(items: readonly OrderItem[], say: (item: OrderItem) => readonly string[]): Finding[] {
  return items.flatMap((item, index) => say(item).map((message) => ({ item: index, message })));
}

/** What a provider is not told, or sells in another way than it was asked for. */
export function warnByRules(rules: Rules, { items }: CheckedRequest): Finding[] {
  return findingsOf(items, (item) => {
    if (item.kind === "register" && item.registrant && rules.registrant !== "required")
      return [`The registrant is not sent: ${rules.registrant.unsent}`];
    if (item.kind === "prewarmed" && item.forwardTo !== undefined && rules.prewarmedForward !== undefined)
      return [`forwardTo of ${item.domain} is not sent: ${rules.prewarmedForward}`];
    return [];
  });
}

function checkRegister(
  rules: Rules,
  item: RegisterItem,
  { mailboxes }: ItemGroup,
  { claims }: CheckedRequest,
  { before, offers }: Facts,
): string[] {
  const { domain, years = 1, registrant } = item;
  const own = ownedRow(before, domain);
  const isOwned = own !== undefined && !isGone(own);
  const unsold = mailboxes.filter((each) => !rules.platforms[each.item.platform]);
  return [
    ...(isOwned ? [describeOwned(rules, own)] : offers ? describeOffer(rules, domain, offers, claims) : []),
    ...(!isOwned && rules.neverAlone !== undefined && mailboxes.length === 0
      ? [`${rules.neverAlone}: add an item with the mailboxes of ${domain}.`]
      : []),
    // No order can name these mailboxes, and so none can name their domain.
    ...(!isOwned && rules.neverAlone !== undefined && unsold.length === mailboxes.length
      ? unsold.slice(0, 1).map((each) => describeUnsold(rules, each.item))
      : []),
    ...(years > rules.mostYears
      ? [
          `${domain}: ${rules.name} registers for ${rules.mostYears === 1 ? "one year" : `${rules.mostYears} years`} only.`,
        ]
      : []),
    ...(rules.registrant !== "required"
      ? []
      : registrant
        ? checkRegistrant(domain, registrant)
        : [`${rules.name} registers ${domain} in your name: add its registrant.`]),
    ...checkForward(item),
  ];
}

/** The row that a name goes by: of several, one that works. */
export function ownedRow(before: Reading, domain: string): Domain | undefined {
  const rows = rowsOf(before, domain).filter((row): row is Domain => "name" in row);
  return rows.find(({ status }) => status === "active" || status === "pending") ?? rows[0];
}

function describeOwned(rules: Rules, own: Domain): string {
  const { here, unpaid } = rules;
  const { name, status, rawStatus } = own;
  const reason = rules.describeOwned?.(own);
  if (reason !== undefined) return reason;
  if (status === "awaiting-payment")
    return `${name} waits for the payment of an earlier checkout.${unpaid === undefined ? "" : ` ${unpaid}`}`;
  const isFine = status === "active" || status === "pending";
  return `${name} is ${here} already${isFine ? "" : `, as ${rawStatus ?? status}`}.`;
}

function describeOffer(
  rules: Rules,
  name: string,
  offers: ReadonlyMap<string, DomainOffer>,
  claims: ReadonlyMap<string, string>,
): string[] {
  const offer = offers.get(name);
  if (offer?.available === true) return [];
  const key = claims.get(name);
  if (key !== undefined) return [mayBeYours(name, key)];
  if (offer?.available === undefined) return [`${rules.name} does not say whether ${name} can be registered.`];
  if (offer.warnings.length > 0) return offer.warnings.map((warning) => `${name} is ${warning}.`);
  return [`${name} is taken: somebody has registered it, perhaps you under another key or in another account.`];
}

function mayBeYours(name: string, key: string): string {
  return `${name} is not available, and may be yours: key "${key}" has an unsettled claim on it. Go on with that order first.`;
}

function describeUnsold({ name }: Rules, { platform }: MailboxesItem): string {
  return `${name} has no ${platform} mailboxes.`;
}

function checkForward({ domain, forwardTo }: RegisterItem | PrewarmedItem): string[] {
  if (forwardTo === undefined || (URL.canParse(forwardTo) && /^https?:/i.test(forwardTo))) return [];
  return [`forwardTo of ${domain} must be a whole address, with https:// or http://.`];
}

function checkMailboxes(rules: Rules, item: MailboxesItem, group: ItemGroup, facts: Facts): string[] {
  const { before } = facts;
  const sold = rules.platforms[item.platform];
  return [
    ...checkOwner(rules, group, ownedRow(before, item.domain)),
    ...addressesOf(item)
      .filter((address) => rowsOf(before, address).some((row) => !isGone(row)))
      .map((address) => `${address} exists already.`),
    ...(sold ? checkPlatform(item, group, sold, facts) : [describeUnsold(rules, item)]),
  ];
}

/** Is there a domain that can take these mailboxes? */
function checkOwner(rules: Rules, group: ItemGroup, own: Domain | undefined): string[] {
  const { domain, register, prewarmed } = group;
  if (prewarmed) return [`${domain} comes with its mailboxes. Order more once it is ${rules.here}.`];
  if (own && !(register && isGone(own))) {
    if (rules.noMore !== undefined && !isGone(own))
      return [rules.describeOwned?.(own) ?? `${domain} has its mailboxes: ${rules.noMore}`];
    if (rules.usable.includes(own.status)) return [];
    return [`${domain} cannot take mailboxes: it is ${own.rawStatus ?? own.status}.`];
  }
  if (register) return [];
  return [
    `${domain} is not ${rules.here}: register it in the same order${rules.connects ? ", or connect it first" : ""}.`,
  ];
}

function checkPlatform(
  { domain, platform, people }: MailboxesItem,
  { mailboxes, addresses }: ItemGroup,
  { most, counts, userName }: PlatformRules,
  { before }: Facts,
): string[] {
  const present = before.mailboxes.items.filter((mailbox) => mailbox.domain === domain && !isGone(mailbox));
  const isFirst = mailboxes[0]?.item.people === people;
  const strange = people.find(({ localPart }) => userName && !userName.pattern.test(localPart));
  return [
    ...(isFirst && most !== undefined && present.length + addresses.length > most
      ? [`A domain takes ${most} mailboxes; ${domain} has ${present.length} and would get ${addresses.length} more.`]
      : []),
    ...(counts && !counts.includes(people.length)
      ? [`${domain}: a ${platform} domain carries ${counts.join(", ")} mailboxes, not ${people.length}.`]
      : []),
    ...(strange
      ? [`${strange.localPart}@${domain} cannot be had: the part before the "@" must be ${userName?.write}.`]
      : []),
  ];
}

function checkPrewarmed(
  rules: Rules,
  item: PrewarmedItem,
  { claims }: CheckedRequest,
  { before, stock }: Facts,
): string[] {
  const { domain } = item;
  if (rules.neverPrewarmed !== undefined) return [`${domain} cannot be ordered prewarmed: ${rules.neverPrewarmed}`];
  const own = ownedRow(before, domain);
  const forward = rules.prewarmedForward === undefined ? checkForward(item) : [];
  if (own && !isGone(own)) return [describeOwned(rules, own), ...forward];
  if (!stock || stock.has(domain)) return forward;
  return [describeSoldOut(domain, claims.get(domain), stock.problem), ...forward];
}

function describeSoldOut(domain: string, key: string | undefined, problem: string | undefined): string {
  if (key !== undefined) return mayBeYours(domain, key);
  if (problem !== undefined) return `Whether ${domain} is for sale prewarmed is not known: ${problem}.`;
  return `${domain} is not for sale prewarmed now: it was sold, or never was for sale.`;
}

/** A wallet that holds too little. */
export function checkWallet(balance: Money, dueNow: Money): Finding[] {
  if (balance.unit === dueNow.unit && balance.minor >= dueNow.minor) return [];
  const [holds, costs] = [formatMoney(balance), formatMoney(dueNow)];
  return [{ message: `The wallet holds ${holds}, and this costs ${costs}: add credits first.` }];
}
