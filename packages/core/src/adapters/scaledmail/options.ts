import type {
  Domain,
  Mailbox,
  PurchasedDomain,
  ScaledMailClient,
  ScaledMailOptions,
  SearchedDomain,
} from "@mailfleet/scaledmail";
import type { BaseProvider, DomainCheck, Domains, Mailboxes, Orders } from "../../contract/index.js";
import type { Clock } from "../../kit/clock.js";

export interface ScaledMailProviderOptions extends ScaledMailOptions {
  /** The organization everything is bound to. */
  organizationId: string;
  /** Values for the `{ "$secret": name }` placeholders of plans, such as a sequencer's password. */
  secrets?: Readonly<Record<string, string>>;
  /** Time, for tests that must not wait for it. Default: the machine's. */
  clock?: Clock;
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

/** ScaledMail in Mailfleet's words. It charges a card and shows no balance, so there is no `billing`. */
export interface ScaledMailProvider extends BaseProvider {
  readonly id: "scaledmail";
  readonly native: ScaledMailClient;
  readonly tenant: string;
  /** A row is of a domain with mailboxes, or of one that is only registered. An offer has none where the provider left a name out. */
  readonly domains: Domains<Domain | PurchasedDomain> & DomainCheck<SearchedDomain | undefined>;
  readonly mailboxes: Mailboxes<Mailbox>;
  readonly orders: Orders<ScaledMailOrderOptions>;
}
