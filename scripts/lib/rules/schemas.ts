import { inside, type Place } from "../report.js";
import { deref, type Media, type Schema } from "../spec.js";
import { componentAt, componentOf, operationAt, webhooksOf, type Source } from "./source.js";

/** Which way a body travels: what we send is closed, what the provider sends is open. */
export type Direction = "request" | "reply";

/** One schema where it is written. */
export interface Site {
  /** As written; may be a `$ref` with marks beside it. */
  schema: Schema;
  /** What it refers to, or itself. */
  resolved: Schema;
  direction: Direction;
  at: Place;
  /** The name, when it is the value of a property, parameter or header. */
  property?: string;
  /** The name of the array or map that this is an element of. */
  elementOf?: string;
  /** The schema that lists this one in its `allOf`, `anyOf` or `oneOf`. */
  composedIn?: Schema;
}

/** A body with the schema that describes it. */
export interface Body {
  at: Place;
  direction: Direction;
  contentType: string;
  media: Media;
  /** The status, for a response. */
  status?: string;
}

/** Every request and response body of an operation, and every webhook payload. */
export function bodiesOf(source: Source): Body[] {
  const bodies: Body[] = [];
  for (const located of source.operations) {
    const at = operationAt(source, located);
    const request = deref(source.spec, located.operation.requestBody);
    for (const [contentType, media] of Object.entries(request?.content ?? {})) {
      bodies.push({ at: inside(at, " request"), direction: "request", contentType, media });
    }
    for (const [status, response] of Object.entries(located.operation.responses ?? {})) {
      for (const [contentType, media] of Object.entries(deref(source.spec, response).content ?? {})) {
        bodies.push({ at: inside(at, ` ${status}`), direction: "reply", contentType, media, status });
      }
    }
  }
  for (const { post, at } of webhooksOf(source)) {
    const content = deref(source.spec, post.requestBody)?.content ?? {};
    for (const [contentType, media] of Object.entries<Media>(content)) {
      bodies.push({ at, direction: "reply", contentType, media });
    }
  }
  return bodies;
}

/** Every parameter of an operation or webhook and every header of a reply. */
export function parametersOf(source: Source): { node: Record<string, any>; at: Place }[] {
  const holders = [
    ...source.operations.map((located) => ({
      holder: located.operation as Record<string, any>,
      at: operationAt(source, located),
    })),
    ...webhooksOf(source).map(({ post, at }) => ({ holder: post, at })),
  ];
  return holders.flatMap(({ holder, at }) => {
    const parameters = (holder.parameters ?? []).map((written: any) => deref(source.spec, written));
    const headers = Object.values<any>(holder.responses ?? {}).flatMap((written) =>
      Object.entries<any>(deref(source.spec, written).headers ?? {}).map(([name, header]) => ({
        name,
        ...deref(source.spec, header),
      })),
    );
    return [...parameters, ...headers].map((node) => ({ node, at: inside(at, ` ${node.name}`) }));
  });
}

/** Calls `visit` for every schema of every body. A named schema is entered once for each direction it travels in. */
export function visitSchemas(source: Source, visit: (site: Site) => void): void {
  const entered = new Set<string>();

  function enter(schema: unknown, site: Omit<Site, "schema" | "resolved">): void {
    if (!schema || typeof schema !== "object") return;
    const written = schema as Schema;
    visit({ ...site, schema: written, resolved: deref(source.spec, written) });
    if (typeof written.$ref !== "string") return descend(written, site);
    const component = componentOf(written.$ref);
    if (!component || entered.has(`${site.direction} ${written.$ref}`)) return;
    entered.add(`${site.direction} ${written.$ref}`);
    const { direction } = site;
    enter(deref(source.spec, written), { direction, at: componentAt(source, component.section, component.name) });
  }

  function descend(schema: Schema, site: Omit<Site, "schema" | "resolved">): void {
    const { direction, at } = site;
    const elementOf = site.property ?? site.elementOf;
    const element = elementOf === undefined ? { direction } : { direction, elementOf };
    for (const [name, value] of Object.entries<unknown>(schema.properties ?? {})) {
      enter(value, { direction, at: inside(at, `.${name}`), property: name });
    }
    for (const value of Object.values<unknown>(schema.patternProperties ?? {})) {
      enter(value, { ...element, at: inside(at, ".*") });
    }
    enter(schema.additionalProperties, { ...element, at: inside(at, ".*") });
    enter(schema.items, { ...element, at: inside(at, "[]") });
    for (const [index, value] of Object.entries<unknown>(schema.prefixItems ?? [])) {
      enter(value, { ...element, at: inside(at, `[${index}]`) });
    }
    for (const word of ["allOf", "anyOf", "oneOf"]) {
      for (const [index, value] of Object.entries<unknown>(schema[word] ?? [])) {
        enter(value, { ...element, at: inside(at, `.${word}[${index}]`), composedIn: schema });
      }
    }
  }

  for (const body of bodiesOf(source)) enter(body.media.schema, { direction: body.direction, at: body.at });
}

/** The types a schema says it has, `$ref` followed. */
export function typesOf(source: Source, schema: Schema): string[] {
  const resolved = deref(source.spec, schema);
  const types = new Set<string>([resolved.type ?? []].flat());
  if ("const" in resolved) types.add(typeOf(resolved.const));
  for (const value of resolved.enum ?? []) types.add(typeOf(value));
  for (const branch of [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])]) {
    for (const type of typesOf(source, branch)) types.add(type);
  }
  return [...types];
}

export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
