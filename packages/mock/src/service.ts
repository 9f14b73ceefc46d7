import { createRedactor, type Redactor } from "@mailfleet/http";
import { readDocument, secretNamesOf, serverOf, type SpecDocument } from "./document.js";
import { type OperationExamples, readExamples } from "./examples.js";
import { excerpt } from "./excerpt.js";
import { FORM, type FormReader, formReaderOf, jsonFormOf } from "./form.js";
import { type ProviderId, providers } from "./generated/names.js";
import { type Operation, readOperations } from "./prism.js";
import { type Node, Spec } from "./spec.js";
import { suggest } from "./suggest.js";

/** Everything about a provider that its spec says. Nothing in here changes, so several mocks share one. */
export interface Service {
  readonly title: string;
  readonly document: SpecDocument;
  /** The provider's own base URL, without a slash at the end. */
  readonly url: string;
  readonly basePath: string;
  readonly operations: ReadonlyMap<string, DescribedOperation>;
  readonly redactor: Redactor;
  /** What Prism reads of an operation in the spec. It takes a few milliseconds, so it is done when first asked for, and once. */
  checked(operation: DescribedOperation): Promise<CheckedOperation>;
}

export interface DescribedOperation extends Pick<OperationExamples, "method" | "path" | "effect" | "replies"> {
  readonly id: string;
  readonly segments: readonly string[];
  /** Name of each response example -> its status. */
  readonly examples: ReadonlyMap<string, number>;
  /** What is served when nobody asked for anything else: the first example of the lowest 2xx, which is the status Prism chooses. */
  readonly usual: { readonly example?: string };
  readonly queryKeys: readonly string[];
  /** What a request needs, by the spec's examples, the tenant included. */
  readonly sample: Sample;
  readonly form?: FormReader;
}

export interface Sample {
  readonly query: Readonly<Record<string, string>>;
  readonly header: Readonly<Record<string, string>>;
  /** A JSON body. */
  readonly body: unknown;
}

/** An operation that Prism can be asked about. */
export interface CheckedOperation {
  readonly prism: Operation;
  /** The same with its form as a JSON body. */
  readonly form?: Operation;
}

const services = new Map<ProviderId, Service>();

/** The service of a provider, read once per process. */
export function serviceOf(provider: ProviderId): Service {
  if (!providers.includes(provider))
    throw new TypeError(`There is no mock of "${provider}".${suggest(String(provider), providers)}`);
  let service = services.get(provider);
  if (!service) {
    service = describe(readDocument(provider));
    services.set(provider, service);
  }
  return service;
}

/** Reads a bundled spec. */
export function describe(document: SpecDocument): Service {
  const spec = new Spec(document);
  const server = serverOf(document);
  const checked = new Map<string, Promise<CheckedOperation>>();
  return {
    title: document.info.title,
    document,
    url: server.origin + server.pathname,
    basePath: server.pathname,
    operations: new Map(
      readExamples(document)
        .map(({ node, examples }) => describeOperation(spec, node, examples))
        .map((operation) => [operation.id, operation]),
    ),
    redactor: createRedactor(secretNamesOf(document)),
    checked: (operation) => {
      const known = checked.get(operation.id) ?? check(document, operation);
      checked.set(operation.id, known);
      return known;
    },
  };
}

/** @throws `TypeError` with the nearest name if there is no such operation. */
export function operationOf(service: Service, id: string): DescribedOperation {
  const operation = service.operations.get(id);
  if (!operation)
    throw new TypeError(`${service.title} has no operation "${id}".${suggest(id, [...service.operations.keys()])}`);
  return operation;
}

function describeOperation(spec: Spec, node: Node, operation: OperationExamples): DescribedOperation {
  const { operationId: id, method, path, effect, replies } = operation;
  const success = Object.keys(spec.node(node.responses) ?? {})
    .map(Number)
    .filter((status) => status >= 200 && status < 300)
    .sort((left, right) => left - right)[0];
  const examples = new Map(replies.map(({ name, status }) => [name, status]));
  const example = [...examples].find(([, status]) => status === success)?.[0];
  const form = spec.node(spec.node(spec.node(node.requestBody)?.content)?.[FORM]);
  return {
    id,
    method,
    path,
    effect,
    replies,
    segments: path.split("/").slice(1),
    examples,
    usual: example === undefined ? {} : { example },
    queryKeys: spec.list(node.parameters).flatMap(({ in: place, name }) => (place === "query" ? [String(name)] : [])),
    sample: sampleOf(spec, node),
    ...(form && { form: formReaderOf(new Map(spec.entries(spec.node(form.schema)?.properties))) }),
  };
}

function sampleOf(spec: Spec, node: Node): Sample {
  const required = spec.list(node.parameters).filter((each) => each.required === true);
  const valuesOf = (place: string): Record<string, string> =>
    Object.fromEntries(
      required
        .filter((each) => each.in === place)
        .map((each) => [String(each.name), String(each.example ?? "example")]),
    );
  const media = spec.node(spec.node(spec.node(node.requestBody)?.content)?.["application/json"]);
  const [first] = spec.entries(media?.examples);
  return { query: valuesOf("query"), header: valuesOf("header"), body: first?.[1].value };
}

/** Prism reads a document whole, so it gets one that has no other operation. */
async function check(document: SpecDocument, { id, method, path }: DescribedOperation): Promise<CheckedOperation> {
  const others = new Set(["get", "put", "post", "delete", "patch"].filter((each) => each !== method.toLowerCase()));
  const item = Object.fromEntries(Object.entries(document.paths[path] ?? {}).filter(([name]) => !others.has(name)));
  const [prism] = await readOperations(excerpt(document, { [path]: item }));
  if (!prism) throw new Error(`Prism reads no operation ${id} in the spec of ${document.info.title}.`);
  const form = jsonFormOf(prism);
  return { prism, ...(form && { form }) };
}
