import type { MockReply } from "@mailfleet/mock";
import { textOf, textsOf } from "../../json.js";
import type { Asked } from "../../skin.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { endMailbox, paidUntil, reviveMailbox } from "./endings.js";
import { findAddress, findDomains, findMailboxes, mailboxesOf } from "./find.js";
import { refuse } from "./replies.js";
import { CHANGE_MS, type Operations } from "./settings.js";

export const changeOperations: Operations = {
  cancelMailboxes: (asked) => {
    const { world, body } = asked;
    const domains = findDomains(asked, textsOf(body["domain_uids"]));
    const mailboxes = [
      ...findMailboxes(asked, textsOf(body["uids"])),
      ...domains.flatMap((domain) => mailboxesOf(world, domain)),
    ];
    for (const mailbox of mailboxes) endMailbox(world, mailbox, paidUntil(world, mailbox));
    return asked.example("scheduled");
  },
  uncancelMailboxes: (asked) => {
    const results = textsOf(asked.body["uids"]).map((uid) => ({ uid, error: uncancel(asked, uid) }));
    return asked.example("uncancelled", {
      results: {
        success: results.flatMap(({ uid, error }) => (error === undefined ? [{ uid }] : [])),
        failed: results.filter(({ error }) => error !== undefined),
      },
    });
  },
  updateMailbox: (asked) => {
    const { uid, first_name, last_name, user_name } = asked.body;
    return change(asked, uid, "queued", ({ firstName, lastName, localPart }) => ({
      firstName: textOf(first_name, firstName),
      lastName: textOf(last_name, lastName),
      localPart: textOf(user_name, localPart),
    }));
  },
  updateMailboxProfilePicture: (asked) =>
    change(asked, asked.path["uid"], "updated", () => ({ pictureUrl: textOf(asked.body["url"]) })),
  changeUsername: (asked) =>
    change(asked, asked.body["uid"], "changed", () => ({ localPart: textOf(asked.body["new_username"]) })),
  changePassword: (asked) =>
    change(asked, asked.body["uid"], "changed", () => ({ password: textOf(asked.body["new_password"]) })),
};

/** @returns why it could not be done. */
function uncancel(asked: Asked, uid: string): string | undefined {
  const [mailbox] = findMailboxes(asked, [uid]);
  if (!mailbox) return "Mailbox not found";
  return reviveMailbox(asked.world, mailbox) ? undefined : "Mailbox is not scheduled for cancellation";
}

/** The row shows at once what was asked for; `mailbox_update_status` says when it is done. */
function change(
  asked: Asked,
  uid: unknown,
  example: string,
  changesOf: (mailbox: Mailbox) => Partial<Mailbox>,
): MockReply {
  const { world } = asked;
  const [mailbox] = findMailboxes(asked, [uid]);
  if (!mailbox) return refuse("Mailbox not found");
  const { id, more, domainName, localPart } = mailbox;
  const changes = changesOf(mailbox);
  const address = `${changes.localPart ?? localPart}@${domainName}`;
  const other = findAddress(asked, address);
  if (other && other.id !== id) return refuse(`Mailbox ${address} already exists`);
  world.change("mailboxes", id, { ...changes, more: { ...more, isChanging: true, updatedAt: world.now() } });
  world.later(CHANGE_MS, "skin", `change:${id}`);
  return asked.example(example);
}

export function finishChange(world: World, id: string): void {
  const more = world.find("mailboxes", id)?.more;
  if (more) world.change("mailboxes", id, { more: { ...more, isChanging: false, updatedAt: world.now() } });
}
