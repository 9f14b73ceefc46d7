import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { openDesk } from "./coldmailreseller-desk.js";
import { failureOf, mock, provider } from "./coldmailreseller-fixture.js";

const OFFER = {
  provider: "coldmailreseller",
  domain: "example.com",
  mailboxCount: 1,
  addresses: ["ada@example.com"],
  price: { unit: "USD", minor: 3000 },
  renewalPrice: { unit: "USD", minor: 1500 },
};
const row = (domain: string) => ({
  domain,
  preWarmedUpMailboxes: [{ email: `Ada@${domain}` }],
  purchasePrice: 30.5,
  renewalPrice: "12.25",
});

describe("what is in stock", () => {
  it("is read with its prices", async () => {
    const [offer] = await collect(provider.prewarm.search({ limit: 1 }));
    expect(offer).toEqual(OFFER);
    expect(mock.requests.map(({ query }) => query)).toEqual([{ page: "1", limit: "100" }]);
  });

  it("is read over all pages, which this list counts in its own way", async () => {
    const { provider: paged, asked } = openDesk({
      "pre-warmup": ({ page }) => ({
        inventory: [row(`Example${page}.com`)],
        currentPage: Number(page),
        totalPages: 3,
        totalDomains: 3,
        totalMailboxes: 3,
      }),
    });
    const { items, complete } = await paged.prewarm.search().snapshot();
    expect(complete).toBe(true);
    expect(items.map(({ domain, price, renewalPrice }) => [domain, price?.minor, renewalPrice?.minor])).toEqual([
      ["example1.com", 3050, 1225],
      ["example2.com", 3050, 1225],
      ["example3.com", 3050, 1225],
    ]);
    expect(items[0]?.addresses).toEqual(["ada@example1.com"]);
    expect(asked.map(([, { page }]) => page)).toEqual(["1", "2", "3"]);
  });

  it("is not whole where fewer came than are counted", async () => {
    const { provider: short } = openDesk({
      "pre-warmup": () => ({ inventory: [row("a.com")], currentPage: 1, totalPages: 1, totalDomains: 2 }),
    });
    expect(await short.prewarm.search().snapshot()).toMatchObject({ complete: false });
  });

  it("may be nothing", async () => {
    mock.next("getAllPreWarmedUpMailboxes", { example: "empty" });
    expect(await collect(provider.prewarm.search())).toEqual([]);
    expect(await collect(openDesk({ "pre-warmup": () => null }).provider.prewarm.search())).toEqual([]);
  });

  it("is not nothing where the answer is not a list, or a refusal", async () => {
    for (const answer of [{}, { status: 500, message: "No", data: null }]) {
      const { provider: odd } = openDesk({ "pre-warmup": () => answer });
      expect((await failureOf(collect(odd.prewarm.search()))).code).toBe("unexpected-response");
    }
  });

  it.each([
    ["google", "GOOGLE"],
    ["microsoft", "MICROSOFT"],
  ] as const)("runs on %s if asked so, which a row by itself does not say", async (platform, serviceProvider) => {
    const [offer] = await collect(provider.prewarm.search({ platform, limit: 1 }));
    expect(offer).toEqual({ ...OFFER, platform });
    expect(mock.requests.map(({ query }) => query)).toEqual([{ page: "1", limit: "100", serviceProvider }]);
  });

  it.each(["azure", "smtp"] as const)("has nothing on %s, and is not asked", async (platform) => {
    expect(await provider.prewarm.search({ platform }).snapshot()).toEqual({ items: [], complete: true, problems: [] });
    expect(mock.requests).toEqual([]);
  });
});
