import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const SOURCES = path.resolve(import.meta.dirname, "../src");

const imports = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const text = readFileSync(path.join(SOURCES, file), "utf8");
      const folder = path.dirname(file);
      const targets = Array.from(text.matchAll(/ from "(\..+)\.js"/g), ([, to = ""]) => `${path.join(folder, to)}.ts`);
      return [file, targets] as const;
    }),
);

/** Every way that leads back into itself. Each file is gone through once. */
function findCircles(): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

describe("the modules of core", () => {
  it("import each other in no circle, not even for types", () => {
    expect(imports.get("orders/run.ts")).toContain("orders/decide.ts");
    expect(findCircles()).toEqual([]);
  });
});
