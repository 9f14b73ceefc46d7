import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Order } from "../src/index.js";
import { createMemoryProvider, type Fate } from "../src/memory/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";
import { BOTH, LAG_MS } from "./orders-shop.js";

type Event =
  | { readonly kind: "fate"; readonly fate: Fate }
  | { readonly kind: "advance"; readonly ms: number }
  | { readonly kind: "fail-reads"; readonly times: number }
  /** Within what a plan believes. */
  | { readonly kind: "delay-lists"; readonly ms: number }
  | { readonly kind: "place" };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant("fate" as const),
    fate: fc.constantFrom<Fate>("call-lost", "reply-lost", "no-answer", "refused"),
  }),
  fc.record({ kind: fc.constant("advance" as const), ms: fc.integer({ min: 0, max: 60_000 }) }),
  fc.record({ kind: fc.constant("fail-reads" as const), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("delay-lists" as const), ms: fc.integer({ min: 0, max: LAG_MS - 30_000 }) }),
  fc.record({ kind: fc.constant("place" as const) }),
);

/** What an order says that is not so. Unknown is always true. */
function lies(order: Order, applied: readonly string[]): string[] {
  return order.steps
    .filter(({ status, operation }) => status !== "unknown" && (status === "applied") !== applied.includes(operation))
    .map(({ operation, status }) => `${operation} is said to be ${status}`);
}

describe("whatever happens on the way", () => {
  it("nothing is bought twice, no order lies, and what was bought is found", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 12 }), fc.boolean(), async (events, tags) => {
        const provider = createMemoryProvider({ tags });
        const { simulate, orders } = provider;
        const journal = memoryJournal();
        const applied = (): string[] =>
          simulate
            .effects()
            .filter((each) => each.applied)
            .map((each) => each.operation);
        const plan = await orders.plan({ items: BOTH }, { key: "order-1" });
        const place = async (): Promise<Order> => {
          const order = await orders.place(plan, { journal, needsTimeoutMs: 0 });
          expect(lies(order, applied())).toEqual([]);
          expect(applied().length).toBe(new Set(applied()).size);
          return order;
        };
        for (const each of events) {
          if (each.kind === "fate") simulate.nextEffect(each.fate);
          else if (each.kind === "advance") simulate.clock.advance(each.ms);
          else if (each.kind === "fail-reads") simulate.failReads(each.times);
          else if (each.kind === "delay-lists") simulate.delayLists(each.ms);
          else await place();
        }
        simulate.failReads(0);
        // Accidents that are still to come are met, one place after the other, as long as the plan is good.
        while (applied().length < 2 && simulate.clock.now() < Date.parse(plan.expiresAt)) {
          simulate.clock.advance(LAG_MS / 8);
          await place();
        }
        if (applied().length < 2) return;
        simulate.clock.advance(2 * LAG_MS);
        const { steps } = await orders.place(plan, { journal });
        expect(steps.map((step) => step.status)).toEqual(["applied", "applied"]);
      }),
      { numRuns: 300 },
    );
  });
});
