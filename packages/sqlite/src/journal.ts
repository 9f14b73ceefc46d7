import type { Documents, Journal, PurchaseFilter, PurchaseId, PurchaseRecord, Standing } from "@mailfleet/core";
import { describeSelf, hasEnded, readHolder as parseHolder } from "@mailfleet/core/journal/holder";
import { createJournal, type Hold, type NewRecord, type Written } from "@mailfleet/core/journal/store";
import { Database, type Row, type SqliteDatabase, type SqliteValue } from "./database.js";
import { explain } from "./explain.js";
import { migrate } from "./migrations.js";

export interface SqliteOptions {
  /** What the names of its tables begin with: two prefixes in one file are two journals. Default: `mailfleet_`. */
  readonly prefix?: string | undefined;
}

const PAGE = 500;

/**
 * A journal in SQLite, for the processes of one machine. Every entry is one transaction, on disk before anything is sent (WAL,
 * `synchronous=FULL`). Who has a purchase open is written down with it: a process that has certainly ended keeps nobody out, and
 * every append carries a fencing number.
 *
 * @param db an open handle on a file, for the journal alone: its settings are changed. It stays yours to close.
 */
export function sqliteJournal(db: SqliteDatabase, options: SqliteOptions = {}): Required<Journal> {
  const { prefix = "mailfleet_" } = options;
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,40}$/.test(prefix))
    throw new TypeError(`prefix must be letters, digits and underscores, not ${JSON.stringify(prefix)}.`);
  if (typeof (db as Partial<SqliteDatabase> | undefined)?.prepare !== "function")
    throw new TypeError("sqliteJournal needs an open database, of node:sqlite, libsql or better-sqlite3.");
  const shelf = new Shelf(new Database(db), prefix);
  return createJournal({
    place: "The journal's database",
    hold: (purchase) => shelf.hold(purchase),
    list: (filter) => shelf.list(filter),
    holderOf: (name) => shelf.holderOf(name),
    forget: (settledBefore) => shelf.forget(settledBefore),
    documents: openDocuments(shelf),
    explain,
  });
}

/** The tables, made when they are first needed. */
class Shelf {
  readonly database: Database;
  readonly #prefix: string;
  #ready: Promise<void> | undefined;

  constructor(database: Database, prefix: string) {
    this.database = database;
    this.#prefix = prefix;
  }

  /** A statement with the names of its tables put in. */
  sql(text: string): string {
    return text.replaceAll("$", this.#prefix);
  }

  async ready(): Promise<void> {
    this.#ready ??= migrate(this.database, this.#prefix);
    try {
      await this.#ready;
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
  }

  async hold(purchase: PurchaseId): Promise<Hold | { heldBy?: string }> {
    await this.ready();
    const { provider, tenant = "", key } = purchase;
    const self = JSON.stringify(await describeSelf());
    const find = this.sql("select id, fence, holder from $purchases where provider = ? and tenant = ? and key = ?");
    const before = await this.database.retry(() => this.database.get(find, provider, tenant, key));
    const holder = before?.["holder"];
    if (typeof holder === "string") {
      const other = parseHolder(holder);
      if (!other || !(await hasEnded(other))) return { heldBy: this.#describe(other, Number(before?.["id"])) };
    }
    return await this.database.transaction(() => {
      const now = this.database.get(find, provider, tenant, key);
      // Somebody came first: whoever opens counts the fence on.
      if (now && (now["fence"] !== before?.["fence"] || now["holder"] !== before?.["holder"])) return {};
      const enter = this.sql(
        `insert into $purchases (provider, tenant, key, holder) values (?, ?, ?, ?)
         on conflict (provider, tenant, key) do update set fence = fence + 1, holder = excluded.holder returning id, fence`,
      );
      const row = this.database.get(enter, provider, tenant, key, self);
      return new SqliteHold(this, Number(row?.["id"]), Number(row?.["fence"]));
    });
  }

  async *list({ provider, tenant, key, status, dueBy }: PurchaseFilter): AsyncGenerator<PurchaseRecord> {
    await this.ready();
    const conditions: [string, SqliteValue[]][] = [
      ...(provider === undefined ? [] : [["provider = ?", [provider]] as [string, SqliteValue[]]]),
      ...(tenant === undefined ? [] : [["tenant = ?", [tenant]] as [string, SqliteValue[]]]),
      ...(key === undefined ? [] : [["key = ?", [key]] as [string, SqliteValue[]]]),
      ...(status === undefined
        ? []
        : [[`status in (${status.map(() => "?").join(", ")})`, [...status]] as [string, SqliteValue[]]]),
      ...(dueBy === undefined
        ? []
        : [["(status is null or wake_at <= ?)", [Date.parse(dueBy)]] as [string, SqliteValue[]]]),
    ];
    const where = ["id > ? and entries > 0", ...conditions.map(([text]) => text)].join(" and ");
    const statement = this.sql(`select * from $purchases where ${where} order by id limit ${PAGE}`);
    let last = 0;
    for (;;) {
      const values = conditions.flatMap(([, each]) => each);
      const rows = await this.database.retry(() => this.database.all(statement, last, ...values));
      for (const row of rows) yield toRecord(row);
      if (rows.length < PAGE) return;
      last = Number(rows.at(-1)?.["id"]);
    }
  }

  async holderOf(name: string): Promise<PurchaseId | undefined> {
    await this.ready();
    return await this.database.retry(() => this.ownerOf(name)?.purchase);
  }

  ownerOf(name: string): { id: number; purchase: PurchaseId } | undefined {
    const find = this.sql(
      "select id, provider, tenant, key from $names join $purchases on id = purchase where name = ?",
    );
    const row = this.database.get(find, name);
    return row && { id: Number(row["id"]), purchase: toPurchase(row) };
  }

  async forget(settledBefore: string): Promise<number> {
    await this.ready();
    const find = this.sql("select id, holder from $purchases where settled_at <= ?");
    const old = await this.database.retry(() => this.database.all(find, Date.parse(settledBefore)));
    let count = 0;
    for (const { id, holder } of old) {
      const other = typeof holder === "string" ? parseHolder(holder) : undefined;
      if (typeof holder === "string" && !(other && (await hasEnded(other)))) continue;
      const isGone = await this.database.transaction(() => {
        const same = this.sql("select 1 from $purchases where id = ? and settled_at <= ? and holder is ?");
        const values: SqliteValue[] = [
          Number(id),
          Date.parse(settledBefore),
          typeof holder === "string" ? holder : null,
        ];
        if (!this.database.get(same, ...values)) return false;
        for (const table of ["$names", "$entries"])
          this.database.run(this.sql(`delete from ${table} where purchase = ?`), Number(id));
        this.database.run(this.sql("delete from $purchases where id = ?"), Number(id));
        return true;
      });
      if (isGone) count += 1;
    }
    return count;
  }

  #describe(other: ReturnType<typeof parseHolder>, id: number): string {
    const who = other ? ` by process ${other.pid} on ${other.host}` : "";
    const clear = this.sql(`update $purchases set holder = null where id = ${id}`);
    return `${who} (if that process has certainly ended: ${clear})`;
  }
}

function openDocuments(shelf: Shelf): Documents {
  const { database } = shelf;
  const sql = (text: string): string => shelf.sql(text);
  return {
    read: async (name) => {
      await shelf.ready();
      const find = sql("select content, version from $documents where name = ?");
      const row = await database.retry(() => database.get(find, name));
      return row && { content: String(row["content"]), version: Number(row["version"]) };
    },
    write: async (name, content, version) => {
      await shelf.ready();
      return await database.transaction(() => {
        const found = database.get(sql("select version from $documents where name = ?"), name);
        if (Number(found?.["version"] ?? 0) !== version) return false;
        database.run(
          sql("insert or replace into $documents (name, version, content) values (?, ?, ?)"),
          name,
          version + 1,
          content,
        );
        return true;
      });
    },
    list: async (prefix) => {
      await shelf.ready();
      const find = sql("select name from $documents where substr(name, 1, ?) = ? order by name");
      const rows = await database.retry(() => database.all(find, prefix.length, prefix));
      return rows.map((row) => String(row["name"]));
    },
    remove: async (name) => {
      await shelf.ready();
      await database.transaction(() => database.run(sql("delete from $documents where name = ?"), name));
    },
  };
}

class SqliteHold implements Hold {
  readonly #shelf: Shelf;
  readonly #id: number;
  readonly #fence: number;

  constructor(shelf: Shelf, id: number, fence: number) {
    this.#shelf = shelf;
    this.#id = id;
    this.#fence = fence;
  }

  async read(): Promise<readonly string[]> {
    const { database } = this.#shelf;
    const statement = this.#shelf.sql("select body from $entries where purchase = ? order by seq");
    const rows = await database.retry(() => database.all(statement, this.#id));
    return rows.map((row) => String(row["body"]));
  }

  async write(record: NewRecord): Promise<Written> {
    return await this.#shelf.database.transaction(() => this.#write(record));
  }

  async release(standing: Standing | undefined): Promise<void> {
    const { database } = this.#shelf;
    await database.transaction(() => {
      const mine = [this.#id, this.#fence] as const;
      const leave = this.#shelf.sql("update $purchases set holder = null where id = ? and fence = ?");
      database.run(leave, ...mine);
      const clear = this.#shelf.sql("delete from $purchases where id = ? and fence = ? and entries = 0");
      database.run(clear, ...mine);
      if (!standing) return;
      const keep = this.#shelf.sql(
        "update $purchases set standing = ?, status = ?, wake_at = ? where id = ? and fence = ? and entries > 0",
      );
      database.run(keep, JSON.stringify(standing), standing.status, msOrNull(standing.wakeAt), ...mine);
    });
  }

  #write({ seq, entry, text, takes, frees }: NewRecord): Written {
    const { database } = this.#shelf;
    const sql = (statement: string): string => this.#shelf.sql(statement);
    const id = this.#id;
    if (!database.get(sql("select 1 from $purchases where id = ? and fence = ?"), id, this.#fence)) return "lost";
    const same = sql("select 1 from $entries where purchase = ? and step = ? and attempt = ? and event = ?");
    if (database.get(same, id, entry.step, entry.attempt, entry.event)) return "recorded";
    for (const name of takes) {
      const owner = this.#shelf.ownerOf(name);
      if (owner && owner.id !== id) return { name, owner: owner.purchase };
    }
    const add = sql("insert into $entries (purchase, seq, step, attempt, event, body) values (?, ?, ?, ?, ?, ?)");
    database.run(add, id, seq, entry.step, entry.attempt, entry.event, text);
    for (const name of takes) database.run(sql("insert into $names (name, purchase) values (?, ?)"), name, id);
    for (const name of frees) database.run(sql("delete from $names where name = ? and purchase = ?"), name, id);
    const note = sql(
      `update $purchases set entries = ?, plan_hash = coalesce(?, plan_hash), settled_at = ?,
         recorded_at = case when ? = 1 then ? else recorded_at end, standing = null, status = null, wake_at = null
       where id = ?`,
    );
    const planHash = entry.event === "planned" ? entry.plan.hash : null;
    const settledAt = entry.event === "done" ? msOrNull(entry.at) : null;
    database.run(note, seq, planHash, settledAt, seq, entry.at, id);
    return "written";
  }
}

function toRecord(row: Row): PurchaseRecord {
  const { standing } = row;
  return {
    ...toPurchase(row),
    planHash: String(row["plan_hash"]),
    recordedAt: String(row["recorded_at"]),
    ...(typeof standing === "string" && { standing: JSON.parse(standing) as Standing }),
  };
}

function toPurchase({ provider, tenant, key }: Row): PurchaseId {
  return { provider: String(provider), ...(tenant !== "" && { tenant: String(tenant) }), key: String(key) };
}

/** Times come from other programs too. One that cannot be read is none. */
function msOrNull(time: string | undefined): number | null {
  const ms = Date.parse(time ?? "");
  return Number.isNaN(ms) ? null : ms;
}
