import type { JournalEntry } from "../contract/index.js";
import { parseObject } from "./entries.js";

// The lines that are added to the file of an entry, one for each entry that came after it. A line counts once it ends. What a
// power cut or a full disk left of a line was never promised to anybody. It is told from a line that was damaged later:
//
// - It has no end, or it has zeros in it, where the disk never got what was written. Whoever adds the next line ends it with a
//   zero first. JSON has no zeros.
// - The next line has the number that it would have had. A line that counted has used its number up.

export interface Line {
  readonly seq: number;
  readonly entry: JournalEntry;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Where the last line that counts ends, in bytes. */
  readonly end: number;
  /** Something that was recorded cannot be read. */
  readonly isDamaged: boolean;
}

const END = 0x0a;
const ZERO = "\0";

/** @param isTorn does the file end with something that is no line? */
export function writeLine(seq: number, entryJson: string, isTorn: boolean): string {
  return `${isTorn ? `${ZERO}\n` : ""}{"seq":${seq},"entry":${entryJson}}\n`;
}

/** @param seq the number of the entry before these lines. */
export function readLines(bytes: Buffer, seq: number): Lines {
  const lines: Line[] = [];
  let [last, end, isDamaged] = [seq, 0, false];
  /** What came since the last line that counts. */
  let doubt: "none" | "torn" | "damaged" = "none";
  for (let at = 0, stop; (stop = bytes.indexOf(END, at)) >= 0; at = stop + 1) {
    const text = bytes.toString("utf8", at, stop);
    const line = parseLine(text);
    if (line) {
      isDamaged ||= line.seq > last + 1;
      last = Math.max(last, line.seq);
      end = stop + 1;
      doubt = "none";
      lines.push(line);
    } else if (text.includes(ZERO)) doubt = "torn";
    else if (doubt === "none") doubt = "damaged";
  }
  return { lines, end, isDamaged: isDamaged || doubt === "damaged" };
}

function parseLine(text: string): Line | undefined {
  const { seq, entry } = (parseObject(text) ?? {}) as { seq?: unknown; entry?: unknown };
  if (!Number.isSafeInteger(seq) || typeof entry !== "object" || entry === null) return undefined;
  return { seq: Number(seq), entry: entry as JournalEntry };
}
