import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type { Finding, Money, PrewarmedItem, PrewarmedOffer, ReadOptions, Snapshot } from "../../contract/index.js";
import { type DraftStep, type ItemGroup, type Placed, stockOf } from "../../orders/index.js";
import type { ColdMailResellerOrderOptions } from "./options.js";
import { type Sold, writePrewarmed, writeRoute } from "./order-requests.js";
import { createPrewarm } from "./prewarm.js";

/** What is for sale prewarmed. */
export interface Stock {
  readonly offers: readonly PrewarmedOffer[];
  readonly has: (domain: string) => boolean;
  readonly problem?: string;
}

/** A row does not say what it runs on: that is known only of a list that was asked for by platform. */
export async function readStock(
  client: ColdMailResellerClient,
  platforms: readonly Sold[],
  options: ReadOptions,
): Promise<Stock> {
  const lists: Snapshot<PrewarmedOffer>[] = [];
  const prewarm = createPrewarm(client);
  for (const platform of platforms) lists.push(await prewarm.search({ ...options, platform }).snapshot());
  return { offers: lists.flatMap(({ items }) => items), ...stockOf(...lists) };
}

export interface PrewarmedPart {
  readonly steps: readonly DraftStep[];
  readonly warnings: readonly Finding[];
  /** The platforms of what is ordered. */
  readonly platforms: readonly Sold[];
  /** Of each, as far as it is told. */
  readonly prices: readonly (Money | undefined)[];
}

/** Whole domains, one order for each platform. */
export function draftPrewarmed(
  groups: readonly ItemGroup[],
  { offers }: Stock,
  options: ColdMailResellerOrderOptions,
): PrewarmedPart {
  const wanted = groups.flatMap(({ prewarmed }) => prewarmed ?? []);
  const offerOf = ({ domain }: PrewarmedItem): PrewarmedOffer | undefined =>
    offers.find((offer) => offer.domain === domain);
  const byPlatform = (["google", "microsoft"] as const).map((platform) => ({
    platform,
    own: wanted.filter(({ item }) => offerOf(item)?.platform === platform),
  }));
  const ordered = byPlatform.filter(({ own }) => own.length > 0);
  return {
    steps: ordered.flatMap(({ platform, own }) => {
      const route = writeRoute(platform, options);
      return route ? [writePrewarmed(own, route)] : [];
    }),
    warnings: wanted.flatMap(warnPrewarmed),
    platforms: ordered.map(({ platform }) => platform),
    prices: wanted.map(({ item }) => offerOf(item)?.price),
  };
}

function warnPrewarmed({ item, index }: Placed<PrewarmedItem>): Finding[] {
  const { domain, offerId } = item;
  const messages = [
    `${domain} and its mailboxes end with the time that is paid for now: they are ordered without autoRenew. Turn it on afterwards (billing.subscriptions.setAutoRenew, domains.setAutoRenew).`,
    ...(offerId === undefined ? [] : [`offerId of ${domain} is not used: Cold Mail Reseller sells it by its name.`]),
  ];
  return messages.map((message) => ({ item: index, message }));
}
