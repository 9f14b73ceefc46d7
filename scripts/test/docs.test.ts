import { describe, expect, it } from "vitest";
import { drawStep } from "../docs/drawings.js";
import { fieldTables } from "../docs/fields.js";
import { exploreStep, type Node } from "../docs/machine.js";
import { writeProviderPage } from "../docs/provider-page.js";
import { html, markdown } from "../docs/text.js";
import { loadSpec, operationsOf, providers, type Spec } from "../lib/spec.js";

describe("text of a spec on its way into a page", () => {
  it("keeps tags and templates out of Markdown, and code spans as they are", () => {
    expect(markdown("a <b> & `{{ID}} <c> &`, {{ x }}")).toBe(
      "a &lt;b> &amp; `{{ID}} <c> &`, &#123;&#123; x &#125;&#125;",
    );
  });

  it("is escaped in raw HTML, where code and bold are understood", () => {
    expect(html("**no** `{ a: <b> }` & {{c}}\n  d")).toBe(
      "<strong>no</strong> <code>&#123; a: &lt;b&gt; &#125;</code> &amp; &#123;&#123;c&#125;&#125; d",
    );
  });
});

describe("fields of a body", () => {
  const spec = { components: { schemas: {}, securitySchemes: {} } } as unknown as Spec;

  it("shows nested fields, what is secret, what is money, and which may be left out", () => {
    const table = fieldTables(spec, {
      type: "object",
      required: ["rows"],
      properties: {
        rows: { type: "array", items: { type: "object", properties: { pass: { type: "string", "x-secret": true } } } },
        cost: { type: "number", "x-money": { unit: "usd" }, description: "In <dollars>." },
      },
    });
    expect(table).toContain('<td class="depth-0"><code>rows</code></td><td>list of object</td>');
    expect(table).toContain('<td class="depth-1"><code>pass</code> <span class="optional">optional</span></td>');
    expect(table).toContain('<span class="fact secret">secret</span>');
    expect(table).toContain('<span class="fact money">usd</span> In &lt;dollars&gt;.');
  });

  it("tells the words that are known from an open list of them", () => {
    const schema = { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }, { type: "null" }] };
    expect(fieldTables(spec, { type: "object", properties: { state: schema } })).toContain(
      "<code>&quot;a&quot;</code> or other text or null",
    );
  });
});

describe.each(providers())("the page of %s", (id) => {
  it("has every operation once, with its certainty, and every event", async () => {
    const spec = await loadSpec(id);
    const page = writeProviderPage(id, spec);
    for (const { operation } of operationsOf(spec)) {
      const name = operation.operationId;
      const [section = "", ...more] = page.split(`### ${name} {#${name.toLowerCase()}}\n`).slice(1);
      expect(more, name).toHaveLength(0);
      const shown = [...section.slice(0, section.indexOf("</div>")).matchAll(/(\w+) <span class="fact (\w+)">/g)];
      const { path, request, response } = operation["x-evidence"];
      expect(Object.fromEntries(shown.map(([, part, grade]) => [part, grade])), name).toMatchObject({
        path,
        request,
        response,
      });
    }
    for (const event of Object.keys(spec.webhooks ?? {})) expect(page.includes(`### \`${event}\``), event).toBe(true);
  });
});

describe("the pictures of a step", () => {
  const edges = exploreStep();
  const into = (node: Node): string[] =>
    edges.filter(({ from, to }) => to === node && from !== node).map(({ from, words }) => `${from}: ${words}`);

  it("show that a step is sent only where a complete list shows nothing of it", () => {
    expect(into("sent").sort()).toEqual([
      "not-applied: nothing of it, in a complete list",
      "pending: nothing of it, in a complete list",
    ]);
  });

  it("show that an unknown step takes two such looks to become not applied", () => {
    expect(into("not-applied").sort()).toEqual([
      "sent: a refusal known to come before any effect",
      "unknown-none: nothing of it, in a complete list",
    ]);
    expect(into("unknown-none")).toEqual(["unknown: nothing of it, in a complete list"]);
  });

  it("draw every state, on one line, in the colours of the page", async () => {
    const parts = await drawStep();
    expect([...parts.keys()]).toEqual(["send-picture", "send-table", "doubt-picture", "doubt-table"]);
    for (const name of ["send-picture", "doubt-picture"]) {
      const svg = parts.get(name) ?? "";
      expect(svg).toMatch(/^<figure [^\n]*<svg [^\n]*<\/svg>\s*<\/figure>$/);
      expect(svg).not.toMatch(/fill="(?:black|lightgrey)"/);
    }
  });
});
