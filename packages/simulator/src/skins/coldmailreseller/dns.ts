import type { MockReply } from "@mailfleet/mock";
import { objectsOf, textOf, textsOf } from "../../json.js";
import type { Asked, Skin } from "../../skin.js";
import type { DnsRecord, Domain, Platform } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { findDomain, refuseForeign, withData } from "./replies.js";
import { recordRow } from "./rows.js";
import { DMARC_TAGS } from "./words.js";

const TTL = 300;

export const dnsOperations: Skin<"coldmailreseller">["operations"] = {
  getDnsRecordsForDomain: (asked) =>
    onDomain(asked, asked.query["domain"], ({ name: domainName }) => {
      const records = asked.world.all("records", { domainName }).map(recordRow);
      return withData(asked, "records", { records, disabledRecords: [] });
    }),
  addDnsRecord: (asked) =>
    onDomain(asked, asked.body["domain"], ({ name: domainName }) => {
      const { world } = asked;
      const records = objectsOf(asked.body["records"]);
      const isMisused = records.some((record) => record["excludedDMARCtags"] !== undefined && !isDmarc(record));
      if (isMisused) return asked.example("excludedTagsNotDmarc");
      for (const record of records)
        world.add("records", { id: world.newId("records"), domainName, ...readRecord(record) });
      return asked.example("added");
    }),
  updateDnsRecords: (asked) =>
    onRecord(asked, asked.body["recordId"], ({ id }) => {
      const { host, value, recordType } = asked.body;
      const changes = { host: textOf(host), value: textOf(value), type: textOf(recordType) };
      asked.world.change("records", id, changes);
      return asked.example("updated");
    }),
  deleteDnsRecords: (asked) =>
    onRecord(asked, asked.query["recordId"], ({ id }) => {
      asked.world.remove("records", id);
      return asked.example("deleted");
    }),
  updateNameservers: (asked) =>
    onDomain(asked, asked.query["domain"], ({ id }) => {
      const { world } = asked;
      const nameservers = textsOf(asked.body["nameservers"]);
      // With other nameservers its records here no longer answer.
      world.change("domains", id, { nameservers, dns: "pending" });
      if (nameservers.every((each) => each.endsWith(".simulated.example")))
        world.later(world.state.habits.dnsMs, "domain.propagate", id);
      return asked.example("accepted");
    }),
};

function onDomain(asked: Asked, name: unknown, act: (domain: Domain) => MockReply): MockReply | undefined {
  const domain = findDomain(asked.world, textOf(name));
  return refuseForeign(asked, domain) ?? (domain && act(domain));
}

function onRecord(asked: Asked, id: unknown, act: (record: DnsRecord) => MockReply): MockReply | undefined {
  const record = asked.world.find("records", id);
  const domain = record && findDomain(asked.world, record.domainName);
  return refuseForeign(asked, domain) ?? (record && act(record));
}

type NewRecord = Omit<DnsRecord, "id" | "domainName">;

function readRecord(record: Readonly<Record<string, unknown>>): NewRecord {
  const { host, value, recordType, priority } = record;
  const isRanked = typeof priority === "string" && priority !== "";
  const given = {
    host: textOf(host),
    type: textOf(recordType),
    ttl: TTL,
    ...(isRanked && { priority: Number(priority) }),
  };
  const excluded = textsOf(record["excludedDMARCtags"]);
  return { ...given, value: isDmarc(record) ? addTags(textOf(value), excluded) : textOf(value) };
}

function isDmarc({ host, recordType }: Readonly<Record<string, unknown>>): boolean {
  return recordType === "TXT" && textOf(host).startsWith("_dmarc");
}

/** The value with every tag that the provider adds by itself. What the value says already stays. */
function addTags(value: string, excluded: readonly string[]): string {
  const parts = value.split(";").map((part) => part.trim());
  const given = parts.filter((part) => part !== "");
  const has = (tag: string): boolean => given.some((part) => part.split("=")[0]?.trim().toLowerCase() === tag);
  const added = Object.entries(DMARC_TAGS).filter(([tag]) => !excluded.includes(tag) && !has(tag));
  return [...given, ...added.map(([tag, text]) => `${tag}=${text}`)].join("; ");
}

const MAIL_HOSTS: Readonly<Record<Platform, string>> = {
  google: "smtp.google.com",
  microsoft: "mail.protection.outlook.com",
  azure: "mail.protection.outlook.com",
  smtp: "mail.simulated.example",
};

/** The records that a domain has from the start. No webhook tells of them, so they are not added as others are. */
export function writeFirstRecords(world: World, { name: domainName, platform = "google" }: Domain): void {
  const mail = MAIL_HOSTS[platform];
  const first: readonly NewRecord[] = [
    { host: "@", type: "TXT", value: `v=spf1 include:${mail} ~all`, ttl: TTL },
    { host: "@", type: "MX", value: mail, ttl: TTL, priority: 1 },
  ];
  for (const record of first) world.state.records.push({ id: world.newId("records"), domainName, ...record });
}
