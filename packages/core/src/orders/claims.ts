import type { Journal } from "../contract/index.js";
import { within } from "../kit/patience.js";
import type { OrderDriver } from "./driver.js";
import { namesOf } from "./items.js";
import type { Wanted } from "./plan.js";

/** It only makes a message better, so it may not hold a plan up for long. */
const PATIENCE_MS = 5_000;

/**
 * Domains of a request that another purchase has an unsettled claim on, each with the key of that purchase: what seems to be taken
 * may be ours. Only placing decides, so a journal that fails, or cannot tell, leaves this empty.
 */
export async function readClaims<O>(
  journal: Journal,
  { provider, tenant }: OrderDriver<O>,
  { key, items }: Wanted<O>,
): Promise<ReadonlyMap<string, string>> {
  const claims = new Map<string, string>();
  const look = async (): Promise<void> => {
    // A mailbox that seems to be taken stands on a domain of the tenant.
    for (const { name } of namesOf(items).filter(({ kind }) => kind === "domain")) {
      const holder = await journal.holderOf?.(name);
      if (holder === undefined) continue;
      const isOwn = holder.provider === provider && holder.tenant === tenant && holder.key === key;
      if (!isOwn) claims.set(name, holder.key);
    }
  };
  await within(look(), PATIENCE_MS, () => new Error("late")).catch(() => undefined);
  return claims;
}
