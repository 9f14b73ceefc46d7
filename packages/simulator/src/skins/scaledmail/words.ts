import type { DomainState, MailboxState, Platform } from "../../world/types.js";

/** What is sold, by the provider's keys. */
export const PLATFORMS: Readonly<Record<string, Platform>> = { google: "google", outlook: "microsoft", smtp: "smtp" };

interface PlatformWords {
  /** On rows of domains and mailboxes. */
  readonly orderType: string;
  /** Of a package in the details of an order. Only `Google` is documented. */
  readonly packageType: string;
  /** In the description of an order. */
  readonly description: string;
}

const OUTLOOK = { orderType: "outlook", packageType: "Microsoft", description: "MS" };

export const PLATFORM_WORDS: Readonly<Record<Platform, PlatformWords>> = {
  google: { orderType: "google", packageType: "Google", description: "Google" },
  microsoft: OUTLOOK,
  azure: OUTLOOK,
  smtp: { orderType: "smtp", packageType: "SMTP", description: "SMTP" },
};

const IN_PROGRESS = "In Progress";
const ACTIVE = "Active";

/** What has no word here is in no list: none of the provider's known words says that something is gone. */
export const DOMAIN_STATUSES: Readonly<Partial<Record<DomainState, string>>> = {
  registering: IN_PROGRESS,
  connecting: IN_PROGRESS,
  active: ACTIVE,
  grace: ACTIVE,
};

export const MAILBOX_STATUSES: Readonly<Partial<Record<MailboxState, string>>> = {
  working: IN_PROGRESS,
  active: ACTIVE,
  ending: ACTIVE,
};

/** An order whose renewal was not paid still reads `Active`: there is no word for it. */
export const ORDER_STATUSES: { readonly running: string; readonly ended: string } = {
  running: ACTIVE,
  ended: "Cancelled",
};

/** The first part of an address, made of a first and a last name, as the provider makes them where no aliases are given. */
export const ALIASES: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first}.${last}`,
  (first) => first,
  (first, last) => `${first[0]}.${last}`,
  (first, last) => `${first}${last}`,
  (first, last) => `${first}${last[0]}`,
  (first, last) => `${first}.${last[0]}`,
  (first, last) => `${first[0]}${last}`,
  (_first, last) => last,
  (first, last) => `${last}.${first}`,
  (first, last) => `${last}${first[0]}`,
  (first, last) => `${last}.${first[0]}`,
  (first, last) => `${first}-${last}`,
  (first, last) => `${first}_${last}`,
  (first, last) => `${first[0]}-${last}`,
  (first, last) => `${first[0]}_${last}`,
  (first) => `hello.${first}`,
  (first) => `hi.${first}`,
  (first) => `${first}.hello`,
  (first) => `${first}.hi`,
  (first) => `${first}.team`,
  (first) => `team.${first}`,
  (first) => `${first}1`,
  (first) => `${first}2`,
  (first) => `${first}3`,
  (first) => `${first}4`,
];
