import type { OperationName } from "@mailfleet/mock";
import { testClient } from "@mailfleet/mock/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScaledMailClient, facts, type ScaledMailOptions } from "../src/index.js";
import { callExample, client, createTestClient, failureOf, limiter, mock, operations, TENANT } from "./fixture.js";

testClient(
  { describe, it, beforeAll, afterAll, expect: (actual, message) => expect(actual, message) },
  { provider: "scaledmail", createClient: createTestClient, tenant: TENANT, authHeader: "authorization" },
);

describe("what the spec covers", () => {
  it("has the 15 operations of the first navigation, the 6 of the second and 5 found in clients", () => {
    expect(operations.map((operation) => operation.operationId)).toHaveLength(26);
    expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(26);
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      "DELETE /orders/{order_id}",
      "GET /domain-masking",
      "GET /domains",
      "GET /mailboxes/{domain_id}",
      "GET /orders",
      "GET /orders/{order_id}",
      "GET /organizations",
      "GET /packages",
      "GET /pending-forms",
      "GET /pre-warm-inboxes",
      "GET /purchased-domains",
      "GET /reporting",
      "PATCH /orders/{order_id}/tag",
      "POST /buy-domains",
      "POST /buy-pre-warm-inboxes",
      "POST /calculate-package",
      "POST /create-custom-order",
      "POST /create-order/{price_id}",
      "POST /organizations",
      "POST /search-domains",
      "POST /submit-form/{uuid}",
      "POST /suggest-domains",
      "POST /swap-domain-masking/{domain}",
      "POST /swap-domain/{domain}",
      "POST /swap-redirect/{domain}",
      "POST /swap-sender-name/{domain}",
    ]);
  });

  it("knows which calls move money, which destroy, and which are limited to 15 a minute", () => {
    const named = (fits: (operation: (typeof facts.operations)["getDomains"]) => boolean): string[] =>
      Object.entries(facts.operations).flatMap(([name, operation]) => (fits(operation) ? [name] : []));
    expect(named(({ effect }) => effect === "spend")).toEqual([
      "buyPreWarmInboxes",
      "buyDomains",
      "createOrder",
      "createCustomOrder",
    ]);
    expect(named(({ destructive }) => destructive === true)).toEqual([
      "updateDomainName",
      "swapSenderNames",
      "cancelOrder",
    ]);
    expect(named(({ rateClass }) => rateClass === "critical")).toEqual([
      "searchDomains",
      "suggestDomains",
      "buyDomains",
    ]);
    expect(facts.rateLimits).toEqual({ default: { requests: 5, seconds: 1 }, critical: { requests: 15, seconds: 60 } });
    expect(named(({ inferred }) => inferred === true)).toEqual(["createWorkspace"]);
  });
});

describe("auth and tenant", () => {
  it("sends the key as a bearer token and nothing else of it", async () => {
    const sent: { url: string; init: RequestInit }[] = [];
    const spy: typeof fetch = async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return Response.json({ domains: [] });
    };
    await createTestClient("https://server.example/api/v1", { apiKey: "eyJ.synthetic.key", fetch: spy }).getDomains();
    expect(new Headers(sent[0]?.init.headers).get("authorization")).toBe("Bearer eyJ.synthetic.key");
    expect(sent[0]?.url).toBe(`https://server.example/api/v1/domains?organization_id=${TENANT}`);
  });

  it("sends the organization with every operation but the two on organizations", async () => {
    for (const { operationId } of operations) {
      mock.reset();
      await callExample(client, operationId as OperationName<"scaledmail">);
      const wanted = operationId === "getOrganizations" || operationId === "createWorkspace" ? undefined : TENANT;
      expect([operationId, mock.requests[0]?.query["organization_id"]]).toEqual([operationId, wanted]);
    }
  });

  it("lets one call name another organization", async () => {
    await client.getDomains({ query: { organization_id: "recORG00000000002" } });
    expect(mock.requests[0]?.query).toEqual({ organization_id: "recORG00000000002" });
  });

  it("needs no organization where none is taken", async () => {
    const free = createScaledMailClient({ apiKey: "test-key", baseUrl: mock.url, limiter });
    const { organizations } = await free.getOrganizations();
    expect(organizations.map(({ id }) => id)).toEqual(["recORG00000000001", "recORG00000000002"]);
  });

  it("refuses a call without the organization it needs, before sending", async () => {
    const error = await failureOf(createScaledMailClient({ apiKey: "test-key", baseUrl: mock.url }).getDomains());
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", operation: "getDomains" });
    expect(error.message).toContain("organizationId");
    expect(mock.requests).toEqual([]);
  });

  it.each([
    ["no apiKey", {}, "apiKey is missing"],
    ["an empty apiKey", { apiKey: "" }, "apiKey must be"],
    ["an empty organizationId", { apiKey: "k", organizationId: "" }, "organizationId must be"],
    ["a misspelt option", { apiKey: "k", organisationId: TENANT }, "did you mean organizationId"],
  ])("refuses %s", (_name, options, words) => {
    expect(() => createScaledMailClient(options as ScaledMailOptions)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(words) }),
    );
  });

  it("refuses the operation whose path is a guess, unless told to go on", async () => {
    // @ts-expect-error the type demands allowInferred as well
    const error = await failureOf(client.createWorkspace({ body: { name: "Acme" } }));
    expect(error).toMatchObject({ code: "unsupported", outcome: "not-applied" });
    expect(mock.requests).toEqual([]);
    await expect(client.createWorkspace({ body: { name: "Acme" } }, { allowInferred: true })).resolves.toEqual({});
    expect(mock.requests[0]).toMatchObject({ method: "POST", path: "/api/v1/organizations", body: { name: "Acme" } });
  });
});
