/** What is used of a database: `DatabaseSync` of node:sqlite, `Database` of libsql and of better-sqlite3 fit. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
}

/** It is given values of `SqliteValue`; the parameters of each driver's own types are another set. */
export interface SqliteStatement {
  run(...parameters: unknown[]): unknown;
  get(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown[];
}

export type SqliteValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** How long to try again, in milliseconds, while another process writes. */
const PATIENCE_MS = 5_000;

/** A database with its statements prepared once, and transactions that wait their turn. */
export class Database {
  readonly #db: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(db: SqliteDatabase) {
    this.#db = db;
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  run(sql: string, ...values: SqliteValue[]): void {
    this.#prepare(sql).run(...values);
  }

  get(sql: string, ...values: SqliteValue[]): Row | undefined {
    return (this.#prepare(sql).get(...values) ?? undefined) as Row | undefined;
  }

  all(sql: string, ...values: SqliteValue[]): readonly Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /**
   * Runs all of it or nothing, with nobody else writing meanwhile. The handle waits for another process for a moment only, for
   * it stops this whole process meanwhile; then others have their turn, and it is tried again.
   */
  async transaction<T>(run: () => T): Promise<T> {
    // In one go: another transaction of this handle must find none begun.
    return await this.retry(() => {
      this.exec("begin immediate");
      try {
        const result = run();
        this.exec("commit");
        return result;
      } catch (error) {
        try {
          this.exec("rollback");
        } catch {
          // A full disk has rolled it back already.
        }
        throw error;
      }
    });
  }

  async retry<T>(run: () => T): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, 50)) {
      try {
        return run();
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
    }
  }

  #prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));
}

/** SQLite's name for a failure: `code` of libsql and better-sqlite3 says it, node:sqlite has its number. */
export function codeOf(error: unknown): string {
  const { code, errcode, message } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: unknown };
  if (typeof code === "string" && code.startsWith("SQLITE_")) return code;
  const name = NUMBERS[Number(errcode) & 0xff];
  if (name) return name;
  return /database is locked|database table is locked/.test(String(message)) ? "SQLITE_BUSY" : String(code ?? "");
}

const NUMBERS: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  19: "SQLITE_CONSTRAINT",
  26: "SQLITE_NOTADB",
};
