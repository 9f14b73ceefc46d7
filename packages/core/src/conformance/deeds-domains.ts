import type { DnsRecord } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { call, type Deed, domainOf } from "./deeds.js";
import { ABSENT_DOMAIN } from "./domains.js";
import { type Fixture, needSpare } from "./harness.js";

const SITE = "https://conformance.example.com/start";
const OUTSIDE = "conformance@example.com";

type Noun = Fixture["provider"]["domains"];

/** A setting of the spare domain. */
function setting<Value>(
  name: string,
  verb: keyof Noun,
  value: (fixture: Fixture) => Value | Promise<Value>,
  set: (domains: Noun, domain: string, value: Value) => Promise<unknown> | undefined,
  more: Partial<Deed> & Pick<Deed, "twice">,
): Deed {
  const setOn = async (fixture: Fixture, domain: string): Promise<unknown> =>
    await call(set(fixture.provider.domains, domain, await value(fixture)), verb);
  return {
    name,
    verb: `domains.${verb}`,
    run: (fixture) => setOn(fixture, needSpare(fixture, "domain")),
    absent: { is: "not-found", run: (fixture) => setOn(fixture, ABSENT_DOMAIN) },
    changes: (fixture) => (row) => row.startsWith(`domain ${needSpare(fixture, "domain")} `),
    ...more,
  };
}

async function dmarcOf(fixture: Fixture): Promise<DnsRecord[]> {
  const { dns } = fixture.provider;
  const records = dns ? await collect(dns.list(needSpare(fixture, "domain"))) : [];
  return records.filter(({ host }) => host === "_dmarc");
}

const changesDmarc: Deed["changes"] = (fixture) => (row) =>
  row.startsWith(`record ${needSpare(fixture, "domain")} _dmarc`);

const POLICY = { policy: "quarantine", reportTo: OUTSIDE } as const;

const spare = (fixture: Fixture): string => needSpare(fixture, "domain");

const settings: readonly Deed[] = [
  setting(
    "domains.setForwarding",
    "setForwarding",
    () => SITE,
    (domains, name, url) => domains.setForwarding?.(name, url),
    {
      isDone: async (fixture) => (await domainOf(fixture, spare(fixture)))?.forwardTo === SITE,
      twice: "unchanged",
    },
  ),
  setting(
    "domains.setForwarding, to nothing",
    "setForwarding",
    // A type that a provider without `null` does not have.
    () => null as unknown as string,
    (domains, name, url) => domains.setForwarding?.(name, url),
    {
      can: ({ spare: { endsForwarding = false } = {} }) => endsForwarding,
      prepare: async (fixture) => await fixture.provider.domains.setForwarding?.(spare(fixture), SITE),
      isDone: async (fixture) => {
        const domain = await domainOf(fixture, spare(fixture));
        return domain !== undefined && domain.forwardTo === undefined;
      },
      twice: "unchanged",
    },
  ),
  // No provider shows it.
  setting(
    "domains.setCatchAll",
    "setCatchAll",
    () => OUTSIDE,
    (domains, name, to) => domains.setCatchAll?.(name, to),
    {
      twice: "again",
    },
  ),
  setting(
    "domains.setDmarc",
    "setDmarc",
    () => POLICY,
    (domains, name, policy) => domains.setDmarc?.(name, policy),
    {
      looksBy: ["dns.list"],
      isDone: async (fixture) => {
        const [record, ...others] = await dmarcOf(fixture);
        const tags = record?.value.replaceAll(" ", "").split(";") ?? [];
        return others.length === 0 && tags.includes("p=quarantine") && tags.includes(`rua=mailto:${OUTSIDE}`);
      },
      twice: "unchanged",
      changes: changesDmarc,
    },
  ),
  setting(
    "domains.setDmarc, to nothing",
    "setDmarc",
    () => null,
    (domains, name, policy) => domains.setDmarc?.(name, policy),
    {
      looksBy: ["dns.list"],
      prepare: async (fixture) => await fixture.provider.domains.setDmarc?.(spare(fixture), POLICY),
      isDone: async (fixture) => (await dmarcOf(fixture)).length === 0,
      twice: "unchanged",
      changes: changesDmarc,
    },
  ),
  ...[true, false].map((autoRenew) =>
    setting(
      `domains.setAutoRenew, to ${autoRenew}`,
      "setAutoRenew",
      () => autoRenew,
      (domains, name, value) => domains.setAutoRenew?.(name, value),
      {
        prepare: async (fixture) => await fixture.provider.domains.setAutoRenew?.(spare(fixture), !autoRenew),
        isDone: async (fixture) => (await domainOf(fixture, spare(fixture)))?.autoRenew === autoRenew,
        twice: "unchanged",
      },
    ),
  ),
];

/** What goes with a domain. */
export const goesWith = (fixture: Fixture): ((row: string) => boolean) => {
  const domain = spare(fixture);
  return (row) =>
    row.startsWith(`domain ${domain} `) || row.startsWith(`record ${domain} `) || row.includes(`@${domain} `);
};

export const domainDeeds: readonly Deed[] = [
  ...settings,
  {
    name: "domains.remove",
    verb: "domains.remove",
    run: (fixture) => call(fixture.provider.domains.remove?.(spare(fixture)), "domains.remove"),
    isDone: async (fixture) => (await domainOf(fixture, spare(fixture))) === undefined,
    twice: "unchanged",
    absent: {
      is: "unchanged",
      run: (fixture) => call(fixture.provider.domains.remove?.(ABSENT_DOMAIN), "domains.remove"),
    },
    changes: goesWith,
  },
  {
    name: "domains.replace",
    verb: "domains.replace",
    run: (fixture) =>
      call(fixture.provider.domains.replace?.(spare(fixture), needSpare(fixture, "replacement")), "domains.replace"),
    isDone: async (fixture) => {
      const domain = needSpare(fixture, "replacement");
      const moved = (await domainOf(fixture, domain)) && (await collect(fixture.provider.mailboxes.list({ domain })));
      return moved !== undefined && moved.length > 0 && (await domainOf(fixture, spare(fixture))) === undefined;
    },
    twice: "not-found",
    absent: {
      is: "not-found",
      run: (fixture) =>
        call(fixture.provider.domains.replace?.(ABSENT_DOMAIN, needSpare(fixture, "replacement")), "domains.replace"),
    },
    changes: (fixture) => (row) =>
      goesWith(fixture)(row) ||
      row.startsWith(`domain ${needSpare(fixture, "replacement")} `) ||
      row.startsWith("subscription "),
  },
  {
    name: "domains.connect",
    verb: "domains.connect",
    looksBy: ["domains.connection"],
    run: (fixture) => call(fixture.provider.domains.connect?.(ABSENT_DOMAIN), "domains.connect"),
    isDone: async ({ provider }) => (await provider.domains.connection?.(ABSENT_DOMAIN)) !== undefined,
    twice: "again",
    changes: () => () => false,
  },
];
