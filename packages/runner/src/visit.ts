import { advance, type Advance, type Journal, type Order } from "@mailfleet/core";
import type { ProviderFor, RunnerEvent } from "./options.js";
import type { Booking } from "./queue.js";

/** After a fault of the program: long enough for it to be seen, and the order is not lost. */
const FAULT_PAUSE_MS = 60_000;

export interface Desk {
  readonly journal: Journal;
  readonly providerFor: ProviderFor;
  readonly drain: AbortSignal;
  tell(event: RunnerEvent): void;
}

/** What is kept of a visit. No order: the journal has it. */
export interface Visited {
  readonly next: Advance["next"];
  /** On `again`, ISO-8601, UTC. */
  readonly at?: string;
  readonly why?: string;
  /** Has the journal got the plan for certain? */
  readonly isBegun: boolean;
}

/** Takes an order one turn further. MONEY MOVES. Never rejects: whatever went wrong, somebody comes back. */
export async function visit(desk: Desk, { purchase, plan }: Booking): Promise<Visited> {
  const { journal, drain, tell } = desk;
  const begun = performance.now();
  try {
    const provider = await desk.providerFor(purchase);
    const result: Advance = provider
      ? await advance(provider.orders, plan ?? purchase.key, {
          journal,
          drain,
          onProgress: (progress) => tell({ kind: "progress", purchase, progress }),
        })
      : { next: "person", why: `providerFor knows nobody who sells for ${describe(purchase)}.` };
    tell({ kind: "visited", purchase, advance: result, tookMs: Math.round(performance.now() - begun) });
    return {
      next: result.next,
      ...(result.next === "again" && { at: result.at }),
      ...(result.next !== "done" && result.why !== undefined && { why: result.why }),
      isBegun: plan === undefined || hasBegun(result.order),
    };
  } catch (error) {
    tell({ kind: "failed", purchase, error });
    const at = new Date(Date.now() + FAULT_PAUSE_MS).toISOString();
    return { next: "again", at, why: "A fault of the program.", isBegun: plan === undefined };
  }
}

/** A plan is recorded before its first step is sent. */
function hasBegun(order: Order | undefined): boolean {
  return order?.steps.some(({ attempts }) => attempts > 0) ?? false;
}

function describe({ provider, tenant }: Booking["purchase"]): string {
  return tenant === undefined ? provider : `${provider} (tenant ${tenant})`;
}
