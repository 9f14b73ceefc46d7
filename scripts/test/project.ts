import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../lib/spec.js";

/** A new project in which our packages are installed, as links. Whoever opens it removes it. */
export function openProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-project-"));
  mkdirSync(path.join(folder, "node_modules/@mailfleet"), { recursive: true });
  for (const name of readdirSync(path.join(root, "packages")))
    symlinkSync(path.join(root, "packages", name), path.join(folder, "node_modules/@mailfleet", name));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return folder;
}
