import { expect } from "vitest";
import { startMock } from "../src/index.js";
import { test } from "../src/vitest.js";
import { auth } from "./helpers.js";

const urls = new Set<string>();
const visit = (url: string, headers: Record<string, string> = auth): Promise<number> =>
  fetch(`${url}/workspaces/list`, { headers }).then(({ status }) => status);

test("the fixture gives a mock of every provider", async ({ mocks }) => {
  urls.add(mocks.inboxkit.url);
  mocks.inboxkit.next("listWorkspaces", { example: "requestFailed", times: "always" });
  mocks.inboxkit.fault("listWorkspaces", { kind: "status", status: 503 });
  expect(await visit(mocks.inboxkit.url)).toBe(503);
  expect(mocks.inboxkit).toHaveNoViolations();
  expect(mocks).toHaveNoViolations();
});

test("the next test finds the same servers, reset", async ({ mocks }) => {
  urls.add(mocks.inboxkit.url);
  expect(urls.size).toBe(1);
  expect(mocks.inboxkit.requests).toEqual([]);
  expect(await visit(mocks.inboxkit.url)).toBe(200);
  expect(mocks.inboxkit.requests).toMatchObject([{ example: "two" }]);
});

test("toHaveNoViolations says what broke the spec", async ({ mocks }) => {
  await visit(mocks.inboxkit.url, {});
  const message =
    "1 violation of the spec:\n  GET /v1/api/workspaces/list (listWorkspaces): credentials are required (Authorization: Bearer ...); none of that form were sent";
  expect(() => expect(mocks.inboxkit).toHaveNoViolations()).toThrow(message);
  expect(() => expect(mocks).toHaveNoViolations()).toThrow(message);
  expect(mocks.inboxkit).not.toHaveNoViolations();
  expect(() => expect(mocks.scaledmail).not.toHaveNoViolations()).toThrow(
    "Expected violations of the spec, but there were none.",
  );
});

test("toHaveNoViolations takes a mock and nothing else", async () => {
  for (const other of [undefined, 7, {}, [], { violations: 0 }]) {
    expect(() => expect(other).toHaveNoViolations()).toThrow(
      "toHaveNoViolations expects what startMock or startMocks returned.",
    );
  }
  const mock = await startMock("scaledmail");
  expect(mock).toHaveNoViolations();
  await mock.close();
});
