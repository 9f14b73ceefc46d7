import { spawn } from "@lydell/node-pty";
import { onTestFinished } from "vitest";
import { BIN, type Desk } from "./harness.js";

/** The command in a pseudo-terminal, as a person sees it. */
export interface Terminal {
  /** All that was written, control sequences included. */
  readonly raw: string;
  /** The same without them. */
  readonly text: string;
  /** Resolves when this was written, after what the last call waited for. */
  see(what: RegExp): Promise<void>;
  /** Keys: `\r` is Enter, `\u0003` Ctrl-C. */
  type(keys: string): void;
  readonly ended: Promise<number>;
}

export function openTerminal(
  desk: Desk,
  args: readonly string[],
  { columns = 100, env = {} }: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Terminal {
  const { COLUMNS: _, ...own } = desk.env;
  const pty = spawn(process.execPath, [BIN, ...args], {
    cols: columns,
    rows: 40,
    cwd: desk.folder,
    env: { ...own, TERM: "xterm-256color", ...env },
  });
  let raw = "";
  let seen = 0;
  pty.onData((data) => (raw += data));
  let isOver = false;
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => {
      isOver = true;
      resolve(exitCode);
    });
  });
  onTestFinished(() => {
    if (!isOver) pty.kill("SIGKILL");
  });
  return {
    get raw() {
      return raw;
    },
    get text() {
      return plain(raw);
    },
    see: async (what) => {
      const end = Date.now() + 20_000;
      for (;;) {
        const found = what.exec(plain(raw).slice(seen));
        if (found) {
          seen += found.index + found[0].length;
          return;
        }
        if (Date.now() > end || isOver) throw new Error(`${String(what)} was not written, but: ${plain(raw)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: (keys) => pty.write(keys),
    ended,
  };
}

/** Without colours and movements of the cursor. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "").replaceAll("\r\n", "\n");
}
