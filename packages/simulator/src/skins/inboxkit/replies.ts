import type { MockReply } from "@mailfleet/mock";
import { type Asked, countOf, pageOf, reply, type Row } from "../../skin.js";

// What our replies have in common.

/** A refusal of the application. Where the spec has no other for an operation, it comes with status 200. */
export function refuse(message: string): MockReply {
  return reply(200, { error: true, message });
}

/** InboxKit hands out ten rows unless asked. */
const LIMIT = 10;

/** A list before it is cut into pages. Only what comes on the page is written out. */
export interface List<T> {
  /** The spec's example that the reply is made of. */
  readonly example: string;
  /** Where the rows stand. Default: `data`. */
  readonly key?: string;
  readonly items: readonly T[];
  readonly rowOf: (item: T) => Row;
  /** What else there is to say. */
  readonly more?: Row;
}

/** One page of a list that is paged by `page` and `limit`. Where nothing was found there are no pages. */
export function answerPage<T>(asked: Asked, list: List<T>): MockReply {
  const { page: wanted, limit: most } = { ...asked.query, ...asked.body };
  const limit = countOf(most, LIMIT);
  const { rows, total, page, pages } = pageOf(asked.world, list.items, list.rowOf, { page: countOf(wanted, 1), limit });
  const isEmpty = total === 0;
  const counts = { total, pages: isEmpty ? 0 : pages, current_page: isEmpty ? 0 : page, limit: isEmpty ? 0 : limit };
  return asked.example(list.example, { [list.key ?? "data"]: rows, ...counts, ...list.more });
}

/** A part of a list that is paged by `limit` and `offset`; it states no total. */
export function answerPart<T>(asked: Asked, list: List<T>): MockReply {
  const { offset, limit } = { ...asked.query, ...asked.body };
  const items = list.items.slice(countOf(offset, 0));
  const { rows } = pageOf(asked.world, items, list.rowOf, { limit: countOf(limit, LIMIT) });
  return asked.example(list.example, { data: rows });
}
