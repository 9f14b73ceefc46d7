import { collect } from "../kit/listing.js";
import { ABSENT_DOMAIN } from "./domains.js";
import { type Fixture, memberOf, type Rule } from "./harness.js";
import { ABSENT_ADDRESS } from "./mailboxes.js";
import { ABSENT_ID } from "./tenants.js";
import { codeOf } from "./validator.js";

interface Known {
  readonly domain: string;
  readonly address: string;
}

const RECORD = { type: "TXT", host: "@", value: "mailfleet-conformance" };

/** Arguments that each verb takes before its options. Where something would be lost, of what is not there. */
const ARGUMENTS: Readonly<Record<string, (known: Known) => readonly unknown[]>> = {
  "tenants.list": () => [],
  "tenants.get": () => [ABSENT_ID],
  "tenants.create": () => [{ name: "Mailfleet conformance" }],
  "tenants.remove": () => [ABSENT_ID],
  "domains.list": () => [],
  "domains.get": ({ domain }) => [domain],
  "domains.check": () => [[ABSENT_DOMAIN]],
  "domains.search": () => ["example"],
  "domains.setForwarding": ({ domain }) => [domain, "https://conformance.example.com/"],
  "domains.setCatchAll": ({ domain }) => [domain, "conformance@example.com"],
  "domains.setDmarc": ({ domain }) => [domain, { policy: "none" }],
  "domains.setAutoRenew": ({ domain }) => [domain, true],
  "domains.connect": () => [ABSENT_DOMAIN],
  "domains.connection": () => [ABSENT_DOMAIN],
  "domains.replace": ({ domain }) => [ABSENT_DOMAIN, domain],
  "domains.remove": () => [ABSENT_DOMAIN],
  "mailboxes.list": () => [],
  "mailboxes.get": ({ address }) => [address],
  "mailboxes.credentials": ({ address }) => [address],
  "mailboxes.update": ({ address }) => [address, { firstName: "Conny" }],
  "mailboxes.cancel": ({ address }) => [address],
  "mailboxes.uncancel": ({ address }) => [address],
  "mailboxes.remove": () => [ABSENT_ADDRESS],
  "mailboxes.setForwarding": ({ address }) => [address, "conformance@example.com"],
  "dns.list": ({ domain }) => [domain],
  "dns.add": ({ domain }) => [domain, RECORD],
  "dns.update": ({ domain }) => [domain, ABSENT_ID, { value: "mailfleet-conformance" }],
  "dns.remove": ({ domain }) => [domain, ABSENT_ID],
  "prewarm.search": () => [],
  "billing.balance": () => [],
  "billing.plans": () => [],
  "billing.subscriptions.list": () => [],
  "billing.subscriptions.setAutoRenew": () => [ABSENT_ID, true],
  "billing.subscriptions.cancel": () => [ABSENT_ID],
  "exports.platforms": () => [],
  "exports.connections": () => [],
  "exports.connect": () => [{ platform: "smartlead", name: "Mailfleet conformance", apiKey: "synthetic" }],
  "exports.disconnect": () => [ABSENT_ID],
  "exports.start": ({ address }) => [ABSENT_ID, [address]],
  "exports.status": ({ address }) => [[address]],
};

/** Misspelt, of another verb, or not options at all. */
const WRONG: readonly unknown[] = [{ limt: 1 }, { timeout: 5 }, { signall: undefined }, "options"];

export const optionRules: readonly Rule[] = [
  {
    name: "provider: every verb refuses an option that it does not know, before anything is sent",
    reads: true,
    run: async ({ fixture, expect }) => {
      const { knownDomain: domain = ABSENT_DOMAIN, knownAddress: address = ABSENT_ADDRESS } = fixture;
      // `orders` has rules of its own, and what a stranger sends to `webhooks` goes in as it is.
      const verbs = fixture.provider.capabilities.filter((verb) => !/^(orders|webhooks)\./.test(verb));
      expect(verbs.filter((verb) => !Object.hasOwn(ARGUMENTS, verb))).toEqual([]);
      const before = fixture.reads?.();
      for (const verb of verbs) {
        for (const options of WRONG) {
          const code = await codeOf(() =>
            callWith(fixture, verb, [...(ARGUMENTS[verb]?.({ domain, address }) ?? []), options]),
          );
          expect({ verb, options, code }).toEqual({ verb, options, code: "invalid-argument" });
        }
      }
      expect({ reads: fixture.reads?.() }).toEqual({ reads: before });
    },
  },
];

/** A verb, read to its end if it is a list. */
async function callWith({ provider }: Fixture, path: string, args: readonly unknown[]): Promise<unknown> {
  const verb = memberOf(provider, path);
  if (typeof verb !== "function") return undefined;
  const noun = memberOf(provider, path.slice(0, path.lastIndexOf(".")));
  const result: unknown = await Reflect.apply(verb, noun, args);
  return isListing(result) ? await collect(result) : result;
}

function isListing(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
