import type { Domain, DomainCheck, DomainOffer, Domains, DomainStatus } from "../contract/index.js";
import { createListing, find, type RowPage } from "../kit/listing.js";
import { parseDomain, readDomain } from "../kit/names.js";
import { callOptions } from "../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../kit/reply-reader.js";
import { readStatus } from "../kit/status.js";
import type { MemoryApi, PageOf } from "./api.js";
import type { DomainRow, QuoteRow } from "./rows.js";

const STATUSES: Readonly<Record<string, DomainStatus>> = {
  UNPAID: "awaiting-payment",
  SETTING_UP: "pending",
  LIVE: "active",
  GRACE: "expiring",
  PARKED: "inactive",
  LAPSED: "expired",
  ENDED: "cancelled",
  GONE: "removed",
  BROKEN: "failed",
};

export function createDomains(client: MemoryApi): Domains<DomainRow> & DomainCheck<QuoteRow> {
  const list: Domains<DomainRow>["list"] = (options = {}) =>
    createListing(
      {
        first: 1,
        readPage: async (page: number) =>
          readPage("listDomains", await client.listDomains({ query: { page } }, callOptions(options))),
        read: readDomainRow,
        key: (domain) => domain.id ?? domain.name,
      },
      options,
    );
  return {
    list,
    get: async (name, options) => {
      const wanted = parseDomain("memory", name);
      return await find(list(options), (domain) => domain.name === wanted);
    },
    check: async (names, options) => {
      const domains = names.map((name) => parseDomain("memory", name));
      const reply = await client.quoteDomains({ query: { domains } }, callOptions(options));
      return ReplyReader.of("memory", "quoteDomains", reply).rows("quotes").map(readQuote);
    },
  };
}

/** One page of either list. */
export function readPage<T extends object>(operation: string, page: PageOf<T>): RowPage<ReplyReader<T>, number> {
  const reply = ReplyReader.of<PageOf<T>>("memory", operation, page);
  const [total, next] = [reply.maybeNumber("total"), reply.maybeNumber("next_page")];
  const rows = reply.value.rows.map((row) => ReplyReader.of("memory", operation, row));
  return { rows, ...(total !== undefined && { total }), ...(next !== undefined && { next }) };
}

function readDomainRow(row: ReplyReader<DomainRow>): Domain<DomainRow> {
  return withRaw(
    omitUndefined({
      provider: "memory",
      id: row.text("id"),
      name: readDomain(row.text("domain")),
      ...readStatus(STATUSES, row.maybeText("state")),
      ready: row.maybeFlag("dns_ready"),
      mailboxCount: row.maybeNumber("mailboxes"),
      forwardTo: row.maybeText("forward_to"),
      autoRenew: row.maybeFlag("auto_renew"),
      registeredAt: row.maybeTime("registered_at"),
      expiresAt: row.maybeTime("expires_at"),
    }),
    row.value,
  );
}

function readQuote(row: ReplyReader<QuoteRow>): DomainOffer<QuoteRow> {
  const rawStatus = row.text("verdict");
  return withRaw(
    omitUndefined({
      provider: "memory",
      name: readDomain(row.text("domain")),
      rawStatus,
      ...((rawStatus === "free" || rawStatus === "taken") && { available: rawStatus === "free" }),
      price: row.maybeMoney("price", "USD"),
      renewalPrice: row.maybeMoney("renewal_price", "USD"),
      warnings: row.texts("notes"),
    }),
    row.value,
  );
}
