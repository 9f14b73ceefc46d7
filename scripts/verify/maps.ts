import { existsSync, readdirSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import path from "node:path";

/** Checks every source map of an installed package, and says how many there are. */
export function checkMaps(folder: string): number {
  const dist = path.join(folder, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return files.map((file) => checkMap(path.join(dist, file))).filter(Boolean).length;
}

/** Has the file a map? What it names as a source must be there to read, and a place in the code must lead to a line of it. */
function checkMap(file: string): boolean {
  const code = readFileSync(file, "utf8");
  const url = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
  if (url === undefined) return false;
  const place = path.join(path.dirname(file), url);
  if (!existsSync(place)) throw new Error(`${file} names ${url}, which is not in the tarball.`);
  const payload = JSON.parse(readFileSync(place, "utf8")) as SourceMapPayload;
  const texts = payload.sources.map((source, index) => {
    const own = path.join(path.dirname(place), source);
    const text = payload.sourcesContent?.[index] ?? (existsSync(own) ? readFileSync(own, "utf8") : undefined);
    if (text === undefined) throw new Error(`${place} names ${source}, whose text is nowhere.`);
    return text;
  });
  checkPlaces(new SourceMap(payload), payload, code, texts, place);
  return true;
}

function checkPlaces(
  map: SourceMap,
  payload: SourceMapPayload,
  code: string,
  texts: readonly string[],
  place: string,
): void {
  let found = 0;
  for (const line of code.split("\n").keys()) {
    const entry = map.findEntry(line, 0);
    if (!("originalSource" in entry) || entry.originalSource === undefined) continue;
    const text = texts[payload.sources.indexOf(entry.originalSource)];
    if (text === undefined || entry.originalLine >= text.split("\n").length)
      throw new Error(`${place} leads line ${line + 1} to line ${entry.originalLine + 1} of ${entry.originalSource}.`);
    found += 1;
  }
  if (found === 0 && /\S/.test(code.replace(/^\/\/.*$|^export \{\};$/gm, "")))
    throw new Error(`${place} leads nowhere.`);
}
