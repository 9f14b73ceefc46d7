import type {
  Journal,
  JournalEntry,
  JournalSession,
  PlannedEntry,
  PurchaseFilter,
  PurchaseId,
  PurchaseRecord,
  Standing,
} from "../contract/index.js";
import {
  bareName,
  checkEntry,
  checkPurchase,
  heldNames,
  matches,
  readFrozen,
  sameEvent,
  samePurchase,
  writeEntry,
} from "./entries.js";
import { alreadyRecorded, beingPlaced, nameTaken, sessionClosed } from "./errors.js";

interface Kept {
  readonly purchase: PurchaseId;
  readonly entries: JournalEntry[];
  isOpen: boolean;
  /** How it stood, and after how many entries: with more of them it stands differently. */
  standing?: { readonly after: number; readonly value: Standing };
}

/** A journal that forgets everything when the process ends: for tests, and for purchases that may be made again. */
export function memoryJournal(): Journal {
  const purchases = new Map<string, Kept>();
  const reserved = new Map<string, PurchaseId>();
  return {
    open: async (purchase) => {
      checkPurchase(purchase);
      const id = JSON.stringify([purchase.provider, purchase.tenant ?? null, purchase.key]);
      const kept = purchases.get(id) ?? { purchase: copyId(purchase), entries: [], isOpen: false };
      if (kept.isOpen) throw beingPlaced(purchase);
      kept.isOpen = true;
      purchases.set(id, kept);
      return openSession(kept, reserved);
    },
    list: (filter) => listKept(purchases, filter),
    holderOf: async (name) => reserved.get(bareName(name)),
  };
}

function copyId({ provider, tenant, key }: PurchaseId): PurchaseId {
  return Object.freeze({ provider, ...(tenant !== undefined && { tenant }), key });
}

function openSession(kept: Kept, reserved: Map<string, PurchaseId>): JournalSession {
  let isOpen = true;
  return {
    entries: async () => [...kept.entries],
    append: async (entry) => {
      if (!isOpen) throw sessionClosed(kept.purchase);
      append(kept, reserved, entry);
    },
    close: async (standing) => {
      if (!isOpen) return;
      if (standing) kept.standing = { after: kept.entries.length, value: Object.freeze({ ...standing }) };
      kept.isOpen = isOpen = false;
    },
  };
}

function append({ purchase, entries }: Kept, reserved: Map<string, PurchaseId>, given: JournalEntry): void {
  checkEntry(purchase, given);
  const entry = readFrozen(writeEntry(purchase, given)) as JournalEntry;
  if (entries.some((each) => sameEvent(each, entry))) throw alreadyRecorded(purchase, entry);
  for (const name of ((entry.event === "claimed" && entry.names) || []).map(bareName)) {
    const owner = reserved.get(name);
    if (owner && !samePurchase(owner, purchase)) throw nameTaken(purchase, name, owner);
  }
  const before = heldNames(entries);
  entries.push(entry);
  const after = heldNames(entries);
  for (const name of before) if (!after.has(name)) reserved.delete(name);
  for (const name of after) reserved.set(name, purchase);
}

async function* listKept(purchases: Map<string, Kept>, filter?: PurchaseFilter): AsyncGenerator<PurchaseRecord> {
  for (const { purchase, entries, standing } of purchases.values()) {
    const plans = entries.filter((entry): entry is PlannedEntry => entry.event === "planned");
    const latest = plans.reduce<PlannedEntry | undefined>(
      (last, plan) => (last && last.attempt > plan.attempt ? last : plan),
      undefined,
    );
    if (entries.length === 0) continue;
    const record: PurchaseRecord = {
      ...purchase,
      planHash: latest?.plan.hash ?? "",
      recordedAt: entries[0]?.at ?? "",
      ...(standing?.after === entries.length && { standing: standing.value }),
    };
    if (matches(record, filter)) yield record;
  }
}
