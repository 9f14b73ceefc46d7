import { readDocument } from "./document.js";
import type { ProviderId } from "./generated/names.js";

/** One operation of a spec with its examples, as plain data: what to send, and everything that can come back. */
export interface OperationExamples {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly effect: "read" | "write" | "spend";
  /** Arguments that satisfy the spec, tenant left out: required parameters and the body named `request`. */
  readonly request: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: object;
    readonly body?: unknown;
  };
  readonly mediaType: string | undefined;
  /** Does it take the tenant, and where? */
  readonly tenant: { readonly in: "header" | "query" | "body"; readonly name: string } | undefined;
  readonly replies: readonly ReplyExample[];
}

export interface ReplyExample {
  readonly name: string;
  readonly status: number;
  /** Does it say that the call failed? A 200 may, and a 409 may not. */
  readonly failed: boolean;
  readonly body: unknown;
}

type Node = Readonly<Record<string, unknown>>;

/** Every operation of a provider's spec, in the spec's order. */
export function operationExamples(provider: ProviderId): readonly OperationExamples[] {
  const document = readDocument(provider);
  const spec = new Spec(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ["get", "put", "post", "delete", "patch"].flatMap((method) => {
      const operation = spec.node(item[method]);
      return operation ? [spec.read(method.toUpperCase(), path, operation)] : [];
    }),
  );
}

/** A bundled document, read by following its own references. */
class Spec {
  readonly #document: object;
  readonly #tenant: Readonly<Record<string, string>>;

  constructor(document: object) {
    this.#document = document;
    this.#tenant = Object.fromEntries(
      Object.entries(this.node(Reflect.get(document, "x-tenant")) ?? {}).map(([place, name]) => [place, String(name)]),
    );
  }

  read(method: string, path: string, operation: Node): OperationExamples {
    const parameters = this.list(operation.parameters);
    const [mediaType, media] = Object.entries(this.node(this.node(operation.requestBody)?.content) ?? {})[0] ?? [];
    const tenant =
      operation["x-tenant"] === false ? undefined : this.#tenantOf(parameters, this.node(this.node(media)?.schema));
    const body = this.#requestBody(this.node(media), tenant);
    const effect = String(operation["x-effect"]);
    return {
      operationId: String(operation.operationId),
      method,
      path,
      effect: effect === "write" || effect === "spend" ? effect : "read",
      request: {
        ...Object.fromEntries(
          ["path", "query", "header"].flatMap((place) => {
            const own = parameters.filter(
              (each) =>
                each.in === place && each.required === true && !(tenant?.in === place && tenant.name === each.name),
            );
            return own.length === 0
              ? []
              : [[place, Object.fromEntries(own.map((each) => [String(each.name), each.example]))]];
          }),
        ),
        ...(body !== undefined && { body }),
      },
      mediaType,
      tenant,
      replies: this.#replies(this.node(operation.responses) ?? {}),
    };
  }

  #tenantOf(parameters: readonly Node[], body: Node | undefined): OperationExamples["tenant"] {
    for (const place of ["header", "query"] as const) {
      const name = this.#tenant[place];
      if (name !== undefined && parameters.some((each) => each.in === place && each.name === name))
        return { in: place, name };
    }
    const name = this.#tenant.body;
    return name !== undefined && this.node(body?.properties)?.[name] ? { in: "body", name } : undefined;
  }

  #requestBody(media: Node | undefined, tenant: OperationExamples["tenant"]): unknown {
    const examples = this.node(media?.examples);
    const value = this.node(examples?.request)?.value;
    if (tenant?.in !== "body" || typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== tenant.name));
  }

  #replies(responses: Node): ReplyExample[] {
    return Object.entries(responses).flatMap(([status, reference]) => {
      const response = this.node(reference) ?? {};
      return Object.values(this.node(response.content) ?? {}).flatMap((content) => {
        const media = this.node(content) ?? {};
        return Object.entries(this.node(media.examples) ?? {}).map(([name, example]) => {
          const body = this.node(example)?.value;
          return {
            name,
            status: Number(status),
            failed: this.#failed(status, response, this.node(media.schema), body),
            body,
          };
        });
      });
    });
  }

  /** Where one status carries good and failed shapes, the failed one is known by its constants. */
  #failed(status: string, response: Node, schema: Node | undefined, body: unknown): boolean {
    if (!status.startsWith("2")) return response["x-result"] !== true;
    const branches = schema?.oneOf ? this.list(schema.oneOf) : schema ? [schema] : [];
    return branches.some((branch) => {
      const constants = Object.entries(this.node(branch.properties) ?? {}).filter(
        ([, property]) => "const" in (this.node(property) ?? {}),
      );
      return (
        branch["x-failure"] === true &&
        constants.every(([key, property]) => this.node(body)?.[key] === this.node(property)?.const)
      );
    });
  }

  list(value: unknown): Node[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((item) => this.node(item)).filter((node) => node !== undefined);
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
}
