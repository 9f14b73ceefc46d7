import path from "node:path";
import type { PurchaseFilter, PurchaseId, PurchaseRecord, Standing } from "../contract/index.js";
import { readNames, readText, sizeOf } from "./disk.js";
import { matches, parseObject } from "./entries.js";
import { codeOf, folderOfJournal, journalFailed } from "./errors.js";
import { decodeFolder, NAMES, parseEntryFile, STANDING } from "./layout.js";
import { type Header, readHeader, refuseOtherVersions } from "./record.js";

/** How a purchase stood, and how long the files of its entries were: with more in them it was left in the middle of something. */
interface StandingFile {
  readonly size: number;
  readonly standing: Standing;
}

export function writeStanding(size: number, standing: Standing): string {
  const file: StandingFile = { size, standing };
  return `${JSON.stringify(file)}\n`;
}

/** How long the files of a purchase's entries are together. */
export async function sizeOfAll(folder: string, names: readonly string[]): Promise<number> {
  const files = names.filter((name) => parseEntryFile(name));
  const sizes = await Promise.all(files.map(async (name) => (await sizeOf(path.join(folder, name))) ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * The purchases in a folder. Those that cannot be read, because another version wrote them perhaps, keep none of the others
 * back: the error comes at the end.
 */
export async function* listPurchases(dir: string, filter?: PurchaseFilter): AsyncGenerator<PurchaseRecord> {
  const failures: unknown[] = [];
  for (const name of await folders(dir)) {
    try {
      const record = await readPurchase(path.join(dir, name));
      if (!record || !matches(record, filter)) continue;
      yield record;
    } catch (error) {
      // A file with such a name is none of ours.
      if (codeOf(error) !== "ENOTDIR") failures.push(error);
    }
  }
  if (failures.length > 0)
    throw journalFailed(failures[0], folderOfJournal(dir), filter?.provider ?? "mailfleet", "list");
}

/** The folders of purchases in a journal. */
export async function folders(dir: string): Promise<string[]> {
  try {
    // Other files are none of ours: ours all have this mark between their parts.
    return ((await readNames(dir)) ?? []).filter((name) => name !== NAMES && name.includes("~"));
  } catch (error) {
    throw journalFailed(error, folderOfJournal(dir), "mailfleet", "list");
  }
}

async function readPurchase(folder: string): Promise<PurchaseRecord | undefined> {
  const names = (await readNames(folder)) ?? [];
  const byName = decodeFolder(path.basename(folder));
  await refuseOtherVersions(folder, names, byName ?? { provider: "mailfleet", key: path.basename(folder) });
  const entries = names.filter((name) => parseEntryFile(name));
  const plans = await readPlans(folder, names);
  const purchase = plans[0]?.purchase ?? (await findPurchase(folder, entries)) ?? byName;
  if (!purchase || entries.length === 0) return undefined;
  const standing = parseStanding((await readText(path.join(folder, STANDING))) ?? "", await sizeOfAll(folder, names));
  return {
    ...purchase,
    planHash: plans.at(-1)?.planHash ?? "",
    recordedAt: plans[0]?.at ?? "",
    ...(standing && { standing }),
  };
}

/** The headers of a purchase's plans, the first plan first. */
async function readPlans(folder: string, names: readonly string[]): Promise<Header[]> {
  const plans = names
    .map((name) => ({ name, ...parseEntryFile(name) }))
    .filter(({ event }) => event === "planned")
    .sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0));
  const headers: Header[] = [];
  for (const { name } of plans) {
    const header = await readHeader(path.join(folder, name));
    if (header) headers.push(header);
  }
  return headers;
}

async function findPurchase(folder: string, names: readonly string[]): Promise<PurchaseId | undefined> {
  for (const name of names) {
    const header = await readHeader(path.join(folder, name));
    if (header) return header.purchase;
  }
  return undefined;
}

const STATUSES: readonly unknown[] = ["placing", "unknown", "awaiting-payment", "in-progress", "settled"];

function parseStanding(json: string, now: number): Standing | undefined {
  const { size, standing } = (parseObject(json) ?? {}) as Partial<StandingFile>;
  if (size !== now || typeof standing !== "object" || standing === null) return undefined;
  const { status, wakeAt = "", message = "" } = standing as Standing;
  const isSound = STATUSES.includes(status) && typeof wakeAt === "string" && typeof message === "string";
  return isSound ? standing : undefined;
}
