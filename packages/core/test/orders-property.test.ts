import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journalWith } from "../src/conformance/sale.js";
import { type Journal, type JournalEntry, type Order, type OrderItem, waitFor } from "../src/index.js";
import { createMemoryProvider, type Fault, type ListFault, type MemoryProvider } from "../src/memory/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { LAG_MS, MAILBOXES, TWO } from "./orders-shop.js";

type Event =
  | { readonly kind: "fate"; readonly fate: Fault }
  | { readonly kind: "advance"; readonly ms: number }
  | { readonly kind: "fail-reads"; readonly times: number }
  /** Within what a plan believes. */
  | { readonly kind: "delay-lists"; readonly ms: number }
  | { readonly kind: "tamper"; readonly fault: ListFault | undefined }
  | { readonly kind: "set-clock"; readonly byMs: number }
  /** Somebody buys it in the provider's own console. */
  | { readonly kind: "by-hand"; readonly domain: string }
  | { readonly kind: "go-on"; readonly how: How; readonly crash?: Crash | undefined };
type How = "place" | "resume" | "plan-and-place" | "reconcile" | "get";
/** The process dies when it writes this for the nth time, and nobody knows whether it is written. */
interface Crash {
  readonly at: JournalEntry["event"];
  readonly isWritten: boolean;
}

const DAY_MS = 86_400_000;
/** Clocks that are set before each look are believed in the end, so that orders finish; twice proves nothing yet. */
const MOST_CLOCK_SETTINGS = 2;
const kind = <K extends Event["kind"]>(name: K): fc.Arbitrary<K> => fc.constant(name);

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: kind("fate"),
    fate: fc.constantFrom<Fault>(
      "call-lost",
      "reply-lost",
      "no-answer",
      "garbled-reply",
      "error-after",
      "refused",
      "unpaid",
    ),
  }),
  fc.record({
    kind: kind("advance"),
    ms: fc.oneof(
      fc.constantFrom(1_000, 61_000, LAG_MS + 1_000),
      fc.integer({ min: 0, max: 60_000 }),
      fc.integer({ min: 0, max: 3 * LAG_MS }),
    ),
  }),
  fc.record({ kind: kind("fail-reads"), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: kind("delay-lists"), ms: fc.integer({ min: 0, max: LAG_MS - 30_000 }) }),
  fc.record({
    kind: kind("tamper"),
    fault: fc.constantFrom<ListFault | undefined>(undefined, "empty", "short", "repeated", "sliding", "unreadable"),
  }),
  fc.record({ kind: kind("set-clock"), byMs: fc.constantFrom(-DAY_MS, -LAG_MS, LAG_MS, DAY_MS) }),
  fc.record({ kind: kind("by-hand"), domain: fc.constantFrom("one.com", "two.com") }),
  ...Array.from({ length: 3 }, () =>
    fc.record({
      kind: kind("go-on"),
      how: fc.constantFrom<How>("place", "place", "resume", "plan-and-place", "reconcile", "get"),
      crash: fc.option(
        fc.record({
          at: fc.constantFrom<JournalEntry["event"]>(
            "planned",
            "claimed",
            "settled",
            "absent",
            "recounted",
            "proven",
            "done",
          ),
          isWritten: fc.boolean(),
        }),
        { nil: undefined },
      ),
    }),
  ),
);

const onKnown: OrderItem = { ...(MAILBOXES as Extract<OrderItem, { kind: "mailboxes" }>), domain: "known.com" };
const items = [...TWO, MAILBOXES, onKnown];

/** One purchase, its journal, and what really happened. */
class Trial {
  readonly provider: MemoryProvider;
  readonly journal: Journal = memoryJournal();
  readonly byHand = new Set<string>();
  order: Order | undefined;
  #settings = 0;
  #isOld = false;

  constructor(tags: boolean, pageSize: number) {
    const domains = ["known.com", "other.com"];
    this.provider = createMemoryProvider({ tags, pageSize, domains, mailboxes: ["old@known.com", "older@known.com"] });
  }

  /** Every domain and address that was asked for and not refused for certain, as often as it was. */
  bought(): string[] {
    const effects = this.provider.simulate.effects().filter((effect) => effect.applied);
    return effects.flatMap(({ body }) => {
      const { domains = [], mailboxes = [] } = body as Record<string, { domain: string; local_part: string }[]>;
      return [...domains.map((each) => each.domain), ...mailboxes.map((each) => `${each.local_part}@${each.domain}`)];
    });
  }

  async goOn(how: How, crash?: Crash): Promise<void> {
    const { orders } = this.provider;
    const options = { journal: crash ? dying(this.journal, crash) : this.journal, needsTimeoutMs: 0 };
    const run = async (): Promise<Order | undefined> => {
      if (how === "resume") return await orders.resume("k", options);
      if (how === "plan-and-place")
        return await orders.place(await orders.plan({ items }, { key: "k", journal: this.journal }), options);
      if (how === "place" || !this.order)
        return await orders.place(await orders.plan({ items }, { key: "k" }), options);
      return await orders[how](JSON.parse(JSON.stringify(this.order)) as Order);
    };
    // What a dead process knew, nobody hears.
    const order = await run().catch(() => undefined);
    // An order that was held while another process went on says how things stood then; only a "yes" still holds.
    if (order) this.expectTruth(order, this.#isOld && (how === "get" || how === "reconcile"));
    if (crash) this.#isOld = true;
    else if (order && how !== "get" && how !== "reconcile") this.#isOld = false;
    if (order && !crash) this.order = order;
    this.expectOnce();
  }

  /** Before that a plan would know of what is there. */
  async isBegun(): Promise<boolean> {
    const session = await this.journal.open({ provider: "memory", key: "k" });
    const entries = await session.entries();
    await session.close();
    return entries.some((entry) => entry.event === "claimed" || entry.event === "proven");
  }

  async apply(each: Event): Promise<void> {
    const { simulate } = this.provider;
    if (each.kind === "fate") simulate.nextEffect(each.fate);
    else if (each.kind === "advance") simulate.clock.advance(each.ms);
    else if (each.kind === "fail-reads") simulate.failReads(each.times);
    else if (each.kind === "delay-lists") simulate.delayLists(each.ms);
    else if (each.kind === "tamper") simulate.tamper(each.fault);
    else if (each.kind === "set-clock" && this.#settings++ < MOST_CLOCK_SETTINGS) simulate.clock.set(each.byMs);
    else if (each.kind === "by-hand" && (await this.isBegun()) && !this.bought().includes(each.domain)) {
      simulate.addRow(each.domain, "LIVE");
      this.byHand.add(each.domain);
    } else if (each.kind === "go-on") await this.goOn(each.how, each.crash);
  }

  /** In the provider's own console, where everything that waits can be seen, known to us or not. */
  pay(): void {
    for (let n = 1; n < 100; n++) {
      try {
        this.provider.simulate.pay(`ord_${n}`);
      } catch {
        // Another number is the order's.
      }
    }
  }

  expectOnce(): void {
    const bought = this.bought();
    expect(bought.filter((name, n) => bought.indexOf(name) !== n)).toEqual([]);
  }

  /** What an order says that is not so. Unknown is always true. */
  expectTruth({ steps, proofs }: Order, isOld = false): void {
    const bought = new Set(this.bought());
    const lies = steps.flatMap(({ id, status, missing = [] }) => {
      const names = [...(proofs[id]?.domains ?? []), ...(proofs[id]?.addresses ?? [])];
      const claimed = names.filter((name) => !missing.includes(name));
      if (status === "applied")
        return claimed
          .filter((name) => !bought.has(name) && !this.byHand.has(name))
          .map((name) => `${name} is said to be bought`);
      if (isOld || status === "unknown" || status === "awaiting-payment") return [];
      return names.filter((name) => bought.has(name)).map((name) => `${name} is said not to be bought`);
    });
    expect(lies).toEqual([]);
  }

  /** No more accidents but those that are on their way; somebody pays, and the script is run until all is done. */
  async finish(): Promise<Order> {
    const { orders, simulate } = this.provider;
    simulate.failReads(0);
    simulate.tamper();
    for (let n = 0; n < 40; n++) {
      const plan = await orders.plan({ items }, { key: "k" });
      const placed = await orders.place(plan, { journal: this.journal });
      const order = await waitFor(orders, placed, { journal: this.journal, clock: simulate.clock });
      this.order = order;
      this.expectTruth(order);
      this.expectOnce();
      if (order.status === "settled") return order;
      this.pay();
      simulate.clock.advance(LAG_MS);
    }
    throw new Error(`It does not end: ${JSON.stringify(this.order)}`);
  }
}

function dying(journal: Journal, { at, isWritten }: Crash): Journal {
  let isDead = false;
  return journalWith(
    (session) => ({
      append: async (entry) => {
        const dies = isDead || entry.event === at;
        if (!dies || (isWritten && !isDead)) await session.append(entry);
        isDead = dies;
        if (dies) throw new Error("The process died.");
      },
    }),
    journal,
  );
}

describe("whatever happens on the way", () => {
  it("nothing is bought twice, no order lies, and every order ends settled once the accidents stop", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 16 }),
        fc.boolean(),
        fc.constantFrom(1, 2, 50),
        async (events, tags, pageSize) => {
          const trial = new Trial(tags, pageSize);
          for (const each of events) await trial.apply(each);
          const order = await trial.finish();
          expect(order.items.filter((item) => item.status !== "ready")).toEqual([]);
          const bought = new Set(trial.bought());
          expect(order.items.filter(({ name }) => !bought.has(name) && !trial.byHand.has(name))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
