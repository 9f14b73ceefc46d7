import { type Failure, refusal, type Reply } from "@mailfleet/http";

/**
 * Cold Mail Reseller says "no" by status alone, in the words of `message`. What it refuses of several items is told item by
 * item inside a 200, which is a result.
 */
export function readFailure(reply: Reply): Failure | undefined {
  if (reply.status >= 200 && reply.status < 300) return undefined;
  const words = refusal(reply, { message: ["message"] });
  return reply.status < 500 ? { ...words, ...readRefusal(reply, words.message ?? "") } : words;
}

function readRefusal({ status }: Reply, message: string): Failure {
  if (status === 402 || /insufficient\s+wallet/i.test(message)) return { code: "insufficient-funds" };
  if (/provide a userId|user does not exist/i.test(message)) {
    // Without its customer the request is refused as such, whatever it holds. The exports say so with 401: the key is good all the same.
    return { outcome: "not-applied", ...(status === 401 && { code: "rejected" }) };
  }
  // A customer's thing was asked for in another customer's name. The key reaches both.
  return status === 403 ? { disposition: "change-input" } : {};
}
