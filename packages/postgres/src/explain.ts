import type { Reason } from "@mailfleet/core/journal/store";

const AWAY: Reason = ["the database is out of reach", "Go on when it is back", "retry-later"];
const POOLED: Reason = [
  "it is reached through a pooler in transaction mode",
  "Connect to the server itself, or to a pool in session mode",
  "terminal",
];
const REFUSED: Reason = ["the database refuses the login", "Check user and password", "fix-credentials"];

/** By the beginning of what the system or Postgres calls it (SQLSTATE). */
const REASONS: readonly (readonly [string, Reason])[] = [
  ["ECONN", AWAY],
  ["EHOSTUNREACH", AWAY],
  ["ENETUNREACH", AWAY],
  ["ENOTFOUND", ["there is no host of that name", "Check the address of the database", "retry-later"]],
  ["EAI_AGAIN", AWAY],
  ["EPIPE", AWAY],
  ["ETIMEDOUT", AWAY],
  ["08", AWAY],
  ["57P0", AWAY],
  ["53100", ["its disk is full", "Free some space, then go on", "retry-later"]],
  ["53300", ["it takes no more connections", "Close some, or raise max_connections", "retry-later"]],
  ["53", ["it lacks resources", "Go on when it has some", "retry-later"]],
  ["40", ["another transaction was in the way", "Try again", "retry-later"]],
  ["55P03", ["another transaction was in the way", "Try again", "retry-later"]],
  // A prepared statement that is not there, or there already: somebody else's connection.
  ["26000", POOLED],
  ["42P05", POOLED],
  ["28", REFUSED],
  ["3D000", ["there is no such database", "Create it, or correct the address", "terminal"]],
  ["3F000", ["the schema is missing", "Let this user create it, or create it for them", "terminal"]],
  ["42P01", ["its tables are missing", "Use the schema that they are in", "terminal"]],
  ["42501", ["this user lacks a permission", "Grant it the schema and its tables", "terminal"]],
  ["25006", ["it is read-only, a replica perhaps", "Connect to the primary", "retry-later"]],
];

/** What went wrong between us and the database, without a word of what was asked or of the address. */
export function explain(error: unknown): Reason {
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  const [, reason] = REASONS.find(([prefix]) => String(code).startsWith(prefix)) ?? [];
  if (reason) return [`${reason[0]} (${code})`, reason[1], reason[2]];
  // Without a code it comes from the client, and means that the connection ended.
  if (/terminated|ended|closed|timeout/i.test(message)) return AWAY;
  return [`it failed${code ? ` (${code})` : ""}: ${message}`, "Nothing more is known about it", "terminal"];
}
