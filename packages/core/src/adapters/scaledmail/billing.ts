import type { OrderSummary, Package, ScaledMailClient } from "@mailfleet/scaledmail";
import type {
  BillingPlan,
  BillingPlans,
  Listing,
  ListOptions,
  Subscription,
  SubscriptionCancellation,
  Subscriptions,
  WriteOptions,
} from "../../contract/index.js";
import { unclearEffect } from "../../kit/changes.js";
import { notFound } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { readWhole } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { ORDER_STATUSES, PROVIDER } from "./words.js";

export interface ScaledMailBilling extends BillingPlans<Package> {
  readonly subscriptions: Subscriptions<OrderSummary> & SubscriptionCancellation;
}

export function createBilling(client: ScaledMailClient): ScaledMailBilling {
  const list = (options: ListOptions = {}): Listing<Subscription<OrderSummary>> => listOrders(client, options);
  return {
    plans: async (options) => {
      const reply = await client.getPackages({}, callOptions(options));
      return ReplyReader.of(PROVIDER, "getPackages", reply).rows("packages").map(readPlan);
    },
    subscriptions: {
      list,
      cancel: async (id, options) => {
        const order = await find(list(options), (each) => each.id === id);
        if (!order) throw notFound(PROVIDER, `There is no subscription ${id}.`, "billing.subscriptions.cancel");
        return await setOnce(order.status === "cancelled", () => cancelOrder(client, id, options));
      },
    },
  };
}

/** An order is a subscription: it is paid for every month until it is cancelled. All rows come in one reply. */
function listOrders(client: ScaledMailClient, options: ListOptions): Listing<Subscription<OrderSummary>> {
  return createListing<Subscription<OrderSummary>, () => ReplyReader<OrderSummary>, "all">(
    {
      first: "all",
      readPage: async () => {
        const reply = ReplyReader.of(PROVIDER, "getOrders", await client.getOrders({}, callOptions(options)));
        return readWhole("getOrders", reply.lazyRows("payments"), reply.maybeNumber("total"));
      },
      read: (open) => readSubscription(open()),
      key: ({ id }) => id,
    },
    options,
  );
}

/** Only the word `success` says that it was done; what a reply without it means is not recorded. */
async function cancelOrder(client: ScaledMailClient, id: string, options?: WriteOptions): Promise<void> {
  const reply = await client.cancelOrder({ path: { order_id: id } }, callOptions(options));
  if (ReplyReader.of(PROVIDER, "cancelOrder", reply).maybeFlag("success") === true) return;
  throw unclearEffect(PROVIDER, "cancelOrder", `cancelOrder: the reply does not say that ${id} was cancelled`);
}

function readPlan(row: ReplyReader<Package>): BillingPlan<Package> {
  const id = row.text("id");
  const price = row.maybeMoney("price", "USD");
  const every = row.maybeText("frequency") === "/monthly" ? ("month" as const) : undefined;
  return sourced({ id, name: row.maybeText("name") ?? id, price, every }, row.value);
}

function readSubscription(row: ReplyReader<OrderSummary>): Subscription<OrderSummary> {
  return sourced(
    {
      id: row.text("id"),
      ...readStatus(ORDER_STATUSES, row.maybeText("status")),
      price: row.maybeMoney("amount", "USD"),
      every: "month" as const,
      startedAt: row.maybeTime("created_at"),
    },
    row.value,
  );
}
