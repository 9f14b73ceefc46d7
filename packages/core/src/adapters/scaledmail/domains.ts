import type { Domain as DomainInUse, PurchasedDomain, ScaledMailClient, SearchedDomain } from "@mailfleet/scaledmail";
import type { Domain, DomainCheck, DomainOffer, Domains, DomainStatus, ReadOptions } from "../../contract/index.js";
import { createListing, find } from "../../shared/listing.js";
import { parseDomain, readDomain } from "../../shared/names.js";
import { callOptions } from "../../shared/options.js";
import { present, Row, withRaw } from "../../shared/rows.js";
import { readStatus } from "../../shared/status.js";

/** The docs allow ten names a call; later clients send thirty. */
const NAMES_A_CALL = 10;

const STATUSES: Readonly<Record<string, DomainStatus>> = { Active: "active", "In Progress": "pending" };

type RawDomain = DomainInUse | PurchasedDomain;
type Offer = DomainOffer<SearchedDomain | undefined>;

export function createDomains(client: ScaledMailClient): Domains<RawDomain> & DomainCheck<SearchedDomain | undefined> {
  const list: Domains<RawDomain>["list"] = (options = {}) =>
    createListing(
      "all",
      async () => ({ items: await readAll(client, options) }),
      (domain) => domain.name,
      options,
    );
  return {
    list,
    get: async (name, options) => {
      const wanted = parseDomain("scaledmail", name);
      return await find(list(options), (domain) => domain.name === wanted);
    },
    check: async (names, options) =>
      await checkNames(
        client,
        names.map((name) => parseDomain("scaledmail", name)),
        options,
      ),
  };
}

/** The domains that carry mailboxes, or are being set up to. All rows come in one reply. */
export async function readInUse(client: ScaledMailClient, options: ReadOptions): Promise<Row<DomainInUse>[]> {
  const reply = await client.getDomains({}, callOptions(options));
  return Row.of("scaledmail", "getDomains", reply).rows("domains");
}

/** The domains registered through ScaledMail, by name, in use or not. All rows come in one reply. */
export async function readPurchased(
  client: ScaledMailClient,
  options: ReadOptions,
): Promise<Map<string, Row<PurchasedDomain>>> {
  const reply = await client.getPurchasedDomains({}, callOptions(options));
  const rows = Row.of("scaledmail", "getPurchasedDomains", reply).rows("domains");
  return new Map(rows.map((row) => [readDomain(row.text("domain")), row]));
}

/** A domain bought and not used yet is not among those in use, and one held at another registrar not among the purchased. */
async function readAll(client: ScaledMailClient, options: ReadOptions): Promise<Domain<RawDomain>[]> {
  const inUse = await readInUse(client, options);
  const unused = await readPurchased(client, options);
  const domains = inUse.map((row): Domain<RawDomain> => {
    const name = readDomain(row.text("domain"));
    const registration = unused.get(name);
    unused.delete(name);
    return readDomainInUse(row, name, registration);
  });
  return [...domains, ...Array.from(unused, ([name, row]) => readUnusedDomain(row, name))];
}

function readDomainInUse(
  row: Row<DomainInUse>,
  name: string,
  registration: Row<PurchasedDomain> | undefined,
): Domain<DomainInUse> {
  return withRaw(
    present({
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
function readUnusedDomain(row: Row<PurchasedDomain>, name: string): Domain<PurchasedDomain> {
  return withRaw({ provider: "scaledmail", name, status: "unknown", ...readDates(row) }, row.value);
}

function readDates(row: Row<PurchasedDomain>): Pick<Domain, "registeredAt" | "expiresAt"> {
  return present({ registeredAt: row.maybeTime("created_at"), expiresAt: row.maybeTime("renewal_at") });
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
    for (const offer of Row.listOf("scaledmail", "searchDomains", reply).map(readOffer)) found.set(offer.name, offer);
  }
  return names.map((name) => found.get(name) ?? withRaw({ provider: "scaledmail", name, warnings: [] }, undefined));
}

function readOffer(row: Row<SearchedDomain>): Offer {
  const rawStatus = row.text("status");
  return withRaw(
    present({
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
