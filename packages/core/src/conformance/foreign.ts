import type { Plan, Step } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import type { Rule } from "./harness.js";
import { makePlan, resign } from "./plan.js";
import { codeOf } from "./validator.js";

/** What somebody may have made of a plan, with a hash that fits. `plan` is one without blockers and with a step. */
type Forgery = (plan: Plan) => object;

const LATER = "2999-01-01T00:00:00.000Z";

/** Changes the first step. */
function step(change: (step: Step) => object): Forgery {
  return ({ steps: [first, ...rest] }) => ({ steps: first ? [{ ...first, ...change(first) }, ...rest] : rest });
}

function proof(change: object): Forgery {
  return step((first) => ({ proof: { ...first.proof, ...change } }));
}

function request(change: object): Forgery {
  return step((first) => ({ request: { ...first.request, ...change } }));
}

function dueNow(amount: unknown): Forgery {
  return ({ price }) => ({ price: { ...price, dueNow: amount } });
}

const FORGERIES: Readonly<Record<string, Readonly<Record<string, Forgery>>>> = {
  "names that its calls do not buy, or others": {
    "no items": () => ({ items: [] }),
    "an item less": ({ items }) => ({ items: items.slice(1) }),
    "an item that no call buys": ({ items }) => ({
      items: [...items, { kind: "register", domain: "mailfleet-conformance-foreign.com" }],
    }),
    "an item with a field of somebody's own": ({ items }) => ({
      items: items.map((item) => ({ ...item, tenant: "somebody-else" })),
    }),
    "an item that is none": () => ({ items: [null] }),
    "a step for other items": step(() => ({ items: [] })),
    "a step less": ({ steps }) => ({ steps: steps.slice(1) }),
    "a proof of somebody else's domain": proof({ domains: ["mailfleet-conformance-foreign.com"] }),
    "a proof that is not a list": proof({ domains: "mailfleet-conformance-foreign.com" }),
    "a proof of numbers": proof({ addresses: [7] }),
    "a proof with a field of somebody's own": proof({ always: true }),
    "no proof": step(() => ({ proof: null })),
  },
  "a tenant, headers or a query of its own": {
    "another tenant": () => ({ tenant: "somebody-else" }),
    headers: request({ headers: { "x-tenant": "somebody-else" } }),
    "a header": request({ header: { "x-tenant": "somebody-else" } }),
    "a query": request({ query: { tenant: "somebody-else", workspace_id: "somebody-else", uid: "somebody-else" } }),
    "no request": step(() => ({ request: null })),
    "a step with a field of somebody's own": step(() => ({ options: { tenant: "somebody-else" } })),
  },
  "a secret where none belongs": {
    "in the body": step((first) => ({
      request: { ...first.request, body: { ...first.request.body, mailfleetConformance: { $secret: "tool" } } },
    })),
    "as the body": request({ body: { $secret: "tool" } }),
    "in the path": request({ path: { id: { $secret: "tool" } } }),
  },
  "a price that is not an amount of money": {
    "as text": dueNow({ unit: "USD", minor: "1" }),
    "as a fraction": dueNow({ unit: "USD", minor: 0.5 }),
    "below zero": dueNow({ unit: "USD", minor: -1 }),
    "in another unit": dueNow({ unit: "EUR", minor: 1 }),
    "as nothing": dueNow(null),
    "as a number": dueNow(1),
    "as no price": () => ({ price: null }),
    "a recurring one": () => ({ price: { recurring: [{ amount: 7, every: "month" }] } }),
  },
  "a lag that is none, or shorter than the provider's": {
    "no time": proof({ lagMs: -1 }),
    "a text": proof({ lagMs: "600000" }),
    nothing: proof({ lagMs: null }),
    "less than it takes": ({ steps: [first, ...rest] }) => ({
      // Where a provider lists at once there is nothing less than that.
      steps: [
        { ...first, proof: { ...first?.proof, lagMs: first?.proof.lagMs ? first.proof.lagMs - 1 : -1 } },
        ...rest,
      ],
    }),
  },
  "times that plans do not have": {
    "an end that is far": () => ({ expiresAt: LATER }),
    "an end that is none": () => ({ expiresAt: "tomorrow" }),
    "a number": () => ({ expiresAt: 4_102_444_800_000 }),
    "a beginning that is none": () => ({ createdAt: null }),
  },
  "a thing twice": {
    "the same step": ({ steps }) => ({ steps: [...steps, steps[0]] }),
    "the same names under another id": ({ steps }) => ({ steps: [...steps, { ...steps[0], id: "conformance-again" }] }),
    "the same item": ({ items }) => ({ items: [...items, items[0]] }),
  },
  "an operation that no order may call": Object.fromEntries(
    ["deleteEverything", "listDomains", "constructor", "toString", "__proto__", "", 7].map((operation) => [
      String(operation),
      step(() => ({ operation })),
    ]),
  ),
  "needs, ids and findings that are none": {
    "needs without domains": step(() => ({ needs: {} })),
    "needs of a text": step(() => ({ needs: { domains: "example.com" } })),
    "needs that are null": step(() => ({ needs: null })),
    "the id of a purchase": step(() => ({ id: "purchase" })),
    "an id that leads out of a folder": step(() => ({ id: "../../x" })),
    "no id": step(() => ({ id: 7 })),
    "a step that is none": () => ({ steps: [null] }),
    "steps that are none": () => ({ steps: "all" }),
    "no blockers": () => ({ blockers: null }),
    "a blocker that says nothing": () => ({ blockers: [7] }),
    "warnings that are none": () => ({ warnings: {} }),
    "names left out that are none": () => ({ leftOut: [7] }),
    "another version": () => ({ version: "2" }),
  },
};

/** A plan may come from a file, a database or a person. Each of these is refused as an argument, before anything is sent or kept. */
export const foreignRules: readonly Rule[] = Object.entries(FORGERIES).map(([what, forgeries]) => ({
  name: `orders.place: refuses a plan with ${what}, though its hash fits`,
  reads: true,
  run: async ({ fixture, expect }) => {
    const plan = await makePlan(fixture);
    const { orders } = fixture.provider;
    for (const [how, forge] of Object.entries(forgeries)) {
      const journal = memoryJournal();
      const forged = await resign(plan, forge(plan));
      const code = await codeOf(() => orders.place(forged, { journal, needsTimeoutMs: 0 }));
      expect({ how, code }).toEqual({ how, code: "invalid-argument" });
      let kept = 0;
      for await (const _ of journal.list()) kept += 1;
      expect({ how, kept }).toEqual({ how, kept: 0 });
    }
  },
}));
