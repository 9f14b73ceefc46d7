// Generated from specs/ by `pnpm generate`. Do not edit: add a provider, and generate again.
import type { Skin } from "../skin.js";
import { skin as coldmailreseller } from "../skins/coldmailreseller/index.js";
import { skin as inboxkit } from "../skins/inboxkit/index.js";
import { skin as scaledmail } from "../skins/scaledmail/index.js";

/** A provider that can be simulated. */
export type SimulatedId = "coldmailreseller" | "inboxkit" | "scaledmail";

/** Every provider that can be simulated. */
export const simulated: readonly SimulatedId[] = ["coldmailreseller", "inboxkit", "scaledmail"];

export const skins: { readonly [P in SimulatedId]: Skin<P> } = { coldmailreseller, inboxkit, scaledmail };
