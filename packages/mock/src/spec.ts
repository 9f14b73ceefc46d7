/** A JSON object of a spec. */
export type Node = Readonly<Record<string, unknown>>;

/** A bundled document, read by following its own references. */
export class Spec {
  readonly #document: object;

  constructor(document: object) {
    this.#document = document;
  }

  /** An object, its reference followed; `undefined` for anything else. */
  node(value: unknown): Node | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const reference: unknown = Reflect.get(value, "$ref");
    if (typeof reference !== "string") return { ...value };
    let target: unknown = this.#document;
    for (const key of reference.replace(/^#\//, "").split("/")) {
      const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
      target = typeof target === "object" && target !== null ? Reflect.get(target, name) : undefined;
    }
    return this.node(target);
  }

  list(value: unknown): Node[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((item) => this.node(item)).filter((node) => node !== undefined);
  }

  /** Members by name, their references followed. */
  entries(value: unknown): [string, Node][] {
    return Object.entries(this.node(value) ?? {}).map(([name, member]) => [name, this.node(member) ?? {}]);
  }
}
