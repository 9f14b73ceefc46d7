import type { InboxKitClient, Mailbox as RawMailbox, ShowMailboxCredentialsReply } from "@mailfleet/inboxkit";
import type {
  Credentials,
  Listing,
  Mailbox,
  Mailboxes,
  MailboxListOptions,
  MailboxStatus,
  Platform,
} from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { parseListedAddress, parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readPlatform, readStatus } from "../../kit/status.js";
import { PAGE_SIZE, readPaging } from "./domains.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = {
  pending: "pending",
  scheduled: "pending",
  processing: "pending",
  waiting_for_dns_propagation: "pending",
  waiting_for_activation_email: "pending",
  activation_email_received: "pending",
  configuring_workspace: "pending",
  configuring_dns: "pending",
  configuring_dkim: "pending",
  configuring_auth: "pending",
  finalizing_setup: "pending",
  active: "active",
  inactive: "inactive",
  suspended: "suspended",
  failed: "failed",
  renewal_failed: "failed",
  scheduled_for_cancellation: "cancelling",
  cancelled: "cancelled",
  archived: "cancelled",
  deleted: "cancelled",
};

export const PLATFORMS: Readonly<Record<string, Platform>> = {
  GOOGLE: "google",
  MICROSOFT: "microsoft",
  AZURE: "azure",
  SMTP: "smtp",
};

export function createMailboxes(client: InboxKitClient): Mailboxes<RawMailbox> {
  return {
    list: (options) => listMailboxes(client, options),
    get: async (address, options) => {
      const wanted = parseListedAddress("inboxkit", address);
      const listing = listMailboxes(client, { ...options, domain: wanted.domain });
      return await find(listing, (mailbox) => mailbox.address === wanted.address, isGone);
    },
    credentials: async (address, options) => {
      const wanted = parseListedAddress("inboxkit", address).address;
      const reply = await client.showMailboxCredentials({ query: { email: wanted } }, callOptions(options));
      return readCredentials(ReplyReader.of("inboxkit", "showMailboxCredentials", reply), wanted);
    },
  };
}

function listMailboxes(
  client: InboxKitClient,
  { domain, ...options }: MailboxListOptions = {},
): Listing<Mailbox<RawMailbox>> {
  return createListing(
    {
      first: 1,
      readPage: async (page: number) => {
        const filter = domain === undefined ? {} : { domain: parseListedDomain("inboxkit", domain) };
        const reply = await client.listMailboxes({ body: { page, limit: PAGE_SIZE, ...filter } }, callOptions(options));
        const rows = ReplyReader.of("inboxkit", "listMailboxes", reply).lazyRows("mailboxes");
        return { rows, ...readPaging("listMailboxes", reply, page) };
      },
      read: (row) => readMailboxRow(row()),
      // Should one id ever stand for two addresses, both are there.
      key: (mailbox) => `${mailbox.id ?? ""} ${mailbox.address}`,
      // Some workspaces ignore the filter.
      ...(domain !== undefined && { keep: (mailbox: Mailbox<RawMailbox>) => mailbox.domain === readDomain(domain) }),
    },
    options,
  );
}

function readMailboxRow(row: ReplyReader<RawMailbox>): Mailbox<RawMailbox> {
  const domain = readDomain(row.text("domain_name"));
  return withRaw(
    omitUndefined({
      provider: "inboxkit",
      id: row.text("uid"),
      address: `${row.text("username").toLowerCase()}@${domain}`,
      domain,
      ...readStatus(STATUSES, row.maybeText("status")),
      ...readPlatform(PLATFORMS, row.maybeText("platform")),
      firstName: row.maybeText("first_name"),
      lastName: row.maybeText("last_name"),
      createdAt: row.maybeTime("createdAt"),
      renewsAt: row.maybeTime("renewal_date"),
    }),
    row.value,
  );
}

/** Each of the three may be empty: Microsoft has no app password, and a mailbox that is still being set up has nothing yet. */
function readCredentials(row: ReplyReader<ShowMailboxCredentialsReply>, address: string): Credentials {
  const password = row.maybeText("password");
  const appPassword = row.maybeText("app_password");
  if (password === undefined && appPassword === undefined) {
    throw conflict("inboxkit", `${address} has no password yet: it is still being set up.`, "mailboxes.credentials");
  }
  return createCredentials(
    omitUndefined({ username: address, password, appPassword, totpSecret: row.maybeText("secret") }),
  );
}
