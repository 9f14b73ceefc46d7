import { unexpectedResponse } from "./errors.js";
import type { RowPage } from "./listing.js";
import { ReplyReader } from "./reply-reader.js";

/** How many rows there are in all, and the page that comes next. */
export function readPaging(
  provider: string,
  operation: string,
  reply: { readonly total: number; readonly pages: number },
  page: number,
): Omit<RowPage<never, number>, "rows"> {
  const row = ReplyReader.of(provider, operation, reply);
  const total = row.maybeNumber("total");
  const pages = row.maybeNumber("pages");
  // Guessing that this was the last page would end a list in silence.
  if (pages === undefined) throw unexpectedResponse(provider, operation, `${operation}: pages should be a number`);
  return {
    ...(total === undefined ? { problem: "it does not say how many rows there are" } : { total }),
    ...(page < pages && { next: page + 1 }),
  };
}
