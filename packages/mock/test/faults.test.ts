import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Fault, type FaultOptions, type Mock, startMock } from "../src/index.js";
import { auth, json, mockOf, specOf } from "./helpers.js";

let mock: Mock<"inboxkit">;
beforeAll(async () => {
  mock = await startMock("inboxkit");
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const body = JSON.stringify({ domains: [] });
function buy(): Promise<Response> {
  return fetch(`${mock.url}/mailboxes/buy`, {
    method: "POST",
    headers: { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" },
    body,
  });
}
function read(): Promise<Response> {
  return fetch(`${mock.url}/billing/wallet`, { headers: auth });
}

it("resets the connection before the request was received", async () => {
  mock.fault("buyMailboxes", { kind: "reset", when: "before" });
  await expect(buy()).rejects.toThrow("fetch failed");
  expect(mock.requests).toMatchObject([
    {
      operationId: "buyMailboxes",
      received: false,
      body: undefined,
      status: undefined,
      fault: { kind: "reset", when: "before" },
    },
  ]);
  expect(mock.violations).toEqual([]);
});

it("resets the connection after the request was received", async () => {
  mock.next("buyMailboxes", { example: "insufficientWallet" });
  mock.fault("buyMailboxes", { kind: "reset", when: "after" });
  await expect(buy()).rejects.toThrow("fetch failed");
  expect(mock.requests).toMatchObject([
    { received: true, body: { domains: [] }, status: undefined, example: "insufficientWallet" },
  ]);
  mock.next("buyMailboxes", { example: "mailboxExists" });
  expect((await buy()).status).toBe(409);
});

it("hangs until the caller gives up, and was received", async () => {
  mock.fault("*", { kind: "hang" });
  await expect(
    fetch(`${mock.url}/workspaces/list`, { headers: auth, signal: AbortSignal.timeout(150) }),
  ).rejects.toThrow();
  expect(mock.requests).toMatchObject([{ received: true, status: undefined, fault: { kind: "hang" } }]);
});

it("delays the answer and nothing else", async () => {
  mock.fault("*", { kind: "delay", ms: 120 });
  const started = performance.now();
  const pending = read();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(mock.requests).toMatchObject([{ received: true, status: undefined }]);
  expect((await pending).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  expect(mock.requests).toMatchObject([{ status: 200, fault: { kind: "delay" } }]);
});

it("cuts the body short", async () => {
  mock.fault("getWalletDetails", { kind: "truncate" });
  const response = await read();
  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(10);
  await expect(response.text()).rejects.toThrow("terminated");
});

it("answers 200 with a web page", async () => {
  mock.fault("getWalletDetails", { kind: "html" });
  const response = await read();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(await response.text()).toMatch(/^<!doctype html>/);
});

it("answers 200 with nothing", async () => {
  mock.fault("getWalletDetails", { kind: "empty" });
  const response = await read();
  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "0", ""]);
});

it("answers in a gateway's words where the spec has no example of the status", async () => {
  const tiny = await mockOf(
    specOf({ "/it": { get: { operationId: "getIt", responses: { 200: { description: "", ...json("it") } } } } }),
  );
  for (const status of [500, 503, 404, 599]) {
    tiny.fault("*", { kind: "status", status });
    const response = await fetch(`${tiny.url}/it`, { headers: auth });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/plain"]);
    expect(await response.text()).toMatch(new RegExp(`^${status}\\b`));
  }
  await tiny.close();
});

it("answers with the spec's example of the status where it has one", async () => {
  mock.fault("buyMailboxes", { kind: "status", status: 402 });
  expect((await buy()).status).toBe(402);
  expect(mock.requests).toMatchObject([{ example: "insufficientWallet" }]);
});

it("writes Retry-After as seconds, as a date and as absolute seconds", async () => {
  const headers: (string | null)[] = [];
  for (const retryAfter of [7, "http-date", "unix", undefined] as const) {
    mock.fault("getWalletDetails", { kind: "status", status: 429, ...(retryAfter !== undefined && { retryAfter }) });
    headers.push((await read()).headers.get("retry-after"));
  }
  const [seconds, date, unix, none] = headers;
  expect([seconds, none]).toEqual(["7", null]);
  expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
  for (const then of [Date.parse(date!), Number(unix) * 1000]) {
    expect(then - Date.now()).toBeGreaterThan(0);
    expect(then - Date.now()).toBeLessThanOrEqual(2000);
  }
});

it("does not use up a steered answer that was never given", async () => {
  mock.next("buyMailboxes", { example: "insufficientWallet" });
  mock.fault("buyMailboxes", { kind: "reset", when: "before" });
  mock.fault("buyMailboxes", { kind: "status", status: 503 });
  await expect(buy()).rejects.toThrow();
  expect((await buy()).status).toBe(503);
  expect((await buy()).status).toBe(402);
});

it("records violations of a request that met a fault", async () => {
  mock.fault("getWalletDetails", { kind: "html" });
  await fetch(`${mock.url}/billing/wallet?page=1`, { headers: auth });
  expect(mock.violations).toMatchObject([{ field: "query.page" }]);
});

describe("how often", () => {
  const statuses = async (times: number): Promise<number[]> => {
    const seen: number[] = [];
    for (let call = 0; call < times; call++) seen.push((await read()).status);
    return seen;
  };
  const fault: Fault = { kind: "status", status: 503 };

  it("once, n times, always, until reset", async () => {
    mock.fault("*", fault);
    expect(await statuses(2)).toEqual([503, 200]);
    mock.fault("*", fault, { times: 2 });
    expect(await statuses(3)).toEqual([503, 503, 200]);
    mock.fault("*", fault, { times: "always" });
    expect(await statuses(3)).toEqual([503, 503, 503]);
    mock.reset();
    expect(await statuses(1)).toEqual([200]);
  });

  it("in the order they were set, and only for the operation named", async () => {
    mock.fault("buyMailboxes", { kind: "status", status: 500 });
    mock.fault("getWalletDetails", { kind: "status", status: 502 });
    mock.fault("*", { kind: "status", status: 504 });
    expect(await statuses(3)).toEqual([502, 504, 200]);
    expect((await buy()).status).toBe(500);
  });

  it("at a rate that a seed repeats", async () => {
    const draw = async (options: FaultOptions): Promise<number[]> => {
      mock.reset();
      mock.fault("*", fault, options);
      return statuses(60);
    };
    const first = await draw({ rate: 0.3, seed: 7 });
    const struck = first.filter((status) => status === 503).length;
    expect(struck).toBeGreaterThan(8);
    expect(struck).toBeLessThan(30);
    expect(await draw({ rate: 0.3, seed: 7 })).toEqual(first);
    expect(await draw({ rate: 0.3, seed: 8 })).not.toEqual(first);
    expect((await draw({ rate: 0.3, seed: 7, times: 2 })).filter((status) => status === 503)).toHaveLength(2);
  });

  it.each([
    ["buyMailbox", fault, {}, 'InboxKit has no operation "buyMailbox". Did you mean "buyMailboxes"?'],
    ["*", { kind: "slow" }, {}, 'There is no fault "slow". Known: delay, hang, reset'],
    ["*", { kind: "delay", ms: -1 }, {}, "ms must be a number from 0; it is -1."],
    ["*", { kind: "reset" }, {}, 'when must be "before" or "after"; it is "undefined".'],
    ["*", { kind: "status", status: 99 }, {}, "status must be a whole number from 200 to 599; it is 99."],
    [
      "*",
      { kind: "status", status: 429, retryAfter: "soon" },
      {},
      'retryAfter must be seconds from 0, "http-date" or "unix"; it is "soon".',
    ],
    ["*", fault, { rate: 2 }, "rate must be above 0 and at most 1; it is 2."],
    ["*", fault, { times: 0.5 }, "times must be a whole number from 1"],
  ])("refuses %j %j %j", (operation, bad, options, message) => {
    expect(() => mock.fault(operation as "*", bad as Fault, options)).toThrow(message);
    expect(() => mock.fault(operation as "*", bad as Fault, options)).toThrow(TypeError);
  });
});
