import { createRequire } from "node:module";
import type { SqliteDatabase } from "../src/index.js";

// The two ways to open a database that a test can try: libsql everywhere, node:sqlite where Node has it.

export type OpenDatabase = SqliteDatabase & { close(): void };
type Constructor = new (file: string) => OpenDatabase;

const load = createRequire(import.meta.url);

/** By name; what this Node lacks is left out. */
export const DRIVERS: Readonly<Record<string, Constructor>> = {
  libsql: load("libsql") as Constructor,
  ...(Number(process.versions.node.split(".")[0]) >= 24 && {
    "node:sqlite": (load("node:sqlite") as { DatabaseSync: Constructor }).DatabaseSync,
  }),
};

export function openFile(file: string, driver = "libsql"): OpenDatabase {
  const Driver = DRIVERS[driver];
  if (!Driver) throw new Error(`This Node has no ${driver}.`);
  return new Driver(file);
}
