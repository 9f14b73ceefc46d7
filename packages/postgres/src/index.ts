export type { Connect, PgClient, PostgresOptions, Row } from "./client.js";
export { postgresJournal, type PostgresJournal } from "./journal.js";
