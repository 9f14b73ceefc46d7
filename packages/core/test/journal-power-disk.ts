import { createHash, type Hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

// A disk that loses power. It watches what a program asks of the file system, and then says what may be left after a power cut at
// any moment: of a file what was synced, and anything of the rest; of a folder the names that were there when it was synced, and
// any of the changes since. Syncing a file says nothing about its name, and syncing a folder nothing about what is in its files.

type Change =
  | { readonly kind: "folder"; readonly at: string }
  | { readonly kind: "create"; readonly at: string }
  | { readonly kind: "write"; readonly at: string; readonly bytes: Buffer }
  | { readonly kind: "sync"; readonly at: string }
  | { readonly kind: "link" | "rename"; readonly from: string; readonly at: string }
  | { readonly kind: "unlink"; readonly at: string }
  /** Not of the disk: what the program was told by then. */
  | { readonly kind: "told"; readonly what: unknown };

interface File {
  synced: Buffer;
  unsynced: Buffer;
}

type Name = [name: string, node: File | Folder | undefined];

interface Folder {
  synced: Map<string, File | Folder>;
  names: Map<string, File | Folder>;
  /** Since it was synced. What was done in one move stands or falls together. */
  changes: (readonly Name[])[];
}

/** What becomes of something that was not synced: each time a number from 0 to 1. */
export type Luck = () => number;

export class PowerlessDisk {
  readonly #changes: Change[] = [];
  readonly #real = { mkdir: fs.mkdir, open: fs.open, link: fs.link, rename: fs.rename, unlink: fs.unlink };
  readonly #root: string;
  readonly #start: Folder;

  /** @param root what is in it now has been there for long. */
  constructor(root: string) {
    this.#root = root;
    this.#start = readFolder(root);
  }

  /** Moments at which the power can be cut. */
  get moments(): number {
    return this.#changes.length;
  }

  /** What was synced, one after the other: paths in the folder. */
  get synced(): string[] {
    return this.#changes.flatMap((each) => (each.kind === "sync" ? [path.relative(this.#root, each.at)] : []));
  }

  tell(what: unknown): void {
    this.#changes.push({ kind: "told", what });
  }

  toldBy(moment: number): unknown[] {
    return this.#changes.slice(0, moment).flatMap((change) => (change.kind === "told" ? [change.what] : []));
  }

  watch(): void {
    const { mkdir, open, link, rename, unlink } = this.#real;
    const seen = async <T>(change: Change, result: Promise<T>): Promise<T> => {
      const value = await result;
      this.#changes.push(change);
      return value;
    };
    const watched = {
      mkdir: async (at: string, options: object) => {
        const first = (await mkdir(at, options)) as string | undefined;
        const recursive = "recursive" in options && options.recursive === true;
        if (recursive && first === undefined) return first;
        for (const each of recursive ? pathTo(first!, at) : [at]) this.#changes.push({ kind: "folder", at: each });
        return first;
      },
      link: (from: string, at: string) => seen({ kind: "link", from, at }, link(from, at)),
      rename: (from: string, at: string) => seen({ kind: "rename", from, at }, rename(from, at)),
      unlink: (at: string) => seen({ kind: "unlink", at }, unlink(at)),
      open: async (at: string, flags: string | number, ...rest: []) => {
        const handle = await open(at, flags, ...rest);
        if (flags === "wx") this.#changes.push({ kind: "create", at });
        return this.#watchHandle(handle, at, seen);
      },
    };
    Object.assign(fs, watched);
    syncBuiltinESMExports();
  }

  #watchHandle(
    handle: FileHandle,
    at: string,
    seen: <T>(change: Change, result: Promise<T>) => Promise<T>,
  ): FileHandle {
    const { writeFile, sync, datasync } = handle;
    const methods = {
      writeFile: (data: string | Buffer) =>
        seen({ kind: "write", at, bytes: Buffer.from(data as string) }, writeFile.call(handle, data)),
      sync: () => seen({ kind: "sync", at }, sync.call(handle)),
      datasync: () => seen({ kind: "sync", at }, datasync.call(handle)),
    };
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(handle, name, { value });
    return handle;
  }

  unwatch(): void {
    Object.assign(fs, this.#real);
    syncBuiltinESMExports();
  }

  /**
   * Writes what is left after a power cut into another folder.
   *
   * @param ignores syncs that did nothing, by what was synced: a path in the folder.
   * @returns a hash of it.
   */
  cut(moment: number, to: string, luck: Luck, ignores: (at: string) => boolean = () => false): string {
    const root = copyFolder(this.#start);
    for (const change of this.#changes.slice(0, moment)) {
      if (change.kind === "sync" && ignores(path.relative(this.#root, change.at))) continue;
      apply(root, this.#root, change);
    }
    const hash = createHash("sha256");
    leave(root, to, luck, hash);
    return hash.digest("hex");
  }
}

function pathTo(first: string, last: string): string[] {
  const all = [last];
  while (all[0] !== first) all.unshift(path.dirname(all[0]!));
  return all;
}

const newFolder = (): Folder => ({ synced: new Map(), names: new Map(), changes: [] });

function readFolder(dir: string, seen: Map<number, File> = new Map()): Folder {
  const folder = newFolder();
  for (const name of readdirSync(dir)) {
    const at = path.join(dir, name);
    const stat = statSync(at);
    const file = seen.get(stat.ino) ?? {
      synced: stat.isFile() ? readFileSync(at) : Buffer.alloc(0),
      unsynced: Buffer.alloc(0),
    };
    if (stat.isFile()) seen.set(stat.ino, file);
    folder.names.set(name, stat.isFile() ? file : readFolder(at, seen));
  }
  folder.synced = new Map(folder.names);
  return folder;
}

function copyFolder(folder: Folder, seen: Map<File, File> = new Map()): Folder {
  const copy = newFolder();
  for (const [name, node] of folder.names) {
    if (isFolder(node)) copy.names.set(name, copyFolder(node, seen));
    else {
      if (!seen.has(node)) seen.set(node, { ...node });
      copy.names.set(name, seen.get(node)!);
    }
  }
  copy.synced = new Map(copy.names);
  return copy;
}

function isFolder(node: File | Folder | undefined): node is Folder {
  return node !== undefined && "names" in node;
}

function apply(root: Folder, dir: string, change: Change): void {
  if (change.kind === "told") return;
  const find = (at: string): File | Folder | undefined => {
    let node: File | Folder | undefined = root;
    for (const name of path.relative(dir, at).split(path.sep).filter(Boolean))
      node = isFolder(node) ? node.names.get(name) : undefined;
    return node;
  };
  const set = (...names: readonly (readonly [at: string, node: File | Folder | undefined])[]): void => {
    const parent = find(path.dirname(names[0]![0])) as Folder;
    const changes = names.map(([at, node]): Name => [path.basename(at), node]);
    for (const each of changes) setName(parent.names, each);
    parent.changes.push(changes);
  };
  const node = find(change.at);
  if (change.kind === "folder") set([change.at, newFolder()]);
  else if (change.kind === "create") set([change.at, { synced: Buffer.alloc(0), unsynced: Buffer.alloc(0) }]);
  else if (change.kind === "link") set([change.at, find(change.from)]);
  else if (change.kind === "rename") set([change.at, find(change.from)], [change.from, undefined]);
  else if (change.kind === "unlink") set([change.at, undefined]);
  else if (change.kind === "write") {
    const file = node as File;
    file.unsynced = Buffer.concat([file.unsynced, change.bytes]);
  } else if (isFolder(node)) {
    node.synced = new Map(node.names);
    node.changes = [];
  } else if (node) {
    node.synced = Buffer.concat([node.synced, node.unsynced]);
    node.unsynced = Buffer.alloc(0);
  }
}

function setName(names: Map<string, File | Folder>, [name, node]: Name): void {
  if (node) names.set(name, node);
  else names.delete(name);
}

function leave(folder: Folder, to: string, luck: Luck, hash: Hash, left: Map<File, Buffer> = new Map()): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const names = new Map(folder.synced);
  for (const change of folder.changes) if (luck() < 0.5) for (const each of change) setName(names, each);
  for (const [name, node] of names) {
    const at = path.join(to, name);
    hash.update(JSON.stringify(name));
    if (isFolder(node)) leave(node, at, luck, hash, left);
    else {
      if (!left.has(node)) left.set(node, Buffer.concat([node.synced, leaveBytes(node.unsynced, luck)]));
      writeFileSync(at, left.get(node)!);
      hash.update(left.get(node)!);
    }
  }
}

/** All, nothing, the beginning, or all of it with a hole. */
function leaveBytes(bytes: Buffer, luck: Luck): Buffer {
  const [kind, where, far] = [luck(), luck(), luck()];
  if (kind < 0.25) return bytes;
  if (kind >= 0.75) return bytes.subarray(0, 0);
  const start = Math.floor(where * bytes.length);
  if (kind < 0.5) return bytes.subarray(0, start);
  return Buffer.from(bytes).fill(0, start, start + Math.ceil(far * (bytes.length - start)));
}
