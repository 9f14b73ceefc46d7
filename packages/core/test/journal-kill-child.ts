import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { fileJournal } from "../src/orders/journal/file.js";
import { openLogShop, runScript } from "./journal-kill-shop.js";

// Runs the script that buys, and dies, as by kill -9, at the moment it is told to: before a call of the file system or of the
// provider. Prints the moments it lived through.

const [dir = "", startsAt = "", deadline = ""] = process.argv.slice(2);
const moments: string[] = [];

function passing(moment: string): void {
  moments.push(moment);
  if (moments.length === Number(deadline)) process.kill(process.pid, "SIGKILL");
}

/** Lets a method die before it does anything. */
function watch<T extends object>(target: T, name: keyof T & string): void {
  const method: unknown = target[name];
  if (typeof method !== "function") throw new TypeError(`${name} is no method`);
  Object.defineProperty(target, name, {
    value: (...args: unknown[]): unknown => {
      passing(name);
      return Reflect.apply(method, target, args);
    },
  });
}

const CALLS = ["mkdir", "link", "unlink", "rename", "readdir", "readFile", "readlink", "lstat"] as const;
for (const name of CALLS) watch(fs, name);
const { open } = fs;
fs.open = async (file, flags, ...rest): Promise<FileHandle> => {
  passing(`open ${String(flags)}`);
  const handle = await open(file, flags, ...rest);
  for (const name of ["writeFile", "readFile", "sync", "stat", "close"] as const) watch(handle, name);
  return handle;
};
syncBuiltinESMExports();

const shop = openLogShop(`${dir}/effects.log`, Number(startsAt), passing);
try {
  await runScript(shop, fileJournal(`${dir}/journal`));
} catch (error) {
  moments.push(`failed: ${String(error)}`);
}
process.stdout.write(JSON.stringify(moments));
