import type { MockReply } from "@mailfleet/mock";
import type { JsonObject } from "../../json.js";
import type { Asked } from "../../skin.js";
import type { World } from "../../world/world.js";

/** What was accepted and is done later, by its kind. It gets what was noted when it was accepted. */
export type Jobs = Readonly<Record<string, (world: World, noted: Readonly<Record<string, unknown>>) => void>>;

/** Lets a job be done so many milliseconds from now. */
export function schedule(world: World, ms: number, kind: string, noted: JsonObject): void {
  world.later(ms, "skin", JSON.stringify({ kind, ...noted }));
}

/** Says that something is accepted, with the `actionId` by which its webhooks know it. */
export function accept(asked: Asked, example: string, actionId: string = asked.world.newId("action")): MockReply {
  return asked.example(example, { actionId });
}
