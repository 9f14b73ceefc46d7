import type {
  Documents,
  Journal,
  JournalEntry,
  PurchaseId,
  PurchaseRecord,
  Standing,
  StoredDocument,
} from "../contract/index.js";
import { createJournal, type Hold, matches, type Written } from "./store.js";

interface Kept {
  readonly purchase: PurchaseId;
  readonly texts: string[];
  isOpen: boolean;
  planHash: string;
  recordedAt: string;
  /** When it was done, if that was the last thing recorded. */
  doneAt?: string | undefined;
  standing?: Standing | undefined;
}

/** A journal that forgets everything when the process ends: for tests, and for purchases that may be made again. */
export function memoryJournal(): Required<Journal> {
  const purchases = new Map<string, Kept>();
  const reserved = new Map<string, PurchaseId>();
  return createJournal({
    place: "The journal in memory",
    hold: async (purchase) => {
      const id = JSON.stringify([purchase.provider, purchase.tenant ?? null, purchase.key]);
      const kept = purchases.get(id) ?? { purchase, texts: [], isOpen: false, planHash: "", recordedAt: "" };
      if (kept.isOpen) return {};
      kept.isOpen = true;
      purchases.set(id, kept);
      return holdOf(kept, reserved);
    },
    list: async function* (filter) {
      for (const kept of purchases.values()) {
        const record = recordOf(kept);
        if (kept.texts.length > 0 && matches(record, filter)) yield record;
      }
    },
    holderOf: async (name) => reserved.get(name),
    forget: async (settledBefore) => {
      const over = [...purchases].filter(
        ([, { isOpen, doneAt }]) => !isOpen && Date.parse(doneAt ?? "") <= Date.parse(settledBefore),
      );
      for (const [id] of over) purchases.delete(id);
      return over.length;
    },
    documents: keepDocuments(),
    explain: (error) => [String(error), "Nothing more is known about it", "terminal"],
  });
}

function keepDocuments(): Documents {
  const documents = new Map<string, StoredDocument>();
  return {
    read: async (name) => documents.get(name),
    write: async (name, content, version) => {
      if ((documents.get(name)?.version ?? 0) !== version) return false;
      documents.set(name, { content, version: version + 1 });
      return true;
    },
    list: async (prefix) => [...documents.keys()].filter((name) => name.startsWith(prefix)).sort(),
    remove: async (name) => void documents.delete(name),
  };
}

function recordOf({ purchase, planHash, recordedAt, standing }: Kept): PurchaseRecord {
  return { ...purchase, planHash, recordedAt, ...(standing && { standing }) };
}

function holdOf(kept: Kept, reserved: Map<string, PurchaseId>): Hold {
  return {
    read: async () => kept.texts,
    write: async ({ entry, text, takes, frees }): Promise<Written> => {
      for (const name of takes) {
        const owner = reserved.get(name);
        if (owner) return { name, owner };
      }
      for (const name of takes) reserved.set(name, kept.purchase);
      for (const name of frees) reserved.delete(name);
      kept.texts.push(text);
      note(kept, entry);
      return "written";
    },
    release: async (standing) => {
      if (standing) kept.standing = Object.freeze({ ...standing });
      kept.isOpen = false;
    },
  };
}

function note(kept: Kept, entry: JournalEntry): void {
  kept.recordedAt ||= entry.at;
  if (entry.event === "planned") kept.planHash = entry.plan.hash;
  kept.doneAt = entry.event === "done" ? entry.at : undefined;
  // With more recorded it stands differently.
  kept.standing = undefined;
}
