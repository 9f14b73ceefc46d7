import type { MailfleetError } from "@mailfleet/http";
import type { InboxKitClient, Mailbox as RawMailbox, UncancelMailboxesReply } from "@mailfleet/inboxkit";
import type {
  Mailbox,
  MailboxCancellation,
  Mailboxes,
  MailboxForwarding,
  MailboxUpdate,
  WriteOptions,
} from "../../contract/index.js";
import { checkChanges } from "../../kit/changes.js";
import { conflict, notFound, rejected } from "../../kit/errors.js";
import { parseListedAddress } from "../../kit/names.js";
import { needMailbox, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { isGone } from "../../kit/status.js";
import type { InboxKitMailboxChanges } from "./options.js";
import { checkDone, uidOf } from "./replies.js";
import { PROVIDER } from "./words.js";

type Changes = MailboxUpdate<InboxKitMailboxChanges> & MailboxCancellation & MailboxForwarding;

export function createMailboxChanges(client: InboxKitClient, mailboxes: Pick<Mailboxes<RawMailbox>, "get">): Changes {
  return {
    update: async (address, changes, options) => {
      const given = checkChanges(PROVIDER, changes, ["firstName", "lastName"], "mailboxes.update");
      const mailbox = await needMailbox(PROVIDER, mailboxes, address, options);
      const { firstName = mailbox.firstName, lastName = mailbox.lastName } = given;
      const isSo = firstName === mailbox.firstName && lastName === mailbox.lastName;
      const body = { uid: uidOf(mailbox), first_name: given.firstName, last_name: given.lastName };
      return await setOnce(isSo, () => client.updateMailbox({ body: omitUndefined(body) }, callOptions(options)));
    },
    cancel: async (address, options) => {
      const mailbox = await findMailbox(mailboxes, address, options);
      const body = { uids: [uidOf(mailbox)] };
      return await setOnce(mailbox.status === "cancelling" || isGone(mailbox), () =>
        client.cancelMailboxes({ body }, callOptions(options)),
      );
    },
    uncancel: async (address, options) => {
      const mailbox = await findMailbox(mailboxes, address, options);
      if (isGone(mailbox))
        throw conflict(PROVIDER, `${mailbox.address} has ended (${mailbox.rawStatus}).`, "mailboxes.uncancel");
      const uid = uidOf(mailbox);
      return await setOnce(mailbox.status !== "cancelling", async () => {
        const reply = await client.uncancelMailboxes({ body: { uids: [uid] } }, callOptions(options));
        const refusal = readRefusal(ReplyReader.of(PROVIDER, "uncancelMailboxes", reply), mailbox);
        // The client repeats this call when its reply is lost: then it was done before it was refused.
        const now = refusal && (await mailboxes.get(address, options));
        if (refusal && (!now || now.status === "cancelling" || isGone(now))) throw refusal;
      });
    },
    setForwarding: async (address, to, options) => {
      const wanted = to === null ? undefined : parseListedAddress(PROVIDER, to).address;
      const mailbox = await needMailbox(PROVIDER, mailboxes, address, options);
      const isSo = mailbox.forwardTo?.toLowerCase() === wanted;
      return await setOnce(isSo, () => sendForwarding(client, mailbox, wanted, options));
    },
  };
}

/** One that is there, or was: what has ended need not be cancelled. */
async function findMailbox(
  mailboxes: Pick<Mailboxes<RawMailbox>, "get">,
  address: string,
  options: WriteOptions | undefined,
): Promise<Mailbox<RawMailbox>> {
  const mailbox = await mailboxes.get(address, options);
  if (mailbox) return mailbox;
  throw notFound(PROVIDER, `There is no mailbox ${address}.`);
}

function readRefusal(reply: ReplyReader<UncancelMailboxesReply>, mailbox: Mailbox): MailfleetError | undefined {
  const uid = uidOf(mailbox);
  const results = reply.maybeRow("results");
  const failed = results?.maybeRows("failed").find((row) => row.maybeText("uid") === uid);
  if (failed) {
    const reason = failed.maybeText("error") ?? "InboxKit does not say why";
    return rejected(PROVIDER, `${mailbox.address} was not taken back: ${reason}`, "uncancelMailboxes");
  }
  if (results)
    checkDone(
      "uncancelMailboxes",
      results.maybeRows("success").map((row) => row.maybeText("uid")),
      uid,
    );
  return undefined;
}

/** InboxKit has one call for the first address, and one for another in its place. Both are queued, and done some minutes later. */
async function sendForwarding(
  client: InboxKitClient,
  mailbox: Mailbox<RawMailbox>,
  to: string | undefined,
  options: WriteOptions | undefined,
): Promise<unknown> {
  const uids = [uidOf(mailbox)];
  if (to === undefined) return await client.removeMailboxForwarding({ body: { uids } }, callOptions(options));
  const body = { uids, forwarding_email: to };
  return await (mailbox.forwardTo === undefined
    ? client.setupMailboxForwarding({ body }, callOptions(options))
    : client.updateMailboxForwarding({ body }, callOptions(options)));
}
