import { describe, expect, it } from "vitest";
import { acme, answering, BASE, headersOf, json, KEY } from "./acme.js";

const to = (location: string, status = 302): Response => new Response(null, { status, headers: { location } });

describe("a call with an effect", () => {
  it.each([301, 302, 303, 307, 308])("does not follow a %d", async (status) => {
    const { fetch, sent } = answering(to(`${BASE}/elsewhere`, status), json({ bought: "twice" }));
    await expect(acme({ fetch }).buyThing({ body: {} })).rejects.toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
      disposition: "reconcile-first",
      status,
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init.redirect).toBe("manual");
  });
});

describe("a read", () => {
  it.each([
    [`${BASE}/elsewhere`, 302, `${BASE}/elsewhere`],
    ["/v2/things?page=2", 307, "https://api.acme.test/v2/things?page=2"],
    ["more", 301, "https://api.acme.test/v1/more"],
  ])("follows to %s", async (location, status, url) => {
    const { fetch, sent } = answering(to(location, status), json({ there: 1 }));
    await expect(acme({ fetch }).listThings()).resolves.toEqual({ there: 1 });
    expect(sent[1]?.url).toBe(url);
    expect(headersOf(sent[1])["authorization"]).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ["another host", "https://evil.test/v1/things"],
    ["another port", "https://api.acme.test:444/v1/things"],
    ["another scheme", "http://api.acme.test/v1/things"],
    ["a lookalike", "https://api.acme.test.evil.test/"],
    ["a host after slashes", "//evil.test/"],
    ["nowhere", "https://["],
  ])("never carries its credential to %s", async (_name, location) => {
    const { fetch, sent } = answering(to(location), json({ leaked: 1 }));
    await expect(acme({ fetch }).listThings()).rejects.toMatchObject({
      code: "unexpected-response",
      outcome: "not-applied",
    });
    expect(sent).toHaveLength(1);
  });

  it("gives up without a goal, and after five hops", async () => {
    const nowhere = answering(new Response(null, { status: 304 }));
    await expect(acme({ fetch: nowhere.fetch }).listThings()).rejects.toMatchObject({
      code: "unexpected-response",
      status: 304,
    });
    const round = answering(to("/v1/things"));
    await expect(acme({ fetch: round.fetch }).listThings()).rejects.toMatchObject({ code: "unexpected-response" });
    expect(round.sent).toHaveLength(6);
  });

  it.each([
    [307, true],
    [308, true],
    [302, false],
    [303, false],
  ])("with a body follows a %d: %s", async (status, follows) => {
    const { fetch, sent } = answering(to("/v2/search", status), json({ found: 1 }));
    const call = acme({ fetch }).searchThings({ body: { q: 1 } });
    if (!follows) return expect(call).rejects.toMatchObject({ code: "unexpected-response" });
    await expect(call).resolves.toEqual({ found: 1 });
    expect(sent[1]?.init).toMatchObject({ method: "POST", body: '{"q":1}' });
  });
});
