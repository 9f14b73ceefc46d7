import type { Account, Provider } from "@mailfleet/core";
import type { InboxKitProviderOptions } from "@mailfleet/core/inboxkit";
import type { PostgresLimiter } from "@mailfleet/postgres";

/** What a provider needs to be opened from here. */
export interface OpenOptions {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly limiter?: Limiter | undefined;
  readonly secrets?: Readonly<Record<string, string>> | undefined;
}

export type Limiter = NonNullable<InboxKitProviderOptions["limiter"]>;
export type RateLimits = Parameters<PostgresLimiter["forKey"]>[1];

/** An account whose tenants can be chosen. */
export interface OpenAccount extends Account {
  forTenant(id: string): Provider;
}

interface Maker {
  /** What it calls a tenant. */
  readonly tenantWord: string;
  readonly open: (options: OpenOptions) => Promise<OpenAccount>;
  readonly rateLimits: () => Promise<RateLimits>;
}

/** The only list of providers in this package. */
export type ProviderName = "inboxkit" | "scaledmail" | "coldmailreseller";

/** Each is loaded when it is used. */
const MAKERS: Readonly<Record<ProviderName, Maker>> = {
  inboxkit: {
    tenantWord: "workspace",
    open: async ({ secrets: _, ...options }) =>
      (await import("@mailfleet/core/inboxkit")).createInboxKitProvider(options),
    rateLimits: async () => (await import("@mailfleet/inboxkit")).facts.rateLimits,
  },
  scaledmail: {
    tenantWord: "organization",
    open: async (options) => (await import("@mailfleet/core/scaledmail")).createScaledMailProvider(options),
    rateLimits: async () => (await import("@mailfleet/scaledmail")).facts.rateLimits,
  },
  coldmailreseller: {
    tenantWord: "user",
    open: async (options) => (await import("@mailfleet/core/coldmailreseller")).createColdMailResellerProvider(options),
    rateLimits: async () => (await import("@mailfleet/coldmailreseller")).facts.rateLimits,
  },
};

export const PROVIDERS = Object.keys(MAKERS) as readonly ProviderName[];

export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(MAKERS, name);
}

export function tenantWordOf(name: ProviderName): string {
  return MAKERS[name].tenantWord;
}

export async function openAccount(name: ProviderName, options: OpenOptions): Promise<OpenAccount> {
  return await MAKERS[name].open(options);
}

export async function rateLimitsOf(name: ProviderName): Promise<RateLimits> {
  return await MAKERS[name].rateLimits();
}
