import { createHash } from "node:crypto";
import path from "node:path";
import type { JournalEntry, PurchaseId } from "../contract/index.js";
import { bareName } from "./entries.js";

// A journal in a folder:
//
//   <provider>~<tenant>~<key>/                   one folder for each purchase
//     entry.<step>.<attempt>.<event>.json        an entry, made exclusively. Those that follow it are added to its end, one a
//                                                line; a plan that continues another begins the next file. Version 2 had a
//                                                file for each entry
//     lock.<n>, lock.<n>.released                who has it, or had it
//     standing.json                              how it stood when it was last left
//   names/<domain or address>                    a link to a file of the purchase that reserved it
//
// What is synced, and why. Syncing a file does not sync its name, nor the folder what is in its files. An order of two steps in a
// journal that is in use: 3 for the plan, 2 for each claim, 1 for each reply and 1 for the end, which is 10. Each has a test that
// fails without it (test/journal-power.test.ts).
//
//   folders above the journal   once: they are new
//   a lock                      once a process: one that says nothing after a power cut would be somebody's for good. Later locks are
//                               links to it. Their names are not synced, nor is their release: who had them is gone as well
//   a plan                      its file, its name in the purchase's folder, and the first time that folder's name: it is the
//                               record of what was ordered under this key
//   a claim                     the folder of names, then its line: names first, for a claim without them would keep nobody out
//   any other entry             its line. The file has its name already, and its length comes with fdatasync
//   a standing, a released name not at all: a hint, and a name that no claim stands behind

export const NAMES = "names";
export const STANDING = "standing.json";
/** The beginning of what a purchase's folder is called while it is being removed. */
export const FORGOTTEN = ".forgotten.";
/** What version 1 wrote into the folder of a purchase. A later version that changes the layout writes it again. */
export const MARKER = "purchase.json";

/** File systems end names at 255 bytes; what is encoded here is ASCII. */
const LONGEST = 200;
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

export function folderOf(dir: string, { provider, tenant, key }: PurchaseId): string {
  return path.join(dir, shorten([provider, tenant ?? "", key].map(encode).join("~")));
}

/** Where version 1 kept a purchase. */
export function oldFolderOf(dir: string, { provider, tenant, key }: PurchaseId): string {
  return path.join(dir, [provider, tenant ?? "", key].map(encodeURIComponent).join("~"));
}

/** The purchase that a folder is for, as far as its name says it. */
export function decodeFolder(name: string): PurchaseId | undefined {
  try {
    const [provider, tenant, key, ...more] = name.split("~").map(decodeURIComponent);
    if (!provider || tenant === undefined || !key || more.length > 0) return undefined;
    return { provider, ...(tenant !== "" && { tenant }), key };
  } catch {
    return undefined;
  }
}

export function nameFile(dir: string, name: string): string {
  return path.join(
    dir,
    NAMES,
    shorten(encode(bareName(name)).replace(DEVICE, (word) => hex(word[0]!) + word.slice(1))),
  );
}

export function entryFile({ step, attempt, event }: JournalEntry): string {
  return `entry.${step}.${attempt}.${event}.json`;
}

/** What the name of a file says: that something happened, also where its content cannot be read. */
export function parseEntryFile(name: string): Pick<JournalEntry, "step" | "attempt" | "event"> | undefined {
  const [, step, attempt, event] = /^entry\.([a-z0-9-]+)\.(\d+)\.([a-z-]+)\.json$/.exec(name) ?? [];
  if (step === undefined) return undefined;
  return { step, attempt: Number(attempt), event } as Pick<JournalEntry, "step" | "attempt" | "event">;
}

/**
 * A part of a file's name that is safe everywhere, and different for every text: also where capitals count for nothing, and
 * where a name must not end with a dot.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}|[A-Z!~*'()]|^\.|\.$/g, (found) =>
    found.length > 1 ? found : hex(found),
  );
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 80)}~${createHash("sha256").update(name).digest("hex")}`;
}
