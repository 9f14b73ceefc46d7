import { objectOf, textOf, type JsonObject } from "../../json.js";
import { dollars } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { Domain, Mailbox, Order, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { actionOf, type Event, type Step, tell } from "./event-kit.js";
import { isThere, addressOf } from "./replies.js";
import { expiryOf, loginsOf, personRow } from "./rows.js";
import { REASONS, SERVICE_PROVIDERS } from "./words.js";

/** How an order ends, where its domains do not tell it by their registration. */
export function orderEvents(world: World, { row, before }: Step<"orders">): readonly Event[] {
  if (before?.state !== "queued" || row.state === "queued") return [];
  const kinds: Readonly<Record<string, () => readonly Event[]>> = {
    new: () => lostOf(row, before).map((name) => tellLost(world, row, name)),
    seats: () => [tellSeats(world, row)],
    prewarmed: () => tellPrewarmed(world, row),
  };
  return kinds[textOf(row.work["kind"])]?.() ?? [];
}

/** A domain of an order is registered. Its mailboxes are submitted with it. */
export function registrationEvents(world: World, domain: Domain): readonly Event[] {
  const order = world.find("orders", domain.order);
  if (!order) return [];
  const { id, name, tenant, createdAt } = domain;
  const paid = world.state.receipts.find((each) => each.order === order.id && each.name === name);
  const registered = tell(world, "domain.order.success", tenant, {
    ...actionOf(order),
    orderId: order.id,
    domainId: id,
    domainName: name,
    creationTime: toIso(createdAt),
    expiryDate: toIso(expiryOf(domain)),
    price: dollars(paid?.amount ?? 0),
  });
  const subscription = world.where("subscriptions", { order: order.id, domainName: name });
  if (!subscription) return [registered];
  const { seats, price } = subscription;
  return [registered, tellSubmitted(world, order, domain, subscription, { seats, price })];
}

/** A mailbox is ready. */
export function creationEvent(world: World, mailbox: Mailbox): Event {
  const { id, tenant, firstName, lastName, order = "" } = mailbox;
  const action = actionOf(world.find("orders", order) ?? { more: {} });
  const who = { mailboxId: id, email: addressOf(mailbox), firstName, lastName };
  // Whoever has no app password gets an empty one: the spec has no null here.
  const logins = Object.entries(loginsOf(world, mailbox)).map(([name, value]) => [name, value ?? ""] as const);
  return tell(world, "mailbox.created", tenant, { ...action, orderId: order, ...who, ...Object.fromEntries(logins) });
}

function lostOf({ refused }: Order, before: Order): readonly string[] {
  return refused.filter((name) => !before.refused.includes(name));
}

function tellLost(world: World, order: Order, domainName: string): Event {
  const data = { ...actionOf(order), orderId: order.id, domainName, reason: REASONS.taken };
  return tell(world, "domain.order.failed", order.tenant, data);
}

function tellSeats(world: World, order: Order): Event {
  const domain = world.find("domains", order.work["domainId"]);
  const subscription = world.find("subscriptions", order.more["subscription"]);
  const [domainName = ""] = order.domains;
  if (order.state === "done" && domain && subscription) {
    const mailboxes = order.work["mailboxes"];
    const seats = Array.isArray(mailboxes) ? mailboxes.length : 0;
    return tellSubmitted(world, order, domain, subscription, { seats, price: order.amount });
  }
  const data = { ...actionOf(order), orderId: order.id, domainName, reason: REASONS.subscription };
  return tell(world, "mailbox.order.failed", order.tenant, data);
}

function tellSubmitted(
  world: World,
  order: Order,
  { id, name, tenant }: Domain,
  subscription: Subscription,
  { seats, price }: { readonly seats: number; readonly price: number },
): Event {
  return tell(world, "mailbox.order.success", tenant, {
    ...actionOf(order),
    domainId: id,
    domainName: name,
    subscriptionId: subscription.id,
    orderId: order.id,
    workspaceType: SERVICE_PROVIDERS[subscription.platform ?? "google"],
    creationTime: toIso(subscription.createdAt),
    expiryDate: toIso(subscription.periodEnd),
    price: dollars(price),
    quantity: seats,
  });
}

/** Each domain of the order ends in an event of its own. */
function tellPrewarmed(world: World, order: Order): readonly Event[] {
  const { id: orderId, tenant } = order;
  const reasons = objectOf(order.more["reasons"]);
  return order.domains.map((name) => {
    const reason = reasons[name];
    const common = { ...actionOf(order), orderId };
    if (reason !== undefined) {
      const words = reason === "wallet" ? REASONS.wallet : REASONS.pool;
      return tell(world, "prewarmup.order.failed", tenant, { ...common, domain: name, reason: words });
    }
    const subscription = world.where("subscriptions", { order: orderId, domainName: name });
    const mailboxes = world.all("mailboxes", { order: orderId, domainName: name }).filter(isThere);
    const domain = world.find("domains", mailboxes[0]?.domain);
    const preWarmedUpMailboxes = mailboxes.map((each) => assignedRow(world, each, domain, subscription));
    const details = { domain: name, subscriptionId: subscription?.id ?? "", preWarmedUpMailboxes };
    const serviceProvider = SERVICE_PROVIDERS[subscription?.platform ?? "google"];
    return tell(world, "prewarmup.order.success", tenant, { ...common, serviceProvider, mailboxDetails: [details] });
  });
}

function assignedRow(
  world: World,
  mailbox: Mailbox,
  domain: Domain | undefined,
  subscription: Subscription | undefined,
): JsonObject {
  const logins = loginsOf(world, mailbox);
  const secrets = Object.fromEntries(Object.entries(logins).filter(([, value]) => value !== null));
  return {
    ...personRow(mailbox),
    ...secrets,
    warmingUpFrom: toIso(Number(domain?.more["warmingUpFrom"] ?? world.now())),
    expiryDate: toIso(subscription?.periodEnd ?? world.now()),
  };
}
