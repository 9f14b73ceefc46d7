import path from "node:path";
import type { JournalEntry, PurchaseId } from "../contract/index.js";
import { EVENTS, parseObject, writeEntry } from "./entries.js";
import { newerVersion, olderVersion } from "./errors.js";
import { readFirstLine, readText } from "./disk.js";
import { MARKER, parseEntryFile } from "./layout.js";

const VERSION = 2;

/** The first line of an entry's file: enough to know whose it is without reading a whole plan. The entry is the second. */
export interface Header {
  readonly version: number;
  /** Its place among the entries of its purchase. Clocks jump; this does not. */
  readonly seq: number;
  readonly purchase: PurchaseId;
  readonly at: string;
  /** Of a plan. */
  readonly planHash?: string;
}

/** An entry as it is on disk. */
export interface Recorded {
  readonly entry: JournalEntry;
  /** Absent if nobody can read it. */
  readonly seq?: number;
  /** Its file says by its name that it happened, and no more than is in `entry`. */
  readonly isDamaged: boolean;
}

export function writeHeader({ provider, tenant, key }: PurchaseId, seq: number, entry: JournalEntry): string {
  const purchase = { provider, ...(tenant !== undefined && { tenant }), key };
  const header: Header = {
    version: VERSION,
    seq,
    purchase,
    at: entry.at,
    ...(entry.event === "planned" && { planHash: entry.plan.hash }),
  };
  return `${JSON.stringify(header)}\n`;
}

export function writeRecord(purchase: PurchaseId, seq: number, entry: JournalEntry): string {
  return `${writeHeader(purchase, seq, entry)}${writeEntry(purchase, entry)}\n`;
}

/**
 * A purchase's entries among the files of its folder, oldest first.
 *
 * @param cache by the name of the file: what was read once stays as it is.
 */
export async function readRecords(
  folder: string,
  names: readonly string[],
  purchase: PurchaseId,
  cache: Map<string, Recorded> = new Map(),
): Promise<Recorded[]> {
  await refuseOtherVersions(folder, names, purchase);
  const records: Recorded[] = [];
  for (const name of names) {
    const known = parseEntryFile(name);
    if (!known) continue;
    const record = cache.get(name) ?? (await readRecord(path.join(folder, name), known, purchase));
    if (!record.isDamaged) cache.set(name, record);
    records.push(record);
  }
  return inOrder(records);
}

async function readRecord(
  file: string,
  known: Pick<JournalEntry, "step" | "attempt" | "event">,
  purchase: PurchaseId,
): Promise<Recorded> {
  const [first = "", second = ""] = ((await readText(file)) ?? "").split("\n");
  const header = parseHeader(first);
  if (header && header.version > VERSION) throw newerVersion(purchase, path.dirname(file));
  const content = parseObject(second);
  // The name of the file decides: it is what made this entry the only one of its kind.
  const entry = { at: header?.at ?? "", ...content, ...known } as JournalEntry;
  return {
    entry: Object.freeze(typeof entry.at === "string" ? entry : { ...entry, at: "" }),
    ...(header && { seq: header.seq }),
    isDamaged: content === undefined,
  };
}

/** The header of an entry's file; undefined if there is no such file or it says nothing that can be read. */
export async function readHeader(file: string): Promise<Header | undefined> {
  return parseHeader((await readFirstLine(file)) ?? "");
}

function parseHeader(line: string): Header | undefined {
  const { version, seq, purchase, at, planHash } = (parseObject(line) ?? {}) as Partial<Header>;
  if (typeof version !== "number" || !Number.isSafeInteger(seq) || !isPurchase(purchase)) return undefined;
  return {
    version,
    seq: Number(seq),
    purchase,
    at: typeof at === "string" ? at : "",
    ...(typeof planHash === "string" && { planHash }),
  };
}

function isPurchase(value: unknown): value is PurchaseId {
  if (typeof value !== "object" || value === null) return false;
  const { provider, tenant = "", key } = value as Partial<PurchaseId>;
  return [provider, tenant, key].every((part) => typeof part === "string") && Boolean(provider && key);
}

/** Entries by their numbers. Those without one take the numbers that are missing, in the order in which events happen. */
function inOrder(records: readonly Recorded[]): Recorded[] {
  const known = new Set(records.map(({ seq }) => seq));
  const free = records.map((_, n) => n + 1).filter((seq) => !known.has(seq));
  const lost = records.filter(({ seq }) => seq === undefined).sort(byEvent);
  const placeOf = (record: Recorded): number => record.seq ?? free[lost.indexOf(record)] ?? Infinity;
  return [...records].sort((a, b) => placeOf(a) - placeOf(b) || byEvent(a, b));
}

function byEvent({ entry: a }: Recorded, { entry: b }: Recorded): number {
  return a.attempt - b.attempt || EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event);
}

/** Another version means something else by the same files, or by others. Nothing is guessed where money is at stake. */
export async function refuseOtherVersions(
  folder: string,
  names: readonly string[],
  purchase: PurchaseId,
): Promise<void> {
  if (names.some((name) => name.startsWith("step."))) throw olderVersion(purchase, folder);
  if (!names.includes(MARKER)) return;
  const { version } = (parseObject((await readText(path.join(folder, MARKER))) ?? "") ?? {}) as { version?: unknown };
  if (version === VERSION) return;
  throw typeof version === "number" && version > VERSION
    ? newerVersion(purchase, folder)
    : olderVersion(purchase, folder);
}
