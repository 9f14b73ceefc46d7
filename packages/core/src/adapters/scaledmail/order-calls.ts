import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions, Step } from "../../contract/index.js";
import { rejected, unexpectedResponse } from "../../kit/errors.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import type { OrderCall, Receipt } from "../../orders/index.js";
import { readOrdered, readPrewarmed, readTag } from "./order-requests.js";
import { createPrewarm } from "./prewarm.js";
import { PROVIDER } from "./words.js";

/** How soon a new order is listed is not recorded, and a second one would be charged as well. So a "no" has to be an old one. */
const LAG_MS = 60 * 60_000;

export function createCalls(
  client: ScaledMailClient,
): Readonly<Record<"createCustomOrder" | "buyPreWarmInboxes", OrderCall>> {
  const common: Pick<OrderCall, "lagMs" | "secretPaths" | "readTag" | "readReceipt" | "readStatus"> = {
    lagMs: LAG_MS,
    secretPaths: ["body.sequencer.password"],
    readTag,
    readReceipt,
    readStatus: async (orderId, _proof, options) => {
      const reply = await client.getOrderDetails({ path: { order_id: orderId } }, callOptions(options));
      return ReplyReader.of(PROVIDER, "getOrderDetails", reply).maybeText("status");
    },
  };
  return {
    createCustomOrder: {
      ...common,
      query: ["provider", "coupon"],
      readNames: readOrdered,
      send: async (request, options) => await client.createCustomOrder(asWritten(request), options),
    },
    buyPreWarmInboxes: {
      ...common,
      readNames: (request) => readPrewarmed(request).map(({ domain }) => domain),
      complete: async (step, options) => await checkOffered(client, step, options),
      send: async (request, options) => await client.buyPreWarmInboxes(asWritten(request), options),
    },
  };
}

/** An offer is bought by its id: it has to be of the domain that the order is about, and still there. */
async function checkOffered(client: ScaledMailClient, step: Step, options: ReadOptions): Promise<Step["request"]> {
  const { items } = await createPrewarm(client).search(options).snapshot();
  const strange = readPrewarmed(step.request).find(
    ({ id, domain }) => !items.some((offer) => offer.id === id && offer.domain === domain),
  );
  if (strange)
    throw rejected(PROVIDER, `${strange.domain} is not for sale any more as offer ${strange.id}.`, step.operation);
  return step.request;
}

/**
 * No source shows this reply. A client in production takes the order's id from the first of these fields that there is; a reply
 * without any, or with a word of failure beside it, is no receipt, and the order is looked for by its tag.
 */
function readReceipt(reply: unknown, { operation }: Step): Receipt {
  const unreadable = (what: string): Error =>
    unexpectedResponse(PROVIDER, operation, `${operation}: the reply ${what}`);
  const row = ReplyReader.loose(PROVIDER, operation, reply);
  const isId = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  const reference = ["id", "order_id", "payment_id"].map((field) => row.value[field]).find(isId);
  if (reference === undefined) throw unreadable("has none of id, order_id and payment_id");
  const { error, success = true, status = 200 } = row.value;
  const failed = (error !== undefined && error !== null && error !== false) || success !== true;
  if (failed || (typeof status === "number" && !(status >= 200 && status < 300)))
    throw unreadable("names an order, and says that it failed");
  return { reference };
}
