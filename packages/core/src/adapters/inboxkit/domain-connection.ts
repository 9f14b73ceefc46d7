import type { Domain as RawDomain, InboxKitClient } from "@mailfleet/inboxkit";
import type { DomainConnection, DomainRemoval, Domains, WriteOptions } from "../../contract/index.js";
import { unclearEffect } from "../../kit/changes.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { parseDomain, parseListedDomain, readDomain } from "../../kit/names.js";
import { setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { isGone } from "../../kit/status.js";
import { checkDone } from "./replies.js";
import { PROVIDER } from "./words.js";

export function createDomainConnection(
  client: InboxKitClient,
  domains: Pick<Domains<RawDomain>, "get">,
): DomainConnection & DomainRemoval {
  return {
    connect: async (name, options) => {
      const domain = parseDomain(PROVIDER, name);
      // One name that is connected already would make a 409 of a whole batch; alone, its 409 carries the same result as a success.
      const body = { domains: [domain] };
      const reply = await client.getNameserversForDomainConnection({ body }, callOptions(options));
      return { domain, nameservers: readNameservers(reply, domain) };
    },
    connection: async (name, options) => {
      const domain = parseListedDomain(PROVIDER, name);
      const operation = "checkNameserversPropagation";
      const reply = await client.checkNameserversPropagation({ body: { domains: [domain] } }, callOptions(options));
      const rows = ReplyReader.of(PROVIDER, operation, reply).rows("result");
      const row = rows.find((each) => readDomain(each.text("name")) === domain);
      if (!row) return undefined;
      const connected = row.maybeFlag("propagated");
      if (connected === undefined)
        throw unexpectedResponse(PROVIDER, operation, `${operation}: propagated should be true or false`);
      return omitUndefined({ domain, connected, rawStatus: row.maybeText("status") });
    },
    remove: async (name, options) => {
      const domain = await domains.get(name, options);
      return await setOnce(!domain || isGone(domain), () => sendRemoval(client, domain?.name ?? name, options));
    },
  };
}

function readNameservers(
  reply: Awaited<ReturnType<InboxKitClient["getNameserversForDomainConnection"]>>,
  domain: string,
): readonly string[] {
  const operation = "getNameserversForDomainConnection";
  const rows = Array.isArray(reply.result) ? ReplyReader.of(PROVIDER, operation, reply).rows("result") : [];
  const row = rows.find((each) => readDomain(each.maybeText("domain") ?? "") === domain);
  const nameservers = row?.texts("nameservers") ?? [];
  if (nameservers.length > 0) return nameservers;
  throw unclearEffect(PROVIDER, operation, `${operation}: the reply has no nameservers for ${domain}`);
}

/** A purchased domain is listed as scheduled for deletion from then on. */
async function sendRemoval(client: InboxKitClient, name: string, options: WriteOptions | undefined): Promise<void> {
  const reply = await client.removeDomains({ body: { domains: [name] } }, callOptions(options));
  const result = ReplyReader.loose(PROVIDER, "removeDomains", reply).maybeRow("result");
  const rows = [...(result?.maybeRows("deleted") ?? []), ...(result?.maybeRows("updated") ?? [])];
  checkDone(
    "removeDomains",
    rows.map((row) => readDomain(row.maybeText("name") ?? "")),
    name,
  );
}
