import { facts, verifyWebhook, type WebhookEvents, webhookSignature } from "@mailfleet/inboxkit";
import type { Webhooks } from "../../contract/index.js";
import { type Clock, systemClock } from "../../kit/clock.js";
import { omitUndefined, type ReplyReader } from "../../kit/reply-reader.js";
import * as events from "../../kit/webhooks.js";
import { DOMAIN_STATUSES, MAILBOX_STATUSES, PROVIDER } from "./words.js";

/** Words for a consent or a client id that will not come by itself. */
const REFUSED: readonly string[] = ["failed", "errored", "rejected", "denied", "cancelled"];

interface Known {
  /** Where in `data` stands what the event is about. */
  readonly entity: string;
  readonly read: (entity: ReplyReader) => events.ReadEvent;
}

const EVENTS: Readonly<Record<keyof WebhookEvents, Known>> = {
  "domain.status_changed": { entity: "domain", read: readDomainEvent },
  "mailbox.status_changed": { entity: "mailbox", read: readMailboxEvent },
  "consent_request.status_changed": { entity: "consent_request", read: readConsentEvent },
  "client_id_request.status_changed": { entity: "client_id_request", read: readConsentEvent },
};

/** InboxKit signs no body: its signature is a constant made of the API key. */
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
  const rawType = events.textOf(body, "event") ?? "";
  const known = isKnown(rawType) ? EVENTS[rawType] : undefined;
  const data = events.rowOf(body, "data");
  const metadata = events.rowOf(data, "metadata");
  const entity = known && events.rowOf(data, known.entity);
  return {
    rawType: rawType || "unnamed",
    // A repeated delivery may carry another `timestamp`, while the change stays where it was.
    identity: identityOf(entity, events.textOf(metadata, "updated_at") ?? events.textOf(body, "timestamp")),
    tenant: events.textOf(metadata, "workspace_id"),
    sentAt: body.maybeTime("timestamp"),
    read: known && entity && (() => known.read(entity)),
  };
}

function isKnown(name: string): name is keyof WebhookEvents {
  return Object.hasOwn(EVENTS, name);
}

function identityOf(entity: ReplyReader | undefined, time: string | undefined): string | undefined {
  const uid = events.textOf(entity, "uid");
  return uid && time ? [uid, events.textOf(entity, "status") ?? "", time].join(" ") : undefined;
}

function readDomainEvent(row: ReplyReader): events.ReadEvent {
  const state = events.stateOf(DOMAIN_STATUSES, row.text("status"));
  const domain = events.domainOf(row.text("name"));
  return omitUndefined({
    type: "domain" as const,
    domain,
    id: row.text("uid"),
    ...state,
    failed: state.status === "failed",
  });
}

function readMailboxEvent(row: ReplyReader): events.ReadEvent {
  const state = events.stateOf(MAILBOX_STATUSES, row.text("status"));
  return omitUndefined({
    type: "mailbox" as const,
    ...events.addressOf(row.text("email")),
    id: row.text("uid"),
    ...state,
    failed: state.status === "failed",
  });
}

function readConsentEvent(row: ReplyReader): events.ReadEvent {
  const rawStatus = row.text("status");
  const failed = REFUSED.includes(rawStatus);
  return omitUndefined({
    type: "consent" as const,
    id: row.text("uid"),
    domain: events.domainOf(row.maybeText("domain_name")),
    rawStatus,
    failed,
    problem: failed ? (row.maybeText("status_reason") ?? row.maybeText("status_text")) : undefined,
  });
}
