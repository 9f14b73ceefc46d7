import type { Domain as DomainInUse, Mailbox as RawMailbox, ScaledMailClient } from "@mailfleet/scaledmail";
import type { Credentials, Listing, ListOptions, Mailbox, Mailboxes, ReadOptions } from "../../contract/index.js";
import { createCredentials } from "../../kit/credentials.js";
import { conflict, notFound, unexpectedResponse } from "../../kit/errors.js";
import { createListing, type ListingSource } from "../../kit/listing.js";
import { parseListedAddress, readAddress } from "../../kit/names.js";
import { listedMailboxes } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readPlatform, readStatus } from "../../kit/status.js";
import { failsToRead, isMute, problemOf, readWhole, type WholeList } from "./domain-lists.js";
import { nameOf, readInUse } from "./domains.js";
import { sourced } from "./replies.js";
import { MAILBOX_STATUSES, PLATFORMS, PROVIDER } from "./words.js";

type OpenMailbox = () => Mailbox<RawMailbox>;
type Source = ListingSource<Mailbox<RawMailbox>, OpenMailbox, readonly Owner[] | "start">;

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
  const readOwners = async (wanted: string | undefined, options: ReadOptions): Promise<Owners> =>
    findOwners(await readInUse(client, options), wanted === undefined ? undefined : [wanted]);
  return {
    ...listedMailboxes<RawMailbox, OpenMailbox, readonly Owner[] | "start">(PROVIDER, (options, wanted) =>
      mailboxesOf(client, async () => await readOwners(wanted, options), options),
    ),
    credentials: async (address, options = {}) => {
      const wanted = parseListedAddress(PROVIDER, address);
      const { owners, unreadable } = await readOwners(wanted.domain, options);
      unreadable[0]?.();
      for (const owner of owners) {
        for (const open of (await readRows(client, owner, true, options)).rows) {
          if (readAddressOf(open(), owner).address === wanted.address) return readCredentials(open(), wanted.address);
        }
      }
      throw notFound(PROVIDER, `There is no mailbox ${wanted.address}.`, "mailboxes.credentials");
    },
  };
}

export function listMailboxes(
  client: ScaledMailClient,
  startWith: () => Owners | Promise<Owners>,
  options: ListOptions,
): Listing<Mailbox<RawMailbox>> {
  return createListing(mailboxesOf(client, startWith, options), options);
}

/** ScaledMail lists mailboxes by a domain's record id only: one call for each domain. */
function mailboxesOf(
  client: ScaledMailClient,
  startWith: () => Owners | Promise<Owners>,
  options: ReadOptions,
): Source {
  return {
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
  };
}

/** The domains whose mailboxes are wanted. One without a record id cannot be asked about, which is not the same as having none. */
export function findOwners(inUse: WholeList<DomainInUse>, wanted?: readonly string[]): Owners {
  const owners = new Map<string, Owner>();
  const unreadable: (() => never)[] = [];
  for (const open of inUse.rows) {
    try {
      const row = open();
      const name = nameOf(row);
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
    return { rows: rows.map((open) => () => readMailbox(open(), owner)), ...problemOf(problem) };
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
  const row = ReplyReader.of(PROVIDER, "getMailboxesByDomainId", reply);
  if (row.value.mailboxes === null) return { rows: [], problem: `the mailboxes of ${owner.name} are not shown` };
  return readWhole(`getMailboxesByDomainId of ${owner.name}`, row.lazyRows("mailboxes"), row.maybeNumber("total"));
}

/** `email` can be missing; then the alias and the domain it is listed under make the address. */
function readAddressOf(row: ReplyReader<RawMailbox>, owner: Owner): Pick<Mailbox, "address" | "domain"> {
  const named = readAddress(row.maybeText("email") ?? `${row.text("alias")}@${owner.name}`);
  if (named) return named;
  const message = "getMailboxesByDomainId: a mailbox has an email without a local part";
  throw unexpectedResponse(PROVIDER, "getMailboxesByDomainId", message);
}

function readMailbox(row: ReplyReader<RawMailbox>, owner: Owner): Mailbox<RawMailbox> {
  const { address, domain } = readAddressOf(row, owner);
  const { status, rawStatus } = readStatus(MAILBOX_STATUSES, row.maybeText("status"));
  const { platform, rawPlatform } = readPlatform(PLATFORMS, row.maybeText("order_type"));
  return sourced(
    {
      address,
      domain,
      status,
      rawStatus,
      platform,
      rawPlatform,
      firstName: row.maybeText("first_name"),
      lastName: row.maybeText("last_name"),
    },
    row.value,
  );
}

function readCredentials(row: ReplyReader<RawMailbox>, address: string): Credentials {
  const password = row.maybeText("mailbox_password");
  if (password !== undefined) return createCredentials({ username: address, password });
  const status = row.maybeText("status") ?? "unknown";
  throw conflict(PROVIDER, `${address} has no password yet (status ${status}).`, "mailboxes.credentials");
}
