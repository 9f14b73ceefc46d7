import { createReplyValidator, type DriftWatch } from "@mailfleet/http";
import { checks } from "./generated/validators.js";

/**
 * Compares replies with the InboxKit spec: hand it to the client as `onDrift: { validate, report }` and `report` hears of every
 * place where a reply is not as expected. A canary: it changes no result and throws nothing. Loaded only when imported.
 */
export const validate: DriftWatch["validate"] = createReplyValidator(checks);
