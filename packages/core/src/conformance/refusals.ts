import type { Journal, Plan, PlaceOptions } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import type { Rule, World } from "./harness.js";
import { makePlan, resign } from "./plan.js";
import { codeOf } from "./validator.js";

/** A refusal to place comes before anything is sent, so each of these is a read. */
function refusal(name: string, run: (world: World, plan: Plan) => Promise<void>): Rule {
  return {
    name: `orders.place: ${name}`,
    reads: true,
    run: async (world) => await run(world, await makePlan(world.fixture)),
  };
}

/** What placing a plan ends in. */
async function codeOfPlacing({ fixture }: World, plan: Plan, options: Partial<PlaceOptions> = {}): Promise<string> {
  return await codeOf(() => fixture.provider.orders.place(plan, { journal: memoryJournal(), ...options }));
}

export const refusalRules: readonly Rule[] = [
  refusal("refuses without a journal", async (world, plan) => {
    const { orders } = world.fixture.provider;
    world.expect(await codeOf(() => orders.place(plan, undefined as never))).toBe("invalid-argument");
    world
      .expect(await codeOfPlacing(world, plan, { journal: undefined as unknown as Journal }))
      .toBe("invalid-argument");
  }),
  refusal("refuses an option that it does not know, a misspelt limit above all", async (world, plan) => {
    const { orders } = world.fixture.provider;
    const options = { journal: memoryJournal(), maxTotl: { unit: "USD", minor: 1 } };
    world.expect(await codeOf(() => orders.place(plan, options))).toBe("invalid-argument");
    world.expect(await codeOf(() => orders.resume(plan.key, options))).toBe("invalid-argument");
    const planning = { key: "conformance-options", jurnal: memoryJournal() };
    world.expect(await codeOf(() => orders.plan(world.fixture.order, planning))).toBe("invalid-argument");
  }),
  refusal("refuses a plan that was changed after it was made", async (world, plan) => {
    const [first, ...rest] = plan.steps;
    const body = { ...first?.request.body, extra: "changed" };
    const changes: readonly Partial<Plan>[] = [
      { key: "another-key" },
      { expiresAt: "2099-01-01T00:00:00.000Z" },
      { price: { dueNow: { unit: "USD", minor: 1 } } },
      { warnings: [{ message: "changed" }] },
      { items: [] },
      { hash: "0".repeat(64) },
      ...(first ? [{ steps: [{ ...first, request: { ...first.request, body } }, ...rest] }, { steps: rest }] : []),
    ];
    for (const change of changes) {
      const code = await codeOfPlacing(world, { ...plan, ...change });
      world.expect({ change, code }).toEqual({ change, code: "invalid-argument" });
    }
  }),
  refusal("refuses what is no plan, or none of its version", async (world, plan) => {
    world.expect(await codeOfPlacing(world, undefined as never)).toBe("invalid-argument");
    world.expect(await codeOfPlacing(world, {} as never)).toBe("invalid-argument");
    world.expect(await codeOfPlacing(world, await resign(plan, { version: 1 as never }))).toBe("invalid-argument");
  }),
  refusal("refuses another provider's plan", async (world, plan) => {
    world
      .expect(await codeOfPlacing(world, await resign(plan, { provider: "somebody-else" })))
      .toBe("invalid-argument");
  }),
  refusal("refuses another tenant's plan", async (world, plan) => {
    world.expect(await codeOfPlacing(world, await resign(plan, { tenant: "somebody-else" }))).toBe("invalid-argument");
    const { tenant, hash: _, ...rest } = plan;
    if (tenant === undefined) return;
    const free = await resign({ ...rest, hash: "" }, {});
    world.expect(await codeOfPlacing(world, free)).toBe("invalid-argument");
  }),
  refusal("refuses a placeholder for a secret that nobody gave", async (world, plan) => {
    const request = { body: { password: { $secret: "conformance-nobody-gave-this" } } };
    const steps = plan.steps.map((step) => ({ ...step, request }));
    world.expect(await codeOfPlacing(world, await resign(plan, { steps }))).toBe("invalid-argument");
    // Where a secret may stand, but by a name that nobody knows.
    const text = JSON.stringify(plan.steps);
    const renamed = text.replaceAll(/"\$secret":"[^"]*"/g, '"$secret":"conformance-nobody-gave-this"');
    if (renamed === text) return;
    const other = await resign(plan, { steps: JSON.parse(renamed) as Plan["steps"] });
    world.expect(await codeOfPlacing(world, other)).toBe("invalid-argument");
  }),
  refusal("refuses while there is a blocker", async (world, plan) => {
    const blocked = await resign(plan, { blockers: [{ message: "conformance" }] });
    world.expect(await codeOfPlacing(world, blocked)).toBe("rejected");
  }),
  refusal("refuses an expired plan, and leaves its key free", async (world, plan) => {
    const journal = memoryJournal();
    const lifetime = Date.parse(plan.expiresAt) - Date.parse(plan.createdAt);
    const createdAt = "2000-01-01T00:00:00.000Z";
    const stale = await resign(plan, {
      createdAt,
      expiresAt: new Date(Date.parse(createdAt) + lifetime).toISOString(),
    });
    world.expect(await codeOfPlacing(world, stale, { journal })).toBe("expired");
    const { orders } = world.fixture.provider;
    const order = await orders.place(plan, { journal, signal: AbortSignal.abort() });
    world.expect({ key: order.key, status: order.status }).toEqual({ key: plan.key, status: "placing" });
  }),
  refusal("holds to maxTotal, and refuses where it cannot", async (world, plan) => {
    const { unit, minor } = plan.price.dueNow ?? { unit: "USD", minor: 1_000_000 };
    const code = (maxTotal: PlaceOptions["maxTotal"]): Promise<string> =>
      codeOfPlacing(world, plan, { ...(maxTotal && { maxTotal }) });
    world.expect(await code({ unit, minor: minor - 1 })).toBe("rejected");
    world.expect(await code({ unit: unit === "USD" ? "credits" : "USD", minor })).toBe("rejected");
    const limits = [Number.NaN, Number.POSITIVE_INFINITY, minor + 0.5];
    for (const limit of limits)
      world.expect({ limit, code: await code({ unit, minor: limit }) }).toEqual({ limit, code: "invalid-argument" });
    const unpriced = await resign(plan, { price: {} });
    world
      .expect(await codeOfPlacing(world, unpriced, { maxTotal: { unit, minor: minor + 1_000_000 } }))
      .toBe("rejected");
  }),
];
