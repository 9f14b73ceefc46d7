import type { MockReply } from "@mailfleet/mock";
import { type Asked, countOf, isListed, type Page, pageOf, type Row } from "../../skin.js";
import type { Domain, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";

/** The spec's example with other data in it. */
export function withData(asked: Asked, example: string, data: unknown): MockReply {
  return asked.example(example, { data });
}

/** A list before it is cut into pages. Only what comes on the page is written out. */
export interface List<T> {
  readonly items: readonly T[];
  readonly rowOf: (item: T) => Row;
  /** Rows a page, unless they are asked for. */
  readonly limit?: number;
  readonly most?: number;
}

/** A page of a list, which has this name inside `data`. `nextPage` counts on past the last page, as the docs' own example does. */
export function listReply<T>(asked: Asked, example: string, name: string, list: List<T>): MockReply {
  const { page, pages, rows, total } = askedPage(asked, list);
  const pagination = { totalSearchedCount: total, currentPage: page, nextPage: page + 1, totalPages: pages };
  return withData(asked, example, { [name]: rows, pagination });
}

/** The page that the query asks for. There are 0 pages of nothing. */
export function askedPage<T>({ world, query }: Asked, { items, rowOf, limit = 20, most = 100 }: List<T>): Page {
  const size = Math.min(countOf(query["limit"], limit), most);
  const page = pageOf(world, items, rowOf, { page: countOf(query["page"], 1), limit: size });
  return { ...page, pages: page.total === 0 ? 0 : page.pages };
}

/** Is it in the lists? What nobody paid for is an order that is stored, and nothing else. */
export function isShown(world: World, row: Pick<Domain | Mailbox, "listedAt" | "state">): boolean {
  return row.state !== "unpaid" && isListed(world, row);
}

/** Why something is not the user's: there is none, or it is somebody else's. */
export function refuseForeign(asked: Asked, row: { readonly tenant: string } | undefined): MockReply | undefined {
  if (!row) return asked.example("notFound");
  return row.tenant === asked.tenant ? undefined : asked.example("forbidden");
}

const LOST: readonly string[] = ["gone", "failed", "expired"];

/** The domain of this name that somebody has now. */
export function findDomain(world: World, name: string): Domain | undefined {
  return world.all("domains", { name: name.toLowerCase() }).findLast(({ state }) => !LOST.includes(state));
}

/** The mailbox of this id, unless it is gone. */
export function findMailbox(world: World, id: unknown): Mailbox | undefined {
  const mailbox = world.find("mailboxes", id);
  return mailbox && isThere(mailbox) ? mailbox : undefined;
}

export function isThere({ state }: Pick<Mailbox, "state">): boolean {
  return state !== "gone" && state !== "failed";
}

export function addressOf({ localPart, domainName }: Pick<Mailbox, "localPart" | "domainName">): string {
  return `${localPart}@${domainName}`;
}
