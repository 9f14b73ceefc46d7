import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { openLogShop, runScript } from "@mailfleet/testing/kill-shop";
import { fileJournal } from "../src/journal/file.js";

// Runs the script that buys, and dies, as by kill -9, at the moment it is told to: before a call of the file system or of the
// provider that leaves a trace. To die before one that only reads is to die before the next one that does not. Prints the moments
// it lived through.

const [dir = "", deadline = "", links = ""] = process.argv.slice(2);
const moments: string[] = [];

function passing(moment: string, lastWords?: () => void): void {
  moments.push(moment);
  if (moments.length !== Number(deadline)) return;
  lastWords?.();
  process.kill(process.pid, "SIGKILL");
}

/** Lets a method die before it does anything. */
function watch<T extends object>(target: T, name: keyof T & string): void {
  const method: unknown = target[name];
  if (typeof method !== "function") throw new TypeError(`${name} is not a method`);
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: (...args: unknown[]): unknown => {
      passing(name);
      return Reflect.apply(method, target, args);
    },
  });
}

for (const name of ["mkdir", "link", "unlink", "rename"] as const) watch(fs, name);
if (links === "no-links")
  fs.link = () => Promise.reject(Object.assign(new Error("operation not permitted"), { code: "EPERM" }));
const { open } = fs;
fs.open = async (file, flags, ...rest): Promise<FileHandle> => {
  if (flags === "wx") passing("open wx");
  const handle = await open(file, flags, ...rest);
  watch(handle, "writeFile");
  return handle;
};
syncBuiltinESMExports();

try {
  await runScript(openLogShop(dir, passing), fileJournal(`${dir}/journal`));
} catch (error) {
  moments.push(`failed: ${String(error)}`);
}
process.stdout.write(JSON.stringify(moments));
