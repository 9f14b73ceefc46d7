import { journalWith } from "../src/conformance/sale.js";
import { resign } from "../src/conformance/plan.js";
import {
  ApiError,
  collect,
  type Journal,
  type JournalEntry,
  type JournalSession,
  type Order,
  type OrderCall,
  type PlaceOptions,
  type Plan,
  type Provider,
  type Reading,
} from "../src/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";
import type { Driver, Sabotage } from "./conformance-memory.js";

// Each is broken in the way that its law forbids: in the driver, the journal, or the orders themselves.

const MINUTES_10 = 600_000;
type Orders = Provider["orders"];
type Row = Reading["domains"]["items"][number] | Reading["mailboxes"]["items"][number];

const withDriver =
  (change: (right: Driver, fixture: Parameters<Sabotage>[1]) => Partial<Driver>): Sabotage =>
  (_, fixture) => ({ driver: (right: Driver): Driver => ({ ...right, ...change(right, fixture) }) });

/** Reads something else than what is there. The number counts the readings from 1. */
const reads = (change: (reading: Reading, count: number, sent: number) => Reading): Sabotage =>
  withDriver((right, fixture) => {
    let count = 0;
    return {
      read: async (scope, options) => change(await right.read(scope, options), ++count, fixture.effects()),
    };
  });

/** Reads every row as something else, or not at all. */
const readsRows = (change: (row: Row) => Row | undefined): Sabotage =>
  reads(({ domains, mailboxes, tags }) => ({
    domains: changed(domains, change),
    mailboxes: changed(mailboxes, change),
    tags,
  }));

function changed<T extends Row>(
  list: { items: readonly T[]; complete: boolean; problems: readonly string[] },
  change: (row: Row) => Row | undefined,
): typeof list {
  return { ...list, items: list.items.flatMap((row) => (change(row) as T | undefined) ?? []) };
}

const calls = (change: (right: OrderCall) => Partial<OrderCall>): Sabotage =>
  withDriver((right) => ({
    calls: Object.fromEntries(Object.entries(right.calls).map(([name, call]) => [name, { ...call, ...change(call) }])),
  }));

/** Keeps another journal than it is given. */
const journals = (change: (session: JournalSession) => Partial<JournalSession>): Sabotage => {
  const spoil = <O extends PlaceOptions>(options: O): O => ({
    ...options,
    journal: options?.journal && journalWith((session) => change(session), options.journal),
  });
  return ({ orders }) => ({
    orders: {
      place: (plan: Plan, options: PlaceOptions) => orders.place(plan, spoil(options)),
      resume: (key: string, options: PlaceOptions) => orders.resume(key, spoil(options)),
    },
  });
};

const writes = (change: (entry: JournalEntry) => JournalEntry): Sabotage =>
  journals((session) => ({ append: async (entry) => await session.append(change(entry)) }));

/** Places and resumes in another way. */
const places =
  (
    change: (run: (options: PlaceOptions) => Promise<Order>, options: PlaceOptions, plan?: Plan) => Promise<Order>,
  ): Sabotage =>
  ({ orders }) => ({
    orders: {
      place: (plan: Plan, options: PlaceOptions) => change((other) => orders.place(plan, other), options, plan),
      resume: (key: string, options: PlaceOptions) => change((other) => orders.resume(key, other), options),
    },
  });

export const freshJournal: Sabotage = ({ orders }) => ({
  orders: { place: (plan: Plan, options: object) => orders.place(plan, { ...options, journal: memoryJournal() }) },
});
export const quietPlace: Sabotage = () => ({ orders: { place: async () => ({}) } });

const nameOf = (row: Row): string => ("address" in row ? row.address : row.name);
const isNew = (row: Row): boolean => nameOf(row).includes("new");
const isDead = ({ status }: Row): boolean => status === "removed" || status === "cancelled";
const live = (row: Row): Row => ({ ...row, status: "active" }) as Row;

/** Looks for what it bought only after it has bought something. */
const blindAtFirst = reads((reading, _, sent) =>
  sent > 0 ? reading : { ...reading, domains: changed(reading.domains, (row) => (isNew(row) ? undefined : row)) },
);
/** Takes what it is shown for all there is. */
const credulous = reads((reading) => ({
  ...reading,
  domains: { ...reading.domains, complete: true, problems: [] },
  mailboxes: { ...reading.mailboxes, complete: true, problems: [] },
}));
/** Does not remember what was there when it planned. */
const withoutWitnesses = reads((reading, count) =>
  count === 1 ? { ...reading, domains: { ...reading.domains, items: [] } } : reading,
);
const earlier = <T extends { at: string; uptime?: { boot: string; ms: number } }>(instant: T): T => ({
  ...instant,
  at: new Date(Date.parse(instant.at) - MINUTES_10).toISOString(),
  ...(instant.uptime && { uptime: { ...instant.uptime, ms: instant.uptime.ms - MINUTES_10 } }),
});
/** Lets nothing be sent once the plan is too old, whatever was begun. */
const strictAboutExpiry: Sabotage = (right, fixture) => {
  let end = Number.POSITIVE_INFINITY;
  return places(async (run, options, plan) => {
    if (plan) end = Date.parse(plan.expiresAt);
    if ((fixture.clock?.now() ?? 0) > end) throw new Error("This plan expired.");
    return await run(options);
  })(right, fixture);
};
/** Waits for a journal as long as that likes. */
const patient = places(async (run, options) => await run({ ...options, journalTimeoutMs: 600_000 }));
/** Passes on whatever its journal throws. */
const noisy: Sabotage = ({ orders }) => ({
  orders: {
    place: async (plan: Plan, options: PlaceOptions) => {
      let failed: unknown;
      const noting = <T>(run: () => Promise<T>): Promise<T> =>
        run().catch((error: unknown) => {
          failed = error;
          throw error;
        });
      const journal: Journal = {
        ...options.journal,
        open: (id) =>
          noting(async () => {
            const session = await options.journal.open(id);
            return {
              entries: () => noting(() => session.entries()),
              append: (entry) => noting(() => session.append(entry)),
              close: (standing) => noting(() => session.close(standing)),
            };
          }),
      };
      const order = await orders.place(plan, { ...options, journal }).catch(() => undefined);
      if (failed !== undefined) throw failed;
      return order;
    },
  },
});
const deafToPrices = withDriver((right) => ({
  calls: Object.fromEntries(
    Object.entries(right.calls).map(([name, { readPrices: _, ...call }]): [string, OrderCall] => [name, call]),
  ),
}));
const forgiving =
  (repair: (plan: Plan) => Partial<Plan>): Sabotage =>
  ({ orders }) => ({
    orders: {
      place: async (plan: Plan, options: PlaceOptions) => await orders.place(await resign(plan, repair(plan)), options),
    },
  });
const foreign = (what: string): string => `orders.place: refuses a plan with ${what}, though its hash fits`;
const trouble = (what: "hangs" | "fails", member: string): string =>
  `orders.place: a journal that ${what} at ${member} ends in an order or an ApiError, and buys nothing twice`;

export const ORDER_SABOTAGE: Record<string, Sabotage[]> = {
  "orders.place: another plan of the same request resumes the recorded one": [freshJournal],
  "orders.place: refuses another request under the same key": [freshJournal],

  "orders.place: what is there already is not bought": [blindAtFirst],
  "orders.place: where a part is there, only the missing part is bought, as a step of its own": [
    blindAtFirst,
    // A part there is as good as all of it.
    reads((reading) => {
      const there = reading.domains.items.find((row) => row.name === "first-new.com");
      const items = there
        ? [...reading.domains.items, { ...there, id: "dom_x", name: "second-new.com" }]
        : reading.domains.items;
      return { ...reading, domains: { ...reading.domains, items } };
    }),
  ],
  "orders.place: nothing is sent on the word of a list that lies": [credulous, withoutWitnesses],
  "orders: what was bought is never bought again on the word of a list that lies": [credulous, withoutWitnesses],
  [`orders: a "no" takes two looks with time between, both after the provider's lag`]: [
    writes((entry) => (entry.event === "settled" ? earlier(entry) : entry)),
    writes((entry) => (entry.event === "absent" ? earlier(entry) : entry)),
  ],
  [`orders.reconcile: one look is never a "no", however late it comes`]: [
    ({ orders }) => ({
      orders: {
        reconcile: async (order: Order) => {
          const once = await orders.reconcile(order);
          const steps = once.steps.map((step) =>
            step.doubt?.absent
              ? {
                  ...step,
                  doubt: { ...step.doubt, absent: { ...step.doubt.absent, at: earlier(step.doubt.absent.at) } },
                }
              : step,
          );
          return await orders.reconcile({ ...once, steps });
        },
      },
    }),
  ],
  "orders: the lag of a call that nobody heard the end of counts from when it has ended at the latest": [
    writes((entry) => (entry.event === "claimed" ? { ...entry, endsBy: entry.at } : entry)),
    journals((session) => ({
      entries: async () =>
        (await session.entries()).map((entry) => (entry.event === "claimed" ? { ...entry, endsBy: entry.at } : entry)),
    })),
  ],

  "orders: a refusal that nobody says comes before the effect is unknown, is looked for, and never sent again": [
    // Believes every refusal.
    calls((right) => ({
      send: async (...args) => {
        try {
          return await right.send(...args);
        } catch (error) {
          if (!ApiError.isInstance(error) || error.status !== 402) throw error;
          const { code, provider, operation, message } = error;
          throw new ApiError({ code, provider, operation, message, outcome: "not-applied" });
        }
      },
    })),
    // Believes none.
    calls((right) => ({
      send: async (...args) => await right.send(...args).catch(() => ({ order_id: "x", charged: "0.00", refused: [] })),
    })),
  ],
  "orders: a reply of another shape is unknown, is looked for, and never sent again": [
    calls(() => ({ readReceipt: () => ({}) })),
  ],
  "orders: a dead row shows neither that a step happened nor that it did not": [
    readsRows((row) => (isDead(row) ? live(row) : row)),
    readsRows((row) => (isDead(row) ? undefined : row)),
  ],
  "orders.place: a dead row keeps a step from being sent until somebody knows what it is": [
    readsRows((row) => (isDead(row) ? undefined : row)),
  ],
  "orders: what is listed and not paid for awaits payment; it is neither bought again nor taken for bought": [
    readsRows((row) => (row.status === "awaiting-payment" ? live(row) : row)),
    readsRows((row) => (row.status === "awaiting-payment" ? undefined : row)),
  ],
  "orders: an old row of the same name never stands for the new one": [readsRows(({ id: _, ...row }) => row as Row)],
  "orders: a domain is ready only once the provider shows it so, and an order only once everything is": [
    ({ orders }) => ({
      orders: {
        get: async (order: Order) => {
          const read = await orders.get(order);
          return { ...read, items: read.items.map((item) => ({ ...item, status: "ready" })) };
        },
      },
    }),
    ({ orders }) => ({
      orders: { get: async (order: Order) => ({ ...(await orders.get(order)), status: "settled", items: [] }) },
    }),
  ],

  "orders: a wall clock that is set forward, and once more, settles nothing": [
    withDriver(({ clock }) => ({ clock: { now: clock.now, sleep: clock.sleep } })),
  ],
  "orders: a wall clock that is set back keeps no order from its end": [
    (right, fixture) =>
      places(async (run, options, plan) => {
        if (plan && (fixture.clock?.now() ?? 0) < Date.parse(plan.createdAt))
          throw new Error("This plan is from tomorrow.");
        return await run(options);
      })(right, fixture),
  ],
  "orders.place: a claim that is held for 30 seconds is not sent, and stands in nobody's way": [
    withDriver(({ clock }) => {
      const start = clock.now();
      return { clock: { now: () => start, sleep: clock.sleep } };
    }),
  ],
  "orders: a purchase that was begun goes on after its plan has expired": [strictAboutExpiry],
  [`orders: what a "no" was proven of can be sent however long that took`]: [strictAboutExpiry],
  "orders: a batch of which a part is refused goes on with the rest, and gives up what stands on that part only": [
    // Gives up everything once anything was refused.
    withDriver((right) => ({
      draft: async (request, ...args) => {
        const draft = await right.draft(request, ...args);
        if (request.items.length > 3) return draft;
        return { ...draft, steps: [], blockers: request.items.map((_, item) => ({ item, message: "no" })) };
      },
    })),
  ],
  "orders.resume: goes on with a key alone, and knows no other key": [
    () => ({ orders: { resume: async () => ({ steps: [] }) } }),
    ({ orders }) => ({
      orders: {
        resume: (key: string, options: PlaceOptions) =>
          orders.resume(key, options).catch((error: unknown) => {
            if (ApiError.isInstance(error) && error.code === "not-found") return { steps: [] };
            throw error;
          }),
      },
    }),
  ],
  "orders.plan: with its journal, plans what is left of a purchase, and knows another request": [
    ({ orders }) => ({
      orders: {
        plan: (request: never, { journal: _, ...options }: Parameters<Orders["plan"]>[1]) =>
          orders.plan(request, options),
      },
    }),
  ],
  "orders.place: what may have been bought under one key is not bought under another; the conflict names the key": [
    writes((entry) => (entry.event === "claimed" ? { ...entry, names: [] } : entry)),
    places(async (run, options) => {
      try {
        return await run(options);
      } catch (error) {
        if (!ApiError.isInstance(error)) throw error;
        const { code, provider, operation, outcome } = error;
        throw new ApiError({ code, provider, operation, outcome, message: "It is taken." });
      }
    }),
  ],

  [foreign("names that its calls do not buy, or others")]: [quietPlace],
  [foreign("a tenant, headers or a query of its own")]: [
    quietPlace,
    calls(() => ({ query: ["tenant", "workspace_id", "uid"] })),
    forgiving(({ steps }) => ({
      steps: steps.map((step) => ({ ...step, request: { body: step?.request?.body ?? {} } })),
    })),
  ],
  [foreign("a secret where none belongs")]: [
    quietPlace,
    calls(() => ({ secretPaths: ["body.sending_tool.password", "body.mailfleetConformance"] })),
  ],
  [foreign("a price that is no money")]: [quietPlace, forgiving(() => ({ price: {} }))],
  [foreign("a lag that is none, or shorter than the provider's")]: [
    quietPlace,
    forgiving(({ steps }) => ({ steps: steps.map((step) => ({ ...step, proof: { ...step.proof, lagMs: 120_000 } })) })),
  ],
  [foreign("times that plans do not have")]: [
    quietPlace,
    forgiving(() => ({ createdAt: "2026-01-01T00:00:00.000Z", expiresAt: "2026-01-01T00:15:00.000Z" })),
  ],
  [foreign("a thing twice")]: [quietPlace],
  [foreign("an operation that no order may call")]: [
    quietPlace,
    withDriver(({ calls: right }) => ({ calls: { ...right, listDomains: { ...right["registerDomains"]! } } })),
    // Looks a name up that every object has.
    withDriver(({ calls: right }) => ({
      calls: Object.assign(Object.create(null), right, { constructor: right["registerDomains"] }) as Driver["calls"],
    })),
  ],
  [foreign("needs, ids and findings that are none")]: [quietPlace, forgiving(() => ({ blockers: [], warnings: [] }))],

  ...Object.fromEntries(
    ["open", "entries", "claimed", "settled", "close"].map((member) => [trouble("hangs", member), [patient]]),
  ),
  ...Object.fromEntries(["open", "entries", "settled", "close"].map((member) => [trouble("fails", member), [noisy]])),
  [trouble("fails", "claimed")]: [
    // Sends what it could not claim.
    journals((session) => ({ append: async (entry) => await session.append(entry).catch(() => undefined) })),
  ],
  "orders.place: a watcher that throws, rejects or never answers is harmless": [
    places(
      async (run, options) => await run({ ...options, onProgress: (progress) => void options.onProgress?.(progress) }),
    ),
    places(async (run, options) => {
      const heard: unknown[] = [];
      const order = await run({
        ...options,
        onProgress: (progress) => void heard.push(options.onProgress?.(progress)),
      });
      await Promise.all(heard);
      return order;
    }),
  ],
  "orders.place: prices are asked for again before sending, and more than was planned is not paid": [deafToPrices],
  "orders.place: prices that rise half-way stop an order, which says so; a higher limit lets it go on": [deafToPrices],
  "orders: one pass over the lists answers get, reconcile and placing again, however many names there are": [
    ({ orders, domains }) => ({
      orders: {
        get: async (order: Order) => {
          for (const { kind, name } of order.items)
            if (kind === "domain") await collect(domains.list()).then((all) => all.find((row) => row.name === name));
          return await orders.get(order);
        },
      },
    }),
    ({ orders, domains }) => ({
      orders: {
        reconcile: async (order: Order) => {
          await Promise.all([collect(domains.list()), collect(domains.list())]);
          return await orders.reconcile(order);
        },
      },
    }),
  ],
};
