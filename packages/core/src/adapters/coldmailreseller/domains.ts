import type { ColdMailResellerClient, Domain as RawDomain, Pagination } from "@mailfleet/coldmailreseller";
import type { Domain, Domains, DomainStatus } from "../../contract/index.js";
import { unexpectedResponse } from "../../shared/errors.js";
import { createListing, find } from "../../shared/listing.js";
import { parseDomain, readDomain } from "../../shared/names.js";
import { callOptions } from "../../shared/options.js";
import { present, Row, withRaw } from "../../shared/rows.js";
import { readStatus } from "../../shared/status.js";

/** The most that the help guide allows, and the least that any page of the docs gives when not asked. */
export const PAGE_SIZE = 100;
const SMALLEST_PAGE = 20;

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
    createListing<Domain<RawDomain>, Cursor>(
      { page: 1 },
      async (cursor) => {
        const query = { page: cursor.page, limit: PAGE_SIZE };
        const reply = await client.getDomainsForUser({ query }, callOptions(options));
        const { data } = Row.of("coldmailreseller", "getDomainsForUser", reply).value;
        const { rows, ...rest } = readList("getDomainsForUser", data, cursor, (held) => ({
          rows: held.rows("domains"),
          pagination: held.maybeRow("pagination"),
        }));
        return { items: rows.map(readDomainRow), ...rest };
      },
      (domain) => domain.name,
      options,
    );
  return {
    list,
    get: async (name, options) => {
      const wanted = parseDomain("coldmailreseller", name);
      return await find(list(options), (domain) => domain.name === wanted);
    },
  };
}

function readDomainRow(row: Row<RawDomain>): Domain<RawDomain> {
  return withRaw(
    present({
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

/** The page to read, and how the one before ended. */
export interface Cursor {
  readonly page: number;
  readonly lastRow?: string;
}

export interface ListPage<Item extends object> {
  readonly rows: readonly Row<Item>[];
  readonly total?: number;
  readonly next?: Cursor;
}

interface Held<Item extends object> {
  readonly rows: readonly Row<Item>[];
  readonly pagination: Row<Pagination> | undefined;
}

/**
 * One page of a list that no source shows: `data` is the list, holds it, or is null where there is none. Anything else is
 * no list, and certainly not an empty one.
 */
export function readList<Item extends object, Holder extends object>(
  operation: string,
  data: readonly Item[] | Holder | null | undefined,
  cursor: Cursor,
  readHolder: (holder: Row<Holder>) => Held<Item>,
): ListPage<Item> {
  if (data === null) return { rows: [] };
  if (data === undefined)
    throw unexpectedResponse("coldmailreseller", operation, `${operation}: data should be a list, but is nothing`);
  const { rows, pagination } = isList(data)
    ? { rows: Row.listOf("coldmailreseller", operation, data), pagination: undefined }
    : readHolder(Row.of("coldmailreseller", operation, data));
  const next = nextPage(rows, pagination, cursor);
  const total = pagination?.maybeNumber("totalSearchedCount");
  return { rows, ...(total !== undefined && { total }), ...(next && { next }) };
}

/**
 * The page after this one. `nextPage` of the reply counts on past the end, so it is not asked. A list that says nothing of
 * pages ends with a page shorter than any page size, or with one that we have just seen.
 */
export function nextPage(
  rows: readonly { value: object }[],
  pagination: Row<Pagination> | undefined,
  cursor: Cursor,
): Cursor | undefined {
  const pages = pagination?.maybeNumber("totalPages");
  if (pages !== undefined) {
    const page = Math.max(cursor.page, pagination?.maybeNumber("currentPage") ?? 0);
    return page < pages ? { page: page + 1 } : undefined;
  }
  const lastRow = JSON.stringify(rows.at(-1)?.value);
  if (rows.length < SMALLEST_PAGE || lastRow === cursor.lastRow) return undefined;
  return { page: cursor.page + 1, lastRow };
}

function isList<Item>(data: readonly Item[] | object): data is readonly Item[] {
  return Array.isArray(data);
}
