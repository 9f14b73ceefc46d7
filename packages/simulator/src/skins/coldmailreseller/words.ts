import type { DomainState, MailboxState, OrderState, Platform, SubscriptionState } from "../../world/types.js";

/** It sells the first two. */
export const SERVICE_PROVIDERS: Readonly<Record<Platform, string>> = {
  google: "GOOGLE",
  microsoft: "MICROSOFT",
  azure: "MICROSOFT",
  smtp: "GOOGLE",
};

export function platformOf(serviceProvider: unknown): Platform {
  return serviceProvider === "MICROSOFT" ? "microsoft" : "google";
}

/** RENEWING is not among them: it depends on the time. */
export const DOMAIN_STATUSES: Readonly<Record<DomainState, string>> = {
  unpaid: "PENDING",
  registering: "PENDING",
  connecting: "PENDING",
  active: "ACTIVE",
  grace: "GRACE_PERIOD",
  ending: "INACTIVE",
  expired: "EXPIRED",
  failed: "INACTIVE",
  gone: "TRANSFERRED",
};

export const MAILBOX_STEPS = ["IN_PROGRESS", "CREATING_PASSWORD"] as const;

/** While it is `working`, its step says it. */
export const MAILBOX_STATUSES: Readonly<Record<Exclude<MailboxState, "working">, string>> = {
  unpaid: "IN_PROGRESS",
  active: "ACTIVE",
  ending: "ACTIVE",
  suspended: "EXPIRED",
  failed: "EXPIRED",
  gone: "EXPIRED",
};

export const SUBSCRIPTION_STATUSES: Readonly<Record<SubscriptionState, string>> = {
  active: "ACTIVE",
  renewing: "RENEWING",
  "past-due": "PAST_DUE",
  cancelled: "CANCELLED",
  expired: "EXPIRED",
};

/** No source names a token; these are the words of the partner portal. */
export const ORDER_STATUSES: Readonly<Record<OrderState, string>> = {
  unpaid: "PENDING",
  queued: "PENDING",
  done: "PAID",
  failed: "FAILED",
  cancelled: "FAILED",
};

/** What it adds to a DMARC record by itself. */
export const DMARC_TAGS: Readonly<Record<string, string>> = {
  rua: "mailto:dmarc@simulated.example",
  ruf: "mailto:dmarc@simulated.example",
  fo: "0",
  rf: "afrf",
  ri: "604800",
  pct: "100",
  sp: "reject",
  aspf: "r",
  adkim: "r",
};

/** The sending tool whose login needs more than an address and a password. */
export const NEEDS_METADATA = "EMAILBISON";
/** The one of which a workspace has to be chosen before anything is exported to it. */
export const NEEDS_WORKSPACE = "INSTANTLY";

/** Reasons, as the provider's own examples word them. */
export const REASONS = {
  wallet: "Insufficient wallet balance",
  taken: "The domain is not available",
  pool: "No pre-warmed mailboxes are left",
  subscription: "The subscription is not active",
  window: "The domain can be renewed from 45 days before it expires",
  expired: "The domain has expired",
  blocked: "The domain is in its grace period",
} as const;
