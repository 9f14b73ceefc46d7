import type { ListOptions, Listing, Money, Platform, Sourced } from "./common.js";

/** A domain with mailboxes that have been sending for a while, for sale as a whole. Order it as an item of kind `prewarmed`. */
export interface PrewarmedOffer<Raw = unknown> extends Sourced<Raw> {
  readonly domain: string;
  readonly platform?: Platform;
  /** The provider's word where `platform` is `unknown`. */
  readonly rawPlatform?: string;
  readonly mailboxCount?: number;
  /** The addresses that come with it, where they are shown. */
  readonly addresses: readonly string[];
  /** Days that it has been sending. */
  readonly warmedDays?: number;
  /** Of the whole, for the first month. */
  readonly price?: Money;
  /** Of the whole, for each later month. */
  readonly renewalPrice?: Money;
}

export interface PrewarmSearchOptions extends ListOptions {
  /** Only what runs on this platform. */
  readonly platform?: Exclude<Platform, "unknown"> | undefined;
}

export interface Prewarm<Raw = unknown> {
  /** What is in stock now. It may be sold a moment later: `orders.plan` looks again. Reads only. */
  search(options?: PrewarmSearchOptions): Listing<PrewarmedOffer<Raw>>;
}
