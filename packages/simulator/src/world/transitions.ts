import type { DueKind } from "./state.js";
import { DAY_MS, YEAR_MS } from "./time.js";
import type { Domain, Mailbox, Subscription } from "./types.js";
import type { World } from "./world.js";

/** How long a mailbox that waits for the records of its domain goes on before it looks again. */
const DNS_LOOK_MS = 60_000;

/** What happens by itself, by its kind. Nothing happens to what has changed in the meantime so that it no longer fits. */
export const transitions: Readonly<Record<DueKind, (world: World, id: string) => void>> = {
  "order.process": (world, id) => {
    if (world.find("orders", id)?.state === "queued") world.settings.process?.(world, id);
  },
  "domain.register": (world, id) => {
    const domain = world.find("domains", id);
    if (domain?.state !== "registering") return;
    const expiresAt = world.now() + domain.years * YEAR_MS;
    world.change("domains", id, { state: "active", expiresAt });
    world.later(world.state.habits.dnsMs, "domain.propagate", id);
    world.at(expiresAt, "domain.term", id);
  },
  "domain.propagate": (world, id) => {
    const domain = world.find("domains", id);
    if (domain && ["active", "connecting"].includes(domain.state))
      world.change("domains", id, { state: "active", dns: "propagated" });
  },
  "domain.term": (world, id) => {
    const domain = world.find("domains", id);
    if (!domain || domain.state !== "active" || (domain.expiresAt ?? Infinity) > world.now()) return;
    if (domain.autoRenew && renewDomain(world, domain, 1)) return;
    world.change("domains", id, { state: "grace" });
    waitInGrace(world, id);
  },
  "domain.retry": (world, id) => {
    const domain = world.find("domains", id);
    if (domain?.state === "grace" && !(domain.autoRenew && renewDomain(world, domain, 1)))
      world.later(DAY_MS, "domain.retry", id);
  },
  "domain.grace": (world, id) => {
    if (world.find("domains", id)?.state === "grace") world.change("domains", id, { state: "expired" });
  },
  "domain.clean": (world, id) => {
    if (world.find("domains", id)?.state === "ending") world.change("domains", id, { state: "gone" });
  },
  "mailbox.step": stepMailbox,
  "mailbox.renew": (world, id) => {
    const mailbox = world.find("mailboxes", id);
    if (!mailbox || mailbox.state !== "active" || (mailbox.renewsAt ?? Infinity) > world.now()) return;
    if (!renewMailbox(world, mailbox)) world.change("mailboxes", id, { state: "suspended" });
  },
  "mailbox.end": (world, id) => {
    if (world.find("mailboxes", id)?.state === "ending") world.change("mailboxes", id, { state: "gone" });
  },
  "subscription.period": (world, id) => {
    const subscription = world.find("subscriptions", id);
    if (!subscription || subscription.periodEnd > world.now()) return;
    if (subscription.state === "cancelled") endSubscription(world, subscription, "cancelled");
    else if (subscription.state === "active" || subscription.state === "renewing") endPeriod(world, subscription);
  },
  "subscription.retry": (world, id) => {
    const subscription = world.find("subscriptions", id);
    if (subscription?.state === "past-due" && !renewByItself(world, subscription))
      world.later(DAY_MS, "subscription.retry", id);
  },
  "subscription.past-due": (world, id) => {
    const subscription = world.find("subscriptions", id);
    if (subscription?.state === "past-due") endSubscription(world, subscription, "expired");
  },
  "export.finish": (world, id) => void world.change("exports", id, { state: "done" }),
  skin: (world, id) => world.settings.wake?.(world, id),
};

/** For some days a domain can still be renewed, and one that renews itself tries each day. */
export function waitInGrace(world: World, id: string): void {
  world.later(DAY_MS, "domain.retry", id);
  world.later(world.state.habits.graceMs, "domain.grace", id);
}

/** A mailbox is one step further; the last one waits for the records of its domain. */
function stepMailbox(world: World, id: string): void {
  const mailbox = world.find("mailboxes", id);
  if (mailbox?.state !== "working") return;
  const { mailboxSteps } = world.settings;
  const step = mailboxSteps[mailboxSteps.indexOf(mailbox.step) + 1];
  if (step !== undefined) {
    world.change("mailboxes", id, { step });
    world.later(stepMs(world), "mailbox.step", id);
  } else if (world.find("domains", mailbox.domain)?.dns === "pending") {
    world.later(DNS_LOOK_MS, "mailbox.step", id);
  } else {
    activateMailbox(world, mailbox);
  }
}

/** How long a mailbox takes for each of its steps. */
export function stepMs(world: World): number {
  return world.state.habits.mailboxMs / Math.max(1, world.settings.mailboxSteps.length);
}

function activateMailbox(world: World, { id, subscription }: Mailbox): void {
  const now = world.now();
  const renewsAt = now + world.state.habits.periodMs;
  // What a plan or a subscription pays for is not paid for by itself.
  const isPaidAlone = world.settings.paysByMailbox && subscription === undefined;
  world.change("mailboxes", id, { state: "active", activeAt: now, ...(isPaidAlone && { renewsAt }) });
  if (isPaidAlone) world.at(renewsAt, "mailbox.renew", id);
}

/** @returns false, and nothing happens, if it could not be paid. */
export function renewDomain(world: World, domain: Domain, years: number): boolean {
  const amount = world.quote(domain.name).renewalPrice * years;
  if (!world.pay(amount)) return false;
  world.receipt({ tenant: domain.tenant, kind: "renewal", name: domain.name, amount });
  const expiresAt = (domain.expiresAt ?? world.now()) + years * YEAR_MS;
  world.change("domains", domain.id, { state: "active", expiresAt });
  world.at(expiresAt, "domain.term", domain.id);
  return true;
}

/** @returns false, and nothing happens, if it could not be paid. */
function renewMailbox(world: World, mailbox: Mailbox): boolean {
  const amount = world.state.prices.mailbox[mailbox.platform];
  if (!world.pay(amount)) return false;
  const renewsAt = (mailbox.renewsAt ?? world.now()) + world.state.habits.periodMs;
  const name = `${mailbox.localPart}@${mailbox.domainName}`;
  world.receipt({ tenant: mailbox.tenant, kind: "renewal", name, amount });
  world.change("mailboxes", mailbox.id, { state: "active", renewsAt });
  world.at(renewsAt, "mailbox.renew", mailbox.id);
  return true;
}

/** @returns false, and nothing happens, if it could not be paid. */
export function renewSubscription(world: World, subscription: Subscription): boolean {
  const { id, tenant, price } = subscription;
  if (!world.pay(price)) return false;
  const periodStart = Math.max(subscription.periodEnd, world.now() - world.state.habits.periodMs);
  const periodEnd = periodStart + world.state.habits.periodMs;
  world.receipt({ tenant, kind: "renewal", name: id, amount: price });
  world.change("subscriptions", id, { state: "active", periodStart, periodEnd });
  world.at(periodEnd, "subscription.period", id);
  return true;
}

/** What is not renewed ends; what cannot be paid may still be paid for a while. */
function endPeriod(world: World, subscription: Subscription): void {
  if (renewByItself(world, subscription)) return;
  if (!subscription.autoRenew) {
    endSubscription(world, subscription, "expired");
    return;
  }
  world.change("subscriptions", subscription.id, { state: "past-due" });
  world.later(DAY_MS, "subscription.retry", subscription.id);
  world.later(world.state.habits.pastDueMs, "subscription.past-due", subscription.id);
}

/** A domain that has lapsed blocks what is paid for on it. @returns false, and nothing happens, if it is not renewed. */
function renewByItself(world: World, subscription: Subscription): boolean {
  const domain = world
    .all("domains", { name: subscription.domainName ?? "" })
    .find(({ state }) => state !== "gone" && state !== "failed");
  const isBlocked = domain?.state === "grace" || domain?.state === "expired";
  return !isBlocked && subscription.autoRenew && renewSubscription(world, subscription);
}

/** Its mailboxes end with it. */
export function endSubscription(world: World, { id }: Subscription, state: "cancelled" | "expired"): void {
  world.change("subscriptions", id, { state });
  for (const mailbox of world.all("mailboxes", { subscription: id }))
    if (mailbox.state !== "gone")
      world.change("mailboxes", mailbox.id, { state: state === "cancelled" ? "gone" : "suspended" });
}
