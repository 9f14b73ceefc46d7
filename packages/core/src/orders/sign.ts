import type { Plan } from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import { hashPlan } from "./hash.js";

/**
 * A signature of a plan (HMAC-SHA256, hexadecimal), for approvals: whoever checks it with `verifyPlan` knows that a holder of the
 * secret saw this very plan. The hash in a plan shows accidents only; anybody can make a new one.
 *
 * @throws MailfleetError `invalid-argument` if the secret is empty, or the plan was changed after it was made.
 */
export async function signPlan(plan: Plan, secret: string): Promise<string> {
  if ((await hashPlan(plan)) !== plan.hash)
    throw invalidArgument("mailfleet", "This plan was changed after it was made. Plan again.", "signPlan");
  const mac = await crypto.subtle.sign(
    "HMAC",
    await importKey(secret, "signPlan"),
    new TextEncoder().encode(plan.hash),
  );
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Did a holder of the secret sign this very plan? False for whatever is no plan or no signature; compares in constant time. */
export async function verifyPlan(plan: Plan, signature: string, secret: string): Promise<boolean> {
  const key = await importKey(secret, "verifyPlan");
  if (typeof signature !== "string" || !/^[0-9a-f]{64}$/.test(signature)) return false;
  if (typeof plan !== "object" || plan === null || (await hashPlan(plan)) !== plan.hash) return false;
  const mac = Uint8Array.from(signature.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return await crypto.subtle.verify("HMAC", key, mac, new TextEncoder().encode(plan.hash));
}

async function importKey(secret: string, operation: string): Promise<CryptoKey> {
  if (typeof secret !== "string" || secret.trim() === "")
    throw invalidArgument("mailfleet", "The secret must not be empty.", operation);
  const bytes = new TextEncoder().encode(secret);
  return await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
