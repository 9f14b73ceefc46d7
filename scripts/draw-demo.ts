import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm draw-demo [--check]

Runs the demo and draws what it printed, as the picture in the README.

  --check   write nothing; exit 1 if the picture shows something else
  --help    this text`;

const PICTURE = path.join(root, ".github/demo.svg");
const [CELL, LINE, SIZE, MARGIN] = [7.8, 18, 13, 20] as const;
/** What the demo takes where no terminal says how wide it is. */
const COLUMNS = 80;
/** What a terminal reads as a colour, without the escape before it. */
const ESCAPE = "\u001B[";
const COLOURS = { paper: "#0d1117", ink: "#c9d1d9", bold: "#f0f6fc", name: "#79c0ff", rule: "#30363d" };

/** A stretch of one line in one colour. */
interface Stretch {
  readonly text: string;
  readonly column: number;
  readonly code: string;
}

function runDemo(): string {
  const env = { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" };
  const args = [...process.execArgv, path.join(root, "scripts/demo.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The demo ended with ${status}:\n${stderr}`);
  // The number is another one in every run.
  return stdout.trimEnd().replace(/^Process \d+ /m, "Process 4242 ");
}

function draw(text: string): string {
  const lines = text.split("\n");
  const [width, height] = [COLUMNS * CELL + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const rows = lines.map((line, row) =>
    readStretches(line)
      .map((each) => drawStretch(each, row))
      .join(""),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What npm run demo prints">
<rect width="100%" height="100%" rx="8" fill="${COLOURS.paper}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${SIZE}" fill="${COLOURS.ink}" xml:space="preserve">
${rows.filter((row) => row !== "").join("\n")}
</g>
</svg>
`;
}

/** The parts of a line between the codes that a terminal reads as colours. */
function readStretches(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  let [column, code] = [0, "0"];
  for (const [index, part] of line.split(ESCAPE).entries()) {
    const [, set, rest] = index === 0 ? [] : (/^(\d+)m(.*)$/.exec(part) ?? []);
    const text = rest ?? part;
    code = set ?? code;
    if (text.trim() !== "") stretches.push({ text, column, code });
    column += text.length;
  }
  return stretches;
}

/** Every stretch has its own place and length, so that it stands right in any font. */
function drawStretch({ text, column, code }: Stretch, row: number): string {
  const fill =
    code === "1" ? COLOURS.bold : code === "36" ? COLOURS.name : /^─+$/.test(text) ? COLOURS.rule : undefined;
  const [left, right] = [text.length - text.trimStart().length, text.trim()];
  const x = (MARGIN + (column + left) * CELL).toFixed(1);
  const y = MARGIN + row * LINE + SIZE;
  const style = `${fill ? ` fill="${fill}"` : ""}${code === "1" ? ' font-weight="bold"' : ""}`;
  return `<text x="${x}" y="${y}" textLength="${(right.length * CELL).toFixed(1)}"${style}>${escape(right)}</text>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function main(): number {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return (process.stdout.write(`${HELP}\n`), 0);
  const picture = draw(runDemo());
  if (existsSync(PICTURE) && readFileSync(PICTURE, "utf8") === picture)
    return (process.stdout.write("The picture shows what the demo prints.\n"), 0);
  if (values.check)
    return (process.stderr.write("The demo prints something else than its picture shows: pnpm draw-demo\n"), 1);
  writeFileSync(PICTURE, picture);
  process.stdout.write(`Drew ${path.relative(root, PICTURE)}.\n`);
  return 0;
}

process.exitCode = main();
