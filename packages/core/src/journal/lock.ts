import { readdir, readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import type { PurchaseId } from "../contract/index.js";
import { beingPlaced, codeOf } from "./errors.js";
import { createMark, readText, removeFile, withDraft } from "./disk.js";
import { parseObject } from "./record.js";

/** Who took a lock. What a system does not tell is empty. */
interface Holder {
  readonly host: string;
  /** Which start of the machine, and which space of process numbers (each container has its own): a number means something only inside both. */
  readonly boot: string;
  readonly space: string;
  /** The machine, whatever it is called today. */
  readonly machine: string;
  readonly pid: number;
  /** When the process started. Tells it from an earlier one with the same number, as the first process of a container always has. */
  readonly started: string;
}

/** So many locks stay in the folder of a purchase that is opened again and again. */
const KEPT = 20;

/**
 * Takes the next lock in line. Locks are numbered; who creates the next number first has it, and only one can. The last one
 * counts as given up if it is released, or if the process that took it has certainly ended.
 *
 * Its content is synced: after a power failure, a lock that says nothing would be somebody's for good. Its name is not, for a
 * lock that is lost with the power was lost by a process that is gone as well.
 */
export async function takeLock(folder: string, purchase: PurchaseId): Promise<number> {
  const names = await readdir(folder);
  const last = lastLock(names);
  if (last > 0 && !names.includes(`lock.${last}.released`)) {
    const holder = readHolder((await readText(path.join(folder, `lock.${last}`))) ?? "");
    if (!holder || !(await hasEnded(holder))) throw beingPlaced(purchase, describe(folder, last, holder));
  }
  const number = last + 1;
  const file = path.join(folder, `lock.${number}`);
  const isMine = await withDraft(folder, `${JSON.stringify(await describeSelf())}\n`, (draft) => draft.nameIt(file));
  if (!isMine) throw beingPlaced(purchase);
  try {
    // Old locks are removed, so who looked long ago may find a number free that was taken since. Then there are later ones.
    if (lastLock(await readdir(folder)) !== number) throw beingPlaced(purchase);
    await removeOld(folder, names, number - KEPT);
    return number;
  } catch (error) {
    // Nobody would give it back while this process lives.
    await releaseLock(folder, number).catch(() => undefined);
    throw error;
  }
}

/** Is this lock still the last one, and not released? Somebody may have released it by hand. */
export function isHeld(names: readonly string[], number: number): boolean {
  return lastLock(names) === number && !names.includes(`lock.${number}.released`);
}

/** Marked, not removed: a lock that vanished could be taken twice by two who looked at different moments. Not synced, see above. */
export async function releaseLock(folder: string, number: number): Promise<void> {
  const file = path.join(folder, `lock.${number}`);
  await createMark(`${file}.released`, file);
}

function lastLock(names: readonly string[]): number {
  return Math.max(0, ...names.map(numberOf));
}

function numberOf(name: string): number {
  return Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
}

async function removeOld(folder: string, names: readonly string[], upTo: number): Promise<void> {
  for (const name of names) {
    const number = numberOf(name.replace(/\.released$/, ""));
    if (number > 0 && number <= upTo) await removeFile(path.join(folder, name));
  }
}

function describe(folder: string, number: number, holder: Holder | undefined): string {
  const who = holder ? ` by process ${holder.pid} on ${holder.host}` : "";
  const file = path.join(folder, `lock.${number}.released`);
  return `${who} (if that process has certainly ended, create the file ${file})`;
}

async function describeSelf(): Promise<Holder> {
  const [boot, machine, space, stat] = await Promise.all([
    readSystem("/proc/sys/kernel/random/boot_id"),
    readSystem("/etc/machine-id"),
    readlink("/proc/self/ns/pid").catch(() => ""),
    readStat(process.pid),
  ]);
  return { host: hostname(), boot, space, machine, pid: process.pid, started: stat?.started ?? "" };
}

async function readSystem(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(() => "")).trim();
}

function readHolder(json: string): Holder | undefined {
  const { host, boot = "", space = "", machine = "", pid, started = "" } = (parseObject(json) ?? {}) as Partial<Holder>;
  const isKnown = typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0 && typeof host === "string";
  return isKnown ? { host, boot, space, machine, pid, started } : undefined;
}

/** Has the process that took a lock certainly ended? Where we cannot see it, it has not. */
async function hasEnded(holder: Holder): Promise<boolean> {
  const self = await describeSelf();
  if (holder.host !== self.host) return false;
  if (holder.boot !== self.boot)
    return holder.boot !== "" && self.boot !== "" && self.machine !== "" && holder.machine === self.machine;
  // Systems without /proc tell neither, and have no spaces of process numbers.
  if (holder.space !== self.space || (self.boot !== "" && self.space === "")) return false;
  if (!isAlive(holder.pid)) return true;
  const stat = await readStat(holder.pid);
  if (!stat) return false;
  return stat.isOver || (holder.started !== "" && stat.started !== holder.started);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Any other answer means that it is there, and not ours to signal.
    return codeOf(error) !== "ESRCH";
  }
}

/** What Linux says of a process; undefined elsewhere. */
async function readStat(pid: number): Promise<{ started: string; isOver: boolean } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program comes second, in brackets, and may hold anything. The state is third, the number of threads 20th,
  // the start 22nd. A zombie without threads does nothing any more: its parent just never asked how it ended.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const started = fields[19];
  return started === undefined ? undefined : { started, isOver: fields[0] === "Z" && Number(fields[17]) <= 1 };
}
