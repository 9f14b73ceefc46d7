import { deref, type Example, type Json, type Operation, type Spec } from "./spec.js";

/** A refusal that a source shows to come before any effect, as the client knows it. */
export interface KnownRefusal {
  status: number;
  body: Record<string, string | number | boolean>;
  allOrNothing?: true;
}

/** A named example of a response. */
export interface Answer {
  status: string;
  name: string;
  example: Example;
}

/** Every named example of what an operation answers. */
export function answersOf(spec: Spec, operation: Operation): Answer[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, written]) =>
    Object.values(deref(spec, written).content ?? {}).flatMap((media) =>
      Object.entries(media.examples ?? {}).map(([name, example]) => ({ status, name, example: deref(spec, example) })),
    ),
  );
}

/** The refusals marked `x-outcome: not-applied`. Two marks that say the same are one. */
export function refusalsOf(spec: Spec, operation: Operation): KnownRefusal[] {
  const known = answersOf(spec, operation)
    .filter(({ example }) => example["x-outcome"] === "not-applied")
    .map(({ status, example }): KnownRefusal => ({
      status: Number(status),
      body: recognise(example),
      ...(example["x-all-or-nothing"] === true && { allOrNothing: true }),
    }));
  return [...new Map(known.map((each) => [JSON.stringify(each), each])).values()];
}

/** What such a reply holds at its top level: the example's own values, its texts word for word unless `x-texts` widens them. */
function recognise({ value, "x-texts": texts = {} }: Example): KnownRefusal["body"] {
  const found: KnownRefusal["body"] = {};
  for (const [key, own] of topLevel(value)) {
    if (typeof own === "string") found[key] = texts[key] ?? own.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    else if (typeof own === "number" || typeof own === "boolean") found[key] = own;
  }
  return found;
}

export function topLevel(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
