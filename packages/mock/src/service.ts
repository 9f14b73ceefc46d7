import { createRedactor, type Redactor } from "@mailfleet/http";
import { basePathOf, readDocument, secretNamesOf, type SpecDocument } from "./document.js";
import { type FormReader, formReaderOf } from "./form.js";
import { type ProviderId, providers } from "./generated/names.js";
import { type Operation, readOperations } from "./prism.js";
import { suggest } from "./suggest.js";

/** Everything about a provider that its spec says. Nothing in here changes, so several mocks share one. */
export interface Service {
  readonly title: string;
  readonly document: SpecDocument;
  readonly basePath: string;
  readonly operations: ReadonlyMap<string, DescribedOperation>;
  readonly redactor: Redactor;
}

export interface DescribedOperation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  readonly segments: readonly string[];
  readonly prism: Operation;
  /** Name of each response example -> its status. */
  readonly examples: ReadonlyMap<string, number>;
  /** What is served when nobody asked for anything else: the first example of the lowest 2xx, which is the status Prism chooses. */
  readonly usual: { readonly example?: string };
  readonly queryKeys: readonly string[];
  readonly form?: FormReader;
}

const services = new Map<ProviderId, Promise<Service>>();

/** The service of a provider, read once per process. */
export function serviceOf(provider: ProviderId): Promise<Service> {
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
export async function describe(document: SpecDocument): Promise<Service> {
  const operations = await readOperations(structuredClone(document));
  return {
    title: document.info.title,
    document,
    basePath: basePathOf(document),
    operations: new Map(operations.map(describeOperation).map((operation) => [operation.id, operation])),
    redactor: createRedactor(secretNamesOf(document)),
  };
}

/** @throws `TypeError` with the nearest name if there is no such operation. */
export function operationOf(service: Service, id: string): DescribedOperation {
  const operation = service.operations.get(id);
  if (!operation)
    throw new TypeError(`${service.title} has no operation "${id}".${suggest(id, [...service.operations.keys()])}`);
  return operation;
}

function describeOperation(prism: Operation): DescribedOperation {
  const id = prism.iid ?? `${prism.method} ${prism.path}`;
  const examples = new Map(
    prism.responses.flatMap(({ code, contents = [] }) =>
      contents.flatMap((content) => (content.examples ?? []).map(({ key }) => [key, Number(code)] as const)),
    ),
  );
  const success = prism.responses
    .map(({ code }) => Number(code))
    .filter((status) => status >= 200 && status < 300)
    .sort((left, right) => left - right)[0];
  const form = formReaderOf(prism);
  const example = [...examples].find(([, status]) => status === success)?.[0];
  return {
    id,
    method: prism.method.toUpperCase(),
    segments: prism.path.split("/").slice(1),
    prism,
    examples,
    usual: example === undefined ? {} : { example },
    queryKeys: prism.request?.query?.map(({ name }) => name) ?? [],
    ...(form && { form }),
  };
}
