import type { DmarcPolicy, DnsChanges, DnsRecord, NewDnsRecord } from "../contract/index.js";
import { invalidArgument } from "./errors.js";

/** A host relative to its domain, whatever form it is given in: `@` is the domain itself. */
export function readHost(domain: string, host: string): string {
  const name = host.trim().toLowerCase().replace(/\.$/, "");
  if (name === "" || name === "@" || name === domain) return "@";
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name;
}

const TYPES: ReadonlySet<string> = new Set<NewDnsRecord["type"]>(["A", "AAAA", "CNAME", "MX", "TXT"]);

/**
 * A record to be added, its host relative to the domain.
 *
 * @throws MailfleetError `invalid-argument` if it is not one that can be meant.
 */
export function checkNewRecord(provider: string, domain: string, record: NewDnsRecord): NewDnsRecord {
  const refuse = (message: string): Error => invalidArgument(provider, message, "dns.add");
  const { type, host, value, ttl, priority } = record;
  if (!TYPES.has(type)) throw refuse(`type must be one of ${[...TYPES].join(", ")}, not ${String(type)}.`);
  if (typeof host !== "string" || host === "") throw refuse("host is missing; @ is the domain itself.");
  if (type === "MX" && priority === undefined) throw refuse("an MX record needs a priority.");
  if (type !== "MX" && priority !== undefined) throw refuse(`a record of type ${type} has no priority.`);
  checkParts(record, refuse);
  return { type, host: readHost(domain, host), value, ttl, priority };
}

/**
 * What a record would be after changes, its host relative to the domain; `undefined` if it is that already.
 *
 * @throws MailfleetError `invalid-argument` if there is nothing to change, or a change is not valid.
 */
export function changeRecord<Record extends DnsRecord>(
  provider: string,
  domain: string,
  record: Record,
  changes: DnsChanges,
): Pick<DnsRecord, "type" | "host" | "value" | "ttl" | "priority"> | undefined {
  const refuse = (message: string): Error => invalidArgument(provider, message, "dns.update");
  checkParts(changes, refuse);
  const host = changes.host === undefined ? record.host : readHost(domain, changes.host);
  const { value = record.value, ttl = record.ttl, priority = record.priority } = changes;
  if (priority !== undefined && record.type !== "MX") throw refuse(`a record of type ${record.type} has no priority.`);
  const changed = {
    type: record.type,
    host,
    value,
    ...(ttl !== undefined && { ttl }),
    ...(priority !== undefined && { priority }),
  };
  return isSameRecord(record, changed) && record.ttl === ttl ? undefined : changed;
}

function checkParts({ value, ttl, priority }: DnsChanges, refuse: (message: string) => Error): void {
  if (value !== undefined && (typeof value !== "string" || value.trim() === "")) throw refuse("value is empty.");
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl > 0)) throw refuse("ttl must be a whole number of seconds.");
  if (priority !== undefined && !(Number.isInteger(priority) && priority >= 0 && priority <= 65_535))
    throw refuse("priority must be a whole number from 0 to 65535.");
}

type Identity = Pick<NewDnsRecord, "host" | "value" | "priority"> & { readonly type: string };

/** Do two records say the same? How long they may be cached does not matter. Hosts must be relative in both. */
export function isSameRecord(a: Identity, b: Identity): boolean {
  return a.type === b.type && a.host === b.host && valueOf(a) === valueOf(b) && a.priority === b.priority;
}

/** The text of a TXT record may be quoted; a name in a value goes by no case and may end in a dot. */
function valueOf({ type, value }: Identity): string {
  const text = value.trim();
  if (type === "TXT") return text.replace(/^"(.*)"$/s, "$1").replaceAll('" "', "");
  return text.toLowerCase().replace(/\.$/, "");
}

/** The tags of a DMARC record, by their names in lower case. */
export function readTags(text: string): Map<string, string> {
  const parts = text.split(";").map((part): [string, string] => {
    const [name = "", ...value] = part.split("=");
    return [name.trim().toLowerCase(), value.join("=").trim()];
  });
  return new Map(parts.filter(([name]) => name !== ""));
}

/** What a DMARC record says; `undefined` if it is none. */
export function readDmarc(value: string): DmarcPolicy | undefined {
  const tags = readTags(valueOf({ type: "TXT", host: "_dmarc", value }));
  const policy = tags.get("p")?.toLowerCase();
  if (tags.get("v")?.toUpperCase() !== "DMARC1") return undefined;
  if (policy !== "none" && policy !== "quarantine" && policy !== "reject") return undefined;
  const reportTo = tags
    .get("rua")
    ?.replace(/^mailto:/i, "")
    .toLowerCase();
  return { policy, ...(reportTo && { reportTo }) };
}
