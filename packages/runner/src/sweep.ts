import type { Journal } from "@mailfleet/core";
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
export async function sweep({ queue, journal, providerFor, graceMs, tell }: SweepOptions): Promise<void> {
  const before = Date.now() - graceMs;
  for (const purchase of await queue.recover(before)) tell({ kind: "recovered", purchase, why: "left-behind" });
  const parked = new Set((await queue.parked()).filter(({ isRefused }) => !isRefused).map(nameOf));
  for await (const record of journal.list({ dueBy: new Date(before).toISOString() })) {
    const purchase = purchaseOf(record);
    // What a person has to look at is due as long as nobody does.
    if (parked.has(nameOf(purchase)) || (await queue.isActive(purchase))) continue;
    if (!(await providerFor(purchase))) continue;
    await queue.call({ purchase });
    tell({ kind: "recovered", purchase, why: "overdue" });
  }
  await queue.sweepOut();
}
