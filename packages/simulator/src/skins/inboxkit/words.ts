import { textOf } from "../../json.js";
import type { Domain, DomainState, Export, Mailbox, MailboxState, Order, Platform } from "../../world/types.js";

// What InboxKit calls things.

const DOMAIN_WORDS: Readonly<Record<DomainState, string>> = {
  unpaid: "pending_payment",
  registering: "registration_in_progress",
  connecting: "waiting_for_dns_propagation",
  active: "active",
  grace: "inactive",
  ending: "scheduled_for_deletion",
  expired: "inactive",
  failed: "payment_failed",
  gone: "deleted",
};

export function domainWord({ state, more }: Domain): string {
  return state === "gone" && more["unconnected"] === true ? "expired_propagation" : DOMAIN_WORDS[state];
}

const MAILBOX_WORDS: Readonly<Record<Exclude<MailboxState, "working">, string>> = {
  unpaid: "pending",
  active: "active",
  ending: "scheduled_for_cancellation",
  suspended: "renewal_failed",
  failed: "failed",
  gone: "cancelled",
};

export function mailboxWord({ state, step }: Mailbox): string {
  return state === "working" ? step : MAILBOX_WORDS[state];
}

const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  google: "GOOGLE",
  microsoft: "MICROSOFT",
  azure: "AZURE",
  smtp: "SMTP",
};

export function platformWord(platform: Platform): string {
  return PLATFORM_WORDS[platform];
}

export function readPlatform(word: unknown): Platform {
  const wanted = textOf(word).toLowerCase();
  return isPlatform(wanted) ? wanted : "google";
}

function isPlatform(word: string): word is Platform {
  return Object.hasOwn(PLATFORM_WORDS, word);
}

/** The word for a finished export is the one of InboxKit's dashboard. */
export const EXPORT_WORDS: Readonly<Record<Export["state"], string>> = {
  queued: "pending",
  done: "completed",
  failed: "failed",
};

/** Sources show `completed` alone. */
export const PREWARM_WORDS: Readonly<Record<Order["state"], string>> = {
  unpaid: "pending",
  queued: "processing",
  done: "completed",
  failed: "failed",
  cancelled: "cancelled",
};
