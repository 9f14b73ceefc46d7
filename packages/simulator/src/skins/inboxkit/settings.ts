import type { Skin } from "../../skin.js";
import { DAY_MS, HOUR_MS, MINUTE_MS, MONTH_MS } from "../../world/time.js";
import type { Habits, Prices } from "../../world/types.js";
import type { WorldSettings } from "../../world/world.js";

/** Handlers, by the operation that they answer. */
export type Operations = Skin<"inboxkit">["operations"];

/** The team behind the API key, as the spec's examples call it. */
export const TEAM = { uid: "a1b2c3d4-e5f6-7890-abcd-ef1234567890", name: "Acme Corporation", email: "ada@example.com" };

export const TENANTS: Skin<"inboxkit">["tenants"] = [
  { id: "00000000-0000-4000-8000-000000000001", name: "Production Workspace", more: {} },
  { id: "00000000-0000-4000-8000-000000000002", name: "Second Workspace", more: {} },
];

/** A domain takes so many mailboxes. Sources say it of Google and Microsoft. */
export const MOST_MAILBOXES = 5;

/** Warmup of a mailbox for a month. */
export const WARMUP_CENTS = 300;

/** A connected domain whose nameservers nobody sets is removed after this time. */
export const UNCONNECTED_MS: number = 12 * HOUR_MS;

/** How long a change of a mailbox stays queued. No source has a figure. */
export const CHANGE_MS: number = 5 * MINUTE_MS;

/**
 * A domain is listed half a minute after it was bought, its nameservers take 3 to 4 hours, mailboxes 6 to 8 hours in bulk. No source has figures for
 * the rest.
 */
export const HABITS: Habits = {
  domainListedMs: 30_000,
  registrationMs: 5 * MINUTE_MS,
  dnsMs: 3 * HOUR_MS,
  mailboxListedMs: 0,
  mailboxMs: 6 * HOUR_MS,
  orderMs: 5 * MINUTE_MS,
  exportMs: 10 * MINUTE_MS,
  cleanUpMs: DAY_MS,
  periodMs: MONTH_MS,
  graceMs: MONTH_MS,
  pastDueMs: 7 * DAY_MS,
};

/** A credit is a dollar. What Azure and SMTP mailboxes cost no source says; they cost here what Microsoft's do. */
export const PRICES: Prices = {
  registration: 1_250,
  renewal: 1_250,
  mailbox: { google: 350, microsoft: 300, azure: 300, smtp: 300 },
};

const MAILBOX_STEPS = [
  "scheduled",
  "processing",
  "waiting_for_dns_propagation",
  "waiting_for_activation_email",
  "activation_email_received",
  "configuring_workspace",
  "configuring_dns",
  "configuring_dkim",
  "configuring_auth",
  "finalizing_setup",
];

export const WORLD: WorldSettings = {
  payer: "wallet",
  mailboxSteps: MAILBOX_STEPS,
  paysByMailbox: true,
  newId: (kind, n) => {
    // The first ids are the workspaces'.
    const digits = (n + 0x100).toString(16).padStart(12, "0");
    return kind === "records" || kind === "stock" ? OBJECT_ID + digits : `00000000-0000-4000-8000-${digits}`;
  },
};

const OBJECT_ID = "507f1f77bcf8";

/** The 24 hex digits that InboxKit shows beside, or instead of, the uid of the same thing. */
export function objectIdOf(uid: string): string {
  return OBJECT_ID + uid.slice(-12);
}
