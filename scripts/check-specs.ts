import path from "node:path";
import { parseArgs } from "node:util";
import { describe } from "./lib/report.js";
import { checkSpec } from "./lib/rules/spec-rules.js";
import { providers, root } from "./lib/spec.js";

const HELP = `Usage: check-specs [provider...] [--release]

Holds the specs against every rule of specs/README.md and validates every example. Without a name, all of specs/.
Prints one line per problem (file: where: what and how to mend it) and exits 1, or one line per provider and exits 0.

  --release   fail too where a spec still says what pnpm new-provider made up
  --help      this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { release: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
const known = providers();

if (values.help) {
  process.stdout.write(HELP);
} else {
  for (const provider of positionals.length > 0 ? positionals : known) await check(provider);
  if (known.length === 0) fail("specs: there is no spec to check");
}

async function check(provider: string): Promise<void> {
  try {
    if (!known.includes(provider)) return fail(`${provider}: no such folder in specs/, which has ${known.join(", ")}`);
    const checked = await checkSpec(provider, path.join(root, "specs"));
    const { operations, webhooks, examples } = checked;
    const problems = values.release ? [...checked.problems, ...checked.scaffold] : checked.problems;
    for (const problem of problems) fail(describe(problem));
    if (!values.release && checked.scaffold.length > 0)
      process.stderr.write(
        `${provider}: warning: ${checked.scaffold.length} places are made up (--release lists them)\n`,
      );
    if (problems.length > 0) fail(`${provider}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
    else
      process.stdout.write(`${provider}: ${operations} operations, ${webhooks} webhooks, ${examples} examples: ok\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fail(`${provider}: ${reason.replaceAll(root + path.sep, "")}`);
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
