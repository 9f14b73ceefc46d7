import type { Order, Plan } from "../contract/index.js";
import { canonicalJson } from "../kit/canonical.js";
import { namesOf } from "./plan.js";
import {
  isCount,
  isListOf,
  isMoney,
  isOneOf,
  isText,
  isTime,
  problemsOf,
  type Validator,
  type Shape,
} from "./validator.js";

/** Everything that is wrong with an order of a plan. */
export function orderProblems(plan: Plan, order: Order): string[] {
  const same = (name: string, a: unknown, b: unknown): string[] =>
    canonicalJson(a) === canonicalJson(b) ? [] : [`order: ${name} ${JSON.stringify(a)} should be ${JSON.stringify(b)}`];
  return [
    ...problemsOf("order", order, orderShape(plan)),
    ...same(
      "steps",
      order.steps.map((step) => step.id),
      plan.steps.map((step) => step.id),
    ),
    ...same(
      "items",
      order.items.map((item) => item.name),
      namesOf(plan.items),
    ),
    ...same("proofs", order.proofs, Object.fromEntries(plan.steps.map((step) => [step.id, step.proof]))),
  ];
}

function orderShape(plan: Plan): Shape {
  const isStep: Validator = (value) => problemsOf("step", Object(value), STEP)[0];
  const isItem: Validator = (value) => problemsOf("item", Object(value), ITEM)[0];
  return {
    always: {
      provider: isOneOf([plan.provider]),
      key: isOneOf([plan.key]),
      planHash: isOneOf([plan.hash]),
      status: isOneOf(["placing", "unknown", "awaiting-payment", "in-progress", "settled"]),
      steps: isListOf(isStep),
      items: isListOf(isItem),
      proofs: () => undefined,
      placedAt: isTime,
      readAt: isTime,
    },
    maybe: {
      rawStatus: isText,
      wakeAt: isTime,
      message: isText,
      spent: isMoney,
      ...(plan.tenant !== undefined && { tenant: isOneOf([plan.tenant]) }),
    },
  };
}

const STEP: Shape = {
  always: {
    id: isText,
    operation: isText,
    status: isOneOf(["pending", "applied", "not-applied", "unknown", "awaiting-payment"]),
    attempts: isCount,
  },
  maybe: {
    sentAt: isTime,
    reference: isText,
    checkoutUrl: isText,
    missing: isListOf(isText),
    message: isText,
    disposition: isText,
    doubt: () => undefined,
  },
};

const ITEM: Shape = {
  always: {
    item: isCount,
    kind: isOneOf(["domain", "mailbox"]),
    name: isText,
    status: isOneOf(["pending", "ready", "failed", "unknown"]),
  },
  maybe: { rawStatus: isText, message: isText },
};
