import { expect } from "vitest";
import { type Journal, type JournalEntry, type Order, type OrderItem, type Plan } from "../src/index.js";
import { createMemoryProvider, type MemoryOptions, type MemoryProvider } from "../src/memory/index.js";
import { memoryJournal } from "../src/journal/index.js";

export const REGISTER: OrderItem = { kind: "register", domain: "one.com" };
export const MAILBOXES: OrderItem = {
  kind: "mailboxes",
  domain: "one.com",
  platform: "google",
  people: [
    { localPart: "ada", firstName: "Ada", lastName: "Lovelace" },
    { localPart: "alan", firstName: "Alan", lastName: "Turing" },
  ],
};
export const BOTH: readonly OrderItem[] = [REGISTER, MAILBOXES];
export const TWO: readonly OrderItem[] = [REGISTER, { kind: "register", domain: "two.com" }];
export const LAG_MS = 120_000;

export async function openShop(
  items: readonly OrderItem[] = BOTH,
  options: MemoryOptions = {},
): Promise<{ provider: MemoryProvider; plan: Plan; journal: Journal; sent: () => string[] }> {
  const provider = createMemoryProvider(options);
  const plan = await provider.orders.plan({ items }, { key: "order-1" });
  expect(plan.blockers).toEqual([]);
  return {
    provider,
    plan,
    journal: memoryJournal(),
    sent: () => provider.simulate.effects().map((effect) => effect.operation),
  };
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
