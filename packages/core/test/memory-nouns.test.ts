import { describe, expect, it } from "vitest";
import { MailfleetError, collect, type OrderItem, waitFor } from "../src/index.js";
import { createMemoryProvider } from "../src/memory/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { ADA, blockers, buy } from "./memory-shop.js";

describe("domains", () => {
  it("are listed once registered, and live once their DNS answers", async () => {
    const provider = createMemoryProvider();
    const { clock } = provider.simulate;
    await buy(provider, {
      kind: "register",
      domain: "one.com",
      years: 3,
      forwardTo: "https://example.com",
      autoRenew: false,
    });
    clock.advance(29_999);
    expect(await provider.domains.get("one.com")).toBeUndefined();
    clock.advance(1);
    expect(await provider.domains.get("one.com")).toEqual({
      provider: "memory",
      id: "dom_1",
      name: "one.com",
      status: "pending",
      rawStatus: "SETTING_UP",
      ready: false,
      mailboxCount: 0,
      forwardTo: "https://example.com",
      autoRenew: false,
      registeredAt: "2026-01-01T00:00:00.000Z",
      expiresAt: "2029-01-01T00:00:00.000Z",
    });
    clock.advance(60_000);
    expect(await provider.domains.get("one.com")).toMatchObject({ status: "active", ready: true, rawStatus: "LIVE" });
  });

  it("have prices from the catalogue, or the default ones", async () => {
    const provider = createMemoryProvider({
      domains: ["mine.com"],
      catalogue: {
        "taken.com": { available: false },
        "odd.com": { available: undefined },
        "dear.com": {
          price: { unit: "USD", minor: 99_900 },
          renewalPrice: { unit: "USD", minor: 50_000 },
          warnings: ["premium"],
        },
      },
    });
    const offers = await provider.domains.check(["mine.com", "taken.com", "odd.com", "dear.com", "plain.com"]);
    expect(
      offers.map(({ available, price, renewalPrice, warnings }) => [
        available,
        price?.minor,
        renewalPrice?.minor,
        warnings,
      ]),
    ).toEqual([
      [false, undefined, undefined, []],
      [false, undefined, undefined, []],
      [undefined, undefined, undefined, []],
      [true, 99_900, 50_000, ["premium"]],
      [true, 1_200, 1_400, []],
    ]);
    expect(offers[3]?.raw).toMatchObject({ verdict: "free", price: "999.00" });
  });

  it.each<[word: string, status: string, ready?: boolean]>([
    ["GRACE", "expiring", true],
    ["PARKED", "inactive"],
    ["LAPSED", "expired"],
    ["ENDED", "cancelled"],
    ["GONE", "removed"],
    ["BROKEN", "failed"],
    ["toString", "unknown"],
  ])("in state %s are %s", async (word, status, ready = false) => {
    const provider = createMemoryProvider({ domains: ["one.com"] });
    provider.simulate.setRawStatus("one.com", word);
    expect(await provider.domains.get("one.com")).toMatchObject({ status, rawStatus: word, ready });
  });
});

describe("mailboxes", () => {
  it("ripen, and have credentials only then", async () => {
    const provider = createMemoryProvider({ domains: ["one.com"] });
    await buy(provider, { kind: "mailboxes", domain: "one.com", platform: "azure", people: [ADA], autoRenew: false });
    expect(await provider.mailboxes.get("Ada@One.com")).toEqual({
      provider: "memory",
      id: "mbx_2",
      address: "ada@one.com",
      domain: "one.com",
      status: "pending",
      rawStatus: "CREATING",
      platform: "azure",
      firstName: "Ada",
      lastName: "Lovelace",
      createdAt: "2026-01-01T00:00:00.000Z",
    });
    await expect(provider.mailboxes.credentials("ada@one.com")).rejects.toMatchObject({ code: "conflict" });
    provider.simulate.clock.advance(600_000);
    expect(await provider.mailboxes.get("ada@one.com")).toMatchObject({ status: "active", rawStatus: "RUNNING" });
    expect((await provider.mailboxes.credentials("ada@one.com")).reveal()).toEqual({
      username: "ada@one.com",
      password: "synthetic-password-of-mbx_2",
    });
    expect(await provider.domains.get("one.com")).toMatchObject({ mailboxCount: 1 });
  });

  it.each([
    ["STOPPED", "inactive"],
    ["BLOCKED", "suspended"],
    ["ENDING", "cancelling"],
    ["ENDED", "cancelled"],
    ["LAPSED", "expired"],
    ["BROKEN", "failed"],
    ["constructor", "unknown"],
  ])("in state %s are %s", async (word, status) => {
    const provider = createMemoryProvider({ mailboxes: ["ada@one.com"] });
    provider.simulate.setRawStatus("ada@one.com", word);
    expect(await provider.mailboxes.get("ada@one.com")).toMatchObject({
      status,
      rawStatus: word,
      renewsAt: "2026-01-31T00:00:00.000Z",
    });
  });

  it.each(["google", "microsoft", "azure", "smtp"] as const)("run on %s", async (platform) => {
    const provider = createMemoryProvider({ domains: ["one.com"] });
    await buy(provider, { kind: "mailboxes", domain: "one.com", platform, people: [ADA] });
    expect(await provider.mailboxes.get("ada@one.com")).toMatchObject({ platform });
  });

  it("are listed page by page, for one domain or all", async () => {
    const addresses = Array.from({ length: 7 }, (_, n) => `box${n}@${n % 2 ? "odd" : "even"}.com`);
    const provider = createMemoryProvider({ mailboxes: addresses, pageSize: 3 });
    const pages = await collect(provider.mailboxes.list().pages());
    expect(pages.map((page) => [page.items.length, page.total])).toEqual([
      [3, 7],
      [3, 7],
      [1, 7],
    ]);
    expect((await collect(provider.mailboxes.list({ domain: "odd.com" }))).map((mailbox) => mailbox.address)).toEqual([
      "box1@odd.com",
      "box3@odd.com",
      "box5@odd.com",
    ]);
  });
});

describe("prewarmed domains", () => {
  const offers = [{ domain: "warm.com", platform: "microsoft" as const, people: [ADA, { ...ADA, localPart: "alan" }] }];

  it("come with their mailboxes, once", async () => {
    const provider = createMemoryProvider({ offers });
    expect(await provider.native.listOffers()).toEqual({
      offers: [{ domain: "warm.com", emails: ["ada@warm.com", "alan@warm.com"], price: "60.00" }],
    });
    await buy(provider, { kind: "prewarmed", domain: "warm.com", forwardTo: "https://example.com" });
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 994_000 });
    provider.simulate.clock.advance(600_000);
    expect(await provider.domains.get("warm.com")).toMatchObject({
      status: "active",
      mailboxCount: 2,
      forwardTo: "https://example.com",
    });
    expect(await provider.mailboxes.get("alan@warm.com")).toMatchObject({ status: "active", platform: "microsoft" });
    expect(await provider.native.listOffers()).toEqual({ offers: [] });
  });

  it("that nobody paid for are handed over when somebody does", async () => {
    const provider = createMemoryProvider({ offers });
    const plan = await provider.orders.plan({ items: [{ kind: "prewarmed", domain: "warm.com" }] }, { key: "order-1" });
    provider.simulate.nextEffect("unpaid");
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    expect(await collect(provider.mailboxes.list())).toEqual([]);
    const reference = order.steps[0]?.reference ?? "";
    expect((await provider.orders.get(order)).rawStatus).toBe("UNPAID");
    provider.simulate.pay(reference);
    expect(() => provider.simulate.pay(reference)).toThrow(MailfleetError);
    const paid = await provider.orders.reconcile(order);
    expect((await waitFor(provider.orders, paid, { clock: provider.simulate.clock })).status).toBe("settled");
    expect(await collect(provider.mailboxes.list())).toHaveLength(2);
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 1_000_000 });
  });
});

describe("plans", () => {
  it("add up what everything costs, now and later", async () => {
    const provider = createMemoryProvider({
      offers: [{ domain: "warm.com", platform: "google", people: [ADA], price: { unit: "USD", minor: 4_500 } }],
    });
    const { price, paidFrom } = await provider.orders.plan(
      {
        items: [
          { kind: "register", domain: "one.com", years: 3 },
          { kind: "register", domain: "two.com", autoRenew: false },
          { kind: "prewarmed", domain: "warm.com" },
          { kind: "mailboxes", domain: "one.com", platform: "google", people: [ADA, { ...ADA, localPart: "alan" }] },
        ],
      },
      { key: "order-1" },
    );
    expect({ price, paidFrom }).toEqual({
      price: {
        dueNow: { unit: "USD", minor: 1_200 + 2 * 1_400 + 1_200 + 4_500 + 2 * 300 },
        recurring: [
          { amount: { unit: "USD", minor: 1_400 }, every: "year" },
          { amount: { unit: "USD", minor: 600 }, every: "month" },
        ],
      },
      paidFrom: "wallet",
    });
  });

  it("say what speaks against an item", async () => {
    const mailboxes = (domain: string): OrderItem => ({ kind: "mailboxes", domain, platform: "google", people: [ADA] });
    expect(
      await blockers(
        {
          domains: ["mine.com"],
          mailboxes: ["ada@mine.com"],
          catalogue: { "taken.com": { available: false }, "odd.com": { available: undefined } },
        },
        { kind: "register", domain: "mine.com" },
        { kind: "register", domain: "taken.com" },
        { kind: "register", domain: "odd.com" },
        { kind: "prewarmed", domain: "cold.com" },
        mailboxes("mine.com"),
        mailboxes("nowhere.com"),
      ),
    ).toEqual([
      "0: mine.com is in this account already.",
      "1: taken.com is taken: somebody has registered it, perhaps you under another key or in another account.",
      "2: Whether odd.com can be registered is not known.",
      "3: cold.com is not on offer.",
      "4: ada@mine.com is there already.",
      "5: nowhere.com is not in this account: register it in the same order.",
    ]);
    expect(await blockers({ balance: { unit: "USD", minor: 1_199 } }, { kind: "register", domain: "one.com" })).toEqual(
      ["all: The order costs 12.00 USD and the wallet holds 11.99 USD."],
    );
  });

  it("take a secret by its name only", async () => {
    const { orders } = createMemoryProvider({ domains: ["one.com"] });
    const items = [{ kind: "mailboxes", domain: "one.com", platform: "smtp", people: [ADA] }] as const;
    for (const password of ["synthetic-password", { $secret: 7 }, undefined]) {
      const providerOptions = { sendingTool: { username: "ada", password: password as never } };
      await expect(orders.plan({ items, providerOptions }, { key: "order-1" })).rejects.toMatchObject({
        code: "invalid-argument",
      });
    }
  });

  it("pass on what the catalogue warns of", async () => {
    const provider = createMemoryProvider({ catalogue: { "one.com": { warnings: ["blacklisted"] } } });
    const plan = await provider.orders.plan({ items: [{ kind: "register", domain: "one.com" }] }, { key: "order-1" });
    expect(plan.warnings).toEqual([{ item: 0, message: "one.com: blacklisted" }]);
  });
});
