import { request as rawRequest } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { auth, json, mockOf, specOf } from "./helpers.js";

const secret = "synthetic-password-1";
const person = {
  type: "object",
  additionalProperties: false,
  required: ["username"],
  properties: {
    username: { type: "string", minLength: 3 },
    password: { type: "string", "x-secret": true },
    platform: { type: "string", enum: ["google", "microsoft"] },
  },
};
const spec = specOf({
  "/people/{id}": {
    put: {
      operationId: "putPeople",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer" } },
        { name: "dryRun", in: "query", schema: { type: "boolean" } },
        { name: "pageSize", in: "query", schema: { type: "integer", maximum: 100 } },
        { name: "X-Tenant", in: "header", required: true, schema: { type: "string", pattern: "^t-" } },
      ],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              additionalProperties: false,
              required: ["people"],
              properties: { people: { type: "array", items: person }, apiToken: { type: "string", "x-secret": true } },
            },
          },
        },
      },
      responses: {
        200: { description: "", ...json({ ok: true }, "saved") },
        422: { description: "", ...json({ error: "invalid" }, "invalid") },
      },
    },
  },
  "/plain": {
    post: {
      operationId: "postPlain",
      requestBody: { required: true, ...json({ a: 1 }, "request", person) },
      responses: { 204: { description: "" } },
    },
  },
  "/bare": {
    get: {
      operationId: "getBare",
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } } },
        },
      },
    },
  },
  "/form": {
    post: {
      operationId: "postForm",
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              additionalProperties: false,
              required: ["name"],
              properties: {
                name: { type: "string" },
                picture: { type: "string", format: "binary" },
                files: { type: "object", additionalProperties: { type: "string", format: "binary" } },
                people: { anyOf: [{ type: "array", items: person }, { type: "string" }] },
                confirm: { type: "boolean" },
              },
            },
          },
        },
      },
      responses: {
        200: { description: "", ...json({ ok: true }) },
        400: { description: "", ...json({ ok: false }, "invalid") },
      },
    },
  },
});

let mock: Mock;
beforeAll(async () => {
  mock = await mockOf(spec);
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

interface Change {
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: unknown;
  raw?: string;
}
async function put({
  path = "/people/1",
  headers = {},
  body = { people: [{ username: "ada" }] },
  raw,
}: Change): Promise<Response> {
  const all = { ...auth, "content-type": "application/json", "x-tenant": "t-1", ...headers };
  const sent = Object.fromEntries(
    Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined),
  );
  return fetch(mock.url + path, { method: "PUT", headers: sent, body: raw ?? JSON.stringify(body) });
}
const reasons = (): string[] => mock.violations.map(({ reason }) => reason);

describe("HTTP as it is written by others", () => {
  const url = (): string => `${inboxkit.url}/domains/list`;
  const headers = { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" };
  const body = JSON.stringify({ page: 1, limit: 10 });
  let inboxkit: Mock<"inboxkit">;
  beforeAll(async () => {
    inboxkit = await startMock("inboxkit");
  });
  afterEach(() => inboxkit.reset());
  afterAll(() => inboxkit.close());

  it.each(["bearer", "BEARER", "Bearer"])("takes the scheme %s", async (scheme) => {
    const authorization = `${scheme} any-key`;
    const response = await fetch(url(), { method: "POST", headers: { ...headers, authorization }, body });
    expect([response.status, inboxkit.violations]).toEqual([200, []]);
  });

  it.each<[string, Uint8Array]>([
    ["gzip", gzipSync(body)],
    ["br", brotliCompressSync(body)],
    ["deflate", deflateSync(body)],
  ])("reads a body in %s, and checks it", async (encoding, bytes) => {
    const send = async (sent: Uint8Array): Promise<number> => {
      const init = {
        method: "POST",
        headers: { ...headers, "content-encoding": encoding },
        body: new Uint8Array(sent),
      };
      return (await fetch(url(), init)).status;
    };
    expect(await send(bytes)).toBe(200);
    expect(inboxkit.requests[0]?.body).toEqual({ page: 1, limit: 10 });
    await send(new TextEncoder().encode("not packed"));
    expect(inboxkit.violations.map(({ reason }) => reason)).toContain(
      `body is not ${encoding} as its content-encoding says`,
    );
  });

  it("answers to its own name only, as a web page can let another one lead here", async () => {
    const { port } = new URL(inboxkit.url);
    const ask = async (host: string): Promise<number | undefined> =>
      await new Promise((resolve, reject) => {
        const options = { port, host: "127.0.0.1", path: "/v1/api/account", headers: { ...auth, host } };
        rawRequest(options, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
    expect(await ask(`localhost:${port}`)).toBe(200);
    expect(await ask(`127.0.0.1:${port}`)).toBe(200);
    expect(await ask(`evil.example:${port}`)).toBe(421);
    expect(inboxkit.requests).toHaveLength(2);
  });

  it("names an encoding that it does not know", async () => {
    await fetch(url(), { method: "POST", headers: { ...headers, "content-encoding": "zstd" }, body });
    expect(inboxkit.violations.map(({ reason }) => reason)).toContain(
      "body has a content-encoding that the mock does not know: zstd",
    );
  });
});

it("names each of thousands of unknown keys", async () => {
  const keys = Array.from({ length: 4_000 }, (_, n): [string, number] => [`key${n}`, n]);
  await put({ body: { people: [{ username: "ada" }], ...Object.fromEntries(keys) } });
  expect(mock.violations.length).toBe(4_000);
  expect(mock.violations.at(-1)?.reason).toMatch(/^body\.key3999 is not in the spec; 3999 was sent\./);
});

it("has nothing to say about a request that keeps to the spec", async () => {
  expect((await put({ path: "/people/1?dryRun=true&pageSize=10" })).status).toBe(200);
  expect(mock.violations).toEqual([]);
});

describe("names the field, what was expected and what was sent", () => {
  it.each<[string, Change, string, string]>([
    [
      "a wrong type",
      { body: { people: [{ username: 42 }] } },
      "body",
      "body.people[0].username must be string; 42 was sent",
    ],
    [
      "a value out of range",
      { body: { people: [{ username: "ad" }] } },
      "body",
      'body.people[0].username must NOT have fewer than 3 characters; "ad" was sent',
    ],
    [
      "a value not listed",
      { body: { people: [{ username: "ada", platform: "smtp" }] } },
      "body",
      'body.people[0].platform must be equal to one of the allowed values: google, microsoft; "smtp" was sent',
    ],
    ["a missing key", { body: { people: [{}] } }, "body", "body.people[0].username is required; nothing was sent"],
    [
      "a misspelt key",
      { body: { people: [{ username: "ada", platfrom: "google" }] } },
      "body",
      'body.people[0].platfrom is not in the spec; "google" was sent. Did you mean "platform"?',
    ],
    [
      "an unknown key",
      { body: { people: [], zzz: 1 } },
      "body",
      "body.zzz is not in the spec; 1 was sent. Known: people, apiToken.",
    ],
    ["a list for an object", { body: [] }, "body", "body must be object; [] was sent"],
    ["broken JSON", { raw: '{"people": [' }, "body", "body is not JSON: Unexpected end of JSON input"],
    [
      "a wrong query value",
      { path: "/people/1?pageSize=1000" },
      "query",
      'query.pageSize must be <= 100; "1000" was sent',
    ],
    [
      "a misspelt query key",
      { path: "/people/1?pagesize=10" },
      "query",
      'query.pagesize is not in the spec; "10" was sent. Did you mean "pageSize"?',
    ],
    [
      "a query key given twice that is unknown",
      { path: "/people/1?tag=a&tag=b" },
      "query",
      'query.tag is not in the spec; ["a","b"] was sent. Known: dryRun, pageSize.',
    ],
    [
      "a missing header",
      { headers: { "x-tenant": undefined } },
      "header",
      "header.X-Tenant is required; nothing was sent",
    ],
    [
      "a wrong header",
      { headers: { "x-tenant": "1" } },
      "header",
      'header.X-Tenant must match pattern "^t-"; "1" was sent',
    ],
    ["a wrong path parameter", { path: "/people/ada" }, "path", "path.id must be integer"],
    [
      "no credentials",
      { headers: { authorization: undefined } },
      "security",
      "credentials are required (Authorization: Bearer ...); none of that form were sent",
    ],
    [
      "credentials of another form",
      { headers: { authorization: "Basic abc" } },
      "security",
      "credentials are required (Authorization: Bearer ...); none of that form were sent",
    ],
    [
      "another media type",
      { headers: { "content-type": "text/plain" } },
      "media-type",
      'Supported content types: application/json; "text/plain" was sent',
    ],
    [
      "an Accept header that cannot be met",
      { headers: { accept: "image/png" } },
      "accept",
      "Unable to find content for image/png",
    ],
  ])("%s", async (_, change, kind, reason) => {
    await put(change);
    expect(reasons()).toEqual([reason]);
    expect(mock.violations).toMatchObject([{ kind, method: "PUT", operationId: "putPeople" }]);
    expect(mock.requests[0]?.violations).toEqual(mock.violations);
  });

  it("a missing body", async () => {
    const response = await fetch(`${mock.url}/plain`, { method: "POST", headers: auth });
    expect(response.status).toBe(422);
    expect(reasons()).toEqual(["body is required; nothing was sent"]);
  });

  it("a body sent in chunks, whose length nobody knows", async () => {
    const { hostname, port, pathname } = new URL(`${mock.url}/plain`);
    await new Promise<void>((resolve, reject) => {
      const request = rawRequest(
        { hostname, port, path: pathname, method: "POST", headers: { ...auth, "content-type": "text/plain" } },
        (response) => {
          response.resume().on("end", resolve);
        },
      );
      request.on("error", reject);
      request.write("{");
      request.end("}");
    });
    expect(mock.violations).toMatchObject([{ kind: "media-type" }]);
  });
});

it("answers an invalid request with the spec's own 422, and with Prism's where the spec has none", async () => {
  const own = await put({ body: {} });
  expect([own.status, await own.json()]).toEqual([422, { error: "invalid" }]);
  const prisms = await fetch(`${mock.url}/plain`, {
    method: "POST",
    headers: { ...auth, "content-type": "application/json" },
    body: "{}",
  });
  expect([prisms.status, prisms.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
  expect(reasons()).toEqual([
    "body.people is required; nothing was sent",
    "body.username is required; nothing was sent",
  ]);
});

it("sends the headers for which the spec shows a value, and invents none", async () => {
  const string = { type: "string" };
  const headers = { "Retry-After": { schema: string, example: "7" }, "X-Request-Id": { schema: string } };
  const paths = {
    "/it": { get: { operationId: "getIt", responses: { 200: { description: "", headers, ...json("it") } } } },
  };
  const tiny = await mockOf(specOf(paths));
  const response = await fetch(`${tiny.url}/it`, { headers: auth });
  expect([response.headers.get("retry-after"), response.headers.get("x-request-id")]).toEqual(["7", null]);
  await tiny.close();
});

it("answers 204 without a body", async () => {
  const body = JSON.stringify({ username: "ada" });
  const response = await fetch(`${mock.url}/plain`, {
    method: "POST",
    headers: { ...auth, "content-type": "application/json" },
    body,
  });
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(mock.violations).toEqual([]);
});

it("serves no body that Prism would have to invent", async () => {
  const response = await fetch(`${mock.url}/bare`, { headers: auth });
  expect(response.status).toBe(500);
  expect(await response.text()).toContain("the spec has no example for 200 of getBare");
  expect(mock.violations).toMatchObject([{ kind: "invented" }]);
});

describe("a form", () => {
  const post = (form: FormData): Promise<Response> =>
    fetch(`${mock.url}/form`, { method: "POST", headers: auth, body: form });

  it("is taken, and its parts are recorded by name", async () => {
    const form = new FormData();
    form.append("name", "Ada");
    form.append("picture", new Blob([new Uint8Array([0, 255, 13, 10])], { type: "image/png" }), "ada.png");
    form.append("files[ada@example.com]", new Blob(["x"]), "ada.png");
    form.append("people", JSON.stringify([{ username: "ada" }]));
    form.append("confirm", "true");
    expect((await post(form)).status).toBe(200);
    expect(mock.violations).toEqual([]);
    expect(mock.requests[0]?.body).toEqual({
      name: "Ada",
      picture: { filename: "ada.png", type: "image/png", bytes: 4 },
      "files[ada@example.com]": { filename: "ada.png", type: "application/octet-stream", bytes: 1 },
      people: '[{"username":"ada"}]',
      confirm: "true",
    });
  });

  it("is checked inside its JSON parts, and hides their secrets", async () => {
    const form = new FormData();
    form.append("name", "7");
    form.append("people", JSON.stringify([{ username: 7, password: secret }]));
    form.append("confirm", "perhaps");
    expect((await post(form)).status).toBe(400);
    expect(reasons()).toContain("body.people[0].username must be string; 7 was sent");
    expect(reasons()).toContain('body.confirm must be boolean; "perhaps" was sent');
    expect(JSON.stringify([mock.requests, mock.violations])).not.toContain(secret);
  });

  it("is no JSON", async () => {
    const headers = { ...auth, "content-type": "application/json" };
    expect((await fetch(`${mock.url}/form`, { method: "POST", headers, body: '{"name":"Ada"}' })).status).toBe(400);
    expect(reasons()).toEqual(['Supported content types: multipart/form-data; "application/json" was sent']);
  });

  it("is checked for missing and unknown parts", async () => {
    const form = new FormData();
    form.append("nmae", "Ada");
    expect((await post(form)).status).toBe(400);
    expect(reasons()).toEqual([
      "body.name is required; nothing was sent",
      'body.nmae is not in the spec; "Ada" was sent. Did you mean "name"?',
    ]);
  });

  it("is refused when it is none", async () => {
    const headers = { ...auth, "content-type": "multipart/form-data; boundary=x" };
    expect((await fetch(`${mock.url}/form`, { method: "POST", headers, body: "hello" })).status).toBe(400);
    expect(reasons()).toEqual([
      "body is not multipart/form-data as its content type says: multipart/form-data; boundary=x",
    ]);
  });
});

describe("secrets", () => {
  it("appear in no record and no reason", async () => {
    await put({
      body: { people: [{ username: "ada", password: secret }], apiToken: secret },
      headers: { authorization: `Bearer ${secret}` },
    });
    await put({ body: { people: [{ username: 1, password: [secret] }], apiToken: { nested: secret } } });
    await put({ raw: `{"apiToken": "${secret}", ` });
    const told = JSON.stringify([mock.requests, mock.violations]);
    expect(told).not.toContain(secret);
    expect(mock.requests[0]).toMatchObject({
      headers: { authorization: "[redacted]", "x-tenant": "t-1" },
      body: { people: [{ username: "ada", password: "[redacted]" }], apiToken: "[redacted]" },
    });
    expect(reasons()).toContain('body.people[0].password must be string; "[redacted]" was sent');
  });

  it("are those the provider's own spec marks", async () => {
    const inboxkit = await startMock("inboxkit");
    await fetch(`${inboxkit.url}/mailboxes/change-password`, {
      method: "POST",
      headers: { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" },
      body: JSON.stringify({ uid: "u", password: secret, new_password: secret }),
    });
    expect(inboxkit.requests[0]).toMatchObject({ headers: { authorization: "[redacted]", "x-workspace-id": "ws-1" } });
    expect(JSON.stringify([inboxkit.requests, inboxkit.violations])).not.toContain(secret);
    await inboxkit.close();
  });
});

it("records a request that the client broke off as not received", async () => {
  const { hostname, port, pathname } = new URL(`${mock.url}/plain`);
  const request = rawRequest({
    hostname,
    port,
    path: pathname,
    method: "POST",
    headers: { ...auth, "content-length": "100" },
  });
  request.on("error", () => {});
  request.write("{");
  while (mock.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  request.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(mock.requests).toMatchObject([{ received: false, status: undefined }]);
  expect(mock.violations).toEqual([]);
});
