import type { Json, Needs, OrderItem, Plan, Proof, Step } from "../contract/index.js";
import { canonicalJson, sha256 } from "../kit/canonical.js";
import { readDomain } from "../kit/names.js";
import type { Fixture, Rule } from "./harness.js";
import {
  codeOf,
  isCount,
  isListOf,
  isMoney,
  isOneOf,
  isText,
  isTime,
  problemsOf,
  type Validator,
} from "./validator.js";

const KEY = "conformance-1";

/** A plan of the fixture's order. */
export async function makePlan({ provider, order }: Fixture, key: string = KEY): Promise<Plan> {
  return await provider.orders.plan(order, { key });
}

/** A plan with something else in it and a hash that fits, as a program would make it that builds plans by itself. */
export async function resign(plan: Plan, changes: Partial<Plan>): Promise<Plan> {
  const { hash: _, ...content } = { ...plan, ...changes };
  return { ...content, hash: await sha256(canonicalJson(content)) };
}

/** The same value, as it comes back from a file. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Every domain name and address that items name. */
export function namesOf(items: readonly OrderItem[]): string[] {
  return items.flatMap((item) =>
    item.kind === "mailboxes" ? item.people.map((person) => `${person.localPart}@${item.domain}`) : [item.domain],
  );
}

export const planRules: readonly Rule[] = [
  {
    name: "orders.plan: has the contract's members, and nothing speaks against the fixture's order",
    reads: true,
    run: async ({ fixture, expect }) => {
      const plan = await makePlan(fixture);
      expect(planProblems(fixture, plan)).toEqual([]);
      expect({ key: plan.key, tenant: plan.tenant }).toEqual({ key: KEY, tenant: fixture.provider.tenant });
      expect(plan.blockers).toEqual([]);
      expect(Date.parse(plan.expiresAt) > Date.parse(plan.createdAt)).toBe(true);
    },
  },
  {
    name: "orders.plan: every step is a call of the client, buys something, and can be proven",
    reads: true,
    run: async ({ fixture, expect }) => {
      const plan = await makePlan(fixture);
      expect(plan.steps.flatMap((step) => stepProblems(fixture, plan, step))).toEqual([]);
      expect(plan.steps.length > 0).toBe(true);
      const ids = plan.steps.map((step) => step.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const bought = new Set(plan.steps.flatMap((step) => step.items));
      expect([...plan.items.keys()].filter((item) => !bought.has(item))).toEqual([]);
    },
  },
  {
    name: "orders.plan: is plain JSON, without a secret in it",
    reads: true,
    run: async ({ fixture, expect }) => {
      const plan = await makePlan(fixture);
      expect(canonicalJson(throughJson(plan)) === canonicalJson(plan)).toBe(true);
      expect(plan).toEqual(throughJson(plan));
      const text = JSON.stringify(plan);
      expect((fixture.secrets ?? []).filter((secret) => text.includes(secret))).toEqual([]);
    },
  },
  {
    name: "orders.plan: its hash is that of its content",
    reads: true,
    run: async ({ fixture, expect }) => {
      const plan = await makePlan(fixture);
      expect((await resign(plan, {})).hash).toBe(plan.hash);
      const other = await makePlan(fixture, "conformance-2");
      expect(other.hash === plan.hash).toBe(false);
    },
  },
  {
    name: "orders.plan: wants a key that can be kept",
    reads: true,
    run: async ({ fixture, expect }) => {
      const { provider, order } = fixture;
      for (const key of ["", "-a", "a b", "a/b", "..", "ä", "a".repeat(65)]) {
        expect({ key, code: await codeOf(() => makePlan(fixture, key)) }).toEqual({ key, code: "invalid-argument" });
      }
      expect(await codeOf(() => provider.orders.plan(order, throughJson({ key: undefined as never })))).toBe(
        "invalid-argument",
      );
      expect((await makePlan(fixture, "a".repeat(64))).key).toBe("a".repeat(64));
    },
  },
  {
    name: "orders.plan: refuses a request that makes no sense",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      const register = (domain: string, more: object = {}): OrderItem => ({ kind: "register", domain, ...more });
      const people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }];
      const requests: readonly (readonly [string, readonly OrderItem[]])[] = [
        ["nothing", []],
        ["no domain name", [register("no dots")]],
        ["a sub-domain", [register("www.example.com")]],
        ["a domain twice", [register("example.com"), register("EXAMPLE.com")]],
        ["half a year", [register("example.com", { years: 0.5 })]],
        ["nobody", [{ kind: "mailboxes", domain: "example.com", platform: "google", people: [] }]],
        [
          "an address twice",
          [{ kind: "mailboxes", domain: "example.com", platform: "google", people: [...people, ...people] }],
        ],
        ["an unknown kind", [{ ...register("example.com"), kind: "lease" as never }]],
        ["an unknown platform", [{ kind: "mailboxes", domain: "example.com", platform: "fax" as never, people }]],
      ];
      for (const [what, items] of requests) {
        const code = await codeOf(() => provider.orders.plan({ items }, { key: KEY }));
        expect({ what, code }).toEqual({ what, code: "invalid-argument" });
      }
    },
  },
  {
    name: "orders.plan: refuses an option that the provider does not have",
    reads: true,
    run: async ({ fixture: { provider, order }, expect }) => {
      const providerOptions = { ...Object(order.providerOptions), mailfleetConformance: true };
      expect(await codeOf(() => provider.orders.plan({ ...order, providerOptions }, { key: KEY }))).toBe(
        "invalid-argument",
      );
    },
  },
];

const isHash: Validator = (value) => (/^[0-9a-f]{64}$/.test(String(value)) ? undefined : "is no SHA-256");
const isSomething: Validator = () => undefined;

function planProblems({ provider }: Fixture, plan: Plan): string[] {
  const isFinding: Validator = (value) =>
    problemsOf("", Object(value), { always: { message: isText }, maybe: { item: isIndexOf(plan.items) } })[0];
  const shape = {
    always: {
      version: (value: unknown) => (value === 2 ? undefined : "is not 2"),
      provider: isOneOf([provider.id]),
      key: isText,
      items: isListOf(isSomething),
      steps: isListOf(isSomething),
      blockers: isListOf(isFinding),
      warnings: isListOf(isFinding),
      price: isSomething,
      paidFrom: isOneOf(["wallet", "plan-seats", "card"]),
      createdAt: isTime,
      expiresAt: isTime,
      hash: isHash,
    },
    maybe: { tenant: isText, providerOptions: isSomething },
  };
  const isRecurring: Validator = (value) =>
    problemsOf("", Object(value), { always: { amount: isMoney, every: isOneOf(["month", "year"]) } })[0];
  const price = { always: {}, maybe: { dueNow: isMoney, recurring: isListOf(isRecurring) } };
  return [...problemsOf("plan", plan, shape), ...problemsOf("plan.price", plan.price, price)];
}

function stepProblems({ provider }: Fixture, plan: Plan, step: Step): string[] {
  const label = `step ${step.id}`;
  const names = namesOf(plan.items);
  const isProof: Validator = (value) => proofProblem(Object(value), names);
  const isNeeds: Validator = (value) => needsProblem(Object(value), step.proof);
  const isMethod: Validator = (value) =>
    typeof Reflect.get(Object(provider.native), String(value)) === "function" ? undefined : "is no method of native";
  const shape = {
    always: {
      id: (value: unknown) => (/^[a-z0-9-]+$/.test(String(value)) ? undefined : "cannot be part of a file name"),
      operation: isMethod,
      effect: isOneOf(["write", "spend"]),
      request: isSomething,
      proof: isProof,
      items: isListOf(isIndexOf(plan.items)),
    },
    maybe: { needs: isNeeds },
  };
  const parts = { path: isSomething, query: isSomething, body: isSomething };
  return [
    ...problemsOf(label, step, shape),
    ...problemsOf(`${label}: request`, step.request, { always: {}, maybe: parts }),
    ...placeholderProblems(label, step.request),
  ];
}

/** A proof that names nothing would be answered by nothing; one that names something else would prove something else. */
function proofProblem(proof: Proof, names: readonly string[]): string | undefined {
  const isNamed = isListOf(isOneOf(names));
  const maybe = {
    domains: isNamed,
    addresses: isNamed,
    tag: isText,
    known: isListOf(isText),
    witnesses: isListOf(isText),
  };
  const asksNothing = !proof.tag && !proof.domains?.length && !proof.addresses?.length;
  return (
    problemsOf("", proof, { always: { lagMs: isCount }, maybe })[0] ?? (asksNothing ? "asks for nothing" : undefined)
  );
}

/** What a step brings itself it cannot need. */
function needsProblem(needs: Needs, { domains = [] }: Proof): string | undefined {
  const shape = {
    always: { domains: isListOf((name) => (readDomain(String(name)) === name ? undefined : "is no domain")) },
  };
  const own = needs.domains?.find((name) => domains.includes(name));
  return problemsOf("", needs, shape)[0] ?? (own === undefined ? undefined : `${own} is what it buys`);
}

/** Wherever a placeholder stands, it is nothing but a placeholder. */
function placeholderProblems(label: string, json: Json | Step["request"] | undefined): string[] {
  if (typeof json !== "object" || json === null) return [];
  if ("$secret" in json) {
    const fits = typeof json.$secret === "string" && Object.keys(json).length === 1;
    return fits ? [] : [`${label}: ${JSON.stringify(json)} is no placeholder`];
  }
  return Object.values(json).flatMap((member) => placeholderProblems(label, member));
}

function isIndexOf(items: readonly unknown[]): Validator {
  return (value) => isCount(value) ?? (Number(value) < items.length ? undefined : "points at no item");
}
