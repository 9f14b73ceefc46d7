import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Domain, type Journal, type Mailbox, type Order, type Orders, waitFor } from "@mailfleet/core";
import {
  type Clock,
  createListing,
  createOrders,
  type Draft,
  type DraftStep,
  type OrderCall,
  readListings,
  type StepRequest,
  withRaw,
} from "@mailfleet/core/kit";

// A provider whose memory is a file, so that it outlives whoever buys from it. So is the time.

export const DOMAIN = "one.com";
const ADDRESS = `ada@${DOMAIN}`;
/** What is bought is listed after this, and a plan believes that it takes at most the other. */
const LISTED_AFTER_MS = 10_000;
const LAG_MS = 60_000;
/** What somebody sent who is dead by now may be carried out so long after. */
const IN_FLIGHT_MS = 100_000;
/** Whatever became of a call, it is known long before that. */
const PATIENCE_MS = 3_600_000;
const STARTS_AT = Date.parse("2026-01-01T00:00:00Z");

export const ITEMS = [
  { kind: "register", domain: DOMAIN },
  {
    kind: "mailboxes",
    domain: DOMAIN,
    platform: "smtp",
    people: [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }],
  },
] as const;

/** Something that was bought, and when. It may be under way until then. */
export interface Effect {
  readonly operation: string;
  readonly at: number;
}

export function readEffects(dir: string): Effect[] {
  const log = `${dir}/effects.log`;
  if (!existsSync(log)) return [];
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Effect);
}

/** When it is, for whoever starts now. */
export function readTime(dir: string): number {
  const file = `${dir}/time`;
  return (existsSync(file) && Number(readFileSync(file, "utf8"))) || STARTS_AT;
}

export function passTime(dir: string, until: number): void {
  writeFileSync(`${dir}/time`, String(until));
}

export interface LogShop {
  readonly orders: Orders;
  readonly clock: Clock;
}

/** What a user's script does, from the top, whenever it is started. */
export async function runScript(
  { orders, clock }: LogShop,
  journal: Journal,
  see?: (order: Order) => void,
): Promise<Order> {
  const plan = await orders.plan({ items: ITEMS }, { key: "order-1", journal });
  const order = await orders.place(plan, { journal });
  see?.(order);
  return await waitFor(orders, order, { journal, clock, timeoutMs: PATIENCE_MS, ...(see && { onProgress: see }) });
}

/** `passing` is called at every moment at which the buyer may die, with what happens elsewhere if it does. */
export function openLogShop(
  dir: string,
  passing: (moment: string, lastWords?: () => void) => void = () => undefined,
): LogShop {
  let now = readTime(dir);
  const clock: Clock = { now: () => now, sleep: async (ms) => passTime(dir, (now += ms)) };
  const isListed = (operation: string): boolean =>
    readEffects(dir).some((effect) => effect.operation === operation && now >= effect.at + LISTED_AFTER_MS);
  const carryOut = (operation: string, at: number): void =>
    appendFileSync(`${dir}/effects.log`, `${JSON.stringify({ operation, at })}\n`);
  const call = (operation: string, names: readonly string[]): OrderCall => ({
    lagMs: LAG_MS,
    readNames: ({ body }: StepRequest) => (body?.["buys"] === operation ? names : []),
    send: async () => {
      passing(`send ${operation}`);
      passing(`in flight ${operation}`, () => carryOut(operation, now + IN_FLIGHT_MS));
      carryOut(operation, now);
      passing(`reply ${operation}`);
      return {};
    },
    readReceipt: () => ({}),
  });
  const orders = createOrders({
    provider: "log",
    calls: { register: call("register", [DOMAIN]), mailboxes: call("mailboxes", [ADDRESS]) },
    clock,
    draft: async ({ items }) => draftOf(items.map((item) => item.kind)),
    read: async (scope, options) => await readListings(nounsOf(isListed), scope, options),
  });
  return { orders, clock };
}

function nounsOf(isListed: (operation: string) => boolean): Parameters<typeof readListings>[0] {
  const list = <T>(item: T, operation: string): ReturnType<typeof createListing<T, T, number>> => {
    const rows = isListed(operation) ? [item] : [];
    return createListing({
      first: 1,
      readPage: async () => ({ rows, total: rows.length }),
      read: (row: T) => row,
      key: () => operation,
    });
  };
  const domain: Domain = withRaw({ provider: "log", name: DOMAIN, status: "active" as const }, {});
  const mailbox: Mailbox = withRaw(
    { provider: "log", address: ADDRESS, domain: DOMAIN, status: "active" as const },
    {},
  );
  return { domains: { list: () => list(domain, "register") }, mailboxes: { list: () => list(mailbox, "mailboxes") } };
}

const STEPS: readonly (DraftStep & { readonly operation: "register" | "mailboxes" })[] = [
  {
    id: "register",
    operation: "register",
    effect: "spend",
    request: { body: { buys: "register" } },
    proof: { domains: [DOMAIN] },
    items: [0],
  },
  {
    id: "mailboxes",
    operation: "mailboxes",
    effect: "spend",
    request: { body: { buys: "mailboxes" } },
    needs: { domains: [DOMAIN] },
    proof: { addresses: [ADDRESS] },
    items: [1],
  },
];

/** The steps of what is left to buy: all of it, or its end. */
function draftOf(kinds: readonly string[]): Draft {
  const steps = STEPS.filter(({ operation }) => kinds.includes(operation)).map((step) => ({
    ...step,
    items: [kinds.indexOf(step.operation)],
  }));
  return { steps, blockers: [], warnings: [], price: {}, paidFrom: "card" };
}
