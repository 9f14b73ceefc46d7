import type { BillingPlan, Subscription, SubscriptionStatus } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import type { Rule } from "./harness.js";
import { listingRules } from "./listings.js";
import {
  isCount,
  isFlag,
  isMoney,
  isName,
  isOneOf,
  isText,
  isTime,
  problemsOf,
  rawProblems,
  sourcedShape,
} from "./validator.js";

const STATUSES: Readonly<Record<SubscriptionStatus, true>> = {
  active: true,
  pending: true,
  "past-due": true,
  cancelling: true,
  cancelled: true,
  expired: true,
  unknown: true,
};

export const billingRules: readonly Rule[] = [
  {
    name: "billing.balance: is money",
    reads: true,
    verbs: ["billing.balance"],
    run: async ({ fixture: { provider }, expect }) => {
      expect(isMoney(await provider.billing?.balance?.())).toBe(undefined);
    },
  },
  {
    name: "billing.plans: plans have the contract's members, words and units, and no others",
    reads: true,
    verbs: ["billing.plans"],
    run: async ({ fixture: { provider }, expect }) => {
      const plans = (await provider.billing?.plans?.()) ?? [];
      expect(plans.length > 0).toBe(true);
      expect(plans.flatMap((plan) => planProblems(provider.id, plan))).toEqual([]);
    },
  },
  ...listingRules(
    "billing.subscriptions.list",
    ({ provider }, options) => provider.billing?.subscriptions?.list(options),
    (subscription) => subscription.id,
  ),
  {
    name: "billing.subscriptions.list: subscriptions have the contract's members, words and units, and no others",
    reads: true,
    verbs: ["billing.subscriptions.list"],
    run: async ({ fixture: { provider }, expect }) => {
      const list = provider.billing?.subscriptions?.list();
      const subscriptions = list ? await collect(list) : [];
      expect(subscriptions.flatMap((each) => subscriptionProblems(provider.id, each))).toEqual([]);
    },
  },
];

function planProblems(provider: string, plan: BillingPlan): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `plan ${plan.name}`;
  const shape = {
    always: { ...always, name: isText },
    maybe: { ...maybe, price: isMoney, every: isOneOf(["month", "year"]) },
  };
  return [...problemsOf(label, plan, shape), ...rawProblems(label, plan)];
}

function subscriptionProblems(provider: string, subscription: Subscription): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `subscription ${subscription.id}`;
  const shape = {
    always: { ...always, id: isText, status: isOneOf(Object.keys(STATUSES)) },
    maybe: {
      ...maybe,
      domain: isName,
      mailboxCount: isCount,
      price: isMoney,
      pricePerMailbox: isMoney,
      every: isOneOf(["month", "quarter", "year"]),
      autoRenew: isFlag,
      startedAt: isTime,
      paidUntil: isTime,
    },
  };
  return [...problemsOf(label, subscription, shape), ...rawProblems(label, subscription)];
}
