import { secretsOf } from "../../world/purchases.js";
import { MONTH_MS, DAY_MS, YEAR_MS } from "../../world/time.js";
import { endSubscription } from "../../world/transitions.js";
import type { World } from "../../world/world.js";
import { type Jobs, schedule } from "./jobs.js";
import { NEIGHBOUR } from "./settings.js";

const NAME = "neighbour-example.com";
const IDS = {
  domain: "DOMAINNEIGHBOUR0000000000001",
  mailbox: "MAILBOXNEIGHBOUR000000000001",
  active: "SUBSCRIPTIONNEIGHBOUR0000001",
  cancelled: "SUBSCRIPTIONNEIGHBOUR0000002",
};
/** When the neighbour's things were bought. */
const AGE_MS = 10 * DAY_MS;

/** What another user has from the start: lists of all users show it. It does not renew, so that it never costs anything. */
export function moveIn(world: World): void {
  if (world.find("domains", IDS.domain) || !world.tenant(NEIGHBOUR)) return;
  const createdAt = world.now() - AGE_MS;
  const common = { tenant: NEIGHBOUR, createdAt, more: {} };
  const listed = { ...common, listedAt: createdAt, autoRenew: false, forwardTo: "", tags: [] };
  world.add("domains", {
    ...listed,
    id: IDS.domain,
    name: NAME,
    origin: "registered",
    state: "active",
    dns: "propagated",
    expiresAt: createdAt + YEAR_MS,
    years: 1,
    catchAll: "",
    nameservers: ["ns1.simulated.example", "ns2.simulated.example"],
    platform: "google",
  });
  world.add("mailboxes", {
    ...listed,
    id: IDS.mailbox,
    domain: IDS.domain,
    domainName: NAME,
    localPart: "grace",
    firstName: "Grace",
    lastName: "Hopper",
    platform: "google",
    state: "active",
    step: "",
    activeAt: createdAt,
    subscription: IDS.active,
    ...secretsOf(IDS.mailbox, "google"),
  });
  subscribeTo(world, IDS.cancelled, "cancelled", createdAt - MONTH_MS);
  subscribeTo(world, IDS.active, "active", createdAt);
  schedule(world, MONTH_MS - AGE_MS, "lapse", { target: IDS.active });
}

function subscribeTo(world: World, id: string, state: "active" | "cancelled", periodStart: number): void {
  world.add("subscriptions", {
    id,
    tenant: NEIGHBOUR,
    createdAt: periodStart,
    more: {},
    state,
    domainName: NAME,
    platform: "google",
    seats: 1,
    price: world.state.prices.mailbox.google,
    periodStart,
    periodEnd: periodStart + MONTH_MS,
    autoRenew: false,
  });
}

export const neighbourJobs: Jobs = {
  lapse: (world, { target }) => {
    const subscription = world.find("subscriptions", target);
    if (subscription?.state === "active" && subscription.periodEnd <= world.now())
      endSubscription(world, subscription, "expired");
  },
};
