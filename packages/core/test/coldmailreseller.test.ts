import { facts, webhookSignature } from "@mailfleet/coldmailreseller";
import { describe, expect, it } from "vitest";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import { testProvider } from "../src/conformance/index.js";
import type { Domain, Mailbox, NewContactTenant } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { collect } from "../src/kit/listing.js";
import {
  answering,
  called,
  createProvider,
  effects,
  enveloped,
  failureOf,
  KEY,
  mock,
  planOf,
  provider,
  seats,
  SMALL,
  TENANT,
} from "./coldmailreseller-fixture.js";
import { sendWebhook } from "./simulated.js";

const EVENT = { event: "mailbox.created", eventId: "EVENT1", data: { userId: TENANT, email: "ada@example.com" } };

testProvider("coldmailreseller", {
  describe,
  it,
  expect,
  create: async () => {
    mock.reset();
    return {
      provider: createProvider(),
      order: SMALL,
      effects: () => effects(),
      loseNextReply: () => mock.fault("createOrderJson", { kind: "reset", when: "after" }),
      refuseNext: () => mock.next("createOrderJson", { example: "insufficientWallet" }),
      knownDomain: "example.com",
      knownAddress: "ada@example.com",
      webhooks: await sendWebhook(webhookSignature, "test-key", EVENT),
      secrets: ["test-key", "synthetic-password", "synthetic-app-password", "synthetic-authenticator-secret"],
    };
  },
});

describe("the provider", () => {
  it("says what it is and what it can do", () => {
    expect(provider).toMatchObject({ id: "coldmailreseller", name: "Cold Mail Reseller", tenant: TENANT });
    expect(provider.capabilities).toEqual([
      "tenants.list",
      "tenants.get",
      "tenants.create",
      "tenants.remove",
      "prewarm.search",
      "webhooks.verify",
      "webhooks.parse",
      "domains.list",
      "domains.get",
      "domains.setAutoRenew",
      "mailboxes.list",
      "mailboxes.get",
      "mailboxes.credentials",
      "mailboxes.update",
      "mailboxes.remove",
      "dns.list",
      "dns.add",
      "dns.update",
      "dns.remove",
      "billing.subscriptions.list",
      "billing.subscriptions.setAutoRenew",
      "billing.subscriptions.cancel",
      "exports.connections",
      "exports.connect",
      "exports.start",
      "exports.disconnect",
      "orders.plan",
      "orders.place",
      "orders.resume",
      "orders.find",
      "orders.get",
      "orders.reconcile",
    ]);
  });

  it("has neither a wallet nor a check of names, since no source shows where they are", () => {
    expect(provider.billing).not.toHaveProperty("balance");
    expect(provider.domains).not.toHaveProperty("check");
    // @ts-expect-error asking for what is not there does not compile
    expect(provider.billing.balance).toBeUndefined();
    // @ts-expect-error nor does this
    expect(provider.domains.check).toBeUndefined();
  });

  it.each([
    ["no apiKey", { userId: TENANT }, "apiKey is missing"],
    ["an empty apiKey", { apiKey: "", userId: TENANT }, "apiKey must be"],
    ["an empty customer", { apiKey: "k", userId: "" }, "userId must be"],
    ["an unknown option", { apiKey: "k", userId: TENANT, workspaceId: "w" }, 'unknown option "workspaceId"'],
  ])("refuses %s", (_name, options, words) => {
    expect(() => createColdMailResellerProvider(options as never)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(words) }),
    );
  });

  it("never calls an operation that is only guessed, not even to read, whatever is asked of it", async () => {
    await collect(provider.domains.list());
    await provider.domains.get("example.com");
    await collect(provider.mailboxes.list());
    await provider.mailboxes.credentials("ada@example.com");
    await callEveryVerb();
    const items = [...SMALL.items, seats("example.com")];
    const order = await provider.orders.place(await planOf(items), { journal: memoryJournal() });
    await provider.orders.reconcile(order);
    const used = new Set(called());
    expect([...used].sort()).toEqual([
      "addDnsRecord",
      "addPlatformCredentials",
      "cancelSubscription",
      "createOrderJson",
      "createUser",
      "deleteDnsRecords",
      "deleteUser",
      "enableOrDisableDomainAutoRenew",
      "exportMailboxesToPlatform",
      "getAllPreWarmedUpMailboxes",
      "getAllSubscriptions",
      "getConnectedPlatforms",
      "getDnsRecordsForDomain",
      "getDomainsForUser",
      "getMailboxAdminDetails",
      "getMailboxesForUser",
      "getOrderStatus",
      "getUserDetails",
      "orderMailboxesJson",
      "removeMailbox",
      "removePlatformCredential",
      "retrieveAllUsers",
      "toggleAutoRenewal",
      "updateDnsRecords",
      "updateMailboxDetails",
    ]);
    const guessed = Object.entries(facts.operations).filter(([, { inferred }]) => inferred);
    expect(guessed.filter(([id]) => used.has(id))).toEqual([]);
  });
});

/** Each of the verbs beside those of orders, as far as the mock's examples go. */
async function callEveryVerb(): Promise<void> {
  const { tenants, domains, mailboxes, dns, prewarm, billing, exports } = provider;
  const [user] = await collect(tenants.list());
  await tenants.get(user?.id ?? "");
  await tenants.remove((await tenants.create(NEW_CUSTOMER)).id);
  await domains.setAutoRenew("example.com", true);
  await mailboxes.update("ada@example.com", { firstName: "Augusta" });
  await mailboxes.remove("ada@example.com", { andWorkspaceOf: "example.com" });
  const [record] = await collect(dns.list("example.com"));
  await dns.add("example.com", { type: "TXT", host: "www", value: "x" });
  await dns.update("example.com", record?.id ?? "", { value: "x" });
  await dns.remove("example.com", record?.id ?? "");
  await collect(prewarm.search());
  const [subscription] = await collect(billing.subscriptions.list());
  const id = subscription?.id ?? "";
  // The mock remembers nothing, so it reads as before.
  expect((await failureOf(billing.subscriptions.setAutoRenew(id, false))).code).toBe("conflict");
  await billing.subscriptions.cancel(id);
  const login = { name: "ours", username: "ada@example.com", password: "synthetic-login" };
  const { id: connection = "" } = await exports.connect({ platform: "SMARTLEAD", ...login });
  await exports.start(connection, ["ada@example.com"]);
  await exports.disconnect(connection);
}

const NEW_CUSTOMER: NewContactTenant = {
  name: "Example Ltd",
  contact: {
    firstName: "Ada",
    lastName: "Lovelace",
    email: "ada@example.com",
    phone: "+1.2025550100",
    addressLine1: "1 Example Street",
    city: "New York",
    state: "New York",
    postalCode: "10001",
    country: "US",
  },
};

const EXAMPLE_COM: Partial<Domain> = {
  provider: "coldmailreseller",
  id: "DOMAIN0000000000000000000001",
  name: "example.com",
  status: "active",
  rawStatus: "ACTIVE",
  autoRenew: false,
  registeredAt: "2026-03-02T10:00:00.000Z",
  expiresAt: "2027-03-02T10:00:00.000Z",
};

describe("domains", () => {
  it("are read from the object that holds the list", async () => {
    expect(await collect(provider.domains.list())).toEqual([
      EXAMPLE_COM,
      {
        ...EXAMPLE_COM,
        id: "DOMAIN0000000000000000000002",
        name: "example.org",
        status: "expiring",
        rawStatus: "GRACE_PERIOD",
      },
    ]);
    expect(mock.requests.map(({ query }) => query)).toEqual([{ userId: TENANT, page: "1", limit: "100" }]);
    // Domains of other customers may be among those that are counted.
    for await (const page of provider.domains.list().pages()) expect(page).not.toHaveProperty("total");
    expect(await provider.domains.list().snapshot()).toMatchObject({ complete: true, problems: [] });
  });

  it("are read from the bare list", async () => {
    mock.next("getDomainsForUser", { example: "bareList" });
    const [domain, ...others] = await collect(provider.domains.list());
    expect(domain).toEqual(EXAMPLE_COM);
    expect(others).toEqual([]);
    expect(domain?.raw).toMatchObject({ domainId: "DOMAIN0000000000000000000001", serviceProvider: "GOOGLE" });
    expect(Object.keys(domain ?? {})).not.toContain("raw");
  });

  it("may be none, in a list or as null", async () => {
    mock.next("getDomainsForUser", { example: "empty" });
    expect(await collect(provider.domains.list())).toEqual([]);
    expect(await collect(answering({ "by-user": () => enveloped(null) }).domains.list())).toEqual([]);
  });

  it.each([
    ["nothing", undefined, "data should be a list, but is nothing"],
    ["an object that holds something else", { items: [] }, "domains should be a list, but is nothing"],
    ["a list in place of a row", [["example.com"]], "should be an object, but is a list"],
    ["a row without a name", [{ domainId: "D", status: "ACTIVE" }], "domain should be a text, but is nothing"],
  ])("are not absent where the reply is %s", async (_name, data, words) => {
    const error = await failureOf(answering({ "by-user": () => enveloped(data) }).domains.get("example.com"));
    expect(error).toMatchObject({ code: "unexpected-response", operation: "getDomainsForUser" });
    expect(error.message).toContain(words);
  });

  it("have our word for each of the provider's", async () => {
    mock.next("getDomainsForUser", { example: "oneOfEachStatus" });
    const statuses = (await collect(provider.domains.list())).map(({ rawStatus, status }) => [rawStatus, status]);
    expect(statuses).toEqual([
      ["PENDING", "pending"],
      ["ACTIVE", "active"],
      ["RENEWING", "active"],
      ["GRACE_PERIOD", "expiring"],
      ["EXPIRED", "expired"],
      ["TRANSFERRED", "removed"],
      ["INACTIVE", "inactive"],
    ]);
  });

  it("may say little: what is not said is not there", async () => {
    const data = [{ domain: "EXAMPLE.com" }, { domainName: "bücher.example", status: "LOCKED", autoRenew: null }];
    expect(await collect(answering({ "by-user": () => enveloped(data) }).domains.list())).toEqual([
      { provider: "coldmailreseller", name: "example.com", status: "unknown" },
      { provider: "coldmailreseller", name: "xn--bcher-kva.example", status: "unknown", rawStatus: "LOCKED" },
    ]);
  });

  it("leave out another customer's, should they be shown and say so", async () => {
    const data = [
      { domainName: "one.com", userId: "USER000000000000000000000002" },
      { domainName: "two.com", userId: TENANT },
    ];
    const { domains } = answering({ "by-user": () => enveloped(data) });
    expect((await collect(domains.list())).map(({ name }) => name)).toEqual(["two.com"]);
    expect(await domains.get("one.com")).toBeUndefined();
  });

  it("are found by name, in any writing", async () => {
    expect(await provider.domains.get("Example.ORG")).toMatchObject({ name: "example.org", status: "expiring" });
    expect(await provider.domains.get("example.net")).toBeUndefined();
  });

  it("are not looked for under what is not a domain name", async () => {
    expect((await failureOf(provider.domains.get("https://example.com"))).code).toBe("invalid-argument");
    expect(mock.requests).toEqual([]);
  });

  it("are not taken for absent when the list cannot be read", async () => {
    mock.next("getDomainsForUser", { example: "serverError" });
    expect((await failureOf(provider.domains.get("example.com"))).code).toBe("server-error");
  });
});

/** Some rows of a list, by number. */
function rows(from: number, count: number): { domainName: string }[] {
  return Array.from({ length: count }, (_, n) => ({ domainName: `example${from + n}.com` }));
}

describe("pages", () => {
  /** The names that are listed, and the pages that were asked for. */
  async function read(reply: (page: number) => object | null): Promise<{ names: string[]; asked: number[] }> {
    const asked: number[] = [];
    const lists = answering({ "by-user": (page) => (asked.push(page), reply(page)) });
    return { names: (await collect(lists.domains.list())).map(({ name }) => name), asked };
  }

  it("end with the last that is counted, though another is named", async () => {
    const { names, asked } = await read((page) =>
      enveloped({ domains: rows(page, 1), pagination: { currentPage: page, nextPage: page + 1, totalPages: 3 } }),
    );
    expect(names).toEqual(["example1.com", "example2.com", "example3.com"]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("end though the provider always calls itself at the first of them", async () => {
    const { asked } = await read(() =>
      enveloped({ domains: [], pagination: { currentPage: 1, nextPage: 2, totalPages: 4 } }),
    );
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  it("go on while they are long, where nothing is counted", async () => {
    const { names, asked } = await read((page) => enveloped(page < 3 ? rows(page * 20, 20) : rows(page * 20, 1)));
    expect(names).toHaveLength(41);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("end at a short one without asking for another", async () => {
    expect((await read(() => enveloped(rows(1, 19)))).asked).toEqual([1]);
  });

  it("end where the same one comes again, as from a provider that knows no pages", async () => {
    const { names, asked } = await read(() => enveloped(rows(1, 30)));
    expect(names).toHaveLength(30);
    expect(asked).toEqual([1, 2]);
  });
});

const ADA: Partial<Mailbox> = {
  provider: "coldmailreseller",
  id: "MAILBOX000000000000000000001",
  address: "ada@example.com",
  domain: "example.com",
  status: "active",
  rawStatus: "ACTIVE",
  platform: "google",
  firstName: "Ada",
  lastName: "Lovelace",
};

describe("mailboxes", () => {
  it("are read from the object that holds the list", async () => {
    expect(await collect(provider.mailboxes.list())).toEqual([
      ADA,
      {
        ...ADA,
        id: "MAILBOX000000000000000000002",
        address: "grace@example.com",
        status: "pending",
        rawStatus: "CREATING_PASSWORD",
        firstName: "Grace",
        lastName: "Hopper",
      },
    ]);
    expect(mock.requests.map(({ query }) => query)).toEqual([{ userId: TENANT, page: "1", limit: "100" }]);
    // Mailboxes of other customers may be among those that are counted.
    for await (const page of provider.mailboxes.list().pages()) expect(page).not.toHaveProperty("total");
    expect(await provider.mailboxes.list().snapshot()).toMatchObject({ complete: true, problems: [] });
  });

  it("are read from the bare list, or are none", async () => {
    mock.next("getMailboxesForUser", { example: "bareList" });
    expect(await collect(provider.mailboxes.list())).toEqual([ADA]);
    mock.next("getMailboxesForUser", { example: "empty" });
    expect(await collect(provider.mailboxes.list())).toEqual([]);
    expect(await collect(answering({ single: () => enveloped(null) }).mailboxes.list())).toEqual([]);
  });

  it.each([
    ["nothing", undefined, "data should be a list, but is nothing"],
    ["an object that holds something else", { domains: [] }, "mailboxes should be a list, but is nothing"],
    ["a row without an address", [{ mailboxId: "M" }], "email should be a text, but is nothing"],
  ])("are not absent where the reply is %s", async (_name, data, words) => {
    const error = await failureOf(answering({ single: () => enveloped(data) }).mailboxes.get("ada@example.com"));
    expect(error).toMatchObject({ code: "unexpected-response", operation: "getMailboxesForUser" });
    expect(error.message).toContain(words);
  });

  it("have our word for each of the provider's", async () => {
    mock.next("getMailboxesForUser", { example: "oneOfEachStatus" });
    const statuses = (await collect(provider.mailboxes.list())).map(({ rawStatus, status }) => [rawStatus, status]);
    expect(statuses).toEqual([
      ["IN_PROGRESS", "pending"],
      ["CREATING_PASSWORD", "pending"],
      ["ACTIVE", "active"],
      ["EXPIRED", "expired"],
    ]);
  });

  it("may say little, or words of tomorrow", async () => {
    const data = [
      { email: "Ada@EXAMPLE.com" },
      { email: "b@example.com", status: "FROZEN", serviceProvider: "SMTP", expiryDate: "2026-12-10T11:18:31.479Z" },
      { email: "c@example.com", serviceProvider: "MICROSOFT", userId: TENANT, profilePicture: "https://a.com/c.png" },
    ];
    expect(await collect(answering({ single: () => enveloped(data) }).mailboxes.list())).toEqual([
      { provider: "coldmailreseller", address: "ada@example.com", domain: "example.com", status: "unknown" },
      {
        provider: "coldmailreseller",
        address: "b@example.com",
        domain: "example.com",
        status: "unknown",
        rawStatus: "FROZEN",
        platform: "unknown",
        rawPlatform: "SMTP",
        renewsAt: "2026-12-10T11:18:31.479Z",
      },
      {
        provider: "coldmailreseller",
        address: "c@example.com",
        domain: "example.com",
        status: "unknown",
        platform: "microsoft",
        pictureUrl: "https://a.com/c.png",
      },
    ]);
  });

  it("leave out another customer's, also where they are shown", async () => {
    const data = [
      { email: "ada@example.com", userId: "USER000000000000000000000002" },
      { email: "b@example.com", userId: TENANT },
    ];
    const addresses = (await collect(answering({ single: () => enveloped(data) }).mailboxes.list())).map(
      ({ address }) => address,
    );
    expect(addresses).toEqual(["b@example.com"]);
  });

  it("are those of one domain if asked so, over all pages", async () => {
    const boxes = answering({
      single: (page) =>
        enveloped({
          mailboxes: [{ email: `a@example${page}.com` }],
          pagination: { currentPage: page, totalPages: 3, totalSearchedCount: 3 },
        }),
    });
    const pages = [];
    for await (const page of boxes.mailboxes.list({ domain: "Example2.com" }).pages()) pages.push(page);
    // Three is the count of all mailboxes, not of these.
    expect(pages.map(({ items, ...rest }) => [items.map(({ address }) => address), rest])).toEqual([
      [["a@example2.com"], {}],
    ]);
  });

  it("are found by address, in any writing", async () => {
    expect(await provider.mailboxes.get("ADA@Example.com")).toEqual(ADA);
    expect(await provider.mailboxes.get("alan@example.com")).toBeUndefined();
  });

  it.each(["ada", "ada@", "@example.com", "ada@exa mple.com"])("are not looked for under %s", async (address) => {
    expect((await failureOf(provider.mailboxes.get(address))).code).toBe("invalid-argument");
    expect(mock.requests).toEqual([]);
  });

  it("carry no login, not even in raw, though the list may bring them along", async () => {
    const data = [
      {
        email: "ada@example.com",
        password: "p-secret",
        appPassword: "a-secret",
        authenticatorSecret: "t-secret",
        isAdmin: true,
      },
    ];
    const [mailbox] = await collect(answering({ single: () => enveloped(data) }).mailboxes.list());
    expect(mailbox?.raw).toEqual({ email: "ada@example.com", isAdmin: true });
  });
});

describe("credentials", () => {
  const details = async (data: unknown) => {
    const { mailboxes } = answering({ "admin-mailbox-details": () => enveloped(data) });
    return (await mailboxes.credentials("ada@example.com")).reveal();
  };

  it("are all that the provider tells", async () => {
    const credentials = await provider.mailboxes.credentials("ada@example.com");
    expect(credentials.address).toBe("ada@example.com");
    expect(String(credentials)).toBe("[Credentials of ada@example.com]");
    expect(credentials.reveal()).toEqual({
      username: "ada@example.com",
      password: "synthetic-password",
      appPassword: "synthetic-app-password",
      totpSecret: "synthetic-authenticator-secret",
    });
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getMailboxesForUser", { userId: TENANT, page: "1", limit: "100" }],
      ["getMailboxAdminDetails", { userId: TENANT, mailboxId: "MAILBOX000000000000000000001" }],
    ]);
  });

  it.each([
    ["a password", { password: "p-secret" }, { password: "p-secret" }],
    ["an app password", { appPassword: "a-secret", password: null }, { appPassword: "a-secret" }],
    ["a TOTP seed", { authenticatorSecret: "t-secret", password: "" }, { totpSecret: "t-secret" }],
  ])("may be just %s", async (_name, data, expected) => {
    expect(await details(data)).toEqual({ username: "ada@example.com", ...expected });
  });

  it("that are not there yet are a conflict", async () => {
    mock.next("getMailboxAdminDetails", { example: "noData" });
    const error = await failureOf(provider.mailboxes.credentials("grace@example.com"));
    expect(error).toMatchObject({ code: "conflict", outcome: "not-applied" });
    expect(error.message).toContain("grace@example.com has no credentials yet (status CREATING_PASSWORD)");
    expect((await failureOf(details({ email: "ada@example.com" }))).code).toBe("conflict");
  });

  it("of another address are not handed out, as of the workspace's administrator", async () => {
    const error = await failureOf(details({ email: "admin@example.com", password: "p-secret" }));
    expect(error).toMatchObject({ code: "unexpected-response", operation: "getMailboxAdminDetails" });
    expect(JSON.stringify(error)).not.toContain("p-secret");
    expect(await details({ email: "ADA@example.com", password: "p-secret" })).toMatchObject({ password: "p-secret" });
  });

  it("are of a mailbox that exists, and whose id is told", async () => {
    expect((await failureOf(provider.mailboxes.credentials("alan@example.com"))).code).toBe("not-found");
    const anonymous = answering({ single: () => enveloped([{ email: "ada@example.com" }]) });
    expect(await failureOf(anonymous.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "unexpected-response",
      operation: "getMailboxesForUser",
    });
    expect(called()).toEqual(["getMailboxesForUser"]);
  });

  it("get nowhere else: not into a mailbox, a plan or an order", async () => {
    const mailboxes = await collect(provider.mailboxes.list());
    const plan = await provider.orders.plan(SMALL, { key: KEY });
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    const looked = await provider.orders.get(order);
    expect(JSON.stringify([provider.capabilities, mailboxes, plan, order, looked])).not.toMatch(
      /test-key|synthetic-(app-)?password|authenticator/,
    );
  });
});
