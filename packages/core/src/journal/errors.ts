import { MailfleetError, type Disposition } from "@mailfleet/http";
import type { JournalEntry, PurchaseId } from "../contract/index.js";
import { conflict, invalidArgument, rejected } from "../kit/errors.js";

export type Operation = "open" | "entries" | "append" | "close" | "list" | "forget" | "documents";

const APPEND = "journal.append";

/** @param by who it is, and what to do about it. */
export function beingPlaced({ provider, key }: PurchaseId, by = ""): MailfleetError {
  const message = `"${key}" is being placed right now${by}. Nothing was sent.`;
  return conflict(provider, message, "journal.open", { disposition: "retry-later" });
}

export function alreadyRecorded({ provider, key }: PurchaseId, { step, attempt, event }: JournalEntry): MailfleetError {
  const message = `"${key}" has this entry already: ${event}, step ${step}, attempt ${attempt}. It was not written again.`;
  return conflict(provider, message, APPEND, { disposition: "reconcile-first" });
}

export function sessionClosed({ provider, key }: PurchaseId): MailfleetError {
  return conflict(provider, `The journal of "${key}" was closed. Open it again to go on.`, APPEND);
}

export function lockLost({ provider, key }: PurchaseId): MailfleetError {
  const message = `The lock on "${key}" was released by somebody else, so this process must not go on with it.`;
  return conflict(provider, message, APPEND, { disposition: "retry-later" });
}

export function nameTaken(purchase: PurchaseId, name: string, owner: PurchaseId): MailfleetError {
  const place = [owner.provider, ...(owner.tenant === undefined ? [] : [owner.tenant])].join(", ");
  const elsewhere = owner.provider === purchase.provider && owner.tenant === purchase.tenant ? "" : ` (${place})`;
  const key = JSON.stringify(owner.key);
  const message =
    `"${name}" may be yours already: the order ${key}${elsewhere} has an unsettled claim on it. ` +
    `Finish that one first (orders.resume(${key}, ...)).`;
  return conflict(purchase.provider, message, APPEND, { disposition: "reconcile-first" });
}

export function nameUnclear({ provider }: PurchaseId, name: string, file: string): MailfleetError {
  const message =
    `"${name}" is reserved, and the file that says for which order cannot be read: ${file}. ` +
    `If certainly no order is buying it, remove that file.`;
  return conflict(provider, message, APPEND, { disposition: "reconcile-first" });
}

export function badEntry({ provider }: PurchaseId, message: string): MailfleetError {
  return invalidArgument(provider, message, APPEND);
}

export function olderVersion({ provider }: PurchaseId, folder: string): MailfleetError {
  const message =
    `The folder ${folder} was written by an earlier version of Mailfleet, and this version cannot go on from it. ` +
    `Finish that order with the earlier version and move the folder away; order what is then still missing under a new key.`;
  return rejected(provider, message, "journal.open", { disposition: "terminal" });
}

export function newerVersion({ provider }: PurchaseId, folder: string): MailfleetError {
  const message = `The folder ${folder} was written by a newer version of Mailfleet. Go on with that version.`;
  return rejected(provider, message, "journal.open", { disposition: "terminal" });
}

export function damagedFile({ provider, key }: PurchaseId, file: string): MailfleetError {
  const message =
    `A part of ${file} cannot be read, so it is not known what was sent for "${key}". Put a copy of that file back; ` +
    `without one, see what the provider has before you order anything again.`;
  return rejected(provider, message, "journal.entries", { disposition: "terminal" });
}

const FOREIGN = "EFOREIGN";

/** Something in the folder of a journal that the journal did not put there. For `journalFailed` to put into words. */
export function foreignFile(file: string, wanted: "file" | "folder"): Error {
  return Object.assign(new Error(`${file} is not a regular ${wanted}`), { code: FOREIGN });
}

/** A failure in words, what to do about it, and whether it may pass. */
export type Reason = readonly [reason: string, advice: string, disposition: Disposition];

const BUSY: Reason = ["it is busy or out of reach", "Go on when it is back", "retry-later"];
const FULL: Reason = ["there is no space left", "Free some, then go on", "retry-later"];
const TOO_MANY: Reason = [
  "too many files are open",
  "Close some or raise the limit (ulimit -n), then go on",
  "retry-later",
];
const FORBIDDEN: Reason = [
  "this user has no permission",
  "Allow this user to read and write it, or use another folder",
  "terminal",
];

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EBUSY: BUSY,
  EAGAIN: BUSY,
  ESTALE: BUSY,
  ETIMEDOUT: BUSY,
  EROFS: ["its file system is read-only", "Use a folder that can be written to", "terminal"],
  ENOTDIR: ["a part of its path is not a folder", "Use another path", "terminal"],
  ENAMETOOLONG: ["its path is too long", "Use a shorter path", "terminal"],
  ELOOP: ["its path leads through symbolic links in a circle", "Use another path", "terminal"],
  ENOENT: ["something in it was removed", "Put it back: without it, what was placed is not known", "terminal"],
  EIO: ["the disk reports an error", "Check the disk", "terminal"],
};

/** Where a journal is kept, and how its failures read. */
export interface Whereabouts {
  readonly place: string;
  explain(error: unknown): Reason;
}

/** Every failure of a journal as a MailfleetError that says where it is kept. */
export function journalFailed(
  error: unknown,
  { place, explain }: Whereabouts,
  provider: string,
  operation: Operation,
): MailfleetError {
  if (MailfleetError.isInstance(error)) return error;
  const [reason, advice, disposition] = explain(error);
  const message = `${place} cannot be used: ${reason}. ${advice}.`;
  return rejected(provider, message, `journal.${operation}`, { disposition, cause: error });
}

export function folderOfJournal(dir: string): Whereabouts {
  return { place: `The journal folder ${dir}`, explain: explainFile };
}

function explainFile(error: unknown): Reason {
  const code = codeOf(error);
  const known = REASONS[code];
  if (known) return [`${known[0]} (${code})`, known[1], known[2]];
  const text = error instanceof Error ? error.message : String(error);
  if (code === FOREIGN) return [text, "Look at what it is, and move it away if it does not belong there", "terminal"];
  return [text, "Nothing more is known about it", "terminal"];
}

/** The code that Node gives a failed system call; empty if it has none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
