import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { auth } from "./helpers.js";

let mock: Mock<"inboxkit">;
beforeAll(async () => {
  mock = await startMock("inboxkit");
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const tenant = { ...auth, "x-workspace-id": "ws-1" };
function list(body: unknown = {}, headers: Record<string, string> = tenant): Promise<Response> {
  return fetch(`${mock.url}/mailboxes/list`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
async function examples(times: number): Promise<(string | undefined)[]> {
  for (let call = 0; call < times; call++) await list().then((response) => response.arrayBuffer());
  return mock.requests.slice(-times).map(({ example }) => example);
}

describe("next", () => {
  it("steers one answer, then all is as usual", async () => {
    mock.next("listMailboxes", { example: "unknownKey" });
    const response = await list();
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: true });
    expect(await examples(1)).toEqual(["page"]);
    expect(mock.violations).toEqual([]);
  });

  it("steers n answers, in the order they were asked for", async () => {
    mock.next("listMailboxes", { example: "empty", times: 2 });
    mock.next("listMailboxes", { example: "workspaceNotFound" });
    expect(await examples(4)).toEqual(["empty", "empty", "workspaceNotFound", "page"]);
  });

  it("steers always, behind what is queued, until reset", async () => {
    mock.next("listMailboxes", { example: "workspaceNotFound", times: "always" });
    mock.next("listMailboxes", { example: "unknownKey" });
    expect(await examples(3)).toEqual(["unknownKey", "workspaceNotFound", "workspaceNotFound"]);
    mock.next("listMailboxes", { example: "empty", times: "always" });
    expect(await examples(1)).toEqual(["empty"]);
    mock.reset();
    expect(await examples(1)).toEqual(["page"]);
  });

  it("asks for the name of an example where none is given", () => {
    const next = mock.next as (operation: string, answer?: object) => void;
    for (const nothing of [undefined, {}])
      expect(() => next("listMailboxes", nothing)).toThrow(/next needs the name of an example of listMailboxes: page,/);
  });

  it("steers one operation and no other", async () => {
    mock.next("buyMailboxes", { example: "insufficientWallet" });
    expect(await examples(1)).toEqual(["page"]);
  });

  it.each([
    ["an invalid body", () => list({ limit: "ten" })],
    ["no credentials", () => list({}, { "x-workspace-id": "ws-1" })],
    ["no tenant", () => list({}, auth)],
    ["an Accept header that cannot be met", () => list({}, { ...tenant, accept: "image/png" })],
    ["a media type the operation does not take", () => list({}, { ...tenant, "content-type": "text/plain" })],
  ])("serves the example also for a request with %s, and records the violation", async (_, send) => {
    mock.next("listMailboxes", { example: "empty" });
    const response = await send();
    expect([response.status, mock.requests[0]?.example]).toEqual([200, "empty"]);
    expect(await response.json()).toMatchObject({ mailboxes: [] });
    expect(mock.violations.length).toBeGreaterThan(0);
  });

  it("wins over a Prefer header", async () => {
    mock.next("listMailboxes", { example: "empty" });
    const response = await list({}, { ...tenant, prefer: "example=unknownKey" });
    expect([response.status, mock.requests[0]?.example]).toEqual([200, "empty"]);
  });

  it("refuses what the spec does not have", () => {
    // @ts-expect-error no such operation
    expect(() => mock.next("buyMailboxs", { example: "insufficientWallet" })).toThrow(
      new TypeError('InboxKit has no operation "buyMailboxs". Did you mean "buyMailboxes"?'),
    );
    // @ts-expect-error an example of another operation
    expect(() => mock.next("buyMailboxes", { example: "insufficientWalet" })).toThrow(
      new TypeError('buyMailboxes has no example "insufficientWalet". Did you mean "insufficientWallet"?'),
    );
    expect(() => mock.next("buyMailboxes", { example: "insufficientWallet", times: 0 })).toThrow(
      new TypeError('times must be a whole number from 1, or "always"; it is 0.'),
    );
  });
});

describe("Prism's Prefer header", () => {
  it.each([
    ["code=400, example=unknownKey", 400, "unknownKey"],
    ["example=unknownKey", 400, "unknownKey"],
    ['example="empty"', 200, "empty"],
    ["code=400", 400, "unknownKey"],
    ["respond-async", 200, "page"],
  ])("%s", async (prefer, status, example) => {
    const response = await list({}, { ...tenant, prefer });
    expect([response.status, mock.requests[0]?.example]).toEqual([status, example]);
    expect(mock.violations).toEqual([]);
  });

  it.each([
    ["code=418", /asks for 418; listMailboxes has 200, /],
    ["example=emtpy", /asks for "emtpy", which is no example of listMailboxes. Did you mean "empty"\?/],
    ["code=200, example=unknownKey", /asks for "unknownKey" with 200; its status is 400/],
    ["dynamic=true", /serves the spec's examples only/],
  ])("answers 404 and says why where the spec does not have %s", async (prefer, reason) => {
    const response = await list({}, { ...tenant, prefer });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(reason) });
    expect(mock.violations).toMatchObject([
      { kind: "prefer", operationId: "listMailboxes", reason: expect.stringMatching(reason) },
    ]);
  });
});
