import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { parseObject } from "./entries.js";
import { codeOf } from "./errors.js";

/** A process that holds something. What a system does not tell is empty. */
export interface Holder {
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

export async function describeSelf(): Promise<Holder> {
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

export function readHolder(json: string): Holder | undefined {
  const { host, boot = "", space = "", machine = "", pid, started = "" } = (parseObject(json) ?? {}) as Partial<Holder>;
  const isKnown = typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0 && typeof host === "string";
  return isKnown ? { host, boot, space, machine, pid, started } : undefined;
}

/** Has that process certainly ended? Where we cannot see it, it has not. */
export async function hasEnded(holder: Holder): Promise<boolean> {
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
