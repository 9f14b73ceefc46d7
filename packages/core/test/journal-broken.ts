import type { JournalFixture } from "../src/conformance/journal.js";
import type {
  Documents,
  Journal,
  JournalEntry,
  JournalSession,
  PurchaseFilter,
  PurchaseId,
  PurchaseRecord,
  StepEntry,
} from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/memory.js";

// Journals that are wrong in one way each, made of one that is right.

export type Sabotage = () => JournalFixture;

interface Patches {
  /** What is recorded in the place of an entry; nothing, several, or something else. */
  readonly write?: (entry: JournalEntry, purchase: PurchaseId) => readonly JournalEntry[];
  /** What is given back in the place of all entries. */
  readonly read?: (entries: readonly JournalEntry[]) => readonly JournalEntry[];
  readonly id?: (purchase: PurchaseId) => PurchaseId;
  readonly session?: (right: JournalSession, reopen: () => Promise<JournalSession>) => Partial<JournalSession>;
  readonly filter?: (filter: PurchaseFilter) => PurchaseFilter;
  readonly record?: (record: PurchaseRecord) => PurchaseRecord;
  readonly holder?: (holder: PurchaseId | undefined, name: string) => PurchaseId | undefined;
  readonly forget?: (settledBefore: string, right: Required<Journal>) => Promise<number>;
  readonly documents?: (right: Documents) => Partial<Documents>;
}

export function patched(patches: Patches, right: Required<Journal> = memoryJournal()): JournalFixture {
  const journal: Journal = {
    open: async (purchase) => {
      const reopen = (): Promise<JournalSession> => right.open(patches.id?.(purchase) ?? purchase);
      return patchSession(await reopen(), purchase, patches, reopen);
    },
    list: async function* (filter = {}) {
      for await (const each of right.list(patches.filter?.(filter) ?? filter)) yield patches.record?.(each) ?? each;
    },
    holderOf: async (name) => {
      const holder = await right.holderOf(name);
      return patches.holder ? patches.holder(holder, name) : holder;
    },
    forget: async (time) => await (patches.forget?.(time, right) ?? right.forget(time)),
    documents: { ...right.documents, ...patches.documents?.(right.documents) },
  };
  return { journal, reopen: () => journal };
}

function patchSession(
  right: JournalSession,
  purchase: PurchaseId,
  { write, read, session }: Patches,
  reopen: () => Promise<JournalSession>,
): JournalSession {
  return {
    entries: async () => read?.(await right.entries()) ?? (await right.entries()),
    append: async (entry) => {
      for (const each of write?.(entry, purchase) ?? [entry]) await right.append(each);
    },
    close: (standing) => right.close(standing),
    ...session?.(right, reopen),
  };
}

/** Records entries with other fields than it gives back. */
export function disguised(change: (entry: JournalEntry, purchase: PurchaseId) => object): JournalFixture {
  const originals = new Map<string, JournalEntry>();
  const idOf = ({ step, attempt, event }: JournalEntry, tag: string): string => `${tag} ${step} ${attempt} ${event}`;
  let tag = "";
  return patched({
    write: (entry, purchase) => {
      tag = JSON.stringify(purchase);
      originals.set(idOf(entry, tag), structuredClone(entry));
      return [{ ...entry, ...change(entry, purchase) } as JournalEntry];
    },
    session: (right) => ({
      entries: async () => (await right.entries()).map((entry) => originals.get(idOf(entry, tag)) ?? entry),
    }),
  });
}

/** What every purchase was opened with last, whoever has it. */
export function unlocked(): JournalFixture {
  const right = memoryJournal();
  const sessions = new Map<string, Promise<JournalSession>>();
  const journal: Journal = {
    open: async (purchase) => {
      const id = JSON.stringify(purchase);
      const session = sessions.get(id) ?? right.open(purchase);
      sessions.set(id, session);
      let isOpen = true;
      return {
        entries: async () => (await session).entries(),
        append: async (entry) => (isOpen ? (await session).append(entry) : Promise.reject(new Error("closed"))),
        close: async () => void (isOpen = false),
      };
    },
    list: (filter) => right.list(filter),
  };
  return { journal, reopen: () => journal };
}

/** Keeps the very objects it is given, and gives them out. */
export function shared(): JournalFixture {
  const entries: JournalEntry[] = [];
  return patched({
    session: () => ({ entries: async () => entries, append: async (entry) => void entries.push(entry) }),
  });
}

/** Writes over what is there. */
export function overwriting(): JournalFixture {
  const entries: JournalEntry[] = [];
  return patched({
    session: () => ({
      entries: async () => structuredClone(entries),
      append: async (entry) => {
        const at = entries.findIndex(
          (each) => each.step === entry.step && each.attempt === entry.attempt && each.event === entry.event,
        );
        entries.splice(at < 0 ? entries.length : at, at < 0 ? 0 : 1, structuredClone(entry));
      },
    }),
  });
}

export const hasNames = (entry: JournalEntry): entry is StepEntry & { names: readonly string[] } =>
  entry.event === "claimed" && (entry.names?.length ?? 0) > 0;

export function cut(entry: JournalEntry): JournalEntry {
  return entry.event === "planned"
    ? { ...entry, plan: { ...entry.plan, items: entry.plan.items.slice(0, 100) } }
    : entry;
}

export function renamed(entry: JournalEntry, by: string): object {
  return hasNames(entry) ? { names: entry.names.map((name) => `${by}:${name}`) } : {};
}

export function oneByOne(entry: StepEntry & { names: readonly string[] }): JournalEntry[] {
  return entry.names.map((name, n) => ({ ...entry, step: `part-${n}`, names: [name] }));
}

export function vaguely(error: unknown): never {
  throw Object.assign(error as Error, { message: "taken" });
}

export function appendAnyway(right: JournalSession, reopen: () => Promise<JournalSession>): JournalSession["append"] {
  return (entry) =>
    right.append(entry).catch(async (error: unknown) => {
      const other = await reopen().catch(() => undefined);
      if (!other) throw error;
      await other.append(entry);
      await other.close();
    });
}

export function lateAppend(right: JournalSession): JournalSession["append"] {
  return async (entry) => {
    if (entry.event === "claimed") setTimeout(() => void right.append(entry).catch(() => undefined), 5);
    else await right.append(entry);
  };
}

/** Its own claims keep a purchase out, too. */
export function claimOnce(right: JournalSession): JournalSession["append"] {
  return async (entry) => {
    const claims = (await right.entries()).filter(hasNames).flatMap(({ names }) => names);
    if (hasNames(entry) && entry.names.some((name) => claims.includes(name))) throw new Error("claimed already");
    await right.append(entry);
  };
}

/** Once a read-back released something, every name is free. */
export function forgetful(): JournalFixture {
  let isFreed = false;
  return disguised((entry) => {
    isFreed ||= entry.event === "proven";
    return isFreed ? { names: [] } : {};
  });
}

/** Remembers how a purchase stood, whatever was recorded since. */
export function stale(): JournalFixture {
  const last = new Map<string, PurchaseRecord>();
  return patched({
    record: (record) => {
      const known = record.standing ? record : (last.get(record.key) ?? record);
      last.set(record.key, known);
      return known;
    },
  });
}

/** Looks whether an entry is there, and writes it a moment later. */
export function lookThenWrite(right: JournalSession): JournalSession["append"] {
  let attempts = 0;
  return async (entry) => {
    const isKnown = (await right.entries()).length > 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    await right.append(isKnown ? entry : ({ ...entry, attempt: ++attempts } as JournalEntry));
  };
}

/** Forgets every purchase in which something was ever done. */
export function forgetsByStanding(): JournalFixture {
  let hidden: readonly string[] = [];
  const done = new Set<string>();
  return patched({
    write: (entry, { key }) => {
      if (entry.event === "done") done.add(key);
      return [entry];
    },
    forget: async (time, right) => {
      hidden = time.endsWith("00.000Z") ? [...done] : hidden;
      return await right.forget(time);
    },
    record: (record) => (hidden.includes(record.key) ? { ...record, key: "forgotten" } : record),
  });
}

/** Closes what is open, and forgets that too. */
export function forgetsWhatIsOpen(): JournalFixture {
  const open = new Set<JournalSession>();
  return patched({
    session: (right) => {
      open.add(right);
      return {};
    },
    forget: async (time, right) => {
      for (const session of open) await session.close();
      return await right.forget(time);
    },
  });
}
