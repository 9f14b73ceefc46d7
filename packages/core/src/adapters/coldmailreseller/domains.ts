import type { ColdMailResellerClient, Domain as RawDomain } from "@mailfleet/coldmailreseller";
import type { Domain, Domains } from "../../contract/index.js";
import { readDomain } from "../../kit/names.js";
import { listedDomains } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { type ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { FIRST, type OpenRow, type PageCursor, readList } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { DOMAIN_STATUSES, PAGE_SIZE, PROVIDER } from "./words.js";

export function createDomains(client: ColdMailResellerClient, tenant: string): Domains<RawDomain> {
  return listedDomains<RawDomain, OpenRow<RawDomain>, PageCursor>(PROVIDER, (options) => ({
    first: FIRST,
    readPage: async (cursor) => {
      const query = { page: cursor.page, limit: PAGE_SIZE };
      const reply = await client.getDomainsForUser({ query }, callOptions(options));
      return readList("getDomainsForUser", reply, cursor, (held) => ({
        rows: held.lazyRows("domains"),
        list: held.value.domains,
        pagination: held.maybeRow("pagination"),
      }));
    },
    read: (open) => readDomainRow(open()),
    // No source shows whose a row is. Should it say that it is another customer's, it is left alone.
    keep: ({ raw }) => (Reflect.get(raw, "userId") || tenant) === tenant,
  }));
}

function readDomainRow(row: ReplyReader<RawDomain>): Domain<RawDomain> {
  return sourced(
    {
      id: row.maybeText("domainId"),
      name: readDomain(row.maybeText("domainName") ?? row.text("domain")),
      ...readStatus(DOMAIN_STATUSES, row.maybeText("status")),
      autoRenew: row.maybeFlag("autoRenew"),
      registeredAt: row.maybeTime("creationTime"),
      expiresAt: row.maybeTime("expiryDate"),
    },
    row.value,
  );
}
