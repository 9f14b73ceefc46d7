import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";
import { cpuPerCall, table } from "./measure.js";

// What a listed mailbox costs, beside JSON.parse of the very same bytes: what nobody can do without.

const ITEMS = 2_000;
const PAGES = { inboxkit: 200, scaledmail: 2_000, coldmailreseller: 100 };
const unlimited = { run: <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => send() };

interface Case {
  readonly name: string;
  /** The replies of one listing, in order. */
  readonly bodies: readonly string[];
  list(fetch: typeof globalThis.fetch): AsyncIterable<unknown>;
}

const time = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 61_000).toISOString();

function pagesOf(size: number, write: (from: number, to: number) => unknown): string[] {
  return Array.from({ length: ITEMS / size }, (_, page) => JSON.stringify(write(page * size, (page + 1) * size)));
}

const range = (from: number, to: number, row: (at: number) => object): object[] =>
  Array.from({ length: to - from }, (_, at) => row(from + at));

const cases: readonly Case[] = [
  {
    name: "InboxKit",
    bodies: pagesOf(PAGES.inboxkit, (from, to) => ({
      error: false,
      mailboxes: range(from, to, (at) => ({
        uid: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
        domain_name: `example-${at % 400}.com`,
        username: `ada${at}`,
        first_name: "Ada",
        last_name: "Lovelace",
        platform: "GOOGLE",
        status: "active",
        is_admin: false,
        forwarding_email: null,
        renewal_date: time(at),
        createdAt: time(at),
        updatedAt: time(at),
      })),
      total: ITEMS,
      pages: ITEMS / PAGES.inboxkit,
      current_page: from / PAGES.inboxkit + 1,
      limit: PAGES.inboxkit,
    })),
    list: (fetch) =>
      createInboxKitProvider({ apiKey: "k", workspaceId: "w", fetch, limiter: unlimited }).mailboxes.list(),
  },
  {
    name: "ScaledMail",
    bodies: [
      JSON.stringify({
        total: 1,
        domains: [{ id: "recDOM", domain: "example.com", status: "Active", total_mailboxes: ITEMS }],
      }),
      JSON.stringify({
        total: ITEMS,
        mailboxes: range(0, ITEMS, (at) => ({
          first_name: "Ada",
          last_name: "Lovelace",
          alias: `ada${at}`,
          email: `ada${at}@example.com`,
          domain_id: "recDOM",
          payment_id: "recPAY",
          order_id: "recORD",
          order_type: "google",
          status: "Active",
          tag: "acme",
        })),
      }),
    ],
    list: (fetch) =>
      createScaledMailProvider({ apiKey: "k", organizationId: "o", fetch, limiter: unlimited }).mailboxes.list(),
  },
  {
    name: "Cold Mail Reseller",
    bodies: pagesOf(PAGES.coldmailreseller, (from, to) => ({
      status: 200,
      message: "Success",
      data: {
        mailboxes: range(from, to, (at) => ({
          mailboxId: `MAILBOX${at}`,
          email: `ada${at}@example-${at % 400}.com`,
          firstName: "Ada",
          lastName: "Lovelace",
          status: "ACTIVE",
          serviceProvider: "GOOGLE",
          userId: "u",
          domainName: `example-${at % 400}.com`,
          expiryDate: time(at),
        })),
        pagination: {
          currentPage: from / PAGES.coldmailreseller + 1,
          totalPages: ITEMS / PAGES.coldmailreseller,
          totalSearchedCount: ITEMS,
        },
      },
    })),
    list: (fetch) =>
      createColdMailResellerProvider({ apiKey: "k", userId: "u", fetch, limiter: unlimited }).mailboxes.list(),
  },
];

async function listAll({ bodies, list }: Case): Promise<void> {
  let next = 0;
  const fetch: typeof globalThis.fetch = async () =>
    new Response(bodies[next++], { headers: { "content-type": "application/json" } });
  let count = 0;
  for await (const _ of list(fetch)) count += 1;
  if (count !== ITEMS) throw new Error(`${count} items came instead of ${ITEMS}`);
}

const rows: string[][] = [];
for (const each of cases) {
  const times = await cpuPerCall(
    [
      { name: "list", call: () => listAll(each) },
      { name: "parse", call: async () => each.bodies.map((body) => JSON.parse(body)) },
    ],
    { rounds: 15, calls: 3 },
  );
  const [list = Number.NaN, parse = Number.NaN] = [times.get("list"), times.get("parse")];
  rows.push([each.name, (list / ITEMS).toFixed(2), (parse / ITEMS).toFixed(2), (list / parse).toFixed(1)]);
}
console.log(table(["mailboxes of", "µs an item", "JSON.parse µs", "ratio"], rows));
