import type { MockReply } from "@mailfleet/mock";
import { objectOf } from "../../json.js";
import { type Asked, countOf, isListed, pageOf, reply, type Row } from "../../skin.js";
import type { Domain, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";

/** The spec's example with other data in it. */
export function withData(asked: Asked, example: string, data: unknown): MockReply {
  const { status, body } = asked.example(example);
  return reply(status, { ...objectOf(body), data });
}

export interface ListWish {
  readonly example: string;
  /** What the list is called inside `data`. */
  readonly name: string;
  /** Rows a page, unless they are asked for. */
  readonly limit?: number;
  readonly most?: number;
}

/** A page of a list. `nextPage` counts on past the last page, as the docs' own example does. */
export function listReply(
  asked: Asked,
  { example, name, limit = 20, most = 100 }: ListWish,
  all: readonly Row[],
): MockReply {
  const { page, pages, rows, total } = cutPage(asked, all, limit, most);
  const pagination = { totalSearchedCount: total, currentPage: page, nextPage: page + 1, totalPages: pages };
  return withData(asked, example, { [name]: rows, pagination });
}

/** The page that the query asks for. There are 0 pages of nothing. */
export function cutPage(
  { world, query }: Asked,
  all: readonly Row[],
  limit: number,
  most: number,
): ReturnType<typeof pageOf> {
  const size = Math.min(countOf(query["limit"], limit), most);
  const cut = pageOf(world, all, { page: countOf(query["page"], 1), limit: size });
  return { ...cut, pages: cut.total === 0 ? 0 : cut.pages };
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
