import path from "node:path";
import type { Journal, JournalEntry, JournalSession, PurchaseId, Standing } from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import { type Draft, makeFolder, makeRoot, readNames, replaceFile, syncFolder, withDraft } from "./disk.js";
import { checkEntry, checkPurchase, readFrozen, writeEntry } from "./entries.js";
import { alreadyRecorded, folderOfJournal, journalFailed, lockLost, type Operation, sessionClosed } from "./errors.js";
import { forgetPurchases } from "./file-forget.js";
import { listPurchases, writeStanding } from "./file-list.js";
import { entryFile, folderOf, NAMES, oldFolderOf, parseEntryFile, STANDING } from "./layout.js";
import { isHeld, releaseLock, takeLock } from "./lock.js";
import { readHolder, releaseNames, reserveNames } from "./names.js";
import { type Recorded, readRecords, refuseOtherVersions, writeHeader, writeRecord } from "./record.js";
import { checkTime } from "./store.js";

/**
 * A journal in a folder: one folder for each purchase, one file for each entry, created exclusively and on disk before anything
 * is sent. It survives a crash at any moment; several processes of one machine may share it. Node only.
 *
 * @param dir is created if it is not there. Keep it: without it, what was placed is not known any more.
 */
export function fileJournal(dir: string): Required<Omit<Journal, "documents">> {
  if (typeof dir !== "string" || dir === "")
    throw invalidArgument("mailfleet", "fileJournal needs the path of a folder.", "fileJournal");
  // At once: a program may change its working folder later.
  const root = path.resolve(dir);
  return {
    open: async (purchase) => {
      checkPurchase(purchase);
      return await guard(root, purchase, "open", () => FileSession.open(root, purchase));
    },
    list: (filter) => listPurchases(root, filter),
    holderOf: async (name) => await guard(root, NOBODY, "list", () => readHolder(root, name)),
    forget: async (settledBefore) => {
      checkTime(settledBefore);
      return await guard(root, NOBODY, "forget", () => forgetPurchases(root, settledBefore));
    },
  };
}

/** What concerns no single purchase. */
const NOBODY: PurchaseId = { provider: "mailfleet", key: "" };

async function guard<T>(
  dir: string,
  { provider }: PurchaseId,
  operation: Operation,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw journalFailed(error, folderOfJournal(dir), provider, operation);
  }
}

class FileSession implements JournalSession {
  readonly #dir: string;
  readonly #folder: string;
  readonly #purchase: PurchaseId;
  readonly #lock: number;
  readonly #cache = new Map<string, Recorded>();
  #isOpen = true;
  /** What was asked for last: one thing is done after the other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(dir: string, purchase: PurchaseId, lock: number) {
    this.#dir = dir;
    this.#folder = folderOf(dir, purchase);
    this.#purchase = purchase;
    this.#lock = lock;
  }

  static async open(dir: string, { provider, tenant, key }: PurchaseId): Promise<JournalSession> {
    const purchase = { provider, ...(tenant !== undefined && { tenant }), key };
    for (const folder of new Set([folderOf(dir, purchase), oldFolderOf(dir, purchase)]))
      await refuseOtherVersions(folder, (await readNames(folder)) ?? [], purchase);
    const folder = folderOf(dir, purchase);
    await makeRoot(dir, path.join(dir, NAMES));
    await makeFolder(folder);
    return new FileSession(dir, purchase, await takeLock(folder, purchase));
  }

  async entries(): Promise<readonly JournalEntry[]> {
    return await this.#guard("entries", async () => (await this.#read()).map(({ entry }) => entry));
  }

  async append(entry: JournalEntry): Promise<void> {
    checkEntry(this.#purchase, entry);
    // Copied at once: it may have to wait for its turn.
    const copy = readFrozen(writeEntry(this.#purchase, entry)) as JournalEntry;
    await this.#inTurn(() =>
      this.#guard("append", async () => {
        if (!this.#isOpen) throw sessionClosed(this.#purchase);
        await this.#append(copy);
      }),
    );
  }

  async close(standing?: Standing): Promise<void> {
    await this.#inTurn(() =>
      this.#guard("close", async () => {
        if (!this.#isOpen) return;
        this.#isOpen = false;
        // A hint: not synced, and without it the purchase counts as left in the middle.
        if (standing) await this.#leave(standing).catch(() => undefined);
        await releaseLock(this.#folder, this.#lock);
      }),
    );
  }

  /**
   * One sync for what the entry says and one for its name in the folder; the first one also for the folder's own name, and a
   * claim for its reservations.
   */
  async #append(entry: JournalEntry): Promise<void> {
    const names = await this.#checkLock();
    if (names.includes(entryFile(entry))) throw alreadyRecorded(this.#purchase, entry);
    const before = mayRelease(entry) ? await this.#read() : [];
    const seq = 1 + names.filter((name) => parseEntryFile(name)).length;
    await withDraft(this.#folder, writeRecord(this.#purchase, seq, entry), (draft) => this.#publish(draft, seq, entry));
    await syncFolder(this.#folder);
    if (seq === 1) await syncFolder(this.#dir);
    // Whoever took the lock before this look may have missed the claim, so it must not be sent. Who takes it later sees the claim.
    if (entry.event === "claimed") await this.#checkLock();
    await releaseNames(
      this.#dir,
      this.#purchase,
      before.map((record) => record.entry),
      entry,
    );
  }

  /** What is in the folder, if this session still has the lock. */
  async #checkLock(): Promise<readonly string[]> {
    const names = (await readNames(this.#folder)) ?? [];
    if (!isHeld(names, this.#lock)) throw lockLost(this.#purchase);
    return names;
  }

  async #publish(draft: Draft, seq: number, entry: JournalEntry): Promise<void> {
    const names = (entry.event === "claimed" && entry.names) || [];
    if (names.length > 0)
      await reserveNames(this.#dir, this.#purchase, names, draft, writeHeader(this.#purchase, seq, entry));
    if (!(await draft.nameIt(path.join(this.#folder, entryFile(entry))))) throw alreadyRecorded(this.#purchase, entry);
  }

  async #read(): Promise<Recorded[]> {
    return await readRecords(this.#folder, (await readNames(this.#folder)) ?? [], this.#purchase, this.#cache);
  }

  async #leave(standing: Standing): Promise<void> {
    const names = (await readNames(this.#folder)) ?? [];
    const entries = names.filter((name) => parseEntryFile(name));
    // Whoever has the lock now knows better.
    if (isHeld(names, this.#lock))
      await replaceFile(path.join(this.#folder, STANDING), writeStanding(entries.length, standing));
  }

  async #inTurn(run: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(run);
    this.#last = turn.catch(() => undefined);
    await turn;
  }

  async #guard<T>(operation: Operation, run: () => Promise<T>): Promise<T> {
    return await guard(this.#dir, this.#purchase, operation, run);
  }
}

function mayRelease({ event }: JournalEntry): boolean {
  return event === "settled" || event === "proven" || event === "done";
}
