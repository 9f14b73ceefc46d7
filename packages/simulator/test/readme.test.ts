import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scenarios } from "../src/index.js";

it("the README lists every scenario, as it is described", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, name, title]) => [name, title]);
  expect(rows).toEqual(Object.entries(scenarios));
});
