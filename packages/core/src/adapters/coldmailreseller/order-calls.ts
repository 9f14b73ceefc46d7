import type { ColdMailResellerClient, CreateOrderJsonArgs, OrderMailboxesJsonArgs } from "@mailfleet/coldmailreseller";
import type { OrderCall } from "../../orders/index.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readReceipt } from "./order-receipts.js";
import { readOrderNames, readSeatNames } from "./order-requests.js";

/** An order usually shows within 10 to 90 seconds, and a second one would be charged as well. So a "no" has to be an old one. */
const LAG_MS = 15 * 60_000;

type Operation = "createOrderJson" | "orderMailboxesJson";

export function createCalls(client: ColdMailResellerClient): Readonly<Record<Operation, OrderCall>> {
  const common: Pick<OrderCall, "lagMs" | "readReceipt" | "readStatus"> = {
    lagMs: LAG_MS,
    readReceipt,
    // No source shows this reply, and only a guide its path. The word is merely shown.
    readStatus: async (orderId, options) => {
      const reply = await client.getOrderStatus({ query: { orderId } }, callOptions(options));
      return ReplyReader.of("coldmailreseller", "getOrderStatus", reply).maybeRow("data")?.maybeText("status");
    },
  };
  return {
    createOrderJson: {
      ...common,
      readNames: readOrderNames,
      send: async (request, options) => await client.createOrderJson(asWritten<CreateOrderJsonArgs>(request), options),
    },
    orderMailboxesJson: {
      ...common,
      readNames: readSeatNames,
      send: async (request, options) =>
        await client.orderMailboxesJson(asWritten<OrderMailboxesJsonArgs>(request), options),
    },
  };
}
