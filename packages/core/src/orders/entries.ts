import type { Instant, ItemState, JournalEntry, PlannedEntry, StepEntry } from "../contract/index.js";

const EVENTS: readonly string[] = ["claimed", "settled", "absent", "recounted", "proven"];
const STATUSES: readonly unknown[] = ["applied", "not-applied", "unsent", "unknown", "awaiting-payment"];

/** A journal's entries, sorted by what they are about. */
export interface PurchaseLog {
  readonly plans: readonly PlannedEntry[];
  readonly steps: readonly KnownEntry[];
  /** The same by step: an order may have hundreds. */
  readonly byStep: ReadonlyMap<string, readonly KnownEntry[]>;
  /** How everything ended, once it did. */
  readonly done: readonly ItemState[] | undefined;
  /** When it was first recorded. */
  readonly recordedAt: string | undefined;
}

/** An entry of a step. One that is not what it should be still shows that its event happened, and makes the step unknown. */
export type KnownEntry = StepEntry & {
  readonly damaged?: true;
  /** Its place among all entries of the purchase. */
  readonly index: number;
};

/** Reads entries as a store gave them back: files and rows are edited, cut off and written by other versions. */
export function readLog(entries: readonly JournalEntry[]): PurchaseLog {
  const plans = entries.filter((entry) => entry.event === "planned");
  const steps = entries.flatMap((entry, index) => {
    if (entry.event === "planned" || entry.event === "done") return [];
    return [readEntry(entry, index)];
  });
  return {
    plans: [...plans].sort((a, b) => a.attempt - b.attempt),
    steps,
    byStep: groupByStep(steps),
    done: entries.flatMap((entry) => (entry.event === "done" && Array.isArray(entry.items) ? [entry.items] : [])).at(0),
    recordedAt: plans.find((entry) => isInstant(entry))?.at,
  };
}

function groupByStep(steps: readonly KnownEntry[]): Map<string, KnownEntry[]> {
  const groups = new Map<string, KnownEntry[]>();
  for (const entry of steps) {
    const own = groups.get(entry.step);
    if (own) own.push(entry);
    else groups.set(entry.step, [entry]);
  }
  return groups;
}

const checked = new WeakMap<StepEntry, KnownEntry>();

/** A run reads its entries after each that it adds, and the old ones stay as they are. */
function readEntry(entry: StepEntry, index: number): KnownEntry {
  const known = checked.get(entry);
  if (known?.index === index) return known;
  const read = checkEntry(entry, index);
  checked.set(entry, read);
  return read;
}

function checkEntry(entry: StepEntry, index: number): KnownEntry {
  const speaks = entry.event === "settled" || entry.event === "proven";
  const sound =
    EVENTS.includes(entry.event) &&
    Number.isSafeInteger(entry.attempt) &&
    entry.attempt >= 0 &&
    isInstant(entry) &&
    (!speaks || STATUSES.includes(entry.status)) &&
    (entry.endsBy === undefined || isTime(entry.endsBy)) &&
    [entry.names, entry.missing].every((names) => names === undefined || isTexts(names)) &&
    (entry.request === undefined || (typeof entry.request === "object" && entry.request !== null)) &&
    (entry.refused === undefined || isRefusals(entry.refused));
  return sound
    ? { ...entry, index }
    : { step: entry.step, attempt: entry.attempt, event: entry.event, at: "", damaged: true, index };
}

function isInstant({ at, uptime }: Instant): boolean {
  const steady =
    uptime === undefined ||
    (typeof uptime?.boot === "string" && typeof uptime.ms === "number" && Number.isFinite(uptime.ms));
  return isTime(at) && steady;
}

/** ISO-8601 in UTC, as we write it. `Date.parse` alone would take `5` for a year. */
export function isTime(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)) return false;
  return !Number.isNaN(Date.parse(value));
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isRefusals(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((each) => typeof each?.name === "string" && typeof each.reason === "string")
  );
}
