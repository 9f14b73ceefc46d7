import type { Domain, Mailbox, Platform } from "../contract/index.js";

const GONE: ReadonlySet<Domain["status"] | Mailbox["status"]> = new Set(["cancelled", "removed", "expired"]);

/** Was there once, and is not any more: nothing beside a live row of the same name, and no obstacle to having it again. */
export function isGone({ status }: Pick<Domain, "status"> | Pick<Mailbox, "status">): boolean {
  return GONE.has(status);
}

/**
 * Reads a provider's word by a table. Total: a word that is not in the table, or none at all, is `unknown`, and the word is
 * kept beside it.
 */
export function readStatus<Status extends string>(
  table: Readonly<Record<string, Status>>,
  word: string | undefined,
): { status: Status | "unknown"; rawStatus?: string } {
  if (word === undefined || word === "") return { status: "unknown" };
  const status = Object.hasOwn(table, word) ? table[word] : undefined;
  return { status: status ?? "unknown", rawStatus: word };
}

/** The same for what runs a mailbox. Nothing said is nothing known; a word that is not in the table is kept beside `unknown`. */
export function readPlatform(
  table: Readonly<Record<string, Platform>>,
  word: string | undefined,
): { platform?: Platform; rawPlatform?: string } {
  const { status, rawStatus } = readStatus(table, word);
  if (rawStatus === undefined) return {};
  return { platform: status, ...(status === "unknown" && { rawPlatform: rawStatus }) };
}
