import { textOf, textsOf } from "../../json.js";
import type { Asked, Row, Skin } from "../../skin.js";
import { subscribe } from "../../world/purchases.js";
import { endSubscription } from "../../world/transitions.js";
import type { Cents, Platform, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { accept, type Jobs, schedule } from "./jobs.js";
import { retrySoon } from "./renewals.js";
import { isThere, listReply } from "./replies.js";
import { seatPriceOf, subscriptionRow, subscriptionStatus } from "./rows.js";
import { CHEAP_PERIODS, SOME_MINUTES_MS, SURCHARGE } from "./settings.js";

export const billingOperations: Skin<"coldmailreseller">["operations"] = {
  getAllSubscriptions: (asked) => {
    const { world, query } = asked;
    const { status, componentSubscriptionId, domain } = query;
    const items = world
      .all("subscriptions")
      .filter(
        (each) =>
          (status === undefined || subscriptionStatus(world, each) === status) &&
          (componentSubscriptionId === undefined || each.id === componentSubscriptionId) &&
          (domain === undefined || each.domainName === domain.toLowerCase()),
      );
    const rowOf = (each: Subscription): Row => subscriptionRow(world, each);
    return listReply(asked, "subscriptions", "subscriptions", { items, rowOf, limit: 50, most: Infinity });
  },
  toggleAutoRenewal: (asked) => {
    const { world, body } = asked;
    const subscription = world.find("subscriptions", body["subscriptionId"]);
    if (!subscription) return asked.example("notFound");
    if (!isLive(subscription)) return asked.example("unprocessable");
    // It turns over what it finds, whatever the body says.
    const autoRenew = !subscription.autoRenew;
    world.change("subscriptions", subscription.id, { autoRenew });
    if (autoRenew && subscription.state === "past-due") retrySoon(world, subscription);
    return asked.example("changed");
  },
  cancelSubscription: (asked) => {
    const { world, body } = asked;
    const id = body["subscriptionId"];
    const subscription = id === undefined ? liveOf(world, body["domain"]) : world.find("subscriptions", id);
    if (!subscription) return asked.example("notFound");
    if (!isLive(subscription)) return asked.example("unprocessable");
    endSubscription(world, subscription, "cancelled");
    return asked.example("accepted");
  },
  recreateSubscriptions: (asked) => {
    const { world } = asked;
    const live = recreated(asked).filter(isLive);
    if (live.length === 0) return asked.example("notFound");
    for (const { id } of live) schedule(world, world.state.habits.orderMs, "recreate", { target: id });
    return accept(asked, "accepted");
  },
};

export const billingJobs: Jobs = {
  recreate: (world, { target }) => {
    const old = world.find("subscriptions", target);
    if (old && isLive(old)) recreate(world, old);
  },
  revive: (world, { target }) => {
    const subscription = world.find("subscriptions", target);
    if (!subscription || !isLive(subscription)) return;
    for (const { id, state } of world.all("mailboxes", { subscription: subscription.id }))
      if (state === "suspended") world.change("mailboxes", id, { state: "active" });
  },
  trimSeats: (world, { target }) => {
    const subscription = world.find("subscriptions", target);
    if (!subscription || !isLive(subscription)) return;
    const seats = world.all("mailboxes", { subscription: subscription.id }).filter(isThere).length;
    world.change("subscriptions", subscription.id, { seats, price: seats * seatPriceOf(subscription) });
  },
  raisePrice: (world, { target }) => {
    const subscription = world.find("subscriptions", target);
    if (!subscription || !isLive(subscription)) return;
    const price = subscription.price + SURCHARGE * subscription.seats;
    world.change("subscriptions", subscription.id, { price });
  },
};

export function isLive({ state }: Subscription): boolean {
  return state === "active" || state === "renewing" || state === "past-due";
}

/** The subscription that pays for the mailboxes on a domain. */
export function liveOf(world: World, domain: unknown): Subscription | undefined {
  return world.all("subscriptions", { domainName: textOf(domain).toLowerCase() }).findLast(isLive);
}

export interface Seats {
  readonly tenant: string;
  readonly domainName: string;
  readonly order?: string;
  readonly platform: Platform;
  readonly seats: number;
  readonly price: Cents;
  readonly autoRenew: boolean;
}

/** Seats on a domain begin to be paid for. Whoever calls has taken the money for the first period. */
export function startSubscription(world: World, seats: Seats): Subscription {
  const subscription = subscribe(world, seats);
  growOld(world, subscription);
  return subscription;
}

/** Just before the renewal that crosses 12 months the price goes up, so that this one costs more already. */
function growOld(world: World, { id }: Subscription): void {
  schedule(world, CHEAP_PERIODS * world.state.habits.periodMs - 1, "raisePrice", { target: id });
}

/** Made anew for the same domain and the same paid time: another id, and the price of the first year. */
function recreate(world: World, old: Subscription): void {
  const price = Math.min(old.price, world.state.prices.mailbox[old.platform ?? "google"] * old.seats);
  world.change("subscriptions", old.id, { state: "cancelled" });
  const id = world.newId("subscriptions");
  const fresh = world.add("subscriptions", { ...old, id, price, state: "active", createdAt: world.now() });
  world.at(fresh.periodEnd, "subscription.period", id);
  growOld(world, fresh);
  for (const mailbox of world.all("mailboxes", { subscription: old.id }).filter(isThere)) {
    const isActive = mailbox.state === "active";
    world.change("mailboxes", mailbox.id, { subscription: id, ...(isActive && { state: "suspended" }) });
  }
  schedule(world, SOME_MINUTES_MS, "revive", { target: id });
}

function recreated({ world, body }: Asked): readonly Subscription[] {
  const byId = textsOf(body["subscriptionIds"]).map((id) => world.find("subscriptions", id));
  const byDomain = textsOf(body["domainNames"]).map((name) => liveOf(world, name));
  return [...new Set([...byId, ...byDomain])].filter((found) => found !== undefined);
}
