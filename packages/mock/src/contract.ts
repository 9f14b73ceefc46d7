import { MailfleetError } from "@mailfleet/http";
import { operationExamples, type OperationExamples } from "./examples.js";
import type { ProviderId } from "./generated/names.js";
import { startMock } from "./start.js";
import type { ExampleName, Mock, OperationName } from "./types.js";

/** The part of a test runner that the contract needs; vitest, jest and node:test with an `expect` all have it. */
export interface TestRunner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void> | void): void;
  beforeAll(body: () => Promise<void>): void;
  afterAll(body: () => Promise<void>): void;
  expect(actual: unknown, message?: string): { toEqual(expected: unknown): void; toBe(expected: unknown): void };
}

export interface ClientContract<P extends ProviderId> {
  readonly provider: P;
  /** The client under test, bound to a tenant, its retries off. */
  createClient(baseUrl: string): object;
  /** The value of the tenant it is bound to. Absent: the provider has none. */
  readonly tenant?: string;
  /** The header that carries the credential. */
  readonly authHeader: string;
}

/**
 * Calls every operation of a client against the mock: with the spec's example request, and for each of the spec's replies.
 * What must be true of any client: the request is valid, carries auth and tenant where they belong, good replies are handed
 * on as they are, and failures throw one typed error that never calls an unknown outcome a failure.
 */
export function testClient<P extends ProviderId>(runner: TestRunner, contract: ClientContract<P>): void {
  const { describe, it, expect, beforeAll, afterAll } = runner;
  const operations = operationExamples(contract.provider);
  describe(`${contract.provider}: every operation against the mock`, () => {
    let mock: Mock<P>;
    let client: object;
    const exercised = new Set<string>();
    beforeAll(async () => {
      mock = await startMock(contract.provider);
      client = contract.createClient(mock.url);
    });
    afterAll(async () => await mock.close());

    for (const operation of operations) {
      for (const reply of operation.replies) {
        it(`${operation.operationId}: ${reply.status} ${reply.name}`, async () => {
          mock.reset();
          mock.next(named<P>(operation.operationId), { example: example<P>(reply.name) });
          const result = await call(client, operation);
          if (reply.failed) checkFailure(expect, operation, reply.status, result);
          else expect(result, "the reply as it came").toEqual({ value: reply.body });
          checkRequest(expect, contract, operation, mock);
          exercised.add(operation.operationId);
        });
      }
    }

    it(`exercised all ${operations.length} operations of the spec`, () => {
      expect(exercised.size).toBe(operations.length);
      expect(
        Object.keys(client)
          .filter((name) => name !== "fetch")
          .sort(),
      ).toEqual(operations.map((each) => each.operationId).sort());
    });
  });
}

// The names come from the spec itself; only their literal types are lost on the way through data.
function named<P extends ProviderId>(name: string): OperationName<P> {
  return name as OperationName<P>;
}
function example<P extends ProviderId>(name: string): ExampleName<P, OperationName<P>> {
  return name as ExampleName<P, OperationName<P>>;
}

async function call(
  client: object,
  { operationId, request, mediaType }: OperationExamples,
): Promise<{ value: unknown } | { error: unknown }> {
  const method: unknown = Reflect.get(client, operationId);
  if (typeof method !== "function") return { error: new TypeError(`the client has no ${operationId}`) };
  const args = mediaType === "multipart/form-data" ? { ...request, body: withFiles(request.body) } : request;
  try {
    return { value: await method.call(client, args, { allowInferred: true }) };
  } catch (error) {
    return { error };
  }
}

/** In JSON a file can only be named; a form needs something to send. */
function withFiles(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]: [string, unknown]) => {
      if (key !== "files" || typeof value !== "object" || value === null) return [key, value];
      return [
        key,
        Object.fromEntries(
          Object.keys(value).map((name) => [name, new Blob(["synthetic picture"], { type: "image/png" })]),
        ),
      ];
    }),
  );
}

function checkFailure(
  expect: TestRunner["expect"],
  { effect, operationId }: OperationExamples,
  status: number,
  result: object,
): void {
  const error: unknown = Reflect.get(result, "error");
  expect(
    MailfleetError.isInstance(error),
    `${operationId}: a failed reply throws a MailfleetError, not ${JSON.stringify(result)}`,
  ).toBe(true);
  if (!MailfleetError.isInstance(error)) return;
  expect(error.status).toBe(status);
  expect(error.operation).toBe(operationId);
  if (effect === "read") expect(error.outcome, "a read changes nothing").toBe("not-applied");
  else if (status >= 500)
    expect([error.outcome, error.disposition], "a 5xx on a call with an effect").toEqual([
      "unknown",
      "reconcile-first",
    ]);
  if (error.outcome === "unknown") expect(error.disposition).toBe("reconcile-first");
}

function checkRequest<P extends ProviderId>(
  expect: TestRunner["expect"],
  contract: ClientContract<P>,
  operation: OperationExamples,
  mock: Mock<P>,
): void {
  expect(mock.violations.map((violation) => violation.reason)).toEqual([]);
  expect(mock.requests.length).toBe(1);
  const request = mock.requests[0];
  expect(request?.operationId).toBe(operation.operationId);
  expect(request?.headers[contract.authHeader], "auth is sent, and redacted by the mock").toBe("[redacted]");
  const sent = {
    header: lower(operation.tenant?.name, request?.headers),
    query: plain(operation.tenant?.name, request?.query),
    body: plain(operation.tenant?.name, request?.body),
  };
  if (operation.tenant)
    expect(sent[operation.tenant.in], `the tenant travels in the ${operation.tenant.in}`).toBe(contract.tenant);
  else if (contract.tenant !== undefined)
    expect(
      JSON.stringify([request?.query, request?.headers]).includes(contract.tenant),
      "an operation without a tenant is sent none",
    ).toBe(false);
}

function lower(name: string | undefined, headers: object | undefined): unknown {
  return name === undefined || !headers ? undefined : Reflect.get(headers, name.toLowerCase());
}

function plain(name: string | undefined, part: unknown): unknown {
  return name === undefined || typeof part !== "object" || part === null ? undefined : Reflect.get(part, name);
}
