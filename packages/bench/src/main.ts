import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeRun, writeSection } from "./report.js";

// Runs the benches one after another, each in a process of its own, and writes their tables into the README.

const USUAL = ["calls", "listing", "mock", "journal", "size", "types"];
/** Needs a Postgres, and half an hour. */
const ON_REQUEST = ["runner"];

const HELP = `Usage: pnpm bench [--only <name>]... [--quick]

Measures ours beside its rivals, in turns, and writes the tables of packages/bench/README.md.

  --only NAME   one of ${[...USUAL, ...ON_REQUEST].join(", ")}; may be given again (default: all but ${ON_REQUEST.join(", ")})
  --quick       a minute's look; the README stays as it is
  --help        this text`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const unknown = values.only?.filter((name) => ![...USUAL, ...ON_REQUEST].includes(name)) ?? [];
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(", ")}. There are ${[...USUAL, ...ON_REQUEST].join(", ")}.`);
  process.exit(2);
}

let failed = false;
for (const name of values.only ?? USUAL) {
  const about = describeRun();
  console.log(`\n## ${name}\n`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, "one.ts"), name, ...(values.quick ? ["--quick"] : [])],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const markdown = `${about}\n\n${stdout.trim()}`;
  console.log(status === 0 ? markdown : `${name} failed.`);
  failed ||= status !== 0;
  // Of a quick run the figures are too coarse to be kept.
  if (status === 0 && !values.quick) writeSection(name, markdown);
}
for (const name of ON_REQUEST) {
  if (!values.only?.includes(name))
    console.log(`\n## ${name}\n\nNot run: ask for it with --only ${name}. It needs Postgres.`);
}
if (values.quick) console.log("\nA quick run: packages/bench/README.md is as it was.");
process.exitCode = failed ? 1 : 0;
