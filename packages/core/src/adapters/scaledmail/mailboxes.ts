import type { Mailbox as RawMailbox, ScaledMailClient } from "@mailfleet/scaledmail";
import type { Credentials, Mailbox, Mailboxes, MailboxStatus, Platform, ReadOptions } from "../../contract/index.js";
import { conflict, notFound, unexpectedResponse } from "../../shared/errors.js";
import { createListing, find } from "../../shared/listing.js";
import { parseAddress, parseDomain, readDomain } from "../../shared/names.js";
import { callOptions } from "../../shared/options.js";
import { present, Row, withRaw } from "../../shared/rows.js";
import { readPlatform, readStatus } from "../../shared/status.js";
import { readInUse } from "./domains.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = { Active: "active", "In Progress": "pending" };
const PLATFORMS: Readonly<Record<string, Platform>> = { google: "google", outlook: "microsoft", smtp: "smtp" };

/** A domain whose mailboxes are read. */
interface Owner {
  readonly id: string;
  readonly name: string;
}

export function createMailboxes(client: ScaledMailClient): Mailboxes<RawMailbox> {
  const list: Mailboxes<RawMailbox>["list"] = (options = {}) =>
    createListing<Mailbox<RawMailbox>, readonly Owner[] | "start">(
      "start",
      async (cursor) => {
        const owners = cursor === "start" ? await readOwners(client, options) : cursor;
        const [owner, ...rest] = owners;
        if (!owner) return { items: [] };
        const items = (await readRows(client, owner, false, options)).map((row) => readMailboxRow(row, owner));
        return { items, ...(rest.length > 0 && { next: rest }) };
      },
      (mailbox) => mailbox.address,
      options,
    );
  return {
    list,
    get: async (address, options) => {
      const wanted = parseAddress("scaledmail", address);
      return await find(list({ ...options, domain: wanted.domain }), (mailbox) => mailbox.address === wanted.address);
    },
    credentials: async (address, options = {}) => {
      const wanted = parseAddress("scaledmail", address);
      for (const owner of await readOwners(client, { ...options, domain: wanted.domain })) {
        for (const row of await readRows(client, owner, true, options)) {
          if (readAddress(row, owner).address === wanted.address) return readCredentials(row, wanted.address);
        }
      }
      throw notFound("scaledmail", `There is no mailbox ${wanted.address}.`, "mailboxes.credentials");
    },
  };
}

/**
 * The domains whose mailboxes are wanted: ScaledMail lists mailboxes by a domain's record id only. A wanted domain without
 * one cannot be read, and a list that left it out would pass for a complete one.
 */
async function readOwners(
  client: ScaledMailClient,
  { domain, ...options }: ReadOptions & { domain?: string },
): Promise<Owner[]> {
  const wanted = domain === undefined ? undefined : parseDomain("scaledmail", domain);
  const owners = new Map<string, Owner>();
  for (const row of await readInUse(client, options)) {
    const name = readDomain(row.text("domain"));
    if (wanted === undefined || name === wanted) owners.set(row.text("id"), { id: row.text("id"), name });
  }
  return [...owners.values()];
}

/** The mailboxes of one domain. `null` in place of the list, not its absence, stands for a domain of another organization. */
async function readRows(
  client: ScaledMailClient,
  owner: Owner,
  withPasswords: boolean,
  options: ReadOptions,
): Promise<Row<RawMailbox>[]> {
  const reply = await client.getMailboxesByDomainId(
    { path: { domain_id: owner.id }, query: withPasswords ? { password: true } : {} },
    callOptions(options),
  );
  const row = Row.of("scaledmail", "getMailboxesByDomainId", reply);
  return row.value.mailboxes === null ? [] : row.rows("mailboxes");
}

/** `email` can be missing; then the alias and the domain it is listed under make the address. */
function readAddress(row: Row<RawMailbox>, owner: Owner): Pick<Mailbox, "address" | "domain"> {
  const email = row.maybeText("email") ?? `${row.text("alias")}@${owner.name}`;
  const at = email.lastIndexOf("@");
  if (at < 1) {
    const message = "getMailboxesByDomainId: a mailbox has an email without a local part";
    throw unexpectedResponse("scaledmail", "getMailboxesByDomainId", message);
  }
  const domain = readDomain(email.slice(at + 1));
  return { address: `${email.slice(0, at).toLowerCase()}@${domain}`, domain };
}

function readMailboxRow(row: Row<RawMailbox>, owner: Owner): Mailbox<RawMailbox> {
  // Only a row that was asked for with passwords has one, and it must not travel on in `raw`.
  const { mailbox_password: _, ...raw } = row.value;
  return withRaw(
    present({
      provider: "scaledmail",
      ...readAddress(row, owner),
      ...readStatus(STATUSES, row.maybeText("status")),
      ...readPlatform(PLATFORMS, row.maybeText("order_type")),
      firstName: row.maybeText("first_name"),
      lastName: row.maybeText("last_name"),
    }),
    raw,
  );
}

function readCredentials(row: Row<RawMailbox>, address: string): Credentials {
  const password = row.maybeText("mailbox_password");
  if (password === undefined) {
    throw conflict(
      "scaledmail",
      `${address} has no password yet (status ${row.maybeText("status") ?? "unknown"}).`,
      "mailboxes.credentials",
    );
  }
  return { username: address, password };
}
