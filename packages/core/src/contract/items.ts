import type { Platform } from "./common.js";

/** Who owns a domain. Registrars check it; some providers take the data from the account instead. */
export interface Registrant {
  readonly firstName: string;
  readonly lastName: string;
  readonly organization?: string | undefined;
  readonly email: string;
  /** With country code: `+1.5551234567`. */
  readonly phone?: string | undefined;
  readonly addressLine1: string;
  readonly addressLine2?: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface Person {
  /** The part before the `@`. */
  readonly localPart: string;
  readonly firstName: string;
  readonly lastName: string;
  /** A public URL of a picture. */
  readonly pictureUrl?: string | undefined;
}

/** Register a new domain. */
export interface RegisterItem {
  readonly kind: "register";
  readonly domain: string;
  /** Default: 1. */
  readonly years?: number | undefined;
  readonly registrant?: Registrant | undefined;
  /** Where its web address leads. */
  readonly forwardTo?: string | undefined;
  readonly autoRenew?: boolean | undefined;
}

/** Put mailboxes on a domain: one ordered in the same request, or one the tenant already has. */
export interface MailboxesItem {
  readonly kind: "mailboxes";
  readonly domain: string;
  readonly platform: Exclude<Platform, "unknown">;
  readonly people: readonly Person[];
  readonly autoRenew?: boolean | undefined;
}

/** Buy a prewarmed domain, with the mailboxes it comes with. */
export interface PrewarmedItem {
  readonly kind: "prewarmed";
  readonly domain: string;
  /** The provider's id of the offer. */
  readonly offerId?: string | undefined;
  readonly forwardTo?: string | undefined;
}

/**
 * Pay for more time of what the tenant has, now: one more period, as long as the last. It has happened once the paid time ends
 * later than it did when it was planned. Where the provider renews by itself, a plan says so and is blocked.
 */
export interface RenewItem {
  readonly kind: "renew";
  readonly domain: string;
  /** `domain`: its registration. `mailboxes`: the subscription that pays for all mailboxes on it. */
  readonly what: "domain" | "mailboxes";
}

export type OrderItem = RegisterItem | MailboxesItem | PrewarmedItem | RenewItem;

/** Without a type argument it fits every provider. */
export interface OrderRequest<ProviderOptions = never> {
  readonly items: readonly OrderItem[];
  /** What only this provider understands; see its options type. */
  readonly providerOptions?: ProviderOptions | undefined;
}
