import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { answering, createProvider, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

const ROW = { id: "recPRE1", domain: "example.com", pricing: { oneTimePrice: 23, monthlyPrice: 8 } };

describe("prewarm.search", () => {
  it("reads both lists, with what a row says and nothing else", async () => {
    const offers = await collect(provider.prewarm.search());
    expect(offers).toEqual([
      {
        provider: "scaledmail",
        id: "recPRE00000000001",
        domain: "example.com",
        platform: "google",
        mailboxCount: 2,
        addresses: ["ada.lovelace@example.com", "ada@example.com"],
        warmedDays: 30,
        renewalPrice: { unit: "USD", minor: 800 },
      },
      {
        provider: "scaledmail",
        id: "recPRE00000000002",
        domain: "example.net",
        platform: "google",
        mailboxCount: 2,
        addresses: [],
        warmedDays: 90,
        renewalPrice: { unit: "USD", minor: 800 },
      },
      {
        provider: "scaledmail",
        id: "recPRE00000000003",
        domain: "example.org",
        platform: "microsoft",
        mailboxCount: 25,
        addresses: [],
        warmedDays: 60,
        renewalPrice: { unit: "USD", minor: 5000 },
      },
    ]);
    // Whether the first month comes on top of it is not known.
    expect(offers.map(({ raw }) => raw.pricing.oneTimePrice)).toEqual([23, 25.5, 30]);
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["listPreWarmInboxes", { organization_id: TENANT }],
    ]);
  });

  it.each([
    ["google", ["example.com", "example.net"]],
    ["microsoft", ["example.org"]],
    ["smtp", []],
    ["azure", []],
  ] as const)("on %s shows %j", async (platform, names) => {
    expect((await collect(provider.prewarm.search({ platform }))).map(({ domain }) => domain)).toEqual(names);
  });

  it("stops at its limit, and is empty where nothing is in stock", async () => {
    expect(await collect(provider.prewarm.search({ limit: 1 }))).toHaveLength(1);
    mock.next("listPreWarmInboxes", { example: "empty" });
    expect(await provider.prewarm.search().snapshot()).toEqual({ items: [], complete: true, problems: [] });
  });

  it.each([
    ["the other is missing", { google: [ROW] }, 1, true],
    ["the other is null", { google: null, outlook: [ROW], total: 1 }, 1, true],
    ["nothing is there, and says so", { total: 0 }, 0, true],
    ["another number is stated", { total: 2, google: [ROW] }, 1, false],
    ["a row has no domain", { google: [ROW, { id: "recPRE2" }] }, 1, false],
    ["a row is not an object", { google: [ROW, null] }, 1, false],
    ["a row comes twice", { google: [ROW], outlook: [ROW] }, 1, false],
  ])("hands over a list if %s", async (_name, reply, count, complete) => {
    const odd = createProvider({ fetch: answering({ "pre-warm-inboxes": reply }) });
    const snapshot = await odd.prewarm.search().snapshot();
    expect([snapshot.items.length, snapshot.complete]).toEqual([count, complete]);
  });

  it("does not take a reply without any list for an empty stock", async () => {
    const odd = createProvider({ fetch: answering({ "pre-warm-inboxes": { message: "later" } }) });
    expect(await failureOf(collect(odd.prewarm.search()))).toMatchObject({
      code: "unexpected-response",
      message: "listPreWarmInboxes: google should be a list, but is nothing",
    });
  });

  it("reads rows that say little, and names in lower case", async () => {
    const emailMailbox = [{ alias: "Ada" }, { first_name: "Grace" }];
    const fetch = answering({ "pre-warm-inboxes": { outlook: [{ domain: "Example.COM", emailMailbox }] } });
    expect(await collect(createProvider({ fetch }).prewarm.search())).toEqual([
      { provider: "scaledmail", domain: "example.com", platform: "microsoft", addresses: ["ada@example.com"] },
    ]);
  });
});
