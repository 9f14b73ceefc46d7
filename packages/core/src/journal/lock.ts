import { link, lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { PurchaseId } from "../contract/index.js";
import { createMark, readText, removeFile, withDraft } from "./disk.js";
import { beingPlaced, codeOf } from "./errors.js";
import { describeSelf, hasEnded, type Holder, readHolder } from "./holder.js";

/** So many locks stay in the folder of a purchase that is opened again and again. */
const KEPT = 20;

/** The lock that a journal took last in this process. */
export interface LastLock {
  file?: string;
  /** Which file that is, whatever its name. */
  identity?: string;
}

/**
 * Takes the next lock in line. Locks are numbered; who creates the next number first has it, and only one can. The last one
 * counts as given up if it is released, or if the process that took it has certainly ended.
 *
 * Its content is synced: after a power failure, a lock that says nothing would be somebody's for good. Its name is not, for a
 * lock that is lost with the power was lost by a process that is gone as well.
 *
 * @param names what was in the folder a moment ago.
 * @param mine all locks of one process say the same, so the next one is a link to the last, and nothing has to be synced.
 */
export async function takeLock(
  folder: string,
  names: readonly string[],
  purchase: PurchaseId,
  mine: LastLock = {},
): Promise<number> {
  const last = lastLock(names);
  if (last > 0 && !names.includes(`lock.${last}.released`)) {
    const holder = readHolder((await readText(path.join(folder, `lock.${last}`))) ?? "");
    if (!holder || !(await hasEnded(holder))) throw beingPlaced(purchase, describe(folder, last, holder));
  }
  const number = last + 1;
  const file = path.join(folder, `lock.${number}`);
  const made = (await linkLock(file, mine)) ?? (await writeLock(folder, file, mine));
  if (made === "taken") throw beingPlaced(purchase);
  try {
    // What it links to was replaced, by a purchase that was forgotten and ordered again perhaps: it speaks for somebody else.
    if (made === "linked" && (await identify(file)) !== mine.identity) throw beingPlaced(purchase);
    // Old locks are removed, so who looked long ago may find a number free that was taken since. Then there are later ones.
    if (lastLock(await readdir(folder)) !== number) throw beingPlaced(purchase);
    await removeOld(folder, names, number - KEPT);
    return number;
  } catch (error) {
    // Nobody would give it back while this process lives.
    await releaseLock(folder, number).catch(() => undefined);
    delete mine.file;
    throw error;
  }
}

/** Undefined if there is nothing to link to, or no such thing as links. */
async function linkLock(file: string, mine: LastLock): Promise<"linked" | "taken" | undefined> {
  if (mine.file === undefined) return undefined;
  try {
    await link(mine.file, file);
    mine.file = file;
    return "linked";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "taken";
    delete mine.file;
    return undefined;
  }
}

async function writeLock(folder: string, file: string, mine: LastLock): Promise<"written" | "taken"> {
  const text = `${JSON.stringify(await describeSelf())}\n`;
  if (!(await withDraft(folder, text, (draft) => draft.nameIt(file)))) return "taken";
  Object.assign(mine, { file, identity: await identify(file) });
  return "written";
}

/** A number of a file is given again when it is gone; not at the same time. */
async function identify(file: string): Promise<string> {
  const { dev, ino, birthtimeMs } = await lstat(file);
  return `${dev} ${ino} ${birthtimeMs}`;
}

/** Is this lock still the last one, and not released? Somebody may have released it by hand. */
export function isHeld(names: readonly string[], number: number): boolean {
  return lastLock(names) === number && !names.includes(`lock.${number}.released`);
}

/** Marked, not removed: a lock that vanished could be taken twice by two who looked at different moments. Not synced, see above. */
export async function releaseLock(folder: string, number: number): Promise<void> {
  const file = path.join(folder, `lock.${number}`);
  await createMark(`${file}.released`, file);
}

function lastLock(names: readonly string[]): number {
  return Math.max(0, ...names.map(numberOf));
}

function numberOf(name: string): number {
  return Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
}

async function removeOld(folder: string, names: readonly string[], upTo: number): Promise<void> {
  for (const name of names) {
    const number = numberOf(name.replace(/\.released$/, ""));
    if (number > 0 && number <= upTo) await removeFile(path.join(folder, name));
  }
}

function describe(folder: string, number: number, holder: Holder | undefined): string {
  const who = holder ? ` by process ${holder.pid} on ${holder.host}` : "";
  const file = path.join(folder, `lock.${number}.released`);
  return `${who} (if that process has certainly ended, create the file ${file})`;
}
