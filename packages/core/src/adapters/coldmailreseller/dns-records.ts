import type { DnsRecord as RawRecord, NewDnsRecord as RawNewRecord } from "@mailfleet/coldmailreseller";
import type { DnsChanges, DnsRecord, NewDnsRecord } from "../../contract/index.js";
import { checkChanges } from "../../kit/changes.js";
import { changeRecord, checkNewRecord, isSameRecord, readHost, readTags } from "../../kit/dns.js";
import { invalidArgument, unsupported } from "../../kit/errors.js";
import { type ReplyReader } from "../../kit/reply-reader.js";
import { sourced } from "./replies.js";
import { ADDED_DMARC_TAGS, PROVIDER } from "./words.js";

const HOST = /^(?:@|(?:\*\.)?[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*)$/;

export function readRecord(
  row: ReplyReader<RawRecord>,
  domain: string,
): DnsRecord<RawRecord> & { readonly id: string } {
  const priority = row.maybeText("priority");
  return sourced(
    {
      id: row.text("recordId"),
      type: row.text("recordType").toUpperCase(),
      host: readHost(domain, row.text("host")),
      value: row.text("value"),
      ttl: row.maybeNumber("ttl"),
      priority: priority !== undefined && /^\d+$/.test(priority) ? Number(priority) : undefined,
    },
    row.value,
  );
}

export function writeRecord(domain: string, record: NewDnsRecord): RawNewRecord & { readonly recordType: string } {
  if (record.ttl !== undefined) throw refuseField("ttl");
  const { type: recordType, host, value, priority } = checkNewRecord(PROVIDER, domain, record);
  checkHost(host);
  const written = { host, value, recordType };
  return priority === undefined ? written : { ...written, priority: String(priority) };
}

/** What a record would be after changes; `undefined` if it is that already. */
export function writeChanges<Record extends DnsRecord>(
  domain: string,
  record: Record,
  changes: DnsChanges,
): Pick<DnsRecord, "type" | "host" | "value"> | undefined {
  const changed = changeRecord(PROVIDER, domain, record, changes);
  if (!changed) return undefined;
  // Leaving out a tag that the provider did not add by itself is a change.
  return changed.host === record.host && coversDmarc(record, changed.value, isAdded) ? undefined : changed;
}

/** @throws MailfleetError `unsupported` for what the call has no field for. */
export function checkDnsChanges(domain: string, changes: DnsChanges): DnsChanges {
  if (changes.host !== undefined) checkHost(readHost(domain, changes.host));
  for (const field of ["ttl", "priority"] as const) if (changes[field] !== undefined) throw refuseField(field);
  return checkChanges(PROVIDER, changes, ["host", "value"], "dns.update");
}

/** Is this the record that was asked for? A DMARC record with more tags is: the provider adds some by itself. */
export function isThere(record: DnsRecord, { host, value, recordType: type, priority }: RawNewRecord): boolean {
  const wanted = { type, host, value, priority: priority === undefined ? undefined : Number(priority) };
  if (isSameRecord(record, wanted)) return true;
  return record.type === type && record.host === host && coversDmarc(record, value, () => true);
}

function isAdded(tag: string, value: string): boolean {
  return Object.hasOwn(ADDED_DMARC_TAGS, tag) && (ADDED_DMARC_TAGS[tag] ?? value) === value;
}

/** Does a DMARC record have every tag of this value, and no others but those that are allowed? */
function coversDmarc(
  { type, host, value }: DnsRecord,
  wanted: string,
  allows: (tag: string, value: string) => boolean,
): boolean {
  if (type !== "TXT" || !/^_dmarc(?:\.|$)/.test(host)) return false;
  const [theirs, ours] = [readTags(value.toLowerCase()), readTags(wanted.toLowerCase())];
  if ([...ours].some(([tag, given]) => theirs.get(tag) !== given)) return false;
  return [...theirs].every(([tag, given]) => ours.has(tag) || allows(tag, given));
}

function checkHost(host: string): void {
  if (HOST.test(host)) return;
  throw invalidArgument(PROVIDER, `"${host}" is not a host. Give it as in "www", or "@" for the domain itself.`, "dns");
}

function refuseField(field: "ttl" | "priority"): Error {
  return unsupported(PROVIDER, `Changing ${field} is not supported by Cold Mail Reseller: leave it out.`, "dns");
}
