import type { JournalEntry, Step, StepState, StepStatus } from "../contract/index.js";
import type { StepRequest } from "./driver.js";

/** The state of a step by what the journal says: the last word on its last attempt. */
export function readStep(step: Pick<Step, "id" | "operation">, entries: readonly JournalEntry[]): StepState {
  const own = entries.filter((entry) => entry.step === step.id);
  const attempts = Math.max(0, ...own.map((entry) => entry.attempt));
  const last = own.filter((entry) => entry.attempt === attempts);
  const claim = last.find((entry) => entry.event === "claimed");
  const settled = last.find((entry) => entry.event === "settled");
  const word = last.find((entry) => entry.event === "proven") ?? settled;
  const reference = word?.reference ?? settled?.reference;
  // A claim with nothing after it: we were cut off between claiming and hearing the answer. It may have been sent.
  const status: StepStatus = word?.status ?? (claim ? "unknown" : "pending");
  return {
    id: step.id,
    operation: step.operation,
    status,
    attempts,
    ...(claim && { sentAt: claim.at }),
    ...(reference !== undefined && { reference }),
    ...(word?.checkoutUrl !== undefined && { checkoutUrl: word.checkoutUrl }),
    ...(word?.message !== undefined && { message: word.message }),
    ...(word?.disposition !== undefined && { disposition: word.disposition }),
  };
}

/** The names of the secrets that a request asks for. */
export function secretNames(request: unknown): string[] {
  if (Array.isArray(request)) return request.flatMap(secretNames);
  if (request === null || typeof request !== "object") return [];
  const name = secretName(request);
  return name === undefined ? Object.values(request).flatMap(secretNames) : [name];
}

/** The request of a step with its secrets put in. */
export function resolveSecrets(request: StepRequest, secrets: Readonly<Record<string, string>>): StepRequest {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(resolve);
    if (node === null || typeof node !== "object") return node;
    const name = secretName(node);
    if (name !== undefined) return secrets[name];
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value)]));
  };
  return resolve(request) as StepRequest;
}

function secretName(node: object): string | undefined {
  const name: unknown = Reflect.get(node, "$secret");
  return typeof name === "string" ? name : undefined;
}
