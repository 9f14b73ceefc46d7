import { DAY_MS, HOUR_MS, MONTH_MS } from "../../world/time.js";
import type { Habits, Platform, Prices } from "../../world/types.js";
import type { World, WorldSettings } from "../../world/world.js";

export const TENANTS = [
  { id: "recORG00000000001", name: "Acme", more: {} },
  { id: "recORG00000000002", name: "Example Studio", more: {} },
] as const;

/** The docs have samples of 13 to 17 characters, `rec` included. */
const ID_PREFIXES: Readonly<Record<Parameters<WorldSettings["newId"]>[0], string>> = {
  tenants: "ORG",
  domains: "DOM",
  mailboxes: "MBX",
  subscriptions: "SUB",
  orders: "ORD",
  records: "DNS",
  connections: "CON",
  exports: "EXP",
  stock: "PRE",
  event: "EVT",
  action: "PKG",
};

export const settings: Omit<WorldSettings, "adopt" | "wake"> = {
  payer: "card",
  mailboxSteps: ["In Progress"],
  paysByMailbox: false,
  newId: (kind, n) => {
    const place = kind === "tenants" ? n + TENANTS.length : n;
    return `rec${ID_PREFIXES[kind]}${String(place).padStart(11, "0")}`;
  },
};

/**
 * The website speaks of two to four business days until mailboxes work, and swaps are often carried out the same day. No source
 * says how long a domain takes, nor how long an unpaid order goes on.
 */
export const habits: Habits = {
  domainListedMs: 0,
  registrationMs: HOUR_MS,
  dnsMs: 0,
  mailboxListedMs: 0,
  mailboxMs: 2 * DAY_MS,
  // How long people take for a swap.
  orderMs: 8 * HOUR_MS,
  exportMs: 0,
  cleanUpMs: 0,
  periodMs: MONTH_MS,
  graceMs: MONTH_MS,
  pastDueMs: 14 * DAY_MS,
};

/** As a live account saw them: Outlook at 50 dollars for 25 mailboxes, SMTP at 3.75 for 4, which no whole cent divides. */
export const prices: Prices = {
  registration: 1_550,
  renewal: 1_700,
  mailbox: { google: 350, microsoft: 200, azure: 200, smtp: 94 },
};

interface PlatformTerms {
  /** How many mailboxes a domain has, the usual number first. */
  readonly mailboxes: readonly number[];
  /** How many domains an order takes. */
  readonly mostDomains: number;
  /** What a domain with its mailboxes costs a month, where a domain has a price. In cents. */
  readonly domainPrice?: number;
}

const OUTLOOK: PlatformTerms = { mailboxes: [25], mostDomains: 30, domainPrice: 5_000 };

export const TERMS: Readonly<Record<Platform, PlatformTerms>> = {
  google: { mailboxes: [2, 3, 4], mostDomains: 100 },
  microsoft: OUTLOOK,
  azure: OUTLOOK,
  smtp: { mailboxes: [4], mostDomains: 70, domainPrice: 375 },
};

/** What a domain with so many mailboxes costs a month, in cents, at the prices of the moment. */
export function monthlyPrice(world: World, platform: Platform, mailboxes: number): number {
  const price = world.state.prices.mailbox[platform];
  const { domainPrice } = TERMS[platform];
  return domainPrice === undefined ? price * mailboxes : Math.round((domainPrice * price) / prices.mailbox[platform]);
}

/** A fixed package. */
export interface PackageTerms {
  readonly id: string;
  readonly tier: string;
  readonly name: string;
  /** A month's price, in cents. */
  readonly price: number;
  /** How many domains it takes: on Google, but for those on Outlook. */
  readonly domains: number;
  readonly google?: { readonly mailbox: number };
  readonly microsoft?: { readonly mailbox: number; readonly domains: number };
}

/** As published: the mailboxes of the first one do not add up, since an Outlook domain takes 25. */
export const PACKAGES: readonly PackageTerms[] = [
  {
    id: "price_00000000000000000000001",
    tier: "low-sending",
    name: "Starter",
    price: 19_900,
    domains: 12,
    google: { mailbox: 20 },
    microsoft: { mailbox: 100, domains: 2 },
  },
  {
    id: "price_00000000000000000000002",
    tier: "medium-sending",
    name: "Google 70",
    price: 24_500,
    domains: 35,
    google: { mailbox: 70 },
  },
  {
    id: "price_00000000000000000000003",
    tier: "high-sending",
    name: "Microsoft 300",
    price: 59_700,
    domains: 12,
    microsoft: { mailbox: 300, domains: 12 },
  },
];
