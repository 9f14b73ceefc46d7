import { useData } from "vitepress";
import { computed, type DefineComponent, defineComponent, h, ref, type VNode } from "vue";

interface OperationRow {
  name: string;
  summary: string;
  tag: string;
  method: string;
  path: string;
  effect: string;
  destructive: boolean;
  deprecated: boolean;
  evidence: { path: string; request: string; response: string };
}

const EFFECTS = ["read", "write", "spend"];
const EVIDENCE = ["documented", "observed", "inferred"];

/** The operations of a provider's page as a table that can be narrowed down. */
export const Operations: DefineComponent = defineComponent({
  setup() {
    const { frontmatter } = useData();
    const words = ref("");
    const effect = ref("");
    const evidence = ref("");
    const rows = computed<OperationRow[]>(() => frontmatter.value.operations ?? []);
    const shown = computed(() => rows.value.filter((row) => matches(row, words.value, effect.value, evidence.value)));
    return () =>
      h("div", { class: "operations" }, [
        h("div", { class: "filters" }, [
          h("input", {
            type: "search",
            placeholder: "Filter by name, path or group",
            "aria-label": "Filter operations",
            value: words.value,
            onInput: (event: Event) => (words.value = (event.target as HTMLInputElement).value),
          }),
          choice("effect", EFFECTS, effect.value, (value) => (effect.value = value)),
          choice("path", EVIDENCE, evidence.value, (value) => (evidence.value = value)),
          h("span", { class: "count" }, `${shown.value.length} of ${rows.value.length}`),
        ]),
        h("div", { class: "scroll" }, [
          h("table", [
            h(
              "thead",
              h(
                "tr",
                ["operation", "effect", "path", "body", "reply"].map((title) => h("th", title)),
              ),
            ),
            h("tbody", shown.value.map(renderRow)),
          ]),
        ]),
      ]);
  },
});

function matches(row: OperationRow, words: string, effect: string, evidence: string): boolean {
  const text = `${row.name} ${row.summary} ${row.tag} ${row.method} ${row.path}`.toLowerCase();
  return (
    (effect === "" || row.effect === effect) &&
    (evidence === "" || row.evidence.path === evidence) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function choice(name: string, values: string[], value: string, pick: (value: string) => void): VNode {
  const options = [
    h("option", { value: "" }, `any ${name}`),
    ...values.map((each) => h("option", { value: each }, each)),
  ];
  return h(
    "select",
    { "aria-label": name, value, onChange: (event: Event) => pick((event.target as HTMLSelectElement).value) },
    options,
  );
}

function renderRow(row: OperationRow): VNode {
  const badge = (text: string): VNode => h("td", h("span", { class: `fact ${text}` }, text));
  const link = h(
    "a",
    { href: `#${row.name.toLowerCase()}`, class: row.deprecated ? "superseded" : "" },
    h("code", row.name),
  );
  return h("tr", { key: row.name }, [
    h("td", { title: row.summary }, [
      link,
      h("div", { class: "route" }, [h("span", { class: "method" }, row.method), ` ${row.path}`]),
    ]),
    h("td", [
      h("span", { class: `fact ${row.effect}` }, row.effect),
      ...(row.destructive ? [" ", h("span", { class: "fact destructive" }, "destructive")] : []),
    ]),
    badge(row.evidence.path),
    badge(row.evidence.request),
    badge(row.evidence.response),
  ]);
}
