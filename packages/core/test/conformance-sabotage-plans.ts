import type { OrderRequest, Plan, PlaceOptions, PlanOptions } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import type { OrderCall } from "../src/kit.js";
import {
  buyFirst,
  callsWith,
  driven,
  drivenAfterPlanning,
  ignoring,
  ignoringInSteps,
  mending,
  quietPlace,
  SECRET,
  type Sabotage,
  withOptions,
} from "./conformance-fixture.js";

const planWith =
  (change: (plan: Plan) => object): Sabotage =>
  ({ orders }) => ({
    orders: {
      plan: async (...args: Parameters<typeof orders.plan>) => {
        const plan = await orders.plan(...args);
        return { ...plan, ...change(plan) };
      },
    },
  });
const firstStep = (plan: Plan, change: object): object => ({
  steps: plan.steps.map((step, n) => (n === 0 ? { ...step, ...change } : step)),
});

const withCalls = (
  change: (right: Readonly<Record<string, OrderCall>>) => Record<string, OrderCall | undefined>,
): Sabotage => driven(({ calls }) => ({ calls: { ...calls, ...(change(calls) as Record<string, OrderCall>) } }));

/** Reads of a request what it knows, and takes whatever else is in it. */
const lenient = (more: Partial<OrderCall>): Sabotage =>
  driven((driver) => ({
    secrets: { tool: SECRET },
    ...callsWith(({ readNames }) => ({
      ...more,
      readNames: ({ body = {} }) => {
        const { mailfleetConformance: _, ...known } = body;
        return readNames({ body: known });
      },
    }))(driver),
  }));

/** Whatever comes twice is taken for one. */
function once<T>(values: readonly T[], key: (value: T) => string): T[] {
  const keys = values.map(key);
  return values.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** Saboteurs of one rule about plans that somebody else made. */
const foreign = (what: string, ...sabotages: Sabotage[]): Record<string, Sabotage[]> => ({
  [`orders.place: refuses a plan with ${what}, though its hash fits`]: [quietPlace, ...sabotages],
});

export const PLAN_SABOTAGE: Record<string, Sabotage[]> = {
  "orders.plan: has the contract's members, and nothing speaks against the fixture's order": [
    planWith(() => ({ total: 3 })),
    planWith(() => ({ key: "other" })),
    planWith(() => ({ paidFrom: "cash" })),
    planWith(() => ({ price: { dueNow: 12 } })),
    planWith(() => ({ price: { recurring: [{ amount: { unit: "USD", minor: 1 }, every: "week" }] } })),
    planWith(() => ({ blockers: [{ message: "no" }] })),
    planWith(() => ({ warnings: [{ message: "no", item: 9 }] })),
    planWith(({ createdAt }) => ({ expiresAt: createdAt })),
    planWith(() => ({ hash: "abc" })),
    (right, fixture) => ({
      orders: {
        plan: (...args: Parameters<typeof right.orders.plan>) =>
          buyFirst(right, fixture).then(() => right.orders.plan(...args)),
      },
    }),
  ],
  "orders.plan: every step is a call of the client, buys something, and can be proven": [
    planWith((plan) => firstStep(plan, { operation: "deleteEverything" })),
    planWith((plan) => firstStep(plan, { id: "Step 1" })),
    planWith((plan) => firstStep(plan, { id: plan.steps[1]?.id })),
    planWith((plan) => firstStep(plan, { effect: "read" })),
    planWith((plan) => firstStep(plan, { items: [] })),
    planWith((plan) => firstStep(plan, { items: [7] })),
    planWith((plan) => firstStep(plan, { proof: { lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { proof: { domains: ["new-domain.com"] } })),
    planWith((plan) => firstStep(plan, { proof: { domains: ["example.com"], lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { needs: { domains: ["example.com"], lagMs: 0 } })),
    planWith((plan) => firstStep(plan, { request: { headers: {} } })),
    planWith((plan) => firstStep(plan, { request: { body: { a: [{ $secret: 7 }] } } })),
    planWith(() => ({ steps: [], items: [] })),
  ],
  "orders.plan: is plain JSON, without a secret in it": [
    planWith((plan) => ({ createdAt: new Date(plan.createdAt) })),
    planWith((plan) => firstStep(plan, { request: { body: { password: SECRET } } })),
  ],
  "orders.plan: its hash is that of its content": [
    planWith(() => ({ hash: "0".repeat(64) })),
    planWith(({ key }) => ({ key: `${key}!` })),
  ],
  "orders.plan: wants a key that can be kept": [
    ({ orders }) => ({ orders: { plan: (request: never) => orders.plan(request, { key: "always-good" }) } }),
    ({ orders }) => ({
      orders: { plan: (request: never, { key }: { key: string }) => orders.plan(request, { key: key.slice(0, 63) }) },
    }),
  ],
  "orders.plan: refuses a request that makes no sense": [
    ({ orders }, { order }) => ({
      orders: { plan: (_: never, options: { key: string }) => orders.plan(order, options) },
    }),
  ],
  "orders.plan: refuses an option that the provider does not have": [
    ({ orders }, { order }) => ({
      orders: { plan: (_: never, options: { key: string }) => orders.plan(order, options) },
    }),
  ],
  "orders.place: refuses without a journal": [
    quietPlace,
    withOptions((options) => ({ ...options, journal: options?.journal ?? memoryJournal() })),
  ],
  "orders.place: refuses an option that it does not know, a misspelt limit above all": [
    withOptions(({ journal, maxTotal }) => ({ journal, maxTotal })),
    ({ orders }) => ({
      orders: { resume: async (key: string, { journal }: PlaceOptions) => await orders.resume(key, { journal }) },
    }),
    ({ orders }) => ({
      orders: {
        plan: async (request: OrderRequest, { key, journal }: PlanOptions) =>
          await orders.plan(request, { key, journal }),
      },
    }),
  ],
  "orders.place: refuses a plan that was changed after it was made": [quietPlace, mending(() => ({}))],
  "orders.place: refuses what is no plan, or none of its version": [
    quietPlace,
    ignoring("version"),
    ({ orders }, { order }) => ({
      orders: {
        place: async (plan: Plan | undefined, options: PlaceOptions) =>
          await orders.place(plan ?? (await orders.plan(order, { key: "conformance-1" })), options),
      },
    }),
  ],
  "orders.place: refuses another provider's plan": [quietPlace, ignoring("provider")],
  "orders.place: refuses another tenant's plan": [quietPlace, ignoring("tenant")],
  "orders.place: refuses a placeholder for a secret that nobody gave": [quietPlace, ignoringInSteps("request")],
  "orders.place: refuses while there is a blocker": [quietPlace, ignoring("blockers")],
  "orders.place: refuses an expired plan, and leaves its key free": [
    quietPlace,
    ignoring("createdAt", "expiresAt"),
    ({ orders }) => {
      const used = new Set<string>();
      const place = (plan: Plan, options: never): Promise<object> => {
        if (used.has(plan.key)) throw new Error("the key is used up");
        used.add(plan.key);
        return orders.place(plan, options);
      };
      return { orders: { place } };
    },
  ],
  "orders.place: holds to maxTotal, and refuses where it cannot": [
    quietPlace,
    withOptions(({ maxTotal: _, ...options }) => options),
    ignoring("price"),
    // What is no amount is no limit.
    withOptions(({ maxTotal, ...options }) => ({
      ...options,
      ...(maxTotal && Number.isSafeInteger(maxTotal.minor) && { maxTotal }),
    })),
  ],
  ...foreign(
    "names that its calls do not buy, or others",
    ignoring("items"),
    ignoring("steps"),
    ignoringInSteps("items"),
    ignoringInSteps("proof"),
  ),
  ...foreign(
    "a tenant, headers or a query of its own",
    ignoring("tenant"),
    ignoringInSteps("request"),
    mending(({ steps }) => ({
      steps: steps.map(({ id, operation, effect, request, proof, items, needs }) => ({
        id,
        operation,
        effect,
        request,
        proof,
        items,
        ...(needs && { needs }),
      })),
    })),
    lenient({ query: ["tenant", "workspace_id", "uid"] }),
  ),
  ...foreign(
    "a secret where none belongs",
    lenient({ secretPaths: ["body.mailfleetConformance"] }),
    lenient({ secretPaths: ["path.id"] }),
    ignoringInSteps("request"),
  ),
  ...foreign("a price that is not an amount of money", ignoring("price")),
  ...foreign(
    "a lag that is none, or shorter than the provider's",
    drivenAfterPlanning(callsWith(() => ({ lagMs: 0 }))),
    ignoringInSteps("proof"),
  ),
  ...foreign("times that plans do not have", ignoring("createdAt"), ignoring("expiresAt")),
  ...foreign(
    "a thing twice",
    mending(({ steps }) => ({ steps: once(steps, (step) => step.id) })),
    mending(({ steps }) => ({ steps: once(steps, (step) => JSON.stringify(step.proof)) })),
    mending(({ items }) => ({ items: once(items, (item) => JSON.stringify(item)) })),
  ),
  ...foreign(
    "an operation that no order may call",
    withCalls(({ registerDomains }) => ({ deleteEverything: registerDomains })),
    withCalls(({ registerDomains }) => ({ listDomains: registerDomains })),
    withCalls(({ registerDomains }) => ({ constructor: registerDomains })),
    ignoringInSteps("operation"),
  ),
  ...foreign(
    "needs, ids and findings that are none",
    ignoringInSteps("needs"),
    ignoringInSteps("id"),
    ignoring("steps"),
    ignoring("blockers"),
    ignoring("warnings"),
    mending(() => ({ leftOut: [] })),
    ignoring("version"),
  ),
};
