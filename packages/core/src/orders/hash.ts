import type { Plan } from "../contract/index.js";
import { canonicalJson, sha256 } from "../kit/canonical.js";

/** A quote grows stale: prices and stock move within minutes. */
export const PLAN_LIFETIME_MS: number = 15 * 60_000;

/** The hash of everything in a plan but the hash itself. */
export async function hashPlan(plan: Omit<Plan, "hash"> & { readonly hash?: string }): Promise<string> {
  const { hash: _, ...content } = plan;
  return await sha256(canonicalJson(content));
}

/** Do two plans order the same things of the same provider? Then they are two plans of one purchase. */
export function isSameRequest(a: Plan, b: Plan): boolean {
  const requestOf = ({ provider, tenant, key, items, providerOptions = {} }: Plan): string =>
    canonicalJson({ provider, tenant, key, items, providerOptions });
  return requestOf(a) === requestOf(b);
}
