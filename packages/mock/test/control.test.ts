import { createServer, request as rawRequest } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { auth } from "./helpers.js";

let mock: Mock<"inboxkit">;
let origin: string;
const seen: unknown[] = [];
beforeAll(async () => {
  mock = await startMock("inboxkit", {
    controls: {
      clock: (body) => {
        seen.push(body);
        return { now: "later" };
      },
      broken: () => {
        throw new RangeError("Time only runs forward.");
      },
    },
  });
  origin = new URL(mock.url).origin;
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function get(name: string): Promise<Reply> {
  const response = await fetch(`${origin}/_mailfleet/${name}`);
  return { status: response.status, body: await response.json() };
}
async function post(name: string, body?: unknown): Promise<Reply> {
  const response = await fetch(`${origin}/_mailfleet/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
function wallet(): Promise<number> {
  return fetch(`${mock.url}/billing/wallet`, { headers: auth }).then(({ status }) => status);
}

describe("from another process", () => {
  it("tells requests and violations, and not those to itself", async () => {
    await fetch(`${mock.url}/billing/wallet?page=1`, { headers: auth });
    expect(await get("requests")).toMatchObject({
      status: 200,
      body: [{ operationId: "getWalletDetails", effect: "read", headers: { authorization: "[redacted]" } }],
    });
    expect(await get("violations?")).toMatchObject({ status: 200, body: [{ field: "query.page" }] });
    expect(await post("reset")).toEqual({ status: 200, body: {} });
    expect(await get("requests")).toEqual({ status: 200, body: [] });
  });

  it("steers and sets faults", async () => {
    await post("next", { operation: "getWalletDetails", example: "topUpOff", times: 1 });
    await post("fault", { operation: "reads", fault: { kind: "status", status: 503 }, times: 2 });
    expect([await wallet(), await wallet(), await wallet()]).toEqual([503, 503, 200]);
    expect(mock.requests.at(-1)).toMatchObject({ example: "topUpOff" });
    expect(await post("fault", { operation: "*", fault: { kind: "empty" }, rate: 0.5, seed: 3 })).toMatchObject({
      status: 200,
    });
  });

  it("lists the operations with their examples", async () => {
    const { body } = await get("operations");
    expect(body).toContainEqual({
      operationId: "getWalletDetails",
      method: "GET",
      path: "/billing/wallet",
      effect: "read",
      examples: expect.objectContaining({ topUpOn: 200, topUpOff: 200 }),
    });
  });

  it("posts webhooks", async () => {
    const posted: string[] = [];
    const receiver = createServer((request, response) => {
      posted.push(String(request.headers["x-inboxkit-timestamp"]));
      response.writeHead(204).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => receiver.once("listening", resolve));
    const address = receiver.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hook`;
    const timestamp = "2026-01-01T00:00:00.000Z";
    expect(await post("webhook", { event: "mailbox.status_changed", url, timestamp, apiKey: "k" })).toMatchObject({
      status: 200,
      body: { status: 204, payload: { event: "mailbox.status_changed" } },
    });
    expect(posted).toEqual([timestamp]);
    receiver.close();
    expect(await post("webhook", { event: "mailbox.status_changed", url })).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/^The webhook got no answer from http/) },
    });
  });

  it("reaches controls that somebody else added", async () => {
    expect([await get("clock"), await post("clock", { advanceMs: 5 })]).toEqual([
      { status: 200, body: { now: "later" } },
      { status: 200, body: { now: "later" } },
    ]);
    expect(seen).toEqual([undefined, { advanceMs: 5 }]);
    expect(await post("broken", {})).toEqual({ status: 400, body: { error: "Time only runs forward." } });
  });

  it.each<[string, unknown, string]>([
    ["nxet", {}, 'There is no /_mailfleet/nxet. Did you mean "next"?'],
    ["toString", {}, "There is no /_mailfleet/toString. Known: requests"],
    ["requests", {}, "/_mailfleet/requests takes GET, not POST."],
    ["next", "{", "The body is not JSON."],
    ["next", [], "The body of next must be a JSON object."],
    ["next", {}, "operation must be a text; it is missing."],
    ["next", { operation: "a", exmaple: "b" }, 'next takes no "exmaple". Did you mean "example"?'],
    [
      "next",
      { operation: "listMailbox", example: "b" },
      'InboxKit has no operation "listMailbox". Did you mean "listMailboxes"?',
    ],
    [
      "next",
      { operation: "listMailboxes", example: "empty", times: "2" },
      'times must be a whole number from 1, or "always"; it is "2".',
    ],
    ["fault", { operation: "*", fault: "html" }, "fault must be an object with a kind"],
    ["fault", { operation: "*", fault: { kind: "slow" } }, 'There is no fault "slow".'],
    ["fault", { operation: "*", fault: { kind: "html" }, rate: "1" }, 'rate must be a number; it is "1".'],
    [
      "webhook",
      { event: "e", url: "u", timestamp: "soon" },
      'timestamp must be a time, such as 2026-01-01T00:00:00Z; it is "soon".',
    ],
    ["webhook", { event: "e", url: "http://127.0.0.1", overrides: 1 }, "overrides must be an object; it is 1."],
  ])("says what is wrong with %s %j", async (name, body, message) => {
    const reply = await post(name, body);
    expect(reply).toEqual({ status: 400, body: { error: expect.stringContaining(message) } });
  });
});

describe("a web page", () => {
  function send(method: string, headers: Record<string, string>): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const path = `/_mailfleet/${method === "GET" ? "requests" : "reset"}`;
      const sent = rawRequest(new URL(path, origin), { method, headers }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      });
      sent.on("error", reject).end();
    });
  }

  it.each(["evil.example.com", "evil.example.com:4010", "127.0.0.1.evil.example.com"])(
    "cannot drive it as %s",
    async (host) => {
      expect(await send("GET", { host })).toMatchObject({
        status: 421,
        body: { detail: expect.stringMatching(/the Host header is "[^"]+", which is not this mock's/) },
      });
    },
  );

  it.each(["127.0.0.1", "localhost:4010", "[::1]:4010", "LOCALHOST"])("is not who comes as %s", async (host) => {
    expect(await send("GET", { host })).toMatchObject({ status: 200 });
  });

  it.each([{}, { "content-type": "text/plain" }, { "content-type": "application/x-www-form-urlencoded" }])(
    "cannot post with %j",
    async (headers) => {
      await wallet();
      expect(await send("POST", headers)).toMatchObject({
        status: 400,
        body: { error: expect.stringMatching(/^The Content-Type of a POST must be application\/json/) },
      });
      expect(mock.requests).toHaveLength(1);
    },
  );

  it("gets no leave to ask", async () => {
    expect(
      (await send("OPTIONS", { origin: "https://evil.example.com", "access-control-request-method": "POST" })).status,
    ).toBe(400);
  });
});
