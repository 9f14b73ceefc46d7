import type {
  AddPlatformCredentialsRequest,
  ColdMailResellerClient,
  ConnectedPlatform,
  StoredPlatformLogin,
} from "@mailfleet/coldmailreseller";
import type { Connection, ListOptions, Listing, Mailboxes } from "../../contract/index.js";
import { invalidArgument, notFound } from "../../kit/errors.js";
import { findMailboxes } from "../../kit/exports.js";
import { createListing, find } from "../../kit/listing.js";
import { setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { idOf } from "./mailboxes.js";
import type { ColdMailResellerConnection, ColdMailResellerExports } from "./options.js";
import { checkAccepted, checkAnswered, sourced } from "./replies.js";
import { NEEDS_METADATA, PROVIDER } from "./words.js";

type Row = Connection<StoredPlatformLogin>;

export function createExports(
  client: ColdMailResellerClient,
  mailboxes: Pick<Mailboxes, "list">,
): ColdMailResellerExports {
  const connections = (options: ListOptions = {}): Listing<Row> => listConnections(client, options);
  const findConnection = async (id: string, { signal, timeoutMs }: ListOptions = {}): Promise<Row | undefined> =>
    await find(connections({ signal, timeoutMs }), (each) => each.id === id);
  return {
    connections,
    connect: async (connection, options) => {
      const reply = await client.addPlatformCredentials({ body: writeLogin(connection) }, callOptions(options));
      checkAccepted("addPlatformCredentials", reply);
      const id = ReplyReader.of(PROVIDER, "addPlatformCredentials", reply).maybeRow("data")?.maybeText("credentialId");
      return omitUndefined({ id });
    },
    start: async (connectionId, addresses, options) => {
      // No list is of one domain only: one pass over all serves any number.
      const rows = await findMailboxes(PROVIDER, mailboxes, addresses, options);
      if (!(await findConnection(connectionId, options)))
        throw notFound(PROVIDER, `There is no connection ${connectionId}.`, "exports.start");
      // The docs' name of the list. The help guide calls it mailboxIds.
      const body = { credentialId: connectionId, componentMailboxIds: rows.map(idOf) };
      const reply = await client.exportMailboxesToPlatform({ body }, callOptions(options));
      checkAccepted("exportMailboxesToPlatform", reply);
      return rows.map(({ id, address }) => sourced({ id, address, status: "pending" as const }, reply));
    },
    disconnect: async (connectionId, options) => {
      const connection = await findConnection(connectionId, options);
      return await setOnce(!connection, async () => {
        const query = { credentialId: connectionId };
        checkAccepted(
          "removePlatformCredential",
          await client.removePlatformCredential({ query }, callOptions(options)),
        );
      });
    },
  };
}

/** One reply holds them all: a map from each platform to its stored logins. */
function listConnections(client: ColdMailResellerClient, options: ListOptions): Listing<Row> {
  return createListing<Row, () => Row, true>(
    {
      first: true,
      readPage: async () => {
        const reply = await client.getConnectedPlatforms({}, callOptions(options));
        checkAnswered("getConnectedPlatforms", reply);
        const data = ReplyReader.of(PROVIDER, "getConnectedPlatforms", reply).maybeRow("data");
        const platforms = Object.keys(data?.value ?? {});
        return { rows: platforms.flatMap((platform) => readLogins(platform, data?.row(platform))) };
      },
      read: (open) => open(),
      key: ({ id }) => id,
    },
    options,
  );
}

function readLogins(platform: string, row: ReplyReader<ConnectedPlatform> | undefined): (() => Row)[] {
  const logins = row?.lazyRows("credentials") ?? [];
  return logins.map((open) => () => {
    const login = open();
    const name = login.maybeRow("metadata")?.maybeText("workspace");
    return sourced({ id: login.text("credentialId"), platform, name }, login.value);
  });
}

function writeLogin(connection: ColdMailResellerConnection): AddPlatformCredentialsRequest {
  const { platform, username: email, password, apiKey, metadata } = connection;
  const refuse = (message: string): Error => invalidArgument(PROVIDER, message, "exports.connect");
  if (!platform) throw refuse("platform is missing.");
  if (apiKey !== undefined) throw refuse("Cold Mail Reseller takes username and password, and no apiKey.");
  if (!email || !password) throw refuse("username and password are needed.");
  const app = platform.toUpperCase();
  if (app === NEEDS_METADATA && !metadata)
    throw refuse(`${app} needs metadata: appBaseUrl, clientId, appName, workspace.`);
  return { app, credentials: { email, password }, ...(metadata && { metadata: omitUndefined(metadata) }) };
}
