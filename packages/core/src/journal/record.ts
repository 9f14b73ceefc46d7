import path from "node:path";
import type { JournalEntry, PurchaseId } from "../contract/index.js";
import { readFirstLine, readFrom, readText, sizeOf } from "./disk.js";
import { EVENTS, parseObject, sameEvent, writeEntry } from "./entries.js";
import { damagedFile, newerVersion, olderVersion } from "./errors.js";
import { MARKER, parseEntryFile } from "./layout.js";
import { readLines } from "./log.js";

const VERSION = 3;
/** Since this version a file takes more entries at its end. Before, each had a file of its own. */
const LOGS_SINCE = 3;
/** The earliest version whose files are read. */
const OLDEST = 2;
const NEW_LINE = 0x0a;

/** The first line of an entry's file: enough to know whose it is without reading a whole plan. The entry is the second, later ones follow. */
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

/** A file that takes entries at its end. */
export interface Log {
  readonly name: string;
  readonly size: number;
  /** Does it end with something that is no line? */
  readonly isTorn: boolean;
}

/** What is in the files of a purchase's entries. */
export interface Records {
  /** Oldest first. */
  readonly records: readonly Recorded[];
  /** The file that takes the next entry; undefined if that needs a file of its own. */
  readonly log: Log | undefined;
  /** The number of the next entry. */
  readonly next: number;
}

/** A file of entries, as far as it was read. */
export interface EntryFile {
  readonly records: readonly Recorded[];
  /** Takes more entries at its end. Files of version 2 hold one each. */
  readonly isLog: boolean;
  readonly size: number;
  /** Where what counts ends. */
  readonly end: number;
}

/**
 * A purchase's entries among the files of its folder.
 *
 * @param cache by the name of the file: what was read once stays as it is, and may be added to.
 */
export async function readRecords(
  folder: string,
  names: readonly string[],
  purchase: PurchaseId,
  cache: Map<string, EntryFile> = new Map(),
): Promise<Records> {
  await refuseOtherVersions(folder, names, purchase);
  let log: (Log & { readonly seq: number }) | undefined;
  const all: Recorded[] = [];
  for (const name of names) {
    const known = parseEntryFile(name);
    if (!known) continue;
    const file = await readEntryFile(path.join(folder, name), known, purchase, cache.get(name));
    if (!file.records.some(({ isDamaged }) => isDamaged)) cache.set(name, file);
    all.push(...file.records);
    const seq = file.records.at(-1)?.seq ?? 0;
    if (file.isLog && (!log || seq > log.seq)) log = { name, size: file.size, isTorn: file.size > file.end, seq };
  }
  const records = inOrder(all);
  return { records, log, next: 1 + Math.max(records.length, ...all.map(({ seq = 0 }) => seq)) };
}

/** A file to which its last entry was just added, so that it need not be read. */
export function addRecord(file: EntryFile | undefined, record: Recorded, size: number): EntryFile {
  return { records: [...(file?.records ?? []), record], isLog: true, size, end: size };
}

async function readEntryFile(
  file: string,
  known: Pick<JournalEntry, "step" | "attempt" | "event">,
  purchase: PurchaseId,
  before?: EntryFile,
): Promise<EntryFile> {
  if (before && (!before.isLog || (await sizeOf(file)) === before.size)) return before;
  const { bytes, size } = (await readFrom(file, before?.end ?? 0)) ?? { bytes: Buffer.alloc(0), size: 0 };
  const { record, isLog, end } = before
    ? { record: undefined, isLog: true, end: 0 }
    : readFirst(bytes, known, purchase, file);
  const earlier = before?.records ?? [];
  const rest = isLog && readLines(bytes.subarray(end), (record ?? earlier.at(-1))?.seq ?? 0);
  if (rest && rest.isDamaged) throw damagedFile(purchase, file);
  const added = (rest ? rest.lines : []).map(({ seq, entry }) => ({ entry, seq, isDamaged: false }));
  return {
    records: [...earlier, ...(record ? [record] : []), ...added],
    isLog,
    size,
    end: (before?.end ?? 0) + end + (rest ? rest.end : 0),
  };
}

/** The entry that the file was made for: a header and itself. */
function readFirst(
  bytes: Buffer,
  known: Pick<JournalEntry, "step" | "attempt" | "event">,
  purchase: PurchaseId,
  file: string,
): { record: Recorded; isLog: boolean; end: number } {
  const head = lineEnd(bytes, 0);
  const end = lineEnd(bytes, head);
  const header = parseHeader(bytes.toString("utf8", 0, head));
  if (header && header.version > VERSION) throw newerVersion(purchase, path.dirname(file));
  // Whose file this is cannot be read, and more than one entry may be in it.
  if (!header && end < bytes.length) throw damagedFile(purchase, file);
  const content = parseObject(bytes.toString("utf8", head, end));
  // The name of the file decides: it is what made this entry the only one of its kind.
  const entry = { at: header?.at ?? "", ...content, ...known } as JournalEntry;
  const record = {
    entry: Object.freeze(typeof entry.at === "string" ? entry : { ...entry, at: "" }),
    ...(header && { seq: header.seq }),
    isDamaged: content === undefined,
  };
  // Without an end it was cut off where there are no links: what is added would be taken for a part of it.
  const isWhole = end > head && bytes[end - 1] === NEW_LINE;
  return { record, isLog: isWhole && header !== undefined && header.version >= LOGS_SINCE, end };
}

/** Where the line that begins there ends. */
function lineEnd(bytes: Buffer, start: number): number {
  const stop = bytes.indexOf(NEW_LINE, start);
  return stop < 0 ? bytes.length : stop + 1;
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

/**
 * Entries by their numbers. Those without one take the numbers that are missing, in the order in which events happen. Of two that
 * say the same, the first counts: the second is of a process that had lost its lock.
 */
function inOrder(records: readonly Recorded[]): Recorded[] {
  const known = new Set(records.map(({ seq }) => seq));
  const free = records.map((_, n) => n + 1).filter((seq) => !known.has(seq));
  const lost = records.filter(({ seq }) => seq === undefined).sort(byEvent);
  const placeOf = (record: Recorded): number => record.seq ?? free[lost.indexOf(record)] ?? Infinity;
  const sorted = [...records].sort((a, b) => placeOf(a) - placeOf(b) || byEvent(a, b));
  return sorted.filter((each, n) => n === sorted.findIndex(({ entry }) => sameEvent(entry, each.entry)));
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
  if (typeof version === "number" && version >= OLDEST && version <= VERSION) return;
  throw typeof version === "number" && version > VERSION
    ? newerVersion(purchase, folder)
    : olderVersion(purchase, folder);
}
