import type {
  CheckDomainAvailabilityReply,
  Domain,
  InboxKitClient,
  InboxKitOptions,
  Mailbox,
} from "@mailfleet/inboxkit";
import type { BaseProvider, DomainCheck, Domains, Mailboxes, Orders, Wallet } from "../../contract/index.js";
import type { Clock } from "../../kit/clock.js";

export interface InboxKitProviderOptions extends InboxKitOptions {
  /** The uid of the workspace everything is bound to. */
  workspaceId: string;
  /** The time that orders go by. Default: the machine's. */
  clock?: Clock;
}

/** What only InboxKit understands in an order. */
export interface InboxKitOrderOptions {
  /**
   * Takes mailboxes from the seats of the plan instead of the wallet. InboxKit does not show how many seats are free, nor what it
   * does beyond them. Default: false, the wallet pays.
   */
  readonly useSeats?: boolean;
}

/** InboxKit in Mailfleet's words. The wallet is counted in credits, and every workspace of the team shares it. */
export interface InboxKitProvider extends BaseProvider {
  readonly id: "inboxkit";
  readonly native: InboxKitClient;
  readonly tenant: string;
  readonly domains: Domains<Domain> & DomainCheck<CheckDomainAvailabilityReply>;
  readonly mailboxes: Mailboxes<Mailbox>;
  readonly orders: Orders<InboxKitOrderOptions>;
  readonly billing: Wallet;
}
