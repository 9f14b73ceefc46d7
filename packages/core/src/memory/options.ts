import type {
  BaseProvider,
  Mailboxes,
  Orders,
  Wallet,
  DomainCheck,
  Domains,
  MailboxesItem,
  Money,
  Person,
} from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import { parseAddress, parseDomain } from "../kit/names.js";
import { unknownOption } from "../kit/capabilities.js";
import type { MemoryApi } from "./api.js";
import type { DomainRow, MailboxRow, QuoteRow } from "./rows.js";
import type { Simulation } from "./simulate.js";

type OrderedPlatform = MailboxesItem["platform"];

/** How the provider starts out. Everything has a default; nothing is ever taken from outside the process. */
export interface MemoryOptions {
  readonly tenant?: string;
  /** What is in the wallet, in USD. Default: 10,000.00. */
  readonly balance?: Money;
  /** Domains that are there already, registered and ready. */
  readonly domains?: readonly string[];
  /** Mailboxes that are there and active already. Their domains come by themselves. */
  readonly mailboxes?: readonly string[];
  /** Prewarmed domains that can be taken. */
  readonly offers?: readonly PrewarmedOffer[];
  /** What names cost. A name that is not here is available at the default price. */
  readonly catalogue?: Readonly<Record<string, CatalogueEntry>>;
  /** Default prices in USD: 12.00 for a first year, 14.00 for a later one, 3.00 for a mailbox and month. */
  readonly prices?: { readonly registration?: Money; readonly renewal?: Money; readonly mailbox?: Money };
  /** From the order until a domain is registered and listed. Default: 30,000. */
  readonly registrationMs?: number;
  /** From then until its DNS answers. Default: 60,000. */
  readonly dnsMs?: number;
  /** From the order until a mailbox is active; it is listed at once. Default: 600,000. */
  readonly mailboxMs?: number;
  /** How long plans believe that it takes at most until a purchase is listed. Default: 120,000. */
  readonly lagMs?: number;
  /** Does the provider keep the tags of orders, so that a lost one is found at once? Default: false. */
  readonly tags?: boolean;
  /** Rows a page. Default: 50. */
  readonly pageSize?: number;
  /** When the virtual clock starts, ISO-8601. Default: the beginning of 2026. */
  readonly startsAt?: string;
  /** Values for the `{ "$secret": name }` placeholders of plans. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface CatalogueEntry {
  /** Default: true. `undefined` written out: the provider cannot tell. */
  readonly available?: boolean | undefined;
  readonly price?: Money;
  readonly renewalPrice?: Money;
  readonly warnings?: readonly string[];
}

export interface PrewarmedOffer {
  readonly domain: string;
  readonly platform: OrderedPlatform;
  readonly people: readonly Person[];
  /** Now. Default: 60.00 USD. */
  readonly price?: Money;
}

/** What only the memory provider understands in an order. */
export interface MemoryOrderOptions {
  /** The sending tool that new mailboxes are handed to: a login in it, as some real providers take one. */
  readonly sendingTool?: {
    readonly username: string;
    /** The name of the password in the provider's `secrets`. The password itself never gets into a plan. */
    readonly password: { readonly $secret: string };
  };
}

/** A provider that lives in this process, with a hand on its clock and its misfortunes. */
export interface MemoryProvider extends BaseProvider {
  readonly id: "memory";
  readonly native: MemoryApi;
  readonly domains: Domains<DomainRow> & DomainCheck<QuoteRow>;
  readonly mailboxes: Mailboxes<MailboxRow>;
  readonly orders: Orders<MemoryOrderOptions>;
  readonly billing: Wallet;
  readonly simulate: Simulation;
}

/** The options with nothing left open. */
export interface Settings {
  readonly tenant: string | undefined;
  readonly balance: Money;
  readonly domains: readonly string[];
  readonly mailboxes: readonly { readonly localPart: string; readonly domain: string }[];
  readonly offers: Map<string, PrewarmedOffer & { readonly price: Money }>;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** Not readonly: `simulate` raises them. */
  readonly prices: { registration: Money; renewal: Money; mailbox: Money };
  readonly registrationMs: number;
  readonly dnsMs: number;
  readonly mailboxMs: number;
  readonly lagMs: number;
  readonly tags: boolean;
  readonly pageSize: number;
  readonly startsAt: number;
  readonly secrets: Readonly<Record<string, string>>;
}

const KNOWN =
  "tenant balance domains mailboxes offers catalogue prices registrationMs dnsMs mailboxMs lagMs tags pageSize startsAt secrets".split(
    " ",
  );

/** @throws MailfleetError `invalid-argument` if an option is unknown or cannot be meant. */
export function readOptions(options: MemoryOptions): Settings {
  const unknown = unknownOption(options, KNOWN);
  if (unknown !== undefined) throw refuse(`There is no option "${unknown}". There are: ${KNOWN.join(", ")}.`);
  const startsAt = Date.parse(options.startsAt ?? "2026-01-01T00:00:00Z");
  if (Number.isNaN(startsAt))
    throw refuse(`startsAt is no time: ${String(options.startsAt)}. Give it as in "2026-01-01T00:00:00Z".`);
  return {
    tenant: options.tenant,
    balance: readDollars("balance", options.balance, 1_000_000),
    domains: (options.domains ?? []).map((name) => parseDomain("memory", name)),
    mailboxes: (options.mailboxes ?? []).map((address) => parseAddress("memory", address)),
    offers: new Map((options.offers ?? []).map((offer) => [parseDomain("memory", offer.domain), readOffer(offer)])),
    catalogue: new Map(
      Object.entries(options.catalogue ?? {}).map(([name, entry]) => [parseDomain("memory", name), entry]),
    ),
    prices: {
      registration: readDollars("prices.registration", options.prices?.registration, 1_200),
      renewal: readDollars("prices.renewal", options.prices?.renewal, 1_400),
      mailbox: readDollars("prices.mailbox", options.prices?.mailbox, 300),
    },
    registrationMs: readCount("registrationMs", options.registrationMs, 30_000),
    dnsMs: readCount("dnsMs", options.dnsMs, 60_000),
    mailboxMs: readCount("mailboxMs", options.mailboxMs, 600_000),
    lagMs: readCount("lagMs", options.lagMs, 120_000),
    tags: options.tags ?? false,
    pageSize: Math.max(1, readCount("pageSize", options.pageSize, 50)),
    startsAt,
    secrets: options.secrets ?? {},
  };
}

function readOffer(offer: PrewarmedOffer): PrewarmedOffer & { readonly price: Money } {
  return { ...offer, price: readDollars(`the price of ${offer.domain}`, offer.price, 6_000) };
}

function readDollars(name: string, money: Money | undefined, byDefault: number): Money {
  const { unit, minor } = money ?? { unit: "USD", minor: byDefault };
  if (unit !== "USD" || !Number.isSafeInteger(minor))
    throw refuse(`${name} must be { unit: "USD", minor: whole cents }.`);
  return { unit, minor };
}

function readCount(name: string, count: number | undefined, byDefault: number): number {
  const value = count ?? byDefault;
  if (!Number.isSafeInteger(value) || value < 0)
    throw refuse(`${name} must be a whole number from 0, not ${String(count)}.`);
  return value;
}

function refuse(message: string): Error {
  return invalidArgument("memory", message, "createMemoryProvider");
}
