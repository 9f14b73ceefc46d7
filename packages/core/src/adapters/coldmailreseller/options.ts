import type {
  ColdMailResellerClient,
  ColdMailResellerOptions,
  DnsRecord,
  Domain,
  Mailbox,
  PlatformMetadata,
  PreWarmedUpDomain,
  StoredPlatformLogin,
  Subscription,
  User,
} from "@mailfleet/coldmailreseller";
import type {
  Account,
  BaseProvider,
  Change,
  Disconnection,
  Dns,
  DomainAutoRenew,
  Domains,
  Exports,
  Mailboxes,
  MailboxRemoval,
  MailboxUpdate,
  NewConnection,
  NewContactTenant,
  NewDnsRecord,
  Orders,
  Prewarm,
  SubscriptionAutoRenew,
  SubscriptionCancellation,
  Subscriptions,
  TenantCreation,
  TenantRemoval,
  Tenants,
  Webhooks,
  WriteOptions,
} from "../../contract/index.js";

export interface ColdMailResellerAccountOptions extends Omit<ColdMailResellerOptions, "userId"> {
  userId?: undefined;
  /** Values for the `{ "$secret": name }` placeholders of plans, such as an OAuth route. */
  secrets?: Readonly<Record<string, string>> | undefined;
}

export interface ColdMailResellerProviderOptions extends Omit<ColdMailResellerAccountOptions, "userId"> {
  /** The customer ("user") everything is bound to. */
  userId: string;
}

/**
 * A URL at which a platform is allowed in. One that carries a state or a token is a secret: give the name under which it stands in the provider's
 * `secrets`. It never gets into a plan then.
 */
export type OauthRoute = string | { readonly $secret: string };

/** What only Cold Mail Reseller understands in an order. */
export interface ColdMailResellerOrderOptions {
  /** How Google mailboxes are exported to a sending platform. New domains on Google cannot be ordered without it. */
  readonly google?: {
    /** The Google OAuth URL of the platform. */
    readonly googleOauthRoute: OauthRoute;
    /** The platform's client id at Google. */
    readonly clientId: string;
    /** The app name that Google's admin console shows for this client id. */
    readonly appName: string;
  };
  /** The OAuth route by which Microsoft mailboxes are exported. New domains on Microsoft cannot be ordered without it. */
  readonly microsoftOauthRoute?: OauthRoute;
}

/** A login of a sending tool. Username and password are needed; the name is not kept. */
export interface ColdMailResellerConnection extends NewConnection {
  /** Cold Mail Reseller takes none. */
  readonly apiKey?: undefined;
  /** Where the tool is, for `EMAILBISON`, which needs it. */
  readonly metadata?: PlatformMetadata | undefined;
}

/** The login is tried at the tool before it is kept: a wrong one is refused. No source says how far an export is. */
export interface ColdMailResellerExports extends Omit<Exports<StoredPlatformLogin>, "connect">, Disconnection {
  connect(connection: ColdMailResellerConnection, options?: WriteOptions): Promise<{ readonly id?: string }>;
}

/** It sets no `ttl`, and cannot change a `priority`. Disabled records are not listed. */
export interface ColdMailResellerDns extends Omit<Dns<DnsRecord>, "add" | "update"> {
  /** As `Dns.add`. A DMARC record gets the tags that it lacks, by the provider's own default. */
  add(domain: string, record: Omit<NewDnsRecord, "ttl">, options?: WriteOptions): Promise<Change>;

  /** As `Dns.update`. */
  update(
    domain: string,
    id: string,
    changes: Partial<Pick<NewDnsRecord, "host" | "value">>,
    options?: WriteOptions,
  ): Promise<Change>;
}

/** What of a partner's account needs no customer. */
export interface ColdMailResellerAccount extends Account {
  readonly id: "coldmailreseller";
  readonly native: ColdMailResellerClient;
  /** The customers of the partner. The name of a new one is its company; `contact.organization` is not sent. */
  readonly tenants: Tenants<User> & TenantCreation<NewContactTenant> & TenantRemoval;
  readonly prewarm: Prewarm<PreWarmedUpDomain>;
  /** Signed with the API key. The events of all customers; `tenant` says whose. */
  readonly webhooks: Webhooks;
  /** Everything for one customer. All of them share the limit of the key. */
  forTenant(id: string): ColdMailResellerProvider;
}

/**
 * Cold Mail Reseller in Mailfleet's words. No source shows where its wallet is read or how a name is checked.
 *
 * @lacks billing.balance getWalletDetails
 * @lacks domains.search suggestAvailableDomains
 * @lacks domains.check getSingleAvailableDomain
 * @lacks domains.setForwarding addDomainForwarding
 * @lacks domains.remove removeDomains
 */
export interface ColdMailResellerProvider extends ColdMailResellerAccount, BaseProvider {
  readonly id: "coldmailreseller";
  readonly native: ColdMailResellerClient;
  readonly tenants: ColdMailResellerAccount["tenants"];
  readonly tenant: string;
  readonly domains: Domains<Domain> & DomainAutoRenew;
  /** Rows come without the logins that the provider may send along. */
  readonly mailboxes: Mailboxes<Mailbox> & MailboxUpdate & MailboxRemoval;
  readonly dns: ColdMailResellerDns;
  readonly billing: {
    /** Of a customer that does not exist there are none: the provider cannot tell a wrong `userId` from one without subscriptions. */
    readonly subscriptions: Subscriptions<Subscription> & SubscriptionAutoRenew & SubscriptionCancellation;
  };
  readonly exports: ColdMailResellerExports;
  readonly orders: Orders<ColdMailResellerOrderOptions>;
}
