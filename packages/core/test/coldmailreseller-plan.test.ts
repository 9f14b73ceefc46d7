import { describe, expect, it } from "vitest";
import type { ColdMailResellerOrderOptions } from "../src/adapters/coldmailreseller/index.js";
import type { OrderItem, Plan } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  ada,
  alan,
  answering,
  called,
  effects,
  enveloped,
  failureOf,
  GOOGLE,
  KEY,
  messages,
  mock,
  planOf,
  provider,
  register,
  ROUTE,
  seats,
  SMALL,
  TENANT,
} from "./coldmailreseller-fixture.js";

const LAG_MS = 900_000;
const PRICE =
  "Cold Mail Reseller does not say beforehand what an order costs. The partner's wallet pays at once; if it does not cover the order, the order is refused.";
const ends = (domain: string): string =>
  `The mailboxes on ${domain} end with their first month, as autoRenew is not asked for.`;

describe("a plan of new domains", () => {
  it("is one order of everything, confirmed, and read off nothing but the domain list", async () => {
    const plan = await planOf([
      register("example.net", { years: 2, forwardTo: "https://www.example.org" }),
      seats("example.net", [ada], { autoRenew: true }),
      seats("example.dev", [ada], { autoRenew: true }),
      register("example.dev"),
      seats("example.net", [alan], { autoRenew: true }),
    ]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps).toEqual([
      {
        id: "order",
        operation: "createOrderJson",
        effect: "spend",
        request: {
          body: {
            domains: [
              { domain: "example.net", years: 2, forwardTo: "https://www.example.org" },
              { domain: "example.dev", years: 1 },
            ],
            mailboxes: {
              "example.net": [
                { username: "ada", firstName: "Ada", lastName: "Lovelace" },
                {
                  username: "alan",
                  firstName: "Alan",
                  lastName: "Turing",
                  profilePicture: "https://example.com/alan.png",
                },
              ],
              "example.dev": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }],
            },
            billingCycle: "MONTHLY",
            confirm: true,
            autoRenew: true,
            serviceProvider: "GOOGLE",
            google: GOOGLE,
          },
        },
        proof: {
          domains: ["example.net", "example.dev"],
          addresses: ["ada@example.net", "alan@example.net", "ada@example.dev"],
          witnesses: ["example.com", "example.org"],
          lagMs: LAG_MS,
        },
        items: [0, 1, 4, 3, 2],
      },
    ]);
    expect(called()).toEqual(["getDomainsForUser"]);
  });

  it("on Microsoft brings its route instead", async () => {
    const { steps } = await planOf([register("example.net"), seats("example.net", [ada], { platform: "microsoft" })], {
      microsoftOauthRoute: ROUTE,
    });
    expect(steps[0]?.request.body).toEqual({
      domains: [{ domain: "example.net", years: 1 }],
      mailboxes: { "example.net": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] },
      billingCycle: "MONTHLY",
      confirm: true,
      autoRenew: false,
      serviceProvider: "MICROSOFT",
      microsoftOauthRoute: ROUTE,
    });
  });

  it("knows no price, and says who pays", async () => {
    const plan = await provider.orders.plan(SMALL, { key: KEY });
    expect(plan).toMatchObject({
      provider: "coldmailreseller",
      tenant: TENANT,
      key: KEY,
      price: {},
      paidFrom: "wallet",
    });
    expect(messages(plan.warnings)).toEqual([
      [undefined, PRICE],
      [1, ends("example.net")],
    ]);
  });
});

/** A plan over the examples in which every state of a domain and of a subscription occurs. */
async function planStates(items: readonly OrderItem[], options: ColdMailResellerOrderOptions = {}): Promise<Plan> {
  mock.next("getDomainsForUser", { example: "oneOfEachStatus" });
  mock.next("getAllSubscriptions", { example: "oneOfEachStatus", times: "always" });
  return await planOf(items, options);
}

describe("a plan of mailboxes on a domain that is there", () => {
  it("joins an active subscription", async () => {
    const plan = await planOf([seats("example.com", [alan])]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps).toEqual([
      {
        id: "mailboxes-0",
        operation: "orderMailboxesJson",
        effect: "spend",
        request: {
          body: {
            subscriptionId: "SUBSCRIPTION0000000000000001",
            mailboxes: {
              "example.com": [
                {
                  username: "alan",
                  firstName: "Alan",
                  lastName: "Turing",
                  profilePicture: "https://example.com/alan.png",
                },
              ],
            },
            confirm: true,
            google: GOOGLE,
          },
        },
        proof: {
          addresses: ["alan@example.com"],
          witnesses: ["ada@example.com", "grace@example.com"],
          lagMs: LAG_MS,
        },
        items: [0],
      },
    ]);
    expect(plan.price).toEqual({});
    expect(messages(plan.warnings)).toEqual([
      [undefined, PRICE],
      [0, "A mailbox on example.com costs 3.00 USD a month in its subscription."],
    ]);
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getDomainsForUser", { userId: TENANT, page: "1", limit: "100" }],
      ["getMailboxesForUser", { userId: TENANT, page: "1", limit: "100" }],
      ["getAllSubscriptions", { domain: "example.com", page: "1" }],
    ]);
  });

  it("joins one that is renewing, without Google's data if there are none", async () => {
    const { steps } = await planStates([seats("example2.com", [ada])]);
    expect(steps[0]?.request.body).toEqual({
      subscriptionId: "SUBSCRIPTION0000000000000002",
      mailboxes: { "example2.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] },
      confirm: true,
    });
  });

  it("makes a new subscription where the old one was cancelled", async () => {
    const { steps, warnings } = await planStates([seats("example4.com", [ada], { autoRenew: true })]);
    expect(steps[0]?.request.body).toEqual({
      domainId: "DOMAIN0000000000000000000004",
      mailboxes: { "example4.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] },
      confirm: true,
      autoRenew: true,
    });
    expect(messages(warnings)).toEqual([[undefined, PRICE]]);
    const silent = await planStates([seats("example4.com", [ada])]);
    expect(silent.steps[0]?.request.body?.["autoRenew"]).toBe(false);
    expect(messages(silent.warnings)).toEqual([
      [undefined, PRICE],
      [0, ends("example4.com")],
    ]);
  });

  it("takes one order for each domain, after that of the new ones", async () => {
    mock.next("getDomainsForUser", { example: "oneOfEachStatus" });
    mock.next("getAllSubscriptions", { example: "oneOfEachStatus", times: "always" });
    const { steps } = await planOf([
      seats("example2.com", [ada]),
      register("example.net"),
      seats("example1.com", [ada]),
      seats("example.net", [ada]),
      seats("example1.com", [alan]),
    ]);
    expect(steps.map(({ id, operation, items, proof }) => [id, operation, items, proof.addresses])).toEqual([
      ["order", "createOrderJson", [1, 3], ["ada@example.net"]],
      ["mailboxes-0", "orderMailboxesJson", [0], ["ada@example2.com"]],
      ["mailboxes-2-4", "orderMailboxesJson", [2, 4], ["ada@example1.com", "alan@example1.com"]],
    ]);
  });

  it("says what the subscription has decided already", async () => {
    const plan = await planStates([
      seats("example1.com", [ada], { autoRenew: false }),
      seats("example2.com", [ada], { autoRenew: true }),
    ]);
    expect(messages(plan.warnings)).toEqual([
      [undefined, PRICE],
      [0, "A mailbox on example1.com costs 3.00 USD a month in its subscription."],
      [0, "The mailboxes join a subscription whose autoRenew is true, and follow it."],
      [1, "A mailbox on example2.com costs 3.00 USD a month in its subscription."],
    ]);
    expect(plan.steps[0]?.request.body).not.toHaveProperty("autoRenew");
  });
});

/** A subscription row, and the list that holds some. */
const row = (more: object = {}): object => ({
  subscriptionId: "S1",
  subscriptionStatus: "ACTIVE",
  userId: TENANT,
  domain: "example.com",
  serviceProvider: "GOOGLE",
  ...more,
});
const listing = (
  rows: readonly object[],
  pagination: object = { currentPage: 1, nextPage: 2, totalPages: 1 },
): object => enveloped({ subscriptions: rows, pagination });

async function planWith(
  rows: readonly object[],
  item: OrderItem = seats("example.com"),
  domains?: readonly object[],
): Promise<Plan> {
  const by = answering({
    "/subscriptions": () => listing(rows),
    ...(domains && { "by-user": () => enveloped(domains) }),
  });
  return await planOf([item], { google: GOOGLE }, by);
}

describe("what speaks against an order", () => {
  /** What a plan says against itself; placing it is refused then. */
  async function blockersOf(blocked: Promise<Plan>): Promise<[number | undefined, string][]> {
    const plan = await blocked;
    expect((await failureOf(provider.orders.place(plan, { journal: memoryJournal() }))).code).toBe("rejected");
    expect(effects()).toBe(0);
    return messages(plan.blockers);
  }

  it("a prewarmed domain that nobody offers", async () => {
    mock.next("getAllPreWarmedUpMailboxes", { example: "empty", times: "always" });
    expect(await blockersOf(planOf([...SMALL.items, { kind: "prewarmed", domain: "example.dev" }]))).toEqual([
      [2, "example.dev is not for sale prewarmed now: it was sold, or never was for sale."],
    ]);
  });

  it("a domain that the customer has", async () => {
    expect(await blockersOf(planOf([seats("example.org"), register("example.org")]))).toEqual([
      [1, "example.org is registered for this customer already, as GRACE_PERIOD."],
    ]);
  });

  it("a new domain without mailboxes", async () => {
    expect(await blockersOf(planOf([register("example.net")]))).toEqual([
      [0, "No source shows an order of a domain without mailboxes: add an item with the mailboxes of example.net."],
    ]);
  });

  it.each(["azure", "smtp"] as const)("mailboxes on %s, new and on a domain that is there", async (platform) => {
    const words = `Cold Mail Reseller has no ${platform} mailboxes.`;
    expect(await blockersOf(planOf([register("example.net"), seats("example.net", [ada], { platform })]))).toEqual([
      [0, words],
      [1, words],
    ]);
    expect(await blockersOf(planOf([seats("example.com", [alan], { platform })]))).toEqual([[0, words]]);
  });

  it("mailboxes that are not sold, beside others that are", async () => {
    const items = [
      register("example.net"),
      seats("example.net", [ada], { platform: "smtp" }),
      register("example.dev"),
      seats("example.dev", [ada]),
    ];
    expect(await blockersOf(planOf(items))).toEqual([
      [0, "Cold Mail Reseller has no smtp mailboxes."],
      [1, "Cold Mail Reseller has no smtp mailboxes."],
    ]);
  });

  it("two platforms in one order", async () => {
    const items = [
      register("example.net"),
      seats("example.net"),
      register("example.dev"),
      seats("example.dev", [ada], { platform: "microsoft" }),
    ];
    expect(await blockersOf(planOf(items, { google: GOOGLE, microsoftOauthRoute: ROUTE }))).toEqual([
      [3, "An order takes one platform: order the microsoft mailboxes under another key."],
    ]);
  });

  it("two minds about renewal in one order", async () => {
    const items = [
      register("example.net"),
      seats("example.net", [ada], { autoRenew: true }),
      seats("example.net", [alan]),
    ];
    expect(await blockersOf(planOf(items))).toEqual([
      [2, "An order has one autoRenew for all its mailboxes: order these under another key."],
    ]);
  });

  it("but not one mind that is spoken out once and once not", async () => {
    const items = [
      register("example.net"),
      seats("example.net", [ada], { autoRenew: false }),
      seats("example.net", [alan]),
    ];
    expect((await planOf(items)).blockers).toEqual([]);
  });

  it.each<[string, "google" | "microsoft", ColdMailResellerOrderOptions, string]>([
    ["nothing for Google", "google", {}, "google with googleOauthRoute, clientId and appName"],
    [
      "half of it",
      "google",
      { google: { ...GOOGLE, appName: "" } },
      "google with googleOauthRoute, clientId and appName",
    ],
    [
      "no client id",
      "google",
      { google: { ...GOOGLE, clientId: "" } },
      "google with googleOauthRoute, clientId and appName",
    ],
    [
      "no route",
      "google",
      { google: { ...GOOGLE, googleOauthRoute: "" } },
      "google with googleOauthRoute, clientId and appName",
    ],
    ["nothing for Microsoft", "microsoft", {}, "microsoftOauthRoute"],
    ["an empty route for Microsoft", "microsoft", { microsoftOauthRoute: "" }, "microsoftOauthRoute"],
  ])("options with %s", async (_name, platform, options, wanted) => {
    expect(
      await blockersOf(planOf([register("example.net"), seats("example.net", [ada], { platform })], options)),
    ).toEqual([[undefined, `Mailboxes on ${platform} need providerOptions.${wanted}.`]]);
  });

  it("half of Google's data, also where they may be left out", async () => {
    expect(await blockersOf(planOf([seats("example.com")], { google: { ...GOOGLE, appName: "" } }))).toEqual([
      [undefined, "Mailboxes on google need providerOptions.google with googleOauthRoute, clientId and appName."],
    ]);
  });

  it("an address that exists", async () => {
    expect(await blockersOf(planOf([seats("example.com", [alan, ada])]))).toEqual([
      [0, "ada@example.com exists already."],
    ]);
  });

  it("a domain that is nobody's", async () => {
    expect(await blockersOf(planWith([], seats("example.net")))).toEqual([
      [0, "example.net is not registered for this customer: register it in the same order."],
    ]);
  });

  it("a domain that is nobody's, of each item that wants it", async () => {
    const words = "example.net is not registered for this customer: register it in the same order.";
    expect(await blockersOf(planOf([seats("example.net", [ada]), seats("example.net", [alan])]))).toEqual([
      [0, words],
      [1, words],
    ]);
  });

  it("a domain without a subscription", async () => {
    expect(await blockersOf(planWith([]))).toEqual([
      [0, "Cold Mail Reseller shows no subscription of example.com, and needs one that is active or was cancelled."],
    ]);
  });

  it("a subscription of another customer, alone or beside one's own", async () => {
    const words = "A subscription of example.com belongs to another customer.";
    const theirs = row({ subscriptionId: "S2", userId: "USER000000000000000000000002" });
    expect(await blockersOf(planWith([theirs]))).toEqual([[0, words]]);
    expect(await blockersOf(planWith([row(), theirs]))).toEqual([[0, words]]);
    mock.next("getAllSubscriptions", { example: "subscriptions" });
    expect(await blockersOf(planOf([seats("example.org")]))).toEqual([[0, words.replace(".com", ".org")]]);
  });

  it("two subscriptions, also on different pages", async () => {
    const words = "example.com has 2 subscriptions: which of them takes the mailboxes cannot be told.";
    expect(await blockersOf(planWith([row(), row({ subscriptionId: "S2", subscriptionStatus: "CANCELLED" })]))).toEqual(
      [[0, words]],
    );
    const paged = answering({
      "/subscriptions": (page) =>
        listing([row({ subscriptionId: `S${page}` })], { currentPage: page, nextPage: page + 1, totalPages: 2 }),
    });
    expect(await blockersOf(planOf([seats("example.com")], { google: GOOGLE }, paged))).toEqual([[0, words]]);
  });

  it.each(["PAST_DUE", "EXPIRED", "FROZEN"])("a subscription that is %s", async (subscriptionStatus) => {
    expect(await blockersOf(planWith([row({ subscriptionStatus })]))).toEqual([
      [0, `The subscription of example.com is ${subscriptionStatus}: mailboxes can be added once it is active again.`],
    ]);
  });

  it("a cancelled one on a domain whose id is not told", async () => {
    const cancelled = row({ subscriptionStatus: "CANCELLED" });
    const words = "The subscription of example.com was cancelled, and the id of the domain is not known.";
    expect(await blockersOf(planWith([cancelled], seats("example.com"), [{ domainName: "example.com" }]))).toEqual([
      [0, words],
    ]);
    // What is not the customer's is not looked at further.
    expect(await blockersOf(planWith([cancelled], seats("example.com"), []))).toEqual([
      [0, "example.com is not registered for this customer: register it in the same order."],
    ]);
  });

  it.each([
    ["EXPIRED", "EXPIRED"],
    ["TRANSFERRED", "TRANSFERRED"],
    ["INACTIVE", "INACTIVE"],
  ])("a domain that is %s", async (status, word) => {
    const domains = [{ domainId: "D", domainName: "example.com", status }];
    expect(await blockersOf(planWith([row()], seats("example.com"), domains))).toEqual([
      [0, `example.com cannot take mailboxes: it is ${word}.`],
    ]);
  });

  it("a domain on another platform, known or not", async () => {
    const on = (serviceProvider: string): Promise<Plan> => planWith([row({ serviceProvider })]);
    expect(await blockersOf(on("MICROSOFT"))).toEqual([
      [0, "example.com runs on microsoft, and its mailboxes cannot be on google."],
    ]);
    expect(await blockersOf(on("SMTP"))).toEqual([
      [0, "example.com runs on SMTP, and its mailboxes cannot be on google."],
    ]);
  });
});

describe("subscriptions", () => {
  it("of other domains are passed over, whatever the filter lets through", async () => {
    const plan = await planWith([row({ subscriptionId: "S2", domain: "example.org" }), row()]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.request.body).toMatchObject({ subscriptionId: "S1" });
  });

  it("are matched in any writing of the domain", async () => {
    expect((await planWith([row({ domain: "Example.COM" })])).blockers).toEqual([]);
  });

  it("are read to the last page", async () => {
    const asked: number[] = [];
    const paged = answering({
      "/subscriptions": (page) => {
        asked.push(page);
        return listing(page === 3 ? [row()] : [row({ subscriptionId: `X${page}`, domain: "example.org" })], {
          currentPage: page,
          nextPage: 99,
          totalPages: 3,
        });
      },
    });
    expect((await planOf([seats("example.com")], { google: GOOGLE }, paged)).blockers).toEqual([]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it.each([
    ["the list", enveloped({}), "data.subscriptions"],
    ["an owner", listing([row({ userId: undefined })]), "userId"],
    ["a state", listing([row({ subscriptionStatus: null })]), "subscriptionStatus"],
    ["a domain", listing([row({ domain: undefined })]), "domain"],
  ])("that lack %s end the plan, and are not guessed", async (_name, reply, field) => {
    const error = await failureOf(planOf([seats("example.com")], {}, answering({ "/subscriptions": () => reply })));
    expect(error).toMatchObject({ code: "unexpected-response", operation: "getAllSubscriptions" });
    expect(error.message).toContain(field);
  });
});

describe("what a plan warns of", () => {
  const warned = async (items: readonly OrderItem[], options: ColdMailResellerOrderOptions = { google: GOOGLE }) =>
    messages((await planOf(items, options)).warnings).slice(1);

  it("a registrant, whom nobody asks for", async () => {
    const registrant = {
      firstName: "Ada",
      lastName: "Lovelace",
      email: "a@b.example",
      addressLine1: "1",
      city: "L",
      state: "L",
      postalCode: "1",
      country: "GB",
    };
    expect(
      await warned([register("example.net", { registrant }), seats("example.net", [ada], { autoRenew: false })]),
    ).toEqual([[0, "The registrant is not sent: Cold Mail Reseller takes it from the customer."]]);
  });

  it.each([
    ["the domain", { autoRenew: true }, { autoRenew: false }],
    ["its mailboxes", {}, { autoRenew: true }],
  ])("autoRenew of %s, which renews no domain", async (_name, domain, mailboxes) => {
    expect(await warned([register("example.net", domain), seats("example.net", [ada], mailboxes)])).toEqual([
      [
        0,
        "example.net itself will not renew: the autoRenew of an order is for mailboxes. Turn it on afterwards (domains.setAutoRenew).",
      ],
    ]);
  });

  it("options that no call carries", async () => {
    const microsoft = seats("example.net", [ada], { platform: "microsoft", autoRenew: false });
    expect(await warned([register("example.net"), microsoft], { google: GOOGLE, microsoftOauthRoute: ROUTE })).toEqual([
      [undefined, "providerOptions.google is not sent: no Google mailboxes are ordered."],
    ]);
    const there = seats("example.com", [alan], { platform: "microsoft" });
    const by = answering({ "/subscriptions": () => listing([row({ serviceProvider: "MICROSOFT" })]) });
    const plan = await planOf([there], { microsoftOauthRoute: ROUTE }, by);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.request.body).not.toHaveProperty("microsoftOauthRoute");
    expect(messages(plan.warnings).at(-1)).toEqual([
      undefined,
      "providerOptions.microsoftOauthRoute is not sent: no new domain on Microsoft is ordered.",
    ]);
  });

  it("a platform that is not told", async () => {
    const { blockers, warnings } = await planWith([row({ serviceProvider: undefined })]);
    expect(blockers).toEqual([]);
    expect(messages(warnings).slice(1)).toEqual([
      [0, "Cold Mail Reseller does not say what example.com runs on; its new mailboxes follow it."],
    ]);
  });

  it("an autoRenew that is not told", async () => {
    const { warnings } = await planWith([row()], seats("example.com", [alan], { autoRenew: true }));
    expect(messages(warnings).slice(1)).toEqual([
      [0, "The mailboxes join a subscription whose autoRenew is not told, and follow it."],
    ]);
  });
});

describe("options", () => {
  it.each([
    [
      "a misspelt option",
      { googl: GOOGLE },
      "request.providerOptions has no googl; it knows google, microsoftOauthRoute.",
    ],
    [
      "a misspelt part of one",
      { google: { ...GOOGLE, clientID: "x" } },
      "request.providerOptions.google has no clientID; it knows googleOauthRoute, clientId, appName.",
    ],
    [
      "a number for a text",
      { google: { ...GOOGLE, appName: 7 } },
      "request.providerOptions.google.appName must be a text.",
    ],
    [
      "a route with a state token",
      { google: { ...GOOGLE, googleOauthRoute: `${ROUTE}&state=synthetic-state` } },
      "request.providerOptions.google.googleOauthRoute holds a secret (state): give it as { $secret: name }",
    ],
    ["nothing for an object", { google: null }, "request.providerOptions.google must be an object."],
    [
      "a list for a text",
      { microsoftOauthRoute: [ROUTE] },
      "request.providerOptions.microsoftOauthRoute must be a text, or { $secret: name }.",
    ],
  ])("refuse %s", async (_name, providerOptions, words) => {
    const error = await failureOf(planOf(SMALL.items, providerOptions as never));
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", operation: "orders.plan" });
    expect(error.message).toContain(words);
    expect(effects()).toBe(0);
  });
});
