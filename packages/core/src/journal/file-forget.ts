import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { MailfleetError } from "@mailfleet/http";
import type { PurchaseId } from "../contract/index.js";
import { readNames, syncFolder } from "./disk.js";
import { codeOf } from "./errors.js";
import { folders } from "./file-list.js";
import { decodeFolder, FORGOTTEN } from "./layout.js";
import { releaseLock, takeLock } from "./lock.js";
import { type Recorded, readRecords } from "./record.js";

/** Removes the folders of purchases that were done at that time or before, and whatever an earlier removal left. */
export async function forgetPurchases(dir: string, settledBefore: string): Promise<number> {
  let count = 0;
  for (const name of await folders(dir)) if (await forgetFolder(path.join(dir, name), settledBefore)) count += 1;
  const names = (await readNames(dir)) ?? [];
  for (const name of names.filter((each) => each.startsWith(FORGOTTEN)))
    await rm(path.join(dir, name), { recursive: true, force: true });
  return count;
}

async function forgetFolder(folder: string, settledBefore: string): Promise<boolean> {
  const purchase = decodeFolder(path.basename(folder)) ?? { provider: "mailfleet", key: path.basename(folder) };
  if (!(await isOver(folder, purchase, settledBefore))) return false;
  const lock = await takeLock(folder, (await readNames(folder)) ?? [], purchase).catch((error: unknown) => {
    if (codeOf(error) === "conflict") return undefined;
    throw error;
  });
  if (lock === undefined) return false;
  try {
    if (await isOver(folder, purchase, settledBefore)) {
      // In one move: half of a record would be worse than all of it.
      await rename(folder, path.join(path.dirname(folder), `${FORGOTTEN}${randomUUID()}`));
      await syncFolder(path.dirname(folder));
      return true;
    }
  } catch (error) {
    await releaseLock(folder, lock).catch(() => undefined);
    throw error;
  }
  await releaseLock(folder, lock);
  return false;
}

async function isOver(folder: string, purchase: PurchaseId, settledBefore: string): Promise<boolean> {
  const records = await readAll(folder, purchase);
  const { entry } = records.at(-1) ?? {};
  if (entry?.event !== "done" || records.some(({ isDamaged }) => isDamaged)) return false;
  return Date.parse(entry.at) <= Date.parse(settledBefore);
}

/** Nothing where it cannot be read: of another version, damaged, or no folder at all. Such a thing is never known to be over. */
async function readAll(folder: string, purchase: PurchaseId): Promise<readonly Recorded[]> {
  try {
    return (await readRecords(folder, (await readNames(folder)) ?? [], purchase)).records;
  } catch (error) {
    if (MailfleetError.isInstance(error) || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
}
