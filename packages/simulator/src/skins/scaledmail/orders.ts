import { objectOf, objectsOf, textOf } from "../../json.js";
import { type Asked, countOf, type Handler } from "../../skin.js";
import { queueOrder, subscribe } from "../../world/purchases.js";
import type { Domain, Order, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { fillOrder } from "./fill.js";
import { describe, type Lot, problemOf, readLots, readPackageLots } from "./lots.js";
import { notCharged, notFound } from "./refusals.js";
import { monthlyPrice, PACKAGES } from "./settings.js";
import type { Source } from "./use.js";

export const createCustomOrder: Handler = (asked) => {
  const { world, body, example } = asked;
  const lots = readLots(body["providers"]);
  const source = readSource(asked);
  const refusal = problemOf(asked, lots, source);
  if (refusal !== undefined) return example("refused", { error: refusal });
  const price = lots.reduce((sum, { platform, people }) => sum + monthlyPrice(world, platform, people.length), 0);
  const { isPaid } = placeOrder(asked, { lots, source, price });
  return isPaid ? example("ordered") : example("createdNotCharged");
};

export const createOrder: Handler = (asked) => {
  const { body, path, example } = asked;
  const wanted = PACKAGES.find(({ id }) => id === path["price_id"]);
  if (!wanted) return notFound("Package");
  const quantity = countOf(body["quantity"], 1);
  const lots =
    body["providers"] === undefined
      ? readPackageLots(objectsOf(body["domains"]), wanted, quantity)
      : readLots(body["providers"]);
  if (lots.length !== wanted.domains * quantity) return example("domainCountMismatch");
  const source = readSource(asked);
  const refusal = problemOf(asked, lots, source);
  if (refusal !== undefined) return example("domainUnavailable", { error: refusal });
  const { order, isPaid } = placeOrder(asked, { lots, source, price: wanted.price * quantity });
  return isPaid ? example("orderedWithId", { id: order.id }) : notCharged();
};

function readSource({ query }: Asked): Source {
  const { provider } = query;
  return provider === "buy" || provider === "other" ? provider : "scaledmail";
}

interface Wish {
  readonly lots: readonly Lot[];
  readonly source: Source;
  /** A month's price, in cents. */
  readonly price: number;
}

/** The subscription starts, and everything that hangs on it; the card is charged after that. */
function placeOrder({ world, tenant, body }: Asked, { lots, source, price }: Wish): { order: Order; isPaid: boolean } {
  const { order } = openOrder(world, {
    tenant,
    price,
    tag: textOf(body["tag"]),
    domains: lots.map(({ name }) => name),
    seats: lots.reduce((sum, { people }) => sum + people.length, 0),
    note: describe(lots),
  });
  const registrations = source === "buy" ? lots.map(({ name }) => world.quote(name).price) : [];
  fillOrder(world, order, { lots, source, price, registrar: objectOf(body["hosting"])["provider"] });
  return { order, isPaid: world.pay(registrations.reduce((sum, each) => sum + each, price)) };
}

interface Opening extends Pick<Order, "tenant" | "tag" | "domains" | "note"> {
  readonly price: number;
  readonly seats: number;
}

/** An order is a subscription: it is paid for every month. */
export function openOrder(
  world: World,
  { price, seats, ...wanted }: Opening,
): { readonly order: Order; readonly subscription: Subscription } {
  const order = queueOrder(world, { ...wanted, amount: price, state: "done" });
  return {
    order,
    subscription: subscribe(world, { tenant: order.tenant, order: order.id, seats, price, autoRenew: true }),
  };
}

/**
 * A domain that is there from the start has an order of its own. Nothing shows the order before it is paid for, which begins with
 * the first mailbox, or at once where the platform is known: until then the domain was only bought.
 */
export function adopt(world: World, { id, name, tenant, platform, createdAt }: Domain): void {
  const note = describe([{ platform: platform ?? "google" }]);
  const order = queueOrder(world, { tenant, amount: 0, domains: [name], note, state: "done" });
  world.change("orders", order.id, { createdAt });
  world.change("domains", id, { order: order.id, autoRenew: true, more: { package: world.newId("action") } });
  if (platform === undefined) return;
  subscribe(world, { tenant, domainName: name, order: order.id, platform, seats: 0, price: 0, autoRenew: true });
}
