import { brand, bodyOf, parametersOf, resultSchemas } from "../generate/shared.js";
import {
  deref,
  type Located,
  type Operation,
  operationsOf,
  type Schema,
  schemaName,
  type Spec,
  type SpecLimit,
} from "../lib/spec.js";

/** The page of one provider, all of it from the spec. */
export function writeProviderPage(id: string, spec: Spec): string {
  const located = operationsOf(spec);
  const sections = spec.tags.flatMap(({ name }) => {
    const own = located.filter(({ operation }) => operation.tags[0] === name);
    return own.length === 0 ? [] : [`## ${text(name)}`, ...own.map((each) => writeOperation(spec, each))];
  });
  return [
    `---\ntitle: ${JSON.stringify(spec.info.title)}\noutline: [2, 3]\n---`,
    // Nothing in here is a template: a brace is a brace.
    "::: v-pre",
    `# ${text(spec.info.title)}`,
    `\`@mailfleet/${id}\`: \`create${brand(spec)}Client\`, ${located.length} operations at \`${spec.servers[0]?.url ?? ""}\`. The facts were last checked on ${spec.info.version}. Unofficial: nobody here is affiliated with ${text(spec.info.title)}.`,
    writeCounts(located),
    paragraphs(spec.info.description),
    writeLimits(spec),
    ...sections,
    writeWebhooks(spec),
    writeSchemas(spec),
    ":::",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The table of all providers. */
export function writeProviderIndex(specs: Readonly<Record<string, Spec>>): string {
  const rows = Object.entries(specs).map(([id, spec]) => {
    const located = operationsOf(spec);
    const events = Object.keys(spec.webhooks ?? {}).length;
    return `| [${text(spec.info.title)}](./${id}) | \`@mailfleet/${id}\` | ${located.length} | ${located.filter(({ operation }) => operation["x-effect"] === "spend").length} | ${events} | ${spec.info.version} |`;
  });
  return [
    "# Providers",
    "Every operation of every provider, from our specs: what it does, whether money can move, how certain each part of it is, and where that is from.",
    `| provider | package | operations | that spend | webhook events | checked |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}`,
    "How to read the badges: [How certain the facts are](/guide/certainty).",
  ].join("\n\n");
}

function writeCounts(located: readonly Located[]): string {
  const count = (grade: string): number =>
    located.filter(({ operation }) => Object.values(operation["x-evidence"]).every((each) => each === grade)).length;
  const guessed = located.filter(({ operation }) => operation["x-evidence"].path === "inferred");
  const note = guessed.length === 0 ? "" : ` The path of ${guessed.length} is shown by no source.`;
  return `Of these, path, request and reply are all documented for ${count("documented")}.${note}`;
}

function writeOperation(spec: Spec, { method, path, operation }: Located): string {
  const { path: route, request, response } = operation["x-evidence"];
  const badges = [
    badge(operation["x-effect"], operation["x-effect"] === "spend" ? "money can move" : operation["x-effect"]),
    ...(operation["x-destructive"] ? [badge("spend", "destructive")] : []),
    ...(operation["x-repeatable"] ? [badge("plain", "may be repeated")] : []),
    ...(operation.deprecated ? [badge("inferred", "deprecated")] : []),
    badge(route, `path ${route}`),
    badge(request, `request ${request}`),
    badge(response, `reply ${response}`),
  ];
  return [
    `### ${text(operation.operationId)} {#${operation.operationId.toLowerCase()}}`,
    badges.join(" "),
    `\`${method} ${path}\` — ${text(operation.summary)}`,
    paragraphs(operation.description ?? ""),
    writeRequest(spec, operation),
    writeReply(spec, operation),
    `<p class="source">Source: ${text(operation["x-source"])}${operation["x-rate-class"] ? `. Rate limit: ${operation["x-rate-class"]}` : ""}</p>`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function badge(kind: string, label: string): string {
  return `<span class="fact ${kind}">${label}</span>`;
}

function writeRequest(spec: Spec, operation: Operation): string {
  const parameters = parametersOf(spec, operation).map((each) =>
    row(`${each.in}.${each.name}`, typeOf(spec, each.schema), each.required === true, each.description),
  );
  const body = bodyOf(spec, operation);
  const fields = body ? fieldRows(spec, body.schema, "body.") : [];
  const rows = [...parameters, ...fields];
  if (rows.length === 0) return body ? `Takes a body: ${typeOf(spec, body.schema)}.` : "";
  return `| takes | type | |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function writeReply(spec: Spec, operation: Operation): string {
  const replies = resultSchemas(spec, operation).map(({ status, schema }) => {
    const name = schemaName(schema);
    return `${status}: ${schema === undefined ? "no body" : name === undefined ? typeOf(spec, schema) : link(name)}`;
  });
  const failures = Object.entries(operation.responses)
    .filter(([status, response]) => !status.startsWith("2") && !deref(spec, response)["x-result"])
    .map(([status, response]) => `- ${status}: ${text(deref(spec, response).description).replaceAll("\n", " ")}`);
  const answers = `Answers ${replies.join(", or ")}.`;
  if (failures.length === 0) return answers;
  return `${answers}\n\n<details><summary>${failures.length} ways to fail</summary>\n\n${failures.join("\n")}\n\n</details>`;
}

/** The fields of an object, a row each. */
function fieldRows(spec: Spec, schema: Schema, prefix = ""): string[] {
  const target: Schema = deref(spec, schema);
  return Object.entries<Schema>(target["properties"] ?? {})
    .filter(([, field]) => typeof field === "object")
    .map(([name, field]) => {
      const secret = field["x-secret"] === true ? "Secret. " : "";
      const description = `${secret}${field["description"] ?? ""}`;
      return row(`${prefix}${name}`, typeOf(spec, field), (target["required"] ?? []).includes(name), description);
    });
}

function row(name: string, type: string, required: boolean, description = ""): string {
  return `| \`${name}\`${required ? "" : "?"} | ${type} | ${cell(text(description))} |`;
}

/** A type in a few words. Named schemas are links. */
function typeOf(spec: Spec, schema: Schema | boolean | undefined, depth = 0): string {
  if (schema === undefined || typeof schema === "boolean") return "any";
  const name = schemaName(schema);
  if (name !== undefined) return link(name);
  if (schema["const"] !== undefined) return `\`${JSON.stringify(schema["const"])}\``;
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((each: unknown) => `\`${JSON.stringify(each)}\``).join(" or ");
  const choices: Schema[] | undefined = schema["oneOf"] ?? schema["anyOf"];
  if (choices) return [...new Set(choices.map((each) => typeOf(spec, each, depth + 1)))].join(" or ");
  const types = [schema["type"] ?? "any"].flat() as string[];
  return types.map((type) => plainType(spec, schema, type, depth)).join(" or ");
}

function plainType(spec: Spec, schema: Schema, type: string, depth: number): string {
  if (type === "array") return `list of ${typeOf(spec, schema["items"], depth + 1)}`;
  if (type === "string") return schema["format"] ? `text (${schema["format"]})` : "text";
  if (type === "integer") return "whole number";
  const fields = Object.entries<Schema>(schema["properties"] ?? {});
  if (type !== "object" || fields.length === 0) return type;
  if (depth > 2) return "object";
  return `{ ${fields.map(([name, field]) => `\`${name}\`: ${typeOf(spec, field, depth + 1)}`).join(", ")} }`;
}

function link(name: string): string {
  return `[${name}](#type-${name.toLowerCase()})`;
}

function writeLimits(spec: Spec): string {
  const rows = Object.entries(spec["x-rate-limits"]).flatMap(([name, limits]) =>
    [limits].flat().map(({ requests, seconds, evidence, source }: SpecLimit) => {
      return `| ${name} | ${requests} in ${seconds} s | ${badge(evidence, evidence)} | ${cell(text(source))} |`;
    }),
  );
  return `## Rate limits\n\n| of | requests | | source |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function writeWebhooks(spec: Spec): string {
  const events = Object.entries(spec.webhooks ?? {});
  if (events.length === 0) return "";
  const rows = events.map(([event, { post }]) => {
    const [media] = Object.values(post.requestBody?.content ?? {});
    return `| \`${event}\` | ${media ? typeOf(spec, media.schema) : ""} | ${cell(text(post.description ?? post.summary))} |`;
  });
  return `## Webhook events\n\n| event | body | |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function writeSchemas(spec: Spec): string {
  const parts = Object.entries(spec.components.schemas ?? {}).map(([name, schema]) => {
    const rows = fieldRows(spec, schema);
    const fields =
      rows.length > 0 ? `| field | type | |\n| --- | --- | --- |\n${rows.join("\n")}` : `${typeOf(spec, schema)}.`;
    const description = paragraphs(schema["description"] ?? "");
    return [`### ${name} {#type-${name.toLowerCase()}}`, description, fields]
      .filter((part) => part !== "")
      .join("\n\n");
  });
  return parts.length === 0 ? "" : ["## Types", "A name with a question mark may be missing.", ...parts].join("\n\n");
}

function paragraphs(value: string): string {
  return text(value.trim()).replace(/\n(?=\S)(?!\n)/g, "\n");
}

/** Text of a spec as Markdown: what looks like a tag is none. Code spans escape for themselves. */
function text(value: string): string {
  return value
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")))
    .join("");
}

function cell(value: string): string {
  return value.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
