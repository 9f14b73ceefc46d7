import type { JsonObject } from "../json.js";

/** What runs a mailbox. `microsoft` is what ScaledMail calls outlook. */
export type Platform = "google" | "microsoft" | "azure" | "smtp";

/** Milliseconds since 1970, by the provider's own time. */
export type Time = number;

/** Whole cents of a US dollar. A credit of InboxKit is a dollar. */
export type Cents = number;

/**
 * - `unpaid`: it waits until somebody pays
 * - `registering`: the registry has it in hand
 * - `connecting`: its owner has to set the nameservers
 * - `active`: it is registered; whether its DNS answers, `dns` says
 * - `grace`: its term has ended and it can still be renewed
 * - `ending`: it was removed, and stays until it is cleaned up
 * - `expired`, `failed`, `gone`: it cannot be used any more
 */
export type DomainState =
  | "unpaid"
  | "registering"
  | "connecting"
  | "active"
  | "grace"
  | "ending"
  | "expired"
  | "failed"
  | "gone";

/**
 * - `unpaid`: it waits until somebody pays
 * - `working`: it is being made; `step` says how far it is
 * - `active`: it can be used
 * - `ending`: it is cancelled and can be used to the end of the paid time
 * - `suspended`: its renewal was not paid
 * - `failed`, `gone`: it cannot be used any more
 */
export type MailboxState = "unpaid" | "working" | "active" | "ending" | "suspended" | "failed" | "gone";

export type SubscriptionState = "active" | "renewing" | "past-due" | "cancelled" | "expired";

export type OrderState = "unpaid" | "queued" | "done" | "failed" | "cancelled";

interface Entity {
  readonly id: string;
  readonly tenant: string;
  readonly createdAt: Time;
  /** What only one provider knows of it. */
  readonly more: JsonObject;
}

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Time;
  /** Where its events go. */
  readonly webhookUrl?: string;
  readonly more: JsonObject;
}

export interface Domain extends Entity {
  readonly name: string;
  readonly origin: "registered" | "connected" | "prewarmed";
  readonly state: DomainState;
  /** Before this moment it is in no list. */
  readonly listedAt: Time;
  /** Do its records answer? */
  readonly dns: "pending" | "propagated";
  /** When its paid term ends; a connected one has none here. */
  readonly expiresAt?: Time;
  readonly years: number;
  readonly autoRenew: boolean;
  /** Empty: it is forwarded nowhere. */
  readonly forwardTo: string;
  /** Empty: there is none. */
  readonly catchAll: string;
  readonly dmarc?: { readonly policy: string; readonly rua?: string };
  readonly nameservers: readonly string[];
  readonly platform?: Platform;
  /** The order that brought it. */
  readonly order?: string;
  readonly tags: readonly string[];
}

export interface Mailbox extends Entity {
  /** The domain's id; its name is in `domainName`. */
  readonly domain: string;
  readonly domainName: string;
  readonly localPart: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly pictureUrl?: string;
  readonly platform: Platform;
  readonly state: MailboxState;
  /** The provider's own word for how far it is, while it is `working`. */
  readonly step: string;
  /** Before this moment it is in no list. */
  readonly listedAt: Time;
  readonly activeAt?: Time;
  /** When it is paid for again, where mailboxes are paid for one by one. */
  readonly renewsAt?: Time;
  readonly autoRenew: boolean;
  /** Empty: it is forwarded nowhere. */
  readonly forwardTo: string;
  readonly password: string;
  readonly appPassword?: string;
  readonly totpSeed?: string;
  readonly order?: string;
  readonly subscription?: string;
  readonly tags: readonly string[];
}

/** What is paid month by month, where mailboxes are paid for together. */
export interface Subscription extends Entity {
  readonly state: SubscriptionState;
  /** The domain whose mailboxes it pays for, by name, where it pays for one. */
  readonly domainName?: string;
  /** The order that made it, where an order is what is paid for. */
  readonly order?: string;
  readonly platform?: Platform;
  readonly seats: number;
  /** What a period costs, in all. */
  readonly price: Cents;
  readonly periodStart: Time;
  readonly periodEnd: Time;
  readonly autoRenew: boolean;
}

export interface Order extends Entity {
  readonly state: OrderState;
  /** Empty: it has none. */
  readonly tag: string;
  readonly amount: Cents;
  /** Names of the domains that it brings, or brings mailboxes to. */
  readonly domains: readonly string[];
  /** Those that were not available. */
  readonly refused: readonly string[];
  readonly note: string;
  /** What is to be made when its turn comes, in the skin's own words. */
  readonly work: JsonObject;
}

/** A prewarmed domain that is for sale. */
export interface Stock {
  readonly id: string;
  readonly domain: string;
  readonly platform: Platform;
  readonly people: readonly Person[];
  readonly price: Cents;
  readonly renewalPrice: Cents;
  readonly warmedMonths: number;
  readonly createdAt: Time;
}

export interface Person {
  readonly localPart: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly pictureUrl?: string;
}

export interface DnsRecord {
  readonly id: string;
  /** By name. */
  readonly domainName: string;
  readonly host: string;
  readonly type: string;
  readonly value: string;
  readonly ttl: number;
  readonly priority?: number;
}

/** An account at a sending tool. */
export interface Connection extends Entity {
  readonly platform: string;
  readonly name: string;
  readonly login: string;
  readonly state: "active" | "removed";
}

export interface Export extends Entity {
  readonly mailbox: string;
  readonly connection: string;
  readonly state: "queued" | "done" | "failed";
}

/** What was bought, once for each time that money moved or was promised. What is in here twice was bought twice. */
export interface Receipt {
  /** By the provider's own time. */
  readonly at: Time;
  readonly tenant: string;
  readonly kind: "domain" | "mailbox" | "prewarmed" | "renewal";
  /** The domain, the address or the subscription. */
  readonly name: string;
  readonly amount: Cents;
  readonly order?: string;
}

export interface Prices {
  readonly registration: Cents;
  readonly renewal: Cents;
  /** A mailbox for a month, by platform. */
  readonly mailbox: Readonly<Record<Platform, Cents>>;
}

export interface Quote {
  readonly available?: boolean;
  readonly banned?: boolean;
  readonly price?: Cents;
  readonly renewalPrice?: Cents;
}

/** How long things take at a provider, in milliseconds. A scenario or a test may change each. */
export interface Habits {
  /** From the purchase of a domain until it is in the lists. */
  readonly domainListedMs: number;
  /** From the purchase of a domain until it is registered. */
  readonly registrationMs: number;
  /** From then until its records answer. */
  readonly dnsMs: number;
  /** From the purchase of a mailbox until it is in the lists. */
  readonly mailboxListedMs: number;
  /** From the purchase of a mailbox until it can be used. */
  readonly mailboxMs: number;
  /** From an order that is queued until its turn comes. */
  readonly orderMs: number;
  readonly exportMs: number;
  /** From the removal of something until it is in no list any more. */
  readonly cleanUpMs: number;
  /** How long a mailbox or a subscription is paid for at a time. */
  readonly periodMs: number;
  /** How long a domain can be renewed after its term. */
  readonly graceMs: number;
  /** How long an unpaid subscription goes on. */
  readonly pastDueMs: number;
}

/** What goes wrong, until it is told otherwise. */
export interface Conditions {
  /** How lists lie. */
  readonly listing?: ListingFault;
  /** Of several domains that are ordered at once, only the first is available. */
  readonly partialBatch?: boolean;
  /** Lists keep what is gone, in a state that says so. */
  readonly showsGone?: boolean;
  /** No payment goes through, whatever is in the wallet. */
  readonly paymentFails?: boolean;
  /** The domains of the next call with an effect turn out to be somebody else's. */
  readonly soldElsewhere?: boolean;
}

/**
 * How a list can lie. In each of them the newest row cannot be seen.
 *
 * - `empty`: no rows, and a total of 0 where totals are stated
 * - `short`: the newest row is missing, and the stated total counts it
 * - `repeated`: the first page comes again in the place of the last one
 * - `sliding`: the first row comes again in the place of the newest one
 * - `unreadable`: the newest row has none of its fields
 */
export type ListingFault = "empty" | "short" | "repeated" | "sliding" | "unreadable";
