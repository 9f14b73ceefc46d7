import type { ListOptions, Listing, Page, Snapshot } from "../contract/index.js";
import { invalidArgument } from "./errors.js";

const STALE_PAGES = 3;
const MAX_PROBLEMS = 10;
const CUT_OFF = "it was cut off at its limit";

/** One page as the provider hands it out. */
export interface RowPage<Row, Cursor> {
  readonly rows: readonly Row[];
  /** How many rows there are in all, if the provider says so. */
  readonly total?: number;
  /** What to ask for after it. Absent on the last page. */
  readonly next?: Cursor;
  /** Why this page is not to be trusted to be whole. */
  readonly problem?: string;
}

/** Where the rows of a listing come from, and what they mean. */
export interface ListingSource<T, Row, Cursor> {
  readonly first: Cursor;
  readPage(cursor: Cursor): Promise<RowPage<Row, Cursor>>;
  /** Throws if the row cannot be read. */
  read(row: Row): T;
  /** What tells items apart: the provider's id where it has one, for a deleted row and a live one may share a name. */
  key(item: T): string;
  /** Leaves out what was not asked for. Rows left out still count for completeness. Default: all are kept. */
  keep?(item: T): boolean;
}

/**
 * A listing over a paged provider. A row that slides onto the next page while we read is yielded once. Several pages in a row
 * that bring nothing new end the list, so a provider that ignores its page number cannot keep us for ever; one such page may be
 * chance, and a list must not end early.
 */
export function createListing<T, Row, Cursor>(
  source: ListingSource<T, Row, Cursor>,
  options: ListOptions = {},
): Listing<T> {
  const pages = (): AsyncIterable<Page<T>> => readPages(source, options, new Tally());
  return {
    pages,
    async *[Symbol.asyncIterator](): AsyncGenerator<T> {
      for await (const page of pages()) yield* page.items;
    },
    snapshot: async () => await takeSnapshot(source, options),
  };
}

async function takeSnapshot<T, Row, Cursor>(
  source: ListingSource<T, Row, Cursor>,
  options: ListOptions,
): Promise<Snapshot<T>> {
  const tally = new Tally(true);
  const items: T[] = [];
  for await (const page of readPages(source, options, tally)) items.push(...page.items);
  return { items, ...tally.verdict() };
}

/** What was seen of a list so far, and what of it does not fit together. */
class Tally {
  readonly seen = new Set<string>();
  /** Had the last page a row that could be read? */
  hasReadAny = false;
  readonly #lenient: boolean;
  readonly #problems = new Set<string>();
  #total: number | undefined;
  #pages = 0;

  constructor(lenient = false) {
    this.#lenient = lenient;
  }

  /** The items of a page that were not seen before. */
  add<T, Row, Cursor>(page: RowPage<Row, Cursor>, { read, key }: ListingSource<T, Row, Cursor>): T[] {
    if (page.problem !== undefined) this.doubt(page.problem);
    if (this.#pages++ > 0 && page.total !== this.#total) this.doubt("the stated total changed while it was read");
    this.#total = page.total;
    const fresh: T[] = [];
    this.hasReadAny = false;
    for (const row of page.rows) {
      const item = this.#read(row, read);
      if (!item) continue;
      this.hasReadAny = true;
      const id = key(item.value);
      if (this.seen.has(id)) this.doubt("a row came twice");
      else fresh.push(item.value);
      this.seen.add(id);
    }
    return fresh;
  }

  doubt(problem: string): void {
    if (this.#problems.size < MAX_PROBLEMS) this.#problems.add(problem);
  }

  verdict(): Pick<Snapshot<unknown>, "complete" | "problems"> {
    if (this.#total !== undefined && this.#total !== this.seen.size)
      this.doubt(`${this.seen.size} rows came, and the provider states ${this.#total}`);
    return { complete: this.#problems.size === 0, problems: [...this.#problems] };
  }

  #read<T, Row>(row: Row, read: (row: Row) => T): { value: T } | undefined {
    try {
      return { value: read(row) };
    } catch (error) {
      if (!this.#lenient) throw error;
      this.doubt(`a row could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

async function* readPages<T, Row, Cursor>(
  source: ListingSource<T, Row, Cursor>,
  { limit = Number.POSITIVE_INFINITY }: ListOptions,
  tally: Tally,
): AsyncGenerator<Page<T>> {
  // Anything else would compare as "enough" and end the list in silence.
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && limit >= 0)) {
    throw invalidArgument("mailfleet", `options.limit must be a whole number from 0, not ${String(limit)}.`, "list");
  }
  let cursor: Cursor | undefined = source.first;
  let left = limit;
  let stale = 0;
  while (cursor !== undefined && left > 0) {
    const page: RowPage<Row, Cursor> = await source.readPage(cursor);
    const fresh = tally.add(page, source);
    const kept = source.keep ? fresh.filter((item) => source.keep?.(item)) : fresh;
    const items = kept.slice(0, left);
    // Rows that cannot be read are no repetition.
    stale = fresh.length === 0 && tally.hasReadAny ? stale + 1 : 0;
    if (stale === STALE_PAGES) return tally.doubt("its pages repeat themselves");
    if (items.length < kept.length) tally.doubt(CUT_OFF);
    left -= items.length;
    if (items.length > 0) yield { items, ...(page.total !== undefined && !source.keep && { total: page.total }) };
    cursor = page.next;
  }
  if (cursor !== undefined) tally.doubt(CUT_OFF);
}

/**
 * The item of a listing that fits, or `undefined` once the whole list was read. Where several fit, as a deleted row and a live
 * one of the same name, the first that is not `gone`.
 */
export async function find<T>(
  listing: Listing<T>,
  fits: (item: T) => boolean,
  gone: (item: T) => boolean = () => false,
): Promise<T | undefined> {
  let dead: T | undefined;
  for await (const item of listing) {
    if (!fits(item)) continue;
    if (!gone(item)) return item;
    dead ??= item;
  }
  return dead;
}

/** All items of a listing. */
export async function collect<T>(listing: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of listing) items.push(item);
  return items;
}
