import type { Platform, PrewarmedOffer } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import type { Rule } from "./harness.js";
import { listingRules } from "./listings.js";
import { PLATFORMS } from "./mailboxes.js";
import {
  isAddress,
  isCount,
  isListOf,
  isMoney,
  isName,
  isOneOf,
  isText,
  problemsOf,
  rawProblems,
  sourcedShape,
} from "./validator.js";

export const prewarmRules: readonly Rule[] = [
  ...listingRules(
    "prewarm.search",
    ({ provider }, options) => provider.prewarm?.search(options),
    ({ id = "", domain }) => `${id} ${domain}`,
  ),
  {
    name: "prewarm.search: offers have the contract's members, words and units, and no others",
    reads: true,
    verbs: ["prewarm.search"],
    run: async ({ fixture: { provider }, expect }) => {
      const offers = provider.prewarm ? await collect(provider.prewarm.search()) : [];
      expect(offers.flatMap((offer) => offerProblems(provider.id, offer))).toEqual([]);
    },
  },
  {
    name: "prewarm.search: by platform, offers what runs on that platform only",
    reads: true,
    verbs: ["prewarm.search"],
    run: async ({ fixture: { provider }, expect }) => {
      const platforms = Object.keys(PLATFORMS) as Platform[];
      for (const platform of platforms.filter((each) => each !== "unknown")) {
        const offers = provider.prewarm ? await collect(provider.prewarm.search({ platform })) : [];
        expect({ platform, others: offers.filter((offer) => offer.platform !== platform) }).toEqual({
          platform,
          others: [],
        });
      }
    },
  },
];

function offerProblems(provider: string, offer: PrewarmedOffer): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `offer ${offer.domain}`;
  const shape = {
    always: { ...always, domain: isName, addresses: isListOf(isAddress) },
    maybe: {
      ...maybe,
      platform: isOneOf(Object.keys(PLATFORMS)),
      rawPlatform: offer.platform === "unknown" ? isText : (): string => "stands beside a known platform",
      mailboxCount: isCount,
      warmedDays: isCount,
      price: isMoney,
      renewalPrice: isMoney,
    },
  };
  return [...problemsOf(label, offer, shape), ...rawProblems(label, offer)];
}
