import type { Credentials, Mailbox, Mailboxes, MailboxStatus, Platform } from "../contract/index.js";
import { createCredentials } from "../kit/credentials.js";
import { conflict, notFound } from "../kit/errors.js";
import { createListing, find } from "../kit/listing.js";
import { parseAddress, parseDomain, readDomain } from "../kit/names.js";
import { callOptions } from "../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../kit/reply-reader.js";
import { readStatus } from "../kit/status.js";
import type { MemoryApi } from "./api.js";
import { readPage } from "./domains.js";
import { SERVICES, type LoginRow, type MailboxRow } from "./rows.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = {
  CREATING: "pending",
  RUNNING: "active",
  STOPPED: "inactive",
  BLOCKED: "suspended",
  ENDING: "cancelling",
  ENDED: "cancelled",
  LAPSED: "expired",
  BROKEN: "failed",
};

const PLATFORMS: Readonly<Record<string, Platform>> = {
  [SERVICES.google]: "google",
  [SERVICES.microsoft]: "microsoft",
  [SERVICES.azure]: "azure",
  [SERVICES.smtp]: "smtp",
};

export function createMailboxes(client: MemoryApi): Mailboxes<MailboxRow> {
  const list: Mailboxes<MailboxRow>["list"] = (options = {}) =>
    createListing(
      {
        first: 1,
        readPage: async (page: number) => {
          const domain = options.domain === undefined ? {} : { domain: parseDomain("memory", options.domain) };
          const query = { page, ...domain };
          return readPage("listMailboxes", await client.listMailboxes({ query }, callOptions(options)));
        },
        read: readMailboxRow,
        key: (mailbox) => mailbox.id ?? mailbox.address,
      },
      options,
    );
  return {
    list,
    get: async (address, options) => {
      const wanted = parseAddress("memory", address);
      return await find(list({ ...options, domain: wanted.domain }), (mailbox) => mailbox.address === wanted.address);
    },
    credentials: async (address, options) => {
      const { address: email } = parseAddress("memory", address);
      const reply = await client.getLogins({ query: { email } }, callOptions(options));
      const [login] = ReplyReader.of("memory", "getLogins", reply).rows("logins");
      if (!login) throw notFound("memory", `There is no mailbox ${email}.`, "mailboxes.credentials");
      return readCredentials(login);
    },
  };
}

function readMailboxRow(row: ReplyReader<MailboxRow>): Mailbox<MailboxRow> {
  const platform = readStatus(PLATFORMS, row.maybeText("service"));
  return withRaw(
    omitUndefined({
      provider: "memory",
      id: row.text("id"),
      address: row.text("email").toLowerCase(),
      domain: readDomain(row.text("domain")),
      ...readStatus(STATUSES, row.maybeText("state")),
      platform: platform.status,
      ...(platform.status === "unknown" && platform.rawStatus !== undefined && { rawPlatform: platform.rawStatus }),
      firstName: row.maybeText("first_name"),
      lastName: row.maybeText("last_name"),
      createdAt: row.maybeTime("created_at"),
      renewsAt: row.maybeTime("renews_at"),
    }),
    row.value,
  );
}

function readCredentials(row: ReplyReader<LoginRow>): Credentials {
  const username = row.text("email");
  const password = row.maybeText("password");
  if (password === undefined) {
    throw conflict("memory", `${username} has no password yet: it is still being set up.`, "mailboxes.credentials");
  }
  return createCredentials({ username, password });
}
