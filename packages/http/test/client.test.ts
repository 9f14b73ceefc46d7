import { describe, expect, it } from "vitest";
import { MailfleetError, createClient } from "../src/index.js";
import { acme, answering, bodyOf, definition, headersOf, json, KEY, operations } from "./acme.js";

function thrown(run: () => unknown): MailfleetError {
  try {
    run();
  } catch (error) {
    if (MailfleetError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("creating a client", () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ["no key", { apiKey: undefined }, /apiKey is missing/],
    ["an empty key", { apiKey: "" }, /apiKey must be/],
    ["a key with a line break", { apiKey: `${KEY}\n` }, /apiKey must be .*line breaks/],
    ["a key that is no text", { apiKey: 12345678 }, /apiKey must be/],
    ["a mistyped option", { timeout: 5 }, /unknown option "timeout", did you mean timeoutMs\?/],
    ["a mistyped tenant", { teamid: "t" }, /unknown option "teamid", did you mean teamId\?/],
    ["a differently written option", { base_url: "x" }, /did you mean baseUrl\?/],
    ["an option of nobody", { zebra: 1 }, /unknown option "zebra"$/],
    ["a tenant that is no text", { teamId: 7 }, /teamId must be a non-empty text/],
    ["an empty tenant", { teamId: " " }, /teamId must be/],
    ["a negative timeout", { timeoutMs: -1 }, /timeoutMs must be a positive number/],
    ["a timeout as text", { totalTimeoutMs: "5s" }, /totalTimeoutMs must be/],
    ["half a retry", { retry: { maxRetries: 1.5 } }, /maxRetries must be a whole number/],
    ["a mistyped retry", { retry: { retries: 1 } }, /unknown retry option "retries"/],
    ["a fetch that is none", { fetch: "node-fetch" }, /fetch must be a function/],
    ["a limiter that is none", { limiter: {} }, /limiter must be an object with a run method/],
    ["a user agent with a line break", { userAgent: "me\r\nx: y" }, /userAgent must be/],
    ["a URL that is none", { baseUrl: "api.acme.test" }, /baseUrl is not a URL/],
    ["a URL of another kind", { baseUrl: "ftp://api.acme.test" }, /must begin with https:/],
    ["a URL with a login", { baseUrl: "https://u:p@api.acme.test" }, /neither a login/],
    ["a URL with a query", { baseUrl: "https://api.acme.test/?a=b" }, /nor a query/],
    ["an open line", { baseUrl: "http://api.acme.test" }, /allowInsecureHttp/],
    ["an open line to a lookalike", { baseUrl: "http://127.0.0.1.acme.test" }, /allowInsecureHttp/],
    ["an open line to another lookalike", { baseUrl: "http://localhost.acme.test" }, /allowInsecureHttp/],
  ])("refuses %s", (_name, options, message) => {
    const error = thrown(() => acme(options));
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", operation: "createClient" });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(KEY);
  });

  it.each([
    ["https://other.test/base/"],
    ["http://localhost:4010"],
    ["http://127.0.0.1:4010/v1"],
    ["http://127.9.9.9"],
    ["http://[::1]:4010"],
  ])("takes the base URL %s", async (baseUrl) => {
    const { fetch, sent } = answering(json({}));
    await acme({ baseUrl, fetch }).listThings();
    expect(sent[0]?.url).toBe(`${baseUrl.replace(/\/$/, "")}/things`);
  });

  it("opens the line when asked to", () => {
    expect(acme({ baseUrl: "http://api.acme.test", allowInsecureHttp: true })).toBeDefined();
  });

  it("refuses to run in a browser unless asked to", () => {
    Object.assign(globalThis, { window: { document: {} } });
    try {
      expect(thrown(() => acme()).message).toMatch(/allowBrowser/);
      expect(acme({ allowBrowser: true })).toBeDefined();
    } finally {
      Reflect.deleteProperty(globalThis, "window");
    }
  });

  it("has one method per operation and shows no key", async () => {
    const client = acme();
    expect(Object.keys(client).sort()).toEqual([...Object.keys(operations), "fetch"].sort());
    expect(JSON.stringify(client)).not.toContain(KEY);
    const { inspect } = await import("node:util");
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain(KEY);
  });

  it("refuses a definition without a usable base URL", () => {
    const facts = { ...definition.facts, baseUrl: "http://api.acme.test" };
    expect(thrown(() => createClient({ ...definition, facts }, { apiKey: KEY })).code).toBe("invalid-argument");
  });
});

describe("the request", () => {
  it("carries credential, agent, query, headers and body", async () => {
    const { fetch, sent } = answering(json({ id: 1 }));
    const client = acme({ fetch, userAgent: "me/1" });
    const args = {
      path: { id: "a/b c" },
      query: { tags: ["x", "y&z"], none: undefined, on: true },
      body: { n: 1 },
      header: { "X-Trace": 7 },
    };
    await expect(client.setThing(args, { headers: { "x-extra": "e" } })).resolves.toEqual({ id: 1 });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe("https://api.acme.test/v1/things/a%2Fb%20c?tags=x&tags=y%26z&on=true");
    expect(sent[0]?.init).toMatchObject({ method: "PUT", body: '{"n":1}', redirect: "manual" });
    expect(headersOf(sent[0])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "user-agent": "me/1",
      "x-extra": "e",
      "x-trace": "7",
    });
  });

  it("has no content type without a body", async () => {
    const { fetch, sent } = answering(json({}));
    await acme({ fetch }).addThing();
    expect(headersOf(sent[0])).not.toHaveProperty("content-type");
    expect(await bodyOf(sent[0])).toBe("");
    await acme({ fetch }).listThings();
    expect(sent[1]?.init.body).toBeUndefined();
  });

  it("looks the global fetch up when it calls, not before", async () => {
    const { fetch } = answering(json({ late: true }));
    const client = acme();
    const real = globalThis.fetch;
    globalThis.fetch = fetch;
    try {
      await expect(client.listThings()).resolves.toEqual({ late: true });
    } finally {
      globalThis.fetch = real;
    }
  });

  it("writes forms", async () => {
    const { fetch, sent } = answering(json({}));
    const file = new Blob(["x"], { type: "image/png" });
    const body = {
      plan: "a",
      count: 2,
      list: [{ a: 1 }],
      map: { a: { b: 1 } },
      files: { "j@x.test": file },
      many: [file, file],
      no: null,
    };
    await acme({ fetch }).uploadThing({ body });
    const headers = headersOf(sent[0]);
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(sent[0]?.init.body ?? null, { headers }).formData();
    expect([...form.keys()]).toEqual(["plan", "count", "list", "map", "files[j@x.test]", "many", "many"]);
    expect([form.get("plan"), form.get("count"), form.get("list"), form.get("map")]).toEqual([
      "a",
      "2",
      '[{"a":1}]',
      '{"a":{"b":1}}',
    ]);
    expect(form.get("files[j@x.test]")).toMatchObject({ type: "image/png", size: 1 });
  });
});

describe("the tenant", () => {
  it("is filled in where the operation wants it", async () => {
    const { fetch, sent } = answering(json({}));
    const client = acme({ fetch, teamId: "team-1" });
    await client.byHeader();
    await client.byQuery({ query: { page: 2 } });
    await client.byBody({ body: { a: 1 } });
    await client.byBody();
    await client.listThings();
    expect(headersOf(sent[0])["x-team-id"]).toBe("team-1");
    expect(sent[1]?.url).toMatch(/\?page=2&team_id=team-1$/);
    expect(await bodyOf(sent[2])).toBe('{"a":1,"teamId":"team-1"}');
    expect(await bodyOf(sent[3])).toBe('{"teamId":"team-1"}');
    expect(headersOf(sent[4])).not.toHaveProperty("x-team-id");
  });

  it("may be named by the call instead", async () => {
    const { fetch, sent } = answering(json({}));
    const client = acme({ fetch, teamId: "team-1" });
    await client.byHeader({ header: { "x-team-id": "other" } });
    await client.byQuery({ query: { team_id: "other" } });
    await client.byBody({ body: { teamId: "other" } });
    expect(headersOf(sent[0])["x-team-id"]).toBe("other");
    expect(sent[1]?.url).toMatch(/\?team_id=other$/);
    expect(await bodyOf(sent[2])).toBe('{"teamId":"other"}');
  });

  it("is missed before anything is sent", async () => {
    const { fetch, sent } = answering(json({}));
    const client = acme({ fetch });
    await expect(client.byHeader()).rejects.toMatchObject({
      code: "invalid-argument",
      disposition: "change-input",
      message: expect.stringContaining("the option teamId"),
    });
    await expect(client.byBody({ body: {} })).rejects.toThrow(/body\.teamId/);
    await client.byQuery();
    expect(sent.map(({ url }) => url)).toEqual(["https://api.acme.test/v1/things"]);
  });
});

describe("arguments are refused before anything is sent", () => {
  const lone = "\ud800";
  it.each<[string, (client: ReturnType<typeof acme>) => Promise<unknown>, RegExp]>([
    ["no path parameter", (c) => c.getThing(), /path parameter id is missing/],
    ["an empty one", (c) => c.getThing({ path: { id: "" } }), /path parameter id is missing or empty/],
    ["null", (c) => c.getThing({ path: { id: null } }), /missing/],
    ["the same folder", (c) => c.getThing({ path: { id: "." } }), /relative/],
    ["the folder above", (c) => c.getThing({ path: { id: ".." } }), /relative/],
    ["a list in the path", (c) => c.getThing({ path: { id: ["a"] } }), /must be a text/],
    ["half a character in the path", (c) => c.getThing({ path: { id: lone } }), /URL/],
    [
      "a foreign path parameter",
      (c) => c.getThing({ path: { id: 1, uid: 2 } }),
      /unknown path parameter "uid", did you mean id/,
    ],
    ["half a character in the query", (c) => c.listThings({ query: { q: lone } }), /URL/],
    ["a query too deep", (c) => c.listThings({ query: { q: { a: { b: 1 } } } }), /URL/],
    ["a query name that adds parameters", (c) => c.listThings({ query: { "a=1&b": 2 } }), /query parameter's name/],
    ["a header with a line break", (c) => c.listThings({ header: { "x-a": "b\r\nx-c: d" } }), /header x-a/],
    ["a header with a control character", (c) => c.listThings({ header: { "x-a": "b\u0000" } }), /header x-a/],
    ["a header beyond Latin-1", (c) => c.listThings({ header: { "x-a": "€" } }), /header x-a/],
    ["a header that is an object", (c) => c.listThings({ header: { "x-a": {} } }), /header x-a/],
    ["a header name with a line break", (c) => c.listThings({ header: { "x-a\r\nx": "b" } }), /header's name/],
    ["a call header with a line break", (c) => c.listThings({}, { headers: { "x-a": "b\nc" } }), /header x-a/],
    ["another credential", (c) => c.listThings({}, { headers: { AUTHORIZATION: "mine" } }), /credential/],
    ["a foreign argument", (c) => c.listThings({ params: {} } as object), /unknown argument "params"/],
    ["a body where none belongs", (c) => c.listThings({ body: {} }), /takes no body/],
    ["a query that is a text", (c) => c.listThings({ query: "a=b" } as object), /argument query must be an object/],
    ["a body that JSON cannot hold", (c) => c.addThing({ body: { n: 1n } }), /JSON/],
    ["a circular body", (c) => c.addThing({ body: circular() }), /JSON/],
    ["a form that is a text", (c) => c.uploadThing({ body: "a" }), /must be an object/],
    ["a mistyped call option", (c) => c.listThings({}, { timeout: 1 } as object), /did you mean timeoutMs/],
    ["a signal that is none", (c) => c.listThings({}, { signal: {} } as object), /AbortSignal/],
    ["a call timeout of zero", (c) => c.listThings({}, { timeoutMs: 0 }), /positive/],
  ])("%s", async (_name, call, message) => {
    const { fetch, sent } = answering(json({}));
    const error: unknown = await call(acme({ fetch })).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", disposition: "change-input" });
    expect(String(error)).toMatch(message);
    expect(sent).toEqual([]);
  });

  function circular(): object {
    const body: Record<string, unknown> = {};
    body["self"] = body;
    return body;
  }
});

describe("an inferred path", () => {
  it("is read without ado", async () => {
    const { fetch } = answering(json({ found: 1 }));
    await expect(acme({ fetch }).guessThings()).resolves.toEqual({ found: 1 });
  });

  it("is never bought from by accident", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const client = acme({ fetch });
    await expect(client.guessBuy({ body: {} })).rejects.toMatchObject({ code: "unsupported", outcome: "not-applied" });
    expect(sent).toEqual([]);
    await expect(client.guessBuy({ body: {} }, { allowInferred: true })).resolves.toEqual({ bought: 1 });
  });
});
