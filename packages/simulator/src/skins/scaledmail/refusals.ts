import type { MockReply } from "@mailfleet/mock";
import { reply } from "../../skin.js";

// Where the spec has no refusal of its own, since no source shows one: status and shape are those of what is known of others.

export function refused(error: string): MockReply {
  return reply(400, { error });
}

export function notFound(what: "Organization" | "Order" | "Domain" | "Form" | "Package"): MockReply {
  return reply(404, { error: `${what} not found` });
}

/** The order is there all the same. Seen of custom orders; the other orders are charged in the same way. */
export function notCharged(): MockReply {
  return refused("Subscription created but unable to charge");
}
