import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { readNames, syncFolder } from "./disk.js";
import { codeOf } from "./errors.js";
import { folders } from "./file-list.js";
import { decodeFolder, FORGOTTEN, parseEntryFile } from "./layout.js";
import { releaseLock, takeLock } from "./lock.js";
import { readRecords } from "./record.js";

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
  const names = (await readNames(folder)) ?? [];
  if (!names.some((name) => parseEntryFile(name)?.event === "done")) return false;
  const lock = await takeLock(folder, purchase).catch((error: unknown) => {
    if (codeOf(error) === "conflict") return undefined;
    throw error;
  });
  if (lock === undefined) return false;
  try {
    const records = await readRecords(folder, (await readNames(folder)) ?? [], purchase);
    const last = records.at(-1);
    const isOver = last?.entry.event === "done" && !records.some(({ isDamaged }) => isDamaged);
    if (isOver && Date.parse(last.entry.at) <= Date.parse(settledBefore)) {
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
