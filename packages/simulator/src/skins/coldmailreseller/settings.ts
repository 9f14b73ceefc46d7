import type { JsonObject } from "../../json.js";
import { DAY_MS, MINUTE_MS, MONTH_MS } from "../../world/time.js";
import type { Cents, Habits, Prices } from "../../world/types.js";
import type { WorldSettings } from "../../world/world.js";

export const HABITS: Habits = {
  domainListedMs: 0,
  registrationMs: 20_000,
  dnsMs: 5 * MINUTE_MS,
  mailboxListedMs: 0,
  mailboxMs: 10 * MINUTE_MS,
  orderMs: 30_000,
  exportMs: 5 * MINUTE_MS,
  cleanUpMs: 30_000,
  periodMs: MONTH_MS,
  graceMs: 7 * DAY_MS,
  pastDueMs: 7 * DAY_MS,
};

const SEAT: Cents = 300;

export const PRICES: Prices = {
  registration: 1_588,
  renewal: 1_588,
  mailbox: { google: SEAT, microsoft: SEAT, azure: SEAT, smtp: SEAT },
};

/** What a seat costs more from the renewal that crosses 12 months. */
export const SURCHARGE: Cents = 200;
/** After so many periods it does. */
export const CHEAP_PERIODS = 12;
/** Warmup of a mailbox for 30 days. No source names the price. */
export const WARMUP_PRICE: Cents = 300;

/** From so long before its end, what renews itself is RENEWING. No source says how long. */
export const RENEWING_MS: number = 3 * DAY_MS;
/** From so long before its expiry a domain can be renewed. */
export const RENEWABLE_MS: number = 45 * DAY_MS;
/** Later than this before the end of its subscription, a mailbox cannot be removed. */
export const REMOVABLE_MS: number = DAY_MS;
/** From a change that is accepted until it shows. */
export const CHANGE_MS = 20_000;
/** How long warmup is PENDING, and how long mailboxes show as expired while their subscription is made anew: "some minutes". */
export const SOME_MINUTES_MS: number = 5 * MINUTE_MS;

/** A profile as the provider's own examples have it. */
export const CONTACT: Readonly<Record<string, string>> = {
  email: "ada@example.com",
  firstName: "Ada",
  lastName: "Lovelace",
  country: "US",
  state: "New York",
  city: "New York",
  postalCode: "10001",
  addressLineOne: "1 Example Street",
  languagePreference: "en",
  phoneCc: "1",
  phone: "2025550100",
};

export const NEIGHBOUR = "USER000000000000000000000002";

export const TENANTS: readonly { readonly id: string; readonly name: string; readonly more: JsonObject }[] = [
  { id: "USER000000000000000000000001", name: "Example Ltd", more: CONTACT },
  { id: NEIGHBOUR, name: "Neighbour Ltd", more: { ...CONTACT, email: "grace@example.org", firstName: "Grace" } },
];

type IdKind = Parameters<WorldSettings["newId"]>[0];

const PREFIXES: Readonly<Record<Exclude<IdKind, "action">, string>> = {
  tenants: "USER",
  domains: "DOMAIN",
  mailboxes: "MAILBOX",
  subscriptions: "SUBSCRIPTION",
  orders: "ORDER",
  records: "RECORD",
  connections: "CREDENTIAL",
  exports: "EXPORT",
  stock: "STOCK",
  event: "EVENT",
};

const ID_LENGTH = 28;

/** 28 upper-case letters and digits; of an action `ACT_` and a lower-case uuid. */
export function newId(kind: IdKind, n: number): string {
  if (kind === "action") return `ACT_00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
  // The first users are there from the start.
  const number = kind === "tenants" ? n + TENANTS.length : n;
  const prefix = PREFIXES[kind];
  return prefix + String(number).padStart(ID_LENGTH - prefix.length, "0");
}
