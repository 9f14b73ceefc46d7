import type {
  AddSequencerRequest,
  InboxKitClient,
  ListSequencersReply,
  Mailbox as RawMailbox,
} from "@mailfleet/inboxkit";
import type {
  Connection,
  ExportPlatforms,
  ExportProgress,
  Exports,
  ListOptions,
  Listing,
  Mailbox,
  Mailboxes,
  NewConnection,
  ReadOptions,
} from "../../contract/index.js";
import { invalidArgument, notFound } from "../../kit/errors.js";
import { findMailboxes } from "../../kit/exports.js";
import { createListing, find } from "../../kit/listing.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { type ExportRow, readProgress, readStarted } from "./export-status.js";
import { readNewUid, readOffsetPage, sourced, writeOffset } from "./replies.js";
import { MOST_FILTERED, PROVIDER } from "./words.js";

/** An account at a sending tool, as InboxKit lists it. */
export type Sequencer = ListSequencersReply["data"][number];

export function createExports(
  client: InboxKitClient,
  mailboxes: Pick<Mailboxes<RawMailbox>, "list">,
): Exports<Sequencer> & ExportPlatforms & ExportProgress<ExportRow | undefined> {
  const findWanted = async (addresses: readonly string[], options?: ReadOptions): Promise<Mailbox<RawMailbox>[]> =>
    await findMailboxes(PROVIDER, mailboxes, addresses, options, MOST_FILTERED);
  return {
    platforms: async (options) => readPlatforms(await client.listSequencerPlatforms({}, callOptions(options))),
    connections: (options) => listSequencers(client, options),
    connect: async (connection, options) => {
      const reply = await client.addSequencer({ body: writeSequencer(connection) }, callOptions(options));
      return { id: readNewUid("addSequencer", reply, "data") };
    },
    start: async (connectionId, addresses, options = {}) => {
      const wanted = await findWanted(addresses, options);
      const { signal, timeoutMs } = options;
      const connections = listSequencers(client, { signal, timeoutMs });
      if (!(await find(connections, ({ id }) => id === connectionId)))
        throw notFound(PROVIDER, `There is no connection ${connectionId}.`, "exports.start");
      const body = { sequencer_uid: connectionId, mailbox_uids: wanted.flatMap(({ id }) => id ?? []) };
      return readStarted(await client.exportMailboxes({ body }, callOptions(options)), wanted);
    },
    status: async (addresses, options) => await readProgress(client, await findWanted(addresses, options), options),
  };
}

/** No source shows this reply. Its siblings put their payload under `data`. */
function readPlatforms(reply: object): readonly string[] {
  const row = ReplyReader.loose(PROVIDER, "listSequencerPlatforms", reply);
  const key = Array.isArray(row.value.data) ? "data" : "platforms";
  const words = row.texts(key);
  return [...new Set(words.length > 0 ? words : row.rows(key).map((each) => each.text("platform")))];
}

function listSequencers(client: InboxKitClient, options: ListOptions = {}): Listing<Connection<Sequencer>> {
  return createListing(
    {
      first: 0,
      readPage: async (offset: number) => {
        const reply = await client.listSequencers({ body: writeOffset(offset) }, callOptions(options));
        return readOffsetPage(ReplyReader.of(PROVIDER, "listSequencers", reply).lazyRows("data"), offset);
      },
      read: (open) => readSequencer(open()),
      key: ({ id }) => id,
    },
    options,
  );
}

function readSequencer(row: ReplyReader<Sequencer>): Connection<Sequencer> {
  return sourced(
    {
      id: row.text("uid"),
      platform: row.text("platform"),
      name: row.maybeText("name"),
      rawStatus: row.maybeText("status"),
    },
    row.value,
  );
}

/** InboxKit asks whether the tool should warm the mailboxes up; it is left as it is there. */
function writeSequencer({ platform, name, apiKey, username, password }: NewConnection): AddSequencerRequest {
  const refuse = (message: string): Error => invalidArgument(PROVIDER, message, "exports.connect");
  if (!platform || !name) throw refuse("platform and name are needed.");
  if (!apiKey && !(username && password)) throw refuse("An apiKey, or a username and password, are needed.");
  const login = { api_key: apiKey, sequencer_login: username, sequencer_password: password };
  return { platform, name, ...omitUndefined(login), enable_warmup: false };
}
