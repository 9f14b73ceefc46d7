import type { Domain as RawDomain, InboxKitClient } from "@mailfleet/inboxkit";
import type {
  Change,
  DmarcPolicy,
  Dns,
  Domain,
  DomainCatchAll,
  DomainDmarc,
  DomainForwarding,
  Domains,
  WriteOptions,
} from "../../contract/index.js";
import { readDmarc } from "../../kit/dns.js";
import { invalidArgument } from "../../kit/errors.js";
import { collect } from "../../kit/listing.js";
import { parseListedAddress } from "../../kit/names.js";
import { needDomain, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { isSameWebAddress, parseWebAddress } from "../../kit/web-address.js";
import { checkDone, uidOf } from "./replies.js";
import { PROVIDER } from "./words.js";

type Settings = DomainForwarding & DomainCatchAll & DomainDmarc;

export function createDomainSettings(
  client: InboxKitClient,
  domains: Pick<Domains<RawDomain>, "get">,
  dns: Pick<Dns, "list">,
): Settings {
  const need = async (name: string, options?: WriteOptions): Promise<Domain<RawDomain>> =>
    await needDomain(PROVIDER, domains, name, options);
  return {
    setForwarding: async (name, url, options) => {
      const wanted = url === null ? "" : parseWebAddress(PROVIDER, url);
      const domain = await need(name, options);
      const { forwardTo = "" } = domain;
      const isSo = wanted === "" || forwardTo === "" ? wanted === forwardTo : isSameWebAddress(wanted, forwardTo);
      return await setOnce(isSo, () => sendForwarding(client, domain, wanted, options));
    },
    setCatchAll: async (name, address, options) => {
      const email = address === null ? undefined : parseListedAddress(PROVIDER, address).address;
      const uids = [uidOf(await need(name, options))];
      // InboxKit does not show what is set.
      await (email === undefined
        ? client.removeCatchAllEmail({ body: { uids } }, callOptions(options))
        : client.setCatchAllEmail({ body: { uids, email } }, callOptions(options)));
      return { changed: true };
    },
    setDmarc: async (name, policy, options) => {
      const wanted = policy && checkPolicy(policy);
      const domain = await need(name, options);
      const records = await readDmarcRecords(dns, domain, options);
      return await sendDmarc(client, domain, records, wanted, options);
    },
  };
}

/** An empty address ends it. */
async function sendForwarding(
  client: InboxKitClient,
  domain: Domain<RawDomain>,
  url: string,
  options: WriteOptions | undefined,
): Promise<void> {
  const uid = uidOf(domain);
  const body = { uids: [uid], forwarding_url: url };
  const reply = await client.setDomainForwarding({ body }, callOptions(options));
  const done = ReplyReader.of(PROVIDER, "setDomainForwarding", reply);
  if (done.value.domains === undefined) return;
  checkDone(
    "setDomainForwarding",
    done.rows("domains").map((row) => row.maybeText("uid")),
    uid,
  );
}

function checkPolicy({ policy, reportTo }: DmarcPolicy): DmarcPolicy {
  if (!["none", "quarantine", "reject"].includes(policy))
    throw invalidArgument(PROVIDER, "policy must be none, quarantine or reject.", "domains.setDmarc");
  return { policy, ...(reportTo !== undefined && { reportTo: parseListedAddress(PROVIDER, reportTo).address }) };
}

/** What each DMARC record says; `undefined` for one that cannot be understood. */
async function readDmarcRecords(
  dns: Pick<Dns, "list">,
  { name }: Domain,
  { signal, timeoutMs }: WriteOptions = {},
): Promise<readonly (DmarcPolicy | undefined)[]> {
  const records = await collect(dns.list(name, { signal, timeoutMs }));
  return records.filter(({ type, host }) => type === "TXT" && host === "_dmarc").map(({ value }) => readDmarc(value));
}

async function sendDmarc(
  client: InboxKitClient,
  { name }: Domain,
  records: readonly (DmarcPolicy | undefined)[],
  wanted: DmarcPolicy | null,
  options: WriteOptions | undefined,
): Promise<Change> {
  if (!wanted) {
    return await setOnce(records.length === 0, () =>
      client.removeDmarcPolicy({ body: { domain: name } }, callOptions(options)),
    );
  }
  const { policy, reportTo } = wanted;
  const [present] = records;
  const isSo = records.length === 1 && present?.policy === policy && present.reportTo === reportTo;
  const body = { domain: name, policy, ...(reportTo !== undefined && { rua: reportTo }) };
  return await setOnce(isSo, () => client.setDmarcPolicy({ body }, callOptions(options)));
}
