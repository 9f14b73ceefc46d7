import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describe as line } from "../lib/report.js";
import { checkSpec } from "../lib/rules/spec-rules.js";
import { root } from "../lib/spec.js";
import { addToCore } from "../new-provider/manifest.js";
import { type Choices, readChoices, UsageError } from "../new-provider/options.js";
import { renderProvider } from "../new-provider/render.js";
import { runScript } from "./run.js";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function choose(text: string): Choices {
  const choices = readChoices(text.split(" "));
  if (choices === "help") throw new Error("only help was asked for");
  return choices;
}

const VARIANTS = [
  "acme --auth header:x-auth-acme --tenant header:x-workspace-key",
  "acme --auth bearer --tenant query:userId,body:userId --tenant-word user",
  "acme --auth bearer --tenant query:company_id --tenant-word company --base-url https://acme.example/api/v2",
  "acme2 --auth header:X-Api-Key --tenant none",
];

describe("a scaffolded provider", () => {
  it.each(VARIANTS)("%s: has a spec that keeps every rule, and says that it is made up", async (args) => {
    const choices = choose(args);
    const folder = mkdtempSync(path.join(tmpdir(), "new-provider-"));
    folders.push(folder);
    for (const [file, text] of renderProvider(choices, "2026-11-28")) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { problems, scaffold, operations } = await checkSpec(choices.id, path.join(folder, "specs"));
    expect(problems.map(line)).toEqual([]);
    // Every operation, and the rate limits.
    expect(scaffold).toHaveLength(operations + 1);
    expect(operations).toBe(choices.tenant ? 7 : 6);
  });

  it.each(VARIANTS)("%s: leaves no mark of the template in any file", (args) => {
    for (const [file, text] of renderProvider(choose(args), "2026-11-28")) {
      expect(file).not.toMatch(/__|\[|\.tmpl$/);
      expect([file, /\{\{\w|^%/m.exec(text)]).toEqual([file, null]);
    }
  });

  it("has files for its tenants only where it has some", () => {
    const files = [...renderProvider(choose("acme --auth bearer --tenant none"), "2026-11-28").keys()];
    expect(files.filter((file) => /tenant|workspace/i.test(file))).toEqual([]);
    const more = [...renderProvider(choose("acme --auth bearer --tenant header:x-team --tenant-word team"), "").keys()];
    expect(more.filter((file) => !files.includes(file))).toEqual([
      "packages/core/src/adapters/acme/tenants.ts",
      "specs/acme/teams.yaml",
      "specs/acme/examples/listTeams.listed.json",
    ]);
  });

  it("is exported by core, and is among its dependencies", () => {
    const text = readFileSync(path.join(root, "packages/core/package.json"), "utf8");
    const before = JSON.parse(text) as Record<"exports" | "dependencies", Record<string, unknown>>;
    const after = JSON.parse(addToCore(text, "warmbox")) as typeof before;
    const file = "./dist/adapters/warmbox/index";
    expect(after).toEqual({
      ...before,
      exports: { ...before.exports, "./warmbox": { types: `${file}.d.ts`, default: `${file}.js` } },
      dependencies: { ...before.dependencies, "@mailfleet/warmbox": "workspace:^" },
    });
    expect(Object.keys(after.dependencies)).toEqual(Object.keys(after.dependencies).sort());
  });
});

describe("the command line", () => {
  it.each([
    ["", "Give the provider an id"],
    ["Acme --auth bearer --tenant none", "Acme cannot be an id"],
    ["acme bolt --auth bearer --tenant none", "One provider at a time"],
    ["acme --tenant none", "--auth must be bearer or header:NAME."],
    ["acme --auth basic --tenant none", "not basic"],
    ["acme --auth header:x=y --tenant none", "cannot be the name of a header"],
    ["acme --auth bearer", "--tenant must be none"],
    ["acme --auth bearer --tenant body:userId", "Reads have no body"],
    ["acme --auth bearer --tenant header:x-team --tenant-word mailbox", "cannot be called mailbox"],
    ["acme --auth bearer --tenant none --base-url http://acme.example", "--base-url must be an https:// address"],
    ["acme --auth bearer --tenant none --name acme", "--name must be"],
    ["acme --auth bearer --tenant none --color red", "--color"],
  ])("refuses %j", (args, words) => {
    expect(() => readChoices(args.split(" ").filter(Boolean))).toThrow(UsageError);
    expect(() => readChoices(args.split(" ").filter(Boolean))).toThrow(words);
  });

  it("explains itself, lists what it would write, and never writes over a provider", { timeout: 60_000 }, () => {
    expect(runScript("new-provider", "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("--auth HOW"),
    });
    const tried = runScript("new-provider", "warmbox", "--auth", "bearer", "--tenant", "none", "--dry-run");
    expect(tried).toMatchObject({ status: 0, stdout: expect.stringContaining("specs/warmbox/openapi.yaml") });
    expect(tried.stdout).toContain("nothing was written");
    expect(runScript("new-provider", "inboxkit", "--auth", "bearer", "--tenant", "none")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "specs/inboxkit is there already. Take another id, or remove what is left of an earlier try.\n",
    });
  });
});
