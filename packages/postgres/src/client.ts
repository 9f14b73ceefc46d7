import { Client } from "pg";

/** What is used of a connection to Postgres: `Client` of pg 8 fits, and whatever behaves like it. */
export interface PgClient {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  end(): Promise<void>;
  /** `error` and `end` are heard: the connection is lost then. */
  on?(event: "error" | "end", listener: (error?: Error) => void): unknown;
  /** Does it keep the process alive? */
  ref?(): void;
  unref?(): void;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * Where the database is: a connection string (`postgres://user:password@host/database`), or a function that opens a connection of
 * its own each time. Not through a pooler in transaction mode: a lock would be somebody else's with the next statement.
 */
export type Connect = string | (() => Promise<PgClient>);

export interface PostgresOptions {
  readonly connect: Connect;
  /** The schema that the tables are in; it is made if it is not there. Default: `mailfleet`. */
  readonly schema?: string | undefined;
}

const DEFAULT_SCHEMA = "mailfleet";

export async function openClient(connect: Connect, applicationName: string): Promise<PgClient> {
  if (typeof connect !== "string") return await connect();
  const client = new Client({
    connectionString: connect,
    application_name: applicationName,
    connectionTimeoutMillis: 8_000,
    keepAlive: true,
  });
  await client.connect();
  return preparing(client);
}

const names = new Map<string, string>();

/** Each statement is planned once for a connection, which halves its time. */
function preparing(client: Client): PgClient {
  // In pg, and not in its types.
  const { ref, unref } = client as PgClient;
  return {
    query: (text, values = []) =>
      values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] }),
    end: () => client.end(),
    on: (event, listener) => client.on(event as "end", listener),
    ref: () => ref?.call(client),
    unref: () => unref?.call(client),
  };
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `mailfleet_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Where that is, without names and passwords, for messages. */
export function describePlace(connect: Connect): string {
  if (typeof connect !== "string") return "Postgres";
  try {
    const { host, pathname } = new URL(connect);
    return `Postgres at ${host}${pathname}`;
  } catch {
    return "Postgres";
  }
}

/** @throws TypeError if it is no name for a schema: it becomes a part of every statement. */
export function quoteSchema(schema: string = DEFAULT_SCHEMA): string {
  if (typeof schema === "string" && /^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return `"${schema}"`;
  throw new TypeError(
    `schema must be a name of lower-case letters, digits and underscores, not ${JSON.stringify(schema)}.`,
  );
}
