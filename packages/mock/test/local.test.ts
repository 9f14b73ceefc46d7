import type { Clock } from "@mailfleet/http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createMock,
  type Fault,
  type LocalMock,
  type Mock,
  type MockOptions,
  providers,
  startMock,
} from "../src/index.js";
import { auth, operationsOf, validRequest } from "./helpers.js";

let mock: LocalMock<"inboxkit">;
beforeEach(() => {
  mock = createMock("inboxkit");
});
afterEach(() => mock.close());

function wallet(init: RequestInit = {}): Promise<Response> {
  return mock.fetch(`${mock.url}/billing/wallet`, { headers: auth, ...init });
}

describe("a mock without a port", () => {
  it("has the provider's own base URL, at once", () => {
    expect([mock.provider, mock.url]).toEqual(["inboxkit", "https://api.inboxkit.com/v1/api"]);
    expect([mock.requests, mock.violations]).toEqual([[], []]);
  });

  it("replies as the server does, and records the same", async () => {
    const server = await startMock("inboxkit");
    const requests = (await operationsOf("inboxkit")).slice(0, 12).map((operation) => validRequest(operation));
    const json = { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" };
    requests.push(
      { path: "/mailboxes/list?page=1", init: { method: "POST", headers: json, body: "{}" } },
      { path: "/mailboxes/list", init: { method: "POST", headers: json, body: "{" } },
      { path: "/mailboxes/list", init: { method: "POST", headers: {}, body: '{"limit":1}' } },
      { path: "/nowhere", init: { headers: auth } },
      { path: "/billing/wallet", init: { headers: { ...auth, prefer: "example=topUpOff" } } },
    );
    for (const { path, init } of requests) {
      const [here, there] = await Promise.all([mock.fetch(mock.url + path, init), fetch(server.url + path, init)]);
      expect([here.status, here.statusText, here.headers.get("content-type"), await here.text()]).toEqual([
        there.status,
        there.statusText,
        there.headers.get("content-type"),
        await there.text(),
      ]);
    }
    expect(mock.requests.map(withoutHeaders)).toEqual(server.requests.map(withoutHeaders));
    expect(mock.violations.length).toBeGreaterThan(3);
    await server.close();
  });

  it("knows from the spec itself what Prism reads in it", async () => {
    for (const provider of providers) {
      for (const { prism, ...operation } of await operationsOf(provider)) {
        expect([operation.id, operation.method, operation.path]).toEqual([
          prism.iid,
          prism.method.toUpperCase(),
          prism.path,
        ]);
        expect(operation.queryKeys).toEqual(prism.request?.query?.map(({ name }) => name) ?? []);
        expect(operation.replies.map(({ name, status, mediaType, body }) => [name, status, mediaType, body])).toEqual(
          prism.responses.flatMap(({ code, contents = [] }) =>
            contents.flatMap(({ mediaType, examples = [] }) =>
              examples.map(({ key, value }) => [key, Number(code), mediaType, value]),
            ),
          ),
        );
      }
    }
  });

  it("reaches nobody else", async () => {
    await expect(mock.fetch("https://api.example.com/v1/api/billing/wallet")).rejects.toThrow(
      new TypeError(
        "This fetch reaches https://api.inboxkit.com/v1/api only; it was asked for https://api.example.com/v1/api/billing/wallet.",
      ),
    );
    await expect(mock.fetch("/billing/wallet")).rejects.toThrow(TypeError);
    expect(mock.requests).toEqual([]);
  });

  it("checks next, fault and options at once, in the same words", () => {
    expect(() => mock.next("buyMailboxes", { example: "insufficientWalet" as "placed" & never })).toThrow(
      'buyMailboxes has no example "insufficientWalet". Did you mean "insufficientWallet"?',
    );
    expect(() => mock.fault("*", { kind: "slow" } as unknown as Fault)).toThrow('There is no fault "slow".');
    expect(() => createMock("inboxkit", { port: 1 } as MockOptions)).toThrow(
      new TypeError('createMock has no option "port". Known: history, onRequest, clock, answer, strict.'),
    );
    expect(() => createMock("inboxkti" as "inboxkit")).toThrow('There is no mock of "inboxkti".');
  });

  it("rejects when it is closed, also what is under way", async () => {
    mock.fault("*", { kind: "delay", ms: 60_000 });
    const pending = wallet();
    const failed = expect(pending).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "UND_ERR_SOCKET" },
    });
    while (mock.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await mock.close();
    await failed;
    await expect(wallet()).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });
});

function withoutHeaders({ headers: _headers, ...request }: Mock["requests"][number]): object {
  return request;
}

describe("a body", () => {
  const json = { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" };
  const text = '{"keyword":"ä"}';
  const bytes = new TextEncoder().encode(text);
  const stream = (): ReadableStream =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 13));
        controller.enqueue(bytes.subarray(13));
        controller.close();
      },
    });

  it.each([
    ["a text", () => text],
    ["bytes", () => bytes],
    ["a view of bytes", () => new Uint8Array([0, ...bytes]).subarray(1)],
    ["a blob", () => new Blob([bytes])],
    ["a stream", stream],
  ])("may be %s", async (_, body) => {
    const init = { method: "post", headers: json, body: body(), duplex: "half" };
    const response = await mock.fetch(`${mock.url}/mailboxes/list`, init);
    expect(response.status).toBe(200);
    expect(mock.requests).toMatchObject([{ method: "POST", body: { keyword: "ä" }, effect: "read", received: true }]);
    expect(mock.violations).toEqual([]);
  });

  it("may come in a Request, with options laid over it", async () => {
    const request = new Request(`${mock.url}/mailboxes/list`, { method: "POST", headers: json, body: "{}" });
    await mock.fetch(request, { body: text });
    expect(mock.requests).toMatchObject([{ operationId: "listMailboxes", body: { keyword: "ä" } }]);
  });

  it("brings its content type along, as with fetch", async () => {
    const form = new FormData();
    form.append("a", "1");
    for (const body of [new URLSearchParams("a=1"), form, "a"])
      await mock.fetch(`${mock.url}/mailboxes/list`, { method: "POST", body });
    expect(mock.requests.map(({ headers }) => headers["content-type"]?.split(/[;=]/).slice(0, 2))).toEqual([
      ["application/x-www-form-urlencoded", "charset"],
      ["multipart/form-data", " boundary"],
      ["text/plain", "charset"],
    ]);
    expect(mock.requests.map(({ body }) => body)).toEqual(["a=1", { a: "1" }, "a"]);
  });

  it.each([
    ["on a GET", { body: "a" }],
    ["as a stream that does not say so", { method: "POST", body: stream() }],
  ])("is refused %s, as with fetch", async (_, init) => {
    await expect(mock.fetch(`${mock.url}/billing/wallet`, init)).rejects.toThrow(TypeError);
    expect(mock.requests).toEqual([]);
  });

  it("that breaks off was not received", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("broke off")) });
    const init = { method: "POST", headers: json, body, duplex: "half" };
    await expect(mock.fetch(`${mock.url}/mailboxes/list`, init)).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: "broke off" },
    });
    expect(mock.requests).toMatchObject([{ received: false, status: undefined }]);
  });
});

describe("a fault", () => {
  it.each(["before", "after"] as const)("resets %s", async (when) => {
    mock.fault("*", { kind: "reset", when });
    await expect(wallet()).rejects.toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "read ECONNRESET", code: "ECONNRESET" },
    });
    expect(mock.requests).toMatchObject([{ received: when === "after", status: undefined }]);
  });

  it("cuts the body short", async () => {
    const whole = await wallet().then((response) => response.text());
    mock.fault("*", { kind: "truncate" });
    const response = await wallet();
    expect([response.status, response.headers.get("content-length")]).toEqual([200, String(whole.length)]);
    let read = "";
    const reading = (async () => {
      for await (const chunk of response.body!) read += new TextDecoder().decode(chunk);
    })();
    await expect(reading).rejects.toThrow("terminated");
    expect(read).toBe(whole.slice(0, whole.length / 2));
  });

  it.each([
    [{ kind: "html" }, 200, "text/html; charset=utf-8", /^<!doctype html>/],
    [{ kind: "empty" }, 200, null, /^$/],
    [{ kind: "garbled" }, 200, "application/json", /^\{\}$/],
    [{ kind: "status", status: 401 }, 401, "application/json", /^\{/],
    [{ kind: "status", status: 418 }, 418, "text/plain", /^418 /],
    [{ kind: "status", status: 204 }, 204, "text/plain", /^$/],
  ] as const)("puts another reply in its place: %j", async (fault, status, type, text) => {
    mock.fault("*", fault);
    const response = await wallet();
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
    expect(await response.text()).toMatch(text);
  });

  it("delays by the mock's clock, which Retry-After goes by as well", async () => {
    let now = Date.parse("2026-01-01T00:00:00Z");
    const clock: Clock = { now: () => now, sleep: async (ms) => void (now += ms) };
    const timed = createMock("inboxkit", { clock });
    timed.fault("*", { kind: "delay", ms: 3_600_000 });
    timed.fault("*", { kind: "status", status: 429, retryAfter: "http-date" });
    const get = (): Promise<Response> => timed.fetch(`${timed.url}/billing/wallet`, { headers: auth });
    expect((await get()).status).toBe(200);
    expect((await get()).headers.get("retry-after")).toBe("Thu, 01 Jan 2026 01:00:01 GMT");
    const { headers } = await timed.writeWebhook("mailbox.status_changed");
    expect(headers["X-InboxKit-Timestamp"]).toBe("2026-01-01T01:00:00.000Z");
  });

  it("meets reads, or what changes something", async () => {
    mock.fault("effects", { kind: "status", status: 503 });
    mock.fault("reads", { kind: "status", status: 502 });
    const post = (path: string): Promise<Response> => mock.fetch(mock.url + path, { method: "POST", headers: auth });
    const statuses = [
      await wallet(),
      await post("/mailboxes/list"),
      await post("/mailboxes/buy"),
      await post("/mailboxes/buy"),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([
      502,
      expect.not.toBeOneOf([502, 503]),
      503,
      expect.not.toBeOneOf([502, 503]),
    ]);
    expect(mock.requests.map(({ effect }) => effect)).toEqual(["read", "read", "spend", "spend"]);
  });
});

describe("an aborted signal", () => {
  it("rejects with its reason before anything is asked", async () => {
    const reason = new Error("no longer needed");
    await expect(wallet({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(mock.requests).toEqual([]);
  });

  it.each<Fault>([{ kind: "delay", ms: 60_000 }, { kind: "hang" }])(
    "rejects at once while nobody answers: $kind",
    async (fault) => {
      mock.fault("*", fault);
      const controller = new AbortController();
      const pending = wallet({ signal: controller.signal });
      const rejected = expect(pending).rejects.toBe("enough");
      while (!mock.requests[0]?.received) await new Promise((resolve) => setTimeout(resolve, 1));
      controller.abort("enough");
      await rejected;
      expect(mock.requests).toMatchObject([{ received: true, status: undefined }]);
    },
  );

  it("rejects at once while an answer is made", async () => {
    const slow = createMock("inboxkit", { strict: false, answer: () => new Promise(() => undefined) });
    const init = { headers: auth, signal: AbortSignal.timeout(20) };
    await expect(slow.fetch(`${slow.url}/billing/wallet`, init)).rejects.toThrow("timeout");
  });
});
