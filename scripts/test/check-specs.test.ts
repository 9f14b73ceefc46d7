import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { describe as line } from "../lib/report.js";
import { runScript } from "./run.js";
import { SINS } from "./sins/index.js";
import { VIRTUES } from "./sins/virtues.js";
import { checkSpoilt } from "./spec-fixture.js";

const scripts = fileURLToPath(new URL("..", import.meta.url));

describe("check-specs", () => {
  it("accepts a spec by every rule", async () => {
    const checked = await checkSpoilt(() => {});
    expect(checked.problems.map(line)).toEqual([]);
    expect(checked).toMatchObject({ operations: 3, webhooks: 1, examples: 13 });
  });

  it.each(SINS)("%s: %s", async (rule, _sin, spoil) => {
    const { problems } = await checkSpoilt(spoil);
    expect([...new Set(problems.map((problem) => problem.rule))], problems.map(line).join("\n")).toEqual([rule]);
  });

  it("has a failing spec for every rule", () => {
    const folder = path.join(scripts, "lib/rules");
    const source = readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
    const rules = [...source.matchAll(/report\(\s*"([a-z-]+)"/g)].map((match) => match[1]);
    expect(rules.length).toBeGreaterThan(40);
    expect([...new Set(rules)].filter((rule) => !SINS.some(([shown]) => shown === rule))).toEqual([]);
  });

  it("says where, what and how to mend it", async () => {
    const { problems } = await checkSpoilt(
      (draft) => delete draft.mailboxes.components.schemas.NewMailbox.additionalProperties,
    );
    expect(problems.map(line)).toEqual([
      "specs/acme/mailboxes.yaml: NewMailbox: a request schema is open: add additionalProperties: false",
    ]);
  });
});

describe("check-specs lets pass", () => {
  it.each(VIRTUES)("%s", async (_virtue, write) => {
    expect((await checkSpoilt(write)).problems.map(line)).toEqual([]);
  });
});

describe("the command", () => {
  it("explains itself", { timeout: 30_000 }, () => {
    const { status, stdout } = runScript("check-specs", "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("check-specs [provider...]");
  });

  it("fails on a provider that has no spec, and names those that have one", { timeout: 30_000 }, () => {
    const { status, stderr } = runScript("check-specs", "nobody");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nobody: no such folder in specs\/, which has \w+/);
  });

  it("holds every spec of the tree against the rules", { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = runScript("check-specs");
    // A provider that is being added still has facts that are made up.
    expect(stderr.split("\n").filter((text) => text !== "" && !text.includes(": warning: "))).toEqual([]);
    expect(stdout).toMatch(/^(\w+: \d+ operations, \d+ webhooks, \d+ examples: ok\n)+$/);
    expect(status).toBe(0);
  });
});
