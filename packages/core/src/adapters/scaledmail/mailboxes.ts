import type { Domain as DomainInUse, Mailbox as RawMailbox, ScaledMailClient } from "@mailfleet/scaledmail";
import type {
  Credentials,
  Listing,
  ListOptions,
  Mailbox,
  Mailboxes,
  MailboxStatus,
  Platform,
  ReadOptions,
} from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict, notFound, unexpectedResponse } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { parseListedAddress, parseListedDomain, readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { isGone, readPlatform, readStatus } from "../../kit/status.js";
import { readInUse } from "./domains.js";
import { failsToRead, isMute, problemOf, readWhole, type WholeList } from "./domain-lists.js";

const STATUSES: Readonly<Record<string, MailboxStatus>> = { Active: "active", "In Progress": "pending" };
const PLATFORMS: Readonly<Record<string, Platform>> = { google: "google", outlook: "microsoft", smtp: "smtp" };

type OpenMailbox = () => Mailbox<RawMailbox>;

/** A domain whose mailboxes are read. */
interface Owner {
  readonly id: string;
  readonly name: string;
}

interface Owners {
  readonly owners: readonly Owner[];
  /** In place of domains that could not be read. */
  readonly unreadable: readonly (() => never)[];
  readonly problem?: string;
}

export function createMailboxes(client: ScaledMailClient): Mailboxes<RawMailbox> {
  const list: Mailboxes<RawMailbox>["list"] = ({ domain, ...options } = {}) =>
    listMailboxes(client, async () => await readOwners(client, domain, options), options);
  return {
    list,
    get: async (address, options) => {
      const wanted = parseListedAddress("scaledmail", address);
      const mailboxes = list({ ...options, domain: wanted.domain });
      return await find(mailboxes, (mailbox) => mailbox.address === wanted.address, isGone);
    },
    credentials: async (address, options = {}) => {
      const wanted = parseListedAddress("scaledmail", address);
      const { owners, unreadable } = await readOwners(client, wanted.domain, options);
      unreadable[0]?.();
      for (const owner of owners) {
        for (const open of (await readRows(client, owner, true, options)).rows) {
          if (readAddress(open(), owner).address === wanted.address) return readCredentials(open(), wanted.address);
        }
      }
      throw notFound("scaledmail", `There is no mailbox ${wanted.address}.`, "mailboxes.credentials");
    },
  };
}

/** ScaledMail lists mailboxes by a domain's record id only: one call for each domain. */
export function listMailboxes(
  client: ScaledMailClient,
  startWith: () => Owners | Promise<Owners>,
  options: ListOptions,
): Listing<Mailbox<RawMailbox>> {
  return createListing<Mailbox<RawMailbox>, OpenMailbox, readonly Owner[] | "start">(
    {
      first: "start",
      readPage: async (cursor) => {
        const { owners, unreadable, problem }: Owners =
          cursor === "start" ? await startWith() : { owners: cursor, unreadable: [] };
        const [owner, ...rest] = owners;
        const page = owner ? await readMailboxes(client, owner, options) : { rows: [], problem: undefined };
        return {
          rows: [...unreadable, ...page.rows],
          ...problemOf(problem, page.problem),
          ...(rest.length > 0 && { next: rest }),
        };
      },
      read: (row) => row(),
      key: (mailbox) => mailbox.address,
    },
    options,
  );
}

async function readOwners(client: ScaledMailClient, domain: string | undefined, options: ReadOptions): Promise<Owners> {
  const wanted = domain === undefined ? undefined : [parseListedDomain("scaledmail", domain)];
  return findOwners(await readInUse(client, options), wanted);
}

/** The domains whose mailboxes are wanted. One without a record id cannot be asked about, which is not the same as having none. */
export function findOwners(inUse: WholeList<DomainInUse>, wanted?: readonly string[]): Owners {
  const owners = new Map<string, Owner>();
  const unreadable: (() => never)[] = [];
  for (const open of inUse.rows) {
    try {
      const row = open();
      const name = readDomain(row.text("domain"));
      if (wanted && !wanted.includes(name)) continue;
      owners.set(row.text("id"), { id: row.text("id"), name });
    } catch (error) {
      unreadable.push(failsToRead(error));
    }
  }
  return { owners: [...owners.values()], unreadable, ...problemOf(inUse.problem) };
}

async function readMailboxes(
  client: ScaledMailClient,
  owner: Owner,
  options: ReadOptions,
): Promise<{ readonly rows: readonly OpenMailbox[]; readonly problem?: string }> {
  try {
    const { rows, problem } = await readRows(client, owner, false, options);
    return { rows: rows.map((open) => () => readMailboxRow(open(), owner)), ...problemOf(problem) };
  } catch (error) {
    // A domain that is being set up may have no answer yet. That must not hide the mailboxes of the others.
    if (isMute(error)) return { rows: [failsToRead(error)] };
    throw error;
  }
}

/** The mailboxes of one domain. `null` in place of the list, not its absence, stands for a domain of another organization. */
async function readRows(
  client: ScaledMailClient,
  owner: Owner,
  withPasswords: boolean,
  options: ReadOptions,
): Promise<WholeList<RawMailbox>> {
  const reply = await client.getMailboxesByDomainId(
    { path: { domain_id: owner.id }, query: withPasswords ? { password: true } : {} },
    callOptions(options),
  );
  const row = ReplyReader.of("scaledmail", "getMailboxesByDomainId", reply);
  if (row.value.mailboxes === null) return { rows: [], problem: `the mailboxes of ${owner.name} are not shown` };
  return readWhole(`getMailboxesByDomainId of ${owner.name}`, row.lazyRows("mailboxes"), row.maybeNumber("total"));
}

/** `email` can be missing; then the alias and the domain it is listed under make the address. */
function readAddress(row: ReplyReader<RawMailbox>, owner: Owner): Pick<Mailbox, "address" | "domain"> {
  const email = row.maybeText("email") ?? `${row.text("alias")}@${owner.name}`;
  const at = email.lastIndexOf("@");
  if (at < 1) {
    const message = "getMailboxesByDomainId: a mailbox has an email without a local part";
    throw unexpectedResponse("scaledmail", "getMailboxesByDomainId", message);
  }
  const domain = readDomain(email.slice(at + 1));
  return { address: `${email.slice(0, at).toLowerCase()}@${domain}`, domain };
}

function readMailboxRow(row: ReplyReader<RawMailbox>, owner: Owner): Mailbox<RawMailbox> {
  // Only a row that was asked for with passwords has one, and it must not travel on in `raw`.
  const { mailbox_password: _, ...raw } = row.value;
  return withRaw(
    omitUndefined({
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

function readCredentials(row: ReplyReader<RawMailbox>, address: string): Credentials {
  const password = row.maybeText("mailbox_password");
  if (password === undefined) {
    throw conflict(
      "scaledmail",
      `${address} has no password yet (status ${row.maybeText("status") ?? "unknown"}).`,
      "mailboxes.credentials",
    );
  }
  return createCredentials({ username: address, password });
}
