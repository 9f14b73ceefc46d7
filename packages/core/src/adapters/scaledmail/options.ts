import type {
  Mailbox,
  Organization,
  PreWarmInbox,
  ScaledMailClient,
  ScaledMailOptions,
  SearchedDomain,
  SuggestedDomain,
} from "@mailfleet/scaledmail";
import type {
  Account,
  BaseProvider,
  DomainCheck,
  DomainForwarding,
  DomainReplacement,
  Domains,
  DomainSearch,
  Mailboxes,
  Orders,
  Prewarm,
  Tenants,
} from "../../contract/index.js";
import type { ScaledMailBilling } from "./billing.js";
import type { RawDomain } from "./domains.js";

export interface ScaledMailAccountOptions extends Omit<ScaledMailOptions, "organizationId"> {
  organizationId?: undefined;
  /** Values for the `{ "$secret": name }` placeholders of plans, such as a sequencer's password. */
  secrets?: Readonly<Record<string, string>> | undefined;
}

export interface ScaledMailProviderOptions extends Omit<ScaledMailAccountOptions, "organizationId"> {
  /** The organization everything is bound to. */
  organizationId: string;
}

/** What only ScaledMail understands in an order. */
export interface ScaledMailOrderOptions {
  /** A discount code. What a bad one answers is not known. */
  readonly coupon?: string;
  /** The sending tool that ScaledMail adds the mailboxes to. */
  readonly sequencer?: {
    readonly provider: string;
    readonly username: string;
    /** The name of the password in the provider's `secrets`. The password itself never gets into a plan. */
    readonly password: { readonly $secret: string };
    readonly link?: string;
    readonly workspace?: string;
    readonly tag?: string;
  };
}

/** A ScaledMail account before an organization is chosen. */
export interface ScaledMailAccount extends Account {
  readonly id: "scaledmail";
  readonly native: ScaledMailClient;
  readonly tenants: Tenants<Organization>;
  /** Bound to one organization, with the same key and the same rate limit. Sends nothing: whether there is such an organization is not asked. */
  forTenant(id: string): ScaledMailProvider;
}

/**
 * ScaledMail in Mailfleet's words. It charges a card and shows no balance; it has no DNS, no exports and no webhooks.
 *
 * @lacks tenants.create createWorkspace
 */
export interface ScaledMailProvider extends BaseProvider, ScaledMailAccount {
  readonly id: "scaledmail";
  readonly native: ScaledMailClient;
  readonly tenant: string;
  readonly tenants: Tenants<Organization>;
  /**
   * A row is of a domain with mailboxes, or of one that is only registered. An offer of `check` has none where the provider left a name out.
   * `setForwarding` and `replace` file a request that people carry out later, often the same day: until then `get` shows the old state, and
   * a second request may be refused.
   */
  readonly domains: Domains<RawDomain> &
    DomainSearch<SuggestedDomain> &
    DomainCheck<SearchedDomain | undefined> &
    DomainForwarding &
    DomainReplacement;
  readonly mailboxes: Mailboxes<Mailbox>;
  readonly prewarm: Prewarm<PreWarmInbox>;
  /** A subscription is an order, with every domain and mailbox that came with it. */
  readonly billing: ScaledMailBilling;
  readonly orders: Orders<ScaledMailOrderOptions>;
}
