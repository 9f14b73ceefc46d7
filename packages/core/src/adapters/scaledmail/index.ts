import { createLimiter, createScaledMailClient, facts, type ScaledMailOptions } from "@mailfleet/scaledmail";
import { systemClock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { createProvider } from "../../kit/provider.js";
import { createOrders } from "../../orders/index.js";
import { createBilling } from "./billing.js";
import { createDomainOffers } from "./domain-search.js";
import { createDomainSettings } from "./domain-settings.js";
import { createDomains } from "./domains.js";
import { createMailboxes } from "./mailboxes.js";
import type {
  ScaledMailAccount,
  ScaledMailAccountOptions,
  ScaledMailProvider,
  ScaledMailProviderOptions,
} from "./options.js";
import { createOrderDriver } from "./orders.js";
import { createPrewarm } from "./prewarm.js";
import { createTenants } from "./tenants.js";
import { PROVIDER } from "./words.js";

export type { ScaledMailBilling } from "./billing.js";
export { facts } from "@mailfleet/scaledmail";
export type * from "./options.js";

/**
 * ScaledMail in Mailfleet's words, bound to one organization; without `organizationId`, the account with its organizations.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` is missing, an option is unknown, or an option is empty or wrong.
 */
export function createScaledMailProvider(options: ScaledMailProviderOptions): ScaledMailProvider;
export function createScaledMailProvider(options: ScaledMailAccountOptions): ScaledMailAccount;
export function createScaledMailProvider(
  options: ScaledMailProviderOptions | ScaledMailAccountOptions,
): ScaledMailProvider | ScaledMailAccount {
  const { organizationId, secrets = {}, ...rest } = options;
  // One for all organizations: ScaledMail counts the calls of a key.
  const shared: Shared = {
    client: { ...rest, limiter: rest.limiter ?? createLimiter(facts.rateLimits, options) },
    secrets,
    clock: options.clock ?? systemClock,
  };
  return organizationId === undefined ? createAccount(shared) : bind(shared, organizationId);
}

/** What the providers of all organizations have in common. */
interface Shared {
  readonly client: Omit<ScaledMailOptions, "organizationId">;
  readonly secrets: Readonly<Record<string, string>>;
  readonly clock: NonNullable<ScaledMailAccountOptions["clock"]>;
}

function createAccount(shared: Shared): ScaledMailAccount {
  const native = createScaledMailClient(shared.client);
  return createProvider<ScaledMailAccount>({
    id: PROVIDER,
    name: "ScaledMail",
    native,
    tenants: createTenants(native),
    forTenant: (id) => bind(shared, id),
  });
}

function bind(shared: Shared, tenant: string): ScaledMailProvider {
  if (typeof tenant !== "string" || tenant === "")
    throw invalidArgument(PROVIDER, "organizationId must be the record id of an organization (tenants.list has them).");
  const { client, secrets, clock } = shared;
  const native = createScaledMailClient({ ...client, organizationId: tenant });
  const lists = createDomains(native);
  const domains = { ...lists, ...createDomainOffers(native), ...createDomainSettings(native, lists) };
  const own = { tenant, clock, timeoutMs: client.timeoutMs, secrets };
  return createProvider<ScaledMailProvider>({
    id: PROVIDER,
    name: "ScaledMail",
    tenant,
    native,
    tenants: createTenants(native),
    domains,
    mailboxes: createMailboxes(native),
    prewarm: createPrewarm(native),
    billing: createBilling(native),
    orders: createOrders(createOrderDriver(native, domains, own)),
    forTenant: (id) => bind(shared, id),
  });
}
