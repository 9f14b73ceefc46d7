import { describe, expect, it } from "vitest";
import type { RawInit } from "../src/index.js";
import { acme, answering, BASE, bodyOf, broken, hanging, headersOf, json, KEY, unlimited } from "./acme.js";

describe("client.fetch", () => {
  it("sends with credential, agent and headers, below the base URL", async () => {
    const { fetch, sent } = answering(json({ a: 1 }, 201, { "x-left": "7" }));
    const init: RawInit = { method: "post", body: '{"n":1}', headers: { "Content-Type": "application/json" } };
    const response = await acme({ fetch }).fetch("/beta/things?x=1", init, { headers: { "x-more": "m" } });
    expect([response.status, response.headers.get("x-left"), await response.json()]).toEqual([201, "7", { a: 1 }]);
    expect(sent[0]?.url).toBe(`${BASE}/beta/things?x=1`);
    expect(sent[0]?.init).toMatchObject({ method: "POST", redirect: "manual" });
    expect(await bodyOf(sent[0])).toBe('{"n":1}');
    expect(headersOf(sent[0])).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "x-more": "m",
    });
  });

  it.each([200, 204, 302, 400, 404, 409, 500, 503])("hands back a %d as it is", async (status) => {
    const { fetch, sent } = answering(() => new Response(status === 204 ? null : "text", { status }));
    const response = await acme({ fetch }).fetch("/x");
    expect([response.status, await response.text()]).toEqual([status, status === 204 ? "" : "text"]);
    expect(sent).toHaveLength(1);
  });

  it.each<[string, RawInit, number]>([
    ["a GET", {}, 1],
    ["a POST", { method: "POST" }, 1],
    ["a write", { method: "PUT", effect: "write" }, 1],
    ["a stated read", { effect: "read" }, 3],
    ["a POST stated to read", { method: "POST", effect: "read" }, 3],
  ])("sends %s so often", async (_name, init, times) => {
    const { fetch, sent } = answering(json({ n: 1 }, 503), json({ n: 2 }, 429), json({ n: 3 }, 503));
    const response = await acme({ fetch, limiter: unlimited }).fetch("/x", init);
    expect(sent).toHaveLength(times);
    expect(await response.json()).toEqual({ n: times });
  });

  it.each<[RawInit, string]>([
    [{}, "not-applied"],
    [{ method: "HEAD" }, "not-applied"],
    [{ method: "POST" }, "unknown"],
    [{ method: "POST", effect: "write" }, "unknown"],
    [{ method: "POST", effect: "read" }, "not-applied"],
  ])("%o that gets no reply is %s", async (init, outcome) => {
    const { fetch } = answering(json({}, 503), broken("ECONNRESET"));
    const client = acme({ fetch: answering(broken("ECONNRESET")).fetch });
    await expect(client.fetch("/x", init)).rejects.toMatchObject({ code: "network", outcome, operation: "fetch" });
    await expect(acme({ fetch }).fetch("/x", { effect: "read" })).rejects.toMatchObject({ code: "network" });
  });

  it("follows redirects by the rules of its effect", async () => {
    const to = (location: string): Response => new Response(null, { status: 307, headers: { location } });
    const read = answering(to("/v2/x"), json({ there: 1 }));
    expect(await (await acme({ fetch: read.fetch }).fetch("/x")).json()).toEqual({ there: 1 });
    for (const [init, location] of [
      [{ method: "POST" }, "/v2/x"],
      [{}, "https://evil.test/x"],
    ] as const) {
      const { fetch, sent } = answering(to(location), json({}));
      expect((await acme({ fetch }).fetch("/x", init)).status).toBe(307);
      expect(sent).toHaveLength(1);
    }
  });

  it("obeys timeouts, limits and the size of bodies", async () => {
    await expect(acme({ fetch: hanging().fetch, timeoutMs: 5 }).fetch("/x")).rejects.toMatchObject({ code: "timeout" });
    const { fetch } = answering(() => new Response("x".repeat(2_000)));
    await expect(acme({ fetch, maxBodyBytes: 1_000 }).fetch("/x")).rejects.toMatchObject({
      code: "unexpected-response",
    });
  });

  it("takes a full URL of the same origin", async () => {
    const { fetch, sent } = answering(json({}));
    await acme({ fetch }).fetch("https://api.acme.test/v2/next?page=2");
    expect(sent[0]?.url).toBe("https://api.acme.test/v2/next?page=2");
  });

  it.each<[string, string, RawInit]>([
    ["another host", "https://evil.test/v1/x", {}],
    ["another port", "https://api.acme.test:8443/x", {}],
    ["another scheme", "http://api.acme.test/x", {}],
    ["a login in the URL", "https://me:pw@api.acme.test/x", {}],
    ["a host without a scheme", "evil.test/x", {}],
    ["a host glued to ours", "@evil.test/x", {}],
    ["nothing", "", {}],
    ["a GET that could go out twice", "/x", { effect: "write" }],
    ["a HEAD that could go out twice", "/x", { method: "head", effect: "spend" }],
    ["a body with GET", "/x", { body: "a" }],
    ["another credential", "/x", { headers: { authorization: "mine" } }],
    ["a broken header", "/x", { headers: { "x-a": "b\r\nc: d" } }],
    ["a method with a line break", "/x", { method: "GET\r\nX" }],
    ["a made-up effect", "/x", { effect: "none" } as object],
    ["a mistyped option", "/x", { header: {} } as object],
  ])("refuses %s", async (_name, path, init) => {
    const { fetch, sent } = answering(json({}));
    await expect(acme({ fetch }).fetch(path, init)).rejects.toMatchObject({
      code: "invalid-argument",
      outcome: "not-applied",
    });
    expect(sent).toEqual([]);
  });

  it("stays at home with whatever path", async () => {
    const { fetch, sent } = answering(json({}));
    for (const path of ["//evil.test/x", "/\\evil.test", "/%2fevil.test"]) await acme({ fetch }).fetch(path);
    expect(sent.map(({ url }) => url.startsWith("https://api.acme.test/v1/"))).toEqual([true, true, true]);
    for (const path of ["/../../x", "/%2e%2e/x", "/..\\x", "/a/../../v2", "/../v1x"])
      await expect(acme({ fetch }).fetch(path)).rejects.toMatchObject({
        code: "invalid-argument",
        outcome: "not-applied",
      });
    expect(sent.length).toBe(3);
    await acme({ fetch }).fetch("https://api.acme.test/v2/x");
    expect(sent.length).toBe(4);
  });
});
