import type { BillingPlan, DomainStatus, MailboxStatus, Platform, SubscriptionStatus } from "../../contract/index.js";

export const PROVIDER = "coldmailreseller" as const;

/** The most that the help guide allows. */
export const PAGE_SIZE = 100;
/** The least that any page of the docs gives when not asked. */
export const SMALLEST_PAGE = 20;
/** The page sizes that the sources name. As many rows as that may be a cut. */
export const PAGE_SIZES: readonly number[] = [20, 50, 100];

export const PLATFORMS: Readonly<Record<string, Platform>> = { GOOGLE: "google", MICROSOFT: "microsoft" };

export const DOMAIN_STATUSES: Readonly<Record<string, DomainStatus>> = {
  PENDING: "pending",
  ACTIVE: "active",
  RENEWING: "active",
  GRACE_PERIOD: "expiring",
  EXPIRED: "expired",
  TRANSFERRED: "removed",
  INACTIVE: "inactive",
};

export const MAILBOX_STATUSES: Readonly<Record<string, MailboxStatus>> = {
  IN_PROGRESS: "pending",
  CREATING_PASSWORD: "pending",
  ACTIVE: "active",
  EXPIRED: "expired",
};

export const SUBSCRIPTION_STATUSES: Readonly<Record<string, SubscriptionStatus>> = {
  ACTIVE: "active",
  RENEWING: "active",
  PAST_DUE: "past-due",
  CANCELLED: "cancelled",
  EXPIRED: "expired",
};

export const BILLING_CYCLES: Readonly<Record<string, NonNullable<BillingPlan["every"]>>> = { MONTHLY: "month" };

/** What a user is created with: every source that shows one shows this. */
export const LANGUAGE = "en";

/** The sending tool whose login needs more than an address and a password. */
export const NEEDS_METADATA = "EMAILBISON";

/** The DMARC tags that the provider adds by itself. Those without a value get one of its own: where reports go. */
export const ADDED_DMARC_TAGS: Readonly<Record<string, string | undefined>> = {
  rua: undefined,
  ruf: undefined,
  fo: "0",
  rf: "afrf",
  ri: "604800",
  pct: "100",
  sp: "reject",
  aspf: "r",
  adkim: "r",
};
