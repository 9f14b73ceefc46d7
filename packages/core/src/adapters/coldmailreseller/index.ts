import { createColdMailResellerClient, createLimiter, facts } from "@mailfleet/coldmailreseller";
import { systemClock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { createProvider } from "../../kit/provider.js";
import { createOrders } from "../../orders/index.js";
import { createSubscriptionChanges } from "./billing-changes.js";
import { createSubscriptions } from "./billing.js";
import { createDns } from "./dns.js";
import { createDomainSettings } from "./domain-settings.js";
import { createDomains } from "./domains.js";
import { createExports } from "./exports.js";
import { createMailboxChanges } from "./mailbox-changes.js";
import { createMailboxes } from "./mailboxes.js";
import type {
  ColdMailResellerAccount,
  ColdMailResellerAccountOptions,
  ColdMailResellerProvider,
  ColdMailResellerProviderOptions,
} from "./options.js";
import { createOrderDriver } from "./orders.js";
import { createPrewarm } from "./prewarm.js";
import { createTenantChanges } from "./tenant-changes.js";
import { createTenants } from "./tenants.js";
import { createWebhooks } from "./webhooks.js";
import { PROVIDER } from "./words.js";

export { facts } from "@mailfleet/coldmailreseller";
export type * from "./options.js";

/**
 * Cold Mail Reseller in Mailfleet's words: with a `userId` bound to one customer of the partner, without it what needs none.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` is missing, `apiKey` or `userId` is empty, or an option is unknown.
 */
export function createColdMailResellerProvider(options: ColdMailResellerProviderOptions): ColdMailResellerProvider;
export function createColdMailResellerProvider(options: ColdMailResellerAccountOptions): ColdMailResellerAccount;
export function createColdMailResellerProvider(
  options: ColdMailResellerProviderOptions | ColdMailResellerAccountOptions,
): ColdMailResellerProvider | ColdMailResellerAccount {
  const { userId: tenant, secrets = {}, ...others } = options;
  const clock = options.clock ?? systemClock;
  // One for all customers: the limit is the key's.
  const shared = { ...others, limiter: others.limiter ?? createLimiter(facts.rateLimits, options) };
  const native = createColdMailResellerClient(tenant === undefined ? shared : { ...shared, userId: tenant });
  const account: Omit<ColdMailResellerAccount, "capabilities"> = {
    id: PROVIDER,
    name: "Cold Mail Reseller",
    native,
    tenants: { ...createTenants(native), ...createTenantChanges(native) },
    prewarm: createPrewarm(native),
    webhooks: createWebhooks(options.apiKey, clock),
    forTenant: (id) => {
      if (typeof id !== "string" || id === "")
        throw invalidArgument(PROVIDER, "The id of a user is missing.", "forTenant");
      return createColdMailResellerProvider({ ...shared, secrets, userId: id });
    },
  };
  if (tenant === undefined) return createProvider<ColdMailResellerAccount>(account);
  const nouns = createNouns(native, tenant);
  const own = { tenant, clock, timeoutMs: options.timeoutMs, secrets };
  const orders = createOrders(createOrderDriver(native, nouns, own));
  return createProvider<ColdMailResellerProvider>({ ...account, tenant, ...nouns, orders });
}

type Nouns = Pick<ColdMailResellerProvider, "domains" | "mailboxes" | "dns" | "billing" | "exports">;

function createNouns(client: ColdMailResellerAccount["native"], tenant: string): Nouns {
  const domains = createDomains(client, tenant);
  const mailboxes = createMailboxes(client, tenant);
  const subscriptions = createSubscriptions(client, tenant);
  return {
    domains: { ...domains, ...createDomainSettings(client, tenant, domains) },
    mailboxes: { ...mailboxes, ...createMailboxChanges(client, mailboxes) },
    dns: createDns(client, domains),
    billing: { subscriptions: { ...subscriptions, ...createSubscriptionChanges(client, tenant) } },
    exports: createExports(client, mailboxes),
  };
}
