import { operationsOf, type Spec } from "../lib/spec.js";
import { markdown } from "./text.js";

/** The table of all providers. */
export function writeProviderIndex(specs: Readonly<Record<string, Spec>>): string {
  const rows = Object.entries(specs).map(([id, spec]) => {
    const located = operationsOf(spec);
    const events = Object.keys(spec.webhooks ?? {}).length;
    return `| [${markdown(spec.info.title)}](./${id}) | \`@mailfleet/${id}\` | ${located.length} | ${located.filter(({ operation }) => operation["x-effect"] === "spend").length} | ${events} | ${spec.info.version} |`;
  });
  return [
    "# Providers",
    "Every operation of every provider, from our specs: what it does, whether money can move, how certain each part of it is, and where that is from.",
    `| provider | package | operations | that spend | webhook events | checked |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}`,
    "How to read the badges: [How certain the facts are](/guide/certainty).",
  ].join("\n\n");
}
