import { expect } from "vitest";
import type { OrderItem } from "../src/index.js";
import { createMemoryProvider, type MemoryOptions } from "../src/memory/index.js";
import { memoryJournal } from "../src/journal/index.js";

export const ADA = { localPart: "ada", firstName: "Ada", lastName: "Lovelace" };

export async function buy(provider: ReturnType<typeof createMemoryProvider>, ...items: OrderItem[]): Promise<void> {
  const plan = await provider.orders.plan({ items }, { key: "order-1" });
  expect(plan.blockers).toEqual([]);
  const order = await provider.orders.place(plan, { journal: memoryJournal() });
  expect(order.steps.filter((step) => step.status !== "applied")).toEqual([]);
}

export async function blockers(options: MemoryOptions, ...items: OrderItem[]): Promise<string[]> {
  const plan = await createMemoryProvider(options).orders.plan({ items }, { key: "order-1" });
  return plan.blockers.map((blocker) => `${blocker.item ?? "all"}: ${blocker.message}`);
}
