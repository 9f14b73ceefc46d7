import type { Journal, PurchaseId } from "@mailfleet/core";
import { nameOf, purchaseOf } from "./names.js";
import type { ProviderFor, RunnerEvent } from "./options.js";
import type { Queue } from "./queue.js";

export interface SweepOptions {
  readonly queue: Queue;
  readonly journal: Journal;
  readonly providerFor: ProviderFor;
  readonly graceMs: number;
  tell(event: RunnerEvent): void;
}

/**
 * Brings back what nobody looks at any more: visits that broke off, and orders of the journal that are long due, whoever began them.
 * Any number of workers may do it at once.
 */
export async function sweep(options: SweepOptions): Promise<void> {
  const { queue, journal, graceMs, tell } = options;
  const before = Date.now() - graceMs;
  for (const purchase of await queue.recover(before)) tell({ kind: "recovered", purchase, why: "left-behind" });
  const due: PurchaseId[] = [];
  for await (const record of journal.list({ dueBy: new Date(before).toISOString() })) due.push(purchaseOf(record));
  if (due.length > 0) await bringBack(due, options);
  await queue.sweepOut();
}

async function bringBack(due: readonly PurchaseId[], { queue, providerFor, tell }: SweepOptions): Promise<void> {
  const parked = (await queue.parked()).filter(({ isRefused }) => !isRefused).map(nameOf);
  // What a person has to look at is due as long as nobody does.
  const seenTo = new Set([...parked, ...(await queue.active())]);
  for (const purchase of due) {
    if (seenTo.has(nameOf(purchase)) || !(await providerFor(purchase))) continue;
    await queue.call({ purchase });
    tell({ kind: "recovered", purchase, why: "overdue" });
  }
}
