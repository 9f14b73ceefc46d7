import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SOURCES = new URL("../src/", import.meta.url);

const imports = new Map(
  readdirSync(SOURCES).map((file) => {
    const text = readFileSync(new URL(file, SOURCES), "utf8");
    return [file, Array.from(text.matchAll(/ from "\.\/(.+)\.js"/g), (match) => `${match[1]}.ts`)] as const;
  }),
);

/** The way from a file back to itself. */
function circle(file: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(file)) return way[0] === file ? [...way, file] : undefined;
  for (const next of imports.get(file) ?? []) {
    const found = circle(next, [...way, file]);
    if (found) return found;
  }
  return undefined;
}

describe("the modules", () => {
  it("import each other in no circle, not even for types", () => {
    expect(imports.get("client.ts")).toContain("send.ts");
    expect([...imports.keys()].flatMap((file) => circle(file) ?? [])).toEqual([]);
  });
});
