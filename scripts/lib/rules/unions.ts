import type { Report } from "../report.js";
import { deref, type Schema } from "../spec.js";
import { typeOf, visitSchemas } from "./schemas.js";
import type { Source } from "./source.js";

/** What can be said of a branch without looking at a value. `undefined` means anything. */
interface Facts {
  types?: Set<string> | undefined;
  required: Set<string>;
  /** Keys the branch sets to `false`. */
  refused: Set<string>;
  properties: Map<string, Schema>;
}

/** In a `oneOf`, exactly one branch can match: Prism and the generated types both rely on it. */
export function checkUnions(source: Source, report: Report): void {
  visitSchemas(source, ({ schema, at }) => {
    if (!Array.isArray(schema.oneOf)) return;
    const { oneOf, ...around } = schema;
    const branches = oneOf.flatMap((branch: Schema, index) =>
      alternatives(source, branch).map((facts) => ({ index, facts: join(facts, factsOf(source, around)) })),
    );
    const clashes = new Set<string>();
    for (const left of branches) {
      for (const right of branches) {
        if (left.index < right.index && !disjoint(source, left.facts, right.facts)) {
          clashes.add(`${left.index} and ${right.index}`);
        }
      }
    }
    for (const pair of clashes) {
      report(
        "one-of-overlap",
        at,
        `the oneOf branches ${pair} can both match: give both a const on a shared required key, or set the other's keys to false`,
      );
    }
  });
}

/** The ways a branch can be met: itself, or each branch of a choice inside it. */
function alternatives(source: Source, branch: Schema): Facts[] {
  const { oneOf, anyOf, ...own } = deref(source.spec, branch);
  const choice: Schema[] = oneOf ?? anyOf ?? [];
  const facts = factsOf(source, own);
  return choice.length === 0
    ? [facts]
    : choice.flatMap((one) => alternatives(source, one).map((inner) => join(facts, inner)));
}

function factsOf(source: Source, schema: Schema): Facts {
  let facts: Facts = {
    types: undefined,
    required: new Set(schema.required ?? []),
    refused: new Set(),
    properties: new Map(),
  };
  if (schema.type !== undefined) facts.types = new Set([schema.type].flat());
  else if ("const" in schema) facts.types = new Set([typeOf(schema.const)]);
  for (const [key, value] of Object.entries<any>(schema.properties ?? {})) {
    if (value === false) facts.refused.add(key);
    else facts.properties.set(key, deref(source.spec, value));
  }
  for (const part of schema.allOf ?? []) facts = join(facts, factsOf(source, deref(source.spec, part)));
  return facts;
}

function join(left: Facts, right: Facts): Facts {
  return {
    types:
      left.types && right.types
        ? new Set([...left.types].filter((type) => right.types!.has(type)))
        : (left.types ?? right.types),
    required: new Set([...left.required, ...right.required]),
    refused: new Set([...left.refused, ...right.refused]),
    properties: new Map([...right.properties, ...left.properties]),
  };
}

function disjoint(source: Source, left: Facts, right: Facts): boolean {
  if (left.types && right.types && ![...left.types].some((type) => overlaps(type, right.types!))) return true;
  if (
    [...left.required].some((key) => right.refused.has(key)) ||
    [...right.required].some((key) => left.refused.has(key))
  ) {
    return true;
  }
  return [...left.properties].some(([key, schema]) => {
    const other = right.properties.get(key);
    return other !== undefined && (left.required.has(key) || right.required.has(key)) && apart(source, schema, other);
  });
}

function overlaps(type: string, others: Set<string>): boolean {
  return (
    others.has(type) || (type === "integer" && others.has("number")) || (type === "number" && others.has("integer"))
  );
}

/** Two values of one key that can never be equal: different constants, or different types. */
function apart(source: Source, left: Schema, right: Schema): boolean {
  const a = constants(left);
  const b = constants(right);
  if (a && b) return !a.some((value) => b.includes(value));
  return alternatives(source, left).every((one) =>
    alternatives(source, right).every(
      (two) => one.types && two.types && ![...one.types].some((type) => overlaps(type, two.types!)),
    ),
  );
}

function constants(schema: Schema): string[] | undefined {
  if ("const" in schema) return [JSON.stringify(schema.const)];
  return Array.isArray(schema.enum) ? schema.enum.map((value: unknown) => JSON.stringify(value)) : undefined;
}
