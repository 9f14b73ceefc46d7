import { styleText } from "node:util";
import { clean } from "./text/clean.js";

/** The terminal, or what stands in its place. */
export interface Io {
  /** To standard output, as it is. */
  out(text: string): void;
  /** A line to standard error: progress, warnings, errors. */
  err(line: string): void;
  /** Is there a person who sees standard error and can answer? */
  readonly isInteractive: boolean;
  /** How wide text may be. Without a terminal as wide as it is. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  style(format: "bold" | "dim" | "red" | "yellow" | "green", text: string): string;
  /** What is going on right now: one line that is rewritten, on a terminal alone. "" ends it. */
  busy(line: string): void;
  /** How far something long is. Without a terminal a line is written only when `state` is another one. */
  progress(line: string, state?: string): void;
  /** A text without what was hidden. */
  conceal(text: string): string;
  /** What must never be shown from now on, wherever it stands. */
  hide(secret: string): void;
}

export function createIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  // Whoever reads the output may stop first: `mailfleet domains list | head`.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const secrets: string[] = [];
  const conceal = (text: string): string => secrets.reduce((all, each) => all.replaceAll(each, "[redacted]"), text);
  const useColor = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  let told = "";
  const status = createStatusLine(stderr);
  return {
    out: (text) => {
      status.show("");
      stdout.write(conceal(text));
    },
    err: (line) => {
      status.show("");
      stderr.write(`${conceal(line)}\n`);
    },
    isInteractive: stdin.isTTY === true && stderr.isTTY === true && !env["CI"],
    columns: Number(env["COLUMNS"]) || stdout.columns || Number.POSITIVE_INFINITY,
    env,
    style: (format, text) => (useColor ? styleText(format, text, { validateStream: false }) : text),
    busy: (line) => status.show(conceal(clean(line))),
    progress: (line, state = line) => {
      if (stderr.isTTY) status.show(conceal(clean(line)));
      else if (state !== told) stderr.write(`${conceal(clean(line))}\n`);
      told = state;
    },
    conceal,
    hide: (secret) => {
      if (secret.length >= 4) secrets.push(secret);
    },
  };
}

/** One line of a terminal that is written again and again. Nothing where there is no terminal. */
function createStatusLine(stream: NodeJS.WriteStream): { show(line: string): void } {
  let isShown = false;
  return {
    show: (line) => {
      if (!stream.isTTY) return;
      if (isShown) stream.write("\r\u001b[K");
      isShown = line !== "";
      if (isShown) stream.write(line.slice(0, (stream.columns || 80) - 1));
    },
  };
}
