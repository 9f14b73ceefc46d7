import type { JsonObject } from "../../json.js";
import { dollars } from "../../skin.js";
import { toDate, toIso } from "../../world/time.js";
import type { Domain, Mailbox, Order, Person, Quote, Stock, Subscription } from "../../world/types.js";
import type { Use } from "./use.js";
import { DOMAIN_STATUSES, MAILBOX_STATUSES, ORDER_STATUSES, PLATFORM_WORDS } from "./words.js";

/** Whose account it is. No operation shows users. */
const USER = "recUSR00000000001";

export function writeDomain({ domain, order, mailboxes }: Use): JsonObject {
  const { id, name, forwardTo, origin, platform = "google", state, more } = domain;
  const registrar = origin === "connected" ? more["registrar"] : "Scaledmail";
  return {
    id,
    domain: name,
    tag: order.tag,
    redirect: forwardTo,
    order_type: PLATFORM_WORDS[platform].orderType,
    order_id: more["package"] ?? "",
    payment_id: order.id,
    ...(registrar !== undefined && { domain_provider: registrar }),
    user_id: USER,
    total_mailboxes: mailboxes.length,
    mailbox: mailboxes.filter(isSetUp).map(writePerson),
    status: DOMAIN_STATUSES[state] ?? "",
    domain_masking: more["mask"] !== undefined,
  };
}

/** Mailboxes of a fresh order have no `email` yet, and domains do not name them. */
function isSetUp({ state }: Mailbox): boolean {
  return state !== "working";
}

function writePerson({ firstName, lastName, localPart }: Person): JsonObject {
  return { first_name: firstName, last_name: lastName, alias: localPart };
}

export function writeMailbox(mailbox: Mailbox, { domain, order }: Use, withPassword: boolean): JsonObject {
  const { localPart, domainName, password, state, platform } = mailbox;
  return {
    ...writePerson(mailbox),
    ...(isSetUp(mailbox) && { email: `${localPart}@${domainName}` }),
    domain_id: domain.id,
    payment_id: order.id,
    order_id: domain.more["package"] ?? "",
    order_type: PLATFORM_WORDS[platform].orderType,
    status: MAILBOX_STATUSES[state] ?? "",
    tag: order.tag,
    ...(withPassword && { mailbox_password: isSetUp(mailbox) ? password : null }),
  };
}

export function writePurchase(domain: Domain, isUsed: boolean, { renewalPrice }: Required<Quote>): JsonObject {
  const { name, createdAt, expiresAt, id } = domain;
  return {
    domain: name,
    created_at: toDate(createdAt),
    renewal_at: expiresAt === undefined ? null : toDate(expiresAt),
    renewal_price: dollars(renewalPrice),
    domain_id: isUsed ? id : null,
  };
}

export function writeOffer(domain: string, { available, price, renewalPrice }: Required<Quote>): JsonObject {
  return {
    domain,
    status: available ? "available" : "taken",
    price: available ? dollars(price) : null,
    renewPrice: available ? dollars(renewalPrice) : null,
  };
}

export function writeOrder({ id, createdAt, state, note }: Order, { price, state: paid }: Subscription): JsonObject {
  const hasEnded = state === "cancelled" || paid === "cancelled" || paid === "expired";
  return {
    id,
    amount: dollars(price),
    created_at: toIso(createdAt),
    status: hasEnded ? ORDER_STATUSES.ended : ORDER_STATUSES.running,
    description: note,
  };
}

/** An order has a package for each platform: domains of one platform share its id. */
export function writePackages(uses: readonly Use[]): JsonObject[] {
  const packages = new Map<string, Use[]>();
  for (const use of uses) {
    const id = String(use.domain.more["package"] ?? "");
    packages.set(id, [...(packages.get(id) ?? []), use]);
  }
  return [...packages].flatMap(([id, [first, ...more]]) => (first ? [writePackage(id, first, more)] : []));
}

function writePackage(id: string, first: Use, more: readonly Use[]): JsonObject {
  const { order, domain } = first;
  const domains = [first, ...more];
  return {
    type: PLATFORM_WORDS[domain.platform ?? "google"].packageType,
    id,
    note: "",
    payment_id: order.id,
    created_at: toIso(order.createdAt),
    total_domains: domains.length,
    status: ORDER_STATUSES.running,
    domains: domains.map((use) => ({ id: use.domain.id, name: use.domain.name, status: "" })),
  };
}

export function writeForm({ id, note, createdAt, amount, domains, work }: Order): JsonObject {
  return {
    payment_id: id,
    uuid: work["form"] ?? "",
    description: note,
    created_at: toDate(createdAt),
    amount: dollars(amount),
    type: "package-subscription",
    data: { quantity: work["quantity"] ?? 1, domains_required: work["domainsRequired"] ?? domains.length, domains },
  };
}

export function writeStock({ id, domain, warmedMonths, people, price, renewalPrice }: Stock): JsonObject {
  return {
    warmup_age: warmedMonths,
    id,
    domain,
    emailMailboxCount: people.length,
    pricing: { oneTimePrice: dollars(price), monthlyPrice: dollars(renewalPrice) },
    emailMailbox: people.map(writePerson),
  };
}
