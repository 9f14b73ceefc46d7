import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../report.js";
import { fileAt, type Source } from "./source.js";

/** Folders of one person's machine, and ways out of the repository. */
const OUTSIDE = /(^|[\s"'`(:])(\/(work|home|Users|tmp|root|mnt|var|opt)\/|file:\/\/|[A-Z]:\\|(\.\.\/)+[A-Za-z])/;

/** A spec is read by strangers: what it cites must be open to them. */
export function checkWording(source: Source, report: Report): void {
  const examples = source.exampleFiles.map((name) => `examples/${name}`);
  for (const name of [...source.files.map((file) => file.name), ...examples]) {
    const text = readFileSync(path.join(source.folder, name), "utf8");
    for (const [index, line] of text.split("\n").entries()) {
      const found = OUTSIDE.exec(line);
      if (found) {
        report(
          "machine-path",
          fileAt(source, `${name}:${index + 1}`),
          `names ${found[2]}, a path outside this repository: cite what a stranger can open`,
        );
      }
      if (/^\s*(- )?(x-source|source):.*\bseeds?\b/i.test(line)) {
        report(
          "machine-path",
          fileAt(source, `${name}:${index + 1}`),
          "cites a seed, which nobody else has: cite the page it was taken from",
        );
      }
    }
  }
}
