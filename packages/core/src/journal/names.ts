import path from "node:path";
import type { JournalEntry, PurchaseId } from "../contract/index.js";
import { type Draft, makeFolder, readNames, removeFile, syncFolder } from "./disk.js";
import { bareName, hasUnclearClaims, heldNames, samePurchase } from "./entries.js";
import { codeOf, nameTaken, nameUnclear } from "./errors.js";
import { folderOf, nameFile, NAMES } from "./layout.js";
import { releaseLock, takeLock } from "./lock.js";
import { readHeader, readRecords } from "./record.js";

// A reservation is a file with the name of a domain or an address, made exclusively: a link to the claim that reserves it. It
// comes before the claim has its own name, so a crash can leave a reservation without a claim, and never the other way round.
// Only the purchase that a reservation names may use it; it is taken away only by who holds the lock of that purchase.

interface Wanted {
  readonly name: string;
  readonly file: string;
}

/** Others may come in between when somebody's reservation was left over; not again and again. */
const TRIES = 5;

/**
 * Reserves names for the claim in a draft: all or none. Needs the lock of the purchase.
 *
 * @param copy what to write into reservations where there are no links.
 */
export async function reserveNames(
  dir: string,
  purchase: PurchaseId,
  names: readonly string[],
  draft: Draft,
  copy: string,
): Promise<void> {
  // Of two who want some of the same names, sorted, one gets all of them: the other fails at the first that they share.
  const wanted = [...new Set(names.map(bareName))].sort().map((name) => ({ name, file: nameFile(dir, name) }));
  const made: Wanted[] = [];
  try {
    for (const each of wanted) if (await reserve(dir, purchase, each, wanted, draft, copy)) made.push(each);
  } catch (error) {
    // One that stays keeps nobody out: no claim stands behind it.
    for (const { file } of made) await removeFile(file).catch(() => undefined);
    throw error;
  }
  // Before the claim: a claim that outlives a power failure without its reservations would not keep others out.
  await syncFolder(path.join(dir, NAMES));
}

/** True if it was not reserved before. */
async function reserve(
  dir: string,
  purchase: PurchaseId,
  { name, file }: Wanted,
  wanted: readonly Wanted[],
  draft: Draft,
  copy: string,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await draft.nameIt(file, copy)) return true;
    const owner = await readOwner(file);
    if (owner && samePurchase(owner, purchase)) return false;
    if (owner) await clearLeftOvers(dir, purchase, owner, { name, file }, wanted);
    else if (await isThere(file)) throw nameUnclear(purchase, name, file);
  }
  throw nameUnclear(purchase, name, file);
}

/** The purchase that holds a name, as far as a look without any lock shows it. */
export async function readHolder(dir: string, name: string): Promise<PurchaseId | undefined> {
  const owner = await readOwner(nameFile(dir, bareName(name)));
  if (!owner) return undefined;
  const folder = folderOf(dir, owner);
  return (await readHolds(folder, owner))(bareName(name)) ? owner : undefined;
}

async function readOwner(file: string): Promise<PurchaseId | undefined> {
  return (await readHeader(file))?.purchase;
}

async function isThere(file: string): Promise<boolean> {
  return (await readNames(path.dirname(file)))?.includes(path.basename(file)) ?? false;
}

/**
 * Takes away another purchase's reservations that no claim stands behind. Throws if the one for this name is not of that kind.
 *
 * With that purchase's lock in hand nobody is between its reservations and its claim, and nobody else clears them.
 */
async function clearLeftOvers(
  dir: string,
  purchase: PurchaseId,
  owner: PurchaseId,
  { name }: Wanted,
  wanted: readonly Wanted[],
): Promise<void> {
  const folder = folderOf(dir, owner);
  const refuseIfHeld = async (): Promise<(name: string) => boolean> => {
    const holds = await readHolds(folder, owner);
    if (holds(name)) throw nameTaken(purchase, name, owner);
    return holds;
  };
  await refuseIfHeld();
  await makeFolder(folder);
  const lock = await takeLock(folder, (await readNames(folder)) ?? [], owner).catch((error: unknown) => {
    throw codeOf(error) === "conflict" ? nameTaken(purchase, name, owner) : error;
  });
  try {
    const holds = await refuseIfHeld();
    for (const each of wanted) {
      if (holds(each.name)) continue;
      const now = await readOwner(each.file);
      if (now && samePurchase(now, owner)) await removeFile(each.file);
    }
  } finally {
    await releaseLock(folder, lock);
  }
}

/** Might a purchase have a claim on a name? */
async function readHolds(folder: string, owner: PurchaseId): Promise<(name: string) => boolean> {
  const { records } = await readRecords(folder, (await readNames(folder)) ?? [], owner);
  const entries = records.map(({ entry }) => entry);
  const damaged = new Set(records.filter(({ isDamaged }) => isDamaged).map(({ entry }) => entry));
  if (hasUnclearClaims(entries, (entry) => damaged.has(entry))) return () => true;
  const held = heldNames(entries);
  return (name) => held.has(name);
}

/**
 * Frees the names that a new entry of this purchase releases. The entry is on disk already; a reservation that stays behind
 * keeps nobody out, because no claim stands behind it. So failures do not matter here, and nothing is synced.
 */
export async function releaseNames(
  dir: string,
  purchase: PurchaseId,
  before: readonly JournalEntry[],
  entry: JournalEntry,
): Promise<void> {
  const after = heldNames([...before, entry]);
  for (const name of heldNames(before)) {
    if (after.has(name)) continue;
    const file = nameFile(dir, name);
    try {
      const owner = await readOwner(file);
      if (owner && samePurchase(owner, purchase)) await removeFile(file);
    } catch {
      continue;
    }
  }
}
