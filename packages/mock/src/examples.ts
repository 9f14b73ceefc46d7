import { readDocument, type SpecDocument } from "./document.js";
import type { ProviderId } from "./generated/names.js";
import { type Node, Spec } from "./spec.js";

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
  readonly mediaType: string;
  readonly body: unknown;
  /** Served where the query says so and nobody asked for another. */
  readonly when?: { readonly query: Readonly<Record<string, string>> };
}

/** Every operation of a provider's spec, in the spec's order. */
export function operationExamples(provider: ProviderId): readonly OperationExamples[] {
  return readExamples(readDocument(provider)).map(({ examples }) => examples);
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Each operation as it is written, and its examples. */
export function readExamples(
  document: SpecDocument,
): readonly { readonly node: Node; readonly examples: OperationExamples }[] {
  const reader = new ExampleReader(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = reader.node(item[method]);
      return node ? [{ node, examples: reader.read(method.toUpperCase(), path, node) }] : [];
    }),
  );
}

class ExampleReader extends Spec {
  readonly #tenant: Readonly<Record<string, string>>;

  constructor(document: object) {
    super(document);
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
      operationId: String(operation.operationId ?? `${method.toLowerCase()} ${path}`),
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
    return Object.keys(responses).flatMap((status) => {
      const response = this.node(responses[status]) ?? {};
      return this.entries(response.content).flatMap(([mediaType, media]) =>
        this.entries(media.examples).map(([name, { value: body, "x-when": when }]) => {
          const failed = this.#failed(status, response, this.node(media.schema), body);
          const query = this.node(this.node(when)?.query);
          return {
            name,
            status: Number(status),
            failed,
            mediaType,
            body,
            ...(query && { when: { query: query as Record<string, string> } }),
          };
        }),
      );
    });
  }

  /** Where one status carries good and failed shapes, the failed one is known by its constants. */
  #failed(status: string, response: Node, schema: Node | undefined, body: unknown): boolean {
    if (!status.startsWith("2")) return response["x-result"] !== true;
    const branches = schema?.oneOf ? this.list(schema.oneOf) : schema ? [schema] : [];
    return branches.some((branch) => branch["x-failure"] === true && this.#fits(branch, this.node(body) ?? {}));
  }

  /** Branches are told apart by a constant, or by keys that one has and the others refuse (`key: false`). */
  #fits(branch: Node, body: Node): boolean {
    const required: unknown = branch.required;
    if (Array.isArray(required) && !required.every((key) => Object.hasOwn(body, String(key)))) return false;
    return Object.entries(this.node(branch.properties) ?? {}).every(([key, property]) => {
      if (property === false) return !Object.hasOwn(body, key);
      const wanted = this.node(property);
      return !wanted || !("const" in wanted) || body[key] === wanted.const;
    });
  }
}
