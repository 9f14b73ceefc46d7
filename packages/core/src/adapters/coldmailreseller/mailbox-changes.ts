import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type {
  Mailbox,
  MailboxChanges,
  Mailboxes,
  MailboxRemoval,
  MailboxUpdate,
  Snapshot,
} from "../../contract/index.js";
import { checkChanges } from "../../kit/changes.js";
import { conflict, invalidArgument, rejected } from "../../kit/errors.js";
import { parseListedAddress, parseListedDomain } from "../../kit/names.js";
import { needMailbox, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { isGone } from "../../kit/status.js";
import { parseWebAddress } from "../../kit/web-address.js";
import { idOf } from "./mailboxes.js";
import { checkAccepted } from "./replies.js";
import { PROVIDER } from "./words.js";

const CHANGES: readonly (keyof MailboxChanges)[] = ["firstName", "lastName", "pictureUrl"];

export function createMailboxChanges(
  client: ColdMailResellerClient,
  mailboxes: Pick<Mailboxes, "list" | "get">,
): MailboxUpdate & MailboxRemoval {
  return {
    update: async (address, changes, options) => {
      const given = checkChanges(PROVIDER, changes, CHANGES, "mailboxes.update");
      checkTexts(given);
      const mailbox = await needMailbox(PROVIDER, mailboxes, address, options);
      const isSo = CHANGES.every((field) => given[field] === undefined || given[field] === mailbox[field]);
      return await setOnce(isSo, async () => {
        const { firstName, lastName, pictureUrl: profilePicture } = given;
        const mailboxData = { mailboxId: idOf(mailbox), ...omitUndefined({ firstName, lastName, profilePicture }) };
        const reply = await client.updateMailboxDetails({ body: { mailboxData } }, callOptions(options));
        checkAccepted("updateMailboxDetails", reply);
        const results = ReplyReader.of(PROVIDER, "updateMailboxDetails", reply).maybeRows("data");
        const refused = results.find((row) => row.maybeFlag("success") === false);
        const message = `${mailbox.address} is not changed: ${refused?.maybeText("message") ?? "no reason given"}`;
        if (refused) throw rejected(PROVIDER, message, "updateMailboxDetails");
      });
    },
    remove: async (address, { andWorkspaceOf, ...options } = {}) => {
      const wanted = parseListedAddress(PROVIDER, address);
      const allowed = andWorkspaceOf !== undefined && parseListedDomain(PROVIDER, andWorkspaceOf) === wanted.domain;
      const listing = await mailboxes.list({ ...options, domain: wanted.domain }).snapshot();
      const mailbox = listing.items.find((each) => each.address === wanted.address && !isGone(each));
      const obstacle = findObstacle(listing, wanted.domain, mailbox, allowed);
      if (obstacle !== undefined)
        throw conflict(PROVIDER, `${wanted.address} is not removed: ${obstacle}.`, "mailboxes.remove");
      return await setOnce(!mailbox, async () => {
        const body = { mailboxId: mailbox ? idOf(mailbox) : "" };
        checkAccepted("removeMailbox", await client.removeMailbox({ body }, callOptions(options)));
      });
    },
  };
}

/** Why it is not removed. With the last mailbox of a domain the provider deletes the whole workspace. */
function findObstacle(
  { items, complete, problems }: Snapshot<Mailbox>,
  domain: string,
  mailbox: Mailbox | undefined,
  allowed: boolean,
): string | undefined {
  if (mailbox && allowed) return undefined;
  if (!complete) return `the list of the mailboxes on ${domain} is not certainly complete (${problems.join("; ")})`;
  // One that is still being set up may not be in the workspace yet.
  if (!mailbox || items.some(({ status, address }) => status === "active" && address !== mailbox.address))
    return undefined;
  const what = `it is the last one on ${domain}, and its whole workspace is deleted with it`;
  return `${what}. If that is meant, give andWorkspaceOf: "${domain}"`;
}

/** Neither a name nor a picture can be taken away by an empty text. */
function checkTexts({ pictureUrl, ...names }: MailboxChanges): void {
  const empty = Object.entries(names).find(([, name]) => typeof name !== "string" || name.trim() === "");
  if (empty) throw invalidArgument(PROVIDER, `${empty[0]} must be a text that is not empty.`, "mailboxes.update");
  if (pictureUrl !== undefined) parseWebAddress(PROVIDER, pictureUrl);
}
