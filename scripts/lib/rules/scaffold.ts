import type { Problem } from "../report.js";
import type { SpecFiles } from "./source.js";

/** How a source begins that `pnpm new-provider` wrote in the place of a real one. */
export const SCAFFOLD_SOURCE = "scaffold:";

/** Every source that is still to be written. */
export function findScaffold({ provider, files }: SpecFiles): Problem[] {
  return files.flatMap(({ name, document }) =>
    find(document, "").map((where) => ({
      rule: "scaffold",
      file: `specs/${provider}/${name}`,
      where,
      text: "is made up: write where it is from, with a date",
    })),
  );
}

/** Where such a text stands, by the keys on the way to it. */
function find(value: unknown, where: string): string[] {
  if (typeof value === "string") return value.startsWith(SCAFFOLD_SOURCE) ? [where] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => find(each, where === "" ? key : `${where}.${key}`));
}
