import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import type { Plan } from "../src/contract/index.js";
import { fileJournal } from "../src/orders/journal/file.js";
import { openLogShop } from "./journal-kill-shop.js";

// Places the plan of a folder and dies, as by kill -9, at the moment it is told to: before a call that leaves a trace outside
// the process. (One that only reads or syncs leaves the same for a successor to find.) Prints the moments it lived through.

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

for (const name of ["mkdir", "link", "unlink"] as const) watch(fs, name);
const { open } = fs;
fs.open = async (file, flags, ...rest): Promise<FileHandle> => {
  if (flags !== "r") passing("open");
  const handle = await open(file, flags, ...rest);
  watch(handle, "writeFile");
  return handle;
};
syncBuiltinESMExports();

const plan = JSON.parse(await fs.readFile(`${dir}/plan.json`, "utf8")) as Plan;
const orders = openLogShop(`${dir}/effects.log`, Number(startsAt), passing);
try {
  await orders.place(plan, { journal: fileJournal(`${dir}/journal`) });
} catch (error) {
  moments.push(`failed: ${String(error)}`);
}
process.stdout.write(JSON.stringify(moments));
