import { describe, expect, it } from "vitest";
import { failureOf, useInboxKit } from "./inboxkit-fixture.js";
import { openWire } from "./inboxkit-wire.js";

const bench = useInboxKit();

describe("domains.search", () => {
  it("reads the names that are available, with their price", async () => {
    const offers = await bench.provider.domains.search("Example.com", { tlds: [".COM", "net"], limit: 5 });
    expect(offers).toEqual([
      {
        provider: "inboxkit",
        name: "example-business.com",
        available: true,
        price: { unit: "credits", minor: 1250 },
        warnings: [],
      },
    ]);
    expect(offers[0]?.raw.is_premium).toBe(false);
    expect(bench.mock.requests.map(({ operationId, body }) => [operationId, body])).toEqual([
      [
        "searchAvailableDomains",
        {
          keyword: "example",
          page: 1,
          num: 5,
          tlds: ["com", "net"],
          show_unavailable: false,
          check_banned: true,
        },
      ],
    ]);
  });

  it("asks for twenty under any ending", async () => {
    await bench.provider.domains.search("acme");
    expect(bench.mock.requests[0]?.body).toEqual({
      keyword: "acme",
      page: 1,
      num: 20,
      show_unavailable: false,
      check_banned: true,
    });
  });

  it("leaves out what is taken, banned, or not said to be free, and keeps the order", async () => {
    const rows = [
      { name: "Free.com", available: true, price: 10 },
      { name: "banned.com", available: true, banned: true },
      { name: "taken.com", available: false },
      { name: "unsaid.com" },
      { name: "dear.com", available: true, is_premium: true },
      { name: "more.com", available: true },
    ];
    const { provider } = openWire({ "/domains/search": { error: false, domains: rows } });
    const offers = await provider.domains.search("acme", { limit: 2 });
    expect(offers.map(({ name, price, warnings }) => [name, price?.minor, warnings])).toEqual([
      ["free.com", 1000, []],
      ["dear.com", undefined, ["a premium name"]],
    ]);
  });

  it("asks for nothing where none are wanted", async () => {
    expect(await bench.provider.domains.search("acme", { limit: 0 })).toEqual([]);
    expect(bench.called()).toEqual([]);
  });

  it.each([
    ["", {}],
    [" .com", {}],
    [undefined as never, {}],
    ["acme", { limit: -1 }],
    ["acme", { limit: 1.5 }],
  ])("refuses the keyword %j with %j before sending", async (keyword, options) => {
    expect(await failureOf(bench.provider.domains.search(keyword, options))).toMatchObject({
      code: "invalid-argument",
    });
    expect(bench.called()).toEqual([]);
  });

  it("throws where InboxKit refuses an ending", async () => {
    bench.mock.next("searchAvailableDomains", { example: "tldNotSupported" });
    expect(await failureOf(bench.provider.domains.search("acme", { tlds: ["xyz"] }))).toMatchObject({ status: 400 });
  });
});
