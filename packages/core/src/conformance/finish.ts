import { memoryJournal } from "../journal/memory.js";
import { messageOf } from "../kit/errors.js";
import { need, needStep, type Rule } from "./harness.js";
import { makePlan } from "./plan.js";
import { firstOf, journalThat, longEnough, lookOften, openSale, standing } from "./sale.js";
import { codeOf } from "./validator.js";

const DAY_MS = 86_400_000;

export const finishRules: readonly Rule[] = [
  {
    name: "orders: a wall clock that is set forward does not shorten the provider's lag",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const clock = need(fixture, "clock");
      const setClock = need(fixture, "setClock");
      const { plan, place, finish, sent } = await openSale(world);
      need(fixture, "loseNextCall")();
      await place({ needsTimeoutMs: 0 });
      setClock(DAY_MS);
      // By the wall clock the lag is long over, and between these looks is time enough for a "no".
      for (let left = (plan.steps[0]?.proof.lagMs ?? 0) - 1_000; left > 0; left -= 61_000) {
        await place({ needsTimeoutMs: 0 });
        await clock.sleep(Math.min(left, 61_000));
        const order = await place({ needsTimeoutMs: 0 });
        world.expect({ status: firstOf(order)?.status, sent: sent() }).toEqual({ status: "unknown", sent: 0 });
      }
      world.expect((await finish()).status).toBe("settled");
    },
  },
  {
    name: "orders: a wall clock that is set forward, and once more, settles nothing",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const setClock = need(fixture, "setClock");
      const { plan, place, finish, sent } = await openSale(world);
      need(fixture, "loseNextReply")();
      await place({ needsTimeoutMs: 0 });
      for (let n = 0; n < 2; n++) {
        setClock(DAY_MS);
        const order = await place({ needsTimeoutMs: 0 });
        world.expect({ attempts: firstOf(order)?.attempts, status: firstOf(order)?.status === "not-applied" }).toEqual({
          attempts: 1,
          status: false,
        });
      }
      await fixture.clock?.sleep(longEnough(plan));
      const done = await finish();
      world.expect({ sent: sent(), status: done.status }).toEqual({ sent: plan.steps.length, status: "settled" });
    },
  },
  setBack("before the first look", 0),
  setBack("after the first look that lacks it", 1),
  {
    name: "orders.place: a claim that is held for 30 seconds is not sent, and stands in nobody's way",
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const kept = memoryJournal();
      const slow = journalThat(async (entry) => {
        if (entry.event === "claimed") await clock.sleep(30_000);
      }, kept);
      const { place, sent, entries } = await openSale(world, { journal: kept });
      const order = await place({ journal: slow });
      world.expect({ step: firstOf(order)?.status, sent: sent() }).toEqual({ step: "pending", sent: 0 });
      const last = (await entries()).at(-1);
      world.expect(last && "status" in last && last.status).toBe("unsent");
      world.expect(firstOf(await place())?.status).toBe("applied");
    },
  },
  {
    name: "orders: a purchase that was begun goes on after its plan has expired",
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const { plan, place, finish, sent } = await openSale(world);
      need(world.fixture, "refuseNext")();
      await place();
      await clock.sleep(Date.parse(plan.expiresAt) - clock.now() + DAY_MS);
      const order = await finish();
      world
        .expect(standing(order))
        .toEqual(plan.steps.map((_, n) => ({ status: "applied", attempts: n === 0 ? 2 : 1 })));
      world.expect({ sent: sent(), status: order.status }).toEqual({ sent: plan.steps.length + 1, status: "settled" });
    },
  },
  {
    name: `orders: what a "no" was proven of can be sent however long that took`,
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const { plan, place, finish, sent } = await openSale(world);
      need(world.fixture, "loseNextCall")();
      await place();
      await clock.sleep(30 * DAY_MS);
      const order = await finish();
      world.expect({ attempts: firstOf(order)?.attempts, sent: sent(), status: order.status }).toEqual({
        attempts: 2,
        sent: plan.steps.length,
        status: "settled",
      });
    },
  },
  {
    name: "orders: a batch of which a part is refused goes on with the rest, and gives up what stands on that part only",
    sequence: true,
    run: async (world) => {
      const sell = need(world.fixture, "sellElsewhere");
      const { plan, finish, entries, sent } = await openSale(world, { order: need(world.fixture, "batch") });
      const step = needStep(plan, "that buys several domains", ({ proof }) => (proof.domains ?? []).length > 1);
      const [gone = ""] = step.proof.domains ?? [];
      sell(gone);
      const order = await finish();
      const claims = (await entries()).filter((entry) => entry.event === "claimed");
      world.expect({ sent: sent() }).toEqual({ sent: claims.length });
      const isGone = (name: string): boolean => name === gone || name.endsWith(`@${gone}`);
      world
        .expect(order.items.map(({ name, status }) => ({ name, status })))
        .toEqual(order.items.map(({ name }) => ({ name, status: isGone(name) ? "failed" : "ready" })));
      world.expect(order.items.filter((item) => isGone(item.name) && !item.message)).toEqual([]);
      world.expect(order.status).toBe("settled");
    },
  },
  {
    name: "orders.resume: goes on with a key alone, and knows no other key",
    run: async (world) => {
      const { orders } = world.fixture.provider;
      const { plan, journal, place, sent } = await openSale(world);
      world.expect(await codeOf(() => orders.resume(plan.key, { journal }))).toBe("not-found");
      world.expect(await codeOf(() => orders.resume("", { journal }))).toBe("invalid-argument");
      world.expect(await codeOf(() => orders.resume(plan.key, {} as never))).toBe("invalid-argument");
      need(world.fixture, "refuseNext")();
      await place();
      const order = await orders.resume(plan.key, { journal, needsTimeoutMs: 0 });
      world
        .expect({ step: firstOf(order)?.status, attempts: firstOf(order)?.attempts })
        .toEqual({ step: "applied", attempts: 2 });
      const count = sent();
      world.expect((await orders.resume(plan.key, { journal, needsTimeoutMs: 0 })).planHash).toBe(plan.hash);
      if (!world.remembers) world.expect({ sent: sent() }).toEqual({ sent: count });
    },
  },
  {
    name: "orders.plan: with its journal, plans what is left of a purchase, and knows another request",
    run: async (world) => {
      const { orders } = world.fixture.provider;
      const { plan, journal, place, sent } = await openSale(world);
      const { order: request } = world.fixture;
      need(world.fixture, "refuseNext")();
      await place();
      const rest = await orders.plan(request, { key: plan.key, journal });
      world.expect({ continues: rest.continues, version: rest.version }).toEqual({ continues: plan.hash, version: 2 });
      const ids = new Set(plan.steps.map((step) => step.id));
      world.expect(rest.steps.filter((step) => ids.has(step.id))).toEqual([]);
      const order = await place({ needsTimeoutMs: 0 }, rest);
      world
        .expect({ plan: order.planHash, step: order.steps[0]?.status })
        .toEqual({ plan: rest.hash, step: "applied" });
      world.expect(sent() > 1).toBe(true);
      const [item, ...items] = request.items;
      if (items.length > 0 && item)
        world
          .expect(await codeOf(() => orders.plan({ ...request, items: [item] }, { key: plan.key, journal })))
          .toBe("conflict");
    },
  },
  {
    name: "orders.place: what may have been bought under one key is not bought under another; the conflict names the key",
    run: async (world) => {
      const { plan, journal, place, sent } = await openSale(world);
      const other = await makePlan(world.fixture, "conformance-2");
      need(world.fixture, "loseNextReply")();
      await place({ needsTimeoutMs: 0 });
      const count = sent();
      const { orders } = world.fixture.provider;
      const failure = await orders.place(other, { journal, needsTimeoutMs: 0 }).then(
        () => undefined,
        (error: unknown) => error,
      );
      world.expect({ sent: sent() }).toEqual({ sent: count });
      // Where everything is listed at once, it is there already.
      if (failure === undefined) return;
      world.expect(await codeOf(() => Promise.reject(failure as Error))).toBe("conflict");
      world.expect(messageOf(failure).includes(plan.key)).toBe(true);
    },
  },
];

/** A clock that is set back makes every time that was written down lie ahead. */
function setBack(when: string, looks: number): Rule {
  return {
    name: `orders: a wall clock that is set back ${when} keeps no order from its end`,
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const setClock = need(fixture, "setClock");
      const { plan, place, finish, sent } = await openSale(world);
      need(fixture, "loseNextCall")();
      await place({ needsTimeoutMs: 0 });
      for (let n = 0; n < looks; n++) {
        await fixture.clock?.sleep(plan.steps[0]?.proof.lagMs ?? 0);
        await place({ needsTimeoutMs: 0 });
      }
      setClock(-DAY_MS);
      await lookOften(fixture, () => place({ needsTimeoutMs: 0 }), 2 * longEnough(plan), 8);
      world.expect({ sent: sent() > 0 }).toEqual({ sent: true });
      const done = await finish();
      world.expect({ sent: sent(), status: done.status }).toEqual({ sent: plan.steps.length, status: "settled" });
    },
  };
}
