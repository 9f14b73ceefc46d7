import type { Journal, JournalEntry, Order, PlaceOptions, Plan, Progress } from "../contract/index.js";
import { memoryJournal } from "../orders/journal/memory.js";
import { waitFor } from "../orders/index.js";
import { conflict } from "../shared/errors.js";
import { collect } from "../shared/listing.js";
import { need, type Fixture, type Law, type World } from "./harness.js";
import { codeOf, isText } from "./judge.js";
import { orderProblems } from "./order.js";
import { makePlan, namesOf, resign, throughJson } from "./plan.js";

/** A plan, a journal to place it with, and what the provider received. */
interface Sale {
  readonly plan: Plan;
  readonly journal: Journal;
  place(options?: Partial<PlaceOptions>, plan?: Plan): Promise<Order>;
  /** Calls with an effect since the sale began. */
  sent(): number;
}

async function openSale({ fixture, remembers }: World, journal: Journal = memoryJournal()): Promise<Sale> {
  const plan = await makePlan(fixture);
  const before = fixture.effects();
  // A provider that forgets never lists what a later step needs: waiting for it would be waiting for ever.
  const patience = remembers ? {} : { needsTimeoutMs: 0 };
  return {
    plan,
    journal,
    place: (options = {}, other = plan) => fixture.provider.orders.place(other, { journal, ...patience, ...options }),
    sent: () => fixture.effects() - before,
  };
}

export const placeLaws: readonly Law[] = [
  {
    name: "orders.place: sends each step once, and gives back an order in plain JSON",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      const order = await place();
      world.expect(orderProblems(plan, order)).toEqual([]);
      world.expect(order.steps[0]?.status).toBe("applied");
      world.expect(order.steps.filter((step) => step.attempts > 1)).toEqual([]);
      world.expect({ sent: sent() }).toEqual({ sent: order.steps.filter((step) => step.attempts === 1).length });
      if (world.remembers) world.expect(order.steps.filter((step) => step.status !== "applied")).toEqual([]);
      world.expect(order).toEqual(throughJson(order));
    },
  },
  {
    name: "orders.place: takes a plan from a file, whatever the order of its keys",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      const reversed = Object.fromEntries(Object.entries(throughJson(plan)).toReversed()) as unknown as Plan;
      world.expect((await place({}, reversed)).steps[0]?.status).toBe("applied");
      world.expect(sent() > 0).toBe(true);
    },
  },
  {
    name: "orders.place: placing again sends nothing again",
    run: async (world) => {
      const { place, sent } = await openSale(world);
      const first = await place();
      const count = sent();
      const second = await place();
      world.expect({ sent: sent() }).toEqual({ sent: count });
      world
        .expect(second.steps.map(({ status, attempts }) => ({ status, attempts })))
        .toEqual(first.steps.map(({ status, attempts }) => ({ status, attempts })));
      world.expect(second.placedAt).toBe(first.placedAt);
    },
  },
  {
    name: "orders.place: refuses another plan under the same key",
    run: async (world) => {
      const { plan, journal, place, sent } = await openSale(world);
      await place();
      const count = sent();
      const other = await resign(plan, { warnings: [...plan.warnings, { message: "another plan" }] });
      world.expect(await codeOf(() => place({ journal }, other))).toBe("conflict");
      world.expect({ sent: sent() }).toEqual({ sent: count });
    },
  },
  {
    name: "orders.place: of two at the same time one goes on, and the other is a conflict",
    run: async (world) => {
      const held = hold(memoryJournal());
      const { place, sent } = await openSale(world, held.journal);
      const first = place();
      await Promise.race([held.reached, first]);
      world.expect(await codeOf(() => place())).toBe("conflict");
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
      held.release();
      const attempts = (await first).steps.map((step) => step.attempts);
      world.expect(attempts[0]).toBe(1);
      world.expect({ sent: sent() }).toEqual({ sent: attempts.filter((count) => count === 1).length });
    },
  },
  {
    name: "orders.place: a lost reply is unknown, and is not sent again before it is settled",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      need(world.fixture.loseNextReply, "loseNextReply").call(world.fixture);
      const order = await place();
      world.expect(orderProblems(plan, order)).toEqual([]);
      const [step] = order.steps;
      world.expect({ sent: sent(), order: order.status, step: step?.status, next: step?.disposition }).toEqual({
        sent: 1,
        order: "unknown",
        step: "unknown",
        next: "reconcile-first",
      });
      const again = await place();
      world
        .expect({ attempts: again.steps[0]?.attempts, resent: again.steps[0]?.status === "not-applied" })
        .toEqual({ attempts: 1, resent: false });
      const count = sent();
      await world.fixture.provider.orders.reconcile(throughJson(order));
      world.expect({ sent: sent() }).toEqual({ sent: count });
    },
  },
  {
    name: "orders.place: what was refused is not-applied, and may be sent again",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      need(world.fixture.refuseNext, "refuseNext").call(world.fixture);
      const order = await place();
      world.expect(orderProblems(plan, order)).toEqual([]);
      const [step] = order.steps;
      world
        .expect({ sent: sent(), order: order.status, step: step?.status })
        .toEqual({ sent: 1, order: "placing", step: "not-applied" });
      world.expect(isText(step?.message)).toBe(undefined);
      const again = await place();
      world
        .expect({ step: again.steps[0]?.status, attempts: again.steps[0]?.attempts })
        .toEqual({ step: "applied", attempts: 2 });
    },
  },
  {
    name: "orders.place: sends nothing once its signal was aborted",
    reads: true,
    run: async (world) => {
      const { plan, place } = await openSale(world);
      const order = await place({ signal: AbortSignal.abort() });
      world.expect(orderProblems(plan, order)).toEqual([]);
      world.expect(order.steps.map((step) => step.status)).toEqual(plan.steps.map(() => "pending"));
      world.expect(order.status).toBe("placing");
    },
  },
  {
    name: "orders.place: sends nothing that the journal does not take",
    reads: true,
    run: async (world) => {
      const journal: Journal = {
        open: async () => ({
          entries: async () => [],
          append: async () => {
            throw conflict("conformance", "The journal is full.");
          },
          close: async () => undefined,
        }),
      };
      const { plan, place } = await openSale(world, journal);
      const order = await place();
      world.expect(order.steps.map((step) => step.status)).toEqual(plan.steps.map(() => "pending"));
    },
  },
  {
    name: "orders.place: claims before it sends, and shows no secret on the way",
    run: async (world) => {
      const log: (JournalEntry | Progress)[] = [];
      const { plan, place } = await openSale(world, watch(memoryJournal(), log));
      const order = await place({ onProgress: (progress) => log.push(progress) });
      const first = plan.steps[0]?.id;
      const events = log
        .filter((each) => each.step === first)
        .map((each) => ("event" in each ? each.event : each.kind));
      world.expect(events.filter((event) => event !== "waiting")).toEqual(["claimed", "sending", "settled", "settled"]);
      const shown = JSON.stringify([plan, order, log]);
      world.expect((world.fixture.secrets ?? []).filter((secret) => shown.includes(secret))).toEqual([]);
    },
  },
  {
    name: "orders.get and reconcile: read an order that comes from a file, and only read",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      const order = throughJson(await place());
      const count = sent();
      const { orders } = world.fixture.provider;
      for (const read of [await orders.get(order), await orders.reconcile(order)]) {
        world.expect(orderProblems(plan, read)).toEqual([]);
        world.expect(read.steps.map((step) => step.status)).toEqual(order.steps.map((step) => step.status));
      }
      world.expect({ sent: sent() }).toEqual({ sent: count });
      for (const strange of [
        { ...order, provider: "somebody-else" },
        { ...order, tenant: "somebody-else" },
      ]) {
        world.expect(await codeOf(() => orders.get(strange))).toBe("invalid-argument");
        world.expect(await codeOf(() => orders.reconcile(strange))).toBe("invalid-argument");
      }
    },
  },
  {
    name: "orders: an order settles once everything was read back, and is listed then",
    sequence: true,
    run: async (world) => {
      const { plan, place } = await openSale(world);
      const order = await settle(world.fixture, await place());
      world.expect(order.items.filter((item) => item.status !== "ready")).toEqual([]);
      world.expect(order.status).toBe("settled");
      const { domains, mailboxes } = world.fixture.provider;
      const listed = new Set([
        ...(await collect(domains.list())).map((domain) => domain.name),
        ...(await collect(mailboxes.list())).map((mailbox) => mailbox.address),
      ]);
      world.expect(namesOf(plan.items).filter((name) => !listed.has(name))).toEqual([]);
    },
  },
  {
    name: "orders: a lost reply is settled by reading back, without a second call",
    sequence: true,
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      need(world.fixture.loseNextReply, "loseNextReply").call(world.fixture);
      const lost = await place();
      world.expect(lost.steps[0]?.status).toBe("unknown");
      await world.fixture.clock?.sleep(plan.steps[0]?.proof.lagMs ?? 0);
      world.expect((await world.fixture.provider.orders.reconcile(lost)).steps[0]?.status).toBe("applied");
      const order = await settle(world.fixture, await place());
      world
        .expect(order.steps.map(({ status, attempts }) => ({ status, attempts })))
        .toEqual(plan.steps.map(() => ({ status: "applied", attempts: 1 })));
      world.expect({ sent: sent(), status: order.status }).toEqual({ sent: plan.steps.length, status: "settled" });
    },
  },
];

/** Waits until an order is settled, by the fixture's time. */
async function settle({ provider, clock }: Fixture, order: Order): Promise<Order> {
  return await waitFor(provider.orders, order, clock ? { clock } : {});
}

/** A journal that keeps whoever claims first waiting until `release`, with the purchase open. */
function hold(journal: Journal): { journal: Journal; reached: Promise<void>; release: () => void } {
  const [reached, reach] = createGate();
  const [released, release] = createGate();
  const open: Journal["open"] = async (purchase) => {
    const session = await journal.open(purchase);
    const append: typeof session.append = async (entry) => {
      reach();
      await released;
      await session.append(entry);
    };
    return { entries: () => session.entries(), append, close: () => session.close() };
  };
  return { journal: { open }, reached, release };
}

function createGate(): [passed: Promise<void>, pass: () => void] {
  let pass = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return [passed, pass];
}

/** A journal whose entries are seen as they are written. */
function watch(journal: Journal, log: (JournalEntry | Progress)[]): Journal {
  return {
    open: async (purchase) => {
      const session = await journal.open(purchase);
      return {
        entries: () => session.entries(),
        append: async (entry) => {
          await session.append(entry);
          log.push(entry);
        },
        close: () => session.close(),
      };
    },
  };
}
