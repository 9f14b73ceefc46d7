import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adapters, openProvider } from "./providers.js";

const providers = await Promise.all(adapters.map(async (id) => await openProvider(id)));

/** Which providers have a verb, by the generated table of a README. */
function readTable(file: string): Map<string, string[]> {
  const readme = readFileSync(new URL(file, import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `([\w.]+)` \| (.*) \|$/gm)];
  const titles = (/^\| \| (.*) \|$/m.exec(readme)?.[1] ?? "").split("|").map((title) => title.trim());
  const idOf = (title: string | undefined): string => providers.find(({ name }) => name === title)?.id ?? "nobody";
  return new Map(
    rows.map(([, verb = "", cells = ""]) => [
      verb,
      cells.split("|").flatMap((cell, at) => (cell.trim() === "yes" ? [idOf(titles[at])] : [])),
    ]),
  );
}

describe("the table of what each provider can do", () => {
  // It is made from the types; this is what the objects really have.
  const had = new Map<string, string[]>();
  for (const { id, capabilities } of providers)
    for (const verb of capabilities) had.set(verb, [...(had.get(verb) ?? []), id]);

  it.each(["../README.md", "../../../README.md"])(
    "says what the providers have: %s (if not, run pnpm generate)",
    (file) => {
      expect(new Map([...readTable(file)].sort())).toEqual(new Map([...had].sort()));
    },
  );
});
