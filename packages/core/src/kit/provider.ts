import type { Account } from "../contract/index.js";
import { listCapabilities } from "./capabilities.js";
import { guardNouns } from "./verbs.js";

/** What an adapter is made of: who it is, and its nouns. */
type Parts<P extends Account> = Omit<P, "capabilities">;

/**
 * The provider that these parts make. Its capabilities are read off its nouns, and no verb of theirs takes an option that it does
 * not know.
 */
export function createProvider<P extends Account>(parts: Parts<P>): P {
  const { id, name, native, ...rest } = parts;
  const nouns = Object.fromEntries(Object.entries(rest).filter(([, noun]) => typeof noun === "object"));
  const guarded = guardNouns(id, nouns);
  return { id, name, native, ...rest, ...guarded, capabilities: listCapabilities(guarded) } as unknown as P;
}
