import { createScaledMailProvider, type ScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import { TENANT } from "./scaledmail-fixture.js";
import { type TestClock, testClock } from "./time.js";

type Wire = Record<string, unknown>;

/** A small ScaledMail that remembers what it sold, and lists it at once. */
export interface Shop {
  readonly provider: ScaledMailProvider;
  readonly clock: TestClock;
  domains: Wire[];
  readonly mailboxes: Map<string, Wire[]>;
  orders: Wire[];
  /** Prewarmed domains for sale. */
  stock: Wire[];
  /** The operations that were called, by the first part of their path. */
  readonly calls: string[];
  /** What becomes of the next order, in place of its being carried out and answered. */
  nextOrder: ((sell: () => Response) => Response) | undefined;
  /** How long it takes until what was sold is listed. */
  listedAfterMs: number;
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
    mailboxes: new Map(),
    orders: [],
    stock: [],
    calls: [],
    nextOrder: undefined,
    listedAfterMs: 0,
    reword: (_path, reply) => reply,
    count: async (work) => {
      const before = shop.calls.length;
      await work();
      return shop.calls.length - before;
    },
    provider: createScaledMailProvider({
      apiKey: "test-key",
      secrets: { instantly: "sequencer-password" },
      organizationId: TENANT,
      clock,
      retry: { maxRetries: 0 },
      limiter: { run: (_rateClass, send) => send() },
      fetch: async (input, init) => {
        const path = new URL(String(input)).pathname.replace("/api/v1/", "");
        const text = await new Response(init?.body).text();
        shop.calls.push(path.split("/")[0] ?? "");
        const body: Wire = text === "" ? {} : JSON.parse(text);
        const reply = (): Response => Response.json(shop.reword(path, answer(shop, path, body)));
        const next = EFFECTS.includes(path) ? shop.nextOrder : undefined;
        if (next) shop.nextOrder = undefined;
        return next ? next(reply) : reply();
      },
    }),
  };
  return shop;
}

/** A domain with its mailboxes, and the order that brought them. */
export function stock(shop: Shop, name: string, order: Wire, aliases: readonly string[], status = "Active"): Wire {
  const id = `recDOM-${name}`;
  const row = { id, domain: name, tag: order["tag"], payment_id: order["id"], order_type: "google", status };
  shop.domains.push(row);
  const rows = aliases.map((alias) => ({ first_name: "A", last_name: "B", alias, email: `${alias}@${name}`, status }));
  shop.mailboxes.set(id, rows);
  return row;
}

const EFFECTS = ["create-custom-order", "buy-pre-warm-inboxes"];

function answer(shop: Shop, path: string, body: Wire): unknown {
  const [operation, id] = path.split("/");
  const listed = isListed(shop);
  switch (operation) {
    case "domains":
      return count("domains", shop.domains.filter(listed));
    case "purchased-domains":
      return count("domains", []);
    case "mailboxes":
      return count("mailboxes", shop.mailboxes.get(id ?? "") ?? []);
    case "orders": {
      const orders = shop.orders.filter(listed);
      if (id !== undefined) return orders.find((order) => order["id"] === id);
      return count(
        "payments",
        orders.map(({ tag: _, ...order }) => order),
      );
    }
    case "search-domains":
      return (body["domains"] as string[]).map((domain) => ({
        domain,
        status: "available",
        price: 15.5,
        renewPrice: 17,
      }));
    case "pre-warm-inboxes":
      return { total: shop.stock.length, google: shop.stock, outlook: [] };
    case "buy-pre-warm-inboxes":
      return sellPrewarmed(shop, body);
    default:
      return sell(shop, body);
  }
}

function count(name: string, rows: readonly Wire[]): Wire {
  return { total: rows.length, [name]: rows };
}

function sell(shop: Shop, { tag, providers }: Wire): unknown {
  const order = later(shop, { id: `recORD-${shop.orders.length}`, tag, status: "Active", amount: 7 });
  shop.orders.push(order);
  type Spec = { domain: string; aliases: { alias: string }[] };
  for (const { domains } of Object.values(providers as Record<string, { domains: Spec[] }>)) {
    for (const { domain, aliases } of domains) {
      const row = stock(
        shop,
        domain,
        order,
        aliases.map(({ alias }) => alias),
      );
      later(shop, row);
    }
  }
  return { id: order["id"] };
}

/** A prewarmed domain for sale. */
export function stockRow(domain: string, id = `recPRE-${domain}`): Wire {
  const emailMailbox = [{ first_name: "Ada", last_name: "Lovelace", alias: "ada" }];
  return { id, domain, warmup_age: 2, pricing: { oneTimePrice: 23, monthlyPrice: 8 }, emailMailbox };
}

/** All or nothing. */
function sellPrewarmed(shop: Shop, { tag, domains }: Wire): unknown {
  const wanted = domains as { id: string; domain: string }[];
  const sold = wanted.map(({ id }) => shop.stock.find((row) => row["id"] === id));
  if (sold.includes(undefined)) return { error: "Domain is not available" };
  const order = later(shop, { id: `recORD-${shop.orders.length}`, tag, status: "Active", amount: 31 });
  shop.orders.push(order);
  shop.stock = shop.stock.filter((row) => !sold.includes(row));
  for (const row of sold) later(shop, stock(shop, String(row?.["domain"]), order, ["ada"]));
  return { id: order["id"] };
}

const listedFrom = new WeakMap<Wire, number>();

function later(shop: Shop, row: Wire): Wire {
  listedFrom.set(row, shop.clock.uptime().ms + shop.listedAfterMs);
  return row;
}

function isListed({ clock }: Shop): (row: Wire) => boolean {
  return (row) => (listedFrom.get(row) ?? 0) <= clock.uptime().ms;
}
