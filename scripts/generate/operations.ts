import { refusalsOf } from "../lib/refusals.js";
import { operationsOf, type Located, type Spec, type SpecLimit, walk } from "../lib/spec.js";
import { banner, bodyOf, key, resultSchemas, tenantOf } from "./shared.js";

/** `operations.ts`: what the client must know at run time: where, with what effect, how certain, what is secret. */
export function writeFacts(spec: Spec): string {
  const located = operationsOf(spec);
  const ids = located.map(({ operation }) => JSON.stringify(operation.operationId));
  const rows = located.map((each) => `    ${key(each.operation.operationId)}: ${source(factsOf(spec, each))},\n`);
  const bare = ({ requests, seconds }: SpecLimit): object => ({ requests, seconds });
  const limits = Object.entries(spec["x-rate-limits"]).map(
    ([name, limit]) => `    ${key(name)}: ${source(Array.isArray(limit) ? limit.map(bare) : bare(limit))},\n`,
  );
  const signature = spec["x-webhook-signature"];
  return `${banner(spec)}import type { OperationFacts, ProviderFacts${signature ? ", WebhookSignature" : ""} } from "@mailfleet/http";

/** The name of an operation of the ${spec.info.title} API. */
export type OperationId =
  | ${ids.join("\n  | ")};

/** What the spec knows of each operation: the retry policy, the limiter and the redactor read this and nothing else. */
export const facts: ProviderFacts & { readonly operations: Readonly<Record<OperationId, OperationFacts>> } = {
  baseUrl: ${JSON.stringify(spec.servers[0]!.url)},
  operations: {
${rows.join("")}  },
  secrets: ${source(secretsOf(spec))},
  rateLimits: {
${limits.join("")}  },
};
${
  signature
    ? `
/** How ${spec.info.title} signs its webhooks: for \`verifyWebhook\` and, in your tests, \`signWebhook\`. */
export const webhookSignature: WebhookSignature = ${source(signature)};
`
    : ""
}`;
}

function factsOf(spec: Spec, { method, path, operation }: Located): Record<string, unknown> {
  const body = bodyOf(spec, operation);
  const tenant = tenantOf(spec, operation);
  const batch = operation["x-batch"];
  const refusals = refusalsOf(spec, operation);
  return {
    method,
    path,
    effect: operation["x-effect"],
    ...(operation["x-effect"] !== "read" && operation["x-repeatable"] && { repeatable: true }),
    ...(operation["x-destructive"] && { destructive: true }),
    ...(operation["x-rate-class"] && { rateClass: operation["x-rate-class"] }),
    ...(operation["x-evidence"].path === "inferred" && { inferred: true }),
    ...(tenant && { tenant }),
    ...(body && { body: body.mediaType === "multipart/form-data" ? "multipart" : "json" }),
    ...(resultSchemas(spec, operation).some(({ schema }) => !schema) && { emptyReply: true }),
    ...(operation["x-secret"] === true && { secretReply: true }),
    ...(batch && { batch: { items: batch.items, allOrNothing: batch.allOrNothing } }),
    ...(refusals.length > 0 && { refusals }),
  };
}

/** Names of every property, parameter and header that the spec marks as secret. */
function secretsOf(spec: Spec): string[] {
  const names = new Set<string>();
  for (const scheme of Object.values(spec.components.securitySchemes)) {
    if (scheme.type === "apiKey") names.add(scheme.name!);
  }
  walk(spec, (node, keys) => {
    // Of an operation the mark says that its whole reply is a secret.
    if (node["x-secret"] === true && node.operationId === undefined)
      names.add(node.in && node.name ? node.name : keys.at(-1)!);
  });
  const signature = spec["x-webhook-signature"]?.header;
  if (typeof signature === "string") names.add(signature);
  return [...names].sort();
}

/** A value as TypeScript source on one line. */
function source(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
  if (value && typeof value === "object") {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${key(name)}: ${source(each)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
