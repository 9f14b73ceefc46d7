import type { Journal, JournalEntry, JournalSession, Purchase } from "../../contract/index.js";
import { conflict } from "../../shared/errors.js";

interface Kept {
  planHash: string;
  readonly entries: JournalEntry[];
  open: boolean;
}

/** A journal that forgets everything when the process ends: for tests, and for purchases that may be made again. */
export function memoryJournal(): Journal {
  const purchases = new Map<string, Kept>();
  return {
    open: async (purchase) => openKept(purchases, purchase),
  };
}

function openKept(purchases: Map<string, Kept>, purchase: Purchase): JournalSession {
  const id = JSON.stringify([purchase.provider, purchase.tenant ?? null, purchase.key]);
  const kept = purchases.get(id) ?? { planHash: purchase.planHash, entries: [], open: false };
  // Until something is claimed the key is free: a plan that expired unplaced must not keep it.
  if (kept.entries.length > 0 && kept.planHash !== purchase.planHash) throw otherPlan(purchase);
  if (kept.open) throw beingPlaced(purchase, "");
  kept.planHash = purchase.planHash;
  kept.open = true;
  purchases.set(id, kept);
  let open = true;
  return {
    entries: async () => [...kept.entries],
    append: async (entry) => {
      if (!open) throw conflict(purchase.provider, `The journal of "${purchase.key}" was closed.`, "journal.append");
      if (kept.entries.some((each) => sameEvent(each, entry))) throw alreadyRecorded(purchase, entry);
      kept.entries.push({ ...entry });
    },
    close: async () => {
      if (open) kept.open = open = false;
    },
  };
}

export function sameEvent(a: JournalEntry, b: JournalEntry): boolean {
  return a.step === b.step && a.attempt === b.attempt && a.event === b.event;
}

export function otherPlan({ provider, key }: Purchase): Error {
  return conflict(
    provider,
    `The key "${key}" belongs to another plan. Use the plan it was first placed with, or a new key for a new purchase.`,
    "orders.place",
  );
}

export function beingPlaced({ provider, key }: Purchase, by: string): Error {
  return conflict(provider, `"${key}" is being placed right now${by}. Nothing was sent.`, "orders.place");
}

export function alreadyRecorded({ provider, key }: Purchase, { step, attempt, event }: JournalEntry): Error {
  return conflict(
    provider,
    `"${key}": step ${step}, attempt ${attempt}, is ${event} already. Nothing was sent.`,
    "orders.place",
  );
}
