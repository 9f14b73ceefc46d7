import type { ColdMailResellerClient, Domain as RawDomain } from "@mailfleet/coldmailreseller";
import type { Domain, Domains, DomainStatus } from "../../contract/index.js";
import { createListing, find } from "../../kit/listing.js";
import { parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, type ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readStatus } from "../../kit/status.js";
import { FIRST, type OpenRow, PAGE_SIZE, type PageCursor, readList } from "./domain-lists.js";

const STATUSES: Readonly<Record<string, DomainStatus>> = {
  PENDING: "pending",
  ACTIVE: "active",
  RENEWING: "active",
  GRACE_PERIOD: "expiring",
  EXPIRED: "expired",
  TRANSFERRED: "removed",
  INACTIVE: "inactive",
};

export function createDomains(client: ColdMailResellerClient): Domains<RawDomain> {
  const list: Domains<RawDomain>["list"] = (options = {}) =>
    createListing<Domain<RawDomain>, OpenRow<RawDomain>, PageCursor>(
      {
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
        // Should one id ever stand for two names, both are there.
        key: (domain) => `${domain.id ?? ""} ${domain.name}`,
      },
      options,
    );
  return {
    list,
    get: async (name, options) => {
      const wanted = parseListedDomain("coldmailreseller", name);
      return await find(list(options), (domain) => domain.name === wanted, isGone);
    },
  };
}

function readDomainRow(row: ReplyReader<RawDomain>): Domain<RawDomain> {
  return withRaw(
    omitUndefined({
      provider: "coldmailreseller",
      id: row.maybeText("domainId"),
      name: readDomain(row.maybeText("domainName") ?? row.text("domain")),
      ...readStatus(STATUSES, row.maybeText("status")),
      autoRenew: row.maybeFlag("autoRenew"),
      registeredAt: row.maybeTime("creationTime"),
      expiresAt: row.maybeTime("expiryDate"),
    }),
    row.value,
  );
}
