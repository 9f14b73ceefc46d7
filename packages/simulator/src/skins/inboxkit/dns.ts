import type { MockReply } from "@mailfleet/mock";
import { objectsOf, textOf, textsOf } from "../../json.js";
import { type Asked, countOf, pageOf, type Row } from "../../skin.js";
import type { DnsRecord, Domain, Platform } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { findDomain, findDomains, findNamed } from "./find.js";
import { refuse } from "./replies.js";
import { isDnsVerified } from "./rows.js";
import type { Operations } from "./settings.js";
import { platformWord } from "./words.js";

const TTL = 3_600;

export const dnsOperations: Operations = {
  getDnsRecords: (asked) => {
    const { world } = asked;
    const domain = findNamed(asked, asked.query);
    const records = domain ? world.all("records", { domainName: domain.name }) : [];
    if (!domain || records.length === 0) return asked.example("recordsNotFound");
    const { rows } = pageOf(world, records, (record) => recordRow(domain, record));
    return asked.example("records", { dns_record: { uid: domain.id, domain: domain.name, records: rows } });
  },
  addDnsRecords: (asked) =>
    withDomain(asked, ({ name }) => {
      for (const { host, type, value, ttl } of objectsOf(asked.body["records"]))
        addRecord(asked.world, name, {
          host: textOf(host),
          type: textOf(type),
          value: textOf(value),
          ttl: countOf(ttl, TTL),
        });
      return asked.example("added");
    }),
  updateDnsRecords: (asked) =>
    withDomain(asked, ({ name: domainName }) => {
      const { world, body } = asked;
      for (const { record_id, host, type, value, ttl } of objectsOf(body["records"])) {
        const record = world.where("records", { id: textOf(record_id), domainName });
        if (record)
          world.change("records", record.id, {
            host: textOf(host, record.host),
            type: textOf(type, record.type),
            value: textOf(value, record.value),
            ttl: countOf(ttl, record.ttl),
          });
      }
      return asked.example("updated");
    }),
  deleteDnsRecords: (asked) =>
    withDomain(asked, ({ name: domainName }) => {
      for (const id of textsOf(asked.body["record_ids"]))
        if (asked.world.where("records", { id, domainName })) asked.world.remove("records", id);
      return asked.example("deleted");
    }),
  repairDns: (asked) => {
    const all = chosenDomains(asked);
    for (const { domain } of all) if (domain) addMailRecords(asked.world, domain);
    // What a row says of a repair is not known.
    return asked.example("repaired", { results: all.map(({ name }) => ({ domain: name })) });
  },
  verifyDns: (asked) => {
    const all = chosenDomains(asked);
    const results = all.map((each) => (each.domain ? verifiedRow(asked.world, each.domain) : unknownRow(each.name)));
    const verified = all.filter((each) => each.domain);
    const needsRepair = results.filter((row) => row["needs_repair"] === true);
    const summary = { total_requested: all.length, total_verified: verified.length, needs_repair: needsRepair.length };
    return asked.example("verified", { summary, results });
  },
};

/** Those that a request names, by name or by id. */
function chosenDomains(asked: Asked): { readonly name: string; readonly domain: Domain | undefined }[] {
  const { domain, domains, uid, uids } = asked.body;
  return [
    ...[...textsOf(domains), ...textsOf([domain])].map((name) => ({ name, domain: findDomain(asked, name) })),
    ...[...textsOf(uids), ...textsOf([uid])].map((id) => ({ name: id, domain: findDomains(asked, [id])[0] })),
  ];
}

function withDomain(asked: Asked, act: (domain: Domain) => MockReply): MockReply {
  const domain = findNamed(asked, asked.body);
  return domain ? act(domain) : refuse("Domain not found");
}

function recordRow({ dns }: Domain, { id, host, type, value, ttl }: DnsRecord): Row {
  return { _id: id, host, type, value, ttl, status: dns };
}

function addRecord(world: World, domainName: string, record: Omit<DnsRecord, "id" | "domainName">): void {
  world.add("records", { id: world.newId("records"), domainName, ...record });
}

const MAIL: Readonly<Record<Platform, { readonly mx: (name: string) => string; readonly spf: string }>> = {
  google: { mx: () => "1 smtp.google.com", spf: "_spf.google.com" },
  microsoft: {
    mx: (name) => `0 ${name.replaceAll(".", "-")}.mail.protection.outlook.com`,
    spf: "spf.protection.outlook.com",
  },
  azure: {
    mx: (name) => `0 ${name.replaceAll(".", "-")}.mail.protection.outlook.com`,
    spf: "spf.protection.outlook.com",
  },
  smtp: { mx: () => "10 mail.simulated.example", spf: "simulated.example" },
};

/** The records that mailboxes need. A domain gets them with its first mailbox. */
export function addMailRecords(
  world: World,
  { name, platform = "google", dmarc = { policy: "reject" } }: Domain,
): void {
  if (world.where("records", { domainName: name, host: "@", type: "MX" })) return;
  const { mx, spf } = MAIL[platform];
  addRecord(world, name, { host: "@", type: "MX", value: mx(name), ttl: TTL });
  addRecord(world, name, { host: "@", type: "TXT", value: `v=spf1 include:${spf} ~all`, ttl: TTL });
  if (!world.where("records", { domainName: name, host: "_dmarc", type: "TXT" })) setDmarc(world, name, dmarc);
}

/** One record in the place of those that are there; `undefined`: none. */
export function setDmarc(world: World, domainName: string, dmarc: Domain["dmarc"]): void {
  for (const { id } of world.all("records", { domainName, host: "_dmarc", type: "TXT" })) world.remove("records", id);
  if (!dmarc) return;
  const reports = dmarc.rua === undefined ? "" : `; rua=mailto:${dmarc.rua}`;
  addRecord(world, domainName, {
    host: "_dmarc",
    type: "TXT",
    value: `v=DMARC1; p=${dmarc.policy}${reports}`,
    ttl: TTL,
  });
}

function verifiedRow(world: World, domain: Domain): Row {
  const texts = world.all("records", { domainName: domain.name });
  const has = (text: string): boolean => texts.some(({ type, value }) => type === text || value.startsWith(text));
  const isVerified = isDnsVerified(world, domain);
  const needsRepair = isVerified && !(has("MX") && has("v=spf1"));
  const wordOf = (text: string): string => (!isVerified ? "pending" : has(text) ? "ok" : "missing");
  return {
    domain: domain.name,
    platform: domain.platform === undefined ? null : platformWord(domain.platform),
    overall_health: !isVerified ? "unknown" : needsRepair ? "unhealthy" : "healthy",
    needs_repair: needsRepair,
    cloudflare_checked: true,
    records: [
      { label: "MX", status: wordOf("MX") },
      { label: "SPF", status: wordOf("v=spf1") },
      { label: "DKIM", status: isVerified ? "ok" : "pending" },
      { label: "DMARC", status: has("v=DMARC1") ? wordOf("v=DMARC1") : "not_applicable" },
    ],
  };
}

function unknownRow(name: string): Row {
  return {
    domain: name,
    platform: null,
    status: "error",
    error_message: "Domain not found",
    overall_health: "unknown",
    needs_repair: false,
    cloudflare_checked: false,
    records: [],
  };
}
