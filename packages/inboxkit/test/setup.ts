import { type Mock, startMock } from "@mailfleet/mock";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { createInboxKitClient, type InboxKitClient, type InboxKitOptions } from "../src/index.js";

export const API_KEY = "synthetic.api.key";
export const WORKSPACE = "00000000-0000-4000-8000-00000000aaaa";

/** Without retries, so that a failure is seen as it comes, and without waiting for rate limits. */
export function createTestClient(baseUrl: string, options: Partial<InboxKitOptions> = {}): InboxKitClient {
  return createInboxKitClient({
    apiKey: API_KEY,
    workspaceId: WORKSPACE,
    baseUrl,
    retry: { maxRetries: 0 },
    limiter: { run: (_rateClass, send) => send() },
    ...options,
  });
}

export interface Bench {
  mock: Mock<"inboxkit">;
  client: InboxKitClient;
}

/** A mock and a client for the tests of a file; the mock is reset before each. */
export function useBench(): Bench {
  const bench = {} as Bench;
  beforeAll(async () => {
    bench.mock = await startMock("inboxkit");
    bench.client = createTestClient(bench.mock.url);
  });
  beforeEach(() => bench.mock.reset());
  afterAll(async () => await bench.mock.close());
  return bench;
}

/** What a promise is rejected with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    (value) => {
      throw new Error(`It came through with ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}
