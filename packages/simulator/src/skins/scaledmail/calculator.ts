import type { JsonObject } from "../../json.js";
import { objectOf, textOf, textsOf } from "../../json.js";
import { dollars, type Handler, reply } from "../../skin.js";
import type { Platform } from "../../world/types.js";
import { monthlyPrice, TERMS } from "./settings.js";
import { PLATFORMS } from "./words.js";

const DAYS = 30;
const LEAST_A_MONTH = 500;

/** How many mails a mailbox sends a day. */
const MAILS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  low: { google: 15, outlook: 5, smtp: 7 },
  medium: { google: 20, outlook: 8, smtp: 8 },
  max: { google: 25, outlook: 10, smtp: 10 },
};

/** The least volume is that of the published refusal: how it follows from the request is not known. */
export const calculatePackage: Handler = ({ world, body, example }) => {
  const volume = Number(body["volume"]);
  const period = textOf(body["period"], "month");
  const daily = period === "day" ? volume : volume / DAYS;
  if (!(daily * DAYS >= LEAST_A_MONTH)) return example("volumeTooLow", { requested: { volume, period } });
  const providers = textsOf(body["providers"]);
  const mails = MAILS[textOf(body["tier"], "max")] ?? {};
  const parts = providers.flatMap((provider) => {
    const platform = PLATFORMS[provider];
    if (platform === undefined) return [];
    const percentage = providers.length === 1 ? 100 : Number(objectOf(body["distribution"])[provider] ?? 0);
    const perDomain = (TERMS[platform].mailboxes[0] ?? 1) * (mails[provider] ?? 1);
    const domains = Math.ceil((daily * percentage) / 100 / perDomain);
    return [{ provider, platform, percentage, domains, ...costsOf(world, platform, domains) }];
  });
  const sum = (read: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((all, part) => all + read(part), 0);
  return reply(200, {
    data: {
      monthlyVolume: daily * DAYS,
      dailyVolume: daily,
      providerBreakdown: parts.map(writePart),
      totalDomains: sum(({ domains }) => domains),
      totalMailboxes: sum(({ mailboxes }) => mailboxes),
      totalPrice: dollars(sum(({ price }) => price)),
    },
  });
};

interface Costs {
  readonly mailboxes: number;
  /** A month's price of all, and of one unit. */
  readonly price: number;
  readonly unitPrice: number;
  readonly basis: "domain" | "mailbox";
}

function costsOf(world: Parameters<Handler>[0]["world"], platform: Platform, domains: number): Costs {
  const perDomain = TERMS[platform].mailboxes[0] ?? 1;
  const price = monthlyPrice(world, platform, perDomain);
  const isByDomain = TERMS[platform].domainPrice !== undefined;
  return {
    mailboxes: domains * perDomain,
    price: domains * price,
    unitPrice: isByDomain ? price : price / perDomain,
    basis: isByDomain ? "domain" : "mailbox",
  };
}

/** In dollars, though the docs say cents. */
function writePart({
  provider,
  percentage,
  domains,
  mailboxes,
  price,
  unitPrice,
  basis,
}: Costs & { readonly provider: string; readonly percentage: number; readonly domains: number }): JsonObject {
  return {
    provider,
    percentage,
    requiredDomains: domains,
    requiredMailboxes: mailboxes,
    pricePerUnit: dollars(unitPrice),
    pricingBasis: basis,
    totalPrice: dollars(price),
  };
}
