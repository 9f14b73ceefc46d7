import type { Domain as DomainInUse, PurchasedDomain, ScaledMailClient, SearchedDomain } from "@mailfleet/scaledmail";
import type {
  Domain,
  DomainCheck,
  DomainOffer,
  Domains,
  DomainStatus,
  Listing,
  ListOptions,
  ReadOptions,
} from "../../contract/index.js";
import { createListing, find } from "../../kit/listing.js";
import { parseDomain, parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readStatus } from "../../kit/status.js";
import { failsToRead, problemOf, readWhole, tryRead, type WholeList } from "./domain-lists.js";

/** The docs allow ten names a call; later clients send thirty. */
const NAMES_A_CALL = 10;

const STATUSES: Readonly<Record<string, DomainStatus>> = { Active: "active", "In Progress": "pending" };
/** What only the rows of Get Purchased Domains have. */
const PURCHASE_FIELDS = ["created_at", "renewal_at", "renewal_price", "domain_id"];

type RawDomain = DomainInUse | PurchasedDomain;
type Offer = DomainOffer<SearchedDomain | undefined>;

export function createDomains(client: ScaledMailClient): Domains<RawDomain> & DomainCheck<SearchedDomain | undefined> {
  return {
    list: (options) => listDomains(client, options),
    get: async (name, options) => {
      const wanted = parseListedDomain("scaledmail", name);
      return await find(listDomains(client, options), (domain) => domain.name === wanted, isGone);
    },
    check: async (names, options) =>
      await checkNames(
        client,
        names.map((name) => parseDomain("scaledmail", name)),
        options,
      ),
  };
}

/** @param inUse the domains in use, if they were read already */
export function listDomains(
  client: ScaledMailClient,
  options: ListOptions = {},
  inUse?: WholeList<DomainInUse>,
): Listing<Domain<RawDomain>> {
  return createListing<Domain<RawDomain>, () => Domain<RawDomain>, "all">(
    {
      first: "all",
      readPage: async () => {
        const used = inUse ?? (await readInUse(client, options));
        const purchased = await readPurchased(client, options);
        return { rows: mergeRows(used, purchased), ...problemOf(used.problem, purchased.problem) };
      },
      read: (row) => row(),
      key: (domain) => domain.id ?? domain.name,
    },
    options,
  );
}

/** The domains that carry mailboxes, or are being set up to. All rows come in one reply. */
export async function readInUse(client: ScaledMailClient, options: ReadOptions): Promise<WholeList<DomainInUse>> {
  const reply = ReplyReader.of("scaledmail", "getDomains", await client.getDomains({}, callOptions(options)));
  return readWhole("getDomains", reply.lazyRows("domains"), reply.maybeNumber("total"));
}

/** The domains registered through ScaledMail, in use or not. All rows come in one reply. */
async function readPurchased(client: ScaledMailClient, options: ReadOptions): Promise<WholeList<PurchasedDomain>> {
  const reply = ReplyReader.of(
    "scaledmail",
    "getPurchasedDomains",
    await client.getPurchasedDomains({}, callOptions(options)),
  );
  return readWhole("getPurchasedDomains", reply.lazyRows("domains"), reply.maybeNumber("total"));
}

/** Was this domain registered through ScaledMail, and carries nothing yet? */
export function isUnused({ raw }: Pick<Domain, "raw">): boolean {
  return typeof raw === "object" && raw !== null && PURCHASE_FIELDS.some((field) => Object.hasOwn(raw, field));
}

/** A domain bought and not used yet is not among those in use, and one held at another registrar not among the purchased. */
function mergeRows(inUse: WholeList<DomainInUse>, purchased: WholeList<PurchasedDomain>): (() => Domain<RawDomain>)[] {
  const registrations = new Map<string, ReplyReader<PurchasedDomain>>();
  const unreadable: (() => never)[] = [];
  for (const open of purchased.rows) {
    try {
      const row = open();
      registrations.set(nameOf(row), row);
    } catch (error) {
      unreadable.push(failsToRead(error));
    }
  }
  const used = inUse.rows.map((open) => (): Domain<RawDomain> => {
    const row = open();
    return readDomainInUse(row, nameOf(row), registrations.get(nameOf(row)));
  });
  const names = new Set(inUse.rows.map((open) => tryRead(() => nameOf(open()))));
  const unused = [...registrations].filter(([name]) => !names.has(name));
  return [
    ...used,
    ...unused.map(
      ([name, row]) =>
        () =>
          readUnusedDomain(row, name),
    ),
    ...unreadable,
  ];
}

function nameOf(row: ReplyReader<DomainInUse> | ReplyReader<PurchasedDomain>): string {
  return readDomain(row.text("domain"));
}

function readDomainInUse(
  row: ReplyReader<DomainInUse>,
  name: string,
  registration: ReplyReader<PurchasedDomain> | undefined,
): Domain<DomainInUse> {
  return withRaw(
    omitUndefined({
      provider: "scaledmail",
      id: row.maybeText("id"),
      name,
      ...readStatus(STATUSES, row.maybeText("status")),
      mailboxCount: row.maybeNumber("total_mailboxes"),
      forwardTo: row.maybeText("redirect"),
      ...(registration && readDates(registration)),
    }),
    row.value,
  );
}

/** Such a row has no state: that it is there says that the domain was registered, not that it still is. */
function readUnusedDomain(row: ReplyReader<PurchasedDomain>, name: string): Domain<PurchasedDomain> {
  return withRaw({ provider: "scaledmail", name, status: "unknown", ...readDates(row) }, row.value);
}

function readDates(row: ReplyReader<PurchasedDomain>): Pick<Domain, "registeredAt" | "expiresAt"> {
  return omitUndefined({ registeredAt: row.maybeTime("created_at"), expiresAt: row.maybeTime("renewal_at") });
}

async function checkNames(
  client: ScaledMailClient,
  names: readonly string[],
  options: ReadOptions | undefined,
): Promise<Offer[]> {
  const found = new Map<string, Offer>();
  const wanted = [...new Set(names)];
  for (let at = 0; at < wanted.length; at += NAMES_A_CALL) {
    const reply = await client.searchDomains(
      { body: { domains: wanted.slice(at, at + NAMES_A_CALL) } },
      callOptions(options),
    );
    for (const offer of ReplyReader.listOf("scaledmail", "searchDomains", reply).map(readOffer))
      found.set(offer.name, offer);
  }
  return names.map((name) => found.get(name) ?? withRaw({ provider: "scaledmail", name, warnings: [] }, undefined));
}

function readOffer(row: ReplyReader<SearchedDomain>): Offer {
  const rawStatus = row.text("status");
  return withRaw(
    omitUndefined({
      provider: "scaledmail",
      name: readDomain(row.text("domain")),
      rawStatus,
      ...((rawStatus === "available" || rawStatus === "taken") && { available: rawStatus === "available" }),
      price: row.maybeMoney("price", "USD"),
      renewalPrice: row.maybeMoney("renewPrice", "USD"),
      warnings: row.texts("blacklisted").map((list) => `blacklisted by ${list}`),
    }),
    row.value,
  );
}
