import type { Sabotage, SabotageOf } from "./conformance-fixture.js";
import { EVIDENCE_SABOTAGE } from "./conformance-sabotage-evidence.js";
import { FINISH_SABOTAGE } from "./conformance-sabotage-finish.js";
import { LIST_SABOTAGE } from "./conformance-sabotage-lists.js";
import { ORDER_SABOTAGE } from "./conformance-sabotage-orders.js";
import { PLAN_SABOTAGE } from "./conformance-sabotage-plans.js";

/** For each rule, by its name, providers that break it. */
export const SABOTAGE: Readonly<Record<string, readonly (Sabotage | SabotageOf)[]>> = {
  ...LIST_SABOTAGE,
  ...PLAN_SABOTAGE,
  ...ORDER_SABOTAGE,
  ...EVIDENCE_SABOTAGE,
  ...FINISH_SABOTAGE,
};
