import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, type } from "node:os";
import path from "node:path";

const README = path.join(import.meta.dirname, "../README.md");

/** When and on what something was measured. Says nothing of whose machine it is. */
export function describeRun(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown";
  const load = loadavg()[0]?.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return (
    `Measured on ${day} at ${revision()}: Node ${process.versions.node}, ${type()} ${process.arch}, ` +
    `${availableParallelism()} × ${model}; load ${load} before it began.`
  );
}

function revision(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8", cwd: import.meta.dirname }).trim();
  } catch {
    return "an unknown revision";
  }
}

/** Puts a section between its marks in the README. */
export function writeSection(name: string, markdown: string): void {
  const readme = readFileSync(README, "utf8");
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}: it needs ${begin} and ${end}.`);
  writeFileSync(README, `${readme.slice(0, from + begin.length)}\n\n${markdown}\n\n${readme.slice(to)}`);
}
