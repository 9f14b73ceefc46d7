import type { ColdMailResellerClient, Mailbox as RawMailbox } from "@mailfleet/coldmailreseller";
import type { Credentials, Mailbox, Mailboxes, MailboxStatus, Platform, ReadOptions } from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict, notFound, unexpectedResponse } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { parseListedAddress, parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readPlatform, readStatus } from "../../kit/status.js";
import { FIRST, type OpenRow, PAGE_SIZE, type PageCursor, readList } from "./domain-lists.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = {
  IN_PROGRESS: "pending",
  CREATING_PASSWORD: "pending",
  ACTIVE: "active",
  EXPIRED: "expired",
};
export const PLATFORMS: Readonly<Record<string, Platform>> = { GOOGLE: "google", MICROSOFT: "microsoft" };

export function createMailboxes(client: ColdMailResellerClient, tenant: string): Mailboxes<RawMailbox> {
  const list: Mailboxes<RawMailbox>["list"] = ({ domain, ...options } = {}) => {
    let wanted: string | undefined;
    return createListing<Mailbox<RawMailbox>, OpenRow<RawMailbox>, PageCursor>(
      {
        first: FIRST,
        readPage: async (cursor) => {
          wanted = domain === undefined ? undefined : parseListedDomain("coldmailreseller", domain);
          const query = { page: cursor.page, limit: PAGE_SIZE };
          const reply = await client.getMailboxesForUser({ query }, callOptions(options));
          return readList("getMailboxesForUser", reply, cursor, (held) => ({
            rows: held.lazyRows("mailboxes"),
            list: held.value.mailboxes,
            pagination: held.maybeRow("pagination"),
          }));
        },
        read: (open) => readMailboxRow(open()),
        // Should one id ever stand for two addresses, both are there.
        key: (mailbox) => `${mailbox.id ?? ""} ${mailbox.address}`,
        // The provider filters by nothing, and may show mailboxes of other customers.
        keep: (mailbox) =>
          (mailbox.raw.userId || tenant) === tenant && (wanted === undefined || mailbox.domain === wanted),
      },
      options,
    );
  };
  const get: Mailboxes<RawMailbox>["get"] = async (address, options) => {
    const wanted = parseListedAddress("coldmailreseller", address);
    const mailboxes = list({ ...options, domain: wanted.domain });
    return await find(mailboxes, (mailbox) => mailbox.address === wanted.address, isGone);
  };
  return {
    list,
    get,
    credentials: async (address, options) => {
      const mailbox = await get(address, options);
      if (!mailbox) throw notFound("coldmailreseller", `There is no mailbox ${address}.`, "mailboxes.credentials");
      return await readCredentials(client, mailbox, options);
    },
  };
}

function readMailboxRow(row: ReplyReader<RawMailbox>): Mailbox<RawMailbox> {
  const email = row.text("email");
  const at = email.lastIndexOf("@");
  if (at < 1) throw unreadable("getMailboxesForUser", "shows a mailbox with an email without a local part");
  const domain = readDomain(email.slice(at + 1));
  // A list may bring logins along, and they must not travel on in `raw`.
  const { password: _, appPassword: __, authenticatorSecret: ___, ...raw } = row.value;
  return withRaw(
    omitUndefined({
      provider: "coldmailreseller",
      id: row.maybeText("mailboxId"),
      address: `${email.slice(0, at).toLowerCase()}@${domain}`,
      domain,
      ...readStatus(STATUSES, row.maybeText("status")),
      ...readPlatform(PLATFORMS, row.maybeText("serviceProvider")),
      firstName: row.maybeText("firstName"),
      lastName: row.maybeText("lastName"),
      renewsAt: row.maybeTime("expiryDate"),
    }),
    raw,
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
  const { address, id: mailboxId } = mailbox;
  if (mailboxId === undefined) throw unreadable("getMailboxesForUser", `tells no id of ${address}`);
  const reply = await client.getMailboxAdminDetails({ query: { mailboxId } }, callOptions(options));
  const row = ReplyReader.of("coldmailreseller", "getMailboxAdminDetails", reply).maybeRow("data");
  const owner = row?.maybeText("email")?.toLowerCase() ?? address;
  if (owner !== address) throw unreadable("getMailboxAdminDetails", `answers for ${owner}, not for ${address}`);
  const password = row?.maybeText("password");
  const appPassword = row?.maybeText("appPassword");
  const totpSecret = row?.maybeText("authenticatorSecret");
  if (password === undefined && appPassword === undefined && totpSecret === undefined) {
    const status = mailbox.rawStatus ?? "unknown";
    throw conflict(
      "coldmailreseller",
      `${address} has no credentials yet (status ${status}).`,
      "mailboxes.credentials",
    );
  }
  return createCredentials(omitUndefined({ username: address, password, appPassword, totpSecret }));
}

function unreadable(operation: string, what: string): Error {
  return unexpectedResponse("coldmailreseller", operation, `${operation} ${what}`);
}
