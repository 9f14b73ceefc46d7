import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { docs } from "./verify/docs.js";
import { edge } from "./verify/edge.js";
import { modules } from "./verify/modules.js";
import { type Leg, Place } from "./verify/place.js";
import { type Result, runLeg, writeTable } from "./verify/results.js";
import { runtimes } from "./verify/runtimes.js";
import { types } from "./verify/types.js";

const HELP = `Usage: pnpm verify [--only <leg>[,<leg>]] [--no-skips] [--keep]

Repeats the checks of the packed tarballs in other places: other runtimes, bundlers, compilers. Each leg passes, fails, or is
skipped with the reason; what is not there is skipped, never passed. Runtimes come from the npm registry, once, without
install scripts. Build first (\`pnpm build\`).

  --only <leg>   only this one; may be given several times, or with commas
  --list         the names of the legs, and what each tries
  --no-skips     a leg that is skipped fails the run
  --keep         leave the temporary projects behind and say where they are
  --help         this text`;

const LEGS: readonly Leg[] = [...runtimes, ...modules, ...edge, ...types, docs];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      list: { type: "boolean" },
      "no-skips": { type: "boolean" },
      keep: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) console.log(HELP);
  else if (values.list) console.log(writeTable(LEGS.map(({ name, what }) => [name, what])));
  else {
    const results = await runLegs(choose(values.only), values.keep === true);
    const failed = results.filter(({ state }) => state === "failed" || (state === "skipped" && values["no-skips"]));
    if (failed.length > 0) process.exitCode = 1;
  }
}

function choose(only: readonly string[] = []): readonly Leg[] {
  const names = only.flatMap((each) => each.split(","));
  const unknown = names.filter((name) => !LEGS.some((leg) => leg.name === name));
  if (unknown.length > 0) throw new Error(`There is no leg ${unknown.join(", ")}. \`pnpm verify --list\` names them.`);
  return names.length === 0 ? LEGS : LEGS.filter(({ name }) => names.includes(name));
}

async function runLegs(legs: readonly Leg[], keep: boolean): Promise<readonly Result[]> {
  const place = new Place(mkdtempSync(path.join(tmpdir(), "mailfleet-verify-")));
  const results: Result[] = [];
  try {
    for (const [index, leg] of legs.entries()) {
      process.stderr.write(`[${index + 1}/${legs.length}] ${leg.name} ...`);
      const result = await runLeg(leg, place);
      process.stderr.write(` ${result.state} (${result.seconds} s)\n`);
      if (result.state === "failed") process.stderr.write(`${result.text}\n`);
      results.push(result);
    }
  } finally {
    if (keep) process.stderr.write(`kept ${place.work}\n`);
    else rmSync(place.work, { recursive: true, force: true });
  }
  const rows = results.map(({ name, state, seconds, text }) => [name, state, `${seconds} s`, firstLine(text)]);
  console.log(`\n${writeTable([["leg", "result", "time", "what was seen, or why not"], ...rows])}\n`);
  const count = (state: string): string => `${results.filter((each) => each.state === state).length} ${state}`;
  console.log(`${count("passed")}, ${count("failed")}, ${count("skipped")}`);
  return results;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
