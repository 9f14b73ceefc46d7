import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, expect, it } from "vitest";
import { type Mock, type MockOptions, type ProviderId, providers, startMock, startMocks } from "../src/index.js";
import { auth, json, mockOf, operationsOf, specOf, validRequest } from "./helpers.js";

const open: { close(): Promise<void> }[] = [];
function keep<T extends { close(): Promise<void> }>(closable: T): T {
  open.push(closable);
  return closable;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

it("serves the provider's real base path on a free loopback port", async () => {
  const mock = keep(await startMock("inboxkit"));
  expect(mock.provider).toBe("inboxkit");
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\/api$/);
  const response = await fetch(`${mock.url}/workspaces/list`, { headers: auth });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(mock.requests).toMatchObject([
    { operationId: "listWorkspaces", path: "/v1/api/workspaces/list", status: 200, received: true },
  ]);
});

it("takes a path with its parameters, and prefers the literal one of two that fit", async () => {
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const spec = specOf({
    "/things/{id}": {
      get: { operationId: "getThing", parameters: [id], responses: { 200: { description: "", ...json("thing") } } },
    },
    "/things/newest": { get: { operationId: "getNewest", responses: { 200: { description: "", ...json("newest") } } } },
  });
  const mock = keep(await mockOf(spec));
  const get = (path: string): Promise<unknown> =>
    fetch(mock.url + path, { headers: auth }).then((response) => response.json());
  expect(await get("/things/newest")).toBe("newest");
  expect(await get("/things/a%2Fb")).toBe("thing");
  expect(await fetch(`${mock.url}/things/`, { headers: auth }).then(({ status }) => status)).toBe(404);
});

it.each([
  [
    "outside the base path",
    "/mailboxes/list",
    404,
    "path",
    /\/mailboxes\/list is outside the base path \/v1\/api of InboxKit/,
  ],
  [
    "unknown",
    "/v1/api/mailboxes/lists",
    404,
    "path",
    /has no path .*lists.* Did you mean "\/v1\/api\/mailboxes\/list"\?/,
  ],
  ["known, but not for the method", "/v1/api/mailboxes/list", 404, "method", /not for GET; it takes POST/],
])("answers as the provider does where a path is %s, and says why", async (_, path, status, kind, reason) => {
  const mock = keep(await startMock("inboxkit"));
  const response = await fetch(new URL(path, mock.url), { headers: auth });
  expect(response.status).toBe(status);
  expect(response.headers.get("x-mailfleet-violations")).toMatch(reason);
  const body: unknown = await response.json();
  if (path.startsWith("/v1/api/")) expect(body).toEqual({ code: 404, message: "Not found" });
  else expect(body).toMatchObject({ status, detail: expect.stringMatching(reason) });
  expect(mock.violations).toMatchObject([{ kind, path, method: "GET", reason: expect.stringMatching(reason) }]);
});

it("starts every provider at once, and stops them all", async () => {
  const mocks = keep(await startMocks());
  const urls = providers.map((provider) => mocks[provider].url);
  expect(new Set(urls).size).toBe(providers.length);
  for (const provider of providers) {
    const mock = mocks[provider];
    const { path, init } = validRequest((await operationsOf(provider))[0]!);
    expect((await fetch(mock.url + path, init)).ok).toBe(true);
    expect(mock.requests).toHaveLength(1);
  }
  mocks.reset();
  expect(providers.flatMap((provider) => mocks[provider].requests)).toEqual([]);
  await mocks.close();
  for (const url of urls) await expect(fetch(url)).rejects.toThrow("fetch failed");
});

it("keeps mocks of one provider apart", async () => {
  const [first, second] = await Promise.all([startMock("inboxkit"), startMock("inboxkit")]);
  keep(first);
  keep(second);
  first.next("listWorkspaces", { example: "requestFailed", times: "always" });
  first.fault("listWorkspaces", { kind: "delay", ms: 1 });
  const answers = await Promise.all(
    [first, second].map((mock) => fetch(`${mock.url}/workspaces/list`, { headers: auth }).then((r) => r.json())),
  );
  expect(answers.map(({ error }) => error)).toEqual([true, false]);
  expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
});

it("closes at once with requests under way, twice if need be", async () => {
  const mock = await startMock("inboxkit");
  mock.fault("*", { kind: "delay", ms: 60_000 });
  const pending = fetch(`${mock.url}/workspaces/list`, { headers: auth });
  const failed = expect(pending).rejects.toThrow("fetch failed");
  while (mock.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await mock.close();
  await mock.close();
  await failed;
});

it("lets the process end though nobody closed it", async () => {
  const script = `
    const { startMock } = await import("./src/index.ts");
    const mock = await startMock("inboxkit");
    await fetch(mock.url + "/workspaces/list").then((response) => response.text());
    console.log("crashed");`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      timeout: 60_000,
    },
  );
  expect(stdout).toBe("crashed\n");
}, 60_000);

it("says when a port is taken", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, "127.0.0.1", () => {
      const address = taken.address();
      resolve(typeof address === "object" ? address!.port : 0);
    });
  });
  try {
    await expect(startMock("inboxkit", { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken. Choose another one, or 0 for a free one.`,
    );
  } finally {
    taken.close();
  }
});

it.each([
  [() => startMock("inboxkti" as ProviderId), 'There is no mock of "inboxkti". Did you mean "inboxkit"?'],
  [() => startMock("x" as ProviderId), `There is no mock of "x". Known: ${providers.join(", ")}.`],
  [() => startMock("inboxkit", { ports: 1 } as MockOptions), 'startMock has no option "ports". Known: port, host,'],
  [() => startMock("inboxkit", { port: 70_000 }), "port must be a whole number from 0 to 65535; it is 70000."],
  [() => startMock("inboxkit", { history: 0 }), "history must be a whole number from 1; it is 0."],
])("refuses a bad start clearly (%#)", async (start: () => Promise<Mock>, message) => {
  await expect(start()).rejects.toThrow(message);
  await expect(start()).rejects.toBeInstanceOf(TypeError);
});

it("forgets the oldest beyond its history, and tells each request", async () => {
  const told: (string | undefined)[] = [];
  const mock = keep(
    await startMock("inboxkit", { history: 2, onRequest: (request) => told.push(request.operationId) }),
  );
  for (const path of ["/workspaces/list", "/billing/wallet", "/billing/manage"]) await fetch(mock.url + path);
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["getWalletDetails", "getBillingPortalLink"]);
  expect(mock.violations).toHaveLength(2);
  expect(told).toEqual(["listWorkspaces", "getWalletDetails", "getBillingPortalLink"]);
});
