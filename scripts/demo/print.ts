import { wrap } from "../lib/wrap.js";

const WIDTH = Math.min(Math.max(process.stdout.columns || 80, 60), 100);
const LEFT = 20;
const { NO_COLOR, FORCE_COLOR } = process.env;
const isColoured = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY;

/** What a program ends with when nobody reads it any more, as shells say it. */
export const UNREAD = 141;

/** Somebody may stop reading: `npm run demo | head`. */
export function endQuietly(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? UNREAD : 1));
}

export function print(text = ""): void {
  console.log(wrap(text, WIDTH).join("\n"));
}

export function printHeading(text: string): void {
  console.log(`\n${paint("1", text)}\n${"─".repeat(Math.min(text.length, WIDTH))}`);
}

/** One provider's line, or lines. */
export function printRow(title: string, text: string): void {
  const [first = "", ...rest] = wrap(text, WIDTH - LEFT - 1);
  console.log(`${paint("36", title.padEnd(LEFT))} ${first}`);
  for (const line of rest) console.log(`${" ".repeat(LEFT)} ${line}`);
}

function paint(code: string, text: string): string {
  return isColoured ? `\u001B[${code}m${text}\u001B[0m` : text;
}
