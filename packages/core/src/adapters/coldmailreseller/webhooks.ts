import { facts, verifyWebhook, type WebhookEvents, webhookSignature } from "@mailfleet/coldmailreseller";
import type { Webhooks } from "../../contract/index.js";
import { type Clock, systemClock } from "../../kit/clock.js";
import { omitUndefined, type ReplyReader } from "../../kit/reply-reader.js";
import * as events from "../../kit/webhooks.js";
import { DOMAIN_STATUSES, MAILBOX_STATUSES, PROVIDER, SUBSCRIPTION_STATUSES } from "./words.js";

/** An event and its data. */
interface Told {
  readonly name: string;
  readonly data: ReplyReader;
}

/** The state that a domain is in after an event, in the provider's word, where the name of the event says it. */
const DOMAIN_AFTER: Readonly<Record<string, string>> = {
  "domain.grace_period": "GRACE_PERIOD",
  "domain.expired": "EXPIRED",
};

const EVENTS: Readonly<Record<keyof WebhookEvents, (told: Told) => events.ReadEvent>> = {
  "domain.order.success": readOrderEvent,
  "domain.order.failed": readOrderEvent,
  "domain.renewal.success": readDomainEvent,
  "domain.renewal.failed": readDomainEvent,
  "domain.grace_period": readDomainEvent,
  "domain.expired": readDomainEvent,
  "mailbox.order.success": readOrderEvent,
  "mailbox.order.failed": readOrderEvent,
  "mailbox.created": readMailboxEvent,
  "mailbox.updated": readMailboxEvent,
  "mailbox.exported": readExportEvent,
  "mailbox.warmup.started": readMailboxEvent,
  "mailbox.warmup.removed": readMailboxEvent,
  "subscription.renewing": readSubscriptionEvent,
  "subscription.renewal.success": readSubscriptionEvent,
  "subscription.renewal.failed": readSubscriptionEvent,
  "subscription.past_due": readSubscriptionEvent,
  "subscription.expired": readSubscriptionEvent,
  "subscription.cancelled": readSubscriptionEvent,
  "subscription.updated": readSubscriptionEvent,
  "prewarmup.order.success": readOrderEvent,
  "prewarmup.order.failed": readOrderEvent,
  "dns-record.updated": ({ data }) => omitUndefined({ type: "dns" as const, domain: domainIn(data) }),
};

/** Signed with the partner's API key; no source speaks of another secret. */
export function createWebhooks(apiKey: string, clock: Clock = systemClock): Webhooks {
  return events.createWebhooks({
    provider: PROVIDER,
    secrets: facts.secrets,
    headers: [webhookSignature.header, webhookSignature.timestampHeader ?? ""],
    verify: (delivery) => verifyWebhook(webhookSignature, { apiKey, ...delivery, now: new Date(clock.now()) }),
    readBody,
  });
}

function readBody(body: ReplyReader): events.ReadWebhook {
  // Two samples of the help guide have `eventType`, and no `eventId`.
  const name = events.textOf(body, "event") ?? events.textOf(body, "eventType") ?? "";
  const data = events.rowOf(body, "data");
  const read = isKnown(name) ? EVENTS[name] : undefined;
  return {
    rawType: name || "unnamed",
    identity: events.textOf(body, "eventId"),
    tenant: events.textOf(data, "userId"),
    read: read && data && (() => read({ name, data })),
  };
}

function isKnown(name: string): name is keyof WebhookEvents {
  return Object.hasOwn(EVENTS, name);
}

/** Does the name of the event say that something did not work, and what is the reason? */
function resultOf({ name, data }: Told): { failed: boolean; problem: string | undefined } {
  const failed = name.endsWith(".failed");
  return { failed, problem: failed ? (data.maybeText("reason") ?? data.maybeText("description")) : undefined };
}

/** Some events say `domain`, others `domainName`. */
function domainIn(row: ReplyReader): string | undefined {
  return events.domainOf(row.maybeText("domainName") ?? row.maybeText("domain"));
}

/** One domain, the list of the docs' overview, or the domains of a pre-warmed order with their mailboxes. */
function readOrderEvent(told: Told): events.ReadEvent {
  const { data } = told;
  const rows = [data, ...data.maybeRows("domains"), ...data.maybeRows("mailboxDetails")];
  const mailboxes = rows.flatMap((row) => row.maybeRows("preWarmedUpMailboxes"));
  return omitUndefined({
    type: "order" as const,
    id: data.maybeText("orderId"),
    domains: listOf(rows.map(domainIn)),
    subscriptions: listOf(rows.map((row) => row.maybeText("subscriptionId"))),
    addresses: listOf(mailboxes.map((row) => events.addressOf(row.maybeText("email")).address)),
    ...resultOf(told),
  });
}

/** Each once, without those that are not there. */
function listOf(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function readDomainEvent(told: Told): events.ReadEvent {
  const { name, data } = told;
  const status = DOMAIN_STATUSES[DOMAIN_AFTER[name] ?? ""];
  return omitUndefined({
    type: "domain" as const,
    domain: domainIn(data),
    id: data.maybeText("domainId"),
    status,
    ...resultOf(told),
  });
}

/** `mailbox.created` is sent once the mailbox is ready. */
function readMailboxEvent(told: Told): events.ReadEvent {
  const { name, data } = told;
  const { address, domain } = events.addressOf(data.maybeText("email"));
  return omitUndefined({
    type: "mailbox" as const,
    address,
    domain: domain ?? domainIn(data),
    id: data.maybeText("mailboxId"),
    status: name === "mailbox.created" ? MAILBOX_STATUSES["ACTIVE"] : undefined,
    ...resultOf(told),
  });
}

/** Sent once an export is complete. */
function readExportEvent(told: Told): events.ReadEvent {
  const { address } = events.addressOf(told.data.maybeText("email"));
  return omitUndefined({ type: "export" as const, address, status: "done" as const, ...resultOf(told) });
}

function readSubscriptionEvent(told: Told): events.ReadEvent {
  const { data } = told;
  return omitUndefined({
    type: "subscription" as const,
    id: data.maybeText("subscriptionId"),
    domain: domainIn(data),
    ...events.stateOf(SUBSCRIPTION_STATUSES, data.maybeText("subscriptionStatus")),
    paidUntil: data.maybeTime("periodEnd"),
    ...resultOf(told),
  });
}
