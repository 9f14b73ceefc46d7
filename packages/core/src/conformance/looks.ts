import type { Order } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import { need, type Rule, type ListingFault } from "./harness.js";
import { namesOf, throughJson } from "./plan.js";
import { CALL_MS, firstNames, firstOf, journalThat, longEnough, lookOften, openSale, watch } from "./sale.js";

const FAULTS: readonly ListingFault[] = ["empty", "short", "repeated", "sliding", "unreadable"];
const MINUTE_MS = 60_000;

export const lookRules: readonly Rule[] = [
  {
    name: "orders.place: what is there already is not bought",
    sequence: true,
    run: async (world) => {
      const setState = need(world.fixture, "setState");
      const { plan, place, sent } = await openSale(world);
      for (const name of firstNames(plan)) setState(name, "owned");
      const order = await place();
      world.expect({ ...firstOf(order), sent: order.steps[0]?.attempts }).toEqual({
        ...firstOf(order),
        status: "applied",
        attempts: 0,
        sent: 0,
      });
      world.expect({ sent: sent() }).toEqual({ sent: order.steps.filter((step) => step.attempts > 0).length });
    },
  },
  {
    name: "orders.place: where a part is there, only the missing part is bought, as a step of its own",
    sequence: true,
    run: async (world) => {
      const setState = need(world.fixture, "setState");
      const { plan, finish, sent, entries } = await openSale(world, { order: need(world.fixture, "batch") });
      const first = plan.items.filter((_, item) => plan.steps[0]?.items.includes(item));
      const names = namesOf(first);
      const [there = "", ...missing] = names.filter((name) => !name.includes("@"));
      for (const name of names) if (name === there || name.endsWith(`@${there}`)) setState(name, "owned");
      const order = await finish();
      world
        .expect({ status: firstOf(order)?.status, attempts: firstOf(order)?.attempts })
        .toEqual({ status: "applied", attempts: 0 });
      world.expect(missing.filter((name) => !firstOf(order)?.missing?.includes(name))).toEqual([]);
      const claimed = (await entries()).flatMap((entry) => (entry.event === "claimed" ? (entry.names ?? []) : []));
      world.expect(claimed.includes(there)).toBe(false);
      world.expect(missing.filter((name) => claimed.filter((each) => each === name).length !== 1)).toEqual([]);
      world.expect({ sent: sent(), status: order.status }).toEqual({ sent: sumOfAttempts(order), status: "settled" });
    },
  },
  {
    name: "orders.place: nothing is sent on the word of a list that lies",
    sequence: true,
    run: async (world) => {
      const tamper = need(world.fixture, "tamperListing");
      const { plan, place, sent } = await openSale(world);
      for (const fault of FAULTS) {
        tamper(fault);
        const order = await place({ needsTimeoutMs: 0 });
        world
          .expect({ fault, step: firstOf(order)?.status, sent: sent(), comesBack: order.wakeAt !== undefined })
          .toEqual({ fault, step: "pending", sent: 0, comesBack: true });
      }
      tamper();
      const order = await place();
      world.expect(order.steps.map((step) => step.attempts)).toEqual(plan.steps.map(() => 1));
    },
  },
  {
    name: "orders: what was bought is never bought again on the word of a list that lies",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const tamper = need(fixture, "tamperListing");
      const { plan, place, finish, sent } = await openSale(world);
      need(fixture, "loseNextReply")();
      let order = await place({ needsTimeoutMs: 0 });
      const look = async (): Promise<void> => {
        order = await place({ needsTimeoutMs: 0 });
        const read = await fixture.provider.orders.reconcile(throughJson(order));
        world.expect([order, read].filter((each) => firstOf(each)?.status === "not-applied")).toEqual([]);
        world.expect({ attempts: firstOf(order)?.attempts }).toEqual({ attempts: 1 });
      };
      for (const fault of FAULTS) {
        tamper(fault);
        await lookOften(fixture, look, longEnough(plan));
      }
      tamper();
      const done = await finish();
      world.expect({ sent: sent(), status: done.status }).toEqual({ sent: plan.steps.length, status: "settled" });
    },
  },
  {
    name: `orders: a "no" takes two looks with time between, both after the provider's lag`,
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const { plan, place, sent } = await openSale(world);
      need(world.fixture, "loseNextCall")();
      let order = await place();
      const isUnknown = async (): Promise<void> => {
        const read = await world.fixture.provider.orders.reconcile(throughJson(order));
        order = await place();
        const seen = { read: firstOf(read)?.status, placed: firstOf(order)?.status, sent: sent() };
        world.expect(seen).toEqual({ read: "unknown", placed: "unknown", sent: 0 });
      };
      const wait = Math.max(plan.steps[0]?.proof.lagMs ?? 0, MINUTE_MS);
      await lookOften(world.fixture, isUnknown, wait - 1_000);
      await clock.sleep(1_000);
      await isUnknown();
      await clock.sleep(1_000);
      await isUnknown();
      await clock.sleep(MINUTE_MS);
      order = await place();
      world
        .expect({ step: firstOf(order)?.status, attempts: firstOf(order)?.attempts })
        .toEqual({ step: "applied", attempts: 2 });
      world.expect({ sent: sent() }).toEqual({ sent: order.steps.filter((step) => step.attempts > 0).length });
    },
  },
  {
    name: `orders.reconcile: one look is never a "no", however late it comes`,
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const { orders } = world.fixture.provider;
      const { plan, place, sent } = await openSale(world);
      need(world.fixture, "loseNextCall")();
      const lost = await place();
      await clock.sleep(longEnough(plan));
      const unseen = {
        ...lost,
        steps: lost.steps.map(({ doubt: { absent: _, ...doubt } = {}, ...step }) => ({ ...step, doubt })),
      };
      const first = await orders.reconcile(throughJson(unseen));
      const soon = await orders.reconcile(throughJson(first));
      await clock.sleep(MINUTE_MS);
      const late = await orders.reconcile(throughJson(soon));
      world
        .expect([first, soon, late].map((order) => firstOf(order)?.status))
        .toEqual(["unknown", "unknown", "not-applied"]);
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
    },
  },
  {
    name: "orders: the lag of a call that nobody heard the end of counts from when it has ended at the latest",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const clock = need(fixture, "clock");
      let endsBy = 0;
      const kept = memoryJournal();
      const torn = journalThat(
        (entry) => {
          if (entry.event === "settled") throw new Error("The process died.");
        },
        watch(kept, (entry) => (endsBy ||= "endsBy" in entry ? Date.parse(entry.endsBy ?? "") : 0)),
      );
      const { plan, place, sent } = await openSale(world, { journal: kept });
      need(fixture, "loseNextCall")();
      const began = clock.now();
      await place({ journal: torn });
      world.expect({ known: endsBy > began, atMost: endsBy <= began + CALL_MS }).toEqual({ known: true, atMost: true });
      const look = async (): Promise<unknown> => world.expect(firstOf(await place())?.status).toBe("unknown");
      const lagMs = plan.steps[0]?.proof.lagMs ?? 0;
      await lookOften(fixture, look, began + lagMs - clock.now());
      // Whoever counts from when it began takes two of these looks for a "no".
      for (let left = endsBy - began - 1_000; left > 0; left -= MINUTE_MS) {
        await clock.sleep(Math.min(left, MINUTE_MS));
        await look();
      }
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
      await clock.sleep(1_000);
      await look();
      await clock.sleep(MINUTE_MS);
      world.expect(firstOf(await place())?.attempts).toBe(2);
    },
  },
];

function sumOfAttempts({ steps }: Order): number {
  return steps.reduce((sum, step) => sum + step.attempts, 0);
}
