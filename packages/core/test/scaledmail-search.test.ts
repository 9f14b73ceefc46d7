import { describe, expect, it } from "vitest";
import { answering, createProvider, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

describe("domains.check", () => {
  it("tells price and availability", async () => {
    expect(await provider.domains.check(["example.com", "example.org"])).toEqual([
      { provider: "scaledmail", name: "example.com", rawStatus: "taken", available: false, warnings: [] },
      {
        provider: "scaledmail",
        name: "example.org",
        rawStatus: "available",
        available: true,
        price: { unit: "USD", minor: 1550 },
        renewalPrice: { unit: "USD", minor: 1700 },
        warnings: [],
      },
    ]);
    expect(mock.requests.map(({ body, query }) => [body, query])).toEqual([
      [{ domains: ["example.com", "example.org"] }, { organization_id: TENANT }],
    ]);
  });

  it("warns of blacklists", async () => {
    mock.next("searchDomains", { example: "blacklisted" });
    const offers = await provider.domains.check(["example.org", "example.com"]);
    expect(offers.map(({ warnings }) => warnings)).toEqual([["blacklisted by Spamhaus DBL"], []]);
  });

  it("neither guesses what a name's other states mean nor what a reply leaves out", async () => {
    const odd = createProvider({
      fetch: answering({
        "search-domains": [{ domain: "example.edu", status: "error", price: null, renewPrice: null }],
      }),
    });
    const offers = await odd.domains.check(["example.edu", "example.org"]);
    expect(offers).toEqual([
      { provider: "scaledmail", name: "example.edu", rawStatus: "error", warnings: [] },
      { provider: "scaledmail", name: "example.org", warnings: [] },
    ]);
    expect(offers[1]?.raw).toBeUndefined();
  });

  it("refuses a reply that is not a list", async () => {
    const odd = createProvider({ fetch: answering({ "search-domains": { domains: [] } }) });
    expect(await failureOf(odd.domains.check(["example.org"]))).toMatchObject({
      code: "unexpected-response",
      operation: "searchDomains",
    });
  });

  it("asks for ten names at a time, and for none twice", async () => {
    const names = Array.from({ length: 11 }, (_, n) => `example${n}.com`);
    const offers = await provider.domains.check([...names, "EXAMPLE0.com"]);
    expect(offers.map(({ name }) => name)).toEqual([...names, "example0.com"]);
    expect(mock.requests.map(({ body }) => body)).toEqual([
      { domains: names.slice(0, 10) },
      { domains: ["example10.com"] },
    ]);
  });
});

describe("domains.search", () => {
  const offer = {
    provider: "scaledmail",
    name: "example.org",
    rawStatus: "available",
    available: true,
    price: { unit: "USD", minor: 1550 },
    renewalPrice: { unit: "USD", minor: 1700 },
    warnings: [],
  };

  it("offers what can be had, and neither what is taken nor what could not be checked", async () => {
    const offers = await provider.domains.search("example");
    expect(offers).toEqual([offer]);
    expect(offers[0]?.raw).toMatchObject({ renewPrice: 17 });
    expect(mock.requests.map(({ query, body }) => [query, body])).toEqual([
      [{ organization_id: TENANT, page: "1", limit: "50" }, { domain: "example" }],
    ]);
  });

  it("reads on until there are enough, and no page more", async () => {
    const pages: unknown[] = [];
    const row = (domain: string, status = "available"): object => ({ domain, status, price: 1, renewPrice: 2 });
    const seller = createProvider({
      fetch: async (url) => {
        const page = Number(new URL(String(url)).searchParams.get("page"));
        pages.push(page);
        const domains = [row(`a${page}.com`), row("again.com"), row(`b${page}.com`, "taken")];
        return Response.json({ total: 9, page, limit: 50, total_pages: 3, domains });
      },
    });
    const names = async (limit?: number): Promise<string[]> =>
      (await seller.domains.search("example", { limit })).map(({ name }) => name);
    expect(await names(3)).toEqual(["a1.com", "again.com", "a2.com"]);
    expect(pages.splice(0)).toEqual([1, 2]);
    expect(await names()).toEqual(["a1.com", "again.com", "a2.com", "a3.com"]);
    expect(pages.splice(0)).toEqual([1, 2, 3]);
    expect(await names(0)).toEqual([]);
    expect(pages).toEqual([]);
  });

  it("offers twenty if nobody says how many", async () => {
    const domains = Array.from({ length: 21 }, (_, n) => ({ domain: `a${n}.com`, status: "available", price: 1 }));
    const seller = createProvider({ fetch: answering({ "suggest-domains": { total: 21, total_pages: 1, domains } }) });
    expect(await seller.domains.search("example")).toHaveLength(20);
  });

  it("keeps to the endings that it is given", async () => {
    expect(await provider.domains.search("example", { tlds: [".ORG", "net"] })).toEqual([offer]);
    expect(mock.requests.map(({ body }) => body)).toEqual([{ domain: "example", tlds: ["org", "net"] }]);
    expect(await provider.domains.search("example", { tlds: ["com"] })).toEqual([]);
    mock.reset();
    expect(await provider.domains.search("example", { tlds: [] })).toEqual([]);
    expect(mock.requests).toEqual([]);
  });

  it("refuses a keyword that is none, and hands on what the provider refuses", async () => {
    for (const keyword of ["", " ", undefined as never])
      expect(await failureOf(provider.domains.search(keyword))).toMatchObject({
        code: "invalid-argument",
        message: expect.stringContaining("keyword must be"),
      });
    expect(await failureOf(provider.domains.search("example", { limit: 1.5 }))).toMatchObject({
      code: "invalid-argument",
    });
    expect(mock.requests).toEqual([]);
    mock.next("suggestDomains", { example: "invalidDomain" });
    expect(await failureOf(provider.domains.search("..."))).toMatchObject({ code: "rejected", status: 400 });
  });
});
