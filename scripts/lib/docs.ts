import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./spec.js";

/** Where the docs are published, as their own package.json says: with a slash at the end. */
export function docsHome(): string {
  const file = path.join(root, "packages/docs/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { homepage: string }).homepage;
}
