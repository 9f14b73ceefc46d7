import type { Pagination } from "@mailfleet/coldmailreseller";
import { unexpectedResponse } from "../../kit/errors.js";
import type { RowPage } from "../../kit/listing.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { checkAnswered } from "./replies.js";
import { PAGE_SIZES, PROVIDER, SMALLEST_PAGE } from "./words.js";

/** A row that is opened by itself: one that is not an object hides no other. */
export type OpenRow<Item extends object> = () => ReplyReader<Item>;

/** The page to read, and what the one before held. */
export interface PageCursor {
  readonly page: number;
  readonly before?: string;
}

export const FIRST: PageCursor = { page: 1 };

export interface Held<Item extends object> {
  readonly rows: readonly OpenRow<Item>[];
  /** The list as it came, to tell one page from the next. */
  readonly list: unknown;
  readonly pagination?: ReplyReader<Pagination> | undefined;
}

type ListPage<Item extends object> = RowPage<OpenRow<Item>, PageCursor>;

/**
 * One page of a list whose reply no source shows: `data` is the list, holds it, or is null where there is none. Anything else is
 * no list, and certainly not an empty one; nor is a refusal inside a 200, which has `data: null` too.
 */
export function readList<Item extends object, Holder extends object>(
  operation: string,
  reply: { readonly status?: number; readonly data?: readonly Item[] | Holder | null },
  cursor: PageCursor,
  readHolder: (holder: ReplyReader<Holder>) => Held<Item>,
): ListPage<Item> {
  checkAnswered(operation, reply);
  const { data } = reply;
  if (data === null) return { rows: [] };
  if (data === undefined) throw unreadable(operation, "data should be a list, but is nothing");
  if (!isList(data)) return readPage(readHolder(ReplyReader.of(PROVIDER, operation, data)), cursor);
  const rows = data.map((item) => () => ReplyReader.of(PROVIDER, operation, item));
  return readPage({ rows, list: data }, cursor);
}

/**
 * `nextPage` of the reply counts on past the end, so it is not asked. A list that says nothing of pages ends with a page shorter
 * than any page size. One that brings the same page again knows no pages, and was whole the first time, unless it was as long
 * as a page may be.
 */
export function readPage<Item extends object>(
  { rows, list, pagination }: Held<Item>,
  cursor: PageCursor,
): ListPage<Item> {
  const total = pagination?.maybeNumber("totalSearchedCount");
  const pages = pagination?.maybeNumber("totalPages");
  const stated = total === undefined ? {} : { total };
  if (pages !== undefined) {
    const page = Math.max(cursor.page, pagination?.maybeNumber("currentPage") ?? 0);
    return { rows, ...stated, ...(page < pages && { next: { page: page + 1 } }) };
  }
  if (rows.length < SMALLEST_PAGE) return { rows, ...stated };
  const held = JSON.stringify(list);
  if (held !== cursor.before) return { rows, ...stated, next: { page: cursor.page + 1, before: held } };
  if (!PAGE_SIZES.includes(rows.length)) return { rows: [], ...stated };
  return { rows: [], ...stated, problem: `its pages repeat themselves, each with ${rows.length} rows` };
}

function isList<Item>(data: readonly Item[] | object): data is readonly Item[] {
  return Array.isArray(data);
}

function unreadable(operation: string, what: string): Error {
  return unexpectedResponse(PROVIDER, operation, `${operation}: ${what}`);
}
