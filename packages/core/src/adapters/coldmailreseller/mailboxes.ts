import type { ColdMailResellerClient, Mailbox as RawMailbox } from "@mailfleet/coldmailreseller";
import type { Credentials, Mailbox, Mailboxes, ReadOptions } from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict, notFound, unexpectedResponse } from "../../kit/errors.js";
import { readAddress } from "../../kit/names.js";
import { listedMailboxes } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { readPlatform, readStatus } from "../../kit/status.js";
import { FIRST, type OpenRow, type PageCursor, readList } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { MAILBOX_STATUSES, PAGE_SIZE, PLATFORMS, PROVIDER } from "./words.js";

export function createMailboxes(client: ColdMailResellerClient, tenant: string): Mailboxes<RawMailbox> {
  const listed = listedMailboxes<RawMailbox, OpenRow<RawMailbox>, PageCursor>(PROVIDER, (options) => ({
    first: FIRST,
    readPage: async (cursor) => {
      const query = { page: cursor.page, limit: PAGE_SIZE };
      const reply = await client.getMailboxesForUser({ query }, callOptions(options));
      return readList("getMailboxesForUser", reply, cursor, (held) => ({
        rows: held.lazyRows("mailboxes"),
        list: held.value.mailboxes,
        pagination: held.maybeRow("pagination"),
      }));
    },
    read: (open) => readMailboxRow(open()),
    // The list may show mailboxes of other customers.
    keep: ({ raw }) => (raw.userId || tenant) === tenant,
  }));
  return {
    ...listed,
    credentials: async (address, options) => {
      const mailbox = await listed.get(address, options);
      if (!mailbox) throw notFound(PROVIDER, `There is no mailbox ${address}.`, "mailboxes.credentials");
      return await readCredentials(client, mailbox, options);
    },
  };
}

/** The provider's id, by which every call on one mailbox names it. */
export function idOf({ id, address }: Mailbox): string {
  if (id === undefined) throw unreadable("getMailboxesForUser", `does not tell the id of ${address}`);
  return id;
}

function readMailboxRow(row: ReplyReader<RawMailbox>): Mailbox<RawMailbox> {
  const named = readAddress(row.text("email"));
  if (!named) throw unreadable("getMailboxesForUser", "shows a mailbox with an email without a local part");
  const { address, domain } = named;
  const { status, rawStatus } = readStatus(MAILBOX_STATUSES, row.maybeText("status"));
  const { platform, rawPlatform } = readPlatform(PLATFORMS, row.maybeText("serviceProvider"));
  return sourced(
    {
      id: row.maybeText("mailboxId"),
      address,
      domain,
      status,
      rawStatus,
      platform,
      rawPlatform,
      firstName: row.maybeText("firstName"),
      lastName: row.maybeText("lastName"),
      pictureUrl: row.maybeText("profilePicture"),
      renewsAt: row.maybeTime("expiryDate"),
    },
    row.value,
  );
}

/**
 * No source shows this reply. Its title may as well mean the administrator of the workspace, so what it names by another
 * address is not handed out under this one.
 */
async function readCredentials(
  client: ColdMailResellerClient,
  mailbox: Mailbox,
  options: ReadOptions | undefined,
): Promise<Credentials> {
  const { address, rawStatus = "unknown" } = mailbox;
  const reply = await client.getMailboxAdminDetails({ query: { mailboxId: idOf(mailbox) } }, callOptions(options));
  const row = ReplyReader.of(PROVIDER, "getMailboxAdminDetails", reply).maybeRow("data");
  const owner = row?.maybeText("email")?.toLowerCase() ?? address;
  if (owner !== address) throw unreadable("getMailboxAdminDetails", `answers for ${owner}, not for ${address}`);
  const password = row?.maybeText("password");
  const appPassword = row?.maybeText("appPassword");
  const totpSecret = row?.maybeText("authenticatorSecret");
  if (password === undefined && appPassword === undefined && totpSecret === undefined) {
    const message = `${address} has no credentials yet (status ${rawStatus}).`;
    throw conflict(PROVIDER, message, "mailboxes.credentials");
  }
  return createCredentials(omitUndefined({ username: address, password, appPassword, totpSecret }));
}

function unreadable(operation: string, what: string): Error {
  return unexpectedResponse(PROVIDER, operation, `${operation} ${what}`);
}
