import type { Domain, Mailbox, Order, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { DOMAIN_STATUSES, MAILBOX_STATUSES } from "./words.js";

/** A domain in use: an order that runs pays for its mailboxes. */
export interface Use {
  readonly domain: Domain;
  readonly order: Order;
  /** From when on it is in the lists as one in use: it may have been bought before. */
  readonly listedAt: number;
  /** Those that are there, whatever lists show of them. */
  readonly mailboxes: readonly Mailbox[];
}

/** Those of the domains that are in use. */
export function usesOf(world: World, domains: readonly Domain[]): readonly Use[] {
  const orders = runningOrders(world);
  const mailboxes = new Map<string, Mailbox[]>();
  for (const mailbox of world.all("mailboxes")) {
    if (MAILBOX_STATUSES[mailbox.state] === undefined) continue;
    const own = mailboxes.get(mailbox.domain);
    if (own) own.push(mailbox);
    else mailboxes.set(mailbox.domain, [mailbox]);
  }
  return domains.flatMap((domain) => {
    const order = isLive(domain) ? orders.get(domain.order) : undefined;
    const listedAt = Number(domain.more["inUseAt"] ?? domain.listedAt);
    return order ? [{ domain, order, listedAt, mailboxes: mailboxes.get(domain.id) ?? [] }] : [];
  });
}

/** The domain of that name in use. */
export function findUse(world: World, tenant: string, name: string): Use | undefined {
  return usesOf(world, world.all("domains", { tenant, name })).at(-1);
}

/** Is it among the registrations? */
export function isPurchased(domain: Domain): boolean {
  return domain.origin === "registered" && isLive(domain);
}

/** A purchased domain of that name that is free for an order. */
export function findUnused(world: World, tenant: string, name: string): Domain | undefined {
  const domain = world.all("domains", { tenant, name }).findLast(isPurchased);
  return domain && !isUsed(world, domain) ? domain : undefined;
}

/** Where the domains of an order are: `buy` registers them, `scaledmail` has them unused, `other` is another registrar. */
export type Source = "buy" | "scaledmail" | "other";

/** Can an order have this domain? One that somebody brings along is taken, and has to be free of other orders only. */
export function isFree(world: World, tenant: string, name: string, source: Source): boolean {
  if (source === "buy") return world.quote(name).available;
  if (source === "scaledmail") return findUnused(world, tenant, name) !== undefined;
  return !world.all("domains", { name }).some((domain) => isUsed(world, domain));
}

function isUsed(world: World, domain: Domain): boolean {
  if (!isLive(domain) || domain.order === undefined) return false;
  return world.all("subscriptions", { order: domain.order }).some((subscription) => isRunning(world, subscription));
}

/** Is it there, in a state that the provider has a word for? */
function isLive({ state }: Domain): boolean {
  return DOMAIN_STATUSES[state] !== undefined;
}

/** What is paid for it; nothing where nobody paid yet. */
export function subscriptionOf(world: World, order: Order): Subscription | undefined {
  return world.where("subscriptions", { order: order.id });
}

/** A cancelled one runs to the end of what is paid. */
function isRunning(world: World, { state, periodEnd }: Subscription): boolean {
  return state === "cancelled" ? periodEnd > world.now() : state !== "expired";
}

function runningOrders(world: World): Map<string | undefined, Order> {
  const paid = new Set(
    world
      .all("subscriptions")
      .flatMap((each) => (each.order !== undefined && isRunning(world, each) ? [each.order] : [])),
  );
  return new Map(world.all("orders").flatMap((order) => (paid.has(order.id) ? [[order.id, order]] : [])));
}
