import type { JsonObject } from "../../json.js";
import type { Row } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { World } from "../../world/world.js";
import { isThere } from "./find.js";

/** Plans of these names were seen. What they cost beyond the first, and how many seats they have, no source says. */
export const PLANS: readonly JsonObject[] = [
  { uid: "00000000-0000-4000-8000-000000000501", name: "Professional", cycle: "monthly", pricing: 99, seats: 10 },
  { uid: "00000000-0000-4000-8000-000000000502", name: "Agency", cycle: "monthly", pricing: 299, seats: 50 },
  { uid: "00000000-0000-4000-8000-000000000503", name: "Enterprise", cycle: "monthly", pricing: 999, seats: 250 },
];

/** The team's plan, with when it began and, once it was cancelled, when it ends. At first it is the smallest. */
export function currentPlan(world: World): JsonObject | undefined {
  const [plan = { ...PLANS[0], since: world.state.tenants[0]?.createdAt ?? 0 }] = world.shelf("plan");
  return Number(plan["endsAt"] ?? Infinity) > world.now() ? plan : undefined;
}

export function setPlan(world: World, plan: JsonObject): void {
  world.shelf("plan").splice(0, 1, plan);
}

/** When the period ends that the plan is paid for. */
export function endOfPeriod(world: World, plan: JsonObject): number {
  const since = Number(plan["since"]);
  const { periodMs } = world.state.habits;
  return since + (Math.floor((world.now() - since) / periodMs) + 1) * periodMs;
}

export function planRow(world: World, plan: JsonObject): Row {
  const { name, uid, cycle, pricing, since } = plan;
  const renewsOn = plan["endsAt"] === undefined ? toIso(endOfPeriod(world, plan)) : null;
  return { name, uid, cycle, pricing, renews_on: renewsOn, purchased_on: toIso(Number(since)) };
}

/** How many mailboxes the plan still has room for. Those that it pays for belong to its subscription. */
export function freeSeats(world: World): number {
  const taken = world.all("mailboxes").filter((mailbox) => isThere(mailbox) && mailbox.subscription !== undefined);
  return Number(currentPlan(world)?.["seats"] ?? 0) - taken.length;
}
