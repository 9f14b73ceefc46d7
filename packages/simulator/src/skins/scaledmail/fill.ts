import { createMailbox, makeMailbox, registerDomain } from "../../world/purchases.js";
import type { Cents, Domain, Mailbox, Order, Person, Platform } from "../../world/types.js";
import type { World } from "../../world/world.js";
import type { Lot } from "./lots.js";
import { findUnused, type Source, subscriptionOf } from "./use.js";

export interface Filling {
  readonly lots: readonly Lot[];
  readonly source: Source;
  /** What its mailboxes cost a month, together. */
  readonly price: Cents;
  /** The other registrar, as the customer wrote it. */
  readonly registrar?: unknown;
}

/** Brings the domains of an order, and their mailboxes. Whoever calls takes the money. */
export function fillOrder(world: World, order: Order, { lots, source, price, registrar }: Filling): void {
  const packages = packageIds(world);
  const subscription = subscriptionOf(world, order)?.id;
  const shares = spread(
    price,
    lots.flatMap(({ platform, people }) => people.map(() => world.state.prices.mailbox[platform])),
  );
  for (const lot of lots) {
    const { platform } = lot;
    const domain = bringDomain(world, { ...lot, order, source, package: packages(platform), registrar });
    for (const person of lot.people) {
      const amount = shares.shift() ?? 0;
      createMailbox(world, {
        domain,
        person,
        platform,
        amount,
        order: order.id,
        ...(subscription && { subscription }),
      });
    }
  }
}

/** Which package of an order the domains of a platform are in. */
export function packageIds(world: World): (platform: Platform) => string {
  const ids = new Map<Platform, string>();
  return (platform) => {
    const id = ids.get(platform) ?? world.newId("action");
    ids.set(platform, id);
    return id;
  };
}

/** Whole cents that add up to the price. */
function spread(price: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [reached, given] = [0, 0];
  return weights.map((weight) => {
    reached += weight;
    const share = Math.round((price * reached) / total) - given;
    given += share;
    return share;
  });
}

export interface Arrival extends Pick<Lot, "name" | "platform" | "forwardTo"> {
  readonly order: Order;
  readonly source: Source;
  /** The id of its package. */
  readonly package: string;
  readonly registrar?: unknown;
}

/** Puts a domain into an order: one that is registered for it, one that is there, or one that its owner brings along. */
export function bringDomain(world: World, { order, source, registrar, name, ...arrival }: Arrival): Domain {
  const { tenant } = order;
  const inUseAt = world.now() + world.state.habits.domainListedMs;
  const wanted = {
    order: order.id,
    platform: arrival.platform,
    forwardTo: arrival.forwardTo,
    more: { package: arrival.package, inUseAt, ...(typeof registrar === "string" && { registrar }) },
  };
  if (source === "buy")
    return registerDomain(world, { tenant, name, amount: world.quote(name).price, autoRenew: true, ...wanted });
  const there = source === "scaledmail" ? findUnused(world, tenant, name) : undefined;
  const domain = there ?? connectDomain(world, tenant, name);
  if (domain.state === "registering") return world.change("domains", domain.id, wanted) ?? domain;
  world.later(world.state.habits.registrationMs + world.state.habits.dnsMs, "domain.propagate", domain.id);
  return world.change("domains", domain.id, { ...wanted, state: "connecting", dns: "pending" }) ?? domain;
}

/** A domain that stays at another registrar: people set its nameservers there, or have its owner do it. */
function connectDomain(world: World, tenant: string, name: string): Domain {
  return world.add("domains", {
    id: world.newId("domains"),
    tenant,
    name,
    origin: "connected",
    state: "connecting",
    createdAt: world.now(),
    listedAt: world.now() + world.state.habits.domainListedMs,
    dns: "pending",
    years: 1,
    autoRenew: false,
    forwardTo: "",
    catchAll: "",
    nameservers: [],
    tags: [],
    more: {},
  });
}

/** Makes another mailbox in the place of this one. Nobody pays for it again. */
export function remakeMailbox(world: World, old: Mailbox, domain: Domain, person: Person): void {
  const { platform, order, subscription, autoRenew, tags, more, forwardTo } = old;
  const paid = { ...(order !== undefined && { order }), ...(subscription !== undefined && { subscription }) };
  world.change("mailboxes", old.id, { state: "gone" });
  const made = makeMailbox(world, { domain, person, platform, amount: 0, autoRenew, tags, more, ...paid });
  world.change("mailboxes", made.id, { forwardTo });
}
