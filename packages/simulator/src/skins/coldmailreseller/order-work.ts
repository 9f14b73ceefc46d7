import { createMailbox, registerDomain } from "../../world/purchases.js";
import type { Domain, Order, Platform, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { startSubscription } from "./billing.js";
import { writeFirstRecords } from "./dns.js";
import {
  type OrderedDomain,
  type OrderedMailbox,
  personOf,
  platformIn,
  priceOfSeats,
  readNewOrder,
  readSeatOrder,
} from "./order-requests.js";
import { isOpen, isUsed } from "./orders.js";
import { carryOutPrewarmed } from "./prewarm.js";
import { addressOf, findDomain } from "./replies.js";
import { WARMUP_PRICE } from "./settings.js";
import { startWarmup } from "./warmup.js";

/** Carries out an order whose turn has come. */
export function carryOut(world: World, orderId: string): void {
  const order = world.find("orders", orderId);
  if (!order) return;
  const kinds: Readonly<Record<string, (world: World, order: Order) => void>> = {
    new: carryOutNew,
    seats: carryOutSeats,
    prewarmed: carryOutPrewarmed,
  };
  kinds[String(order.work["kind"])]?.(world, order);
}

function carryOutNew(world: World, order: Order): void {
  const { domains, mailboxes, seatPrice, autoRenew, ...rest } = readNewOrder(world, order.work);
  const platform = platformIn(rest);
  const lost = domains.filter((wanted) => {
    const people = mailboxes[wanted.domain] ?? [];
    const seats = { people, platform, seatPrice, autoRenew };
    if (findDomain(world, wanted.domain)?.tenant === order.tenant) chargeAgain(world, order, wanted, seats);
    else if (world.quote(wanted.domain).available) register(world, order, wanted, seats);
    else {
      refund(world, wanted.price + priceOfSeats(people, seatPrice));
      return true;
    }
    return false;
  });
  world.change("orders", order.id, {
    state: lost.length === domains.length ? "failed" : "done",
    refused: [...order.refused, ...lost.map(({ domain }) => domain)],
  });
}

interface NewSeats {
  readonly people: readonly OrderedMailbox[];
  readonly platform: Platform;
  readonly seatPrice: number;
  readonly autoRenew: boolean;
}

function register(world: World, order: Order, wanted: OrderedDomain, seats: NewSeats): void {
  const { domain: name, years, forwardTo, price: amount } = wanted;
  const { id, tenant } = order;
  const { platform, people } = seats;
  const domain = registerDomain(world, { tenant, name, years, amount, order: id, forwardTo, platform });
  writeFirstRecords(world, domain);
  if (people.length > 0) fill(world, order, domain, openSeats(world, order, domain, seats), seats);
}

/** The same order came twice before the first was carried out: "an order that is sent again can register and charge again". */
function chargeAgain(
  world: World,
  { id, tenant }: Order,
  wanted: OrderedDomain,
  { people, seatPrice }: NewSeats,
): void {
  world.receipt({ tenant, kind: "domain", name: wanted.domain, amount: wanted.price, order: id });
  for (const { username } of people)
    world.receipt({ tenant, kind: "mailbox", name: `${username}@${wanted.domain}`, amount: seatPrice, order: id });
}

function carryOutSeats(world: World, order: Order): void {
  const { domainId, subscriptionId, mailboxes: people, seatPrice, autoRenew } = readSeatOrder(order.work);
  const domain = world.find("domains", domainId);
  const old = world.find("subscriptions", subscriptionId);
  if (!domain || (subscriptionId !== "" && !(old && isOpen(old)))) {
    refund(world, order.amount);
    world.change("orders", order.id, { state: "failed" });
    return;
  }
  const seats = { people, platform: domain.platform ?? "google", seatPrice, autoRenew };
  const subscription = old ? joinSeats(world, old, seats) : openSeats(world, order, domain, seats);
  fill(world, order, domain, subscription, seats);
  world.change("orders", order.id, { state: "done", more: { ...order.more, subscription: subscription.id } });
}

function openSeats(world: World, order: Order, domain: Domain, { people, ...seats }: NewSeats): Subscription {
  const { platform, seatPrice, autoRenew } = seats;
  const price = people.length * seatPrice;
  const { id, tenant } = order;
  return startSubscription(world, {
    tenant,
    domainName: domain.name,
    order: id,
    platform,
    seats: people.length,
    price,
    autoRenew,
  });
}

function joinSeats(world: World, old: Subscription, { people, seatPrice }: NewSeats): Subscription {
  const seats = old.seats + people.length;
  return world.change("subscriptions", old.id, { seats, price: old.price + people.length * seatPrice }) ?? old;
}

/** Makes the mailboxes. An address that is there already is paid for once more, and not made. */
function fill(world: World, order: Order, domain: Domain, subscription: Subscription, seats: NewSeats): void {
  const { people, platform, seatPrice: amount, autoRenew } = seats;
  const bought = { order: order.id, subscription: subscription.id };
  for (const wanted of people) {
    const person = personOf(wanted);
    const name = addressOf({ localPart: person.localPart, domainName: domain.name });
    if (isUsed(world, domain, wanted.username)) {
      world.receipt({ tenant: order.tenant, kind: "mailbox", name, amount, order: order.id });
      continue;
    }
    const mailbox = createMailbox(world, { domain, person, platform, amount, autoRenew, ...bought });
    if (!wanted.onWarmup) continue;
    world.receipt({
      tenant: order.tenant,
      kind: "mailbox",
      name: `warmup of ${name}`,
      amount: WARMUP_PRICE,
      order: order.id,
    });
    startWarmup(world, mailbox);
  }
}

/** What was not made is not charged in the end. */
function refund(world: World, amount: number): void {
  world.state.wallet += amount;
}
