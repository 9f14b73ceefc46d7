import { MailfleetError } from "@mailfleet/http";
import type { DnsRecord as RawRecord, Domain as RawDomain, InboxKitClient } from "@mailfleet/inboxkit";
import type { Dns, DnsRecord, Domains, ListOptions, Listing, ReadOptions, WriteOptions } from "../../contract/index.js";
import { checkChanges } from "../../kit/changes.js";
import { changeRecord, checkNewRecord, isSameRecord, readHost } from "../../kit/dns.js";
import { notFound } from "../../kit/errors.js";
import { collect, createListing, type RowPage } from "../../kit/listing.js";
import { parseListedDomain } from "../../kit/names.js";
import { needDomain, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { type Loose, ReplyReader } from "../../kit/reply-reader.js";
import { sourced } from "./replies.js";
import { PROVIDER } from "./words.js";

type Row = DnsRecord<RawRecord>;

export function createDns(client: InboxKitClient, domains: Pick<Domains<RawDomain>, "get">): Dns<RawRecord> {
  const list = (name: string, options: ListOptions = {}): Listing<Row> => listRecords(client, domains, name, options);
  const readAll = async (name: string, { signal, timeoutMs }: WriteOptions = {}): Promise<Row[]> =>
    await collect(list(name, { signal, timeoutMs }));
  return {
    list,
    add: async (name, record, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const wanted = checkNewRecord(PROVIDER, domain, record);
      const isThere = (await readAll(domain, options)).some((each) => isSameRecord(each, wanted));
      const body = { domain, records: [writeRecord(wanted)] };
      return await setOnce(isThere, () => client.addDnsRecords({ body }, callOptions(options)));
    },
    update: async (name, id, changes, options) => {
      const given = checkChanges(PROVIDER, changes, ["host", "value", "ttl", "priority"], "dns.update");
      const domain = parseListedDomain(PROVIDER, name);
      const record = (await readAll(domain, options)).find((each) => each.id === id);
      if (!record) throw notFound(PROVIDER, `${domain} has no DNS record ${id}.`, "dns.update");
      const changed = changeRecord(PROVIDER, domain, record, given);
      const records = changed ? [{ record_id: id, ...writeRecord(changed) }] : [];
      return await setOnce(!changed, () =>
        client.updateDnsRecords({ body: { domain, records } }, callOptions(options)),
      );
    },
    remove: async (name, id, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const isThere = (await readAll(domain, options)).some((each) => each.id === id);
      const body = { domain, record_ids: [id] };
      return await setOnce(!isThere, () => client.deleteDnsRecords({ body }, callOptions(options)));
    },
  };
}

function listRecords(
  client: InboxKitClient,
  domains: Pick<Domains<RawDomain>, "get">,
  name: string,
  options: ListOptions,
): Listing<Row> {
  const domain = parseListedDomain(PROVIDER, name);
  return createListing(
    {
      first: true,
      readPage: async () => await readRecords(client, domains, domain, options),
      read: (open) => readRecord(domain, open()),
      key: ({ id = "", ...record }) => `${id} ${writeKey(record)}`,
    },
    options,
  );
}

/** A domain without records is answered like one that does not exist. */
async function readRecords(
  client: InboxKitClient,
  domains: Pick<Domains<RawDomain>, "get">,
  domain: string,
  { signal, timeoutMs }: ReadOptions,
): Promise<RowPage<() => ReplyReader<RawRecord>, true>> {
  try {
    const reply = await client.getDnsRecords({ query: { domain } }, callOptions({ signal, timeoutMs }));
    return { rows: ReplyReader.of(PROVIDER, "getDnsRecords", reply).row("dns_record").lazyRows("records") };
  } catch (error) {
    if (!MailfleetError.isInstance(error) || error.code !== "not-found") throw error;
    await needDomain(PROVIDER, domains, domain, { signal, timeoutMs });
    return { rows: [] };
  }
}

/** The priority of an MX record stands in its value, as in a zone file; one client shows it as a field of its own. */
function readRecord(domain: string, row: ReplyReader<RawRecord>): Row {
  const type = row.text("type").toUpperCase();
  const value = row.text("value");
  const loose: ReplyReader<Loose> = ReplyReader.loose(PROVIDER, "getDnsRecords", row.value);
  const [, priority, target] = (type === "MX" && /^(\d+)\s+(\S+)$/.exec(value)) || [];
  return sourced(
    {
      id: row.maybeText("_id"),
      type,
      host: readHost(domain, row.maybeText("host") ?? ""),
      value: target ?? value,
      ttl: row.maybeNumber("ttl"),
      priority: priority === undefined ? priorityOf(type, loose) : Number(priority),
      rawStatus: row.maybeText("status"),
    },
    row.value,
  );
}

function priorityOf(type: string, row: ReplyReader<Loose>): number | undefined {
  return type === "MX" ? row.maybeNumber("priority") : undefined;
}

/** The calls have no field for a priority. */
function writeRecord({
  host,
  type,
  value,
  ttl,
  priority,
}: Pick<Row, "host" | "type" | "value"> & {
  readonly ttl?: number | undefined;
  readonly priority?: number | undefined;
}): { host: string; type: string; value: string; ttl?: number } {
  const text = priority === undefined ? value : `${priority} ${value}`;
  return { host, type, value: text, ...(ttl !== undefined && { ttl }) };
}

function writeKey({ type, host, value, priority }: Omit<Row, "id" | "raw">): string {
  return JSON.stringify([type, host, value, priority]);
}
