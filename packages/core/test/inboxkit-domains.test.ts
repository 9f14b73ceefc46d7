import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { failureOf, useInboxKit, wordsOf } from "./inboxkit-fixture.js";

const bench = useInboxKit();

const page = { error: false, total: 1, pages: 1 };
const domainRow = {
  uid: "d-1",
  name: "example.com",
  status: "active",
  connection_type: "purchased",
  dns_propagation_status: "propagated",
  nameserver_match_status: "matched",
  nameservers: [],
};

describe("domains.list", () => {
  it("reads every field of every row", async () => {
    const domains = await collect(bench.provider.domains.list());
    expect(domains).toEqual([
      {
        provider: "inboxkit",
        id: "00000000-0000-4000-8000-000000000101",
        name: "example-business.com",
        status: "active",
        rawStatus: "active",
        ready: true,
        mailboxCount: 2,
        forwardTo: "https://www.example.com",
        expiresAt: "2027-01-15T10:30:00.000Z",
      },
      {
        provider: "inboxkit",
        id: "00000000-0000-4000-8000-000000000102",
        name: "marketing-domain.net",
        status: "pending",
        rawStatus: "waiting_for_dns_propagation",
        ready: false,
        mailboxCount: 0,
      },
    ]);
    expect(domains[0]?.raw.cf_zone_id).toBe("00000000000000000000000000000001");
    expect(bench.mock.requests.map(({ operationId, body }) => ({ operationId, body }))).toEqual([
      { operationId: "listDomains", body: { page: 1, limit: 200 } },
    ]);
  });

  it("does not take an active domain for a ready one", async () => {
    bench.mock.next("listDomains", { example: "purchasedPending" });
    const [domain] = await collect(bench.provider.domains.list());
    expect([domain?.status, domain?.ready]).toEqual(["active", undefined]);
  });

  it.each([
    ["purchased", 0, undefined],
    ["purchased", 1, false],
    ["purchased", undefined, false],
    ["connected", 0, false],
  ])(
    "of a domain that is %s and has %s mailboxes, pending DNS means %s",
    async (connection_type, assigned_mailboxes, ready) => {
      const pending = { dns_propagation_status: "pending", nameserver_match_status: "pending" };
      const row = { ...domainRow, ...pending, connection_type, assigned_mailboxes };
      const provider = bench.answering({ "/domains/list": { ...page, domains: [row] } });
      expect((await collect(provider.domains.list()))[0]?.ready).toBe(ready);
    },
  );

  it.each([
    ["propagated", "matched", true],
    ["propagated", "pending", false],
    ["waiting", "matched", false],
    ["failed", "matched", false],
    ["a word of tomorrow", "matched", false],
    [undefined, "matched", undefined],
    ["propagated", undefined, undefined],
  ])("computes ready from DNS %s and nameservers %s: %s", async (dns, nameservers, ready) => {
    const row = { ...domainRow, dns_propagation_status: dns, nameserver_match_status: nameservers };
    const provider = bench.answering({ "/domains/list": { ...page, domains: [row] } });
    expect((await collect(provider.domains.list()))[0]?.ready).toBe(ready);
  });

  it("knows every status of the spec, and calls any other unknown", async () => {
    const words = [...wordsOf("DomainStatus"), "a word of tomorrow"];
    const rows = words.map((status, at) => ({ ...domainRow, uid: `d-${at}`, name: `example-${at}.com`, status }));
    const provider = bench.answering({ "/domains/list": { ...page, domains: rows } });
    const read = (await collect(provider.domains.list())).map((domain) => [domain.rawStatus, domain.status]);
    expect(Object.fromEntries(read)).toEqual({
      cart: "awaiting-payment",
      registration_in_progress: "pending",
      dns_setup_pending: "pending",
      waiting_for_dns_propagation: "pending",
      active: "active",
      inactive: "inactive",
      pending_payment: "awaiting-payment",
      payment_failed: "failed",
      expired_propagation: "failed",
      scheduled_for_deletion: "removed",
      cancelled: "cancelled",
      deleted: "removed",
      "a word of tomorrow": "unknown",
    });
  });

  it("reads page after page", async () => {
    bench.mock.next("listDomains", { example: "firstOfTwo" });
    bench.mock.next("listDomains", { example: "secondOfTwo" });
    const pages = await collect(bench.provider.domains.list().pages());
    expect(pages.map(({ total, items }) => [total, items.map((domain) => domain.name)])).toEqual([
      [2, ["example-business.com"]],
      [2, ["marketing-domain.net"]],
    ]);
    expect(bench.mock.requests.map(({ body }) => body)).toEqual([
      { page: 1, limit: 200 },
      { page: 2, limit: 200 },
    ]);
  });

  it("shows a domain that nobody paid for as what it is", async () => {
    bench.mock.next("listDomains", { example: "pendingPayment" });
    const [domain] = await collect(bench.provider.domains.list());
    expect([domain?.name, domain?.status, domain?.ready]).toEqual(["outreach-example.com", "awaiting-payment", false]);
  });

  it("reads all pages, and each domain once", async () => {
    const pages = [1, 2, 3].map((number) => ({
      error: false,
      total: 4,
      pages: 3,
      current_page: number,
      domains: [domainRow, { ...domainRow, uid: `d-1${number}`, name: `example-${number}.com` }],
    }));
    const provider = bench.answering({ "/domains/list": pages });
    const read = await collect(provider.domains.list().pages());
    expect(read.map(({ total, items }) => [total, items.map((domain) => domain.name)])).toEqual([
      [4, ["example.com", "example-1.com"]],
      [4, ["example-2.com"]],
      [4, ["example-3.com"]],
    ]);
  });

  it("is empty where nothing is found", async () => {
    bench.mock.next("listDomains", { example: "empty" });
    expect(await collect(bench.provider.domains.list())).toEqual([]);
    expect(bench.mock.requests).toHaveLength(1);
  });

  it.each([
    ["pages", { error: false, total: 1, domains: [domainRow] }],
    ["domains", { error: false, total: 1, pages: 1 }],
    ["domains[0].uid", { ...page, domains: [{ ...domainRow, uid: undefined }] }],
    ["domains[0].name", { ...page, domains: [{ ...domainRow, name: "" }] }],
  ])("throws where a reply lacks %s, instead of ending early", async (field, body) => {
    const provider = bench.answering({ "/domains/list": body });
    expect(await failureOf(collect(provider.domains.list()))).toMatchObject({
      code: "unexpected-response",
      operation: "listDomains",
      message: expect.stringContaining(`${field} should be`),
    });
  });

  it("throws where InboxKit says 200 and means no", async () => {
    bench.mock.next("listDomains", { example: "workspaceNotFound" });
    expect(await failureOf(collect(bench.provider.domains.list()))).toMatchObject({ code: "rejected", status: 200 });
  });
});

describe("domains.get", () => {
  it("asks by keyword, and compares the name itself", async () => {
    expect((await bench.provider.domains.get("Example-Business.com"))?.id).toBe("00000000-0000-4000-8000-000000000101");
    expect(await bench.provider.domains.get("business.com")).toBeUndefined();
    expect(bench.mock.requests.map(({ body }) => body)).toEqual([
      { page: 1, limit: 200, keyword: "example-business.com" },
      { page: 1, limit: 200, keyword: "business.com" },
    ]);
  });

  it("does not take a failed lookup for absent", async () => {
    bench.mock.next("listDomains", { example: "workspaceNotFound" });
    expect(await failureOf(bench.provider.domains.get("example.com"))).toMatchObject({ code: "rejected" });
  });
});

describe("domains.check", () => {
  it("asks name by name and reads the prices in credits", async () => {
    const { mock, provider } = bench;
    mock.next("checkDomainAvailability", { example: "available" });
    mock.next("checkDomainAvailability", { example: "taken" });
    const prices = { price: { unit: "credits", minor: 1250 }, renewalPrice: { unit: "credits", minor: 1250 } };
    expect(await provider.domains.check(["Fresh-Example.com", "taken-example.com"])).toEqual([
      { provider: "inboxkit", name: "fresh-example.com", available: true, ...prices, warnings: [] },
      { provider: "inboxkit", name: "taken-example.com", available: false, ...prices, warnings: [] },
    ]);
    expect(
      mock.requests.map(({ operationId, query, headers }) => [operationId, query, headers["x-workspace-id"]]),
    ).toEqual([
      ["checkDomainAvailability", { domain: "fresh-example.com" }, undefined],
      ["checkDomainAvailability", { domain: "taken-example.com" }, undefined],
    ]);
  });

  it("calls a banned name not available, and says why", async () => {
    bench.mock.next("checkDomainAvailability", { example: "banned" });
    const [banned] = await bench.provider.domains.check(["example.com"]);
    expect([banned?.available, banned?.warnings]).toEqual([false, ["banned from registration"]]);
  });

  it("calls a banned name not available, whatever else InboxKit says", async () => {
    const reply = { error: false, banned: true, available: true, registration_price: 12.5, renewal_price: 14 };
    const [offer] = await bench.answering({ "/domains/available": reply }).domains.check(["example.com"]);
    expect([offer?.available, offer?.warnings, offer?.renewalPrice?.minor]).toEqual([
      false,
      ["banned from registration"],
      1400,
    ]);
    expect(offer?.raw).toEqual(reply);
  });

  it("says nothing that InboxKit does not say", async () => {
    const [offer] = await bench.answering({ "/domains/available": { error: false } }).domains.check(["example.com"]);
    expect(offer).toEqual({ provider: "inboxkit", name: "example.com", warnings: [] });
  });

  it("throws where InboxKit says 200 and means no", async () => {
    bench.mock.next("checkDomainAvailability", { example: "requestFailed" });
    expect(await failureOf(bench.provider.domains.check(["example.com"]))).toMatchObject({ code: "rejected" });
  });
});
