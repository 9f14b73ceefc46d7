import { type JsonObject, objectOf } from "../../json.js";
import { type Asked, type Skin } from "../../skin.js";
import { queueOrder } from "../../world/purchases.js";
import type { Cents, Domain, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { isLive, liveOf } from "./billing.js";
import { accept } from "./jobs.js";
import { priceOfSeats, readMailboxes, readNewOrder, type SeatOrder } from "./order-requests.js";
import { isThere, refuseForeign, withData } from "./replies.js";
import { seatPriceOf } from "./rows.js";
import { ORDER_STATUSES } from "./words.js";

export const orderOperations: Skin<"coldmailreseller">["operations"] = {
  createOrderJson: (asked) => {
    const placed = orderNew(asked);
    if (!placed) return asked.example("unprocessable");
    if (placed.id === undefined) return asked.example("insufficientWallet");
    const data = { orderId: placed.id, unavailableDomains: placed.unavailable };
    const example = placed.unavailable.length > 0 ? "domainsUnavailable" : "queuedWithActionId";
    if (placed.actionId !== undefined) return asked.example(example, { data, actionId: placed.actionId });
    // The docs print this answer beside an order that is not confirmed.
    return asked.example("queued", { data });
  },
  createOrderForm: (asked) => {
    const placed = orderNew(asked);
    if (!placed) return asked.example("unprocessable");
    if (placed.id === undefined) return asked.example("insufficientWallet");
    return asked.example("queued", { data: { orderId: placed.id, unavailableDomains: placed.unavailable } });
  },
  orderMailboxesJson: (asked) => {
    const { subscriptionId, domainId } = asked.body;
    if ((subscriptionId === undefined) === (domainId === undefined)) return asked.example("badRequest");
    const placed = orderSeats(asked);
    if (!placed) return asked.example("unprocessable");
    if (placed.id === undefined) return asked.example("insufficientWallet");
    const data = { orderId: placed.id };
    const { actionId } = placed;
    return actionId === undefined ? asked.example("created", { data }) : asked.example("queued", { data, actionId });
  },
  addMailboxesToSubscriptionForm: (asked) => {
    const { world, body } = asked;
    if (!world.find("subscriptions", body["subscriptionId"])) return asked.example("notFound");
    const placed = orderSeats(asked);
    if (!placed) return asked.example("unprocessable");
    if (placed.id === undefined) return asked.example("insufficientWallet");
    return asked.example("queued", { data: { orderId: placed.id } });
  },
  processOrder: (asked) => {
    const { world, body } = asked;
    const order = world.find("orders", body["orderId"]);
    const refusal = refuseForeign(asked, order);
    if (refusal || !order) return refusal;
    if (order.state !== "unpaid") return asked.example("unprocessable");
    if (!world.pay(order.amount)) return asked.example("insufficientWallet");
    const actionId = world.newId("action");
    world.change("orders", order.id, { state: "queued", more: { ...order.more, actionId } });
    world.later(world.state.habits.orderMs, "order.process", order.id);
    return accept(asked, "queued", actionId);
  },
  getOrderDetails: (asked) => {
    // No source shows what it answers of an order.
    const order = asked.world.find("orders", asked.query["orderId"]);
    return refuseForeign(asked, order) ?? asked.example("answered");
  },
  getOrderStatus: (asked) => {
    const order = asked.world.find("orders", asked.query["orderId"]);
    const refusal = refuseForeign(asked, order);
    if (refusal || !order) return refusal;
    return withData(asked, "status", { orderId: order.id, status: ORDER_STATUSES[order.state] });
  },
};

interface Placed {
  /** `undefined`: the wallet does not cover it, and nothing was made. */
  readonly id: string | undefined;
  /** Only what is confirmed is queued. */
  readonly actionId: string | undefined;
}

/** Keeps an order: paid for and queued if it is confirmed. */
function place(
  { world, tenant, body }: Asked,
  order: {
    readonly amount: Cents;
    readonly domains: readonly string[];
    readonly refused?: readonly string[];
    readonly work: JsonObject;
  },
): Placed {
  const isConfirmed = body["confirm"] === true;
  if (isConfirmed && !world.pay(order.amount)) return { id: undefined, actionId: undefined };
  const actionId = isConfirmed ? world.newId("action") : undefined;
  const more = actionId === undefined ? {} : { actionId };
  const { id } = queueOrder(world, { ...order, tenant, more, state: isConfirmed ? "queued" : "unpaid" });
  return { id, actionId };
}

/** New domains with mailboxes. Those that are not available are left out. @returns `undefined` if it makes no sense. */
function orderNew(asked: Asked): (Placed & { readonly unavailable: readonly string[] }) | undefined {
  const { world, body } = asked;
  const wanted = readNewOrder(world, body);
  const names = wanted.domains.map(({ domain }) => domain);
  if (names.length === 0 || Object.keys(wanted.mailboxes).some((name) => !names.includes(name))) return undefined;
  const domains = wanted.domains.filter(
    ({ domain }, at) => names.indexOf(domain) === at && world.quote(domain).available,
  );
  const unavailable = [...new Set(names)].filter((name) => !domains.some(({ domain }) => domain === name));
  const amounts = domains.map(
    ({ domain, price }) => price + priceOfSeats(wanted.mailboxes[domain] ?? [], wanted.seatPrice),
  );
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  const placed = place(asked, { amount, domains: names, refused: unavailable, work: { ...wanted, domains } });
  return { ...placed, unavailable };
}

/** Mailboxes on a domain of the user. @returns `undefined` if they cannot go there. */
function orderSeats(asked: Asked): Placed | undefined {
  const { world, body } = asked;
  const target = findTarget(asked);
  const [[name = "", people = []] = [], ...others] = Object.entries(
    readMailboxes(body["mailboxes"], objectOf(body["files"])),
  );
  if (!target || others.length > 0 || name !== target.domain.name || people.length === 0) return undefined;
  if (people.some(({ username }) => isUsed(world, target.domain, username))) return undefined;
  const { domain, subscription } = target;
  const seatPrice = subscription ? seatPriceOf(subscription) : world.state.prices.mailbox[domain.platform ?? "google"];
  const work: SeatOrder = {
    kind: "seats",
    domainId: domain.id,
    subscriptionId: subscription?.id ?? "",
    mailboxes: people,
    seatPrice,
    autoRenew: body["autoRenew"] === true,
  };
  return place(asked, { amount: priceOfSeats(people, seatPrice), domains: [name], work });
}

interface Target {
  readonly domain: Domain;
  readonly subscription: Subscription | undefined;
}

/** An active subscription takes the seats in; on a domain whose subscription has ended a new one is made. */
function findTarget({ world, body, tenant }: Asked): Target | undefined {
  const subscription = world.find("subscriptions", body["subscriptionId"]);
  const domain = subscription
    ? world.all("domains", { tenant, name: subscription.domainName ?? "" }).findLast(isUsable)
    : world.find("domains", body["domainId"]);
  if (domain?.tenant !== tenant || !isUsable(domain)) return undefined;
  if (subscription) return isOpen(subscription) ? { domain, subscription } : undefined;
  return liveOf(world, domain.name) ? undefined : { domain, subscription };
}

/** Does it take seats? */
export function isOpen(subscription: Subscription): boolean {
  return isLive(subscription) && subscription.state !== "past-due";
}

function isUsable({ state }: Domain): boolean {
  return state === "active" || state === "registering";
}

export function isUsed(world: World, { id }: Domain, username: string): boolean {
  return world.all("mailboxes", { domain: id, localPart: username }).some(isThere);
}
