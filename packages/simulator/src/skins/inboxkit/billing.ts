import { type Asked, countOf, dollars, reply } from "../../skin.js";
import { currentPlan, endOfPeriod, planRow, PLANS, setPlan } from "./plan.js";
import { refuse } from "./replies.js";
import { openSession, paymentWord } from "./sessions.js";
import { type Operations, TEAM } from "./settings.js";
import { onShelf } from "./shelves.js";
import { addToWallet, centsOf, creditsOf, setTopUp, topUpOf } from "./wallet.js";

const plans: Operations = {
  // No source shows the next two replies. What they hold stands under `data`, with the fields that a plan has in the account.
  getPricingPlans: (asked) =>
    asked.example("plans", { data: PLANS.map(({ uid, name, cycle, pricing }) => ({ uid, name, cycle, pricing })) }),
  getSubscriptionDetails: (asked) => asked.example("subscribed", { data: currentPlanRow(asked) }),
  changeSubscriptionPlan: (asked) => {
    const { world, body } = asked;
    const wanted = PLANS.find(({ uid }) => uid === body["plan_uid"]);
    if (!wanted) return refuse("Plan not found");
    const amount = centsOf(Number(wanted["pricing"]));
    if (!world.pay(amount, "card")) return refuse("Payment failed");
    world.receipt({ tenant: "", kind: "renewal", name: String(wanted["uid"]), amount });
    setPlan(world, { ...wanted, since: world.now() });
    return asked.example("changed");
  },
  cancelSubscription: (asked) => {
    const { world } = asked;
    const plan = currentPlan(world);
    if (plan) setPlan(world, { ...plan, endsAt: endOfPeriod(world, plan) });
    return asked.example("cancelled");
  },
};

const wallet: Operations = {
  getWalletDetails: (asked) => {
    const { enabled, dropsBelow, addCredits } = topUpOf(asked.world);
    return asked.example(enabled ? "topUpOn" : "topUpOff", {
      ...creditsOf(asked.world),
      ...(enabled && { auto_topup_trigger_drops_below: dropsBelow, auto_topup_add_credits: addCredits }),
    });
  },
  addCreditsToWallet: (asked) => {
    const { world, body } = asked;
    const cents = centsOf(Number(body["credits"]));
    if (body["direct_charge"] !== true) return asked.example("opened", { session_id: openSession(world, { cents }) });
    if (!world.pay(cents, "card")) return refuse("Payment failed");
    addToWallet(world, cents);
    return reply(200, { error: false, message: "Credits added successfully" });
  },
  checkPaymentStatus: (asked) => {
    const { world } = asked;
    const [session] = onShelf(world, "sessions", { id: asked.query["session_id"] ?? "" });
    if (!session) return refuse("Payment session not found");
    const { id, cents } = session;
    return asked.example("paid", {
      session_id: id,
      payment_status: paymentWord(world, session),
      amount: dollars(Number(cents)),
      credits_applied: false,
    });
  },
  updateAutoTopUpSettings: (asked) => {
    const { world, body } = asked;
    const before = topUpOf(world);
    setTopUp(world, {
      enabled: body["auto_topup_enabled"] === true,
      dropsBelow: countOf(body["auto_topup_trigger_drops_below"], before.dropsBelow),
      addCredits: countOf(body["auto_topup_add_credits"], before.addCredits),
    });
    return asked.example("updated");
  },
};

export const billingOperations: Operations = {
  ...plans,
  ...wallet,
  getAccountDetails: (asked) => {
    const { world } = asked;
    const { google, microsoft } = world.state.prices.mailbox;
    const { enabled, dropsBelow, addCredits } = topUpOf(world);
    return asked.example("onPlan", {
      uid: TEAM.uid,
      team: TEAM.name,
      admin_email: TEAM.email,
      ...creditsOf(world),
      cost_per_google_mailbox: dollars(google),
      cost_per_ms_outlook_mailbox: dollars(microsoft),
      current_plan: currentPlanRow(asked),
      auto_topup_enabled: enabled,
      auto_topup_config: enabled ? { drops_below: dropsBelow, add_balance: addCredits } : null,
    });
  },
};

function currentPlanRow({ world }: Asked): unknown {
  const plan = currentPlan(world);
  return plan ? planRow(world, plan) : null;
}
