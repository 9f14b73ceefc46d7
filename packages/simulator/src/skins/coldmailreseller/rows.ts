import { objectOf, type JsonObject } from "../../json.js";
import { dollars, type Row } from "../../skin.js";
import { toIso, YEAR_MS } from "../../world/time.js";
import type { Connection, DnsRecord, Domain, Mailbox, Stock, Subscription, Tenant } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf, isThere } from "./replies.js";
import { CONTACT, RENEWING_MS } from "./settings.js";
import { DOMAIN_STATUSES, MAILBOX_STATUSES, SERVICE_PROVIDERS, SUBSCRIPTION_STATUSES } from "./words.js";

export function userRow({ id, name, more }: Tenant): Row {
  return {
    userId: id,
    ...CONTACT,
    addressLineTwo: null,
    addressLineThree: null,
    ...more,
    company: name,
  };
}

/** When its paid term ends. While it is being registered, when it will. */
export function expiryOf({ expiresAt, createdAt, years }: Domain): number {
  return expiresAt ?? createdAt + years * YEAR_MS;
}

export function domainStatus(world: World, domain: Domain): string {
  const { state, autoRenew, more } = domain;
  const isQueued = more["renewing"] === true && (state === "active" || state === "grace");
  const isSoon = state === "active" && autoRenew && expiryOf(domain) - world.now() <= RENEWING_MS;
  return isQueued || isSoon ? "RENEWING" : DOMAIN_STATUSES[state];
}

export function domainRow(world: World, domain: Domain): Row {
  const { id, name, platform, autoRenew, createdAt } = domain;
  return {
    domainId: id,
    domainName: name,
    status: domainStatus(world, domain),
    serviceProvider: platform ? SERVICE_PROVIDERS[platform] : null,
    autoRenew,
    creationTime: toIso(createdAt),
    expiryDate: toIso(expiryOf(domain)),
  };
}

export function mailboxStatus({ state, step }: Mailbox): string {
  return state === "working" ? step : MAILBOX_STATUSES[state];
}

/** Who a mailbox is. */
export function personRow(mailbox: Mailbox): JsonObject {
  const { id, firstName, lastName, pictureUrl } = mailbox;
  return { mailboxId: id, email: addressOf(mailbox), firstName, lastName, profilePicture: pictureUrl || null };
}

export function mailboxRow(mailbox: Mailbox): Row {
  const { platform, domain, domainName, subscription } = mailbox;
  return {
    ...personRow(mailbox),
    status: mailboxStatus(mailbox),
    serviceProvider: SERVICE_PROVIDERS[platform],
    domainId: domain,
    domainName,
    ...(subscription !== undefined && { subscriptionId: subscription }),
  };
}

/** The logins of a mailbox. */
export function loginsOf(world: World, mailbox: Mailbox): Readonly<Record<string, string | boolean | null>> {
  const { password, appPassword = null, totpSeed = null } = mailbox;
  return { isAdmin: isAdmin(world, mailbox), password, appPassword, authenticatorSecret: totpSeed };
}

/** The first mailbox of a workspace administers it. */
function isAdmin(world: World, { id, domain }: Mailbox): boolean {
  return world.all("mailboxes", { domain }).find(isThere)?.id === id;
}

export function subscriptionStatus(world: World, { state, autoRenew, periodEnd }: Subscription): string {
  const isSoon = state === "active" && autoRenew && periodEnd - world.now() <= RENEWING_MS;
  return isSoon ? "RENEWING" : SUBSCRIPTION_STATUSES[state];
}

export function seatPriceOf({ price, seats }: Subscription): number {
  return Math.round(price / Math.max(1, seats));
}

export function subscriptionRow(world: World, subscription: Subscription): Row {
  const { id, tenant, seats, platform = "google", autoRenew, domainName = "" } = subscription;
  return {
    subscriptionId: id,
    subscriptionStatus: subscriptionStatus(world, subscription),
    totalMailboxQuantity: seats,
    billingCycle: "MONTHLY",
    pricePerMailbox: dollars(seatPriceOf(subscription)),
    periodStart: toIso(subscription.periodStart),
    periodEnd: toIso(subscription.periodEnd),
    serviceProvider: SERVICE_PROVIDERS[platform],
    autoRenew,
    userId: tenant,
    domain: domainName,
  };
}

export function recordRow({ id, host, value, type, priority, ttl }: DnsRecord): Row {
  return {
    recordId: id,
    host,
    value,
    recordType: type,
    priority: priority === undefined ? "" : String(priority),
    ttl,
  };
}

/** What is stored of a login, without its password. */
export function loginRow({ id, login, name, createdAt, more }: Connection): Row {
  const { clientId: _, ...metadata } = objectOf(more["metadata"] ?? (name === "" ? undefined : { workspace: name }));
  const isBare = Object.keys(metadata).length === 0;
  return { credentialId: id, email: login, connectedAt: toIso(createdAt), metadata: isBare ? null : metadata };
}

export function stockRow({ domain, people, price, renewalPrice, createdAt }: Stock): Row {
  return {
    domain,
    preWarmedUpMailboxes: people.map(({ localPart, firstName, lastName }) => ({
      email: `${localPart}@${domain}`,
      firstName,
      lastName,
      createdAt: toIso(createdAt),
    })),
    purchasePrice: dollars(price),
    renewalPrice: dollars(renewalPrice),
  };
}
