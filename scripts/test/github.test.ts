import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../lib/spec.js";

// GitHub says nothing of a form or a workflow that it cannot read: it leaves it out.

const read = (file: string): string => readFileSync(path.join(root, ".github", file), "utf8");
const filesOf = (folder: string): string[] => readdirSync(path.join(root, ".github", folder)).sort();

interface Field {
  type?: string;
  id?: string;
  attributes?: { label?: string; value?: string; options?: unknown[] };
  validations?: Record<string, unknown>;
}

interface Form {
  name?: string;
  description?: string;
  labels?: string[];
  body?: Field[];
}

const forms = filesOf("ISSUE_TEMPLATE").filter((file) => file !== "config.yml");

describe("issue forms", () => {
  it("are there", () => expect(forms.length).toBeGreaterThan(1));

  it.each(forms)("%s is one that GitHub shows", (file) => {
    const form = parse(read(`ISSUE_TEMPLATE/${file}`)) as Form;
    expect(Object.keys(form).sort()).toEqual(["body", "description", "labels", "name"]);
    const labels = (form.body ?? []).map(({ type, attributes, validations }) => {
      expect(["textarea", "input", "dropdown", "checkboxes", "markdown"]).toContain(type);
      expect(Object.keys(validations ?? {}).filter((key) => key !== "required")).toEqual([]);
      if (type === "dropdown" || type === "checkboxes") expect(attributes?.options?.length).toBeGreaterThan(0);
      return type === "markdown" ? attributes?.value : attributes?.label;
    });
    expect(labels.filter((label) => typeof label !== "string" || label === "")).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("come with links that lead somewhere else", () => {
    const config = parse(read("ISSUE_TEMPLATE/config.yml")) as { contact_links: Record<string, string>[] };
    for (const link of config.contact_links) {
      expect(Object.keys(link).sort()).toEqual(["about", "name", "url"]);
      expect(link["url"]).toMatch(/^https:\/\//);
    }
  });
});

describe("workflows", () => {
  it.each(filesOf("workflows"))("%s pins what it uses, and may do no more than it says", (file) => {
    const text = read(`workflows/${file}`);
    const workflow = parse(text) as { permissions?: unknown; jobs: Record<string, { steps: { uses?: string }[] }> };
    expect(workflow.permissions).toEqual({ contents: "read" });
    const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const each of used) expect(each).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });
});

it("the settings of editors are read as the formatter writes", () => {
  const settings = new Map(
    [...readFileSync(path.join(root, ".editorconfig"), "utf8").matchAll(/^(\w+) = (.+)$/gm)].map(([, key, value]) => [
      key,
      value,
    ]),
  );
  const { printWidth } = parse(readFileSync(path.join(root, ".oxfmtrc.json"), "utf8")) as { printWidth: number };
  expect(settings.get("root")).toBe("true");
  expect(settings.get("max_line_length")).toBe(String(printWidth));
  expect([settings.get("indent_style"), settings.get("indent_size")]).toEqual(["space", "2"]);
});
