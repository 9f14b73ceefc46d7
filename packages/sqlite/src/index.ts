export type { SqliteDatabase, SqliteStatement, SqliteValue } from "./database.js";
export { sqliteJournal, type SqliteOptions } from "./journal.js";
