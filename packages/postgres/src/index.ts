export { postgresLimiter, type PostgresLimiter } from "./limiter.js";
export type { Connect, PgClient, PostgresOptions, Row } from "./client.js";
export { postgresJournal, type PostgresJournal } from "./journal.js";
