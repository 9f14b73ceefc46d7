import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, textOf, textsOf } from "../../json.js";
import { type Asked, pageOf, type Row } from "../../skin.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { findMailboxes } from "./find.js";
import { CHANGE_MS, objectIdOf, type Operations } from "./settings.js";
import { onShelf, reshelve, shelve } from "./shelves.js";

/** Mail that is forwarded, in jobs: the address is shown at once, and the job is done some minutes later. */
export const forwardingOperations: Operations = {
  setupMailboxForwarding: (asked) => forward(asked, textOf(asked.body["forwarding_email"])),
  updateMailboxForwarding: (asked) => forward(asked, textOf(asked.body["forwarding_email"])),
  removeMailboxForwarding: (asked) => forward(asked, ""),
  listMailboxForwardingJobs: (asked) => {
    const { world, tenant, body } = asked;
    const wanted = textsOf(body["uids"]);
    const jobs = onShelf(world, "forwarding", { tenant }).filter(
      ({ mailbox }) => wanted.length === 0 || wanted.includes(textOf(mailbox)),
    );
    return asked.example("queued", { jobs: pageOf(world, jobs, jobRow).rows });
  },
};

function forward(asked: Asked, to: string): MockReply {
  const jobs = forwardMailboxes(asked, findMailboxes(asked, textsOf(asked.body["uids"])), to);
  return asked.example("queued", { jobs: jobs.map(jobRow) });
}

export function forwardMailboxes(
  { world, tenant }: Asked,
  mailboxes: readonly Mailbox[],
  to: string,
): readonly JsonObject[] {
  return mailboxes.map(({ id: mailbox }) => {
    const id = objectIdOf(world.newId("action"));
    world.change("mailboxes", mailbox, { forwardTo: to });
    world.later(CHANGE_MS, "skin", `forwarding:${id}`);
    return shelve(world, "forwarding", { id, tenant, mailbox, status: "queued", to });
  });
}

/** Sources show `queued` alone. */
export function finishForwarding(world: World, id: string): void {
  reshelve(world, "forwarding", id, { status: "completed" });
}

function jobRow({ id, mailbox, status, to }: JsonObject): Row {
  return { _id: id, uid: mailbox, status, forwarding_email: to === "" ? null : to };
}
