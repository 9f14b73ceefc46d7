import { stepMs } from "../../world/transitions.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";

/** It can be used until then. */
export function endMailbox(world: World, { id, state }: Mailbox, at: number): void {
  if (state === "ending" || state === "gone") return;
  world.change("mailboxes", id, { state: "ending" });
  world.at(at, "mailbox.end", id);
}

/** Until when a mailbox is paid for: one that is not active yet, for a period from its purchase. */
export function paidUntil(world: World, { renewsAt, createdAt }: Mailbox): number {
  return Math.max(world.now(), renewsAt ?? createdAt + world.state.habits.periodMs);
}

/** Takes a cancellation back. @returns false, and nothing happens, if there is none. */
export function reviveMailbox(world: World, { id, state, activeAt, renewsAt }: Mailbox): boolean {
  if (state !== "ending") return false;
  const isSetUp = activeAt !== undefined;
  world.change("mailboxes", id, { state: isSetUp ? "active" : "working" });
  const isDue = world.state.due.some(
    (each) => each.id === id && (each.kind === "mailbox.step" || each.kind === "mailbox.renew"),
  );
  if (!isDue && !isSetUp) world.later(stepMs(world), "mailbox.step", id);
  if (!isDue && renewsAt !== undefined) world.at(renewsAt, "mailbox.renew", id);
  return true;
}
