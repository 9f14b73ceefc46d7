import { deref, type Schema, schemaName, type Spec } from "../lib/spec.js";
import { code, escapeHtml, html } from "./text.js";

/** How deep a table goes into an object. What is deeper is in the types. */
const DEPTH = 4;

interface Field {
  name: string;
  depth: number;
  type: string;
  required: boolean;
  notes: string[];
}

/** The fields of a body, as an HTML table; one table for each shape that it can take. The shapes of failures are shown once, elsewhere. */
export function fieldTables(spec: Spec, schema: Schema): string {
  const all = shapesOf(spec, schema);
  const shapes = all.filter(({ failed }) => !failed);
  const failures = all.filter(({ failed }) => failed).map(({ title }) => title);
  const word = failures.length > 0 ? `<p>${shapes.length > 0 ? "Or a" : "A"} failure: ${failures.join(", ")}.</p>` : "";
  return tables(spec, shapes) + word;
}

/** The schemas that say that something failed, with their fields. */
export function failureTables(spec: Spec): string {
  return Object.entries(spec.components.schemas ?? {})
    .filter(([, schema]) => schema["x-failure"] === true)
    .map(([name, schema]) => `<p class="shape" id="${name.toLowerCase()}">${code(name)}</p>${tableOf(spec, schema)}`)
    .join("");
}

interface Shape {
  title: string;
  schema: Schema;
  failed: boolean;
}

function tables(spec: Spec, shapes: readonly Shape[]): string {
  return shapes
    .map(({ title, schema: shape }) => {
      const heading = shapes.length > 1 ? `<p class="shape">${title}</p>` : "";
      return heading + tableOf(spec, shape);
    })
    .join("");
}

function shapesOf(spec: Spec, schema: Schema): Shape[] {
  const target = deref(spec, schema);
  const options: Schema[] = target.oneOf && target.oneOf.length > 1 ? target.oneOf : [schema];
  return options.map((option, index) => {
    const name = schemaName(option);
    const shape = deref(spec, option);
    const failed = shape["x-failure"] === true;
    const title = name
      ? failed
        ? `<a href="#${name.toLowerCase()}">${code(name)}</a>`
        : code(name)
      : `Shape ${index + 1}`;
    return { title, failed, schema: options.length > 1 ? withParent(target, shape) : shape };
  });
}

/** What a `oneOf` says beside its branches holds for each of them. */
function withParent({ oneOf: _, ...parent }: Schema, branch: Schema): Schema {
  if (!parent.properties) return branch;
  return {
    ...parent,
    ...branch,
    properties: { ...parent.properties, ...branch.properties },
    required: [...(parent.required ?? []), ...(branch.required ?? [])],
  };
}

function tableOf(spec: Spec, schema: Schema): string {
  const fields = fieldsOf(spec, schema, 0);
  if (fields.length === 0) return `<p>${typeOf(spec, schema)}${noteList(notesOf(schema))}</p>`;
  const rows = fields.map(({ name, depth, type, required, notes }) => {
    const mark = required ? "" : ' <span class="optional">optional</span>';
    return `<tr><td class="depth-${depth}">${code(name)}${mark}</td><td>${type}</td><td>${notes.join(" ")}</td></tr>`;
  });
  const intro = schema.type === "array" ? "<p>A list; each entry has:</p>" : "";
  return `${intro}<table class="fields"><thead><tr><th>field</th><th>type</th><th>notes</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function fieldsOf(spec: Spec, schema: Schema, depth: number): Field[] {
  const target = objectIn(spec, schema);
  if (!target || depth > DEPTH) return [];
  const own = Object.entries<Schema>(target.properties ?? {}).filter(([, each]) => (each as unknown) !== false);
  const required: string[] = target.required ?? [];
  const fields = own.flatMap(([name, reference]) => {
    const each = deref(spec, reference);
    const field = { name, depth, type: typeOf(spec, each), required: required.includes(name), notes: notesOf(each) };
    return [field, ...fieldsOf(spec, each, depth + 1)];
  });
  const map = target.additionalProperties;
  if (map && typeof map === "object" && Object.keys(map).length > 0)
    fields.push(
      { name: "(any key)", depth, type: typeOf(spec, map), required: false, notes: notesOf(deref(spec, map)) },
      ...fieldsOf(spec, map, depth + 1),
    );
  return fields;
}

/** The object whose fields are shown: the schema itself, the entries of a list, or the one object among alternatives. */
function objectIn(spec: Spec, schema: Schema): Schema | undefined {
  const target = deref(spec, schema);
  if (target.properties || (target.additionalProperties && typeof target.additionalProperties === "object"))
    return target;
  if (target.items) return objectIn(spec, target.items);
  const options: Schema[] = (target.anyOf ?? target.oneOf ?? []).map((each: Schema) => deref(spec, each));
  const objects = options.map((each) => objectIn(spec, each)).filter((each) => each !== undefined);
  const [first] = objects;
  if (objects.length <= 1) return first;
  return {
    type: "object",
    properties: Object.assign({}, ...objects.map((each) => each.properties ?? {})),
    required: (first?.required ?? []).filter((name: string) => objects.every((each) => each.required?.includes(name))),
  };
}

/** The type of a value in words, as HTML. */
export function typeOf(spec: Spec, schema: Schema): string {
  const target = deref(spec, schema);
  if ("const" in target) return code(JSON.stringify(target.const));
  if (target.enum) return target.enum.map((each: unknown) => code(JSON.stringify(each))).join(", ");
  const options: Schema[] | undefined = target.anyOf ?? target.oneOf;
  if (options) return alternatives(options.map((each) => typeOf(spec, each)));
  if (Array.isArray(target.type))
    return alternatives(target.type.map((type: string) => typeOf(spec, { ...target, type })));
  if (target.type === "array") return `list of ${typeOf(spec, target.items ?? {})}`;
  if (target.type === "object" && !target.properties && typeof target.additionalProperties === "object")
    return `map of ${typeOf(spec, target.additionalProperties)}`;
  if (target.format && target.type === "string")
    return escapeHtml(target.format === "binary" ? "file" : `text (${target.format})`);
  return escapeHtml({ string: "text", boolean: "true or false" }[target.type as string] ?? target.type ?? "anything");
}

function alternatives(types: readonly string[]): string {
  const unique = [...new Set(types)];
  // An open list of words: the known ones, and whatever the provider adds.
  const open = unique.includes("text") && unique.some((type) => type.startsWith("<code>"));
  return unique.map((type) => (open && type === "text" ? "other text" : type)).join(" or ");
}

function notesOf(schema: Schema): string[] {
  const money = schema["x-money"] as { unit?: string } | undefined;
  return [
    ...(schema["x-secret"] === true ? ['<span class="fact secret">secret</span>'] : []),
    ...(money ? [`<span class="fact money">${escapeHtml(money.unit ?? "money")}</span>`] : []),
    ...(typeof schema.description === "string" ? [html(schema.description)] : []),
    ...limitsOf(schema),
  ];
}

function limitsOf(schema: Schema): string[] {
  const words: Record<string, string> = {
    default: "Default",
    minimum: "At least",
    maximum: "At most",
    minLength: "Shortest",
    maxLength: "Longest",
    minItems: "Fewest",
    maxItems: "Most",
    pattern: "Pattern",
  };
  return Object.entries(words).flatMap(([key, word]) =>
    schema[key] === undefined
      ? []
      : [`${word} ${code(typeof schema[key] === "string" ? schema[key] : JSON.stringify(schema[key]))}.`],
  );
}

function noteList(notes: readonly string[]): string {
  return notes.length > 0 ? `: ${notes.join(" ")}` : "";
}
