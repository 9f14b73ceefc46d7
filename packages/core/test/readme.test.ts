import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adapters, openProvider } from "./providers.js";

const providers = await Promise.all(adapters.map(async (id) => await openProvider(id)));

type Table = ReadonlyMap<string, readonly string[]>;

function readRows(file: string): { readonly ids: string[]; readonly rows: [name: string, cells: string[]][] } {
  const readme = readFileSync(new URL(file, import.meta.url), "utf8");
  const titles = (/^\| \| (.*) \|$/m.exec(readme)?.[1] ?? "").split("|").map((title) => title.trim());
  const rows = [...readme.matchAll(/^\| `([\w.]+)` \| (.*) \|$/gm)];
  return {
    ids: titles.map((title) => providers.find(({ name }) => name === title)?.id ?? "nobody"),
    rows: rows.map(([, name = "", cells = ""]) => [name, cells.split("|").map((cell) => cell.trim())]),
  };
}

/** Which providers have a verb, by a table with a row for each verb. */
function readLong(file: string): Table {
  const { ids, rows } = readRows(file);
  return new Map(rows.map(([verb, cells]) => [verb, ids.filter((_, at) => cells[at] === "yes")]));
}

/** The same by a table with a row for each noun. */
function readShort(file: string): Table {
  const { ids, rows } = readRows(file);
  const had = new Map<string, string[]>();
  for (const [noun, cells] of rows)
    for (const [at, id] of ids.entries())
      for (const verb of (cells[at] ?? "").split(", ").filter(Boolean))
        had.set(`${noun}.${verb}`, [...(had.get(`${noun}.${verb}`) ?? []), id]);
  return had;
}

describe("the table of what each provider can do", () => {
  // It is made from the types; this is what the objects really have.
  const had = new Map<string, string[]>();
  for (const { id, capabilities } of providers)
    for (const verb of capabilities) had.set(verb, [...(had.get(verb) ?? []), id]);

  it.each([
    ["packages/core/README.md", readLong, "../README.md"],
    ["README.md", readShort, "../../../README.md"],
  ] as const)("says in %s what the providers have (if not, run pnpm generate)", (_name, read, file) => {
    expect(new Map([...read(file)].sort())).toEqual(new Map([...had].sort()));
  });
});
