import { describe, expect, it } from "vitest";
import { connect, DAY_MS, google, openScene, refusalOf, type Scene } from "./scaledmail-fixture.js";

const orderOf = async ({ client }: Scene) => {
  const [row] = (await client.getOrders()).payments;
  if (!row) throw new Error("There is no order.");
  return row;
};

/** An organization with an order that is set up. */
async function openWithOrder(): Promise<Scene & { readonly path: { order_id: string } }> {
  const scene = openScene();
  await scene.client.createCustomOrder({
    query: { provider: "buy" },
    body: { tag: "acme", providers: google("one-new.com") },
  });
  scene.simulator.clock.advance(3 * DAY_MS);
  return { ...scene, path: { order_id: (await orderOf(scene)).id } };
}

describe("an order as a subscription", () => {
  it("is paid for month by month", async () => {
    const { client, simulator, path } = await openWithOrder();
    simulator.clock.advance(60 * DAY_MS);
    const renewals = simulator.world.receipts.filter(({ kind }) => kind === "renewal");
    expect(renewals.map(({ amount }) => amount)).toEqual([700, 700]);
    expect(await client.getOrderDetails({ path })).toMatchObject({ status: "Active", amount: 7 });
  });

  it("reads Active while it is past due, and Cancelled when it has ended unpaid", async () => {
    const { client, simulator, path } = await openWithOrder();
    simulator.play("past-due");
    expect(await client.getOrderDetails({ path })).toMatchObject({ status: "Active", total_domains: 1 });
    simulator.clock.advance(15 * DAY_MS);
    expect(await client.getOrderDetails({ path })).toMatchObject({ status: "Cancelled", total_domains: 0 });
    expect((await client.getDomains()).domains).toEqual([]);
  });

  it("is cancelled at once in words, and with its mailboxes at the end of what is paid", async () => {
    const scene = await openWithOrder();
    const { client, simulator, path } = scene;
    const done = { success: true, message: "Subscription canceled successfully." };
    expect(await client.cancelOrder({ path })).toEqual(done);
    expect(await orderOf(scene)).toMatchObject({ status: "Cancelled" });
    const [domain] = (await client.getDomains()).domains;
    expect(domain).toMatchObject({ status: "Active", total_mailboxes: 2, tag: "acme" });
    expect(await client.cancelOrder({ path })).toEqual(done);
    simulator.clock.advance(28 * DAY_MS);
    expect((await client.getDomains()).domains).toEqual([]);
    const mailboxes = client.getMailboxesByDomainId({ path: { domain_id: domain?.id ?? "" } });
    expect(await refusalOf(mailboxes)).toMatchObject({ status: 404 });
    expect(await client.getOrderDetails({ path })).toMatchObject({ status: "Cancelled", tag: "acme", packages: [] });
    expect(simulator.world.receipts.filter(({ kind }) => kind === "renewal")).toEqual([]);
    // The registration goes on for the year that was paid.
    expect((await client.getPurchasedDomains({ query: { available: true } })).domains).toMatchObject([
      { domain: "one-new.com", domain_id: null },
    ]);
  });

  it("takes another tag, longer than an order could bring", async () => {
    const { client, path } = await openWithOrder();
    const tag = "a-tag-of-more-than-twenty-characters";
    expect(await client.updateOrderTag({ path, body: { tag } })).toEqual({});
    expect(await client.getOrderDetails({ path })).toMatchObject({ tag });
    expect((await client.getDomains()).domains).toMatchObject([{ tag }]);
  });

  it("is of its own organization", async () => {
    const { simulator, path } = await openWithOrder();
    const other = connect(simulator, "recORG00000000002");
    expect(await other.getOrders()).toEqual({ total: 0, payments: [] });
    for (const call of [
      other.getOrderDetails({ path }),
      other.cancelOrder({ path }),
      other.updateOrderTag({ path, body: { tag: "mine" } }),
    ])
      expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });

  it("comes with the first mailbox of a domain that is there from the start", async () => {
    const { client } = openScene({
      domains: ["bought.com", "used.com"],
      mailboxes: ["ada@used.com", "grace@used.com"],
    });
    const { payments } = await client.getOrders();
    const { domains } = await client.getDomains();
    expect(payments).toMatchObject([{ amount: 7, status: "Active", created_at: "2025-12-12T00:00:00.000Z" }]);
    expect(domains).toMatchObject([{ domain: "used.com", payment_id: payments[0]?.id, total_mailboxes: 2 }]);
  });
});

describe("prewarmed domains", () => {
  const STOCK = ["warm.com", "hot.com"];
  const choices = async ({ client }: Scene) => {
    const { google: own = [] } = await client.listPreWarmInboxes();
    return own.map(({ id, domain }) => ({ id, domain }));
  };

  it("are listed by platform", async () => {
    const { client, simulator } = openScene({ stock: STOCK });
    simulator.world.addStock("tepid.com", { platform: "microsoft" });
    const { total, google: own, outlook } = await client.listPreWarmInboxes();
    expect({ total, google: own?.length, outlook }).toEqual({
      total: 3,
      google: 2,
      outlook: [
        {
          warmup_age: 2,
          id: expect.stringMatching(/^recPRE/),
          domain: "tepid.com",
          emailMailboxCount: 1,
          pricing: { oneTimePrice: 30, monthlyPrice: 15 },
          emailMailbox: [{ first_name: "Ada", last_name: "Lovelace", alias: "ada" }],
        },
      ],
    });
  });

  it("are bought with their mailboxes as one order", async () => {
    const scene = openScene({ stock: STOCK });
    const { client, simulator } = scene;
    const domains = (await choices(scene)).map((choice) => ({ ...choice, redirect: "https://acme.example" }));
    expect(await client.buyPreWarmInboxes({ body: { tag: "acme", domains } })).toEqual({});
    expect(await client.listPreWarmInboxes()).toEqual({ total: 0, google: [], outlook: [] });
    expect(await orderOf(scene)).toMatchObject({ amount: 30, status: "Active" });
    simulator.clock.advance(3 * DAY_MS);
    expect((await client.getDomains()).domains).toMatchObject(
      STOCK.map((domain) => ({
        domain,
        tag: "acme",
        redirect: "https://acme.example",
        status: "Active",
        total_mailboxes: 1,
      })),
    );
    expect(simulator.world.receipts.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["prewarmed", 3_000],
      ["prewarmed", 3_000],
    ]);
    expect((await client.getPurchasedDomains()).domains).toEqual([]);
  });

  it("are bought together or not at all, and are there though the card is refused", async () => {
    const scene = openScene({ stock: STOCK });
    const { client, simulator } = scene;
    const domains = await choices(scene);
    const [first, second] = domains;
    const wrong = { id: first?.id ?? "", domain: second?.domain ?? "" };
    const refusal = await refusalOf(client.buyPreWarmInboxes({ body: { domains: [...domains, wrong] } }));
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain("Domain hot.com is not available");
    expect(simulator.world.receipts).toEqual([]);
    simulator.play("payment-fails");
    const charge = await refusalOf(client.buyPreWarmInboxes({ body: { domains } }));
    expect(charge.message).toContain("Subscription created but unable to charge");
    expect((await client.getDomains()).total).toBe(2);
  });
});

describe("prices", () => {
  it("are those of the published packages", async () => {
    const { packages } = await openScene().client.getPackages();
    expect(packages.map(({ id, price, domains }) => [id, price, domains])).toEqual([
      ["price_00000000000000000000001", 199, 12],
      ["price_00000000000000000000002", 245, 35],
      ["price_00000000000000000000003", 597, 12],
    ]);
  });

  it("of a volume are calculated as the spec's examples are", async () => {
    const { client, simulator } = openScene();
    expect(await client.calculatePackage({ body: { volume: 30_000, providers: ["google"] } })).toEqual({
      data: {
        monthlyVolume: 30_000,
        dailyVolume: 1_000,
        providerBreakdown: [part("google", 100, 20, 40, 3.5, "mailbox", 140)],
        totalDomains: 20,
        totalMailboxes: 40,
        totalPrice: 140,
      },
    });
    const mixed = await client.calculatePackage({
      body: {
        volume: 500,
        period: "day",
        providers: ["google", "outlook"],
        distribution: { google: 80, outlook: 20 },
        tier: "medium",
      },
    });
    expect(mixed.data).toEqual({
      monthlyVolume: 15_000,
      dailyVolume: 500,
      providerBreakdown: [part("google", 80, 10, 20, 3.5, "mailbox", 70), part("outlook", 20, 1, 25, 50, "domain", 50)],
      totalDomains: 11,
      totalMailboxes: 45,
      totalPrice: 120,
    });
    simulator.world.raisePrices(2);
    const raised = await client.calculatePackage({ body: { volume: 30_000, providers: ["google"] } });
    expect(raised.data.totalPrice).toBe(280);
    const low = await refusalOf(client.calculatePackage({ body: { volume: 10, providers: ["google"] } }));
    expect(low.message).toContain("Volume too low");
  });
});

function part(
  provider: string,
  percentage: number,
  domains: number,
  mailboxes: number,
  unit: number,
  basis: string,
  price: number,
) {
  return {
    provider,
    percentage,
    requiredDomains: domains,
    requiredMailboxes: mailboxes,
    pricePerUnit: unit,
    pricingBasis: basis,
    totalPrice: price,
  };
}
