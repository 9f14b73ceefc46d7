import type { MailboxesItem, Money } from "../contract/index.js";
import type { KeptDomain, KeptMailbox, State } from "./state.js";

// What the memory provider's API shows. Its words and field names are its own, as any provider's are: so our readers have something to read.

export interface DomainRow {
  readonly id: string;
  readonly domain: string;
  readonly state: string;
  readonly dns_ready: boolean;
  readonly mailboxes: number;
  readonly forward_to: string | null;
  readonly auto_renew: boolean;
  readonly registered_at: string;
  readonly expires_at: string;
}

export interface MailboxRow {
  readonly id: string;
  readonly email: string;
  readonly domain: string;
  readonly state: string;
  readonly service: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly created_at: string;
  readonly renews_at: string | null;
}

export interface LoginRow {
  readonly email: string;
  readonly state: string;
  /** Null while the mailbox is being set up. */
  readonly password: string | null;
}

export interface QuoteRow {
  readonly domain: string;
  readonly verdict: "free" | "taken" | "unclear";
  /** Dollars, as decimal text. */
  readonly price: string | null;
  readonly renewal_price: string | null;
  readonly notes: readonly string[];
}

export interface OfferRow {
  readonly domain: string;
  readonly emails: readonly string[];
  readonly price: string;
}

const MONTH_MS = 30 * 86_400_000;

export function showDomain(state: State, domain: KeptDomain): DomainRow {
  const word = state.domainWord(domain);
  return {
    id: domain.id,
    domain: domain.name,
    state: word,
    dns_ready: word === "LIVE" || word === "GRACE",
    mailboxes: [...state.mailboxes.values()].filter((mailbox) => mailbox.domain === domain.name).length,
    forward_to: domain.forwardTo ?? null,
    auto_renew: domain.autoRenew,
    registered_at: isoTime(domain.orderedAt),
    expires_at: isoTime(addYears(domain.orderedAt, domain.years)),
  };
}

export function showMailbox(state: State, mailbox: KeptMailbox): MailboxRow {
  return {
    id: mailbox.id,
    email: mailbox.address,
    domain: mailbox.domain,
    state: state.mailboxWord(mailbox),
    service: SERVICES[mailbox.platform],
    first_name: mailbox.firstName,
    last_name: mailbox.lastName,
    created_at: isoTime(mailbox.orderedAt),
    renews_at: mailbox.autoRenew ? isoTime(mailbox.orderedAt + MONTH_MS) : null,
  };
}

export function showLogin(state: State, mailbox: KeptMailbox): LoginRow {
  const word = state.mailboxWord(mailbox);
  const password = word === "CREATING" ? null : `synthetic-password-of-${mailbox.id}`;
  return { email: mailbox.address, state: word, password };
}

export function showQuote(state: State, name: string): QuoteRow {
  const { available, price, renewalPrice, warnings = [] } = state.quote(name);
  return {
    domain: name,
    verdict: available === undefined ? "unclear" : available ? "free" : "taken",
    price: available ? dollars(price ?? state.settings.prices.registration) : null,
    renewal_price: available ? dollars(renewalPrice ?? state.settings.prices.renewal) : null,
    notes: warnings,
  };
}

/** The prewarmed domains nobody has taken yet. */
export function showOffers(state: State): OfferRow[] {
  return [...state.settings.offers]
    .filter(([domain]) => state.quote(domain).available === true)
    .map(([domain, { people, price }]) => ({
      domain,
      emails: people.map((person) => `${person.localPart}@${domain}`),
      price: dollars(price),
    }));
}

/** What the provider calls the platforms. */
export const SERVICES: Readonly<Record<MailboxesItem["platform"], string>> = {
  google: "gws",
  microsoft: "m365",
  azure: "azure-tenant",
  smtp: "plain",
};

export function dollars({ minor }: Pick<Money, "minor">): string {
  return (minor / 100).toFixed(2);
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

function addYears(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
