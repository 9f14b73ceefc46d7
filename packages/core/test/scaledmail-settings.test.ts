import { describe, expect, it } from "vitest";
import { answering, called, createProvider, effects, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

/** A ScaledMail that holds these rows, and what is sent to it with an effect. */
function holding(inUse: object[], purchased: object[] = [], free: object[] = purchased) {
  const sent: [path: string, body: unknown][] = [];
  const seller = createProvider({
    fetch: async (input, init) => {
      const url = new URL(String(input));
      if (init?.method === "POST") {
        sent.push([url.pathname.replace("/api/v1", "") + url.search, JSON.parse(await new Response(init.body).text())]);
        return Response.json({});
      }
      if (url.pathname.endsWith("/domains")) return Response.json({ domains: inUse });
      return Response.json({ domains: url.searchParams.get("available") === "true" ? free : purchased });
    },
  });
  return { seller, sent };
}

describe("domains.setForwarding", () => {
  it("reads, and asks for the other address", async () => {
    expect(await provider.domains.setForwarding("EXAMPLE.com", "https://acme.example/landing")).toEqual({
      changed: true,
    });
    expect(mock.requests.map(({ operationId, path, query, body }) => [operationId, path, query, body]).at(-1)).toEqual([
      "updateDomainRedirect",
      "/api/v1/swap-redirect/example.com",
      { organization_id: TENANT },
      { new_redirect: "https://acme.example/landing" },
    ]);
    expect(called()).toEqual(["getDomains", "getPurchasedDomains", "updateDomainRedirect"]);
  });

  it("ends it with an empty address", async () => {
    expect(await provider.domains.setForwarding("example.com", null)).toEqual({ changed: true });
    expect(mock.requests.at(-1)?.body).toEqual({ new_redirect: "" });
  });

  it.each<[string, object, string | null]>([
    ["leads there", { redirect: "https://acme.example" }, "https://acme.example"],
    ["leads there, written differently", { redirect: "acme.example" }, "https://ACME.example/"],
    ["leads nowhere", { redirect: "" }, null],
    ["leads nowhere, said by null", { redirect: null }, null],
  ])("sends nothing if it %s already", async (_name, row, url) => {
    const { seller, sent } = holding([{ domain: "example.com", ...row }]);
    expect(await seller.domains.setForwarding("example.com", url)).toEqual({ changed: false });
    expect(sent).toEqual([]);
  });

  it.each<[string, object, string | null]>([
    ["another path", { redirect: "https://acme.example" }, "https://acme.example/landing"],
    ["another scheme", { redirect: "http://acme.example" }, "https://acme.example"],
    ["nowhere, where the row does not say", {}, null],
    ["anywhere, where it leads nowhere", { redirect: "" }, "https://acme.example"],
  ])("sends if it is to lead %s", async (_name, row, url) => {
    const { seller, sent } = holding([{ domain: "Example.com", ...row }]);
    expect(await seller.domains.setForwarding("example.com", url)).toEqual({ changed: true });
    // In the provider's own spelling.
    expect(sent).toEqual([[`/swap-redirect/Example.com?organization_id=${TENANT}`, { new_redirect: url ?? "" }]]);
  });

  it("touches nothing that is not there, not in use, or cannot be read", async () => {
    const url = "https://acme.example/landing";
    expect(await failureOf(provider.domains.setForwarding("example.org", url))).toMatchObject({ code: "not-found" });
    expect(await failureOf(provider.domains.setForwarding("example.info", url))).toMatchObject({
      code: "conflict",
      message: "example.info carries no mailboxes: ScaledMail changes only domains in use.",
    });
    mock.next("getDomains", { example: "serverError" });
    expect(await failureOf(provider.domains.setForwarding("example.com", url))).toMatchObject({
      code: "server-error",
    });
    for (const bad of ["acme.example", "ftp://acme.example", "", undefined as never])
      expect(await failureOf(provider.domains.setForwarding("example.com", bad))).toMatchObject({
        code: "invalid-argument",
      });
    expect(effects()).toBe(0);
  });

  it("hands on that an earlier request is still open", async () => {
    mock.next("updateDomainRedirect", { example: "alreadyRequested" });
    expect(await failureOf(provider.domains.setForwarding("example.com", "https://example.org"))).toMatchObject({
      code: "rejected",
      outcome: "not-applied",
      message: expect.stringContaining("already in progress"),
    });
  });

  it("leaves open what became of a request whose reply is lost, and sends it once", async () => {
    mock.fault("updateDomainRedirect", { kind: "reset", when: "after" });
    expect(await failureOf(provider.domains.setForwarding("example.com", "https://example.org"))).toMatchObject({
      outcome: "unknown",
    });
    expect(effects()).toBe(1);
  });
});

describe("domains.replace", () => {
  it("asks for a bought and unused domain to take the place, without anybody's login", async () => {
    expect(await provider.domains.replace("Example.com", "EXAMPLE.info")).toEqual({ changed: true });
    expect(mock.requests.findLast(({ operationId }) => operationId === "getPurchasedDomains")?.query).toEqual({
      organization_id: TENANT,
      available: "true",
    });
    const last = mock.requests.at(-1);
    expect([last?.operationId, last?.path, last?.query, last?.body]).toEqual([
      "updateDomainName",
      "/api/v1/swap-domain/example.com",
      { organization_id: TENANT, provider: "scaledmail" },
      { new_domain: "example.info" },
    ]);
    expect(effects()).toBe(1);
  });

  const OLD = { id: "d1", domain: "Old.com", status: "Active" };
  const NEW = { domain: "New.com", created_at: "2026-10-01", domain_id: null };

  it("names both domains in the provider's own spelling", async () => {
    const { seller, sent } = holding([OLD], [NEW]);
    expect(await seller.domains.replace("old.com", "new.com")).toEqual({ changed: true });
    expect(sent).toEqual([
      [`/swap-domain/Old.com?provider=scaledmail&organization_id=${TENANT}`, { new_domain: "New.com" }],
    ]);
  });

  it.each<[string, object[], object[], object[], string, string, string]>([
    ["the old one is not there", [], [NEW], [NEW], "not-found", "old.com", "new.com"],
    ["the old one carries nothing", [], [NEW, { ...NEW, domain: "old.com" }], [NEW], "conflict", "old.com", "new.com"],
    ["the new one is not there", [OLD], [], [], "not-found", "old.com", "new.com"],
    ["the new one is in use", [OLD, { id: "d2", domain: "new.com" }], [NEW], [], "conflict", "old.com", "new.com"],
    [
      "the new one is listed in use and called free",
      [OLD, { id: "d2", domain: "new.com" }],
      [NEW],
      [NEW],
      "conflict",
      "old.com",
      "new.com",
    ],
    ["the new one is not called free", [OLD], [NEW], [], "conflict", "old.com", "new.com"],
    ["both are the same", [OLD], [NEW], [NEW], "invalid-argument", "old.com", "OLD.com"],
    ["the new one is no domain", [OLD], [NEW], [NEW], "invalid-argument", "old.com", "https://new.com"],
  ])("sends nothing if %s", async (_name, inUse, purchased, free, code, old, by) => {
    const { seller, sent } = holding(inUse, purchased, free);
    expect(await failureOf(seller.domains.replace(old, by))).toMatchObject({ code });
    expect(sent).toEqual([]);
  });

  it("sends nothing if the free domains cannot be read", async () => {
    const odd = createProvider({
      fetch: async (url, init) =>
        String(url).includes("available=true") ? Response.json({}) : await answers(url, init),
    });
    const answers = answering({ domains: { domains: [OLD] }, "purchased-domains": { domains: [NEW] } });
    expect(await failureOf(odd.domains.replace("old.com", "new.com"))).toMatchObject({
      code: "unexpected-response",
      operation: "getPurchasedDomains",
    });
  });

  it("leaves open what became of a request whose reply is lost, and sends it once", async () => {
    mock.fault("updateDomainName", { kind: "reset", when: "after" });
    expect(await failureOf(provider.domains.replace("example.com", "example.info"))).toMatchObject({
      outcome: "unknown",
    });
    expect(effects()).toBe(1);
  });
});
