import type {
  Domain,
  Domains,
  ListOptions,
  Listing,
  Mailbox,
  Mailboxes,
  MailboxListOptions,
  ReadOptions,
} from "../contract/index.js";
import { notFound } from "./errors.js";
import { createListing, find, type ListingSource } from "./listing.js";
import { parseListedAddress, parseListedDomain } from "./names.js";
import { isGone } from "./status.js";

/** Where the rows of a list come from. Its items are told apart by id and name unless it says otherwise. */
type Source<T, Row, Cursor> = Omit<ListingSource<T, Row, Cursor>, "key"> & { key?(item: T): string };

/**
 * `list` and `get` of domains.
 *
 * @param source reads the rows; `wanted` is the one name that is asked for, should the provider be able to look for it
 */
export function listedDomains<Raw, Row, Cursor>(
  provider: string,
  source: (options: ReadOptions, wanted?: string) => Source<Domain<Raw>, Row, Cursor>,
): Domains<Raw> {
  const listOf = (options: ListOptions, wanted?: string): Listing<Domain<Raw>> =>
    createListing({ key: ({ id = "", name }) => `${id} ${name}`, ...source(options, wanted) }, options);
  return {
    list: (options = {}) => listOf(options),
    get: async (name, options = {}) => {
      const wanted = parseListedDomain(provider, name);
      return await find(listOf(options, wanted), (domain) => domain.name === wanted, isGone);
    },
  };
}

/**
 * `list` and `get` of mailboxes.
 *
 * @param source reads the rows; `wanted` is the one domain that is asked for. Rows of others are left out afterwards in any case
 */
export function listedMailboxes<Raw, Row, Cursor>(
  provider: string,
  source: (options: ReadOptions, wanted?: string) => Source<Mailbox<Raw>, Row, Cursor>,
): Pick<Mailboxes<Raw>, "list" | "get"> {
  const list = ({ domain, ...options }: MailboxListOptions = {}): Listing<Mailbox<Raw>> => {
    const wanted = domain === undefined ? undefined : parseListedDomain(provider, domain);
    const own = source(options, wanted);
    const keep = (mailbox: Mailbox<Raw>): boolean =>
      (wanted === undefined || mailbox.domain === wanted) && (own.keep?.(mailbox) ?? true);
    const filter = wanted === undefined && !own.keep ? {} : { keep };
    return createListing({ key: ({ id = "", address }) => `${id} ${address}`, ...own, ...filter }, options);
  };
  return {
    list,
    get: async (address, options = {}) => {
      const wanted = parseListedAddress(provider, address);
      return await find(list({ ...options, domain: wanted.domain }), (each) => each.address === wanted.address, isGone);
    },
  };
}

/** One that is there, and not gone. */
export async function needDomain<Raw>(
  provider: string,
  domains: Pick<Domains<Raw>, "get">,
  name: string,
  options?: ReadOptions,
): Promise<Domain<Raw>> {
  return needLiving(provider, await domains.get(name, options), `domain ${name} in this account`);
}

/** The same for a mailbox. */
export async function needMailbox<Raw>(
  provider: string,
  mailboxes: Pick<Mailboxes<Raw>, "get">,
  address: string,
  options?: ReadOptions,
): Promise<Mailbox<Raw>> {
  return needLiving(provider, await mailboxes.get(address, options), `mailbox ${address}`);
}

function needLiving<T extends Domain | Mailbox>(provider: string, found: T | undefined, what: string): T {
  if (found && !isGone(found)) return found;
  throw notFound(provider, `There is no ${what}${found ? ` any more (${found.rawStatus})` : ""}.`);
}

/** Lists of at most so many, one after the other, for a call that takes no more. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

/** Sends only if something has to change. */
export async function setOnce(isSo: boolean, send: () => Promise<unknown>): Promise<{ readonly changed: boolean }> {
  if (isSo) return { changed: false };
  await send();
  return { changed: true };
}
