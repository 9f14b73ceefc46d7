import type { ColdMailResellerClient, ColdMailResellerOptions, Domain, Mailbox } from "@mailfleet/coldmailreseller";
import type { BaseProvider, Domains, Mailboxes, Orders } from "../../contract/index.js";
import type { Clock } from "../../kit/clock.js";

export interface ColdMailResellerProviderOptions extends ColdMailResellerOptions {
  /** The customer ("user") everything is bound to. */
  userId: string;
  /** Time, for tests that must not wait for it. Default: the machine's. */
  clock?: Clock;
}

/** What only Cold Mail Reseller understands in an order. None of it is secret. */
export interface ColdMailResellerOrderOptions {
  /** How Google mailboxes are exported to a sending platform. New domains on Google cannot be ordered without it. */
  readonly google?: {
    /** The Google OAuth URL of the platform. */
    readonly googleOauthRoute: string;
    /** The platform's client id at Google. */
    readonly clientId: string;
    /** The app name that Google's admin console shows for this client id. */
    readonly appName: string;
  };
  /** The OAuth route by which Microsoft mailboxes are exported. New domains on Microsoft cannot be ordered without it. */
  readonly microsoftOauthRoute?: string;
}

/**
 * Cold Mail Reseller in Mailfleet's words. No source shows where its wallet is read or how a name is checked, so there is
 * no `billing.balance` and no `domains.check`.
 */
export interface ColdMailResellerProvider extends BaseProvider {
  readonly id: "coldmailreseller";
  readonly native: ColdMailResellerClient;
  readonly tenant: string;
  readonly domains: Domains<Domain>;
  /** Rows come without the logins that the provider may send along. */
  readonly mailboxes: Mailboxes<Mailbox>;
  readonly orders: Orders<ColdMailResellerOrderOptions>;
}
