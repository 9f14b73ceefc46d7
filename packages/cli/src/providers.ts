import type { Account, Provider } from "@mailfleet/core";
import type { InboxKitProviderOptions } from "@mailfleet/core/inboxkit";
import type { PostgresLimiter } from "@mailfleet/postgres";
import { MAKERS, type ProviderName } from "./generated/providers.js";

export type { ProviderName } from "./generated/providers.js";

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

/** An account whose tenants can be chosen, or, of a provider without tenants, all that there is. */
export type OpenAccount = (Account & { forTenant(id: string): Provider }) | (Provider & { forTenant?: undefined });

/** A provider, loaded when it is used. */
export interface Maker {
  readonly title: string;
  /** What it calls a tenant. Absent: it has none. */
  readonly tenantWord?: string;
  readonly open: (options: OpenOptions) => Promise<OpenAccount>;
  readonly rateLimits: () => Promise<RateLimits>;
}

export const PROVIDERS = Object.keys(MAKERS) as readonly ProviderName[];

export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(MAKERS, name);
}

/** The names of all providers as people write them: "InboxKit, ScaledMail and Cold Mail Reseller". */
export function listTitles(): string {
  const titles = Object.values(MAKERS).map(({ title }) => title);
  return [titles.slice(0, -1).join(", "), ...titles.slice(-1)].filter(Boolean).join(" and ");
}

export function tenantWordOf(name: ProviderName): string | undefined {
  return MAKERS[name].tenantWord;
}

export async function openAccount(name: ProviderName, options: OpenOptions): Promise<OpenAccount> {
  return await MAKERS[name].open(options);
}

export async function rateLimitsOf(name: ProviderName): Promise<RateLimits> {
  return await MAKERS[name].rateLimits();
}
