import type { DomainOffer, Finding, OrderItem, Person } from "../../contract/index.js";
import type { TaggedOrder } from "../../orders/index.js";
import { formatMoney, sumMoney } from "../../kit/money.js";
import type { Pair } from "./order-items.js";

/** How many mailboxes a domain carries and how many domains an order takes: both are fixed for each platform. */
const RULES: Readonly<Record<string, { counts: readonly number[]; domains: number }>> = {
  google: { counts: [2, 3, 4], domains: 100 },
  microsoft: { counts: [25], domains: 30 },
  smtp: { counts: [4], domains: 70 },
};

/** A known client cuts names here; whether ScaledMail refuses longer ones is not recorded. */
const MAX_NAME = 50;

/** Is there any place in an order for the mailboxes of this pair? */
export function isSold({ mailboxes }: Pair): boolean {
  return Object.hasOwn(RULES, mailboxes.platform);
}

/** What of the pairs goes against how ScaledMail sells mailboxes. */
export function checkRules(pairs: readonly Pair[]): Finding[] {
  const findings = pairs.flatMap(checkPair);
  for (const [platform, rule] of Object.entries(RULES)) {
    const own = pairs.filter((pair) => pair.mailboxes.platform === platform);
    if (own.length > rule.domains) {
      findings.push({ message: `An order takes at most ${rule.domains} ${platform} domains, not ${own.length}.` });
    }
    if (new Set(own.map((pair) => pair.mailboxes.people.length)).size > 1) {
      findings.push({
        message: `All ${platform} domains of an order carry the same number of mailboxes. Order the others under another key.`,
      });
    }
  }
  return findings;
}

function checkPair({ register, registerAt, mailboxes, mailboxesAt }: Pair): Finding[] {
  const { platform, people } = mailboxes;
  const findings: Finding[] = [];
  const rule = RULES[platform];
  if (!rule) {
    // No order can name them, and so none can name their domain.
    const message = `ScaledMail has no ${platform} mailboxes.`;
    findings.push({ item: registerAt, message }, { item: mailboxesAt, message });
  } else if (!rule.counts.includes(people.length)) {
    const message = `${register.domain}: a ${platform} domain carries ${rule.counts.join(", ")} mailboxes, not ${people.length}.`;
    findings.push({ item: mailboxesAt, message });
  }
  if ((register.years ?? 1) !== 1) {
    findings.push({ item: registerAt, message: `${register.domain}: ScaledMail registers for one year only.` });
  }
  return findings;
}

/** The pairs whose domain is not certainly to be had. */
export function checkOffers(pairs: readonly Pair[], offers: readonly DomainOffer[]): Finding[] {
  return pairs.flatMap(({ register: { domain }, registerAt }, at) => {
    const available = offers[at]?.available;
    if (available === true) return [];
    const message =
      available === false
        ? `${domain} is taken: somebody has registered it, perhaps you under another key or in another account.`
        : `ScaledMail does not say whether ${domain} can be registered.`;
    return [{ item: registerAt, message }];
  });
}

/** Two orders with one tag could not be told apart afterwards. */
export function checkTag(tag: string, tagged: TaggedOrder | null | undefined): Finding[] {
  if (!tagged) return [];
  return [
    {
      message: `There is an order tagged ${tag} already: this key was placed before. Use a new key for a new purchase.`,
    },
  ];
}

/** Nothing is sent until the tag can be looked up, so a plan says it before. */
export function warnTag(tag: string, tagged: TaggedOrder | null | undefined): Finding[] {
  if (tagged !== undefined) return [];
  return [
    { message: `Not all orders could be read: whether one is tagged ${tag} is not known, and nothing is sent before.` },
  ];
}

/** What the offers say about the price, and about each name. */
export function quoteWarnings(pairs: readonly Pair[], offers: readonly DomainOffer[]): Finding[] {
  const domains = sumMoney(offers.map((offer) => offer.price));
  const quote = domains ? `; its domains alone are quoted at ${formatMoney(domains)} for the first year` : "";
  return [
    {
      message: `ScaledMail does not say beforehand what an order costs${quote}. It charges the card on file at once and every month.`,
    },
    ...pairs.flatMap(({ register, registerAt }, at) =>
      (offers[at]?.warnings ?? []).map((text) => ({ item: registerAt, message: `${register.domain}: ${text}` })),
    ),
  ];
}

/** What of the request a ScaledMail order has no place for, or may be refused for. */
export function itemWarnings(items: readonly OrderItem[]): Finding[] {
  return items.flatMap((item, at) => warningsOf(item).map((message) => ({ item: at, message })));
}

function warningsOf(item: OrderItem): string[] {
  if (item.kind === "prewarmed") return [];
  const warnings: string[] = [];
  if (item.kind === "register" && item.registrant) {
    warnings.push("The registrant is not sent: a ScaledMail order has no place for one.");
  }
  if (item.autoRenew === false) {
    warnings.push("ScaledMail renews until the order is cancelled; autoRenew: false is not supported.");
  }
  if (item.kind === "mailboxes" && item.people.some(hasLongName)) {
    warnings.push(`ScaledMail may refuse names of more than ${MAX_NAME} characters.`);
  }
  return warnings;
}

function hasLongName({ firstName, lastName }: Person): boolean {
  return Math.max(firstName.length, lastName.length) > MAX_NAME;
}
