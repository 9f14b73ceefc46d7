import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a script of this folder's parent as a person would, from the root. */
export function runScript(name: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const file = `scripts/${name}.ts`;
  return spawnSync(process.execPath, ["--import", "tsx", file, ...args], { encoding: "utf8", cwd: root });
}
