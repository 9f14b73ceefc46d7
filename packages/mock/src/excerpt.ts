import type { SpecDocument } from "./document.js";

type Components = Record<string, Record<string, unknown>>;

/** A copy of a document with these paths alone, and with the components that they refer to: what is read of it takes as long as it is large. */
export function excerpt(document: SpecDocument, paths: object): object {
  const components: Components = { securitySchemes: { ...document.components.securitySchemes } };
  const all = document.components as unknown as Components;
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const reference: unknown = Reflect.get(node, "$ref");
    const [, kind, name] =
      typeof reference === "string" ? (/^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? []) : [];
    if (kind !== undefined && name !== undefined && !Object.hasOwn(components[kind] ?? {}, name)) {
      const component = all[kind]?.[name];
      (components[kind] ??= {})[name] = component;
      collect(component);
    }
    Object.values(node).forEach(collect);
  };
  collect(paths);
  const { webhooks: _, ...head } = document;
  return structuredClone({ ...head, paths, components });
}
