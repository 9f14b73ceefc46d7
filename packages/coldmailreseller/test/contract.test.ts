import { testClient } from "@mailfleet/mock/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createColdMailResellerClient,
  type ColdMailResellerOptions,
  type CreateOrderJsonRequest,
  facts,
  type OperationId,
} from "../src/index.js";
import { validate } from "../src/validators.js";
import {
  API_KEY,
  callExample,
  createTestClient,
  examples,
  failureOf,
  type Name,
  picture,
  TENANT,
  useBench,
} from "./setup.js";

testClient(
  { describe, it, beforeAll, afterAll, expect: (actual, message) => expect(actual, message) },
  { provider: "coldmailreseller", createClient: createTestClient, tenant: TENANT, authHeader: "cmr-x-api-key" },
);

const bench = useBench();

/** The operations of a fact, in the spec's order. */
function named(fits: (operation: (typeof facts.operations)[OperationId]) => boolean): string[] {
  return Object.entries(facts.operations).flatMap(([name, operation]) => (fits(operation) ? [name] : []));
}

const INFERRED = [
  "removeDomains",
  "getDomainDetails",
  "suggestAvailableDomains",
  "getSingleAvailableDomain",
  "addDomainForwarding",
  "addEmailForwarding",
  "getOrderDetails",
  "createOrderForm",
  "processOrder",
  "addMailboxesToSubscriptionForm",
  "getWalletDetails",
  "sendError",
];

describe("what the spec covers", () => {
  it("has the 43 operations of the first navigation and 18 newer ones", () => {
    expect(examples).toHaveLength(61);
    expect(new Set(examples.map(({ operationId }) => operationId)).size).toBe(61);
    expect(new Set(examples.map(({ method, path }) => `${method} ${path}`)).size).toBe(61);
    expect(Object.keys(facts.operations)).toEqual(examples.map(({ operationId }) => operationId));
  });

  it("knows which calls move money and which destroy", () => {
    expect(named(({ effect }) => effect === "spend")).toEqual([
      "renewDomain",
      "createOrderForm",
      "createOrderJson",
      "orderMailboxesJson",
      "processOrder",
      "addMailboxesToSubscriptionForm",
      "addWarmup",
      "renewSubscriptions",
      "orderPreWarmedupMailboxes",
      "createPlacementTest",
    ]);
    expect(named(({ destructive }) => destructive === true)).toEqual([
      "deleteUser",
      "removeDomains",
      "removeMailbox",
      "removeWarmup",
      "cancelSubscription",
      "recreateSubscriptions",
    ]);
    expect(named(({ effect, repeatable }) => effect === "spend" && repeatable === true)).toEqual([]);
  });

  it("knows the one limit and every secret", () => {
    expect(facts.rateLimits).toEqual({ default: { requests: 5, seconds: 1 } });
    expect(facts.secrets).toEqual([
      "appPassword",
      "authenticatorSecret",
      "cmr-x-api-key",
      "cmr-x-signature",
      "credentials",
      "googleOauthRoute",
      "microsoftOauthRoute",
      "password",
    ]);
  });
});

describe("auth", () => {
  it("sends the key in its own header, to the base URL of the spec", async () => {
    const sent: { url: string; headers: Headers }[] = [];
    const spy: typeof fetch = async (url, init) => {
      sent.push({ url: String(url), headers: new Headers(init?.headers) });
      return Response.json({ status: 200, message: "ok", data: [] });
    };
    await createColdMailResellerClient({ apiKey: API_KEY, userId: TENANT, fetch: spy }).getDomainsForUser();
    expect(sent[0]?.url).toBe(
      `https://customers.coldmailreseller.com/api/v1/integration/domains/by-user?userId=${TENANT}`,
    );
    expect(sent[0]?.headers.get("cmr-x-api-key")).toBe(API_KEY);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  it.each([
    ["no apiKey", {}, "apiKey is missing"],
    ["an empty apiKey", { apiKey: "" }, "apiKey must be"],
    ["an empty userId", { apiKey: "k", userId: "" }, "userId must be"],
    ["a misspelt option", { apiKey: "k", userid: TENANT }, "did you mean userId"],
  ])("refuses %s", (_name, options, words) => {
    expect(() => createColdMailResellerClient(options as ColdMailResellerOptions)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(words) }),
    );
  });

  it("shows the key nowhere in a failure, also if the reply repeats it", async () => {
    const echo: typeof fetch = async (_url, init) =>
      Response.json({ status: 400, message: `no ${new Headers(init?.headers).get("cmr-x-api-key")}` }, { status: 400 });
    const error = await failureOf(createTestClient(bench.mock.url, { fetch: echo }).getCountriesList());
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(API_KEY);
    expect(error.message).toContain("[redacted]");
  });
});

/** Where `userId` goes, for every operation that does not take it in the query. */
const IN_BODY: readonly Name[] = [
  "getDomainRenewalPricing",
  "renewDomain",
  "enableOrDisableDomainAutoRenew",
  "addGoogleClientIdToDomain",
];
const TARGET: readonly Name[] = ["updateUserDetails", "deleteUser"];
const NOWHERE: readonly Name[] = [
  "createUser",
  "retrieveAllUsers",
  "getCountriesList",
  "getStatesOfCountry",
  "suggestAvailableDomains",
  "getSingleAvailableDomain",
  "checkIfWorkspaceExists",
  "getAllMailboxes",
  "getMailboxDetailsById",
  "addWarmup",
  "removeWarmup",
  "toggleWarmup",
  "setWarmupStatus",
  "updateWarmupSettings",
  "getAllSubscriptions",
  "renewSubscriptions",
  "toggleAutoRenewal",
  "cancelSubscription",
  "recreateSubscriptions",
  "getAllPreWarmedUpMailboxes",
  "getWalletDetails",
  "sendError",
];

describe("the customer", () => {
  it.each(examples.map((each) => [each.operationId, each] as const))(
    "goes where %s wants it",
    async (name, example) => {
      await callExample(bench.client, example);
      const [request] = bench.mock.requests;
      const body = Object(request?.body);
      const place = IN_BODY.includes(name)
        ? "body"
        : TARGET.includes(name)
          ? "target"
          : NOWHERE.includes(name)
            ? "nowhere"
            : "query";
      const seen = [request?.query["userId"], body["userId"]];
      expect(seen).toEqual(
        {
          query: [TENANT, undefined],
          body: [undefined, TENANT],
          // The example's own value, never the one the client is bound to.
          target: ["USER000000000000000000000001", undefined],
          nowhere: [undefined, undefined],
        }[place],
      );
    },
  );

  it("can be another one for a single call, in the query and in the body", async () => {
    await bench.client.getDomainsForUser({ query: { userId: "OTHER" } });
    await bench.client.getDomainRenewalPricing({ body: { userId: "OTHER", domains: ["example.com"] } });
    expect(bench.mock.requests[0]?.query).toEqual({ userId: "OTHER" });
    expect(bench.mock.requests[1]?.body).toEqual({ userId: "OTHER", domains: ["example.com"] });
  });

  it("is not needed where none is taken", async () => {
    const free = createColdMailResellerClient({ apiKey: API_KEY, baseUrl: bench.mock.url });
    const { data } = await free.getAllSubscriptions();
    // Every customer's rows, whoever asks.
    expect(data.subscriptions.map(({ userId }) => userId)).toEqual([
      "USER000000000000000000000001",
      "USER000000000000000000000002",
    ]);
  });

  it.each([
    ["in the query", "getDomainsForUser", (free) => free.getDomainsForUser()],
    ["in the body", "renewDomain", (free) => free.renewDomain({ body: { domains: ["example.com"] } })],
  ] satisfies [string, Name, (free: ReturnType<typeof createTestClient>) => Promise<unknown>][])(
    "is demanded before sending, %s",
    async (_place, operation, call) => {
      const free = createColdMailResellerClient({ apiKey: API_KEY, baseUrl: bench.mock.url });
      const error = await failureOf(call(free));
      expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", operation });
      expect(error.message).toContain("userId");
      expect(bench.mock.requests).toEqual([]);
    },
  );

  it("is never deleted or changed for want of an argument", async () => {
    // @ts-expect-error the type demands it as well
    await failureOf(bench.client.deleteUser());
    expect(bench.mock.requests.map(({ query }) => query)).toEqual([{}]);
    expect(bench.mock.violations.map(({ field }) => field)).toEqual(["query.userId"]);
  });
});

describe("operations on guessed paths", () => {
  it("are the eleven of the navigation and domain details", () => {
    expect(named(({ inferred }) => inferred === true)).toEqual(INFERRED);
  });

  it.each(
    examples
      .filter(({ operationId }) => INFERRED.includes(operationId))
      .map((each) => [each.operationId, each] as const),
  )("%s is sent freely only if it reads", async (name, { request, effect }) => {
    const method: unknown = Reflect.get(bench.client, name);
    if (typeof method !== "function") throw new TypeError(name);
    if (effect === "read") {
      await method.call(bench.client, request);
      expect(bench.mock.requests).toHaveLength(1);
    } else {
      expect(await failureOf(method.call(bench.client, request))).toMatchObject({
        code: "unsupported",
        outcome: "not-applied",
      });
      expect(bench.mock.requests).toEqual([]);
    }
  });
});

describe("what the API refuses, the mock refuses", () => {
  const google = {
    googleOauthRoute: "https://accounts.google.com/route",
    clientId: "0-x.apps.googleusercontent.com",
    appName: "App",
  };
  const seats = { "example.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] };
  const order = {
    domains: [{ domain: "example.com", years: 1 }],
    mailboxes: seats,
    billingCycle: "MONTHLY",
    confirm: true,
    autoRenew: false,
  };

  it.each<[string, Name, object, RegExp]>([
    [
      "a misspelt key",
      "createOrderJson",
      { ...order, serviceProvider: "GOOGLE", google, autorenew: true },
      /autorenew/,
    ],
    [
      "userName for username",
      "createOrderJson",
      {
        ...order,
        serviceProvider: "GOOGLE",
        google,
        mailboxes: { "example.com": [{ userName: "ada", firstName: "A", lastName: "L" }] },
      },
      /username|userName/,
    ],
    ["Google without its OAuth data", "createOrderJson", { ...order, serviceProvider: "GOOGLE" }, /google/],
    [
      "Microsoft without its route",
      "createOrderJson",
      { ...order, serviceProvider: "MICROSOFT" },
      /microsoftOauthRoute/,
    ],
    [
      "Microsoft with an empty route",
      "createOrderJson",
      { ...order, serviceProvider: "MICROSOFT", microsoftOauthRoute: "" },
      /microsoftOauthRoute/,
    ],
    ["a platform nobody sells", "createOrderJson", { ...order, serviceProvider: "SMTP", google }, /serviceProvider/],
    [
      "a yearly cycle",
      "createOrderJson",
      { ...order, serviceProvider: "GOOGLE", google, billingCycle: "YEARLY" },
      /billingCycle/,
    ],
    [
      "subscription and domain at once",
      "orderMailboxesJson",
      { subscriptionId: "S", domainId: "D", mailboxes: seats, confirm: true, autoRenew: true },
      /subscriptionId|domainId/,
    ],
    [
      "neither subscription nor domain",
      "orderMailboxesJson",
      { mailboxes: seats, confirm: true },
      /subscriptionId|domainId/,
    ],
    [
      "a domain without autoRenew",
      "orderMailboxesJson",
      { domainId: "D", mailboxes: seats, confirm: true },
      /autoRenew|subscriptionId/,
    ],
    [
      "a cancellation by both names",
      "cancelSubscription",
      { subscriptionId: "S", domain: "example.com" },
      /subscriptionId|domain/,
    ],
    ["a cancellation of nothing", "cancelSubscription", {}, /subscriptionId|domain/],
  ])("%s", async (_name, operation, body, words) => {
    const method: unknown = Reflect.get(bench.client, operation);
    if (typeof method !== "function") throw new TypeError(operation);
    const error = await failureOf(method.call(bench.client, { body }));
    expect(error.status).toBeGreaterThanOrEqual(400);
    expect(bench.mock.violations.map(({ reason }) => reason).join("\n")).toMatch(words);
  });

  it.each<[string, object]>([
    ["a subscription", { subscriptionId: "S", mailboxes: seats, confirm: true }],
    ["a domain", { domainId: "D", mailboxes: seats, confirm: true, autoRenew: false }],
  ])("but takes mailboxes on %s", async (_name, body) => {
    await bench.client.orderMailboxesJson({ body: body as never });
    expect(bench.mock.violations).toEqual([]);
  });

  it("a misspelt query parameter", async () => {
    // @ts-expect-error the type knows only the spec's parameters
    await bench.client.getAllSubscriptions({ query: { pageSize: 100 } });
    expect(bench.mock.violations.map(({ field }) => field)).toEqual(["query.pageSize"]);
  });
});

describe("forms", () => {
  const seats = { "example.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] };

  it("go out as multipart, files keyed by address and the rest as JSON", async () => {
    const { data } = await bench.client.createOrderForm(
      {
        body: {
          domains: [{ domain: "example.com", years: 1, maskForwarding: true }],
          mailboxes: seats,
          billingCycle: "MONTHLY",
          confirm: true,
          serviceProvider: "MICROSOFT",
          microsoftOauthRoute: "https://login.microsoftonline.com/route",
          files: { "ada@example.com": picture("ada"), "grace@example.com": picture("grace!") },
        },
      },
      { allowInferred: true },
    );
    expect(data?.orderId).toBe("ORDER00000000000000000000001");
    const [request] = bench.mock.requests;
    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request?.body).toEqual({
      domains: '[{"domain":"example.com","years":1,"maskForwarding":true}]',
      mailboxes: JSON.stringify(seats),
      billingCycle: "MONTHLY",
      confirm: "true",
      serviceProvider: "MICROSOFT",
      microsoftOauthRoute: "[redacted]",
      "files[ada@example.com]": { filename: expect.any(String), type: "image/png", bytes: 3 },
      "files[grace@example.com]": { filename: expect.any(String), type: "image/png", bytes: 6 },
    });
    expect(bench.mock.violations).toEqual([]);
  });

  it("may do without files", async () => {
    const body = { subscriptionId: "S", mailboxes: JSON.stringify(seats), confirm: false };
    await bench.client.addMailboxesToSubscriptionForm({ body }, { allowInferred: true });
    expect(bench.mock.requests[0]?.body).toEqual({
      subscriptionId: "S",
      mailboxes: JSON.stringify(seats),
      confirm: "false",
    });
    expect(bench.mock.violations).toEqual([]);
  });

  it("are closed", async () => {
    const body = { subscriptionId: "S", mailboxes: seats, autorenew: true };
    await failureOf(bench.client.addMailboxesToSubscriptionForm({ body }, { allowInferred: true }));
    expect(bench.mock.violations.map(({ field }) => field)).toEqual(["body.autorenew"]);
  });
});

describe("quirks", () => {
  it("accepts orders, whatever it tells of them", async () => {
    const order = () =>
      bench.client.orderMailboxesJson({ body: { subscriptionId: "S", mailboxes: {}, confirm: false } });
    expect((await order()).data?.orderId).toBe("RJK7NR2W194HAGHGTX75D391P3NB");
    bench.mock.next("orderMailboxesJson", { example: "created" });
    expect(await order()).toMatchObject({ status: 201, data: { orderId: "ORDER00000000000000000000001" } });
    bench.mock.next("createOrderJson", { example: "noData" });
    const body: CreateOrderJsonRequest = {
      domains: [],
      mailboxes: {},
      billingCycle: "MONTHLY",
      confirm: true,
      serviceProvider: "GOOGLE",
      google: {},
      autoRenew: false,
    };
    const { data, actionId } = await bench.client.createOrderJson({ body });
    expect([data, actionId]).toEqual([null, "ACT_00000000-0000-4000-8000-000000000001"]);
    bench.mock.next("createOrderJson", { example: "domainsUnavailable" });
    expect((await bench.client.createOrderJson({ body })).data?.unavailableDomains).toEqual(["example.net"]);
  });

  it("may leave data out, or repeat the action inside it", async () => {
    expect(await bench.client.deleteUser({ query: { userId: "USER2" } })).not.toHaveProperty("data");
    bench.mock.next("renewDomain", { example: "actionIdTwice" });
    const { data, actionId } = await bench.client.renewDomain({ body: { domains: ["example.com"] } });
    expect(data?.actionId).toBe(actionId);
    bench.mock.next("renewSubscriptions", { example: "queuedWithoutActionId" });
    const renewed = await bench.client.renewSubscriptions({ body: { subscriptionIds: ["S"] } });
    expect([renewed.data, renewed.actionId]).toEqual([null, undefined]);
  });

  it("tells refused items inside a 200", async () => {
    bench.mock.next("updateMailboxDetails", { example: "bulkMixed" });
    const mailboxData = [
      { mailboxId: "M1", firstName: "Ada" },
      { mailboxId: "M2", userName: "grace" },
    ];
    const { data, status } = await bench.client.updateMailboxDetails({ body: { mailboxData } });
    expect(data?.map(({ success }) => success)).toEqual([true, false]);
    expect(status).toBeUndefined();
  });

  it("deletes a mailbox with a JSON body", async () => {
    await bench.client.removeMailbox({ body: { mailboxId: "M1" } });
    expect(bench.mock.requests[0]).toMatchObject({
      method: "DELETE",
      headers: { "content-type": "application/json" },
      body: { mailboxId: "M1" },
      query: { userId: TENANT },
      violations: [],
    });
  });

  it("pages in three ways, and names a next page that is not there", async () => {
    const { pagination } = (await bench.client.getAllSubscriptions({ query: { page: 1, limit: 50 } })).data;
    expect(pagination).toMatchObject({ currentPage: 1, nextPage: 2, totalPages: 1 });
    const offers = (await bench.client.getAllPreWarmedUpMailboxes({ query: { serviceProvider: "GOOGLE", page: 1 } }))
      .data;
    expect([offers?.currentPage, offers?.totalPages]).toEqual([1, 5]);
    expect((await bench.client.retrieveAllUsers({ query: { page: 1, limit: 100 } })).data).toHaveProperty("pagination");
  });

  it("writes prices as numbers here and as decimal strings there", async () => {
    const domains = ["example.com", "example.org", "example.net"];
    const renewals = await bench.client.getDomainRenewalPricing({ body: { domains } });
    // Asked for three, and told of one.
    expect(renewals.data?.map(({ renewalPrice }) => renewalPrice)).toEqual(["15.88"]);
    const [offer] = (await bench.client.getAllPreWarmedUpMailboxes()).data?.inventory ?? [];
    expect([offer?.purchasePrice, offer?.renewalPrice]).toEqual([30, 15]);
    expect((await bench.client.getAllSubscriptions()).data.subscriptions[0]?.pricePerMailbox).toBe(3);
  });
});

describe("the drift watch", () => {
  it("finds every good example of the spec as expected", () => {
    const good = examples.flatMap(({ operationId, replies }) =>
      replies.filter((reply) => !reply.failed).map((reply) => ({ operationId, ...reply })),
    );
    expect(good.length).toBeGreaterThan(examples.length);
    const strange = good.filter(({ operationId, status, body }) => [...validate(operationId, status, body)].length > 0);
    expect(strange).toEqual([]);
  });

  it("says where a reply is not", () => {
    const body = { status: 200, message: "Success", data: { orderId: 7 } };
    expect(Array.from(validate("createOrderJson", 200, body), ({ path }) => path)).toContain("/data/orderId");
  });
});
