import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { Finding, Money, ReadOptions } from "../../contract/index.js";
import { formatMoney } from "../../kit/money.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { type ItemGroup, stockOf } from "../../orders/index.js";
import type { ScaledMailOrderOptions } from "./options.js";
import { type Choice } from "./order-requests.js";
import { createPrewarm } from "./prewarm.js";
import { PROVIDER } from "./words.js";

/** What is for sale prewarmed, as far as an order wants it. */
export interface Stock {
  readonly has: (domain: string) => boolean;
  readonly problem?: string;
  readonly choices: readonly Choice[];
}

/** An order names an offer by its id, which is looked up by the domain. */
export async function findStock(
  client: ScaledMailClient,
  groups: readonly ItemGroup[],
  options: ReadOptions,
): Promise<Stock> {
  const list = await createPrewarm(client).search(options).snapshot();
  const choices = groups.flatMap((group): Choice[] => {
    const wanted = group.prewarmed?.item;
    if (!wanted) return [];
    const offer = list.items.find(({ domain, id }) => domain === wanted.domain && (wanted.offerId ?? id) === id);
    return offer?.id === undefined ? [] : [{ group, id: offer.id, offer }];
  });
  return { ...stockOf(list), choices };
}

export function checkPrewarmed(
  groups: readonly ItemGroup[],
  { has, choices }: Stock,
  { sequencer }: ScaledMailOrderOptions,
): Finding[] {
  const unchosen = groups.filter(({ domain, prewarmed }) => prewarmed && has(domain) && !isChosen(domain, choices));
  const isLinkless = sequencer !== undefined && !sequencer.link && groups.some(({ prewarmed }) => prewarmed);
  return [
    ...unchosen.map(({ domain, prewarmed }) => ({
      message: `${domain} is not for sale as offer ${prewarmed?.item.offerId ?? "of any id"}: leave offerId out, or take it from prewarm.search.`,
      ...(prewarmed && { item: prewarmed.index }),
    })),
    ...(isLinkless
      ? [{ message: "Prewarmed domains need providerOptions.sequencer.link, the address of the sending tool." }]
      : []),
  ];
}

function isChosen(domain: string, choices: readonly Choice[]): boolean {
  return choices.some(({ group }) => group.domain === domain);
}

/** No source says whether the first month comes on top of the single price, so both are told and neither is the total. */
export function warnPrewarmed(
  stock: Stock | undefined,
  { coupon }: ScaledMailOrderOptions,
  hasMore: boolean,
): Finding[] {
  const choices = stock?.choices ?? [];
  const quotes = choices.map(({ group, offer }): Finding => {
    const [once, monthly] = [readOnce(offer), offer.renewalPrice].map((price) => price && formatMoney(price));
    return {
      message: `${group.domain} is quoted at ${once ?? "an unknown price"} once and ${monthly ?? "an unknown price"} a month.`,
      ...(group.prewarmed && { item: group.prewarmed.index }),
    };
  });
  const isUnused = coupon !== undefined && choices.length > 0 && !hasMore;
  return [
    ...quotes,
    ...(isUnused ? [{ message: "providerOptions.coupon is not sent: an order of prewarmed domains takes none." }] : []),
  ];
}

function readOnce({ raw }: Choice["offer"]): Money | undefined {
  return ReplyReader.of(PROVIDER, "listPreWarmInboxes", raw).maybeRow("pricing")?.maybeMoney("oneTimePrice", "USD");
}
