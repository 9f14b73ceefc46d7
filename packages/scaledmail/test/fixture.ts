import { MailfleetError, type Limiter } from "@mailfleet/http";
import { type Mock, operationExamples, type OperationExamples, type OperationName, startMock } from "@mailfleet/mock";
import { afterAll, afterEach } from "vitest";
import { createScaledMailClient, type ScaledMailClient, type ScaledMailOptions } from "../src/index.js";

export const TENANT = "recORG00000000001";

/** One mock for each test file. It forgets everything after each test. */
export const mock: Mock<"scaledmail"> = await startMock("scaledmail");
afterEach(() => mock.reset());
afterAll(async () => await mock.close());

/** The mock sets no limits, and waiting for the provider's would take minutes. */
export const limiter: Limiter = { run: (_rateClass, send) => send() };

export const operations: readonly OperationExamples[] = operationExamples("scaledmail");

const exampleOf = (id: string): OperationExamples => {
  const found = operations.find((operation) => operation.operationId === id);
  if (!found) throw new Error(`the spec has no ${id}`);
  return found;
};

export function createTestClient(baseUrl: string, options: Partial<ScaledMailOptions> = {}): ScaledMailClient {
  return createScaledMailClient({
    apiKey: "test-key",
    organizationId: TENANT,
    baseUrl,
    limiter,
    retry: { maxRetries: 0 },
    ...options,
  });
}

/** Calls an operation by its name, as testClient does, with the spec's example request. */
export async function callExample(client: ScaledMailClient, id: OperationName<"scaledmail">): Promise<unknown> {
  const method: unknown = Reflect.get(client, id);
  if (typeof method !== "function") throw new TypeError(`the client has no ${id}`);
  return await method.call(client, exampleOf(id).request, { allowInferred: true });
}

export async function failureOf(call: Promise<unknown>): Promise<MailfleetError> {
  const error: unknown = await call.then(
    (value) => new Error(`resolved to ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!MailfleetError.isInstance(error)) throw error;
  return error;
}

export const client: ScaledMailClient = createTestClient(mock.url);
