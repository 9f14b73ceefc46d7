import { clean } from "./clean.js";

export interface Column<Row> {
  readonly title: string;
  readonly read: (row: Row) => string | number | undefined;
  readonly align?: "right";
  /** Left out first where there is no room: the higher, the sooner. Default: never. */
  readonly drop?: number;
}

const GAP = "  ";

/** Rows in columns; where they do not fit, without what can be spared, and else one under the other. Ends with a newline. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const cells = (each: Column<Row>): string[] => rows.map((row) => clean(String(each.read(row) ?? "")));
  let shown = columns.map((column) => ({ column, cells: cells(column) })).filter((each) => isWorth(each));
  while (widthOf(shown) > width) {
    const drops = shown.map(({ column }) => column.drop ?? 0);
    const most = Math.max(...drops);
    if (most === 0) return stack(shown, rows.length);
    shown = shown.filter((_, at) => at !== drops.lastIndexOf(most));
  }
  const widths = shown.map(columnWidth);
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) =>
        shown[at]?.column.align === "right" ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join(GAP)
      .trimEnd();
  const lines = rows.map((_, at) => line(shown.map((each) => each.cells[at] ?? "")));
  return [line(shown.map(({ column }) => column.title.toUpperCase())), ...lines, ""].join("\n");
}

interface Shown<Row> {
  readonly column: Column<Row>;
  readonly cells: readonly string[];
}

/** A column that says nothing of anything only takes room. */
function isWorth<Row>({ column, cells }: Shown<Row>): boolean {
  return column.drop === undefined || cells.some((cell) => cell !== "");
}

function columnWidth<Row>({ column, cells }: Shown<Row>): number {
  return cells.reduce((most, cell) => Math.max(most, cell.length), column.title.length);
}

function widthOf<Row>(shown: readonly Shown<Row>[]): number {
  return shown.reduce((sum, each) => sum + columnWidth(each) + GAP.length, -GAP.length);
}

function stack<Row>(shown: readonly Shown<Row>[], count: number): string {
  const blocks = Array.from({ length: count }, (_, at) =>
    fields(shown.map(({ column, cells }) => [column.title, cells[at] ?? ""] as const)),
  );
  return blocks.join("\n");
}

/** Names and what they are, one a line, without those that are empty. Ends with a newline. */
export function fields(pairs: readonly (readonly [string, string | undefined])[]): string {
  const said = pairs.filter(([, value]) => value !== undefined && value !== "");
  const width = Math.max(0, ...said.map(([name]) => name.length));
  return said.map(([name, value]) => `${name.padEnd(width)}${GAP}${clean(value ?? "")}\n`).join("");
}

/** Breaks a text into lines between words. */
export function wrap(text: string, width: number, indent: string): string {
  const most = Math.max(30, Math.min(width, 100)) - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of clean(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => `${indent}${each}\n`).join("");
}
