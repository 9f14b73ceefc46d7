import { MailfleetError } from "@mailfleet/http";
import { describe, expect, it } from "vitest";
import { client, failureOf, mock, TENANT } from "./fixture.js";

describe("what ScaledMail refuses, the mock refuses", () => {
  const alias = (n: number): { alias: string; first_name: string; last_name: string } => ({
    alias: `ada${n}`,
    first_name: "Ada",
    last_name: "Lovelace",
  });
  const aliases = (count: number): ReturnType<typeof alias>[] => Array.from({ length: count }, (_, n) => alias(n));
  const domains = (count: number, people: number): { domain: string; aliases: ReturnType<typeof alias>[] }[] =>
    Array.from({ length: count }, (_, n) => ({ domain: `example${n}.com`, aliases: aliases(people) }));
  const named = { domain: "example.com", first_name: "Ada", last_name: "Lovelace" };

  it.each<[string, object, string]>([
    ["a misspelt key", { providers: { google: { domains: [named] } }, tagg: "x" }, "body.tagg is not in the spec"],
    ["a tag of 21 characters", { tag: "x".repeat(21), providers: { google: { domains: [named] } } }, "body.tag"],
    ["5 Google aliases", { providers: { google: { domains: domains(1, 5) } } }, "body.providers.google.domains"],
    ["24 Outlook aliases", { providers: { outlook: { domains: domains(1, 24) } } }, "body.providers.outlook.domains"],
    ["3 SMTP aliases", { providers: { smtp: { domains: domains(1, 3) } } }, "body.providers.smtp.domains"],
    ["101 Google domains", { providers: { google: { domains: domains(101, 2) } } }, "body.providers.google.domains"],
    ["31 Outlook domains", { providers: { outlook: { domains: domains(31, 25) } } }, "body.providers.outlook.domains"],
    ["71 SMTP domains", { providers: { smtp: { domains: domains(71, 4) } } }, "body.providers.smtp.domains"],
    [
      "two alias styles on one platform",
      { providers: { google: { domains: [named, ...domains(1, 2)] } } },
      "body.providers.google.domains",
    ],
    [
      "an alias with an @",
      {
        providers: {
          smtp: { domains: [{ domain: "example.com", aliases: [...aliases(3), { ...alias(3), alias: "a@b" }] }] },
        },
      },
      "body.providers.smtp.domains",
    ],
    [
      "a count of mailboxes on Outlook",
      { providers: { outlook: { domains: [named], mailboxes_per_domain: 2 } } },
      "body.providers.outlook.mailboxes_per_domain",
    ],
    ["no platform at all", { providers: {} }, "body.providers"],
  ])("%s", async (_name, body, field) => {
    const error = await failureOf(client.createCustomOrder({ query: { provider: "buy" }, body: body as never }));
    expect(MailfleetError.isInstance(error)).toBe(true);
    expect(mock.violations.map(({ reason }) => reason).join("\n")).toContain(field);
  });

  it.each<[string, object]>([
    ["4 Google aliases on 100 domains", { google: { domains: domains(100, 4), mailboxes_per_domain: 4 } }],
    ["25 Outlook aliases on 30 domains", { outlook: { domains: domains(30, 25) } }],
    ["4 SMTP aliases on 70 domains", { smtp: { domains: domains(70, 4) } }],
    ["another style on another platform", { google: { domains: [named] }, smtp: { domains: domains(1, 4) } }],
  ])("but takes %s", async (_name, providers) => {
    await client.createCustomOrder({ query: { provider: "scaledmail" }, body: { tag: "x".repeat(20), providers } });
    expect(mock.violations).toEqual([]);
  });

  it("takes an order by package in one body shape or the other, never both", async () => {
    const call = (body: object): Promise<unknown> =>
      client.createOrder({ path: { price_id: "price_1" }, query: { provider: "scaledmail" }, body: body as never });
    await call({ domains: [named] });
    await call({ providers: { google: { domains: [named] } } });
    expect(mock.violations).toEqual([]);
    await failureOf(call({ domains: [named], providers: { google: { domains: [named] } } }));
    expect(mock.violations).not.toEqual([]);
  });

  it("takes a tag of 320 characters on an order that exists", async () => {
    const tag = (length: number): Promise<unknown> =>
      client.updateOrderTag({ path: { order_id: "recORD00000000001" }, body: { tag: "x".repeat(length) } });
    await tag(320);
    expect(mock.violations).toEqual([]);
    await failureOf(tag(321));
    expect(mock.violations.map(({ field }) => field)).toEqual(["body.tag"]);
  });
});

describe("quirks", () => {
  it("has no common envelope", async () => {
    const found = await client.searchDomains({ body: { domains: ["example.org", "example.com"] } });
    expect(found.map(({ domain, status, price }) => [domain, status, price])).toEqual([
      ["example.org", "available", 15.5],
      ["example.com", "taken", null],
    ]);
    expect((await client.getOrders()).payments.map(({ id }) => id)).toEqual([
      "recORD00000000003",
      "recORD00000000001",
      "recORD00000000002",
    ]);
    expect((await client.getOrderDetails({ path: { order_id: "recORD00000000003" } })).id).toBe("recORD00000000003");
    // Dollars, where the docs say cents: 40 Google mailboxes at 3.50.
    expect((await client.calculatePackage({ body: { volume: 30_000, providers: ["google"] } })).data.totalPrice).toBe(
      140,
    );
  });

  it("answers null in place of another organization's mailboxes", async () => {
    mock.next("getMailboxesByDomainId", { example: "otherOrganization" });
    const { mailboxes } = await client.getMailboxesByDomainId({ path: { domain_id: "recDOM00000000009" } });
    expect(mailboxes).toBeNull();
  });

  it("addresses a domain by its record id in one path and by its name in the others", async () => {
    await client.getMailboxesByDomainId({ path: { domain_id: "recDOM00000000001" } });
    await client.updateDomainRedirect({ path: { domain: "example.com" }, body: { new_redirect: "" } });
    expect(mock.requests.map(({ path }) => path)).toEqual([
      "/api/v1/mailboxes/recDOM00000000001",
      "/api/v1/swap-redirect/example.com",
    ]);
    expect(mock.requests[1]?.body).toEqual({ new_redirect: "" });
    expect(mock.violations).toEqual([]);
  });

  it("asks for passwords only when told to", async () => {
    const path = { domain_id: "recDOM00000000001" };
    const listed = await client.getMailboxesByDomainId({ path });
    expect(mock.requests[0]?.query).toEqual({ organization_id: TENANT });
    expect(JSON.stringify(listed)).not.toContain("mailbox_password");
    mock.next("getMailboxesByDomainId", { example: "withPasswords" });
    const { mailboxes } = await client.getMailboxesByDomainId({ path, query: { password: true } });
    expect(mailboxes?.map(({ mailbox_password }) => mailbox_password)).toEqual([
      "synthetic-password",
      "synthetic-password",
    ]);
    expect(mock.requests[1]?.query).toHaveProperty("password");
  });

  it("sends JSON as JSON, and no body with a cancellation", async () => {
    await client.suggestDomains({ query: { page: 2, limit: 50 }, body: { domain: "example" } });
    await client.cancelOrder({ path: { order_id: "recORD00000000001" } });
    const [suggested, cancelled] = mock.requests;
    expect(suggested?.headers["content-type"]).toBe("application/json");
    expect(suggested?.query).toEqual({ organization_id: TENANT, page: "2", limit: "50" });
    expect(cancelled).toMatchObject({ method: "DELETE", body: undefined });
    expect(mock.violations).toEqual([]);
  });
});
