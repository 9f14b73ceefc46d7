import { MailfleetError } from "@mailfleet/http";
import type { Database } from "./database.js";

/** Each is applied once, in this order, and never changed after a release. `$prefix` stands for the beginning of its tables' names. */
const MIGRATIONS: readonly string[] = [
  `
  create table $prefixpurchases (
    id integer primary key autoincrement,
    provider text not null,
    tenant text not null, -- empty: none
    key text not null,
    fence integer not null default 1, -- who opens it counts on; an append with an older number is refused
    holder text, -- the process that has it open, as JSON
    entries integer not null default 0,
    plan_hash text not null default '',
    recorded_at text not null default '',
    settled_at integer, -- when it was done, if that was recorded last, in milliseconds since 1970
    standing text, -- JSON; null: left in the middle, or open right now
    status text,
    wake_at integer, -- milliseconds since 1970
    unique (provider, tenant, key)
  );
  create index $prefixpurchases_wake on $prefixpurchases (wake_at) where wake_at is not null;
  create index $prefixpurchases_status on $prefixpurchases (status, id);
  create index $prefixpurchases_settled on $prefixpurchases (settled_at) where settled_at is not null;

  create table $prefixentries (
    purchase integer not null references $prefixpurchases,
    seq integer not null,
    step text not null,
    attempt integer not null,
    event text not null,
    body text not null,
    primary key (purchase, seq),
    unique (purchase, step, attempt, event)
  ) without rowid;

  create table $prefixnames (
    name text primary key,
    purchase integer not null references $prefixpurchases
  ) without rowid;
  create index $prefixnames_purchase on $prefixnames (purchase);

  create table $prefixdocuments (
    name text primary key,
    version integer not null, -- counts the writes; who has read another one does not write
    content text not null
  ) without rowid;
  `,
];

/** Makes the handle fit for a journal, and brings the tables up to date, whoever else tries the same. */
export async function migrate(
  database: Database,
  prefix: string,
  migrations: readonly string[] = MIGRATIONS,
): Promise<void> {
  // Short, for a handle that waits stops the whole process; `Database` waits longer.
  database.exec("pragma busy_timeout = 50");
  await database.retry(() => database.get("pragma journal_mode = wal"));
  database.exec("pragma synchronous = full");
  if (await database.retry(() => isCurrent(database, prefix, migrations))) return;
  await database.transaction(() => {
    const begun = readVersion(database, prefix);
    refuseNewer(begun, migrations);
    if (begun === 0)
      database.exec(`create table if not exists ${prefix}migrations (version integer primary key) without rowid`);
    for (const [index, migration] of migrations.entries()) {
      if (index < begun) continue;
      database.exec(migration.replaceAll("$prefix", prefix));
      database.exec(`insert into ${prefix}migrations (version) values (${index + 1})`);
    }
  });
}

function isCurrent(database: Database, prefix: string, migrations: readonly string[]): boolean {
  const version = readVersion(database, prefix);
  refuseNewer(version, migrations);
  return version === migrations.length;
}

function readVersion(database: Database, prefix: string): number {
  const table = database.get("select 1 from sqlite_master where type = 'table' and name = ?", `${prefix}migrations`);
  if (!table) return 0;
  return Number(database.get(`select coalesce(max(version), 0) as version from ${prefix}migrations`)?.["version"]);
}

function refuseNewer(version: number, { length }: readonly string[]): void {
  if (version <= length) return;
  throw new MailfleetError({
    code: "rejected",
    provider: "mailfleet",
    operation: "journal.open",
    message:
      `The database is at version ${version}, written by a newer version of @mailfleet/sqlite; this one knows ${length}. ` +
      `Update it in this program.`,
    outcome: "not-applied",
    disposition: "terminal",
  });
}
