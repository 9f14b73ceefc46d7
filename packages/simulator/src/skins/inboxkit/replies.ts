import type { MockReply } from "@mailfleet/mock";
import { objectOf } from "../../json.js";
import { type Asked, countOf, type Page, pageOf, type PageWish, reply, type Row } from "../../skin.js";

// What our replies have in common.

/** One of the spec's examples, with members laid over its body. */
export function answer(asked: Asked, example: string, over: Row = {}): MockReply {
  const { status, body } = asked.example(example);
  return reply(status, { ...objectOf(body), ...over });
}

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
  const { rows, total, page, pages } = cut(asked, list, { page: countOf(wanted, 1), limit });
  const isEmpty = total === 0;
  const counts = { total, pages: isEmpty ? 0 : pages, current_page: isEmpty ? 0 : page, limit: isEmpty ? 0 : limit };
  return answer(asked, list.example, { [list.key ?? "data"]: rows, ...counts, ...list.more });
}

/** A part of a list that is paged by `limit` and `offset`; it states no total. */
export function answerPart<T>(asked: Asked, list: List<T>): MockReply {
  const { offset, limit } = { ...asked.query, ...asked.body };
  const items = list.items.slice(countOf(offset, 0));
  const { rows } = cut(asked, { ...list, items }, { limit: countOf(limit, LIMIT) });
  return answer(asked, list.example, { data: rows });
}

/** How a list lies is decided by places; what is in them does not matter. */
function cut<T>({ world }: Asked, { items, rowOf }: List<T>, wish: PageWish): Page {
  const places = new Map(items.map((item): [Row, T] => [{}, item]));
  const page = pageOf(world, [...places.keys()], wish);
  const rows = page.rows.map((place) => {
    const item = places.get(place);
    return item === undefined ? place : rowOf(item);
  });
  return { ...page, rows };
}
