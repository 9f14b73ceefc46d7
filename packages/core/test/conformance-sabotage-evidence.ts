import type { Doubt, JournalEntry, Order, Plan } from "../src/index.js";
import {
  callsWith,
  driven,
  drivenAfterPlanning,
  journalled,
  mending,
  nameOf,
  readWith,
  type Row,
  type Sabotage,
  showing,
  throwing,
} from "./conformance-fixture.js";

/** Reads its journal otherwise than it was written. */
const misreading = (change: (entry: JournalEntry) => JournalEntry): Sabotage =>
  journalled((session) => ({ entries: async () => (await session.entries()).map(change) }));

/** Takes what is unknown for what did not happen. */
const optimist = misreading((entry) =>
  entry.event === "settled" && entry.status === "unknown" ? { ...entry, status: "not-applied" } : entry,
);
const endingAtOnce = misreading((entry) => (entry.event === "claimed" ? { ...entry, endsBy: entry.at } : entry));

/** Time goes by so many times as fast. */
const hasty = (times: number): Sabotage =>
  driven(({ clock }) => {
    const began = clock.now();
    const start = clock.uptime?.().ms ?? 0;
    const up = (): number => start + times * ((clock.uptime?.().ms ?? 0) - start);
    return {
      clock: { sleep: clock.sleep, now: () => began + up() - start, uptime: () => ({ boot: "hasty", ms: up() }) },
    };
  });

const leavingOut = (what: (row: Row) => boolean): Sabotage => driven(readWith((row) => (what(row) ? [] : [row])));
const showingAs = (status: Row["status"], what: (row: Row) => boolean): Sabotage =>
  driven(readWith((row) => [what(row) ? ({ ...row, status } as Row) : row]));
const isGone = (row: Row): boolean => row.status === "removed" || row.status === "cancelled";
const isUnpaid = (row: Row): boolean => row.status === "awaiting-payment";
/** Sees only what orders brought. */
const withoutStrays: Sabotage = (right, fixture, driver) =>
  leavingOut(({ id = "" }) => fixture.strays.has(id))(right, fixture, driver);

/** Believes every list. */
const credulous = driven(readWith((row) => [row], { complete: true, problems: [] }));
/** Believes an empty list, as long as nobody speaks against it. */
const withoutWitnesses: Sabotage = misplanned((_step, { witnesses: _, ...proof }) => proof);
/** One that was there and is gone may stand for the new one. */
const withoutGone: Sabotage = misplanned((_step, { gone: _, ...proof }) => proof);

function misplanned(change: (step: Plan["steps"][number], proof: Plan["steps"][number]["proof"]) => object): Sabotage {
  return mending(({ steps }) => ({
    steps: steps.map((step) => ({ ...step, proof: change(step, step.proof) as typeof step.proof })),
  }));
}

export const EVIDENCE_SABOTAGE: Record<string, Sabotage[]> = {
  "orders.place: what is there already is not bought": [withoutStrays],
  "orders.place: where a part is there, only the missing part is bought, as a step of its own": [
    withoutStrays,
    // A part is as good as all of it.
    showing(
      (order) => ({ ...order, status: "settled", steps: order.steps.map(({ missing: _, ...step }) => step) }),
      "place",
    ),
    driven(
      readWith((row) =>
        nameOf(row) === "first-new.com" ? [row, { ...row, id: "dom_copy", name: "second-new.com" } as Row] : [row],
      ),
    ),
  ],
  "orders.place: nothing is sent on the word of a list that lies": [
    credulous,
    withoutWitnesses,
    showing(({ wakeAt: _, ...order }) => order, "place"),
  ],
  "orders: what was bought is never bought again on the word of a list that lies": [
    credulous,
    withoutWitnesses,
    optimist,
  ],
  [`orders: a "no" takes two looks with time between, both after the provider's lag`]: [
    optimist,
    hasty(100),
    // Never gives up.
    leavingNothingUnproven("not-applied"),
  ],
  [`orders.reconcile: one look is never a "no", however late it comes`]: [
    showing(denying, "reconcile"),
    showing((order) => ({ ...order, steps: order.steps.map(({ doubt: _, ...step }) => step) }), "reconcile"),
    // One look is as good as two.
    ({ orders }) => ({
      orders: { reconcile: async (order: Order) => await orders.reconcile(aged(await orders.reconcile(order))) },
    }),
  ],
  "orders: the lag of a call that nobody heard the end of counts from when it has ended at the latest": [
    endingAtOnce,
    journalled((session) => ({
      append: async (entry) => await session.append(entry.event === "claimed" ? { ...entry, endsBy: entry.at } : entry),
    })),
  ],

  "orders: a refusal that nobody says comes before the effect is unknown, is looked for, and never sent again": [
    // Every refusal is believed.
    driven(
      callsWith(({ send }) => ({
        send: async (...args) =>
          await send(...args).catch((error: unknown) => {
            throw throwing("rejected", String(error));
          }),
      })),
    ),
    // None is heard.
    driven(callsWith(({ send }) => ({ send: async (...args) => await send(...args).catch(() => ACCEPTED) }))),
  ],
  "orders: a reply of another shape is unknown, is looked for, and never sent again": [
    driven(callsWith(() => ({ readReceipt: () => ({ reference: "ord_1" }) }))),
    driven(
      callsWith(({ send, readReceipt }) => ({
        send: async (...args) => {
          const reply = await send(...args);
          try {
            readReceipt(reply, { operation: "x" } as Plan["steps"][number]);
          } catch (error) {
            throw throwing("rejected", String(error));
          }
          return reply;
        },
      })),
    ),
  ],
  "orders: a dead row shows neither that a step happened nor that it did not": [
    leavingOut(isGone),
    showingAs("active", isGone),
  ],
  "orders.place: a dead row keeps a step from being sent until somebody knows what it is": [
    leavingOut(isGone),
    showingAs("active", isGone),
  ],
  "orders: what is listed and not paid for awaits payment; it is neither bought again nor taken for bought": [
    leavingOut(isUnpaid),
    showingAs("active", isUnpaid),
    showingAs("unknown", isUnpaid),
  ],
  "orders: an old row of the same name never stands for the new one": [
    withoutGone,
    drivenAfterPlanning(readWith((row) => [isGone(row) ? ({ ...row, status: "active" } as Row) : row])),
  ],
  "orders: a domain is ready only once the provider shows it so, and an order only once everything is": [
    driven(readWith(({ ready: _, ...row }: Row & { ready?: boolean }) => [{ ...row, status: "active" } as Row])),
    showing(
      (order) => ({ ...order, items: order.items.map((item) => ({ ...item, status: "ready" })) }),
      "place",
      "get",
    ),
  ],
};

const ACCEPTED = { error: false, message: "Done", domains_count: 1 };

/** Says of everything that nobody knows that it did not happen. */
function denying(order: Order): Order {
  return {
    ...order,
    steps: order.steps.map((step) => (step.status === "unknown" ? { ...step, status: "not-applied" } : step)),
  };
}

/** As if what was not there had not been there for long. */
function aged(order: Order): Order {
  const at = { at: "2000-01-01T00:00:00.000Z" };
  const age = ({ absent, ...doubt }: Doubt): Doubt => (absent ? { ...doubt, absent: { ...absent, at } } : doubt);
  return { ...order, steps: order.steps.map(({ doubt = {}, ...step }) => ({ ...step, doubt: age(doubt) })) };
}

/** What a look proved is not kept, and so never acted on. */
function leavingNothingUnproven(status: string): Sabotage {
  return journalled((session) => ({
    append: async (entry) => {
      if (entry.event === "proven" && entry.status === status) throw throwing("conflict", "The journal is full.");
      await session.append(entry);
    },
  }));
}
