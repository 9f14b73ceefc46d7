import { journalWith } from "../src/conformance/sale.js";
import { MailfleetError, type Order, type PlaceOptions, type Plan, type PlanOptions } from "../src/index.js";
import { collect } from "../src/kit/listing.js";
import {
  callsWith,
  driven,
  type Driver,
  journalled,
  type Sabotage,
  type SabotageOf,
  showing,
  throwing,
  withOptions,
} from "./conformance-fixture.js";
import { deafToJournal, freshJournal } from "./conformance-sabotage-orders.js";

/** Sends nothing any more once the plan has expired, begun or not. */
const punctual: Sabotage = ({ orders }, { clock }) => {
  let expiresAt = "";
  const stops = (): boolean => clock !== undefined && clock.now() > Date.parse(expiresAt);
  const stop = async (run: (options: PlaceOptions) => Promise<Order>, options: PlaceOptions): Promise<Order> => {
    if (!stops()) return await run(options);
    const { wakeAt: _, ...order } = await run({ ...options, signal: AbortSignal.abort() });
    return order;
  };
  return {
    orders: {
      place: async (plan: Plan, options: PlaceOptions) => {
        ({ expiresAt } = plan);
        return await stop((own) => orders.place(plan, own), options);
      },
      resume: async (key: string, options: PlaceOptions) => await stop((own) => orders.resume(key, own), options),
    },
  };
};

const clockWith = (change: (right: Driver["clock"]) => Driver["clock"]): Sabotage =>
  driven(({ clock }) => ({ clock: change(clock) }));

/** Waits for its journal as long as that takes. */
const patient = withOptions(({ journalTimeoutMs: _, ...options }) => options);

/** Whatever its journal throws comes through, whenever it comes. */
const letThrough: Sabotage = ({ orders }) => ({
  orders: {
    place: async (plan: Plan, options: PlaceOptions) => {
      const failures: unknown[] = [];
      const note = (error: unknown): never => {
        failures.push(error);
        throw error;
      };
      const noting = journalWith(
        (session) => ({
          entries: async () => await session.entries().catch(note),
          append: async (entry) => await session.append(entry).catch(note),
          close: async (standing) => await session.close(standing).catch(note),
        }),
        { ...options.journal, open: async (purchase) => await options.journal.open(purchase).catch(note) },
      );
      const [order] = await Promise.allSettled([orders.place(plan, { ...options, journal: noting })]);
      if (failures.length > 0) throw new Error("The journal failed, and so do I.");
      if (order.status === "rejected") throw order.reason;
      return order.value;
    },
  },
});

/** Calls an order off when the journal has not taken what came of it. */
const forgetful: Sabotage = showing(
  (order) =>
    order.message?.startsWith("The journal could not record")
      ? { ...order, steps: order.steps.map((step) => ({ ...step, status: "unknown" })) }
      : order,
  "place",
);

/** Takes no price for any. */
const priceless = driven(({ calls }) => ({
  calls: Object.fromEntries(Object.entries(calls).map(([name, { readPrices: _, ...call }]) => [name, call])),
}));

const trouble = (what: "hangs" | "fails", member: string, ...sabotages: Sabotage[]): Record<string, Sabotage[]> => ({
  [`orders.place: a journal that ${what} at ${member} ends in an order or a MailfleetError, and buys nothing twice`]:
    sabotages,
});

/** Waits for the time that it was. */
const homesick: Sabotage = ({ orders }, { clock }) => {
  let latest = 0;
  const isEarlier = (): boolean => (latest = Math.max(latest, clock?.now() ?? 0)) > (clock?.now() ?? 0);
  const stop = (options: PlaceOptions): PlaceOptions =>
    isEarlier() ? { ...options, signal: AbortSignal.abort() } : options;
  const still = ({ wakeAt: _, ...order }: Order): Order => order;
  return {
    orders: {
      place: async (plan: Plan, options: PlaceOptions) => still(await orders.place(plan, stop(options))),
      resume: async (key: string, options: PlaceOptions) => still(await orders.resume(key, stop(options))),
    },
  };
};

export const FINISH_SABOTAGE: Record<string, (Sabotage | SabotageOf)[]> = {
  "orders: a wall clock that is set forward does not shorten the provider's lag": [
    clockWith(({ now, sleep }) => ({ now, sleep })),
  ],
  "orders: a wall clock that is set forward, and once more, settles nothing": [
    // It has no other clock.
    clockWith(({ now, sleep }) => ({ now, sleep })),
    // The other one is set with it.
    clockWith(({ now, sleep }) => ({ now, sleep, uptime: () => ({ boot: "simulator", ms: now() }) })),
  ],
  "orders: a wall clock that is set back before the first look keeps no order from its end": [
    journalled((session) => ({
      append: async (entry) => (entry.event === "recounted" ? undefined : await session.append(entry)),
    })),
    homesick,
  ],
  "orders: a wall clock that is set back after the first look that lacks it keeps no order from its end": [
    homesick,
    // It has no other clock.
    clockWith(({ now, sleep }) => ({ now, sleep })),
  ],
  "orders.place: a claim that is held for 30 seconds is not sent, and stands in nobody's way": [
    // Only its own waiting takes time.
    clockWith(({ now, sleep }) => {
      let at = now();
      return {
        now: () => at,
        sleep: async (ms, signal) => {
          at += ms;
          await sleep(ms, signal);
        },
      };
    }),
    // What was not sent counts as sent.
    journalled((session) => ({
      append: async (entry) =>
        await session.append(
          entry.event === "settled" && entry.status === "unsent" ? { ...entry, status: "unknown" } : entry,
        ),
    })),
  ],
  "orders: a purchase that was begun goes on after its plan has expired": [punctual],
  [`orders: what a "no" was proven of can be sent however long that took`]: [punctual],
  "orders: a batch of which a part is refused goes on with the rest, and gives up what stands on that part only": [
    ...[
      // Nobody hears what was refused.
      driven(
        callsWith(({ readReceipt }) => ({
          readReceipt: (...args) => {
            const { refused: _, ...receipt } = readReceipt(...args);
            return receipt;
          },
        })),
      ),
      // Everything is refused with it.
      driven(
        callsWith(({ readReceipt, readNames }) => ({
          readReceipt: (reply, step) => {
            const { refused, ...receipt } = readReceipt(reply, step);
            const all = readNames(step.request).map((name) => ({ name, reason: "A part of it was refused." }));
            return { ...receipt, ...(refused && { refused: all }) };
          },
        })),
      ),
    ].map((change) => ({ on: "coldmailreseller" as const, change })),
    showing((order) => ({ ...order, items: order.items.map(({ message: _, ...item }) => item) }), "resume"),
  ],
  "orders.resume: goes on with a key alone, and knows no other key": [
    // It begins what it does not know.
    ({ orders }, { order }) => ({
      orders: {
        resume: async (key: string, options: PlaceOptions) =>
          await orders.place(await orders.plan(order, { key }), options),
      },
    }),
    () => ({ orders: { resume: async () => ({}) } }),
    // It only reads.
    ({ orders }) => ({
      orders: {
        resume: async (key: string, options: PlaceOptions) =>
          await orders.resume(key, options?.journal ? { ...options, signal: AbortSignal.abort() } : options),
      },
    }),
  ],
  "orders.plan: with its journal, plans what is left of a purchase, and knows another request": [
    ({ orders }) => ({
      orders: {
        plan: async (request: never, { journal: _, ...options }: PlanOptions) => await orders.plan(request, options),
      },
    }),
    // It knows its key, whatever the request.
    ({ orders }, { order }) => ({
      orders: {
        plan: async (request: never, options: PlanOptions) =>
          await orders.plan(options.journal ? order : request, options),
      },
    }),
  ],
  "orders.place: what may have been bought under one key is not bought under another; the conflict names the key": [
    freshJournal,
    journalled((session) => ({
      append: async (entry) => await session.append(entry.event === "claimed" ? { ...entry, names: [] } : entry),
    })),
    // It does not say where.
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: PlaceOptions) =>
          await orders.place(plan, options).catch((error: unknown) => {
            throw MailfleetError.isInstance(error) && error.code === "conflict"
              ? throwing("conflict", "It is taken.")
              : error;
          }),
      },
    }),
  ],

  ...trouble("hangs", "open", freshJournal),
  ...trouble("hangs", "entries", freshJournal),
  ...trouble("hangs", "claimed", freshJournal),
  ...trouble("hangs", "settled", patient, forgetful),
  ...trouble("hangs", "close", patient),
  ...trouble("fails", "open", freshJournal, letThrough),
  ...trouble("fails", "entries", freshJournal, letThrough),
  ...trouble("fails", "claimed", freshJournal, letThrough, deafToJournal),
  ...trouble("fails", "settled", letThrough, forgetful),
  ...trouble("fails", "close", letThrough),

  "orders.place: a watcher that throws, rejects or never answers is harmless": [
    // Nobody hears a watcher's rejection.
    withOptions(({ onProgress, ...options }) => ({
      ...options,
      ...(onProgress && { onProgress: (progress) => void onProgress(progress) }),
    })),
    // A watcher that fails is waited for in the end.
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, { onProgress, ...options }: PlaceOptions) => {
          const heard: unknown[] = [];
          const order = await orders.place(plan, {
            ...options,
            onProgress: (progress) => void heard.push(onProgress?.(progress)),
          });
          await Promise.all(heard);
          return order;
        },
      },
    }),
  ],
  "orders.place: prices are asked for again before sending, and more than was planned is not paid": [
    priceless,
    withOptions(({ maxTotal: _, ...options }) => options),
    withOptions((options) => ({ maxTotal: { unit: "credits", minor: 1_000_000 }, ...options })),
  ],
  "orders.place: prices that rise half-way stop an order, which says so; a higher limit lets it go on": [
    priceless,
    withOptions(({ maxTotal: _, ...options }) => options),
    showing((order) => ({ ...order, wakeAt: order.readAt }), "place"),
    showing(({ message: _, ...order }) => order, "place"),
  ],
  "orders: one pass over the lists answers get, reconcile and placing again, however many names there are": [
    // A look for each name.
    ({ orders, domains }) => ({
      orders: {
        get: async (order: Order) => {
          for (const { name } of order.items) await domains.get(name.slice(name.indexOf("@") + 1));
          return await orders.get(order);
        },
      },
    }),
    ({ orders, mailboxes }) => ({
      orders: {
        reconcile: async (order: Order) => {
          for (const domain of new Set(order.items.map(({ name }) => name.slice(name.indexOf("@") + 1))))
            await collect(mailboxes.list({ domain }));
          return await orders.reconcile(order);
        },
      },
    }),
    ({ orders }) => ({
      orders: {
        place: async (plan: Plan, options: PlaceOptions) => {
          const order = await orders.place(plan, options);
          await orders.get(order);
          return await orders.get(order);
        },
      },
    }),
  ],
};
