import { textOf } from "../../json.js";
import { type Row, type Skin } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { findMailbox, isShown, listReply, refuseForeign, withData } from "./replies.js";
import { loginsOf, mailboxRow } from "./rows.js";
import { warmupOf } from "./warmup.js";

export const mailboxOperations: Skin<"coldmailreseller">["operations"] = {
  getAllMailboxes: (asked) => {
    const rowOf = (mailbox: Mailbox): Row => ({ ...mailboxRow(mailbox), userId: mailbox.tenant });
    return listReply(asked, "mailboxes", "mailboxes", { items: listed(asked.world), rowOf });
  },
  getMailboxesForUser: (asked) => {
    const items = listed(asked.world, asked.tenant);
    return listReply(asked, "mailboxes", "mailboxes", { items, rowOf: mailboxRow });
  },
  getMailboxDetailsById: (asked) => {
    const mailbox = findMailbox(asked.world, asked.query["mailboxId"]);
    if (!mailbox) return asked.example("notFound");
    return withData(asked, "mailbox", { ...mailboxRow(mailbox), warmupStatus: warmupOf(mailbox) ?? null });
  },
  getMailboxAdminDetails: (asked) => {
    const mailbox = findMailbox(asked.world, asked.query["mailboxId"]);
    const refusal = refuseForeign(asked, mailbox);
    if (refusal || !mailbox) return refusal;
    // Before it is made it has no logins.
    if (mailbox.state === "working" || mailbox.state === "unpaid") return asked.example("noData");
    return withData(asked, "details", adminRow(asked.world, mailbox));
  },
  validateMailbox: (asked) => {
    const mailbox = findMailbox(asked.world, textOf(asked.body["mailboxId"]));
    const refusal = refuseForeign(asked, mailbox);
    if (refusal || !mailbox) return refusal;
    return asked.example(mailbox.state === "active" ? "answered" : "unprocessable");
  },
};

function listed(world: World, tenant?: string): readonly Mailbox[] {
  return world.all("mailboxes", tenant === undefined ? {} : { tenant }).filter((mailbox) => isShown(world, mailbox));
}

function adminRow(world: World, mailbox: Mailbox): Row {
  const subscription = world.find("subscriptions", mailbox.subscription);
  const paid = subscription && { expiryDate: toIso(subscription.periodEnd) };
  return { ...mailboxRow(mailbox), ...loginsOf(world, mailbox), ...paid };
}
