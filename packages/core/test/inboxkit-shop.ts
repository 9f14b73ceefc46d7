import { createInboxKitProvider, type InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { API_KEY, WORKSPACE } from "./inboxkit-fixture.js";
import { testClock, type TestClock } from "./time.js";

type Body = Record<string, unknown>;
type Wire = Record<string, unknown>;

/** A small InboxKit that remembers what it sold. What it registers is listed half a minute later. */
export interface Shop {
  readonly provider: InboxKitProvider;
  readonly clock: TestClock;
  domains: Wire[];
  mailboxes: Wire[];
  /** The paths that were called. */
  readonly calls: string[];
  readonly bodies: Body[];
  /** Some workspaces ignore the filter of their mailboxes. */
  ignoresFilter: boolean;
  /** What is answered instead. */
  reword(path: string, reply: Wire, body: Body): unknown;
  /** How many requests something takes. */
  count(work: () => Promise<unknown>): Promise<number>;
}

const LISTED_AFTER_MS = 30_000;

export function openShop(start: { domains?: Wire[]; mailboxes?: Wire[] } = {}): Shop {
  const clock = testClock();
  const shop: Shop = {
    clock,
    provider: createInboxKitProvider({
      apiKey: API_KEY,
      workspaceId: WORKSPACE,
      clock,
      retry: { maxRetries: 0 },
      limiter: { run: (_rateClass, send) => send() },
      fetch: async (input, init) => {
        const path = new URL(String(input)).pathname.replace("/v1/api", "");
        const text = await new Response(init?.body).text();
        const body = text === "" ? {} : (JSON.parse(text) as Body);
        shop.calls.push(path);
        shop.bodies.push(body);
        return Response.json(shop.reword(path, answer(shop, path, body), body));
      },
    }),
    domains: start.domains ?? [],
    mailboxes: start.mailboxes ?? [],
    calls: [],
    bodies: [],
    ignoresFilter: false,
    reword: (_path, reply) => reply,
    count: async (work) => {
      const before = shop.calls.length;
      await work();
      return shop.calls.length - before;
    },
  };
  return shop;
}

function answer(shop: Shop, path: string, body: Body): Wire {
  const now = shop.clock.now();
  switch (path) {
    case "/domains/list": {
      const listed = shop.domains.filter((row) => Number(row["at"] ?? 0) <= now);
      return page(
        listed.filter((row) => String(row["name"]).includes(String(body["keyword"] ?? ""))),
        body,
        "domains",
      );
    }
    case "/mailboxes/list": {
      const domain = shop.ignoresFilter ? undefined : body["domain"];
      return page(
        shop.mailboxes.filter((row) => domain === undefined || row["domain_name"] === domain),
        body,
        "mailboxes",
      );
    }
    case "/domains/available":
      return { error: false, banned: false, available: true, registration_price: 12.5, renewal_price: 14 };
    case "/account":
      return { cost_per_google_mailbox: 3.5, cost_per_ms_outlook_mailbox: 3 };
    case "/billing/wallet":
      return { error: false, credits_remaining: 1_000_000 };
    case "/domains/register": {
      const names = (body["domains"] as { name: string }[]).map(({ name }) => name);
      shop.domains.push(...names.map((name) => ({ ...domainRow(name), at: now + LISTED_AFTER_MS })));
      return { error: false, payment_type: "wallet", domains_count: names.length, total_cost: 1, domain_uids: names };
    }
    case "/mailboxes/buy": {
      const rows = (body["mailboxes"] as Wire[]).map((row) => ({
        ...row,
        uid: `m-${String(row["username"])}@${String(row["domain_name"])}`,
        status: "active",
      }));
      shop.mailboxes.push(...rows);
      return { error: false, mailboxes: rows };
    }
    default:
      return { error: true, message: `no ${path}` };
  }
}

function page(rows: readonly Wire[], body: Body, key: string): Wire {
  const [number, limit] = [Number(body["page"]), Number(body["limit"])];
  const some = rows.slice((number - 1) * limit, number * limit);
  return { error: false, total: rows.length, pages: Math.ceil(rows.length / limit), current_page: number, [key]: some };
}

/** A domain as InboxKit lists it. */
export function domainRow(name: string, more: Wire = {}): Wire {
  const ready = { dns_propagation_status: "propagated", nameserver_match_status: "matched" };
  return { uid: `d-${name}`, name, status: "active", connection_type: "purchased", ...ready, ...more };
}

/** A mailbox as InboxKit lists it. */
export function mailboxRow(address: string, more: Wire = {}): Wire {
  const [username, domain_name] = address.split("@");
  return { uid: `m-${address}`, username, domain_name, platform: "GOOGLE", status: "active", ...more };
}
