import type { Fault } from "@mailfleet/mock";
import type { ListingFault } from "@mailfleet/simulator";
import * as fc from "fast-check";
import type { JournalEntry, OrderItem, OrderRequest } from "../src/index.js";
import { ADA, ALAN, orderOf } from "./simulated-orders.js";
import type { ProviderName } from "./simulated.js";

/** What may happen around an order, as data. */

export type Event =
  /** What befalls the next call with an effect. */
  | { readonly kind: "fate"; readonly fault: Fault }
  | { readonly kind: "advance"; readonly ms: number }
  | { readonly kind: "fail-reads"; readonly times: number; readonly fault: Fault }
  /** What is bought from now on is listed so much later. Within what a plan believes. */
  | { readonly kind: "list-late"; readonly ms: number }
  | { readonly kind: "lie"; readonly listing: ListingFault | undefined }
  | { readonly kind: "set-clock"; readonly byMs: number }
  /** Somebody buys it in the provider's own console. */
  | { readonly kind: "by-hand"; readonly domain: string }
  | { readonly kind: "play"; readonly scenario: Trouble }
  | { readonly kind: "refill" }
  | { readonly kind: "mend-payment" }
  | { readonly kind: "go-on"; readonly how: How; readonly crash?: Crash | undefined };

export type Trouble = "wallet-dry" | "payment-fails" | "sold-elsewhere" | "partial-batch";
export type How = "place" | "resume" | "plan-and-place" | "reconcile" | "get";

/** The process dies when it writes this, and nobody knows whether it is written. */
export interface Crash {
  readonly at: JournalEntry["event"];
  readonly isWritten: boolean;
}

const DAY_MS = 86_400_000;

/** The first four are not carried out. */
const FATES: readonly Fault[] = [
  { kind: "reset", when: "before" },
  { kind: "status", status: 401 },
  { kind: "status", status: 429 },
  { kind: "status", status: 503 },
  { kind: "reset", when: "after" },
  { kind: "truncate" },
  { kind: "garbled" },
  { kind: "empty" },
  { kind: "html" },
  { kind: "status", status: 500, applied: true },
  { kind: "status", status: 400, applied: true },
];

const READS_FAIL: readonly Fault[] = [
  { kind: "status", status: 503 },
  { kind: "reset", when: "after" },
  { kind: "truncate" },
  { kind: "garbled" },
];

const crash: fc.Arbitrary<Crash> = fc.record({
  at: fc.constantFrom<JournalEntry["event"]>("planned", "claimed", "settled", "absent", "recounted", "proven", "done"),
  isWritten: fc.boolean(),
});

const goOn = fc.record({
  kind: fc.constant("go-on" as const),
  how: fc.constantFrom<How>("place", "place", "resume", "plan-and-place", "reconcile", "get"),
  crash: fc.option(crash, { nil: undefined }),
});

/**
 * Histories of a purchase.
 *
 * @param lagMs how long a plan believes that it may take until a purchase is listed
 * @param domains what may be bought by hand
 */
export function histories(lagMs: number, domains: readonly string[]): fc.Arbitrary<Event[]> {
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ kind: fc.constant("fate" as const), fault: fc.constantFrom(...FATES) }),
    fc.record({
      kind: fc.constant("advance" as const),
      ms: fc.oneof(
        fc.constantFrom(1_000, 61_000, lagMs + 1_000),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 3 * lagMs }),
      ),
    }),
    fc.record({
      kind: fc.constant("fail-reads" as const),
      times: fc.integer({ min: 1, max: 9 }),
      fault: fc.constantFrom(...READS_FAIL),
    }),
    fc.record({ kind: fc.constant("list-late" as const), ms: fc.integer({ min: 0, max: lagMs - 120_000 }) }),
    fc.record({
      kind: fc.constant("lie" as const),
      listing: fc.constantFrom<ListingFault | undefined>(
        undefined,
        "empty",
        "short",
        "repeated",
        "sliding",
        "unreadable",
      ),
    }),
    fc.record({ kind: fc.constant("set-clock" as const), byMs: fc.constantFrom(-DAY_MS, -lagMs, lagMs, DAY_MS) }),
    fc.record({ kind: fc.constant("by-hand" as const), domain: fc.constantFrom(...domains) }),
    fc.record({
      kind: fc.constant("play" as const),
      scenario: fc.constantFrom<Trouble>("wallet-dry", "payment-fails", "sold-elsewhere", "partial-batch"),
    }),
    fc.record({ kind: fc.constantFrom("refill" as const, "mend-payment" as const) }),
    goOn,
    goOn,
    goOn,
  );
  return fc.array(event, { maxLength: 16 });
}

/** What is there before. */
export const KNOWN = "known-domain.com";
/** New domains, of which the first gets mailboxes wherever it can be had without. */
export const NEW: readonly string[] = ["one-new.com", "two-new.com"];

const ON_KNOWN: OrderItem = { kind: "mailboxes", domain: KNOWN, platform: "google", people: [ADA, ALAN] };

/** New domains with mailboxes, and where it is sold so, a domain alone and mailboxes on a domain that is there. */
export function requestOf(name: ProviderName): OrderRequest<unknown> {
  const request = orderOf(name, ...NEW);
  if (name === "scaledmail") return request;
  const items = request.items.filter(({ kind, domain }) => !isAlone(name, domain) || kind !== "mailboxes");
  return { ...request, items: [...items, ON_KNOWN] };
}

function isAlone(name: ProviderName, domain: string): boolean {
  return name === "inboxkit" && domain === NEW[1];
}
