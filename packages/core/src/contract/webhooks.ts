import type { SubscriptionStatus } from "./billing.js";
import type { DomainStatus } from "./domains.js";
import type { ExportStatus } from "./exports.js";
import type { MailboxStatus } from "./mailboxes.js";

/** A webhook as it arrived. */
export interface WebhookDelivery {
  /** The bytes as they came: a body that was parsed and printed again does not verify. */
  readonly body: string | Uint8Array;
  /** Names in any case: a `Headers` object, or the plain object of `node:http`. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * What a signature shows. `body`: the sender knows the key and signed exactly these bytes. `fresh`: and their time with them.
 * Cold Mail Reseller does not say that it does, so without it a delivery that somebody caught could come again under a new time: remember the `dedupeKey` of what you handled, as the
 * receivers do. `sender-token`: the request carries the sender's constant token, which covers no body and can be replayed by whoever saw it
 * once: read the facts again before acting. `nothing`: refuse the request.
 */
export type WebhookVerdict =
  | { readonly proves: "body"; readonly fresh?: true }
  | { readonly proves: "sender-token" }
  | { readonly proves: "nothing"; readonly reason: string };

/** What every event carries. */
export interface WebhookEventBase {
  readonly provider: string;
  /**
   * The same for the same event sent twice, and for no other: keep those you have handled. An event to which the provider gives neither an id
   * nor a time has the same key as another that says the same.
   */
  readonly dedupeKey: string;
  /** The provider's own name of the event. */
  readonly rawType: string;
  /** The provider's id of the tenant it is about, where it says. One endpoint gets the events of all tenants of an account. */
  readonly tenant?: string;
  /** ISO-8601, UTC. When it was sent, by the provider's clock. */
  readonly sentAt?: string;
  /** The body, secret fields removed. Not enumerable. */
  readonly raw: unknown;
}

/** What an event says of success. */
export interface WebhookResult {
  /** True if the event says that something did not work: an order, a renewal, the setting up of a mailbox. */
  readonly failed: boolean;
  /** What the provider says went wrong. */
  readonly problem?: string;
}

/** A mailbox was made or changed. Its logins are never here: `mailboxes.credentials` has them. */
export interface MailboxEvent extends WebhookEventBase, WebhookResult {
  readonly type: "mailbox";
  /** Lower-case `local@domain`. */
  readonly address?: string;
  readonly domain?: string;
  readonly id?: string;
  /** Absent where the event does not speak of it. */
  readonly status?: MailboxStatus;
  readonly rawStatus?: string;
}

/** A domain was renewed, or changed its state. */
export interface DomainEvent extends WebhookEventBase, WebhookResult {
  readonly type: "domain";
  readonly domain?: string;
  readonly id?: string;
  /** Absent where the event does not speak of it. */
  readonly status?: DomainStatus;
  readonly rawStatus?: string;
}

/** The DNS of a domain changed. */
export interface DnsEvent extends WebhookEventBase {
  readonly type: "dns";
  readonly domain?: string;
}

/** A subscription was renewed, or changed its state. */
export interface SubscriptionEvent extends WebhookEventBase, WebhookResult {
  readonly type: "subscription";
  readonly id?: string;
  readonly domain?: string;
  /** Absent where the event does not speak of it. */
  readonly status?: SubscriptionStatus;
  readonly rawStatus?: string;
  /** ISO-8601, UTC. The end of the time that is paid for. */
  readonly paidUntil?: string;
}

/** An order, or a part of it, came through or failed. One order can send both, for different domains. */
export interface OrderEvent extends WebhookEventBase, WebhookResult {
  readonly type: "order";
  readonly id?: string;
  /** The domains that it speaks of. */
  readonly domains: readonly string[];
  /** The ids of the subscriptions that pay for the mailboxes. */
  readonly subscriptions: readonly string[];
  /** The mailboxes that it names, lower-case. Those of a usual order are told one by one later, each in an event of its own. */
  readonly addresses: readonly string[];
}

/** A mailbox was handed to a sending tool. */
export interface ExportEvent extends WebhookEventBase, WebhookResult {
  readonly type: "export";
  readonly address?: string;
  readonly status: ExportStatus;
  readonly rawStatus?: string;
}

/** Google's or Microsoft's consent for a sending tool, or the permission of its client id, came on. */
export interface ConsentEvent extends WebhookEventBase, WebhookResult {
  readonly type: "consent";
  readonly id?: string;
  readonly domain?: string;
  readonly rawStatus?: string;
}

/** An event that this version does not know, or of another shape than the documented one. */
export interface UnrecognizedEvent extends WebhookEventBase {
  readonly type: "unrecognized";
}

/** Something happened at the provider. It says where to look, not what is true: read the object again before acting on it. */
export type WebhookEvent =
  | MailboxEvent
  | DomainEvent
  | DnsEvent
  | SubscriptionEvent
  | OrderEvent
  | ExportEvent
  | ConsentEvent
  | UnrecognizedEvent;

/** The events that a provider sends by itself. */
export interface Webhooks {
  /** What the signature of a delivery shows. Never throws on what a stranger sends. */
  verify(delivery: WebhookDelivery): Promise<WebhookVerdict>;

  /**
   * What a body says. An event that this version does not know is `unrecognized`.
   *
   * @throws MailfleetError `unexpected-response` if the body is not a JSON object.
   */
  parse(body: string | Uint8Array): WebhookEvent;
}
