import type { CheckDomainAvailabilityReply, Domain as RawDomain, InboxKitClient } from "@mailfleet/inboxkit";
import type {
  Domain,
  DomainCheck,
  DomainOffer,
  Domains,
  DomainStatus,
  ListOptions,
  Listing,
  ReadOptions,
} from "../../contract/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { createListing, find, type RowPage } from "../../kit/listing.js";
import { parseDomain, parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readStatus } from "../../kit/status.js";

/** InboxKit hands out ten rows unless asked. Its largest page is not documented: by the spec's `limit`, "100 and 200 are in use" by clients. */
export const PAGE_SIZE = 200;

const STATUSES: Readonly<Record<string, DomainStatus>> = {
  cart: "awaiting-payment",
  pending_payment: "awaiting-payment",
  registration_in_progress: "pending",
  dns_setup_pending: "pending",
  waiting_for_dns_propagation: "pending",
  active: "active",
  inactive: "inactive",
  payment_failed: "failed",
  // Its nameservers were not set in time.
  expired_propagation: "failed",
  cancelled: "cancelled",
  scheduled_for_deletion: "removed",
  deleted: "removed",
};

type Offer = DomainOffer<CheckDomainAvailabilityReply>;

export function createDomains(client: InboxKitClient): Domains<RawDomain> & DomainCheck<CheckDomainAvailabilityReply> {
  return {
    list: (options) => listDomains(client, undefined, options),
    get: async (name, options) => {
      const wanted = parseListedDomain("inboxkit", name);
      return await find(listDomains(client, wanted, options), (domain) => domain.name === wanted, isGone);
    },
    check: async (names, options) => {
      const wanted = names.map((name) => parseDomain("inboxkit", name));
      const offers: Offer[] = [];
      for (const name of wanted) offers.push(await checkName(client, name, options));
      return offers;
    },
  };
}

/** All domains, or those that InboxKit finds similar to a keyword. */
function listDomains(
  client: InboxKitClient,
  keyword: string | undefined,
  options: ListOptions = {},
): Listing<Domain<RawDomain>> {
  return createListing(
    {
      first: 1,
      readPage: async (page: number) => {
        const body = { page, limit: PAGE_SIZE, ...(keyword !== undefined && { keyword }) };
        const reply = await client.listDomains({ body }, callOptions(options));
        const rows = ReplyReader.of("inboxkit", "listDomains", reply).lazyRows("domains");
        return { rows, ...readPaging("listDomains", reply, page) };
      },
      read: (row) => readDomainRow(row()),
      // Should one id ever stand for two names, both are there.
      key: (domain) => `${domain.id ?? ""} ${domain.name}`,
    },
    options,
  );
}

/** How many rows there are in all, and the page that comes next. */
export function readPaging(
  operation: string,
  reply: { readonly total: number; readonly pages: number },
  page: number,
): Omit<RowPage<never, number>, "rows"> {
  const row = ReplyReader.of("inboxkit", operation, reply);
  const total = row.maybeNumber("total");
  const pages = row.maybeNumber("pages");
  // Guessing that this was the last page would end a list in silence.
  if (pages === undefined) throw unexpectedResponse("inboxkit", operation, `${operation}: pages should be a number`);
  return {
    ...(total === undefined ? { problem: "it does not say how many rows there are" } : { total }),
    ...(page < pages && { next: page + 1 }),
  };
}

function readDomainRow(row: ReplyReader<RawDomain>): Domain<RawDomain> {
  return withRaw(
    omitUndefined({
      provider: "inboxkit",
      id: row.text("uid"),
      name: readDomain(row.text("name")),
      ...readStatus(STATUSES, row.maybeText("status")),
      ready: readReady(row),
      mailboxCount: row.maybeNumber("assigned_mailboxes"),
      forwardTo: row.maybeText("forwarding_url"),
      expiresAt: row.maybeTime("renewal_date"),
    }),
    row.value,
  );
}

/**
 * `status` does not tell: an active domain may still wait for its DNS. On a domain that was bought here InboxKit looks at DNS only
 * once it has a mailbox; until then its verdicts stand at `pending` and say nothing.
 */
function readReady(row: ReplyReader<RawDomain>): boolean | undefined {
  const dns = row.maybeText("dns_propagation_status");
  const nameservers = row.maybeText("nameserver_match_status");
  if (dns === "propagated" && nameservers === "matched") return true;
  const isUnused = row.maybeText("connection_type") === "purchased" && row.maybeNumber("assigned_mailboxes") === 0;
  if (isUnused && row.maybeText("status") === "active") return undefined;
  return dns === undefined || nameservers === undefined ? undefined : false;
}

async function checkName(client: InboxKitClient, name: string, options: ReadOptions | undefined): Promise<Offer> {
  const reply = await client.checkDomainAvailability({ query: { domain: name } }, callOptions(options));
  return readOffer(name, ReplyReader.of("inboxkit", "checkDomainAvailability", reply));
}

/** A taken or banned name has prices all the same. */
function readOffer(name: string, row: ReplyReader<CheckDomainAvailabilityReply>): Offer {
  const banned = row.maybeFlag("banned") === true;
  const available = banned ? false : row.maybeFlag("available");
  return withRaw(
    omitUndefined({
      provider: "inboxkit",
      name,
      available,
      price: row.maybeMoney("registration_price", "credits"),
      renewalPrice: row.maybeMoney("renewal_price", "credits"),
      warnings: banned ? ["banned from registration"] : [],
    }),
    row.value,
  );
}
