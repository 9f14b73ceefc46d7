import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import type { Journal, JournalEntry, JournalSession, Purchase } from "../../contract/index.js";
import { conflict, invalidArgument } from "../../shared/errors.js";
import { alreadyRecorded, beingPlaced, otherPlan } from "./memory.js";

/**
 * A journal in a folder: one folder a purchase, one file a claim, created exclusively and on disk before anything is sent.
 * It survives a crash at any moment; several processes of one machine may share it. Node only.
 *
 * @param dir is created if it is not there. Keep it: without it, what was placed is not known any more.
 */
export function fileJournal(dir: string): Journal {
  if (typeof dir !== "string" || dir === "")
    throw invalidArgument("mailfleet", "fileJournal needs the path of a folder.", "fileJournal");
  return { open: (purchase) => FileSession.open(path.resolve(dir), purchase) };
}

/** In the order in which they happen to an attempt. */
const EVENTS: readonly JournalEntry["event"][] = ["claimed", "settled", "proven"];

class FileSession implements JournalSession {
  readonly #folder: string;
  readonly #purchase: Purchase;
  readonly #lock: string;
  #open = true;

  private constructor(folder: string, purchase: Purchase, lock: string) {
    this.#folder = folder;
    this.#purchase = purchase;
    this.#lock = lock;
  }

  static async open(dir: string, purchase: Purchase): Promise<JournalSession> {
    const folder = path.join(
      dir,
      [purchase.provider, purchase.tenant ?? "", purchase.key].map(encodeURIComponent).join("~"),
    );
    await makeFolder(folder);
    const session = new FileSession(folder, purchase, await takeLock(folder, purchase));
    try {
      await session.#bind();
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  async entries(): Promise<readonly JournalEntry[]> {
    const entries = await Promise.all((await this.#names()).map((name) => readEntry(this.#folder, name)));
    return entries.sort(
      (a, b) => a.at.localeCompare(b.at) || a.attempt - b.attempt || EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event),
    );
  }

  async append(entry: JournalEntry): Promise<void> {
    if (!this.#open)
      throw conflict(this.#purchase.provider, `The journal of "${this.#purchase.key}" was closed.`, "journal.append");
    if (!/^[a-z0-9-]+$/.test(entry.step))
      throw invalidArgument(this.#purchase.provider, `"${entry.step}" is no step id.`, "journal.append");
    const name = `step.${entry.step}.${entry.attempt}.${entry.event}.json`;
    if (!(await createFile(this.#folder, name, entry))) throw alreadyRecorded(this.#purchase, entry);
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    // Marked, not removed: a lock that vanished could be taken twice by two who looked at different moments.
    await createFile(this.#folder, `${this.#lock}.released`, {});
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => name.startsWith("step."));
  }

  /** Ties the key to its plan; for good once something is claimed: a plan that expired unplaced must not keep it. */
  async #bind(): Promise<void> {
    const file = path.join(this.#folder, "purchase.json");
    const bind = (): Promise<boolean> => createFile(this.#folder, "purchase.json", { version: 1, ...this.#purchase });
    if (await bind()) return;
    const known = await readJson(file);
    if (known?.planHash === this.#purchase.planHash) return;
    if ((await this.#names()).length > 0) throw otherPlan(this.#purchase);
    await unlink(file);
    await bind();
  }
}

/**
 * Takes the next lock in line. Locks are numbered and never removed; who creates the next number first has it, and only one
 * can. The last one counts as given up if it is released, or if the process that took it is gone from this machine.
 */
async function takeLock(folder: string, purchase: Purchase): Promise<string> {
  const names = await readdir(folder);
  const last = Math.max(0, ...names.map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0)));
  if (last > 0 && !names.includes(`lock.${last}.released`)) {
    const holder = await readJson(path.join(folder, `lock.${last}`));
    if (!(await isGone(holder))) throw beingPlaced(purchase, describe(folder, last, holder));
  }
  const name = `lock.${last + 1}`;
  const mine = await createFile(folder, name, {
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
  });
  if (!mine) throw beingPlaced(purchase, "");
  return name;
}

/** Has the process that took a lock certainly ended? */
async function isGone(holder: Record<string, unknown> | undefined): Promise<boolean> {
  if (holder?.host !== hostname()) return false;
  if (!isAlive(Number(holder.pid))) return true;
  const started = await startOf(Number(holder.pid));
  return Boolean(started && holder.started) && started !== holder.started;
}

/**
 * When a process started, as Linux counts; empty elsewhere. Tells it from an earlier one with the same number, as the first
 * process of a container always has, and is the same in all its threads.
 */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program comes second, in brackets, and may hold anything; the start is the 22nd field.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function describe(folder: string, number: number, holder: Record<string, unknown> | undefined): string {
  const who = holder ? ` by process ${String(holder.pid)} on ${String(holder.host)}` : "";
  return `${who} (if that is certainly over, create the file ${path.join(folder, `lock.${number}.released`)})`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return codeOf(error) === "EPERM";
  }
}

/**
 * Creates a file that must not exist yet: whole, on disk, and only if nobody else created it first. False if it exists.
 *
 * A hard link gives a finished file its name in one move, so a crash leaves no half-written one. Where links are not to be
 * had, exclusive creation has the same meaning but for that.
 */
async function createFile(folder: string, name: string, content: object): Promise<boolean> {
  const draft = path.join(folder, `.draft.${randomUUID()}`);
  const file = path.join(folder, name);
  await writeSynced(draft, content);
  try {
    await link(draft, file).catch((error: unknown) => {
      if (["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(codeOf(error))) return writeSynced(file, content);
      throw error;
    });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
  await sync(folder);
  return true;
}

async function writeSynced(file: string, content: object): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(content)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}

/** Makes a folder, and every missing one above it, on disk. */
async function makeFolder(folder: string): Promise<void> {
  const first = (await mkdir(folder, { recursive: true })) ?? folder;
  let at = folder;
  do {
    at = path.dirname(at);
    await sync(at);
  } while (at.length >= first.length);
}

/** A new name in a folder is on disk only once the folder is. Windows cannot open folders and does not need to. */
async function sync(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** An entry by its file. One that cannot be read still says by its name that its event happened; how it ended is then unknown. */
async function readEntry(folder: string, name: string): Promise<JournalEntry> {
  const [, step = "", attempt = "", event = ""] =
    /^step\.([a-z0-9-]+)\.(\d+)\.(claimed|settled|proven)\.json$/.exec(name) ?? [];
  const content = await readJson(path.join(folder, name));
  const known = content ?? { at: new Date().toISOString(), ...(event !== "claimed" && { status: "unknown" }) };
  return { ...known, step, attempt: Number(attempt), event } as JournalEntry;
}

async function readJson(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
