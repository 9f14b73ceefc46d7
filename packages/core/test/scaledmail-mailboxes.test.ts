import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { answering, called, createProvider, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

describe("mailboxes", () => {
  const first = {
    provider: "scaledmail",
    address: "ada.lovelace@example.com",
    domain: "example.com",
    status: "active",
    rawStatus: "Active",
    platform: "google",
    firstName: "Ada",
    lastName: "Lovelace",
  };

  it("are read domain by domain, by record id", async () => {
    const listed = await collect(provider.mailboxes.list());
    expect(listed).toEqual([first, { ...first, address: "ada@example.com" }]);
    expect(listed[0]?.raw).toMatchObject({
      payment_id: "recORD00000000001",
      order_id: "recPKG00000000001",
      tag: "acme",
    });
    expect(mock.requests.map(({ path, query }) => [path, query])).toEqual([
      ["/api/v1/domains", { organization_id: TENANT }],
      ["/api/v1/mailboxes/recDOM00000000001", { organization_id: TENANT }],
      ["/api/v1/mailboxes/recDOM00000000002", { organization_id: TENANT }],
    ]);
  });

  it("of one domain cost one call more, and a limit saves calls", async () => {
    await collect(provider.mailboxes.list({ domain: "Example.NET" }));
    expect(mock.requests.map(({ path }) => path)).toEqual(["/api/v1/domains", "/api/v1/mailboxes/recDOM00000000002"]);
    mock.reset();
    expect(await collect(provider.mailboxes.list({ limit: 2 }))).toHaveLength(2);
    expect(mock.requests.map(({ path }) => path)).toEqual(["/api/v1/domains", "/api/v1/mailboxes/recDOM00000000001"]);
    mock.reset();
    expect(await collect(provider.mailboxes.list({ domain: "example.org" }))).toEqual([]);
  });

  it("get their address from alias and domain where the reply has none", async () => {
    mock.next("getDomains", { example: "settingUp" });
    mock.next("getMailboxesByDomainId", { example: "settingUp" });
    expect(await collect(provider.mailboxes.list({ domain: "example.org" }))).toEqual([
      {
        ...first,
        address: "ada.lovelace@example.org",
        domain: "example.org",
        status: "pending",
        rawStatus: "In Progress",
      },
      { ...first, address: "ada@example.org", domain: "example.org", status: "pending", rawStatus: "In Progress" },
    ]);
  });

  it("are none where the provider answers null", async () => {
    mock.next("getMailboxesByDomainId", { example: "otherOrganization", times: "always" });
    expect(await collect(provider.mailboxes.list())).toEqual([]);
    expect(called()).toEqual(["getDomains", "getMailboxesByDomainId", "getMailboxesByDomainId"]);
    expect(await provider.mailboxes.get("ada@example.com")).toBeUndefined();
  });

  it.each([
    ["outlook", "microsoft", undefined],
    ["smtp", "smtp", undefined],
    ["Google", "unknown", "Google"],
    [undefined, undefined, undefined],
  ])("on %s are on %s", async (order_type, platform, rawPlatform) => {
    const row = { email: "Ada@EXAMPLE.com", first_name: "", last_name: "", status: "Paused", order_type };
    const odd = createProvider({
      fetch: answering({
        domains: { domains: [{ id: "recDOM00000000001", domain: "example.com" }] },
        recDOM00000000001: { mailboxes: [row] },
      }),
    });
    expect(await collect(odd.mailboxes.list())).toEqual([
      {
        provider: "scaledmail",
        address: "ada@example.com",
        domain: "example.com",
        status: "unknown",
        rawStatus: "Paused",
        ...(platform && { platform }),
        ...(rawPlatform && { rawPlatform }),
      },
    ]);
  });

  it("of a domain listed twice are read once", async () => {
    const owner = { id: "recDOM00000000001", domain: "example.com" };
    const row = (email: string): object => ({ email, first_name: "Ada", last_name: "Lovelace", status: "Active" });
    const odd = createProvider({
      fetch: answering({
        domains: { domains: [owner, owner, { id: "recDOM00000000002", domain: "example.net" }] },
        recDOM00000000001: { mailboxes: [row("ada@example.com")] },
        recDOM00000000002: { mailboxes: [row("ada@example.net")] },
      }),
    });
    const addresses = (await collect(odd.mailboxes.list())).map(({ address }) => address);
    expect(addresses).toEqual(["ada@example.com", "ada@example.net"]);
  });

  it("of a domain that cannot be addressed are an error, not nothing", async () => {
    mock.next("getDomains", { example: "sparse", times: "always" });
    const message = "getDomains: domains[0].id should be a text, but is nothing";
    expect(await failureOf(collect(provider.mailboxes.list()))).toMatchObject({ code: "unexpected-response", message });
    expect(await failureOf(provider.mailboxes.get("ada@example.com"))).toMatchObject({
      code: "unexpected-response",
      message,
    });
    expect(await provider.mailboxes.get("nobody@example.net")).toBeUndefined();
    mock.next("getMailboxesByDomainId", { example: "domainNotFound" });
    expect(await failureOf(provider.mailboxes.get("ada@example.net"))).toMatchObject({
      code: "not-found",
      status: 404,
    });
  });

  it.each([
    ["without a list", { total: 0 }, "getMailboxesByDomainId: mailboxes should be a list, but is nothing"],
    [
      "with a row that has no address",
      { mailboxes: [{ first_name: "Ada" }] },
      "getMailboxesByDomainId: mailboxes[0].alias should be a text, but is nothing",
    ],
    [
      "with an address that has no local part",
      { mailboxes: [{ email: "@example.com" }] },
      "getMailboxesByDomainId: a mailbox has an email without a local part",
    ],
  ])("refuse a reply %s", async (_name, reply, message) => {
    const odd = createProvider({
      fetch: answering({
        domains: { domains: [{ id: "recDOM00000000001", domain: "example.com" }] },
        recDOM00000000001: reply,
      }),
    });
    expect(await failureOf(collect(odd.mailboxes.list()))).toMatchObject({
      code: "unexpected-response",
      operation: "getMailboxesByDomainId",
      message,
    });
  });
});

describe("mailboxes.credentials", () => {
  it("asks for passwords, of one domain, and nothing else does", async () => {
    mock.next("getMailboxesByDomainId", { example: "withPasswords", times: "always" });
    const sent: string[] = [];
    const seller = createProvider({
      fetch: async (url, init) => {
        sent.push(String(url).slice(mock.url.length));
        return await fetch(url, init);
      },
    });
    const credentials = await seller.mailboxes.credentials("Ada@example.com");
    expect(credentials.reveal()).toEqual({ username: "ada@example.com", password: "synthetic-password" });
    expect(`${credentials} ${JSON.stringify(credentials)}`).not.toContain("synthetic-password");
    expect(sent.splice(0)).toEqual([
      `/domains?organization_id=${TENANT}`,
      `/mailboxes/recDOM00000000001?password=true&organization_id=${TENANT}`,
    ]);
    const listed = await collect(seller.mailboxes.list());
    expect(sent.filter((url) => url.includes("password"))).toEqual([]);
    expect(JSON.stringify([listed, listed.map(({ raw }) => raw)])).not.toContain("password");
  });

  it("says conflict while there is no password, and not-found where there is no mailbox", async () => {
    const operation = "mailboxes.credentials";
    mock.next("getMailboxesByDomainId", { example: "listed" });
    expect(await failureOf(provider.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "conflict",
      operation,
      message: "ada@example.com has no password yet (status Active).",
    });
    for (const address of ["nobody@example.com", "ada@example.org"]) {
      expect(await failureOf(provider.mailboxes.credentials(address))).toMatchObject({
        code: "not-found",
        operation,
        message: `There is no mailbox ${address}.`,
      });
    }
    // Not to be asked about is not the same as not there.
    mock.next("getDomains", { example: "sparse" });
    expect(await failureOf(provider.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "unexpected-response",
    });
    const odd = createProvider({
      fetch: answering({
        domains: { domains: [{ id: "recDOM00000000001", domain: "example.com" }] },
        recDOM00000000001: { mailboxes: [{ email: "a@example.com", mailbox_password: "" }] },
      }),
    });
    expect(await failureOf(odd.mailboxes.credentials("a@example.com"))).toMatchObject({
      code: "conflict",
      message: "a@example.com has no password yet (status unknown).",
    });
  });
});
