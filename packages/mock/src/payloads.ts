import { excerpt } from "./excerpt.js";
import { askPrism, type Operation, readOperations } from "./prism.js";
import type { DescribedOperation, Service } from "./service.js";
import { Spec } from "./spec.js";
import { readFinding } from "./violations.js";

// What the mock itself sends is checked by Prism as well: as if it were a request that somebody receives.

const read = new WeakMap<Service, Map<string, Promise<Operation>>>();

/** An operation that receives what is described; read once. */
export async function readReceived(service: Service, name: string, received: object): Promise<Operation> {
  const known = read.get(service) ?? new Map<string, Promise<Operation>>();
  read.set(service, known);
  let operation = known.get(name);
  if (!operation) {
    const responses = { 204: { description: "Received." } };
    const paths = { "/received": { post: { ...received, operationId: name, security: [], responses } } };
    operation = readOperations(excerpt(service.document, paths)).then(([first]) => {
      if (!first) throw new Error(`The spec of ${service.title} describes nothing for ${name}.`);
      return first;
    });
    known.set(name, operation);
  }
  return await operation;
}

/** What the spec does not allow in a body, in sentences. */
export async function checkReceived(
  operation: Operation,
  payload: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const headers = { "content-type": "application/json", "content-length": "1", ...more };
  const question = { method: "POST", path: operation.path, query: {}, headers, body: payload };
  const { findings } = await askPrism(operation, question, {}, true);
  return findings
    .filter(({ path }) => path[0] === "body")
    .map((finding) => readFinding(finding, operation, { query: {}, headers: {}, body: payload }).reason);
}

/** What the spec does not allow in a reply. */
export async function checkReply(
  service: Service,
  { id, method, path }: DescribedOperation,
  status: number,
  body: unknown,
): Promise<string[]> {
  const spec = new Spec(service.document);
  const operation = spec.node(spec.node(service.document.paths[path])?.[method.toLowerCase()]);
  const { content } = spec.node(spec.node(operation?.responses)?.[status]) ?? {};
  if (!content) return [];
  return await checkReceived(
    await readReceived(service, `${id} ${status}`, { requestBody: { required: true, content } }),
    body,
  );
}

/** The one laid over the other, member by member. Lists are exchanged whole. */
export function merge(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
