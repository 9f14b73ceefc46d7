import { facts } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import type { InboxKitOrderOptions } from "../src/adapters/inboxkit/index.js";
import type { OrderItem } from "../src/contract/index.js";
import {
  REGISTRANT,
  CONNECTED,
  OWNED,
  WORKSPACE,
  credits,
  failureOf,
  found,
  mailboxes,
  person,
  register,
  rewording,
  useInboxKit,
  writtenMailbox,
} from "./inboxkit-fixture.js";

const bench = useInboxKit();

describe("orders.plan", () => {
  it("registers, then buys mailboxes, all from the wallet", async () => {
    const items = [
      register("example.org", { years: 2 }),
      mailboxes("example.org", ["alan", "a.turing"]),
      register("example.net"),
      mailboxes(OWNED, ["alan"]),
    ];
    const plan = await bench.planOf(items);
    expect([plan.version, plan.provider, plan.tenant]).toEqual([2, "inboxkit", WORKSPACE]);
    expect(plan).toMatchObject({ provider: "inboxkit", tenant: WORKSPACE, paidFrom: "wallet", blockers: [] });
    expect(plan.steps).toEqual([
      {
        id: "register",
        operation: "registerDomains",
        effect: "spend",
        request: {
          body: {
            domains: [
              { name: "example.org", registration_years: 2 },
              { name: "example.net", registration_years: 1 },
            ],
            contact_details: {
              first_name: "Ada",
              last_name: "Lovelace",
              email: "registrant@example.com",
              address_line1: "1 Example Street",
              city: "London",
              state: "London",
              country: "GB",
              postal_code: "EC1A 1AA",
            },
            use_wallet_balance: true,
          },
        },
        proof: { domains: ["example.org", "example.net"], witnesses: [OWNED, CONNECTED], lagMs: 600_000 },
        items: [0, 2],
      },
      {
        id: "mailboxes",
        operation: "buyMailboxes",
        effect: "spend",
        request: {
          body: {
            mailboxes: [
              writtenMailbox("alan", "example.org"),
              writtenMailbox("a.turing", "example.org"),
              writtenMailbox("alan", OWNED),
            ],
            use_wallet_balance: true,
          },
        },
        needs: { domains: ["example.org"] },
        proof: {
          addresses: ["alan@example.org", "a.turing@example.org", `alan@${OWNED}`],
          witnesses: [`ada@${OWNED}`, `grace@${OWNED}`],
          lagMs: 600_000,
        },
        items: [1, 3],
      },
    ]);
    expect(plan.price).toEqual({
      dueNow: credits(2 * 1250 + 1250 + 3 * 350),
      recurring: [
        { amount: credits(3 * 350), every: "month" },
        { amount: credits(2 * 1250), every: "year" },
      ],
    });
    expect(bench.called()).toEqual([
      "listDomains",
      "listMailboxes",
      "checkDomainAvailability",
      "checkDomainAvailability",
      "getAccountDetails",
      "getWalletDetails",
    ]);
  });

  it("writes all that a registrant, a forwarding and a person may have", async () => {
    const registrant = { ...REGISTRANT, phone: "+44.2000000000", organization: "Acme", addressLine2: "Floor 2" };
    const people = [{ ...person("alan"), pictureUrl: "https://example.com/alan.png" }];
    const plan = await bench.planOf([
      register("example.org", { registrant, forwardTo: "https://example.com" }),
      mailboxes("example.org", [], { people, platform: "microsoft" }),
    ]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.request.body).toMatchObject({
      contact_details: { phone: "+44.2000000000", organization: "Acme", address_line2: "Floor 2" },
      domain_forwarding_url: "https://example.com",
    });
    expect(plan.steps[1]?.request.body).toEqual({
      mailboxes: [
        { ...writtenMailbox("alan", "example.org", "MICROSOFT"), profile_picture: "https://example.com/alan.png" },
      ],
      use_wallet_balance: true,
    });
    expect(plan.price.dueNow).toEqual(credits(1250 + 300));
  });

  it("takes prewarmed domains by their name, never by an id that does not show which one is bought, and last", async () => {
    const plan = await bench.planOf([
      { kind: "prewarmed", domain: "warm.com", offerId: "507f1f77bcf86cd799439011" },
      { kind: "prewarmed", domain: "warm.net" },
      mailboxes(OWNED, ["alan"]),
    ]);
    expect(plan.blockers).toEqual([]);
    expect(plan.steps.map((step) => step.id)).toEqual(["mailboxes", "prewarmed"]);
    expect(plan.steps[0]).not.toHaveProperty("needs");
    expect(plan.steps[1]).toEqual({
      id: "prewarmed",
      operation: "buyPrewarmedMailboxes",
      effect: "spend",
      request: { body: { domains: [{ domain_name: "warm.com" }, { domain_name: "warm.net" }] } },
      proof: { domains: ["warm.com", "warm.net"], witnesses: [OWNED, CONNECTED], lagMs: 3_600_000 },
      items: [0, 1],
    });
    expect(plan.price).toEqual({ recurring: [{ amount: credits(350), every: "month" }] });
    expect([plan.paidFrom, found(plan.warnings)]).toEqual([
      "wallet",
      [
        [0, "InboxKit does not say what warm.com costs, so the price of this order is not known beforehand."],
        [0, "offerId of warm.com is not used: InboxKit sells it by its name."],
        [1, "InboxKit does not say what warm.net costs, so the price of this order is not known beforehand."],
      ],
    ]);
  });

  it("takes mailboxes from seats of the plan where that is asked for", async () => {
    const plan = await bench.planOf([mailboxes(OWNED, ["alan"])], { useSeats: true });
    expect(plan.steps[0]?.request.body).toEqual({
      mailboxes: [writtenMailbox("alan", OWNED)],
      use_wallet_balance: false,
    });
    expect([plan.paidFrom, plan.price, plan.blockers]).toEqual(["plan-seats", {}, []]);
    expect(found(plan.warnings)).toEqual([
      [
        undefined,
        "The mailboxes take seats of the plan. InboxKit does not show how many are free, nor what it does beyond them.",
      ],
    ]);
    expect(bench.called()).toEqual(["listDomains", "listMailboxes"]);
    const mixed = await bench.planOf([register("example.org"), mailboxes("example.org", ["alan"])], { useSeats: true });
    expect([mixed.paidFrom, mixed.price]).toEqual([
      "wallet",
      { recurring: [{ amount: credits(1250), every: "year" }] },
    ]);
  });

  it("does not speak of seats where there is nothing to seat", async () => {
    const plan = await bench.planOf([{ kind: "prewarmed", domain: "warm.com" }], { useSeats: true });
    expect([plan.paidFrom, plan.warnings.length]).toEqual(["wallet", 1]);
    expect(bench.called()).toEqual(["listDomains"]);
  });

  it("refuses options it does not know", async () => {
    const bad = [{ useSeat: true }, { useSeats: "yes" }] as unknown as InboxKitOrderOptions[];
    for (const options of bad) {
      expect(await failureOf(bench.planOf([mailboxes(OWNED, ["alan"])], options))).toMatchObject({
        code: "invalid-argument",
        message: expect.stringContaining("useSeats"),
      });
    }
    expect(bench.called().filter((id) => facts.operations[id].effect !== "read")).toEqual([]);
  });
});

describe("the price of mailboxes", () => {
  it.each([
    ["its newer name first", { credits_per_google_mailbox: 4, cost_per_google_mailbox: 3.5 }, "google", 400],
    ["its older name", { cost_per_ms_outlook_mailbox: 3 }, "microsoft", 300],
    ["its newer name", { credits_per_ms_outlook_mailbox: 2.75, cost_per_ms_outlook_mailbox: 3 }, "microsoft", 275],
  ] as const)("goes by %s", async (_, prices, platform, minor) => {
    const fetched: typeof fetch = async (url, init) =>
      String(url).endsWith("/account") ? Response.json(prices) : await fetch(url, init);
    const { orders } = bench.create({ fetch: fetched });
    const plan = await orders.plan(
      { items: [register("example.org"), mailboxes("example.org", ["alan"], { platform })] },
      { key: "k" },
    );
    expect(plan.price.dueNow).toEqual(credits(1250 + minor));
    expect(plan.warnings).toEqual([]);
  });

  it.each(["azure", "smtp"] as const)("is not known for %s, and so the whole is not", async (platform) => {
    const plan = await bench.planOf([register("example.org"), mailboxes("example.org", ["alan"], { platform })]);
    expect(plan.price).toEqual({ recurring: [{ amount: credits(1250), every: "year" }] });
    expect(found(plan.warnings)).toEqual([
      [1, `InboxKit does not say what ${platform} mailboxes cost, so the price of this order is not known beforehand.`],
    ]);
    expect(plan.steps[1]?.request.body).toMatchObject({ mailboxes: [{ platform: platform.toUpperCase() }] });
    expect(bench.called()).not.toContain("getWalletDetails");
  });
});

describe("a plan warns", () => {
  const warned: readonly [name: string, items: readonly OrderItem[], warnings: [number, string][]][] = [
    [
      "of prices for several years",
      [register("example.org", { years: 3 })],
      [[0, "InboxKit quotes one year; 3 years of example.org are counted as 3 times that."]],
    ],
    [
      "of an autoRenew that is not supported",
      [register("example.org", { autoRenew: true }), mailboxes("example.org", ["a"], { autoRenew: false })],
      [
        [0, "autoRenew of example.org is not supported by InboxKit, which decides about renewals itself."],
        [
          1,
          "autoRenew: false is not supported by InboxKit: the mailboxes of example.org renew every month until they are cancelled.",
        ],
      ],
    ],
    [
      "of a connected domain whose DNS is not ready",
      [mailboxes(CONNECTED, ["a"])],
      [[0, `The DNS of ${CONNECTED} does not point to InboxKit yet; its mailboxes wait until it does.`]],
    ],
  ];
  it.each(warned)("%s", async (_, items, warnings) => {
    expect(found((await bench.planOf(items)).warnings)).toEqual(warnings);
  });

  it.each([
    [
      "purchased, where DNS waits for the first mailbox",
      { '"dns_propagation_status":"propagated"': '"dns_propagation_status":"pending"' },
    ],
    ["connected and ready", { '"purchased"': '"connected"' }],
  ])("but not of a domain that is %s", async (_, words) => {
    const { orders } = bench.create({ fetch: rewording(words) });
    expect((await orders.plan({ items: [mailboxes(OWNED, ["a"])] }, { key: "k" })).warnings).toEqual([]);
  });

  it("of a forwarding that a prewarmed domain does not take", async () => {
    const plan = await bench.planOf([{ kind: "prewarmed", domain: "warm.com", forwardTo: "https://example.com" }]);
    expect(found(plan.warnings)[1]).toEqual([
      0,
      "forwardTo of warm.com is not sent: InboxKit does not take it for a prewarmed domain. Set it afterwards (domains.setForwarding).",
    ]);
  });

  it("of nothing where there is nothing", async () => {
    expect((await bench.planOf([mailboxes(OWNED, ["alan"], { autoRenew: true })])).warnings).toEqual([]);
  });
});
