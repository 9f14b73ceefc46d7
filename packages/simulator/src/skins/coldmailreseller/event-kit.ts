import type { JsonObject } from "../../json.js";
import { textOf } from "../../json.js";
import type { SkinEvent } from "../../skin.js";
import type { Tables } from "../../world/state.js";
import type { World } from "../../world/world.js";
import { CONTACT } from "./settings.js";

export type Event = SkinEvent<"coldmailreseller">;

/** A row, and what it was before. */
export interface Step<T extends keyof Tables> {
  readonly row: Tables[T];
  /** `undefined`: it is new. */
  readonly before: Tables[T] | undefined;
  readonly removed: boolean;
}

/** An event of a user, with its own id. */
export function tell(world: World, event: Event["event"], tenant: string, data: JsonObject): Event {
  return { event, tenant, payload: { eventId: world.newId("event"), data: { ...userOf(world, tenant), ...data } } };
}

/** One without an id, and without a user unless the data name one. */
export function tellBare(event: Event["event"], tenant: string, data: JsonObject): Event {
  return { event, tenant, payload: { data } };
}

export function userOf(world: World, tenant: string): JsonObject {
  return { userId: tenant, userEmail: textOf(world.tenant(tenant)?.more["email"], CONTACT["email"]) };
}

/** The `actionId` that a row notes, for the events of the action. */
export function actionOf({ more }: { readonly more: JsonObject }): JsonObject {
  const actionId = textOf(more["actionId"]);
  return actionId === "" ? {} : { actionId };
}
