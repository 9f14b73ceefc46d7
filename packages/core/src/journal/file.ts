import path from "node:path";
import type { Journal, JournalEntry, JournalSession, PurchaseId, Standing } from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import {
  appendText,
  type Draft,
  isFolder,
  makeFolder,
  makeRoot,
  namedFile,
  readNames,
  replaceFile,
  syncFolder,
  withDraft,
} from "./disk.js";
import { checkEntry, checkPurchase, readFrozen, sameEvent, writeEntry } from "./entries.js";
import { alreadyRecorded, folderOfJournal, journalFailed, lockLost, type Operation, sessionClosed } from "./errors.js";
import { forgetPurchases } from "./file-forget.js";
import { listPurchases, sizeOfAll, writeStanding } from "./file-list.js";
import { entryFile, folderOf, NAMES, oldFolderOf, STANDING } from "./layout.js";
import { isHeld, type LastLock, releaseLock, takeLock } from "./lock.js";
import { writeLine } from "./log.js";
import { readHolder, releaseNames, reserveNames } from "./names.js";
import {
  addRecord,
  type EntryFile,
  type Log,
  readRecords,
  type Records,
  refuseOtherVersions,
  writeHeader,
  writeRecord,
} from "./record.js";
import { checkTime } from "./store.js";

/**
 * A journal in a folder: one folder for each purchase, and in it one file for each plan, which takes the entries that follow. Each
 * is on disk before anything is sent. It survives a crash at any moment; several processes of one machine may share it. Node only.
 *
 * @param dir is created if it is not there. Keep it: without it, what was placed is not known any more.
 */
export function fileJournal(dir: string): Required<Omit<Journal, "documents">> {
  if (typeof dir !== "string" || dir === "")
    throw invalidArgument("mailfleet", "fileJournal needs the path of a folder.", "fileJournal");
  // At once: a program may change its working folder later.
  const root = path.resolve(dir);
  const mine: LastLock = {};
  return {
    open: async (purchase) => {
      checkPurchase(purchase);
      return await guard(root, purchase, "open", () => FileSession.open(root, purchase, mine));
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
  readonly #cache = new Map<string, EntryFile>();
  #isOpen = true;
  /** Did adding to the file that takes entries fail? */
  #isLogBroken = false;
  /** What was asked for last: one thing is done after the other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(dir: string, purchase: PurchaseId, lock: number) {
    this.#dir = dir;
    this.#folder = folderOf(dir, purchase);
    this.#purchase = purchase;
    this.#lock = lock;
  }

  static async open(dir: string, { provider, tenant, key }: PurchaseId, mine: LastLock): Promise<JournalSession> {
    const purchase = { provider, ...(tenant !== undefined && { tenant }), key };
    const folder = folderOf(dir, purchase);
    const names = await readNames(folder);
    await refuseOtherVersions(folder, names ?? [], purchase);
    const old = oldFolderOf(dir, purchase);
    if (old !== folder) await refuseOtherVersions(old, (await readNames(old)) ?? [], purchase);
    await makeRoot(dir, path.join(dir, NAMES));
    if (names === undefined || !(await isFolder(folder))) await makeFolder(folder);
    return new FileSession(dir, purchase, await takeLock(folder, names ?? [], purchase, mine));
  }

  async entries(): Promise<readonly JournalEntry[]> {
    return await this.#guard("entries", async () => {
      const { records } = await this.#read((await readNames(this.#folder)) ?? []);
      return records.map(({ entry }) => entry);
    });
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

  /** Needs the lock before anything is written; a claim also after that. */
  async #append(entry: JournalEntry): Promise<void> {
    const names = await this.#checkLock();
    if (names.includes(entryFile(entry))) throw alreadyRecorded(this.#purchase, entry);
    const before = await this.#read(names);
    if (before.records.some((each) => sameEvent(each.entry, entry))) throw alreadyRecorded(this.#purchase, entry);
    // A plan has a file of its own, so that whoever lists finds the latest without reading every line.
    const log = entry.event === "planned" || this.#isLogBroken ? undefined : before.log;
    await (log ? this.#addLine(log, before.next, entry) : this.#addFile(before.next, entry));
    // Whoever took the lock before this look may have missed the claim, so it must not be sent. Who takes it later sees the claim.
    if (entry.event === "claimed") await this.#checkLock();
    if (!mayRelease(entry)) return;
    const earlier = before.records.map((record) => record.entry);
    await releaseNames(this.#dir, this.#purchase, earlier, entry);
  }

  /** One sync for what the file says and one for its name in the folder; the first file also for the folder's own name. */
  async #addFile(seq: number, entry: JournalEntry): Promise<void> {
    const text = writeRecord(this.#purchase, seq, entry);
    await withDraft(this.#folder, text, async (draft) => {
      await this.#reserve(entry, draft, seq);
      if (await draft.nameIt(path.join(this.#folder, entryFile(entry)))) return;
      throw alreadyRecorded(this.#purchase, entry);
    });
    this.#isLogBroken = false;
    this.#cache.set(entryFile(entry), addRecord(undefined, { entry, seq, isDamaged: false }, Buffer.byteLength(text)));
    await syncFolder(this.#folder);
    if (seq === 1) await syncFolder(this.#dir);
  }

  /** One sync. */
  async #addLine({ name, size, isTorn }: Log, seq: number, entry: JournalEntry): Promise<void> {
    const file = path.join(this.#folder, name);
    await this.#reserve(entry, namedFile(file), seq);
    // After a sync that failed, a system may hold for written what is not: what comes next goes into another file.
    this.#isLogBroken = true;
    const text = writeLine(seq, writeEntry(this.#purchase, entry), isTorn);
    const isAlone = await appendText(file, text, size);
    this.#isLogBroken = false;
    if (!isAlone) throw lockLost(this.#purchase);
    const known = this.#cache.get(name);
    const end = size + Buffer.byteLength(text);
    if (known) this.#cache.set(name, addRecord(known, { entry, seq, isDamaged: false }, end));
  }

  /** Reservations come before their claim: one that outlived a power failure without them would not keep others out. */
  async #reserve(entry: JournalEntry, source: Draft, seq: number): Promise<void> {
    if (entry.event !== "claimed" || !entry.names || entry.names.length === 0) return;
    await reserveNames(this.#dir, this.#purchase, entry.names, source, writeHeader(this.#purchase, seq, entry));
  }

  /** What is in the folder, if this session still has the lock. */
  async #checkLock(): Promise<readonly string[]> {
    const names = (await readNames(this.#folder)) ?? [];
    if (!isHeld(names, this.#lock)) throw lockLost(this.#purchase);
    return names;
  }

  async #read(names: readonly string[]): Promise<Records> {
    return await readRecords(this.#folder, names, this.#purchase, this.#cache);
  }

  async #leave(standing: Standing): Promise<void> {
    const names = (await readNames(this.#folder)) ?? [];
    // Whoever has the lock now knows better.
    if (!isHeld(names, this.#lock)) return;
    await replaceFile(path.join(this.#folder, STANDING), writeStanding(await sizeOfAll(this.#folder, names), standing));
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
