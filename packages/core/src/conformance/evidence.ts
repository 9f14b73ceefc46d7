import type { Domain, JournalEntry, Mailbox, Plan } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import { need, needStep, type Fixture, type Rule, type World } from "./harness.js";
import { namesOf, throughJson } from "./plan.js";
import { firstNames, firstOf, longEnough, lookOften, nextPause, openSale, standing, watch } from "./sale.js";

/** A reply to a purchase that does not say what became of it. */
function doubtful(what: string, arrange: (fixture: Fixture) => void): Rule {
  return {
    name: `orders: ${what} is unknown, is looked for, and never sent again`,
    sequence: true,
    run: async (world) => {
      const log: JournalEntry[] = [];
      const sale = await openSale(world, { journal: watch(memoryJournal(), (entry) => log.push(entry)) });
      arrange(world.fixture);
      const order = await sale.place({ needsTimeoutMs: 0 });
      const said = log.find((entry) => entry.event === "settled");
      world
        .expect({ said: said && "status" in said && said.status, sent: sale.sent() })
        .toEqual({ said: "unknown", sent: 1 });
      world.expect(["unknown", "applied"].includes(String(firstOf(order)?.status))).toBe(true);
      const done = await sale.finish();
      world.expect(standing(done)).toEqual(sale.plan.steps.map(() => ({ status: "applied", attempts: 1 })));
      world
        .expect({ sent: sale.sent(), status: done.status })
        .toEqual({ sent: sale.plan.steps.length, status: "settled" });
    },
  };
}

export const evidenceRules: readonly Rule[] = [
  doubtful("a refusal that nobody says comes before the effect", (fixture) => need(fixture, "refuseAfterEffect")()),
  doubtful("a reply of another shape", (fixture) => need(fixture, "garbleNextReply")()),
  {
    name: "orders: a dead row shows neither that a step happened nor that it did not",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const setState = need(fixture, "setState");
      const { plan, place, sent } = await openSale(world);
      need(fixture, "loseNextCall")();
      let order = await place({ needsTimeoutMs: 0 });
      if (!(await putDead(fixture, plan))) return;
      const look = async (): Promise<void> => {
        order = await place({ needsTimeoutMs: 0 });
        const read = await fixture.provider.orders.reconcile(throughJson(order));
        world.expect([firstOf(order)?.status, firstOf(read)?.status]).toEqual(["unknown", "unknown"]);
      };
      await lookOften(fixture, look, longEnough(plan));
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
      for (const name of firstNames(plan)) setState(name, "owned");
      world.expect(firstOf(await place({ needsTimeoutMs: 0 }))?.status).toBe("applied");
    },
  },
  {
    name: "orders.place: a dead row keeps a step from being sent until somebody knows what it is",
    sequence: true,
    run: async (world) => {
      const { plan, place, sent } = await openSale(world);
      if (!(await putDead(world.fixture, plan))) return;
      const order = await place({ needsTimeoutMs: 0 });
      world.expect({ step: firstOf(order)?.status, sent: sent() }).toEqual({ step: "pending", sent: 0 });
    },
  },
  {
    name: "orders: what is listed and not paid for awaits payment; it is neither bought again nor taken for bought",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const setState = need(fixture, "setState");
      const { plan, place, sent } = await openSale(world);
      needStep(
        plan,
        "that starts with a domain",
        (step) => step === plan.steps[0] && (step.proof.domains ?? []).length > 0,
      );
      const put = (state: "unpaid" | "owned"): void =>
        firstNames(plan).forEach((name) => setState(name, name.includes("@") ? "owned" : state));
      need(fixture, "loseNextCall")();
      const lost = await place({ needsTimeoutMs: 0 });
      put("unpaid");
      // Where a provider has no word for it, nothing shows that somebody still has to pay.
      if ((await firstRow(fixture, plan))?.status !== "awaiting-payment") return;
      const read = await fixture.provider.orders.reconcile(throughJson(lost));
      const order = await place({ needsTimeoutMs: 0 });
      for (const each of [read, order])
        world.expect([each.status, firstOf(each)?.status]).toEqual(["awaiting-payment", "awaiting-payment"]);
      await lookOften(fixture, () => place({ needsTimeoutMs: 0 }), longEnough(plan));
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
      put("owned");
      world.expect(firstOf(await place({ needsTimeoutMs: 0 }))?.status).toBe("applied");
    },
  },
  {
    name: "orders: an old row of the same name never stands for the new one",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const setState = need(fixture, "setState");
      const names = firstNames((await openSale(world)).plan);
      for (const name of names) setState(name, "dead");
      const { plan, place, finish, sent } = await openSale(world);
      // Where a provider does not sell a name again that it lists as dead, there is nothing to be mistaken about.
      if (plan.blockers.length > 0) return;
      need(fixture, "loseNextCall")();
      world.expect(firstOf(await place({ needsTimeoutMs: 0 }))?.status).toBe("unknown");
      const done = await finish();
      world.expect(firstOf(done)).toEqual({ ...firstOf(done), status: "applied", attempts: 2 });
      world.expect({ sent: sent() }).toEqual({ sent: plan.steps.length });
    },
  },
  {
    name: "orders: a domain is ready only once the provider shows it so, and an order only once everything is",
    sequence: true,
    run: async (world) => {
      const clock = need(world.fixture, "clock");
      const { place, plan } = await openSale(world);
      let order = await place();
      let pause = 0;
      for (let looks = 0; order.status !== "settled" && looks < 100; looks++) {
        await expectTruth(world, order);
        pause = nextPause(pause);
        await clock.sleep(pause);
        order = await world.fixture.provider.orders.get(
          order.steps.every((step) => step.status === "applied") ? order : await place(),
        );
      }
      await expectTruth(world, order);
      const final = order.items.filter((item) => item.status === "ready" || item.status === "failed");
      world.expect({ status: order.status, items: final.length }).toEqual({
        status: "settled",
        items: namesOf(plan.items).length,
      });
    },
  },
];

/** Puts dead rows where the first step's names would be listed. False: this provider lists nothing that is gone. */
async function putDead(fixture: Fixture, plan: Plan): Promise<boolean> {
  const setState = need(fixture, "setState");
  for (const name of firstNames(plan)) setState(name, "dead");
  return (await firstRow(fixture, plan)) !== undefined;
}

async function firstRow({ provider }: Fixture, plan: Plan): Promise<Domain | Mailbox | undefined> {
  const [name = ""] = firstNames(plan);
  return await (name.includes("@") ? provider.mailboxes.get(name) : provider.domains.get(name));
}

/** Everything that is called ready is listed as usable at this moment. */
async function expectTruth(
  { fixture: { provider }, expect }: World,
  order: Awaited<ReturnType<Fixture["provider"]["orders"]["get"]>>,
): Promise<void> {
  const wrong: string[] = [];
  for (const { kind, name } of order.items.filter((item) => item.status === "ready")) {
    const row = kind === "domain" ? await provider.domains.get(name) : await provider.mailboxes.get(name);
    const usable = row?.status === "active" || row?.status === "expiring";
    if (!usable || (row && "ready" in row && row.ready === false))
      wrong.push(`${name} is ${row?.status ?? "not listed"}`);
  }
  expect(wrong).toEqual([]);
}
