import type { ReadOptions } from "../contract/index.js";
import { createEffects, type Effects } from "./effects.js";
import { dollars, showDomain, showLogin, showMailbox, showOffers, showQuote } from "./rows.js";
import type { DomainRow, LoginRow, MailboxRow, OfferRow, QuoteRow } from "./rows.js";
import type { ListFault } from "./simulate.js";
import type { State } from "./state.js";
import type { Traffic } from "./traffic.js";

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next_page: number | null;
}

export interface OrderRow {
  readonly order_id: string;
  readonly state: "ACCEPTED" | "UNPAID";
}

/** The memory provider's own API, as a typed client shows it: one method an operation. No journal protects its effects. */
export interface MemoryApi extends Effects {
  listDomains(args: { query: { page: number } }, options?: ReadOptions): Promise<PageOf<DomainRow>>;
  listMailboxes(args: { query: { page: number; domain?: string } }, options?: ReadOptions): Promise<PageOf<MailboxRow>>;
  /** The only reply with a password in it. */
  getLogins(args: { query: { email: string } }, options?: ReadOptions): Promise<{ logins: readonly LoginRow[] }>;
  quoteDomains(
    args: { query: { domains: readonly string[] } },
    options?: ReadOptions,
  ): Promise<{ quotes: readonly QuoteRow[] }>;
  listOffers(options?: ReadOptions): Promise<{ offers: readonly OfferRow[] }>;
  getBalance(options?: ReadOptions): Promise<{ balance: string }>;
  /** By id or by tag. */
  getOrders(
    args: { query: { order_id?: string; tag?: string } },
    options?: ReadOptions,
  ): Promise<{ orders: readonly OrderRow[] }>;
}

export function createMemoryApi(state: State, traffic: Traffic): MemoryApi {
  const isListed = (name: string, kept: { readonly listedAt: number } | undefined): boolean =>
    kept !== undefined && state.isListed(name, kept);
  return {
    listDomains: ({ query }, options) =>
      traffic.read("listDomains", options, () => {
        const strays = state.strays.filter((stray) => "name" in stray);
        const listed = [...strays, ...state.domains.values()].filter((domain) => isListed(domain.name, domain));
        return pageOf(listed, query.page, state, (domain) => showDomain(state, domain));
      }),
    listMailboxes: ({ query }, options) =>
      traffic.read("listMailboxes", options, () => {
        const strays = state.strays.filter((stray) => "address" in stray);
        const listed = [...strays, ...state.mailboxes.values()].filter((mailbox) => isListed(mailbox.address, mailbox));
        const wanted = listed.filter((mailbox) => query.domain === undefined || mailbox.domain === query.domain);
        return pageOf(wanted, query.page, state, (mailbox) => showMailbox(state, mailbox));
      }),
    getLogins: ({ query }, options) =>
      traffic.read("getLogins", options, () => {
        const mailbox = state.mailboxes.get(query.email);
        return { logins: mailbox && isListed(query.email, mailbox) ? [showLogin(state, mailbox)] : [] };
      }),
    quoteDomains: ({ query }, options) =>
      traffic.read("quoteDomains", options, () => ({ quotes: query.domains.map((name) => showQuote(state, name)) })),
    listOffers: (options) => traffic.read("listOffers", options, () => ({ offers: showOffers(state) })),
    getBalance: (options) =>
      traffic.read("getBalance", options, () => ({ balance: dollars({ minor: state.balance }) })),
    getOrders: ({ query }, options) =>
      traffic.read("getOrders", options, () => {
        const orders = [...state.orders.values()].filter(
          ({ id, tag }) => id === query.order_id || (tag !== undefined && tag === query.tag),
        );
        return { orders: orders.map(({ id, paid }) => ({ order_id: id, state: paid ? "ACCEPTED" : "UNPAID" })) };
      }),
    ...createEffects(state, traffic),
  };
}

function pageOf<Kept, Row>(kept: readonly Kept[], page: number, state: State, show: (kept: Kept) => Row): PageOf<Row> {
  const { settings, listFault } = state;
  const end = page * settings.pageSize;
  const isLast = end >= kept.length;
  const next_page = isLast ? null : page + 1;
  const rows = kept.slice(end - settings.pageSize, end).map(show);
  const told = { rows, total: kept.length, next_page };
  if (listFault === undefined || kept.length === 0) return told;
  if (listFault === "empty") return { rows: [], total: 0, next_page: null };
  if (!isLast) return told;
  const first = kept.slice(0, settings.pageSize).map(show);
  const last: Record<Exclude<ListFault, "empty">, Row[]> = {
    short: rows.slice(0, -1),
    repeated: end > settings.pageSize ? first : [...first.slice(0, -1), ...first.slice(0, -1)],
    sliding: [...rows.slice(0, -1), ...first.slice(0, 1)],
    unreadable: [...rows.slice(0, -1), {} as Row],
  };
  return { ...told, rows: last[listFault] };
}
