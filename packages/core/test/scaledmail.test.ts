import { facts } from "@mailfleet/scaledmail";
import { describe, expect, it } from "vitest";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import { testProvider } from "../src/conformance/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { collect } from "../src/kit/listing.js";
import {
  ada,
  answering,
  called,
  createProvider,
  effects,
  failureOf,
  mock,
  provider,
  replyingWithId,
  TENANT,
} from "./scaledmail-fixture.js";

testProvider("scaledmail", {
  describe,
  it,
  expect,
  create: () => {
    mock.reset();
    mock.next("getMailboxesByDomainId", { example: "withPasswords", times: "always" });
    return {
      // The spec's reply is empty, for no source shows it; this one has the id that a client in production reads.
      provider: createProvider({ secrets: { instantly: "sequencer-password" }, fetch: replyingWithId }),
      order: {
        items: [
          { kind: "register", domain: "example.org" },
          { kind: "mailboxes", domain: "example.org", platform: "google", people: [ada("ada.lovelace"), ada("ada")] },
        ],
        providerOptions: {
          sequencer: { provider: "Instantly", username: "ada@example.com", password: { $secret: "instantly" } },
        },
      },
      effects: () => effects(),
      loseNextReply: () => mock.fault("createCustomOrder", { kind: "reset", when: "after" }),
      refuseNext: () => mock.next("createCustomOrder", { example: "unauthorized" }),
      knownDomain: "example.com",
      knownAddress: "ada@example.com",
      secrets: ["test-key", "synthetic-password", "sequencer-password"],
    };
  },
});

describe("the provider", () => {
  it("says what it is and what it can do", () => {
    expect(provider).toMatchObject({ id: "scaledmail", name: "ScaledMail", tenant: TENANT });
    expect(provider.capabilities).toEqual([
      "tenants.list",
      "tenants.get",
      "domains.list",
      "domains.get",
      "domains.check",
      "domains.search",
      "domains.setForwarding",
      "domains.replace",
      "mailboxes.list",
      "mailboxes.get",
      "mailboxes.credentials",
      "prewarm.search",
      "billing.plans",
      "billing.subscriptions.list",
      "billing.subscriptions.cancel",
      "orders.plan",
      "orders.place",
      "orders.resume",
      "orders.find",
      "orders.get",
      "orders.reconcile",
    ]);
    expect(provider).not.toHaveProperty("billing.balance");
  });

  it.each([
    ["no apiKey", { organizationId: TENANT }, "apiKey is missing"],
    ["an empty apiKey", { apiKey: "", organizationId: TENANT }, "apiKey must be"],
    ["an empty organization", { apiKey: "k", organizationId: "" }, "organizationId must be"],
    ["an organization that is no text", { apiKey: "k", organizationId: null }, "organizationId must be"],
    ["an unknown option", { apiKey: "k", organizationId: TENANT, secret: {} }, 'unknown option "secret"'],
  ])("refuses %s", (_name, options, words) => {
    expect(() => createScaledMailProvider(options as never)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(words) }),
    );
  });

  it("never calls an operation that is only guessed, whatever is asked of it", async () => {
    await collect(provider.domains.list());
    await provider.domains.check(["example.org"]);
    await collect(provider.mailboxes.list());
    mock.next("getMailboxesByDomainId", { example: "withPasswords" });
    await provider.mailboxes.credentials("ada@example.com");
    await collect(provider.tenants.list());
    await provider.domains.search("example");
    await provider.domains.setForwarding("example.com", "https://example.org");
    await provider.domains.replace("example.com", "example.info");
    await collect(provider.prewarm.search());
    await provider.billing.plans();
    await provider.billing.subscriptions.cancel("recORD00000000001");
    const items = [
      { kind: "register", domain: "example.org" } as const,
      { kind: "mailboxes", domain: "example.org", platform: "google", people: [ada("a"), ada("b")] } as const,
    ];
    const order = await provider.orders.place(await provider.orders.plan({ items }, { key: "k" }), {
      journal: memoryJournal(),
    });
    await provider.orders.reconcile(order);
    const used = new Set(called());
    expect([...used].sort()).toEqual([
      "cancelOrder",
      "createCustomOrder",
      "getDomains",
      "getMailboxesByDomainId",
      "getOrderDetails",
      "getOrders",
      "getOrganizations",
      "getPackages",
      "getPurchasedDomains",
      "listPreWarmInboxes",
      "searchDomains",
      "suggestDomains",
      "updateDomainName",
      "updateDomainRedirect",
    ]);
    const guessed = Object.entries(facts.operations).filter(([, { inferred }]) => inferred);
    expect(guessed.filter(([id]) => used.has(id))).toEqual([]);
  });
});

describe("domains", () => {
  it("are those with mailboxes, with their registrations, and those only registered", async () => {
    const domains = await collect(provider.domains.list());
    expect(domains).toEqual([
      {
        provider: "scaledmail",
        id: "recDOM00000000001",
        name: "example.com",
        status: "active",
        rawStatus: "Active",
        mailboxCount: 2,
        forwardTo: "https://acme.example",
        registeredAt: "2026-03-14T00:00:00.000Z",
        expiresAt: "2027-03-14T00:00:00.000Z",
      },
      {
        provider: "scaledmail",
        id: "recDOM00000000002",
        name: "example.net",
        status: "active",
        rawStatus: "Active",
        mailboxCount: 25,
      },
      {
        provider: "scaledmail",
        name: "example.info",
        status: "unknown",
        registeredAt: "2026-10-01T00:00:00.000Z",
        expiresAt: "2027-10-01T00:00:00.000Z",
      },
    ]);
    expect(domains.map(({ raw }) => raw)).toMatchObject([
      { payment_id: "recORD00000000001", tag: "acme" },
      { payment_id: "recORD00000000002", tag: "" },
      { renewal_price: 17, domain_id: null },
    ]);
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getDomains", { organization_id: TENANT }],
      ["getPurchasedDomains", { organization_id: TENANT }],
    ]);
  });

  it("are pending while they are set up, and unknown where a row says nothing", async () => {
    mock.next("getPurchasedDomains", { example: "empty", times: "always" });
    mock.next("getDomains", { example: "settingUp" });
    const fresh = await collect(provider.domains.list());
    expect(fresh.map(({ name, status, rawStatus, forwardTo }) => [name, status, rawStatus, forwardTo])).toEqual([
      ["example.com", "active", "Active", "https://acme.example"],
      ["example.org", "pending", "In Progress", "https://acme.example"],
      ["example.edu", "pending", "In Progress", undefined],
    ]);
    mock.next("getDomains", { example: "sparse" });
    expect(await collect(provider.domains.list())).toEqual([
      { provider: "scaledmail", name: "example.com", status: "unknown" },
      { provider: "scaledmail", id: "recDOM00000000002", name: "example.net", status: "active", rawStatus: "Active" },
    ]);
    mock.next("getDomains", { example: "empty" });
    expect(await collect(provider.domains.list())).toEqual([]);
  });

  it("keep a word that nobody has seen, and lower-case ASCII names", async () => {
    const odd = createProvider({
      fetch: answering({
        domains: {
          domains: [
            { domain: "BÜCHER.com", status: "Suspended" },
            { domain: "example.com", status: "active" },
          ],
        },
        "purchased-domains": { domains: [{ domain: "Bücher.com", created_at: "2026-03-14", renewal_at: null }] },
      }),
    });
    expect(await collect(odd.domains.list())).toEqual([
      {
        provider: "scaledmail",
        name: "xn--bcher-kva.com",
        status: "unknown",
        rawStatus: "Suspended",
        registeredAt: "2026-03-14T00:00:00.000Z",
      },
      { provider: "scaledmail", name: "example.com", status: "unknown", rawStatus: "active" },
    ]);
  });

  it("are found by name, and only a complete answer says that one is not there", async () => {
    expect(await provider.domains.get("EXAMPLE.net")).toMatchObject({ name: "example.net", id: "recDOM00000000002" });
    expect(await provider.domains.get("example.info")).toMatchObject({ name: "example.info", status: "unknown" });
    expect(await provider.domains.get("example.org")).toBeUndefined();
    for (const operation of ["getDomains", "getPurchasedDomains"] as const) {
      mock.next(operation, { example: "serverError" });
      expect(await failureOf(provider.domains.get("example.org"))).toMatchObject({
        code: "server-error",
        outcome: "not-applied",
      });
    }
    expect(await failureOf(provider.domains.get("https://example.org"))).toMatchObject({ code: "invalid-argument" });
  });

  it.each([
    ["no list of domains", { total: 0 }, "getDomains: domains should be a list, but is nothing"],
    [
      "a domain without a name",
      { domains: [{ id: "recDOM00000000001" }] },
      "getDomains: domains[0].domain should be a text, but is nothing",
    ],
    [
      "a status that is no text",
      { domains: [{ domain: "example.com", status: 1 }] },
      "getDomains: domains[0].status should be a text, but is a number",
    ],
  ])("refuse a reply with %s, and say where", async (_name, reply, message) => {
    const odd = createProvider({ fetch: answering({ domains: reply, "purchased-domains": { domains: [] } }) });
    expect(await failureOf(collect(odd.domains.list()))).toMatchObject({ code: "unexpected-response", message });
  });

  it("refuse registrations that cannot be read, too", async () => {
    const odd = createProvider({ fetch: answering({ domains: { domains: [] }, "purchased-domains": {} }) });
    expect(await failureOf(collect(odd.domains.list()))).toMatchObject({
      code: "unexpected-response",
      operation: "getPurchasedDomains",
      message: "getPurchasedDomains: domains should be a list, but is nothing",
    });
  });

  it("never carry a secret in raw, however deep", async () => {
    const login = { provider: "Namecheap", username: "ada", password: "synthetic-password" };
    const odd = createProvider({
      fetch: answering({
        domains: {
          domains: [{ id: "d1", domain: "example.com", tag: "acme", hosting: login, order: [{ sequencer: login }] }],
        },
        "purchased-domains": { domains: [{ domain: "example.info", created_at: "2026-10-01", Hosting: login }] },
      }),
    });
    const rows = (await collect(odd.domains.list())).map(({ raw }) => raw);
    expect(rows).toEqual([
      { id: "d1", domain: "example.com", tag: "acme", order: [{}] },
      { domain: "example.info", created_at: "2026-10-01" },
    ]);
  });
});
