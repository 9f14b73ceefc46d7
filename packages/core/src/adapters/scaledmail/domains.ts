import type { Domain as DomainInUse, PurchasedDomain, ScaledMailClient } from "@mailfleet/scaledmail";
import type { Domain, Domains, Listing, ListOptions, ReadOptions } from "../../contract/index.js";
import { readDomain } from "../../kit/names.js";
import { listedDomains } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { failsToRead, problemOf, readWhole, tryRead, type WholeList } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { DOMAIN_STATUSES, PURCHASE_FIELDS, PROVIDER } from "./words.js";

export type RawDomain = DomainInUse | PurchasedDomain;

/** @param inUse the domains in use, if they were read already */
export function createDomains(client: ScaledMailClient, inUse?: WholeList<DomainInUse>): Domains<RawDomain> {
  return listedDomains<RawDomain, () => Domain<RawDomain>, "all">(PROVIDER, (options) => ({
    first: "all",
    readPage: async () => {
      const used = inUse ?? (await readInUse(client, options));
      const purchased = await readPurchased(client, options);
      return { rows: mergeRows(used, purchased), ...problemOf(used.problem, purchased.problem) };
    },
    read: (row) => row(),
  }));
}

/** @param inUse the domains in use, if they were read already */
export function listDomains(
  client: ScaledMailClient,
  options: ListOptions = {},
  inUse?: WholeList<DomainInUse>,
): Listing<Domain<RawDomain>> {
  return createDomains(client, inUse).list(options);
}

/** The domains that carry mailboxes, or are being set up to. All rows come in one reply. */
export async function readInUse(client: ScaledMailClient, options: ReadOptions): Promise<WholeList<DomainInUse>> {
  const reply = ReplyReader.of(PROVIDER, "getDomains", await client.getDomains({}, callOptions(options)));
  return readWhole("getDomains", reply.lazyRows("domains"), reply.maybeNumber("total"));
}

/**
 * The domains registered through ScaledMail. All rows come in one reply.
 *
 * @param unused only those that are free to be used
 */
export async function readPurchased(
  client: ScaledMailClient,
  options: ReadOptions,
  unused = false,
): Promise<WholeList<PurchasedDomain>> {
  const reply = await client.getPurchasedDomains(unused ? { query: { available: true } } : {}, callOptions(options));
  const row = ReplyReader.of(PROVIDER, "getPurchasedDomains", reply);
  return readWhole("getPurchasedDomains", row.lazyRows("domains"), row.maybeNumber("total"));
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
  const used = inUse.rows.map((open) => (): Domain<RawDomain> => readDomainInUse(open(), registrations));
  const names = new Set(inUse.rows.map((open) => tryRead(() => nameOf(open()))));
  const unused = [...registrations.values()].filter((row) => !names.has(nameOf(row)));
  return [...used, ...unused.map((row) => (): Domain<RawDomain> => readUnusedDomain(row)), ...unreadable];
}

export function nameOf(row: ReplyReader<DomainInUse> | ReplyReader<PurchasedDomain>): string {
  return readDomain(row.text("domain"));
}

function readDomainInUse(
  row: ReplyReader<DomainInUse>,
  registrations: ReadonlyMap<string, ReplyReader<PurchasedDomain>>,
): Domain<DomainInUse> {
  const name = nameOf(row);
  const registration = registrations.get(name);
  return sourced(
    {
      id: row.maybeText("id"),
      name,
      ...readStatus(DOMAIN_STATUSES, row.maybeText("status")),
      mailboxCount: row.maybeNumber("total_mailboxes"),
      forwardTo: row.maybeText("redirect"),
      ...(registration && readDates(registration)),
    },
    row.value,
  );
}

/** Such a row has no state: that it is there says that the domain was registered, not that it still is. */
function readUnusedDomain(row: ReplyReader<PurchasedDomain>): Domain<PurchasedDomain> {
  return sourced({ name: nameOf(row), status: "unknown" as const, ...readDates(row) }, row.value);
}

function readDates(row: ReplyReader<PurchasedDomain>): Pick<Domain, "registeredAt" | "expiresAt"> {
  return omitUndefined({ registeredAt: row.maybeTime("created_at"), expiresAt: row.maybeTime("renewal_at") });
}
