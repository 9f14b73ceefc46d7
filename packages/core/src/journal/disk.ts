import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, link, lstat, mkdir, open, readdir, rename, unlink } from "node:fs/promises";
import path from "node:path";
import { codeOf, foreignFile } from "./errors.js";

/** What file systems answer that have no hard links, or not these: network shares, FAT, some containers, full link counts. */
const NO_LINK = "EPERM EISDIR EACCES EMLINK ENOTSUP ENOSYS EOPNOTSUPP EINVAL EXDEV UNKNOWN".split(" ");
/** What systems answer that cannot sync a folder, or do not let us open it. */
const NO_SYNC = "EINVAL ENOTSUP EOPNOTSUPP ENOSYS EISDIR EPERM EACCES".split(" ");

/** Private to the user who runs this: claims hold names, and plans hold what is going to be bought. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** A file that is whole and on disk, and has no name yet under which anybody looks for it. */
export interface Draft {
  /**
   * Gives it a name that must not exist yet; false if it does. A hard link does that in one move, so a crash leaves no
   * half-written file. Where there are no links, exclusive creation has the same meaning but for that.
   *
   * @param copy what to write there instead; default: the same text.
   */
  nameIt(file: string, copy?: string): Promise<boolean>;
}

export async function withDraft<T>(folder: string, text: string, use: (draft: Draft) => Promise<T>): Promise<T> {
  const file = path.join(folder, `.draft.${randomUUID()}`);
  try {
    await writeNew(file, text);
    return await use({ nameIt: (name, copy = text) => linkOrWrite(file, name, copy) });
  } finally {
    // One that stays is in nobody's way.
    await unlink(file).catch(() => undefined);
  }
}

/** A file that has a name already, for more names. */
export function namedFile(file: string): Draft {
  return { nameIt: (name, copy = "") => linkOrWrite(file, name, copy) };
}

async function linkOrWrite(draft: string, file: string, text: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!NO_LINK.includes(codeOf(error))) throw error;
  }
  try {
    await writeNew(file, text);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Writes a file that must not exist yet, and syncs it. One that cannot be finished is taken away again. */
async function writeNew(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", FILE_MODE);
  try {
    await finish(handle, text);
  } catch (error) {
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

async function finish(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    // A full disk may be reported as late as here.
    await handle.close();
  }
}

/**
 * Adds text to the end of a file that is there, in one write, on disk. The folder knows the file, so one sync is all it takes.
 *
 * @param at where the file ended when the caller last looked.
 * @returns false if somebody else added something in between. What was added stays.
 */
export async function appendText(file: string, text: string, at: number): Promise<boolean> {
  const { O_RDWR, O_APPEND, O_NOFOLLOW = 0 } = constants as Partial<typeof constants> & typeof constants;
  const bytes = Buffer.from(text);
  const handle = await open(file, O_RDWR | O_APPEND | O_NOFOLLOW);
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, at);
    return bytesRead === bytes.length && bytes.equals(buffer);
  } finally {
    await handle.close();
  }
}

/** Creates an empty file that may exist already: the name says it all. Needs no space where `like` can be linked to. */
export async function createMark(file: string, like: string): Promise<void> {
  try {
    await link(like, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    await open(file, "wx", FILE_MODE).then(
      (handle) => handle.close(),
      (second: unknown) => {
        if (codeOf(second) !== "EEXIST") throw second;
      },
    );
  }
}

/** Puts a file in the place of another one. Not synced: for what may be lost. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.draft.${randomUUID()}`);
  try {
    const handle = await open(draft, "wx", FILE_MODE);
    await handle.writeFile(text).finally(() => handle.close());
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

/** The text of a file; undefined if there is none. Anything that is not a file is neither followed nor waited for. */
export async function readText(file: string): Promise<string | undefined> {
  return await withFile(file, (handle) => handle.readFile("utf8"));
}

/** How long a file is; undefined if there is none. */
export async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await lstat(file)).size;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A file from some byte on, and how long it is; undefined if there is none. */
export async function readFrom(file: string, start: number): Promise<{ bytes: Buffer; size: number } | undefined> {
  return await withFile(file, async (handle) => {
    const { size } = await handle.stat();
    const length = Math.max(0, size - start);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return { bytes: buffer.subarray(0, bytesRead), size: start + bytesRead };
  });
}

const HEAD_BYTES = 4096;

/** The first line of a file that may be large. */
export async function readFirstLine(file: string): Promise<string | undefined> {
  const line = await withFile(file, async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const end = buffer.subarray(0, bytesRead).indexOf("\n");
    return end < 0 ? await handle.readFile("utf8") : buffer.toString("utf8", 0, end);
  });
  return line?.split("\n")[0];
}

async function withFile<T>(file: string, use: (handle: FileHandle) => Promise<T>): Promise<T | undefined> {
  const handle = await openFile(file);
  try {
    if (handle && !(await handle.stat()).isFile()) throw foreignFile(file, "file");
    return handle && (await use(handle));
  } finally {
    await handle?.close();
  }
}

async function openFile(file: string): Promise<FileHandle | undefined> {
  // Windows has neither flag.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants> & typeof constants;
  try {
    return await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    // A symbolic link (FreeBSD says EMLINK), or a socket.
    if (["ELOOP", "EMLINK", "ENXIO"].includes(codeOf(error))) throw foreignFile(file, "file");
    throw error;
  }
}

/** What is in a folder; undefined if there is no such folder. */
export async function readNames(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (["ENOENT", "ENAMETOOLONG"].includes(codeOf(error))) return undefined;
    throw error;
  }
}

export async function removeFile(file: string): Promise<void> {
  await unlink(file).catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
  });
}

/** Is it a folder? A link to one is refused. */
export async function isFolder(folder: string): Promise<boolean> {
  try {
    if ((await lstat(folder)).isDirectory()) return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
  throw foreignFile(folder, "folder");
}

/** Makes one folder. One that is there already stays as it is, if it is one and no link to one. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: FOLDER_MODE });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    await isFolder(folder);
  }
}

/**
 * Makes a folder and every missing one above it, on disk, and one folder inside it. That one is made last: where it is, the
 * others have been synced, whoever made them.
 */
export async function makeRoot(dir: string, inside: string): Promise<void> {
  if (await isFolder(inside)) return;
  const first = (await mkdir(dir, { recursive: true, mode: FOLDER_MODE })) ?? dir;
  let at = dir;
  do {
    at = path.dirname(at);
    await syncFolder(at);
  } while (at.length >= first.length);
  await makeFolder(inside);
}

/** A new name in a folder is on disk only once the folder is. Windows cannot open folders and does not need to. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!NO_SYNC.includes(codeOf(error))) throw error;
  }
}
