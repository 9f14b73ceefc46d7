import type { Reason } from "@mailfleet/core/journal/store";
import { codeOf } from "./database.js";

const REASONS: readonly (readonly [string, Reason])[] = [
  ["SQLITE_BUSY", ["another process has been writing to it for long", "Go on when it has finished", "retry-later"]],
  [
    "SQLITE_LOCKED",
    ["another connection has been writing to it for long", "Go on when it has finished", "retry-later"],
  ],
  ["SQLITE_FULL", ["there is no space left", "Free some, then go on", "retry-later"]],
  ["SQLITE_READONLY", ["it cannot be written to", "Allow this user to write to the file and its folder", "terminal"]],
  ["SQLITE_CANTOPEN", ["it cannot be opened", "Look whether its folder is there and may be written to", "terminal"]],
  ["SQLITE_IOERR", ["the disk reports an error", "Check the disk", "terminal"]],
  [
    "SQLITE_CORRUPT",
    ["it is damaged", "Restore it from a backup and compare with what the provider lists", "terminal"],
  ],
  ["SQLITE_NOTADB", ["the file is no SQLite database", "Use another file", "terminal"]],
];

/** What went wrong with the database, without a word of what was asked. */
export function explain(error: unknown): Reason {
  const code = codeOf(error);
  const [, reason] = REASONS.find(([prefix]) => code.startsWith(prefix)) ?? [];
  if (reason) return [`${reason[0]} (${code})`, reason[1], reason[2]];
  const text = error instanceof Error ? error.message : String(error);
  if (/not open/i.test(text)) return ["it was closed", "Open it, and make the journal anew", "terminal"];
  return [text, "Nothing more is known about it", "terminal"];
}
