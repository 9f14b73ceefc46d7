import type { SpecDocument } from "../src/document.js";
import { type Mock, type MockOptions, type ProviderId, providers } from "../src/index.js";
import { run } from "../src/run.js";
import { type CheckedOperation, describe, type DescribedOperation, serviceOf } from "../src/service.js";

/** A key in every header in which a provider wants it. */
export const auth: Record<string, string> = Object.fromEntries(
  providers.map((provider) => {
    const name = serviceOf(provider).document.components.securitySchemes["apiKey"]?.name;
    return name === undefined ? ["authorization", "Bearer a-secret-api-key"] : [name.toLowerCase(), "a-secret-api-key"];
  }),
);

/** A mock of a spec written in a test. */
export async function mockOf(document: object, options: MockOptions = {}): Promise<Mock> {
  return run("inboxkit", describe(document as SpecDocument), options);
}

/** A spec with these paths, and nothing else worth mentioning. */
export function specOf(paths: object, extra: object = {}): object {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Tiny", version: "1" },
    servers: [{ url: "https://tiny.example.com/base" }],
    security: [{ apiKey: [] }],
    components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" } } },
    paths,
    ...extra,
  };
}

/** A response's content with one example. */
export function json(value: unknown, name = "usual", schema: object = {}): object {
  return { content: { "application/json": { schema, examples: { [name]: { value } } } } };
}

export interface ValidRequest {
  readonly path: string;
  readonly init: RequestInit & { headers: Record<string, string> };
}

/** A request that the spec allows, made from its own examples. */
export function validRequest({ prism }: Pick<CheckedOperation, "prism">, bodyExample?: string): ValidRequest {
  const { request } = prism;
  const path = prism.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(exampleOf(request?.path, name)),
  );
  const query = new URLSearchParams(requiredOf(request?.query));
  const headers: Record<string, string> = { ...auth, ...Object.fromEntries(requiredOf(request?.headers)) };
  const content = request?.body?.contents?.[0];
  const examples = content?.examples ?? [];
  const example = bodyExample === undefined ? examples[0] : examples.find(({ key }) => key === bodyExample);
  const init: ValidRequest["init"] = { method: prism.method.toUpperCase(), headers };
  if (content && example && "value" in example) {
    if (content.mediaType === "multipart/form-data") init.body = formOf(example.value);
    else {
      headers["content-type"] = content.mediaType;
      init.body = JSON.stringify(example.value);
    }
  }
  return { path: query.size > 0 ? `${path}?${query}` : path, init };
}

export type TestOperation = DescribedOperation & Pick<CheckedOperation, "prism">;

export async function operationsOf(provider: ProviderId): Promise<TestOperation[]> {
  const { operations, checked } = serviceOf(provider);
  return await Promise.all(
    [...operations.values()].map(async (operation) => ({ ...operation, prism: (await checked(operation)).prism })),
  );
}

/** A form as the clients write one: a map of files as `name[key]`, anything else but text as JSON. */
function formOf(value: unknown): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(value as Record<string, unknown>)) {
    if (name === "files") {
      for (const key of Object.keys(part as object))
        form.append(`${name}[${key}]`, new Blob(["a picture"], { type: "image/png" }), "picture.png");
    } else form.append(name, typeof part === "string" ? part : JSON.stringify(part));
  }
  return form;
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly examples?: readonly object[];
}

function requiredOf(parameters: readonly Parameter[] = []): [string, string][] {
  return parameters.filter((each) => each.required).map(({ name }) => [name, exampleOf(parameters, name)]);
}

function exampleOf(parameters: readonly Parameter[] = [], name: string): string {
  const example = parameters.find((each) => each.name === name)?.examples?.[0];
  if (!example || !("value" in example)) throw new Error(`${name} has no example`);
  return String(example.value);
}
