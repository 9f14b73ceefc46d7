import type { ProviderId } from "@mailfleet/mock";
import type { Skin } from "../skin.js";
import { skin as coldmailreseller } from "./coldmailreseller/index.js";
import { skin as inboxkit } from "./inboxkit/index.js";
import { skin as scaledmail } from "./scaledmail/index.js";

export const skins: { readonly [P in ProviderId]: Skin<P> } = { inboxkit, scaledmail, coldmailreseller };
