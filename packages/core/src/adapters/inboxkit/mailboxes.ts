import type { InboxKitClient, Mailbox as RawMailbox, ShowMailboxCredentialsReply } from "@mailfleet/inboxkit";
import type { Credentials, Mailbox, Mailboxes } from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict } from "../../kit/errors.js";
import { parseListedAddress, readDomain } from "../../kit/names.js";
import { listedMailboxes } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { readPaging } from "../../kit/paging.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { readPlatform, readStatus } from "../../kit/status.js";
import { sourced } from "./replies.js";
import { MAILBOX_STATUSES, PAGE_SIZE, PLATFORMS, PROVIDER } from "./words.js";

export function createMailboxes(client: InboxKitClient): Mailboxes<RawMailbox> {
  return {
    ...listedMailboxes(PROVIDER, (options, wanted) => ({
      first: 1,
      readPage: async (page: number) => {
        // Some workspaces ignore the filter.
        const body = { page, limit: PAGE_SIZE, ...(wanted !== undefined && { domain: wanted }) };
        const reply = await client.listMailboxes({ body }, callOptions(options));
        const rows = ReplyReader.of(PROVIDER, "listMailboxes", reply).lazyRows("mailboxes");
        return { rows, ...readPaging(PROVIDER, "listMailboxes", reply, page) };
      },
      read: (open: () => ReplyReader<RawMailbox>) => readMailboxRow(open()),
    })),
    credentials: async (address, options) => {
      const wanted = parseListedAddress(PROVIDER, address).address;
      const reply = await client.showMailboxCredentials({ query: { email: wanted } }, callOptions(options));
      return readCredentials(ReplyReader.of(PROVIDER, "showMailboxCredentials", reply), wanted);
    },
  };
}

function readMailboxRow(row: ReplyReader<RawMailbox>): Mailbox<RawMailbox> {
  const domain = readDomain(row.text("domain_name"));
  const { status, rawStatus } = readStatus(MAILBOX_STATUSES, row.maybeText("status"));
  const { platform, rawPlatform } = readPlatform(PLATFORMS, row.maybeText("platform"));
  return sourced(
    {
      id: row.text("uid"),
      address: `${row.text("username").toLowerCase()}@${domain}`,
      domain,
      status,
      rawStatus,
      platform,
      rawPlatform,
      firstName: row.maybeText("first_name"),
      lastName: row.maybeText("last_name"),
      pictureUrl: row.maybeText("profile_picture"),
      forwardTo: row.maybeText("forwarding_email"),
      createdAt: row.maybeTime("createdAt"),
      renewsAt: row.maybeTime("renewal_date"),
    },
    row.value,
  );
}

/** Each of the three may be empty: Microsoft has no app password, and a mailbox that is still being set up has nothing yet. */
function readCredentials(row: ReplyReader<ShowMailboxCredentialsReply>, address: string): Credentials {
  const password = row.maybeText("password");
  const appPassword = row.maybeText("app_password");
  if (password === undefined && appPassword === undefined) {
    throw conflict(PROVIDER, `${address} has no password yet: it is still being set up.`, "mailboxes.credentials");
  }
  return createCredentials(
    omitUndefined({ username: address, password, appPassword, totpSecret: row.maybeText("secret") }),
  );
}
