import { type Domain, type Journal, type Order, type Orders, type Snapshot } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  createListing,
  createOrders,
  type Draft,
  type DraftStep,
  type OrderCall,
  type OrderDriver,
  readListings,
  type TaggedOrder,
  withRaw,
} from "../src/kit.js";

export const ITEMS = [{ kind: "register", domain: "one.com" }] as const;
export const LAG_MS = 1_000;

export interface Desk {
  readonly orders: Orders;
  readonly journal: Journal;
  /** The steps that were sent. */
  readonly sent: string[];
  /** Rows of the list of domains: names, or rows with an id and a state. */
  readonly listed: (string | Pick<Domain, "id" | "name" | "status" | "ready">)[];
  /** How many times the list of domains was read. */
  reads: number;
  /** `null`: certainly none. */
  readonly tags: Map<string, TaggedOrder | null>;
  now: number;
  /** Plans `ITEMS` and places them. */
  place(): Promise<Order>;
}

export interface Odd {
  readonly driver?: Partial<OrderDriver>;
  readonly call?: Partial<OrderCall>;
  readonly proof?: DraftStep["proof"];
  /** What the list of domains says of itself. */
  readonly snapshot?: (right: Snapshot<Domain>) => Snapshot<Domain>;
}

/** Orders over a driver of a few lines, of which a test says what is odd. */
export function openDesk({ driver, call, proof = { domains: ["one.com"] }, snapshot }: Odd = {}): Desk {
  const journal = memoryJournal();
  const desk = {
    sent: [],
    listed: [],
    tags: new Map(),
    now: Date.parse("2026-01-01T00:00:00Z"),
    reads: 0,
    journal,
  } as unknown as Desk;
  const buy: OrderCall = {
    lagMs: LAG_MS,
    readNames: () => ["one.com"],
    send: async () => desk.sent.push("buy"),
    readReceipt: () => ({ reference: "ref_1" }),
    ...call,
  };
  const orders = createOrders({
    provider: "desk",
    calls: { buy },
    clock: { now: () => desk.now, sleep: async (ms) => void (desk.now += ms) },
    draft: async () => draftOf(proof),
    read: async (scope, options) => {
      const { domains, mailboxes } = await readListings(nounsOf(desk), scope, options);
      return { domains: snapshot ? snapshot(domains) : domains, mailboxes, tags: desk.tags };
    },
    ...driver,
  });
  const place = async (): Promise<Order> =>
    await orders.place(await orders.plan({ items: ITEMS }, { key: "k" }), { journal });
  return Object.assign(desk, { orders, place });
}

export function draftOf(proof: DraftStep["proof"]): Draft {
  const step: DraftStep = {
    id: "buy",
    operation: "buy",
    effect: "spend",
    request: { body: { domain: "one.com" } },
    proof,
    items: [0],
  };
  return { steps: [step], blockers: [], warnings: [], price: {}, paidFrom: "card" };
}

function nounsOf(desk: Desk): Parameters<typeof readListings>[0] {
  return {
    domains: {
      list: (options) =>
        createListing(
          {
            first: 1,
            readPage: async () => {
              desk.reads += 1;
              return { rows: desk.listed, total: desk.listed.length };
            },
            read: (row): Domain => {
              const { name, status = "active", ...more } = typeof row === "string" ? { name: row } : row;
              return withRaw({ provider: "desk", name, status, ...more }, {});
            },
            key: (domain) => domain.id ?? domain.name,
          },
          options,
        ),
    },
    mailboxes: {
      list: (options) =>
        createListing(
          { first: 1, readPage: async () => ({ rows: [] }), read: (row: never) => row, key: () => "" },
          options,
        ),
    },
  };
}
