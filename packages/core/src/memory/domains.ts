import type { Domain, DomainCheck, DomainOffer, Domains, DomainStatus } from "../contract/index.js";
import { createListing, find } from "../shared/listing.js";
import { parseDomain, readDomain } from "../shared/names.js";
import { callOptions } from "../shared/options.js";
import { present, Row, withRaw } from "../shared/rows.js";
import { readStatus } from "../shared/status.js";
import type { MemoryApi } from "./api.js";
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
      1,
      async (page) => {
        const reply = Row.of(
          "memory",
          "listDomains",
          await client.listDomains({ query: { page } }, callOptions(options)),
        );
        const [total, next] = [reply.maybeNumber("total"), reply.maybeNumber("next_page")];
        const items = reply.rows("rows").map(readDomainRow);
        return { items, ...(total !== undefined && { total }), ...(next !== undefined && { next }) };
      },
      (domain) => domain.name,
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
      return Row.of("memory", "quoteDomains", reply).rows("quotes").map(readQuote);
    },
  };
}

function readDomainRow(row: Row<DomainRow>): Domain<DomainRow> {
  return withRaw(
    present({
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

function readQuote(row: Row<QuoteRow>): DomainOffer<QuoteRow> {
  const rawStatus = row.text("verdict");
  return withRaw(
    present({
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
