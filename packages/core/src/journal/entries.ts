import type { JournalEntry, PurchaseFilter, PurchaseId, PurchaseRecord } from "../contract/index.js";
import { invalidArgument } from "../kit/errors.js";
import { badEntry } from "./errors.js";

// What every store of a journal has to know about entries, whatever it keeps them in.

/** In the order in which they happen. */
export const EVENTS: readonly string[] = ["planned", "claimed", "settled", "absent", "recounted", "proven", "done"];
/** A step's id becomes part of a file's name, and those end at 255 bytes. */
const LONGEST_STEP = 200;

export function checkPurchase(purchase: PurchaseId): void {
  const { provider, tenant, key } = (purchase ?? {}) as PurchaseId;
  for (const [name, value] of Object.entries({ provider, tenant: tenant ?? "none", key })) {
    if (typeof value === "string" && value !== "" && isWellFormed(value)) continue;
    throw invalidArgument(String(provider), `The ${name} of a purchase is not a text.`, "journal.open");
  }
}

export function checkEntry(purchase: PurchaseId, entry: JournalEntry): void {
  const { step, attempt, event, ...more } = (entry ?? {}) as JournalEntry;
  if (typeof step !== "string" || !/^[a-z0-9-]+$/.test(step) || step.length > LONGEST_STEP)
    throw badEntry(purchase, `${JSON.stringify(step)} is not a step id.`);
  if (!Number.isSafeInteger(attempt) || attempt < 0)
    throw badEntry(purchase, `${String(attempt)} is not the number of an attempt.`);
  if (!EVENTS.includes(event)) throw badEntry(purchase, `${JSON.stringify(event)} is not an event of a journal.`);
  const names: unknown = "names" in more ? more.names : undefined;
  if (names !== undefined && !(Array.isArray(names) && names.every(isName)))
    throw badEntry(purchase, "The names of an entry are not a list of texts.");
}

function isName(name: unknown): boolean {
  return typeof name === "string" && name !== "" && isWellFormed(name);
}

/** Half a surrogate pair cannot be written as UTF-8: two such texts would become one. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** An entry as JSON. */
export function writeEntry(purchase: PurchaseId, entry: JournalEntry): string {
  try {
    return JSON.stringify(entry);
  } catch (error) {
    throw badEntry(purchase, `The entry is not plain JSON: ${String(error)}`);
  }
}

/** A value out of JSON that nobody can change, so that it may be handed out more than once. */
export function readFrozen(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => Object.freeze(value));
}

/** An object out of JSON, frozen; undefined for anything else. */
export function parseObject(json: string): object | undefined {
  try {
    const value = readFrozen(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function sameEvent(a: JournalEntry, b: JournalEntry): boolean {
  return a.step === b.step && a.attempt === b.attempt && a.event === b.event;
}

export function samePurchase(a: PurchaseId, b: PurchaseId): boolean {
  return a.provider === b.provider && a.tenant === b.tenant && a.key === b.key;
}

/** A domain or an address is the same in capitals. */
export function bareName(name: string): string {
  return name.toLowerCase();
}

/** The names that these entries of one purchase have reserved and not released. */
export function heldNames(entries: readonly JournalEntry[]): Set<string> {
  const claims = new Map<string, Set<string>>();
  for (const entry of entries) {
    const id = `${entry.step} ${entry.attempt}`;
    if (entry.event === "done") claims.clear();
    else if (entry.event === "claimed") claims.set(id, new Set(textsOf(entry.names)));
    else if (isRelease(entry)) claims.delete(id);
    else if (entry.event === "proven" && entry.status === "applied")
      for (const name of textsOf(entry.missing)) claims.get(id)?.delete(name);
  }
  return new Set([...claims.values()].flatMap((names) => [...names]));
}

function isRelease(entry: JournalEntry): boolean {
  if (entry.event !== "settled" && entry.event !== "proven") return false;
  return entry.status === "not-applied" || entry.status === "unsent";
}

/** Entries come from files too, and files can hold anything. */
function textsOf(names: unknown): string[] {
  const list: unknown[] = Array.isArray(names) ? names : [];
  return list.flatMap((name) => (typeof name === "string" ? [bareName(name)] : []));
}

/** Claims whose names nobody can read, and which are not known to be over. They may hold any name. */
export function hasUnclearClaims(
  entries: readonly JournalEntry[],
  isDamaged: (entry: JournalEntry) => boolean,
): boolean {
  if (entries.some((entry) => entry.event === "done")) return false;
  return entries.some(
    (claim) =>
      claim.event === "claimed" &&
      isDamaged(claim) &&
      !entries.some((entry) => isRelease(entry) && entry.step === claim.step && entry.attempt === claim.attempt),
  );
}

export function matches(record: PurchaseRecord, filter: PurchaseFilter = {}): boolean {
  const { provider, tenant, key, status, dueBy } = filter;
  const { standing } = record;
  return (
    (provider === undefined || record.provider === provider) &&
    (tenant === undefined || record.tenant === tenant) &&
    (key === undefined || record.key === key) &&
    (status === undefined || (standing !== undefined && status.includes(standing.status))) &&
    (dueBy === undefined || standing === undefined || isDue(standing.wakeAt, dueBy))
  );
}

function isDue(wakeAt: string | undefined, dueBy: string): boolean {
  return wakeAt !== undefined && Date.parse(wakeAt) <= Date.parse(dueBy);
}
