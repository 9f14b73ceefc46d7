import { describe, expect, it } from "vitest";
import { memoryJournal } from "../src/journal/index.js";
import {
  ada,
  allAvailable,
  called,
  createProvider,
  effects,
  failureOf,
  KEY,
  mailboxes,
  messages,
  mock,
  pair,
  provider,
  SEQUENCER,
  SMALL,
  TAG,
  TENANT,
} from "./scaledmail-fixture.js";

describe("orders.plan", () => {
  it("writes one step, by reads only", async () => {
    const plan = await provider.orders.plan({ items: SMALL }, { key: KEY });
    expect(plan.steps).toEqual([
      {
        id: "order",
        operation: "createCustomOrder",
        effect: "spend",
        request: {
          query: { provider: "buy" },
          body: {
            tag: TAG,
            providers: {
              google: {
                domains: [
                  {
                    domain: "example.org",
                    aliases: [
                      { alias: "ada.lovelace", first_name: "Ada", last_name: "Lovelace" },
                      { alias: "ada", first_name: "Ada", last_name: "Lovelace" },
                    ],
                  },
                ],
                mailboxes_per_domain: 2,
              },
            },
          },
        },
        proof: {
          domains: ["example.org"],
          tag: TAG,
          witnesses: ["example.com", "example.net", "example.info"],
          lagMs: 3_600_000,
        },
        items: [0, 1],
      },
    ]);
    expect(plan).toMatchObject({
      provider: "scaledmail",
      tenant: TENANT,
      key: KEY,
      price: {},
      paidFrom: "card",
      blockers: [],
    });
    expect(messages(plan.warnings)).toEqual([
      [
        undefined,
        "ScaledMail does not say beforehand what an order costs; its domains alone are quoted at 15.50 USD for the first year. It charges the card on file at once and every month.",
      ],
    ]);
    expect(called()).toEqual(["getDomains", "getPurchasedDomains", "getOrders", "getOrderDetails", "searchDomains"]);
  });

  it("makes a tag of 20 characters at most, one for each key and organization", async () => {
    const tagOf = async (key: string, organizationId = TENANT): Promise<string | undefined> =>
      (await createProvider({ organizationId }).orders.plan({ items: SMALL }, { key })).steps[0]?.proof.tag;
    const tags = [await tagOf(KEY), await tagOf("k".repeat(64)), await tagOf(KEY, "recORG00000000002")];
    expect(tags[0]).toBe(TAG);
    expect(await tagOf(KEY)).toBe(TAG);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^mf-[0-9a-f]{16}$/);
  });

  it("writes three platforms, forwarding, pictures, a coupon and a sending tool", async () => {
    const picture = "https://example.com/ada.png";
    const plan = await allAvailable().orders.plan(
      {
        items: [
          { kind: "register", domain: "one.com", forwardTo: "https://acme.example" },
          {
            kind: "mailboxes",
            domain: "one.com",
            platform: "google",
            people: [ada("a"), { ...ada("b"), pictureUrl: picture }, { ...ada("c"), lastName: "L".repeat(50) }],
          },
          ...pair("two.com", "microsoft", 25),
          ...pair("three.com", "smtp", 4),
        ],
        providerOptions: { coupon: "SPRING", sequencer: SEQUENCER },
      },
      { key: KEY },
    );
    const alias = (localPart: string): object => ({ alias: localPart, first_name: "Ada", last_name: "Lovelace" });
    const aliases = (count: number): object[] => Array.from({ length: count }, (_, n) => alias(`ada${n}`));
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.request).toEqual({
      query: { provider: "buy", coupon: "SPRING" },
      body: {
        tag: TAG,
        providers: {
          google: {
            domains: [
              {
                domain: "one.com",
                redirect: "https://acme.example",
                aliases: [
                  alias("a"),
                  { ...alias("b"), profile_picture: picture },
                  { ...alias("c"), last_name: "L".repeat(50) },
                ],
              },
            ],
            mailboxes_per_domain: 3,
          },
          outlook: { domains: [{ domain: "two.com", aliases: aliases(25) }] },
          smtp: { domains: [{ domain: "three.com", aliases: aliases(4) }] },
        },
        sequencer: SEQUENCER,
      },
    });
    expect(plan.steps[0]?.proof.domains).toEqual(["one.com", "two.com", "three.com"]);
    expect(plan.warnings.map(({ message }) => message)).toEqual([expect.stringContaining("46.50 USD")]);
  });

  it.each([
    ["google", 4, { google: { mailboxes_per_domain: 4 } }],
    ["smtp", 4, { smtp: {} }],
    ["microsoft", 25, { outlook: {} }],
  ] as const)("names %s alone where only that is ordered", async (platform, count, wanted) => {
    const { steps } = await provider.orders.plan({ items: pair("example.org", platform, count) }, { key: KEY });
    const providers: unknown = Reflect.get(steps[0]?.request.body ?? {}, "providers");
    const domains = [{ domain: "example.org", aliases: expect.objectContaining({ length: count }) }];
    const own = Object.entries(wanted).map(([name, settings]) => [name, { ...settings, domains }]);
    expect(providers).toEqual(Object.fromEntries(own));
  });

  it("warns of what ScaledMail has no word for", async () => {
    mock.next("searchDomains", { example: "blacklisted" });
    const registrant = {
      firstName: "Ada",
      lastName: "Lovelace",
      email: "ada@example.com",
      addressLine1: "1 Example Street",
      city: "Springfield",
      state: "IL",
      postalCode: "62701",
      country: "US",
    };
    const { warnings } = await provider.orders.plan(
      {
        items: [
          { kind: "register", domain: "example.org", registrant, autoRenew: false },
          {
            ...mailboxes("example.org", "google", 1),
            autoRenew: false,
            people: [{ ...ada("a"), firstName: "A".repeat(51) }, ada("b")],
          },
        ],
      },
      { key: KEY },
    );
    expect(messages(warnings).slice(1)).toEqual([
      [0, "example.org: blacklisted by Spamhaus DBL"],
      [0, "The registrant is not sent: a ScaledMail order has no place for one."],
      [0, "ScaledMail renews until the order is cancelled; autoRenew: false is not supported."],
      [1, "ScaledMail renews until the order is cancelled; autoRenew: false is not supported."],
      [1, "ScaledMail may refuse names of more than 50 characters."],
    ]);
  });

  it("warns where not all orders can be read: nothing would be sent before", async () => {
    mock.next("getOrderDetails", { example: "active" });
    const odd = createProvider({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        return String(url).includes("/orders/") ? Response.json([]) : response;
      },
    });
    const plan = await odd.orders.plan({ items: SMALL }, { key: KEY });
    expect(plan.blockers).toEqual([]);
    expect(plan.warnings.at(-1)?.message).toBe(
      `Not all orders could be read: whether one is tagged ${TAG} is not known, and nothing is sent before.`,
    );
    const order = await odd.orders.place(plan, { journal: memoryJournal() });
    expect(order).toMatchObject({ status: "placing", steps: [{ status: "pending", attempts: 0 }] });
    expect(order.message).toContain("its tag could not be looked up");
    expect(effects()).toBe(0);
  });

  it("quotes no total where a price is missing", async () => {
    const free = createProvider({
      fetch: async (url, init) =>
        String(url).includes("/search-domains")
          ? Response.json([{ domain: "example.org", status: "available" }])
          : await fetch(url, init),
    });
    const { warnings } = await free.orders.plan({ items: SMALL }, { key: KEY });
    expect(warnings[0]?.message).toMatch(/^ScaledMail does not say beforehand what an order costs\. It charges/);
  });

  it.each<[string, object, string]>([
    ["a misspelt option", { cupon: "SPRING" }, "request.providerOptions has no cupon; it knows coupon, sequencer."],
    [
      "a misspelt part of the sequencer",
      { sequencer: { ...SEQUENCER, user: "ada" } },
      "request.providerOptions.sequencer has no user; it knows provider, username, password, link, workspace, tag.",
    ],
    [
      "a password in the plan",
      { sequencer: { ...SEQUENCER, password: "sequencer-password" } },
      "request.providerOptions.sequencer.password must be { $secret: name }",
    ],
    [
      "no password",
      { sequencer: { provider: "Instantly", username: "ada" } },
      "request.providerOptions.sequencer.password must be { $secret: name }",
    ],
    ["a coupon that is a number", { coupon: 10 }, "request.providerOptions.coupon must be a text."],
    ["nothing for a sequencer", { sequencer: null }, "request.providerOptions.sequencer must be an object."],
    [
      "a link that is not a text",
      { sequencer: { ...SEQUENCER, link: { $secret: "instantly" } } },
      "request.providerOptions.sequencer.link must be a text.",
    ],
    [
      "no user name",
      { sequencer: { provider: "Instantly", password: SEQUENCER.password } },
      "request.providerOptions.sequencer.username must be a text.",
    ],
  ])("refuses %s", async (_name, providerOptions, words) => {
    const error = await failureOf(
      provider.orders.plan({ items: SMALL, providerOptions: providerOptions as never }, { key: KEY }),
    );
    expect(error).toMatchObject({ code: "invalid-argument", outcome: "not-applied", operation: "orders.plan" });
    expect(error.message).toContain(words);
    expect(error.message).not.toContain("sequencer-password");
    expect(effects()).toBe(0);
  });
});
