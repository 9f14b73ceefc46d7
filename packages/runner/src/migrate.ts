import { setTimeout } from "node:timers/promises";
import { DBOS } from "@dbos-inc/dbos-sdk";
import { Client } from "pg";

/** Brings the tables of the queue up to date. One after the other: the engine's migrations stumble over each other. */
export async function migrate(connectionString: string, schema: string): Promise<void> {
  const client = new Client({ connectionString, application_name: "mailfleet runner", connectionTimeoutMillis: 8_000 });
  // What ends it also ends what is asked for below.
  client.on("error", () => undefined);
  await client.connect();
  try {
    // Asked for again and again: an index that is built beside its table waits for every statement that waits.
    while (!(await tryLock(client, schema))) await setTimeout(50);
    await DBOS.migrate(connectionString, { schemaName: schema });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function tryLock(client: Client, schema: string): Promise<boolean> {
  const statement = "select pg_try_advisory_lock(hashtextextended($1, 0)) as is_mine";
  const { rows } = await client.query<{ is_mine: boolean }>(statement, [`mailfleet runner ${schema}`]);
  return rows[0]?.is_mine === true;
}
