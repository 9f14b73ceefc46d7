import { DEED_SABOTAGE } from "./conformance-sabotage-deeds.js";
import { VERB_LIST_SABOTAGE } from "./conformance-sabotage-verb-lists.js";
import {
  MAILBOX_AND_DNS_SABOTAGE,
  SALE_SABOTAGE,
  TENANT_AND_DOMAIN_SABOTAGE,
} from "./conformance-sabotage-verb-rules.js";
import { WEBHOOK_SABOTAGE } from "./conformance-sabotage-webhooks.js";
import type { VerbSabotage } from "./conformance-verb-fixture.js";

/** For each rule about verbs, by its name, adapters over an account of which one verb is wrong. */
export const VERB_SABOTAGE: Readonly<Record<string, readonly VerbSabotage[]>> = {
  ...DEED_SABOTAGE,
  ...VERB_LIST_SABOTAGE,
  ...TENANT_AND_DOMAIN_SABOTAGE,
  ...MAILBOX_AND_DNS_SABOTAGE,
  ...SALE_SABOTAGE,
  ...WEBHOOK_SABOTAGE,
};
