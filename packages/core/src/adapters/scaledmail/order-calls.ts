import type { CreateCustomOrderArgs, ScaledMailClient } from "@mailfleet/scaledmail";
import type { OrderCall } from "../../orders/index.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readReceipt } from "./order-receipts.js";
import { readNames } from "./order-requests.js";

/** How soon a new order is listed is not recorded, and a second one would be charged as well. So a "no" has to be an old one. */
const LAG_MS = 60 * 60_000;

export function createCalls(client: ScaledMailClient): { readonly createCustomOrder: OrderCall } {
  return {
    createCustomOrder: {
      lagMs: LAG_MS,
      query: ["provider", "coupon"],
      secretPaths: ["body.sequencer.password"],
      readNames,
      readTag: ({ body }) => (typeof body?.["tag"] === "string" ? body["tag"] : undefined),
      send: async (request, options) =>
        await client.createCustomOrder(asWritten<CreateCustomOrderArgs>(request), options),
      readReceipt,
      readStatus: async (orderId, options) => {
        const reply = await client.getOrderDetails({ path: { order_id: orderId } }, callOptions(options));
        return ReplyReader.of("scaledmail", "getOrderDetails", reply).maybeText("status");
      },
    },
  };
}
