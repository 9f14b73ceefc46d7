import type { ColdMailResellerClient, DnsRecord as RawRecord } from "@mailfleet/coldmailreseller";
import type { DnsRecord, Domains, Listing, ListOptions, ReadOptions } from "../../contract/index.js";
import { notFound } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { parseListedDomain } from "../../kit/names.js";
import { needDomain, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { checkDnsChanges, isThere, readRecord, writeChanges, writeRecord } from "./dns-records.js";
import type { OpenRow } from "./domain-lists.js";
import type { ColdMailResellerDns } from "./options.js";
import { checkAccepted, checkAnswered } from "./replies.js";
import { PROVIDER } from "./words.js";

type Row = DnsRecord<RawRecord> & { readonly id: string };
type Kept = "records" | "disabledRecords";

export function createDns(client: ColdMailResellerClient, domains: Pick<Domains, "get">): ColdMailResellerDns {
  const list = listRecords.bind(undefined, client, domains);
  const findById = async (domain: string, recordId: string, options?: ListOptions): Promise<Row | undefined> =>
    await find(list(domain, ["records", "disabledRecords"], options), ({ id }) => id === recordId);
  return {
    // What is disabled is not published.
    list: (domain, options) => list(parseListedDomain(PROVIDER, domain), ["records"], options),
    add: async (name, record, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const written = writeRecord(domain, record);
      const same = await find(list(domain, ["records"], options), (each) => isThere(each, written));
      return await setOnce(same !== undefined, async () => {
        const body = { domain, records: [written] };
        checkAccepted("addDnsRecord", await client.addDnsRecord({ body }, callOptions(options)));
      });
    },
    update: async (name, recordId, changes, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const given = checkDnsChanges(domain, changes);
      const record = await findById(domain, recordId, options);
      if (!record) throw notFound(PROVIDER, `${domain} has no DNS record ${recordId}.`, "dns.update");
      const changed = writeChanges(domain, record, given);
      return await setOnce(!changed, async () => {
        // Every field is replaced, so what stays as it is is sent as well.
        const { host, value, type: recordType } = changed ?? record;
        const body = { recordId, domain, host, value, recordType };
        checkAccepted("updateDnsRecords", await client.updateDnsRecords({ body }, callOptions(options)));
      });
    },
    remove: async (name, recordId, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const record = await findById(domain, recordId, options);
      return await setOnce(!record, async () => {
        const query = { recordId };
        checkAccepted("deleteDnsRecords", await client.deleteDnsRecords({ query }, callOptions(options)));
      });
    },
  };
}

/** The records of the customer's own domain, and nobody else's: the call by which a record is deleted names none. */
function listRecords(
  client: ColdMailResellerClient,
  domains: Pick<Domains, "get">,
  domain: string,
  kept: readonly Kept[],
  options: ListOptions = {},
): Listing<Row> {
  const { signal, timeoutMs } = options;
  return createListing<Row, OpenRow<RawRecord>, true>(
    {
      first: true,
      readPage: async () => {
        await needDomain(PROVIDER, domains, domain, { signal, timeoutMs });
        return { rows: await readRecords(client, domain, kept, options) };
      },
      read: (open) => readRecord(open(), domain),
      key: ({ id }) => id,
    },
    options,
  );
}

/** One reply holds them all. A domain with no disabled ones may lack that list. */
async function readRecords(
  client: ColdMailResellerClient,
  domain: string,
  kept: readonly Kept[],
  options: ReadOptions,
): Promise<OpenRow<RawRecord>[]> {
  const reply = await client.getDnsRecordsForDomain({ query: { domain } }, callOptions(options));
  checkAnswered("getDnsRecordsForDomain", reply);
  const data = ReplyReader.of(PROVIDER, "getDnsRecordsForDomain", reply).maybeRow("data");
  if (!data) return [];
  const lists = kept.filter((each) => each === "records" || Array.isArray(data.value[each]));
  return lists.flatMap((each) => data.lazyRows(each));
}
