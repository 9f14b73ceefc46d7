// Loads every module that a user may import.
import { readFileSync } from "node:fs";

const { modules } = JSON.parse(readFileSync(new URL("modules.json", import.meta.url), "utf8"));
for (const name of modules) await import(name);
console.log(`${modules.length} modules load`);
