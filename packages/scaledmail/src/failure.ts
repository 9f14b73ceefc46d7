import { type Failure, refusal, type Reply } from "@mailfleet/http";

/**
 * ScaledMail says "no" by status alone. The words are under `error` (validation, server) or `message` (auth, rate limit);
 * some replies carry both, of which `error` is the more precise. No words of a refused purchase prove that nothing was
 * bought: Create Custom Order makes the subscription first and charges the card after.
 */
export function readFailure(reply: Reply): Failure | undefined {
  if (reply.status >= 200 && reply.status < 300) return undefined;
  return refusal(reply, { message: ["error", "message"] });
}
