import type { Billing } from "./billing.js";
import type { Dns } from "./dns.js";
import type {
  DomainAutoRenew,
  DomainCatchAll,
  DomainCheck,
  DomainConnection,
  DomainDmarc,
  DomainForwarding,
  DomainRemoval,
  DomainReplacement,
  Domains,
  DomainSearch,
} from "./domains.js";
import type { Disconnection, ExportPlatforms, ExportProgress, Exports } from "./exports.js";
import type { Mailboxes, MailboxCancellation, MailboxForwarding, MailboxRemoval, MailboxUpdate } from "./mailboxes.js";
import type { Orders } from "./orders.js";
import type { Prewarm } from "./prewarm.js";
import type { TenantCreation, TenantRemoval, Tenants } from "./tenants.js";
import type { Webhooks } from "./webhooks.js";

/** A provider's account before a tenant is chosen. */
export interface Account {
  readonly id: string;
  /** The provider's name as people write it. */
  readonly name: string;
  /** What is there, as `noun.verb`, read off this very object. */
  readonly capabilities: readonly string[];
  /** The typed client underneath, for what this vocabulary does not have. It has none of the order protection. */
  readonly native: unknown;
  readonly tenants?: Tenants;
}

/** What every provider has. An adapter's own interface extends it with what the provider can do more. */
export interface BaseProvider extends Account {
  /** The tenant all of this is bound to: InboxKit workspace, ScaledMail organization, CMR user. */
  readonly tenant?: string;
  readonly domains: Domains;
  readonly mailboxes: Mailboxes;
  readonly orders: Orders<unknown>;
}

/**
 * Any provider. Optional members are those that only some have: test before use (`provider.domains.check?.([name])`). On an
 * adapter's own type they are either required or absent, so asking for what a provider lacks does not compile.
 */
export interface Provider extends BaseProvider {
  readonly tenants?: Tenants & Partial<TenantCreation<never>> & Partial<TenantRemoval>;
  readonly domains: Domains &
    Partial<DomainSearch> &
    Partial<DomainCheck> &
    Partial<DomainForwarding<string>> &
    Partial<DomainCatchAll> &
    Partial<DomainDmarc> &
    Partial<DomainAutoRenew> &
    Partial<DomainConnection> &
    Partial<DomainReplacement> &
    Partial<DomainRemoval>;
  readonly mailboxes: Mailboxes &
    Partial<MailboxUpdate<never>> &
    Partial<MailboxCancellation> &
    Partial<MailboxRemoval> &
    Partial<MailboxForwarding>;
  readonly dns?: Dns;
  readonly prewarm?: Prewarm;
  readonly billing?: Billing;
  readonly exports?: Exports & Partial<ExportPlatforms> & Partial<ExportProgress> & Partial<Disconnection>;
  readonly webhooks?: Webhooks;
  /** The same provider for another tenant of the account. */
  forTenant?(id: string): Provider;
}
