import type { ColdMailResellerClient, Mailbox as RawMailbox } from "@mailfleet/coldmailreseller";
import type { Credentials, Mailbox, Mailboxes, MailboxStatus, Platform, ReadOptions } from "../../contract/index.js";
import { conflict, notFound, unexpectedResponse } from "../../shared/errors.js";
import { createListing, find } from "../../shared/listing.js";
import { parseAddress, parseDomain, readDomain } from "../../shared/names.js";
import { callOptions } from "../../shared/options.js";
import { present, Row, withRaw } from "../../shared/rows.js";
import { readPlatform, readStatus } from "../../shared/status.js";
import { type Cursor, type ListPage, PAGE_SIZE, readList } from "./domains.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = {
  IN_PROGRESS: "pending",
  CREATING_PASSWORD: "pending",
  ACTIVE: "active",
  EXPIRED: "expired",
};
export const PLATFORMS: Readonly<Record<string, Platform>> = { GOOGLE: "google", MICROSOFT: "microsoft" };

export function createMailboxes(client: ColdMailResellerClient, tenant: string): Mailboxes<RawMailbox> {
  const list: Mailboxes<RawMailbox>["list"] = ({ domain, ...options } = {}) =>
    createListing<Mailbox<RawMailbox>, Cursor>(
      { page: 1 },
      async (cursor) => {
        const wanted = domain === undefined ? undefined : parseDomain("coldmailreseller", domain);
        const { rows, total, next } = await readRows(client, cursor, options);
        const items = rows.filter((row) => (row.maybeText("userId") ?? tenant) === tenant).map(readMailboxRow);
        if (wanted !== undefined)
          return { items: items.filter((each) => each.domain === wanted), ...(next && { next }) };
        return { items, ...(total !== undefined && { total }), ...(next && { next }) };
      },
      (mailbox) => mailbox.address,
      options,
    );
  const get: Mailboxes<RawMailbox>["get"] = async (address, options) => {
    const wanted = parseAddress("coldmailreseller", address);
    return await find(list({ ...options, domain: wanted.domain }), (mailbox) => mailbox.address === wanted.address);
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

async function readRows(
  client: ColdMailResellerClient,
  cursor: Cursor,
  options: ReadOptions,
): Promise<ListPage<RawMailbox>> {
  const reply = await client.getMailboxesForUser(
    { query: { page: cursor.page, limit: PAGE_SIZE } },
    callOptions(options),
  );
  const { data } = Row.of("coldmailreseller", "getMailboxesForUser", reply).value;
  return readList("getMailboxesForUser", data, cursor, (held) => ({
    rows: held.rows("mailboxes"),
    pagination: held.maybeRow("pagination"),
  }));
}

function readMailboxRow(row: Row<RawMailbox>): Mailbox<RawMailbox> {
  const email = row.text("email");
  const domain = readDomain(email.slice(email.lastIndexOf("@") + 1));
  // A list may bring logins along, and they must not travel on in `raw`.
  const { password: _, appPassword: __, authenticatorSecret: ___, ...raw } = row.value;
  return withRaw(
    present({
      provider: "coldmailreseller",
      id: row.maybeText("mailboxId"),
      address: `${email.slice(0, Math.max(email.lastIndexOf("@"), 0)).toLowerCase()}@${domain}`,
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
  const row = Row.of("coldmailreseller", "getMailboxAdminDetails", reply).maybeRow("data");
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
  return present({ username: address, password, appPassword, totpSecret });
}

function unreadable(operation: string, what: string): Error {
  return unexpectedResponse("coldmailreseller", operation, `${operation} ${what}`);
}
