import type { Domain, DomainOffer, DomainSearchOptions, DomainStatus } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { need, type Rule } from "./harness.js";
import { listingRules, lyingListRule } from "./listings.js";
import {
  codeOf,
  isCount,
  isFlag,
  isListOf,
  isMoney,
  isName,
  isOneOf,
  isText,
  isTime,
  problemsOf,
  rawProblems,
  sourcedShape,
} from "./validator.js";

/** Listed as a record, so that a status the contract gains is missing here until it is added. */
const STATUSES: Readonly<Record<DomainStatus, true>> = {
  "awaiting-payment": true,
  pending: true,
  active: true,
  expiring: true,
  inactive: true,
  expired: true,
  cancelled: true,
  removed: true,
  failed: true,
  unknown: true,
};

export const ABSENT_DOMAIN = "mailfleet-conformance-absent.com";
export const BAD_NAMES: readonly string[] = [
  "",
  " ",
  "no dots",
  "https://example.com",
  "ada@example.com",
  "com",
  "-.com",
];

export const domainRules: readonly Rule[] = [
  ...listingRules(
    "domains.list",
    ({ provider }, options) => provider.domains.list(options),
    (domain) => domain.name,
  ),
  lyingListRule("domains.list", ({ provider }) => provider.domains.list()),
  {
    name: "domains.list: domains have the contract's members, words and units, and no others",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      const domains = await collect(provider.domains.list());
      expect(domains.flatMap((domain) => domainProblems(provider.id, domain))).toEqual([]);
    },
  },
  {
    name: "domains.get: agrees with the list, however the name is written",
    reads: true,
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const name = need(fixture, "knownDomain");
      const listed = (await collect(provider.domains.list())).find((domain) => domain.name === name);
      expect(listed?.name).toBe(name);
      const got = await provider.domains.get(name.toUpperCase());
      expect(got && domainProblems(provider.id, got)).toEqual([]);
      expect(got).toEqual(listed);
    },
  },
  {
    name: "domains.get: is undefined for a domain that is not there",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      expect(await provider.domains.get(ABSENT_DOMAIN)).toBe(undefined);
    },
  },
  {
    name: "domains.get: refuses what is not a domain name",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      for (const name of BAD_NAMES) {
        expect({ name, code: await codeOf(() => provider.domains.get(name)) }).toEqual({
          name,
          code: "invalid-argument",
        });
      }
    },
  },
  {
    name: "domains.check: answers each name once, in the order asked",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      if (!provider.domains.check) return;
      const names = [ABSENT_DOMAIN, "mailfleet-conformance-other.com"];
      const offers = await provider.domains.check(names.map((name) => name.toUpperCase()));
      expect(offers.map((offer) => offer.name)).toEqual(names);
      expect(offers.flatMap((offer) => offerProblems(provider.id, offer))).toEqual([]);
      expect(await provider.domains.check([])).toEqual([]);
      expect(await codeOf(() => provider.domains.check?.([ABSENT_DOMAIN, "no dots"]))).toBe("invalid-argument");
    },
  },
  {
    name: "domains.search: offers what can be had, each name once, and no more than was asked for",
    reads: true,
    verbs: ["domains.search"],
    run: async ({ fixture: { provider }, expect }) => {
      const search = async (options?: DomainSearchOptions): Promise<readonly DomainOffer[]> =>
        (await provider.domains.search?.("example", options)) ?? [];
      const offers = await search();
      expect(offers.length > 0).toBe(true);
      expect(offers.flatMap((offer) => offerProblems(provider.id, offer))).toEqual([]);
      expect(offers.filter(({ available }) => available === false)).toEqual([]);
      const names = offers.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect((await search({ limit: 1 })).map(({ name }) => name)).toEqual(names.slice(0, 1));
      const com = await search({ tlds: ["com"] });
      expect(com.map(({ name }) => name).filter((name) => !name.endsWith(".com"))).toEqual([]);
    },
  },
];

function domainProblems(provider: string, domain: Domain): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `domain ${domain.name}`;
  const shape = {
    always: { ...always, name: isName, status: isOneOf(Object.keys(STATUSES)) },
    maybe: {
      ...maybe,
      ready: isFlag,
      mailboxCount: isCount,
      forwardTo: isText,
      autoRenew: isFlag,
      registeredAt: isTime,
      expiresAt: isTime,
    },
  };
  return [...problemsOf(label, domain, shape), ...rawProblems(label, domain)];
}

function offerProblems(provider: string, offer: DomainOffer): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `offer ${offer.name}`;
  const shape = {
    always: { ...always, name: isName, warnings: isListOf(isText) },
    maybe: { ...maybe, available: isFlag, price: isMoney, renewalPrice: isMoney },
  };
  return [...problemsOf(label, offer, shape), ...rawProblems(label, offer)];
}
