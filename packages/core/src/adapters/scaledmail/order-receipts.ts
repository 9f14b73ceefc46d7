import type { Receipt } from "../../orders/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { ReplyReader } from "../../kit/reply-reader.js";

/**
 * No source shows this reply. A client in production takes the order's id from the first of these fields that there is; a reply
 * without any, or with a word of failure beside it, is no receipt, and the order is looked for by its tag.
 */
export function readReceipt(reply: unknown): Receipt {
  const row = ReplyReader.loose("scaledmail", "createCustomOrder", reply);
  const reference = ["id", "order_id", "payment_id"].map((field) => row.value[field]).find(isId);
  if (reference === undefined) throw unreadable("has none of id, order_id and payment_id");
  const { error, success = true, status = 200 } = row.value;
  const failed = (error !== undefined && error !== null && error !== false) || success !== true;
  if (failed || (typeof status === "number" && !(status >= 200 && status < 300)))
    throw unreadable("names an order, and says that it failed");
  return { reference };
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function unreadable(what: string): Error {
  return unexpectedResponse("scaledmail", "createCustomOrder", `createCustomOrder: the reply ${what}`);
}
