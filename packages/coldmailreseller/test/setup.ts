import { MailfleetError } from "@mailfleet/http";
import { type Mock, type OperationExamples, operationExamples, type OperationName, startMock } from "@mailfleet/mock";
import { afterAll, beforeAll, beforeEach } from "vitest";
import {
  createColdMailResellerClient,
  type ColdMailResellerClient,
  type ColdMailResellerOptions,
} from "../src/index.js";

export type Name = OperationName<"coldmailreseller">;

export const API_KEY = "synthetic-partner-key";
/** No example of the spec has this id, so that wherever it turns up the client has put it. */
export const TENANT = "TENANT0000000000000000000009";

/** Without retries, so that a failure is seen as it comes, and without waiting for the rate limit. */
export function createTestClient(
  baseUrl: string,
  options: Partial<ColdMailResellerOptions> = {},
): ColdMailResellerClient {
  return createColdMailResellerClient({
    apiKey: API_KEY,
    userId: TENANT,
    baseUrl,
    limiter: { run: (_rateClass, send) => send() },
    retry: { maxRetries: 0 },
    ...options,
  });
}

export interface Bench {
  mock: Mock<"coldmailreseller">;
  client: ColdMailResellerClient;
}

/** A mock and a client for the tests of a file; the mock is reset before each. */
export function useBench(): Bench {
  const bench = {} as Bench;
  beforeAll(async () => {
    bench.mock = await startMock("coldmailreseller");
    bench.client = createTestClient(bench.mock.url);
  });
  beforeEach(() => bench.mock.reset());
  afterAll(async () => await bench.mock.close());
  return bench;
}

export interface Example extends OperationExamples {
  readonly operationId: Name;
}

/** Every operation of the spec, under its typed name. */
export const examples: readonly Example[] = operationExamples("coldmailreseller").map((each) => ({
  ...each,
  operationId: each.operationId as Name,
}));

export function picture(text = "synthetic picture"): Blob {
  return new Blob([text], { type: "image/png" });
}

/** Calls an operation by its name with the spec's example request. */
export async function callExample(
  client: ColdMailResellerClient,
  { operationId, request, mediaType }: Example,
): Promise<unknown> {
  const method: unknown = Reflect.get(client, operationId);
  if (typeof method !== "function") throw new TypeError(`the client has no ${operationId}`);
  const files = { "ada@example.com": picture() };
  const args = mediaType === "multipart/form-data" ? { ...request, body: { ...Object(request.body), files } } : request;
  return await method.call(client, args, { allowInferred: true });
}

/** The MailfleetError that a call is rejected with. */
export async function failureOf(call: Promise<unknown>): Promise<MailfleetError> {
  const error: unknown = await call.then(
    (value) => new Error(`It came through with ${JSON.stringify(value)}.`),
    (reason: unknown) => reason,
  );
  if (!MailfleetError.isInstance(error)) throw error;
  return error;
}
