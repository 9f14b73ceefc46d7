import type {
  Documents,
  Journal,
  JournalEntry,
  PurchaseFilter,
  PurchaseId,
  PurchaseRecord,
  Standing,
} from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import { bareName, checkEntry, checkPurchase, heldNames, readFrozen, sameEvent, writeEntry } from "./entries.js";
import {
  alreadyRecorded,
  beingPlaced,
  journalFailed,
  lockLost,
  nameTaken,
  type Operation,
  type Reason,
  sessionClosed,
} from "./errors.js";

// Everything that a journal over a database has to do for itself. `createJournal` adds what is the same for all of them.
export { matches } from "./entries.js";
export type { Reason } from "./errors.js";

/** Where a journal keeps its records. */
export interface JournalStore {
  /** What it is, as it stands in a message: "The journal in journal.db". Never a password. */
  readonly place: string;
  /**
   * Keeps everyone else out of a purchase until it is released, or until this process has certainly ended. If somebody has it
   * already: who, as the end of a sentence, where that can be told (" by process 12 on build-1").
   */
  hold(purchase: PurchaseId): Promise<Hold | { readonly heldBy?: string }>;
  list(filter: PurchaseFilter): AsyncIterable<PurchaseRecord>;
  /** @param name in lower case */
  holderOf(name: string): Promise<PurchaseId | undefined>;
  /** Forgets every purchase whose last entry is a `done` of that time or before, and nobody has open; returns how many. */
  forget(settledBefore: string): Promise<number>;
  readonly documents: Documents;
  /** What went wrong, in words, with what to do about it. */
  explain(error: unknown): Reason;
}

/** One purchase, held. */
export interface Hold {
  /** Its entries as the texts they were written as, oldest first. */
  read(): Promise<readonly string[]>;
  /** Writes one entry and its names, durably, or nothing. If it rejects, either may be true. */
  write(record: NewRecord): Promise<Written>;
  /** Lets others in. A standing replaces the one before; a write ends it. */
  release(standing: Standing | undefined): Promise<void>;
}

/** An entry to be written. */
export interface NewRecord {
  /** Its place among the entries of its purchase, from 1. */
  readonly seq: number;
  readonly entry: JournalEntry;
  /** The entry as JSON. */
  readonly text: string;
  /** Names to be reserved with it, none of them held by this purchase. In lower case, sorted: two who take them wait for each other and never in a circle. */
  readonly takes: readonly string[];
  /** Names of this purchase that are free once it is written. */
  readonly frees: readonly string[];
}

/** `recorded`: there is such an entry already. `lost`: somebody else has the purchase now. The other: whose name it is. */
export type Written = "written" | "recorded" | "lost" | { readonly name: string; readonly owner: PurchaseId };

/** A journal over a store. */
export function createJournal(store: JournalStore): Required<Journal> {
  const guard = createGuard(store);
  return {
    open: async (purchase) => {
      checkPurchase(purchase);
      const { provider, tenant, key } = purchase;
      const id = Object.freeze({ provider, ...(tenant !== undefined && { tenant }), key });
      const hold = await guard(id, "open", () => store.hold(id));
      if (!("write" in hold)) throw beingPlaced(id, hold.heldBy);
      const session = new StoreSession(id, hold, guard);
      // A plain object, so that somebody who wraps it may spread it.
      return {
        entries: () => session.entries(),
        append: (entry) => session.append(entry),
        close: (standing) => session.close(standing),
      };
    },
    list: (filter = {}) => listGuarded(store, filter),
    holderOf: async (name) => await guard(undefined, "list", () => store.holderOf(bareName(name))),
    forget: async (settledBefore) => {
      checkTime(settledBefore);
      return await guard(undefined, "forget", () => store.forget(settledBefore));
    },
    documents: guardDocuments(store.documents, guard),
  };
}

function guardDocuments(documents: Documents, guard: Guard): Documents {
  const run = async <T>(name: string, each: () => Promise<T>): Promise<T> => {
    if (typeof name !== "string" || !/^[\w./:@-]{0,300}$/.test(name))
      throw invalidArgument("mailfleet", `A document cannot be called ${JSON.stringify(name)}.`, "journal.documents");
    return await guard(undefined, "documents", each);
  };
  return {
    read: (name) => run(name, () => documents.read(name)),
    write: (name, content, version) => run(name, () => documents.write(name, content, version)),
    list: (prefix) => run(prefix, () => documents.list(prefix)),
    remove: (name) => run(name, () => documents.remove(name)),
  };
}

/** @throws MailfleetError `invalid-argument` if it is not a time: what is forgotten does not come back. */
export function checkTime(settledBefore: string): void {
  if (typeof settledBefore === "string" && /^\d{4}-\d\d-\d\dT/.test(settledBefore) && Date.parse(settledBefore) > 0)
    return;
  const message = `forget needs a time such as "2026-01-31T00:00:00.000Z", not ${JSON.stringify(settledBefore)}.`;
  throw invalidArgument("mailfleet", message, "journal.forget");
}

type Guard = <T>(purchase: PurchaseId | undefined, operation: Operation, run: () => Promise<T>) => Promise<T>;

function createGuard(store: JournalStore): Guard {
  return async (purchase, operation, run) => {
    try {
      return await run();
    } catch (error) {
      throw fail(store, purchase?.provider, operation, error);
    }
  };
}

function fail(store: JournalStore, provider = "mailfleet", operation: Operation, error: unknown): Error {
  return journalFailed(error, { place: store.place, explain: (each) => store.explain(each) }, provider, operation);
}

async function* listGuarded(store: JournalStore, filter: PurchaseFilter): AsyncGenerator<PurchaseRecord> {
  try {
    yield* store.list(filter);
  } catch (error) {
    throw fail(store, filter.provider, "list", error);
  }
}

class StoreSession {
  readonly #purchase: PurchaseId;
  readonly #hold: Hold;
  readonly #guard: Guard;
  #isOpen = true;
  /** Was an entry perhaps written, and perhaps not? */
  #isUnclear = false;
  /** What is recorded. Nobody else writes while this session holds the purchase, so it is read once. */
  #entries: JournalEntry[] | undefined;
  /** What was asked for last: one thing is done after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(purchase: PurchaseId, hold: Hold, guard: Guard) {
    this.#purchase = purchase;
    this.#hold = hold;
    this.#guard = guard;
  }

  async entries(): Promise<readonly JournalEntry[]> {
    return await this.#inTurn("entries", async () => [...(await this.#read())]);
  }

  async append(given: JournalEntry): Promise<void> {
    checkEntry(this.#purchase, given);
    // Copied at once: it may have to wait for its turn.
    const text = writeEntry(this.#purchase, given);
    await this.#inTurn("append", async () => {
      if (!this.#isOpen) throw sessionClosed(this.#purchase);
      await this.#append(readFrozen(text) as JournalEntry, text);
    });
  }

  async close(standing?: Standing): Promise<void> {
    await this.#inTurn("close", async () => {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      // How it stands is not known either: then it was left in the middle.
      await this.#hold.release(this.#isUnclear ? undefined : standing);
    });
  }

  async #append(entry: JournalEntry, text: string): Promise<void> {
    const entries = await this.#read();
    if (entries.some((each) => sameEvent(each, entry))) throw alreadyRecorded(this.#purchase, entry);
    const [before, after] = [heldNames(entries), heldNames([...entries, entry])];
    const takes = [...after].filter((name) => !before.has(name)).sort();
    const frees = [...before].filter((name) => !after.has(name));
    this.#isUnclear = true;
    this.#entries = undefined;
    const written = await this.#hold.write({ seq: entries.length + 1, entry, text, takes, frees });
    if (written === "lost") throw lockLost(this.#purchase);
    if (written === "recorded") throw alreadyRecorded(this.#purchase, entry);
    this.#isUnclear = false;
    this.#entries = entries;
    if (written !== "written") throw nameTaken(this.#purchase, written.name, written.owner);
    entries.push(entry);
  }

  async #read(): Promise<JournalEntry[]> {
    this.#entries ??= (await this.#hold.read()).map((text) => readFrozen(text) as JournalEntry);
    this.#isUnclear = false;
    return this.#entries;
  }

  async #inTurn<T>(operation: Operation, run: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#guard(this.#purchase, operation, run));
    this.#last = turn.catch(() => undefined);
    return await turn;
  }
}
