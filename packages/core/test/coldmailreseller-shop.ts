import {
  type ColdMailResellerProvider,
  createColdMailResellerProvider,
} from "../src/adapters/coldmailreseller/index.js";
import { TENANT } from "./coldmailreseller-fixture.js";
import { type TestClock, testClock } from "./time.js";

type Wire = Record<string, unknown>;

/** A small Cold Mail Reseller that remembers what it sold, and lists it at once. */
export interface Shop {
  readonly provider: ColdMailResellerProvider;
  readonly clock: TestClock;
  domains: Wire[];
  mailboxes: Wire[];
  /** Of all customers of the partner. */
  subscriptions: Wire[];
  /** Prewarmed domains for sale, each with its platform, which the provider does not show. */
  stock: Wire[];
  /** What was renewed, as often as it was. */
  readonly renewed: string[];
  /** The paths that were called. */
  readonly calls: string[];
  readonly queries: Record<string, string>[];
  /** What becomes of the next order, in place of its being carried out and answered. */
  nextOrder: ((sell: () => Response) => Response) | undefined;
  /** How long it takes until what was sold is listed. */
  listedAfterMs: number;
  /** Domains that are refused inside an order. */
  readonly soldElsewhere: Set<string>;
  /** What is answered instead. */
  reword(path: string, reply: unknown): unknown;
  /** How many requests something takes. */
  count(work: () => Promise<unknown>): Promise<number>;
}

export function openShop(): Shop {
  const clock = testClock();
  const shop: Shop = {
    clock,
    domains: [],
    mailboxes: [],
    subscriptions: [],
    stock: [],
    renewed: [],
    calls: [],
    queries: [],
    nextOrder: undefined,
    listedAfterMs: 0,
    soldElsewhere: new Set(),
    reword: (_path, reply) => reply,
    count: async (work) => {
      const before = shop.calls.length;
      await work();
      return shop.calls.length - before;
    },
    provider: createColdMailResellerProvider({
      apiKey: "test-key",
      userId: TENANT,
      clock,
      retry: { maxRetries: 0 },
      limiter: { run: (_rateClass, send) => send() },
      fetch: async (input, init) => {
        const url = new URL(String(input));
        const path = url.pathname.replace("/api/v1/integration/", "");
        const text = await new Response(init?.body).text();
        shop.calls.push(path);
        shop.queries.push(Object.fromEntries(url.searchParams));
        const body: Wire = text === "" ? {} : JSON.parse(text);
        const reply = (): Response => {
          const data = answer(shop, path, url.searchParams, body);
          return Response.json(shop.reword(path, { status: 200, message: "Success", data }));
        };
        const isRead = path === "domains/renewal-price";
        const next = init?.method === "POST" && !isRead ? shop.nextOrder : undefined;
        if (next) shop.nextOrder = undefined;
        return next ? next(reply) : reply();
      },
    }),
  };
  return shop;
}

export function domainRow(name: string, more: Wire = {}): Wire {
  return { domainId: `D-${name}`, domainName: name, status: "ACTIVE", serviceProvider: "GOOGLE", ...more };
}

export function mailboxRow(email: string, more: Wire = {}): Wire {
  return { mailboxId: `M-${email}`, email, status: "ACTIVE", serviceProvider: "GOOGLE", ...more };
}

export function subscriptionRow(domain: string, more: Wire = {}): Wire {
  const own = { userId: TENANT, domain, serviceProvider: "GOOGLE", autoRenew: true };
  return { subscriptionId: `S-${domain}`, subscriptionStatus: "ACTIVE", ...own, ...more };
}

function answer(shop: Shop, path: string, query: URLSearchParams, body: Wire): unknown {
  switch (path) {
    case "domains/by-user":
      return pageOf("domains", shop.domains.filter(isListed(shop)), query);
    case "mailboxes/single":
      return pageOf("mailboxes", shop.mailboxes.filter(isListed(shop)), query);
    case "subscriptions": {
      const domain = query.get("domain");
      const rows = shop.subscriptions
        .filter((row) => domain === null || row["domain"] === domain)
        .map((row) => (row["periodEnd"] === undefined ? row : { ...row, periodEnd: timeOf(shop, row, "periodEnd") }));
      return pageOf("subscriptions", rows, query);
    }
    case "pre-warmup": {
      const offered = shop.stock.filter(({ serviceProvider }) => serviceProvider === query.get("serviceProvider"));
      const rows = offered.map(({ serviceProvider: _, ...row }) => row);
      return { inventory: rows, currentPage: 1, totalPages: 1, totalDomains: rows.length };
    }
    case "pre-warmup/order":
      return sellPrewarmed(shop, body);
    case "domains/renewal-price":
      return shop.domains
        .filter(({ domainName }) => (body["domains"] as string[]).includes(String(domainName)))
        .map((row) => ({
          domainName: row["domainName"],
          domainId: row["domainId"],
          years: 1,
          renewalPrice: "15.88",
          expireOn: timeOf(shop, row, "expiryDate"),
          autoRenew: false,
        }));
    case "domains/renew":
      return renew(shop, shop.domains, "domainName", body["domains"] as string[], "expiryDate", 365);
    case "subscriptions/renew-subscriptions":
      return renew(shop, shop.subscriptions, "subscriptionId", body["subscriptionIds"] as string[], "periodEnd", 30);
    case "mailboxes/admin-mailbox-details":
      return { password: "synthetic-password" };
    case "orders/status":
      return { status: "Paid" };
    default:
      return sell(shop, body);
  }
}

function pageOf(name: string, rows: readonly Wire[], query: URLSearchParams): Wire {
  const [page, limit] = [Number(query.get("page")), Number(query.get("limit") ?? 50)];
  const totalPages = Math.ceil(rows.length / limit);
  const pagination = { totalSearchedCount: rows.length, currentPage: page, nextPage: page + 1, totalPages };
  return { [name]: rows.slice((page - 1) * limit, page * limit), pagination };
}

function sell(shop: Shop, { domains = [], mailboxes }: Wire): Wire {
  const wanted = (domains as { domain: string }[]).map(({ domain }) => domain);
  const unavailableDomains = wanted.filter((domain) => shop.soldElsewhere.has(domain));
  for (const domain of wanted)
    if (!unavailableDomains.includes(domain)) shop.domains.push(later(shop, domainRow(domain)));
  for (const [domain, boxes] of Object.entries(mailboxes as Record<string, { username: string }[]>)) {
    if (unavailableDomains.includes(domain)) continue;
    for (const { username } of boxes) shop.mailboxes.push(later(shop, mailboxRow(`${username}@${domain}`)));
  }
  return { orderId: `O-${shop.calls.length}`, unavailableDomains };
}

/** A prewarmed domain for sale. */
export function stockRow(domain: string, serviceProvider = "GOOGLE"): Wire {
  const preWarmedUpMailboxes = [{ email: `ada@${domain}`, firstName: "Ada", lastName: "Lovelace" }];
  return { domain, serviceProvider, preWarmedUpMailboxes, purchasePrice: 30, renewalPrice: 15 };
}

function sellPrewarmed(shop: Shop, { order }: Wire): Wire {
  for (const { domain } of order as { domain: string }[]) {
    if (!shop.stock.some((row) => row["domain"] === domain)) continue;
    shop.stock = shop.stock.filter((row) => row["domain"] !== domain);
    shop.domains.push(later(shop, domainRow(domain)));
  }
  return { orderId: `O-${shop.calls.length}` };
}

/** What was added to the paid time of a row, and from when on it shows. */
const added = new WeakMap<Wire, { readonly from: number; readonly value: string }>();

function renew(
  shop: Shop,
  rows: readonly Wire[],
  key: string,
  wanted: readonly string[],
  field: string,
  days: number,
): null {
  for (const row of rows.filter((each) => wanted.includes(String(each[key])))) {
    shop.renewed.push(String(row[key]));
    const value = new Date(Date.parse(String(row[field])) + days * 86_400_000).toISOString();
    added.set(row, { from: shop.clock.uptime().ms + shop.listedAfterMs, value });
  }
  return null;
}

function timeOf({ clock }: Shop, row: Wire, field: string): unknown {
  const more = added.get(row);
  return more && more.from <= clock.uptime().ms ? more.value : row[field];
}

const listedFrom = new WeakMap<Wire, number>();

function later(shop: Shop, row: Wire): Wire {
  listedFrom.set(row, shop.clock.uptime().ms + shop.listedAfterMs);
  return row;
}

function isListed({ clock }: Shop): (row: Wire) => boolean {
  return (row) => (listedFrom.get(row) ?? 0) <= clock.uptime().ms;
}
