import { textOf } from "../../json.js";
import { type Asked, dollars, type Handler, pageOf, reply } from "../../skin.js";
import type { Order, Subscription } from "../../world/types.js";
import { notFound } from "./refusals.js";
import { writeOrder, writePackages } from "./rows.js";
import { PACKAGES } from "./settings.js";
import { subscriptionOf, usesOf } from "./use.js";

export const getPackages: Handler = () => {
  const packages = PACKAGES.map(({ price, ...terms }) => ({
    ...terms,
    price: dollars(price),
    mode: "subscription",
    frequency: "/monthly",
  }));
  return reply(200, { total: packages.length, packages });
};

/** Cancelled ones stay. Rows have no tag. */
export const getOrders: Handler = ({ world, tenant }) => {
  const paid = new Map(world.all("subscriptions", { tenant }).map((each) => [each.order, each]));
  const orders = world.all("orders", { tenant }).flatMap((order) => {
    const subscription = paid.get(order.id);
    return subscription ? [{ order, subscription }] : [];
  });
  const { rows, total } = pageOf(world, orders, ({ order, subscription }) => writeOrder(order, subscription));
  return reply(200, { total, payments: rows });
};

export const getOrderDetails: Handler = (asked) => {
  const found = findOrder(asked);
  if (!found) return notFound("Order");
  const { order, subscription } = found;
  const uses = usesOf(asked.world, asked.world.all("domains", { order: order.id }));
  return reply(200, {
    ...writeOrder(order, subscription),
    tag: order.tag,
    invoices: [],
    total_domains: uses.length,
    packages: writePackages(uses),
    addons: [],
    current_items: [],
  });
};

/**
 * Its domains and mailboxes go on to the end of what is paid. Then the mailboxes end; a domain that was registered is free for another order
 * until its own term ends. What a second cancellation answers is not recorded: here it changes nothing, and is answered as the first.
 */
export const cancelOrder: Handler = (asked) => {
  const { world, example } = asked;
  const found = findOrder(asked);
  if (!found) return notFound("Order");
  const { order, subscription } = found;
  if (order.state !== "cancelled") {
    world.change("orders", order.id, { state: "cancelled" });
    if (subscription.state !== "expired")
      world.change("subscriptions", subscription.id, { state: "cancelled", autoRenew: false });
    for (const { id } of world.all("mailboxes", { subscription: subscription.id, state: "active" }))
      world.change("mailboxes", id, { state: "ending", autoRenew: false });
    for (const { id } of world.all("domains", { order: order.id })) world.change("domains", id, { autoRenew: false });
  }
  return example("cancelled");
};

export const updateOrderTag: Handler = (asked) => {
  const found = findOrder(asked);
  if (!found) return notFound("Order");
  asked.world.change("orders", found.order.id, { tag: textOf(asked.body["tag"]) });
  return asked.example("updated");
};

function findOrder({
  world,
  tenant,
  path,
}: Asked): { readonly order: Order; readonly subscription: Subscription } | undefined {
  const order = world.where("orders", { tenant, id: path["order_id"] ?? "" });
  const subscription = order && subscriptionOf(world, order);
  return subscription && { order, subscription };
}
