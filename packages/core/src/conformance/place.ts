import type { JournalEntry, Progress } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import { conflict } from "../kit/errors.js";
import { collect } from "../kit/listing.js";
import { need, type Rule } from "./harness.js";
import { orderProblems } from "./order.js";
import { namesOf, resign, throughJson } from "./plan.js";
import { firstOf, hold, journalThat, longEnough, openSale, standing, watch } from "./sale.js";
import { codeOf, isText } from "./validator.js";

export const placeRules: readonly Rule[] = [
  {
    name: "orders.place: sends each step once, and gives back an order in plain JSON",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      const order = await place();
      world.expect(orderProblems(plan, order)).toEqual([]);
      world.expect(firstOf(order)?.status).toBe("applied");
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
      const reversed = Object.fromEntries(Object.entries(throughJson(plan)).toReversed()) as unknown as typeof plan;
      world.expect(firstOf(await place({}, reversed))?.status).toBe("applied");
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
      world.expect(standing(second)).toEqual(standing(first));
      world.expect(second.placedAt).toBe(first.placedAt);
    },
  },
  {
    name: "orders.place: another plan of the same request resumes the recorded one",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      const first = await place();
      const count = sent();
      const newer = await resign(plan, { warnings: [...plan.warnings, { message: "another plan" }] });
      const second = await place({}, newer);
      world.expect({ plan: second.planHash, sent: sent() }).toEqual({ plan: plan.hash, sent: count });
      world.expect(standing(second)).toEqual(standing(first));
    },
  },
  {
    name: "orders.place: refuses another request under the same key",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      await place();
      const count = sent();
      const providerOptions = { ...plan.providerOptions, mailfleetConformance: true };
      world
        .expect(await codeOf(() => resign(plan, { providerOptions }).then((other) => place({}, other))))
        .toBe("conflict");
      world.expect({ sent: sent() }).toEqual({ sent: count });
    },
  },
  {
    name: "orders.place: of two at the same time one goes on, and the other is a conflict",
    run: async (world) => {
      const held = hold(memoryJournal());
      const { place, sent } = await openSale(world, { journal: held.journal });
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
      need(world.fixture, "loseNextReply")();
      const log: JournalEntry[] = [];
      const order = await place({ journal: watch(memoryJournal(), (entry) => log.push(entry)) });
      world.expect(orderProblems(plan, order)).toEqual([]);
      const settled = log.find((entry) => entry.event === "settled" && entry.step === plan.steps[0]?.id);
      const { status, disposition } = (settled ?? {}) as { status?: string; disposition?: string };
      world.expect({ status, disposition }).toEqual({ status: "unknown", disposition: "reconcile-first" });
      // Looking for it at once may have found it; and then the order goes on.
      world.expect(["unknown", "applied"].includes(String(firstOf(order)?.status))).toBe(true);
      world.expect(order.status === "unknown").toBe(firstOf(order)?.status === "unknown");
      await world.fixture.provider.orders.reconcile(throughJson(order));
      const attempts = order.steps.reduce((sum, step) => sum + step.attempts, 0);
      world.expect({ first: firstOf(order)?.attempts, sent: sent() }).toEqual({ first: 1, sent: attempts });
    },
  },
  {
    name: "orders.place: what was refused is not-applied, and may be sent again",
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      need(world.fixture, "refuseNext")();
      const order = await place();
      world.expect(orderProblems(plan, order)).toEqual([]);
      const step = firstOf(order);
      world
        .expect({ sent: sent(), order: order.status, step: step?.status })
        .toEqual({ sent: 1, order: "placing", step: "not-applied" });
      world.expect(isText(step?.message)).toBe(undefined);
      const again = firstOf(await place());
      world.expect({ step: again?.status, attempts: again?.attempts }).toEqual({ step: "applied", attempts: 2 });
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
      const journal = journalThat((entry) => {
        if (entry.event === "claimed") throw conflict("conformance", "The journal is full.");
      });
      const { place } = await openSale(world, { journal });
      world.expect(await codeOf(() => place())).toBe("conflict");
    },
  },
  {
    name: "orders.place: claims before it sends, and shows no secret on the way",
    run: async (world) => {
      const log: (JournalEntry | Progress)[] = [];
      const { plan, place } = await openSale(world, { journal: watch(memoryJournal(), (entry) => log.push(entry)) });
      const order = await place({ onProgress: (progress) => log.push(progress) });
      const first = plan.steps[0]?.id;
      const events = log
        .filter((each) => each.step === first)
        .map((each) => ("event" in each ? each.event : each.kind));
      const told = events.filter((event) => event !== "waiting");
      // What the reply left open a look may show after that.
      world.expect(told.slice(0, 4)).toEqual(["claimed", "sending", "settled", "settled"]);
      world.expect({ claims: told.filter((event) => event === "claimed").length }).toEqual({ claims: 1 });
      const claim = log.find((each) => "event" in each && each.event === "claimed") as { names?: readonly string[] };
      world.expect((claim.names ?? []).length > 0).toBe(true);
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
      const { plan, finish } = await openSale(world);
      const order = await finish();
      world.expect(order.items.filter((item) => item.status !== "ready")).toEqual([]);
      world.expect(order.status).toBe("settled");
      world.expect((await world.fixture.provider.orders.get(order)).status).toBe("settled");
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
      const { plan, place, finish, sent } = await openSale(world);
      need(world.fixture, "loseNextReply")();
      const lost = await place({ needsTimeoutMs: 0 });
      const { clock, provider } = world.fixture;
      await clock?.sleep(longEnough(plan));
      world.expect(firstOf(await provider.orders.reconcile(lost))?.status).toBe("applied");
      const order = await finish();
      world.expect(standing(order)).toEqual(plan.steps.map(() => ({ status: "applied", attempts: 1 })));
      world.expect({ sent: sent(), status: order.status }).toEqual({ sent: plan.steps.length, status: "settled" });
    },
  },
];
