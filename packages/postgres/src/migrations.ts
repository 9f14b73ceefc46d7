import { MailfleetError } from "@mailfleet/http";
import type { Connection } from "./keeper.js";

/** Each is applied once, in this order, and never changed after a release. `$schema` stands for the quoted name of the schema. */
const MIGRATIONS: readonly string[] = [
  `
  create table $schema.purchases (
    id bigint generated always as identity primary key,
    provider text not null,
    tenant text not null, -- empty: none
    key text not null,
    lock bigint not null, -- the advisory lock that its holder has
    fence bigint not null default 1, -- who opens it counts on; an append with an older number is refused
    entries integer not null default 0,
    plan_hash text not null default '',
    recorded_at text not null default '',
    settled_at timestamptz, -- when it was done, if that was recorded last
    standing json, -- null: left in the middle, or open right now
    status text,
    wake_at timestamptz,
    unique (provider, tenant, key)
  );
  create index on $schema.purchases (wake_at) where wake_at is not null;
  create index on $schema.purchases (status, id);
  create index on $schema.purchases (id) where status is null;
  create index on $schema.purchases (settled_at) where settled_at is not null;

  create table $schema.entries (
    purchase bigint not null references $schema.purchases on delete cascade,
    seq integer not null,
    step text not null,
    attempt integer not null,
    event text not null,
    body json not null,
    primary key (purchase, seq),
    constraint entries_once unique (purchase, step, attempt, event)
  );

  create table $schema.names (
    name text not null constraint names_once primary key,
    purchase bigint not null references $schema.purchases on delete cascade
  );
  create index on $schema.names (purchase);

  create table $schema.limits (
    key bytea primary key, -- a hash: the key itself is a secret
    version bigint not null default 0, -- counts the changes of starts
    starts json not null default '{}',
    paused_until timestamptz not null default '-infinity'
  );

  create table $schema.documents (
    name text collate "C" primary key,
    version bigint not null, -- counts the writes; who has read another one does not write
    content text not null
  );
  `,
];

/** Brings the schema up to date, whoever else tries the same. Where it is, that takes one look and no rights. */
export async function migrate(
  connection: Connection,
  schema: string,
  migrations: readonly string[] = MIGRATIONS,
): Promise<void> {
  const version = await readVersion(connection, schema);
  if (version === migrations.length) return;
  refuseNewer(version, schema, migrations);
  // Before the transaction begins: what it sees of the catalogue is as old as its beginning.
  const lock = [`mailfleet migrations ${schema}`];
  await connection.query("select pg_advisory_lock(hashtextextended($1, 0))", lock);
  await connection.query("begin");
  try {
    const begun = await readVersion(connection, schema);
    refuseNewer(begun, schema, migrations);
    if (begun === 0) {
      await connection.query(`create schema if not exists ${schema}`);
      await connection.query(
        `create table if not exists ${schema}.migrations (version integer primary key, applied_at timestamptz not null default now())`,
      );
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < begun) continue;
      await connection.query(migration.replaceAll("$schema", schema));
      await connection.query(`insert into ${schema}.migrations (version) values ($1)`, [index + 1]);
    }
    await connection.query("commit");
  } catch (error) {
    await connection.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await connection.query("select pg_advisory_unlock(hashtextextended($1, 0))", lock).catch(() => undefined);
  }
}

async function readVersion(connection: Connection, schema: string): Promise<number> {
  const [there] = await connection.query("select to_regclass($1) is not null as there", [`${schema}.migrations`]);
  if (there?.["there"] !== true) return 0;
  const [row] = await connection.query(`select coalesce(max(version), 0) as version from ${schema}.migrations`);
  return Number(row?.["version"]);
}

function refuseNewer(version: number, schema: string, { length }: readonly string[]): void {
  if (version <= length) return;
  throw new MailfleetError({
    code: "rejected",
    provider: "mailfleet",
    operation: "journal.open",
    message:
      `The schema ${schema} is at version ${version}, written by a newer version of @mailfleet/postgres; this one knows ${length}. ` +
      `Update it in this program.`,
    outcome: "not-applied",
    disposition: "terminal",
  });
}
