import type { DomainStatus, MailboxStatus, Platform, SubscriptionStatus } from "../../contract/index.js";

export const PROVIDER = "scaledmail" as const;

export const DOMAIN_STATUSES: Readonly<Record<string, DomainStatus>> = { Active: "active", "In Progress": "pending" };
export const MAILBOX_STATUSES: Readonly<Record<string, MailboxStatus>> = { Active: "active", "In Progress": "pending" };
/** An order reads `Active` also while its payment waits for a confirmation; nothing in the reply tells the two apart. */
export const ORDER_STATUSES: Readonly<Record<string, SubscriptionStatus>> = {
  Active: "active",
  Cancelled: "cancelled",
};

export const PLATFORMS: Readonly<Record<string, Platform>> = { google: "google", outlook: "microsoft", smtp: "smtp" };

/** The docs allow ten names a call; later clients send thirty. */
export const NAMES_A_CALL = 10;
export const SUGGESTIONS_A_PAGE = 50;
/** Prewarmed domains are counted in months. */
export const DAYS_A_MONTH = 30;

/** What only the rows of Get Purchased Domains have. */
export const PURCHASE_FIELDS: readonly string[] = ["created_at", "renewal_at", "renewal_price", "domain_id"];
