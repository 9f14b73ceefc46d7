import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mocks, providers, startMocks } from "../src/index.js";
import { operationsOf, validRequest } from "./helpers.js";

const operations = Object.fromEntries(
  await Promise.all(providers.map(async (provider) => [provider, await operationsOf(provider)] as const)),
);

describe.each(providers)("%s", (provider) => {
  let mocks: Mocks;
  beforeAll(async () => {
    mocks = await startMocks();
  });
  afterAll(() => mocks.close());

  it.each(operations[provider]!)("serves every named example of $id", async (operation) => {
    const mock = mocks[provider];
    mock.reset();
    // The names come from the spec at run time here; users' names are checked by the compiler.
    const steer = mock.next as (operation: string, answer: { example: string }) => void;
    const { path, init } = validRequest(operation);
    expect(operation.examples.size).toBeGreaterThan(0);
    for (const [example, status] of operation.examples) {
      steer(operation.id, { example });
      const response = await fetch(mock.url + path, init);
      const expected = operation.prism.responses
        .flatMap(({ contents = [] }) => contents)
        .flatMap(({ examples = [] }) => examples)
        .find(({ key }) => key === example);
      expect([example, response.status]).toEqual([example, status]);
      expect(await readBody(response)).toEqual(expected && "value" in expected && expected.value);
      expect(mock.requests.at(-1)).toMatchObject({ operationId: operation.id, example, status });
    }
    expect(mock.violations).toEqual([]);
  });

  it("takes every named request example", async () => {
    const mock = mocks[provider];
    mock.reset();
    for (const operation of operations[provider]!) {
      for (const { key } of operation.prism.request?.body?.contents?.[0]?.examples ?? []) {
        const { path, init } = validRequest(operation, key);
        await fetch(mock.url + path, init).then((response) => response.arrayBuffer());
      }
    }
    expect(mock.violations.map(({ operationId, reason }) => `${operationId}: ${reason}`)).toEqual([]);
  });
});

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  return /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
}
