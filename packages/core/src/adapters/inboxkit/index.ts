import { createInboxKitClient, createLimiter, facts } from "@mailfleet/inboxkit";
import { systemClock } from "../../kit/clock.js";
import { createProvider } from "../../kit/provider.js";
import { createOrders } from "../../orders/index.js";
import { createBilling } from "./billing.js";
import { createDns } from "./dns.js";
import { createDomainConnection } from "./domain-connection.js";
import { createDomainSearch } from "./domain-search.js";
import { createDomainSettings } from "./domain-settings.js";
import { createDomainCheck, createDomains } from "./domains.js";
import { createExports } from "./exports.js";
import { createMailboxChanges } from "./mailbox-changes.js";
import { createMailboxes } from "./mailboxes.js";
import type { InboxKitAccount, InboxKitAccountOptions, InboxKitProvider, InboxKitProviderOptions } from "./options.js";
import { createOrderDriver } from "./orders.js";
import { createTenants } from "./tenants.js";
import { createWebhooks } from "./webhooks.js";

export type { FoundDomain } from "./domain-search.js";
export type { ExportRow } from "./export-status.js";
export type { Sequencer } from "./exports.js";
export { facts } from "@mailfleet/inboxkit";
export type * from "./options.js";

const ID = { id: "inboxkit", name: "InboxKit" } as const;

/**
 * InboxKit in Mailfleet's words, bound to one workspace; without a `workspaceId`, the team's account, whose `forTenant` binds one.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` is missing or empty, `workspaceId` is empty, or an option is unknown.
 */
export function createInboxKitProvider(options: InboxKitProviderOptions): InboxKitProvider;
export function createInboxKitProvider(options: InboxKitAccountOptions): InboxKitAccount;
export function createInboxKitProvider(
  options: InboxKitProviderOptions | InboxKitAccountOptions,
): InboxKitProvider | InboxKitAccount {
  // One key has one limit, whatever the number of its workspaces.
  const { secrets: _, ...rest } = options;
  const shared = { ...rest, limiter: options.limiter ?? createLimiter(facts.rateLimits, options) };
  return shared.workspaceId === undefined
    ? bindAccount(shared)
    : bindWorkspace({ ...shared, workspaceId: shared.workspaceId });
}

function bindAccount({ workspaceId: _, ...options }: InboxKitAccountOptions): InboxKitAccount {
  const native = createInboxKitClient(options);
  return createProvider<InboxKitAccount>({
    ...ID,
    native,
    tenants: createTenants(native),
    domains: createDomainCheck(native),
    billing: createBilling(native),
    webhooks: createWebhooks(options.apiKey, options.clock),
    forTenant: (id) => bindWorkspace({ ...options, workspaceId: id }),
  });
}

function bindWorkspace(options: InboxKitProviderOptions): InboxKitProvider {
  const clock = options.clock ?? systemClock;
  const native = createInboxKitClient(options);
  const tenant = options.workspaceId;
  const listed = createDomains(native);
  const dns = createDns(native, listed);
  const domains = {
    ...listed,
    ...createDomainSearch(native),
    ...createDomainCheck(native),
    ...createDomainSettings(native, listed, dns),
    ...createDomainConnection(native, listed),
  };
  const boxes = createMailboxes(native);
  const mailboxes = { ...boxes, ...createMailboxChanges(native, boxes) };
  const billing = createBilling(native);
  const own = { tenant, clock, timeoutMs: options.timeoutMs };
  const driver = createOrderDriver(native, { domains, mailboxes, billing }, own);
  return createProvider<InboxKitProvider>({
    ...ID,
    tenant,
    native,
    tenants: createTenants(native),
    domains,
    mailboxes,
    dns,
    billing,
    exports: createExports(native, boxes),
    orders: createOrders(driver),
    webhooks: createWebhooks(options.apiKey, clock),
    forTenant: (id) => bindWorkspace({ ...options, workspaceId: id }),
  });
}
