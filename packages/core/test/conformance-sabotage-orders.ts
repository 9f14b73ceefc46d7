import type { JournalEntry, Order, PlaceOptions, Plan } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  both,
  buyFirst,
  driven,
  ignoring,
  journalled,
  mending,
  nameOf,
  readWith,
  SECRET,
  type Sabotage,
  showing,
  withOptions,
} from "./conformance-fixture.js";

const placeWith =
  (change: (order: Order) => Order): Sabotage =>
  ({ orders }) => ({
    orders: { place: async (...args: Parameters<typeof orders.place>) => change(await orders.place(...args)) },
  });

/** Forgets everything from one call to the next. */
export const freshJournal: Sabotage = withOptions((options) => ({ ...options, journal: memoryJournal() }));

/** Goes on whether the journal takes an entry or not. */
export const deafToJournal: Sabotage = journalled((session) => ({
  append: async (entry) => await session.append(entry).catch(() => undefined),
}));

/** Sees nothing of what is ordered. */
const blind = driven(readWith((row) => (nameOf(row).includes("new") ? [] : [row])));

/** Writes a claim down together with what came of it. */
const claimingLate: Sabotage = journalled((session) => {
  let claim: JournalEntry | undefined;
  return {
    append: async (entry) => {
      if (entry.event === "claimed") claim = entry;
      if (entry.event === "claimed") return;
      if (claim) await session.append(claim);
      claim = undefined;
      await session.append(entry);
    },
  };
});

export const ORDER_SABOTAGE: Record<string, Sabotage[]> = {
  "orders.place: sends each step once, and gives back an order in plain JSON": [
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: never) => {
          await orders.place(plan, { journal: memoryJournal() });
          return await orders.place(plan, options);
        },
      },
    }),
    placeWith((order) => ({ ...order, planHash: "0".repeat(64) })),
    placeWith((order) => ({ ...order, items: order.items.slice(1) })),
    placeWith((order) => ({ ...order, proofs: {} })),
    placeWith((order) => ({ ...order, status: "done" as never })),
    placeWith((order) => ({ ...order, steps: order.steps.map((step) => ({ ...step, status: "pending" })) })),
    placeWith((order) => ({ ...order, note: undefined })),
  ],
  "orders.place: takes a plan from a file, whatever the order of its keys": [
    ({ orders }) => ({
      orders: {
        place: (plan: Plan, options: never) =>
          Object.keys(plan)[0] === "version"
            ? orders.place(plan, options)
            : Promise.reject(new Error("keys out of order")),
      },
    }),
  ],
  "orders.place: placing again sends nothing again": [freshJournal, both(blind, freshJournal)],
  "orders.place: another plan of the same request resumes the recorded one": [
    freshJournal,
    placeWith((order) => ({ ...order, planHash: "0".repeat(64) })),
    mending((plan) => ({ key: plan.hash })),
  ],
  "orders.place: refuses another request under the same key": [freshJournal, ignoring("providerOptions")],
  "orders.place: of two at the same time one goes on, and the other is a conflict": [freshJournal],
  "orders.place: a lost reply is unknown, and is not sent again before it is settled": [
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: never) => {
          const order = await orders.place(plan, options);
          return order.status === "unknown" ? await orders.place(plan, { journal: memoryJournal() }) : order;
        },
      },
    }),
    placeWith((order) => ({ ...order, status: "placing" })),
  ],
  "orders.place: what was refused is not-applied, and may be sent again": [
    placeWith((order) => ({ ...order, status: "unknown" })),
    placeWith((order) => ({ ...order, steps: order.steps.map(({ message: _, ...step }) => step) })),
    ({ orders }) => {
      let first: Promise<Order> | undefined;
      return { orders: { place: (...args: Parameters<typeof orders.place>) => (first ??= orders.place(...args)) } };
    },
  ],
  "orders.place: sends nothing once its signal was aborted": [
    ({ orders }) => ({
      orders: { place: (plan: Plan, { signal: _, ...options }: PlaceOptions) => orders.place(plan, options) },
    }),
  ],
  "orders.place: sends nothing that the journal does not take": [freshJournal, deafToJournal],
  "orders.place: claims before it sends, and shows no secret on the way": [
    freshJournal,
    placeWith((order) => ({ ...order, rawStatus: SECRET })),
    claimingLate,
    journalled((session) => ({
      append: async (entry) =>
        await session.append(entry.event === "settled" ? { ...entry, message: `${SECRET} was sent` } : entry),
    })),
    journalled((session) => ({
      append: async (entry) => await session.append(entry.event === "claimed" ? { ...entry, names: [] } : entry),
    })),
  ],
  "orders.get and reconcile: read an order that comes from a file, and only read": [
    ({ orders }) => ({ orders: { get: (order: Order) => orders.get({ ...order, provider: "inboxkit" }) } }),
    () => ({ orders: { reconcile: async (order: Order) => order } }),
    ({ orders }) => ({ orders: { get: async (order: Order) => ({ ...(await orders.get(order)), status: "done" }) } }),
    (right, fixture) => ({
      orders: { get: (order: Order) => buyFirst(right, fixture).then(() => right.orders.get(order)) },
    }),
  ],
  "orders: an order settles once everything was read back, and is listed then": [
    showing((order) => ({ ...order, status: "settled" }), "resume"),
    showing((order) => ({ ...order, status: "in-progress" }), "get"),
    showing((order) => ({ ...order, items: order.items.map((item) => ({ ...item, status: "pending" })) }), "resume"),
    ({ domains }) => ({ domains: { list: () => domains.list({ limit: 1 }) } }),
  ],
  "orders: a lost reply is settled by reading back, without a second call": [
    ({ orders }) => ({ orders: { reconcile: (order: Order) => orders.get(order) } }),
    blind,
    showing((order) => ({ ...order, steps: order.steps.map((step) => ({ ...step, attempts: 2 })) }), "place", "resume"),
  ],
};
