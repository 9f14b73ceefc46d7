import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describe } from "./lib/report.js";
import { checkWalls } from "./lib/walls/index.js";

const HELP = `Usage: check-walls [--root <folder>]

Checks who imports whom in packages/, what no library may contain, and what package.json and turbo.json promise.
Prints one line per problem (file: what and how to mend it) and exits 1, or one line and exits 0. Warnings alone exit 0.
`;

const { values } = parseArgs({ options: { root: { type: "string" }, help: { type: "boolean", short: "h" } } });

if (values.help) {
  process.stdout.write(HELP);
} else {
  const { problems, warnings, packages, files } = checkWalls(
    values.root ? path.resolve(values.root) : fileURLToPath(new URL("..", import.meta.url)),
  );
  for (const warning of warnings) process.stderr.write(`warning: ${describe(warning)}\n`);
  for (const problem of problems) process.stderr.write(`${describe(problem)}\n`);
  if (packages === 0) process.stderr.write("packages: there is nothing to check\n");
  if (problems.length > 0 || packages === 0) process.exitCode = 1;
  else process.stdout.write(`${packages} packages, ${files} files: ok\n`);
}
