import { type JsonObject, textOf, textsOf } from "../../json.js";
import type { Skin } from "../../skin.js";
import { toIso } from "../../world/time.js";
import { renewDomain, renewSubscription } from "../../world/transitions.js";
import type { Domain, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { accept, type Jobs, schedule } from "./jobs.js";
import { findDomain, withData } from "./replies.js";
import { expiryOf } from "./rows.js";
import { RENEWABLE_MS } from "./settings.js";
import { REASONS } from "./words.js";

export const renewalOperations: Skin<"coldmailreseller">["operations"] = {
  getDomainRenewalPricing: (asked) => {
    const { world, body, tenant } = asked;
    // A name that is not the user's has no row.
    const own = namedDomains(world, body).filter((domain) => domain.tenant === tenant);
    const rows = own.map((domain) => ({
      domainName: domain.name,
      domainId: domain.id,
      years: 1,
      renewalPrice: (world.quote(domain.name).renewalPrice / 100).toFixed(2),
      expireOn: toIso(expiryOf(domain)),
      autoRenew: domain.autoRenew,
    }));
    return withData(asked, "prices", rows);
  },
  renewDomain: (asked) => {
    const { world, body, tenant } = asked;
    const domains = namedDomains(world, body);
    if (domains.some((domain) => domain.tenant !== tenant)) return asked.example("forbidden");
    if (!domains.some((domain) => findObstacle(world, domain) === undefined)) return asked.example("unprocessable");
    const actionId = world.newId("action");
    for (const domain of domains) renewSoon(world, domain, actionId);
    return accept(asked, "queued", actionId);
  },
  renewSubscriptions: (asked) => {
    const { world, body } = asked;
    const ids = [...new Set(textsOf(body["subscriptionIds"]))];
    const found = ids.flatMap((id) => world.find("subscriptions", id) ?? []);
    if (found.length === 0) return asked.example("notFound");
    const actionId = world.newId("action");
    for (const { id, state } of found) {
      if (state === "active") world.change("subscriptions", id, { state: "renewing" });
      schedule(world, world.state.habits.orderMs, "renewSubscription", { target: id, actionId });
    }
    return accept(asked, "queued", actionId);
  },
};

export const renewalJobs: Jobs = {
  renewDomain: (world, { target, actionId }) => {
    const id = textOf(target);
    const mark = (more: JsonObject): Domain | undefined => {
      const domain = world.find("domains", id);
      return domain && world.change("domains", id, { more: { ...domain.more, ...more } });
    };
    const domain = mark({ renewing: false, actionId: textOf(actionId) });
    if (!domain) return;
    const obstacle = findObstacle(world, domain) ?? (renewDomain(world, domain, 1) ? undefined : REASONS.wallet);
    if (obstacle !== undefined) mark({ failure: { reason: obstacle, at: world.now() } });
    mark({ actionId: "" });
  },
  renewSubscription: (world, { target, actionId }) => {
    const id = textOf(target);
    const mark = (more: JsonObject): Subscription | undefined => {
      const subscription = world.find("subscriptions", id);
      return subscription && world.change("subscriptions", id, { more: { ...subscription.more, ...more } });
    };
    const subscription = mark({ actionId: textOf(actionId) });
    if (!subscription) return;
    const obstacle =
      blockOf(world, subscription) ?? (renewSubscription(world, subscription) ? undefined : REASONS.wallet);
    if (obstacle !== undefined) {
      mark({ failure: { reason: obstacle, at: world.now() } });
      if (subscription.state === "renewing") world.change("subscriptions", id, { state: "active" });
    }
    mark({ actionId: "" });
  },
};

/** Queues the renewal of a domain. Whether it can be paid shows when its turn comes. */
export function renewSoon(world: World, domain: Domain, actionId: string): void {
  world.change("domains", domain.id, { more: { ...domain.more, renewing: true } });
  schedule(world, world.state.habits.orderMs, "renewDomain", { target: domain.id, actionId });
}

/** Lets what could not be paid be tried once more. */
export function retrySoon(world: World, { id }: Subscription): void {
  schedule(world, world.state.habits.orderMs, "renewSubscription", { target: id, actionId: world.newId("action") });
}

/** Why a domain cannot be renewed now: it can from 45 days before it expires until its days of grace are over. */
function findObstacle(world: World, domain: Domain): string | undefined {
  if (domain.state === "grace") return undefined;
  if (domain.state !== "active") return REASONS.expired;
  return expiryOf(domain) - world.now() <= RENEWABLE_MS ? undefined : REASONS.window;
}

/** Why a subscription cannot be renewed now: it is over, or its domain is in grace or has expired. */
function blockOf(world: World, { state, domainName = "" }: Subscription): string | undefined {
  if (state === "cancelled" || state === "expired") return REASONS.subscription;
  const domain = world
    .all("domains", { name: domainName })
    .findLast((each) => !["gone", "failed"].includes(each.state));
  if (domain?.state === "grace") return REASONS.blocked;
  return domain?.state === "expired" ? REASONS.expired : undefined;
}

function namedDomains(world: World, body: Readonly<Record<string, unknown>>): readonly Domain[] {
  return [...new Set(textsOf(body["domains"]))].flatMap((name) => findDomain(world, name) ?? []);
}
