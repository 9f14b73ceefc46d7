import type {
  CheckDomainAvailabilityReply,
  DnsRecord,
  Domain,
  InboxKitClient,
  InboxKitOptions,
  Mailbox,
  Plan,
  Workspace,
} from "@mailfleet/inboxkit";
import type {
  Account,
  BaseProvider,
  BillingPlans,
  Dns,
  DomainCatchAll,
  DomainCheck,
  DomainConnection,
  DomainDmarc,
  DomainForwarding,
  DomainRemoval,
  Domains,
  DomainSearch,
  ExportPlatforms,
  ExportProgress,
  Exports,
  MailboxCancellation,
  MailboxChanges,
  Mailboxes,
  MailboxForwarding,
  MailboxUpdate,
  Orders,
  Subscriptions,
  TenantCreation,
  Tenants,
  Wallet,
  Webhooks,
} from "../../contract/index.js";
import type { FoundDomain } from "./domain-search.js";
import type { ExportRow } from "./export-status.js";
import type { Sequencer } from "./exports.js";

export interface InboxKitProviderOptions extends InboxKitOptions {
  /** Values for the `{ "$secret": name }` placeholders of plans, as every provider takes them. InboxKit's orders have none. */
  secrets?: Readonly<Record<string, string>> | undefined;
  /** The uid of the workspace everything is bound to. */
  workspaceId: string;
}

/** Without a workspace: what belongs to the team. */
export interface InboxKitAccountOptions extends Omit<InboxKitProviderOptions, "workspaceId"> {
  workspaceId?: undefined;
}

/** What only InboxKit understands in an order. */
export interface InboxKitOrderOptions {
  /**
   * Takes mailboxes from the seats of the plan instead of the wallet. InboxKit does not show how many seats are free, nor what it
   * does beyond them. Default: false, the wallet pays.
   */
  readonly useSeats?: boolean;
}

/** InboxKit has a call for a picture too; where it is to be sent no source shows. */
export type InboxKitMailboxChanges = Omit<MailboxChanges, "pictureUrl">;

/**
 * Wallet and plan are the team's, shared by its workspaces. The wallet is counted in credits. What `plans` answers is not
 * documented: it is read like the plan of the account, and refused as `unexpected-response` if it looks otherwise. `subscriptions` has the
 * team's one plan.
 */
export interface InboxKitBilling extends Wallet, BillingPlans<Readonly<Record<string, unknown>>> {
  readonly subscriptions: Subscriptions<Plan>;
}

/** An InboxKit team, before a workspace is chosen. */
export interface InboxKitAccount extends Account {
  readonly id: "inboxkit";
  readonly native: InboxKitClient;
  readonly tenants: Tenants<Workspace> & TenantCreation;
  readonly domains: DomainCheck<CheckDomainAvailabilityReply>;
  readonly billing: InboxKitBilling;
  /** `verify` proves that the sender knows the API key, of no body: read again what an event says. */
  readonly webhooks: Webhooks;
  /** One workspace of the team. It shares the rate limits of this account. */
  forTenant(id: string): InboxKitProvider;
}

/**
 * InboxKit in Mailfleet's words, bound to one workspace.
 *
 * @lacks tenants.remove deleteWorkspace
 * @lacks billing.subscriptions.cancel cancelSubscription
 * @lacks exports.disconnect deleteSequencers
 * @lacks prewarm.search searchPrewarmDomains
 */
export interface InboxKitProvider extends BaseProvider {
  readonly id: "inboxkit";
  readonly native: InboxKitClient;
  readonly tenant: string;
  readonly tenants: Tenants<Workspace> & TenantCreation;
  readonly domains: Domains<Domain> &
    DomainSearch<FoundDomain> &
    DomainCheck<CheckDomainAvailabilityReply> &
    DomainForwarding &
    DomainCatchAll &
    DomainDmarc &
    DomainConnection &
    DomainRemoval;
  readonly mailboxes: Mailboxes<Mailbox> &
    MailboxUpdate<InboxKitMailboxChanges> &
    MailboxCancellation &
    MailboxForwarding;
  readonly dns: Dns<DnsRecord>;
  readonly orders: Orders<InboxKitOrderOptions>;
  readonly billing: InboxKitBilling;
  /** What `platforms` answers is not documented: a list of words, or of objects with one, is read; anything else is refused. */
  readonly exports: Exports<Sequencer> & ExportPlatforms & ExportProgress<ExportRow | undefined>;
  /** `verify` proves that the sender knows the API key, of no body: read again what an event says. */
  readonly webhooks: Webhooks;
  /** Another workspace of the team. It shares the rate limits of this one. */
  forTenant(id: string): InboxKitProvider;
}
