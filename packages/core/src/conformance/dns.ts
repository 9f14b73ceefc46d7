import type { DnsRecord } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { ABSENT_DOMAIN, BAD_NAMES } from "./domains.js";
import { need, type Rule } from "./harness.js";
import { listingRules } from "./listings.js";
import { codeOf, isCount, isText, problemsOf, rawProblems, sourcedShape, type Validator } from "./validator.js";

const isType: Validator = (value) =>
  typeof value === "string" && /^[A-Z0-9]+$/.test(value) ? undefined : "is not a record type in upper case";

/** Relative to the domain and in lower case. */
function isHostOf(domain: string): Validator {
  return (value) => {
    if (typeof value !== "string" || value === "") return "is not a host";
    if (value !== value.toLowerCase()) return "is not in lower case";
    return value === domain || value.endsWith(`.${domain}`) || value.endsWith(".") ? "is not relative" : undefined;
  };
}

export const dnsRules: readonly Rule[] = [
  ...listingRules(
    "dns.list",
    (fixture, options) => fixture.provider.dns?.list(need(fixture, "knownDomain"), options),
    keyOfRecord,
  ),
  {
    name: "dns.list: records have the contract's members, and no others",
    reads: true,
    verbs: ["dns.list"],
    run: async ({ fixture, expect }) => {
      const { dns, id } = fixture.provider;
      const domain = need(fixture, "knownDomain");
      const records = dns ? await collect(dns.list(domain.toUpperCase())) : [];
      expect(records.flatMap((record) => recordProblems(id, domain, record))).toEqual([]);
    },
  },
  {
    name: "dns.list: says not-found for a domain that is not there, and refuses what is not a domain name",
    reads: true,
    verbs: ["dns.list"],
    run: async ({ fixture: { provider }, expect }) => {
      const codeOfListing = async (name: string): Promise<string> =>
        await codeOf(() => provider.dns && collect(provider.dns.list(name)));
      expect(await codeOfListing(ABSENT_DOMAIN)).toBe("not-found");
      for (const name of BAD_NAMES)
        expect({ name, code: await codeOfListing(name) }).toEqual({ name, code: "invalid-argument" });
    },
  },
];

function keyOfRecord({ id = "", type, host, value, priority = 0 }: DnsRecord): string {
  return JSON.stringify([id, type, host, value, priority]);
}

function recordProblems(provider: string, domain: string, record: DnsRecord): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `record ${record.type} ${record.host}`;
  const shape = {
    always: { ...always, type: isType, host: isHostOf(domain), value: isText },
    maybe: { ...maybe, ttl: isCount, priority: isCount },
  };
  return [...problemsOf(label, record, shape), ...rawProblems(label, record)];
}
