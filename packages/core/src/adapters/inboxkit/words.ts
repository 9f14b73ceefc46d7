import type { DomainStatus, ExportStatus, MailboxStatus, Platform, Subscription } from "../../contract/index.js";

// What InboxKit calls things.

export const PROVIDER = "inboxkit";

/** InboxKit hands out ten rows unless asked. Its largest page is not documented: by the spec's `limit`, "100 and 200 are in use" by clients. */
export const PAGE_SIZE = 200;

/** Lists that are paged by offset state no total. Clients ask for a hundred. */
export const OFFSET_PAGE_SIZE = 100;

/** Up to so many domains have their mailboxes listed one by one; for more, one pass over all mailboxes takes fewer requests. */
export const MOST_FILTERED = 3;

export const PLATFORMS: Readonly<Record<string, Platform>> = {
  GOOGLE: "google",
  MICROSOFT: "microsoft",
  AZURE: "azure",
  SMTP: "smtp",
};

export const DOMAIN_STATUSES: Readonly<Record<string, DomainStatus>> = {
  cart: "awaiting-payment",
  pending_payment: "awaiting-payment",
  registration_in_progress: "pending",
  dns_setup_pending: "pending",
  waiting_for_dns_propagation: "pending",
  active: "active",
  inactive: "inactive",
  payment_failed: "failed",
  // Its nameservers were not set in time.
  expired_propagation: "failed",
  cancelled: "cancelled",
  scheduled_for_deletion: "removed",
  deleted: "removed",
};

export const MAILBOX_STATUSES: Readonly<Record<string, MailboxStatus>> = {
  pending: "pending",
  scheduled: "pending",
  processing: "pending",
  waiting_for_dns_propagation: "pending",
  waiting_for_activation_email: "pending",
  activation_email_received: "pending",
  configuring_workspace: "pending",
  configuring_dns: "pending",
  configuring_dkim: "pending",
  configuring_auth: "pending",
  finalizing_setup: "pending",
  active: "active",
  inactive: "inactive",
  suspended: "suspended",
  failed: "failed",
  renewal_failed: "failed",
  scheduled_for_cancellation: "cancelling",
  cancelled: "cancelled",
  archived: "cancelled",
  deleted: "cancelled",
};

/** `completed` is what InboxKit's dashboard shows; the other words come from clients. */
export const EXPORT_STATUSES: Readonly<Record<string, ExportStatus>> = {
  queued: "pending",
  pending: "pending",
  processing: "pending",
  completed: "done",
  errored: "failed",
  failed: "failed",
};

/** Only `monthly` is documented. */
export const CYCLES: Readonly<Record<string, NonNullable<Subscription["every"]>>> = {
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
};
