import { type Failure, refusal, type Reply } from "@mailfleet/http";

/**
 * ScaledMail says "no" by status alone. The words are under `error` (validation, server) or `message` (auth, rate limit);
 * some replies carry both, of which `error` is the more precise.
 */
export function readFailure(reply: Reply): Failure | undefined {
  if (reply.status >= 200 && reply.status < 300) return undefined;
  const words = refusal(reply, { message: ["error", "message"] });
  return tookEffect(reply) ? { ...words, outcome: "unknown", disposition: "reconcile-first" } : words;
}

/**
 * Create Custom Order makes the subscription first and charges the card after. When the charge fails it answers 400
 * "Subscription created but unable to charge", and the subscription stays (seen live on 2026-10-09). Which key carries the
 * words is not recorded, nor whether Create Order says them too: so both keys count, on every operation.
 */
function tookEffect(reply: Reply): boolean {
  return ["error", "message"].some((key) =>
    /subscription\s+created/i.test(refusal(reply, { message: [key] }).message ?? ""),
  );
}
