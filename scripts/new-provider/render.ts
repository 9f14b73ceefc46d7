import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pascal } from "../generate/shared.js";
import { SCAFFOLD_SOURCE } from "../lib/rules/scaffold.js";
import type { Choices } from "./options.js";

const TEMPLATES = path.join(import.meta.dirname, "template");
const SUFFIX = ".tmpl";
type Words = Readonly<Record<string, string>>;

/** All files of a new provider: repository path -> text. */
export function renderProvider(choices: Choices, today: string): Map<string, string> {
  const words = wordsOf(choices, today);
  const conditions = conditionsOf(choices);
  const files = new Map<string, string>();
  for (const template of readdirSync(TEMPLATES, { recursive: true, encoding: "utf8" }).sort()) {
    if (!template.endsWith(SUFFIX)) continue;
    const file = fileOf(template, words, conditions);
    if (file === undefined) continue;
    files.set(file, fill(template, readFileSync(path.join(TEMPLATES, template), "utf8"), words, conditions));
  }
  return files;
}

/** `__id__` in a path is the provider's id; a part `[tenant]` stands in paths of files that only some providers have. */
function fileOf(template: string, words: Words, conditions: ReadonlySet<string>): string | undefined {
  const needed = [...template.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
  if (!needed.every((name) => conditions.has(name))) return undefined;
  return template
    .split(path.sep)
    .join("/")
    .slice(0, -SUFFIX.length)
    .replace(/\[\w+\]/g, "")
    .replace(/__(\w+?)__/g, (_, name: string) => wordOf(template, words, name));
}

/** Lines from `%if name` (or `%if !name`) to `%end` are kept or left out; `{{name}}` is replaced. */
function fill(template: string, text: string, words: Words, conditions: ReadonlySet<string>): string {
  const lines: string[] = [];
  let keeps = true;
  for (const line of text.split("\n")) {
    const [, not, name] = /^%if (!?)(\w+)$/.exec(line) ?? [];
    if (name !== undefined) keeps = conditions.has(name) !== (not === "!");
    else if (line === "%end") keeps = true;
    else if (keeps) lines.push(line);
  }
  return lines.join("\n").replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordOf(template, words, name));
}

function wordOf(template: string, words: Words, name: string): string {
  const word = words[name];
  if (word === undefined) throw new Error(`${template}: there is no word for ${name}`);
  return word;
}

function conditionsOf({ tenant, authHeader }: Choices): ReadonlySet<string> {
  const conditions = {
    bearer: authHeader === undefined,
    tenant: tenant !== undefined,
    bodyTenant: tenant?.body !== undefined,
    // Where a body names the tenant, no parameter does.
    spendTenantParameter: tenant !== undefined && tenant.body === undefined,
  };
  return new Set(Object.entries(conditions).flatMap(([name, holds]) => (holds ? [name] : [])));
}

function wordsOf({ id, name, baseUrl, authHeader, tenant }: Choices, today: string): Words {
  const brand = name.replaceAll(" ", "");
  const word = tenant?.word ?? "";
  const { parameter, body } = tenant ?? {};
  return {
    id,
    name,
    today,
    baseUrl,
    Brand: brand,
    camel: brand.charAt(0).toLowerCase() + brand.slice(1),
    ENV: id.toUpperCase(),
    source: `${SCAFFOLD_SOURCE} replace with the page or program that shows this, and the day (${today})`,
    authHeader: authHeader ?? "authorization",
    authHeaderLower: (authHeader ?? "authorization").toLowerCase(),
    word,
    words: pluralOf(word),
    Word: pascal(word),
    Words: pascal(pluralOf(word)),
    WORD: word.toUpperCase(),
    tenantOption: `${word}Id`,
    tenantIn: parameter?.in ?? "",
    tenantParameter: parameter?.name ?? "",
    tenantPlaces: [
      ...(parameter ? [`, ${parameter.in}: ${parameter.name}`] : []),
      ...(body === undefined ? [] : [`, body: ${body}`]),
    ].join(""),
    bodyTenant: body ?? "",
    bodyTenantRequired: body === undefined ? "" : `${body}, `,
    here: tenant ? `in this ${word}` : "in this account",
    ofTenant: tenant ? ` of a ${word}` : "",
  };
}

function pluralOf(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
