import { createSimulator, type Simulator, type SimulatorOptions } from "@mailfleet/simulator";
import { expect, onTestFinished } from "vitest";
import type {
  Journal,
  JournalEntry,
  MailboxesItem,
  Money,
  Order,
  OrderItem,
  OrderRequest,
  Orders,
  Plan,
} from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { ADA, ALAN, orderOf, REGISTRANT } from "./simulated-orders.js";
import { connect, type ProviderName, type Providers } from "./simulated.js";

export const REGISTER: OrderItem = { kind: "register", domain: "one.com", registrant: REGISTRANT };
export const MAILBOXES: MailboxesItem = {
  kind: "mailboxes",
  domain: "one.com",
  platform: "google",
  people: [ADA, ALAN],
};
export const BOTH: readonly OrderItem[] = [REGISTER, MAILBOXES];
export const TWO: readonly OrderItem[] = [REGISTER, { kind: "register", domain: "two.com", registrant: REGISTRANT }];

/** Between the two looks that a "no" takes. */
export const SECOND_LOOK_MS = 60_000;
/** More than any purchase takes here until it can be used. */
export const ALL_DONE_MS = 7 * 86_400_000;

/** A plan of an adapter over the simulator of its provider, and a journal to place it with. The client repeats nothing. */
export interface Shop<P extends ProviderName = "inboxkit"> {
  readonly simulator: Simulator<P>;
  readonly provider: Providers[P];
  readonly plan: Plan;
  readonly journal: Journal;
  /** How long the provider may take until what it sold is listed. */
  readonly lagMs: number;
  /** The calls with an effect that arrived. */
  sent(): string[];
  /** What was sold, oldest first. */
  bought(): string[];
  /** What happens to a request on its way to the provider, and to the reply on its way back. */
  carry(send: () => Promise<Response>, request: RequestInit): Promise<Response>;
}

/** A plan of InboxKit, where domains and mailboxes are bought by two calls. */
export async function openShop(items: readonly OrderItem[] = BOTH, options: SimulatorOptions = {}): Promise<Shop> {
  return await openShopOf("inboxkit", { items }, options);
}

/** A plan of any provider: new domains, each with two mailboxes. */
export async function openPairs<P extends ProviderName>(name: P, ...domains: readonly string[]): Promise<Shop<P>> {
  return await openShopOf(name, orderOf(name, ...domains), {});
}

async function openShopOf<P extends ProviderName>(
  name: P,
  request: OrderRequest<unknown>,
  options: SimulatorOptions,
): Promise<Shop<P>> {
  const simulator = createSimulator(name, options);
  onTestFinished(() => expect(simulator.violations).toEqual([]));
  const provider = connect(simulator, name, {
    retry: { maxRetries: 0 },
    fetch: (input, init = {}) => shop.carry(() => simulator.fetch(input, init), init),
  });
  const orders: Orders = provider.orders;
  const shop: Pick<Shop, "carry"> = { carry: (send) => send() };
  const plan = await orders.plan(request, { key: "order-1" });
  if (plan.blockers.length > 0) throw new Error(JSON.stringify(plan.blockers));
  return Object.assign(shop, {
    simulator,
    provider,
    plan,
    journal: memoryJournal(),
    lagMs: plan.steps[0]?.proof.lagMs ?? 0,
    sent: () =>
      simulator.requests.flatMap(({ received, effect, operationId }) =>
        received && effect !== "read" ? (operationId ?? "") : [],
      ),
    bought: () => simulator.world.receipts.map((receipt) => receipt.name),
  });
}

export function credits(minor: number): Money {
  return { unit: "credits", minor };
}

export function statuses(order: Order): Record<string, string> {
  return Object.fromEntries(order.steps.map((step) => [step.id, step.status]));
}

export function stepOf(order: Order, id: string): Order["steps"][number] {
  const found = order.steps.find((each) => each.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

/** A memory journal of which one member fails as told. */
export function failingJournal(
  fails: (entry: JournalEntry | "open" | "entries" | "close") => boolean,
): Journal & { mend(): void } {
  const journal = memoryJournal();
  let broken = true;
  const check = (what: JournalEntry | "open" | "entries" | "close"): void => {
    if (broken && fails(what)) throw new Error("disk full");
  };
  return {
    mend: () => {
      broken = false;
    },
    list: (filter) => journal.list(filter),
    open: async (purchase) => {
      check("open");
      const session = await journal.open(purchase);
      return {
        entries: async () => {
          check("entries");
          return await session.entries();
        },
        append: async (entry) => {
          check(entry);
          await session.append(entry);
        },
        close: async (standing) => {
          await session.close(standing);
          check("close");
        },
      };
    },
  };
}
