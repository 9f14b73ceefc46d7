import type { ListOptions, Listing, Page } from "../contract/index.js";
import { invalidArgument } from "./errors.js";

const STALE_PAGES = 3;

/** Reads one page. `next` is what to ask for after it; absent on the last one. */
export type ReadPage<T, Cursor> = (cursor: Cursor) => Promise<Page<T> & { readonly next?: Cursor }>;

/**
 * A listing over a paged provider. Items are told apart by `key`, so a row that slides onto the next page while we read is
 * yielded once. Several pages in a row that bring nothing new end the list, so a provider that ignores its page number cannot
 * keep us for ever; one such page may be chance, and a list must not end early.
 */
export function createListing<T, Cursor>(
  first: Cursor,
  readPage: ReadPage<T, Cursor>,
  key: (item: T) => string,
  options: ListOptions = {},
): Listing<T> {
  const pages = (): AsyncIterable<Page<T>> => readPages(first, readPage, key, options);
  return {
    pages,
    async *[Symbol.asyncIterator](): AsyncGenerator<T> {
      for await (const page of pages()) yield* page.items;
    },
  };
}

async function* readPages<T, Cursor>(
  first: Cursor,
  readPage: ReadPage<T, Cursor>,
  key: (item: T) => string,
  { limit = Number.POSITIVE_INFINITY }: ListOptions,
): AsyncGenerator<Page<T>> {
  // Anything else would compare as "enough" and end the list in silence.
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && limit >= 0)) {
    throw invalidArgument("mailfleet", `options.limit must be a whole number from 0, not ${String(limit)}.`, "list");
  }
  const seen = new Set<string>();
  let cursor: Cursor | undefined = first;
  let left = limit;
  let stale = 0;
  while (cursor !== undefined && left > 0) {
    const page: Page<T> & { readonly next?: Cursor } = await readPage(cursor);
    const fresh = page.items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
    const items = fresh.slice(0, left);
    stale = fresh.length === 0 && page.items.length > 0 ? stale + 1 : 0;
    if (stale === STALE_PAGES) return;
    left -= items.length;
    if (items.length > 0) yield { items, ...(page.total !== undefined && { total: page.total }) };
    cursor = page.next;
  }
}

/** The first item of a listing that fits, or `undefined` once the whole list was read. */
export async function find<T>(listing: Listing<T>, fits: (item: T) => boolean): Promise<T | undefined> {
  for await (const item of listing) if (fits(item)) return item;
  return undefined;
}

/** All items of a listing. */
export async function collect<T>(listing: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of listing) items.push(item);
  return items;
}
