import { createHash } from "node:crypto";
import type { PurchaseId, Standing } from "@mailfleet/core";
import type { Hold, NewRecord, Written } from "@mailfleet/core/journal/store";
import { MailfleetError } from "@mailfleet/http";
import { type Connection, type Keeper, pause } from "./keeper.js";
import { readHolder } from "./list.js";

/** What a journal has in common with everything that is open in it. */
export interface Shelf {
  readonly keeper: Keeper;
  readonly schema: string;
  /** What is open here, with the ids of their rows: a lock of a session keeps nobody out who has the same session. */
  readonly open: Map<string, string>;
}

/** How long to look for what became of an entry. The engine waits for ten seconds. */
const FIND_OUT_MS = 5_000;

interface Held {
  readonly purchase: PurchaseId;
  /** The number of the advisory lock, of 64 bits. */
  readonly lock: string;
  /** Its row, and how often it was opened. */
  readonly id: string;
  readonly fence: string;
}

export async function openHold(shelf: Shelf, purchase: PurchaseId): Promise<Hold | { heldBy?: string }> {
  const { keeper, schema, open } = shelf;
  const name = JSON.stringify([purchase.provider, purchase.tenant ?? null, purchase.key]);
  if (open.has(name)) return { heldBy: " by this process" };
  open.set(name, "0");
  const leave = keeper.enter();
  const end = (): void => {
    open.delete(name);
    leave();
  };
  try {
    const connection = await keeper.connection();
    const lock = lockOf(schema, name);
    if (!(await takeLock(connection, lock))) {
      const heldBy = await describeHolder(connection, lock);
      end();
      return heldBy === undefined ? {} : { heldBy };
    }
    const held = await enterPurchase(connection, schema, purchase, lock);
    open.set(name, held.id);
    return new PostgresHold(shelf, held, connection, end);
  } catch (error) {
    end();
    throw error;
  }
}

/** Two purchases that share one by chance, once in 2^64, wait for each other and lose nothing. */
function lockOf(schema: string, name: string): string {
  return createHash("sha256").update(`mailfleet purchase ${schema} ${name}`).digest().readBigInt64BE(0).toString();
}

async function takeLock(connection: Connection, lock: string): Promise<boolean> {
  const [row] = await connection.query("select pg_try_advisory_lock($1) as taken", [lock]);
  return row?.["taken"] === true;
}

async function describeHolder(connection: Connection, lock: string): Promise<string | undefined> {
  const [row] = await connection.query(
    `select pid, client_addr::text as address from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and objsubid = 1 and ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
    [lock],
  );
  if (!row) return undefined;
  const from = row["address"] === null || row["address"] === undefined ? "" : ` from ${String(row["address"])}`;
  const end = `select pg_terminate_backend(${String(row["pid"])})`;
  return ` over another connection to the database${from} (if its process has certainly ended: ${end})`;
}

async function enterPurchase(
  connection: Connection,
  schema: string,
  purchase: PurchaseId,
  lock: string,
): Promise<Held> {
  try {
    const [row] = await connection.query(
      `insert into ${schema}.purchases (provider, tenant, key, lock) values ($1, $2, $3, $4)
       on conflict (provider, tenant, key) do update set fence = purchases.fence + 1 returning id, fence`,
      [purchase.provider, purchase.tenant ?? "", purchase.key, lock],
    );
    return { purchase, lock, id: String(row?.["id"]), fence: String(row?.["fence"]) };
  } catch (error) {
    await connection.query("select pg_advisory_unlock($1)", [lock]).catch(() => undefined);
    throw error;
  }
}

class PostgresHold implements Hold {
  readonly #shelf: Shelf;
  readonly #held: Held;
  readonly #end: () => void;
  #connection: Connection;

  constructor(shelf: Shelf, held: Held, connection: Connection, end: () => void) {
    this.#shelf = shelf;
    this.#held = held;
    this.#connection = connection;
    this.#end = end;
  }

  async read(): Promise<readonly string[]> {
    const rows = await this.#shelf.keeper.query(
      `select body::text as body from ${this.#shelf.schema}.entries where purchase = $1 order by seq`,
      [this.#held.id],
    );
    return rows.map((row) => String(row["body"]));
  }

  async write(record: NewRecord): Promise<Written> {
    try {
      return await this.#write(record);
    } catch (error) {
      if (!this.#connection.isLost) throw error;
      return await this.#findOut(record, error);
    }
  }

  async release(standing: Standing | undefined): Promise<void> {
    const { schema } = this.#shelf;
    const { id, fence, lock } = this.#held;
    const statement = `
      with kept as (
        update ${schema}.purchases set standing = $3, status = $4, wake_at = $5
        where id = $1 and fence = $2 and entries > 0 and $3::json is not null
      ), gone as (delete from ${schema}.purchases where id = $1 and fence = $2 and entries = 0)
      select pg_advisory_unlock($6)`;
    const wakeAt = standing?.wakeAt === undefined ? null : timeOrNull(standing.wakeAt);
    try {
      // A lock that went with its connection needs nobody to give it back.
      if (this.#connection.isLost) return;
      const text = standing ? JSON.stringify(standing) : null;
      await this.#connection.query(statement, [id, fence, text, standing?.status ?? null, wakeAt, lock]);
    } finally {
      this.#end();
    }
  }

  /** The entry, its names and the state of the purchase in one statement, which is one transaction and one round trip. */
  async #write({ seq, entry, text, takes, frees }: NewRecord): Promise<Written> {
    const { schema } = this.#shelf;
    const { id, fence } = this.#held;
    const statement = `
      with held as (
        update ${schema}.purchases set entries = $3, plan_hash = coalesce($8, plan_hash), settled_at = $9,
          recorded_at = case when $3 = 1 then $10 else recorded_at end, standing = null, status = null, wake_at = null
        where id = $1 and fence = $2 and pg_backend_pid() = $11 returning id
      ), entry as (
        insert into ${schema}.entries (purchase, seq, step, attempt, event, body) select id, $3, $4, $5, $6, $7::json from held
      ), freed as (
        delete from ${schema}.names using held where purchase = held.id and name = any($12::text[])
      ), taken as (
        insert into ${schema}.names (name, purchase)
        select wanted.name, held.id from held, unnest($13::text[]) with ordinality as wanted (name, place) order by place
      )
      select exists (select from held) as held, pg_backend_pid() as pid`;
    const planHash = entry.event === "planned" ? entry.plan.hash : null;
    const settledAt = entry.event === "done" ? timeOrNull(entry.at) : null;
    const { step, attempt, event, at } = entry;
    const { pid } = this.#connection;
    const values = [id, fence, seq, step, attempt, event, text, planHash, settledAt, at, pid, frees, takes];
    try {
      const [row] = await this.#connection.query(statement, values);
      if (row?.["held"] === true) return "written";
      if (Number(row?.["pid"]) !== pid) throw pooled(this.#held.purchase);
      return "lost";
    } catch (error) {
      return await this.#readConflict(error, takes);
    }
  }

  async #readConflict(error: unknown, takes: readonly string[]): Promise<Written> {
    const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
    if (code !== "23505") throw error;
    if (constraint !== "names_once") return "recorded";
    for (const name of takes) {
      const owner = await readHolder(this.#shelf, name);
      if (owner) return { name, owner };
    }
    // Whoever had it let it go meanwhile.
    throw Object.assign(new Error("a name was released at the same moment"), { code: "40001" });
  }

  /**
   * The connection was lost with an entry on its way. Its lock is taken again, over a new connection: once that succeeds, the old
   * one has ended at the server too, so what it was doing is done or never will be. If nobody opened the purchase meanwhile, it is
   * still ours, and the record says whether the entry is in it.
   *
   * @throws what went wrong first, if that cannot be found out in time: the entry may have been written.
   */
  async #findOut(record: NewRecord, failure: unknown): Promise<Written> {
    const deadline = Date.now() + FIND_OUT_MS;
    for (;;) {
      try {
        const again = await this.#retake();
        if (again === "lost") return "lost";
        if (again === "taken") return (await this.#isWritten(record)) ? "written" : await this.#write(record);
      } catch (error) {
        // The database is not back yet.
        if (MailfleetError.isInstance(error)) throw error;
      }
      if (Date.now() > deadline) throw failure;
      await pause(100);
    }
  }

  async #retake(): Promise<"taken" | "lost" | "busy"> {
    const { keeper, schema } = this.#shelf;
    const { id, fence, lock } = this.#held;
    const connection = await keeper.connection();
    const isTaken = await takeLock(connection, lock);
    const statement = `select fence = $2 as same from ${schema}.purchases where id = $1`;
    const [row] = await connection.query(statement, [id, fence]);
    const isOurs = row?.["same"] === true;
    // Nobody has opened it: the server has not noticed yet that the old connection is gone.
    if (!isTaken) return isOurs ? "busy" : "lost";
    if (isOurs) this.#connection = connection;
    else await connection.query("select pg_advisory_unlock($1)", [lock]);
    return isOurs ? "taken" : "lost";
  }

  async #isWritten({ seq, text }: NewRecord): Promise<boolean> {
    const [row] = await this.#connection.query(
      `select body::text = $3 as same from ${this.#shelf.schema}.entries where purchase = $1 and seq = $2`,
      [this.#held.id, seq, text],
    );
    return row?.["same"] === true;
  }
}

/** It has to be seen, for it looks like bad luck: with a pooler the lock belongs to whoever gets that connection next. */
function pooled({ provider }: PurchaseId): MailfleetError {
  return new MailfleetError({
    code: "rejected",
    provider,
    operation: "journal.append",
    message:
      "The journal is connected through a pooler that gives every statement another connection (PgBouncer in transaction mode). " +
      "Its locks mean nothing there, so nothing was written. Connect to the server itself, or to a pool in session mode.",
    outcome: "not-applied",
    disposition: "terminal",
  });
}

/** Times come from other programs too. One that cannot be read is none. */
function timeOrNull(time: string): string | null {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
