import { operationExamples } from "@mailfleet/mock";
import { testClient } from "@mailfleet/mock/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInboxKitClient, facts, type InboxKitOptions } from "../src/index.js";
import { NAVIGATION } from "./navigation.js";
import { API_KEY, createTestClient, failureOf, useBench, WORKSPACE } from "./setup.js";

testClient(
  { describe, it, expect, beforeAll, afterAll },
  {
    provider: "inboxkit",
    createClient: (baseUrl) => createTestClient(baseUrl),
    tenant: WORKSPACE,
    authHeader: "authorization",
  },
);

const bench = useBench();

describe("the operations", () => {
  it("are those of the spec, each with a success and a failure to try", () => {
    const operations = operationExamples("inboxkit");
    expect(operations.map((operation) => operation.operationId)).toEqual(Object.keys(facts.operations));
    const incomplete = operations.filter(
      ({ replies }) => !replies.some((reply) => reply.failed) || replies.every((reply) => reply.failed),
    );
    expect(incomplete.map((operation) => operation.operationId)).toEqual([]);
  });

  it("cover every entry of the provider's navigation of 2025-10-09, and newer ones", () => {
    expect(NAVIGATION).toHaveLength(66);
    expect(NAVIGATION.filter((operation) => !Object.hasOwn(facts.operations, operation))).toEqual([]);
    expect(Object.keys(facts.operations)).toHaveLength(89);
  });
});

describe("auth and tenant", () => {
  /** The headers of one call, as they leave the client. */
  async function headersOf(call: (client: ReturnType<typeof createTestClient>) => Promise<unknown>): Promise<Headers> {
    let sent = new Headers();
    const spy: typeof fetch = async (url, init) => {
      sent = new Headers(init?.headers);
      return await fetch(url, init);
    };
    await call(createTestClient(bench.mock.url, { fetch: spy }));
    return sent;
  }

  it("sends the key as a bearer token, and a user agent that names the client", async () => {
    const headers = await headersOf((client) => client.listMailboxes({ body: {} }));
    expect(headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(headers.get("user-agent")).toBe("mailfleet-inboxkit");
    expect(headers.get("x-workspace-id")).toBe(WORKSPACE);
  });

  it("leaves the workspace out where it is not needed", async () => {
    const headers = await headersOf((client) => client.checkDomainAvailability({ query: { domain: "example.com" } }));
    expect(headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(headers.has("x-workspace-id")).toBe(false);
    const without = Object.entries(facts.operations).filter(([, operation]) => !operation.tenant);
    expect(without.map(([name]) => name)).toEqual([
      "getAccountDetails",
      "listWorkspaces",
      "getWorkspaceDetails",
      "createWorkspace",
      "updateWorkspace",
      "deleteWorkspace",
      "updateWorkspaceWebhook",
      "checkDomainAvailability",
      "checkWorkspaceAvailability",
      "getPricingPlans",
      "getSubscriptionDetails",
      "changeSubscriptionPlan",
      "cancelSubscription",
      "getWalletDetails",
      "addCreditsToWallet",
      "checkPaymentStatus",
      "updateAutoTopUpSettings",
      "getBillingPortalLink",
    ]);
  });

  it("lets one call name another workspace", async () => {
    await bench.client.listDomains({ body: {}, header: { "X-Workspace-Id": "another" } });
    expect(bench.mock.requests[0]?.headers["x-workspace-id"]).toBe("another");
  });

  it("refuses a call without a workspace before sending", async () => {
    const client = createInboxKitClient({ apiKey: API_KEY, baseUrl: bench.mock.url });
    expect(await failureOf(client.listDomains({ body: {} }))).toMatchObject({
      code: "invalid-argument",
      outcome: "not-applied",
      message: expect.stringContaining("workspaceId"),
    });
    expect(bench.mock.requests).toEqual([]);
    await client.getWalletDetails();
    expect(bench.mock.requests).toHaveLength(1);
  });
});

describe("options", () => {
  const refused: readonly [string, object, string][] = [
    ["no apiKey", {}, "apiKey is missing"],
    ["an empty apiKey", { apiKey: "" }, "apiKey must be"],
    ["a workspaceId that is empty", { apiKey: API_KEY, workspaceId: "" }, "workspaceId must be"],
    ["an option that does not exist", { apiKey: API_KEY, workspaceID: WORKSPACE }, "workspaceID"],
  ];
  it.each(refused)("refuses %s", async (_, options, message) => {
    // What a caller without types could write.
    const create = async (): Promise<unknown> => createInboxKitClient(options as InboxKitOptions);
    expect(await failureOf(create())).toMatchObject({
      code: "invalid-argument",
      disposition: "change-input",
      message: expect.stringContaining(message),
    });
  });
});

describe("requests", () => {
  it("are closed: a misspelt key is seen by the mock and refused", async () => {
    const { mock, client } = bench;
    // What a caller without types could write.
    const body = { mailboxes: [{ email: "ada@example.com", platform: "GOOGLE" }] } as never;
    expect(await failureOf(client.buyMailboxes({ body }))).toMatchObject({
      code: "rejected",
      operation: "buyMailboxes",
    });
    expect(mock.violations.map((violation) => violation.field)).toContain("body.mailboxes[0].email");
    expect(mock.violations.map((violation) => violation.field)).toContain("body.mailboxes[0].username");
  });

  it("refuse a domain_name where a list filters by domain", async () => {
    const body = { domain_name: "example.com" } as never;
    expect(await failureOf(bench.client.listMailboxes({ body }))).toMatchObject({ code: "rejected" });
    expect(bench.mock.violations.map((violation) => violation.field)).toEqual(["body.domain_name"]);
  });

  it("ask for ten rows unless they say otherwise: the client adds nothing", async () => {
    await bench.client.listMailboxes({ body: {} });
    await bench.client.listMailboxes({ body: { page: 2, limit: 100 } });
    expect(bench.mock.requests.map((request) => request.body)).toEqual([{}, { page: 2, limit: 100 }]);
  });

  it("write user_name where replies say username", async () => {
    await bench.client.updateMailbox({ body: { uid: "u", user_name: "ada" } });
    expect(bench.mock.requests[0]?.body).toEqual({ uid: "u", user_name: "ada" });
    expect(bench.mock.violations).toEqual([]);
  });

  it("are not sent where the path is only inferred and something would change", async () => {
    const { mock, client } = bench;
    const inferred = Object.entries(facts.operations).filter(
      ([, operation]) => operation.inferred && operation.effect !== "read",
    );
    expect(inferred).toHaveLength(14);
    for (const [name] of inferred) {
      const example = operationExamples("inboxkit").find((operation) => operation.operationId === name);
      const method: unknown = Reflect.get(client, name);
      if (typeof method !== "function") throw new Error(`There is no ${name}.`);
      expect(await failureOf(method.call(client, example?.request)), name).toMatchObject({
        code: "unsupported",
        outcome: "not-applied",
        message: expect.stringContaining("allowInferred"),
      });
    }
    expect(mock.requests).toEqual([]);
    await client.cancelSubscription({}, { allowInferred: true });
    expect(mock.requests.map((request) => request.operationId)).toEqual(["cancelSubscription"]);
  });
});

describe("replies", () => {
  it("of a 409 with error: false are results: the domain was connected before", async () => {
    bench.mock.next("getNameserversForDomainConnection", { example: "alreadyConnected" });
    const reply = await bench.client.getNameserversForDomainConnection({ body: { domains: ["marketing-domain.net"] } });
    expect(reply.error).toBe(false);
    expect(reply.result.map((row) => row.domain)).toEqual(["marketing-domain.net"]);
  });

  it("of a registration are a receipt or a checkout", async () => {
    const { mock, client } = bench;
    const request = operationExamples("inboxkit").find(
      (operation) => operation.operationId === "registerDomains",
    )?.request;
    const register = async (example: "paidFromWallet" | "checkout") => {
      mock.next("registerDomains", { example });
      return await client.registerDomains(request as Parameters<typeof client.registerDomains>[0]);
    };
    const receipt = await register("paidFromWallet");
    expect([receipt.payment_type, receipt.url, receipt.total_cost]).toEqual(["wallet", undefined, 12.5]);
    const checkout = await register("checkout");
    expect([checkout.payment_type, checkout.url]).toEqual([
      undefined,
      "https://checkout.stripe.com/pay/cs_test_synthetic",
    ]);
  });

  it("of an order name it by id or by order_id, and refuse single domains inside a success", async () => {
    const { mock, client } = bench;
    const request = operationExamples("inboxkit").find((operation) => operation.operationId === "placeOrder")?.request;
    const place = async (example: "placed" | "queued" | "domainRefused") => {
      mock.next("placeOrder", { example });
      return await client.placeOrder(request as Parameters<typeof client.placeOrder>[0]);
    };
    const [placed, queued, refused] = [await place("placed"), await place("queued"), await place("domainRefused")];
    expect([typeof placed.id, typeof placed.order_id]).toEqual(["string", "undefined"]);
    expect([typeof queued.id, typeof queued.order_id]).toEqual(["undefined", "string"]);
    expect(refused.domains?.some((domain) => typeof domain.error === "string")).toBe(true);
  });

  it("keep the outcomes of a batch, good and bad", async () => {
    bench.mock.next("uncancelMailboxes", { example: "partly" });
    const { results } = await bench.client.uncancelMailboxes({ body: { uids: ["a", "b"] } });
    expect(results?.success).toHaveLength(1);
    expect(results?.failed).toHaveLength(1);
  });

  it("keep unset dates as they are", async () => {
    const { mailboxes } = await bench.client.listMailboxes({ body: {} });
    expect(mailboxes.map((mailbox) => mailbox.renewal_date)).toEqual([
      "2026-12-15T10:30:00.000Z",
      "1970-01-01T00:00:00.000Z",
    ]);
  });

  it("of the account stand without an envelope", async () => {
    const account = await bench.client.getAccountDetails();
    expect("error" in account).toBe(false);
    expect(account.credits_remaining).toBe(362.5);
  });

  it("of the prewarm order status are the provider's own example", async () => {
    const { data } = await bench.client.checkPrewarmOrderStatus({
      path: { order_uid: "550e8400-e29b-41d4-a716-446655440000" },
    });
    expect([data.status, data.pricing?.total_price, data.domains?.map((domain) => domain.domain_name)]).toEqual([
      "completed",
      68,
      ["example-business.com", "marketing-domain.net"],
    ]);
  });
});
