import { instance } from "@viz-js/viz";
import { wrap } from "../lib/wrap.js";
import { type Edge, exploreStep, type Node, NODES } from "./machine.js";

const KINDS: Readonly<Record<Node, string>> = {
  pending: "plain",
  sent: "spend",
  applied: "good",
  "awaiting-payment": "person",
  unknown: "doubt",
  "unknown-none": "doubt",
  "unknown-part": "doubt",
  "not-applied": "plain",
  "applied-part": "good",
  rest: "plain",
  settled: "good",
};

/** One picture for what leads to a purchase, and one for what happens after a call of which nobody knows the end. */
const PICTURES: Readonly<Record<string, readonly Node[]>> = {
  send: ["pending", "sent", "awaiting-payment", "applied", "applied-part"],
  doubt: ["unknown", "unknown-none", "unknown-part", "not-applied"],
};

/** The life of a step as `decide` has it, drawn: parts of pages by name. Each picture has a table beside it, for who cannot see it. */
export async function drawStep(): Promise<Map<string, string>> {
  const edges = exploreStep();
  const drawn = Object.values(PICTURES).flat();
  const left = edges.filter(({ from }) => !drawn.includes(from));
  if (left.length > 0)
    throw new Error(`no picture shows what leads on from ${left.map(({ from }) => from).join(", ")}`);
  const viz = await instance();
  return new Map(
    Object.entries(PICTURES).flatMap(([name, nodes]) => {
      const own = edges.filter(({ from }) => nodes.includes(from));
      const svg = themed(viz.renderString(dot(own), { format: "svg" }));
      return [
        [`${name}-picture`, `<figure class="drawing" aria-hidden="true" v-pre>${svg}</figure>`],
        [`${name}-table`, table(own)],
      ];
    }),
  );
}

function dot(edges: readonly Edge[]): string {
  const nodes = (Object.keys(NODES) as Node[]).filter((node) =>
    edges.some(({ from, to }) => from === node || to === node),
  );
  const text = (words: string): string => JSON.stringify(words);
  // Where nothing changes there is no arrow: the table says it.
  const arrows = edges.filter(({ from, to }) => from !== to);
  return [
    "digraph step {",
    '  rankdir=TB; nodesep=0.35; ranksep=0.45; bgcolor="transparent"; margin=0;',
    '  node [shape=box, style="rounded,filled", fontname="Helvetica,Arial,sans-serif", fontsize=13, margin="0.16,0.08"];',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=11, arrowsize=0.7];',
    ...nodes.map((node) => `  ${text(node)} [label=${text(NODES[node])}, class=${text(`node ${KINDS[node]}`)}];`),
    ...arrows.map(({ from, to, words, by }) => {
      const style = by === "call" ? "dashed" : "solid";
      return `  ${text(from)} -> ${text(to)} [label=${text(wrapped(words))}, class=${text(by)}, style=${style}];`;
    }),
    "}",
  ].join("\n");
}

const WIDTH = 22;

function wrapped(words: string): string {
  return wrap(words, WIDTH)
    .map((line) => ` ${line} `)
    .join("\n");
}

/** Colours come from the page, and it stands in the page's source: on one line, so that Markdown leaves it alone. */
function themed(svg: string): string {
  return svg
    .slice(svg.indexOf("<svg"))
    .replaceAll(/ (?:fill|stroke)="(?:black|lightgrey|transparent)"/g, "")
    .replaceAll(/<title>[^<]*<\/title>|<!--.*?-->/gs, "")
    .replaceAll(/\s*\n\s*/g, " ");
}

const CAUSES: Readonly<Record<Edge["by"], string>> = { look: "a look shows: ", call: "the call: ", engine: "at once" };

function table(edges: readonly Edge[]): string {
  const name = (node: Node): string => NODES[node].replaceAll("\n", " ");
  const rows = edges.map(({ from, to, words, by }) => {
    const next = from === to ? "stays, and looks again later" : name(to);
    return `| ${name(from)} | ${CAUSES[by]}${words.replaceAll("\n", "; ")} | ${next} |`;
  });
  return `| the step is | what happens | it is then |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
