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
        const next = init?.method === "POST" ? shop.nextOrder : undefined;
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
      const rows = shop.subscriptions.filter((row) => domain === null || row["domain"] === domain);
      return pageOf("subscriptions", rows, query);
    }
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

const listedFrom = new WeakMap<Wire, number>();

function later(shop: Shop, row: Wire): Wire {
  listedFrom.set(row, shop.clock.uptime().ms + shop.listedAfterMs);
  return row;
}

function isListed({ clock }: Shop): (row: Wire) => boolean {
  return (row) => (listedFrom.get(row) ?? 0) <= clock.uptime().ms;
}
