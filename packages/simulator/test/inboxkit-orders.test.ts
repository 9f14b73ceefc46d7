import { describe, expect, it } from "vitest";
import { CONTACT, HOUR_MS, MINUTE_MS, openScene, refusalOf, type Scene } from "./inboxkit-fixture.js";

function place({ client }: Scene, ...names: readonly string[]) {
  const person = { first_name: "Ada", last_name: "Lovelace", platform: "GOOGLE" } as const;
  const domains = names.map((name) => ({
    name,
    redirect_url: "https://example.com",
    mailboxes: ["ada", "alan"].map((username) => ({ ...person, email: `${username}@${name}` })),
  }));
  return client.placeOrder({ body: { contact_details: CONTACT, domains } });
}

describe("combined orders of InboxKit", () => {
  it("register domains, then make their mailboxes", async () => {
    const scene = openScene({ domains: ["own.com"] });
    const { client, simulator } = scene;
    const before = simulator.world.wallet;
    const { id = "", ...placed } = await place(scene, "new.com", "own.com");
    expect(placed).toEqual({
      domains: [
        { domain: "new.com", status: "queued" },
        { domain: "own.com", status: "error", error: "Domain is not available for registration" },
      ],
    });
    expect(simulator.requests.at(-1)?.status).toBe(201);
    expect(before - simulator.world.wallet).toBe(1_250 + 700);

    const seen: unknown[] = [];
    const look = async (ms: number): Promise<void> => {
      simulator.clock.advance(ms);
      const { status, domains } = await client.getOrder({ path: { id } });
      seen.push([status, ...(domains ?? []).map((row) => `${row.name} ${row.status} ${row.mailboxes?.[0]?.status}`)]);
    };
    for (const ms of [0, 6 * MINUTE_MS, 10 * MINUTE_MS, 7 * HOUR_MS]) await look(ms);
    const refused = "own.com error provisioning";
    expect(seen).toEqual([
      ["queued", "new.com queued provisioning", refused],
      ["processing", "new.com registering provisioning", refused],
      ["processing", "new.com creating_mailboxes provisioning", refused],
      ["done", "new.com completed active", refused],
    ]);
    expect(await client.getOrder({ path: { id } })).toMatchObject({ order_id: id, workspace: "Production Workspace" });
    expect((await client.listDomains({ body: { keyword: "new.com" } })).domains).toMatchObject([
      { status: "active", forwarding_url: "https://example.com" },
    ]);
    expect(simulator.world.receipts.map(({ kind, name, amount, order }) => [kind, name, amount, order === id])).toEqual(
      [
        ["domain", "new.com", 1_250, true],
        ["mailbox", "ada@new.com", 350, true],
        ["mailbox", "alan@new.com", 350, true],
      ],
    );
  });

  it("take nothing from a wallet that is too small, and give back what somebody else was faster at", async () => {
    const poor = openScene({ wallet: 1_949 });
    expect(await refusalOf(place(poor, "new.com"))).toMatchObject({ status: 402 });
    expect([poor.simulator.world.wallet, poor.simulator.world.orders]).toEqual([1_949, []]);

    const scene = openScene({ wallet: 1_950 });
    const { id = "" } = await place(scene, "new.com");
    scene.simulator.world.sellElsewhere("new.com");
    scene.simulator.clock.advance(HOUR_MS);
    expect(await scene.client.getOrder({ path: { id } })).toMatchObject({
      status: "error",
      domains: [{ status: "error" }],
    });
    expect([scene.simulator.world.wallet, scene.simulator.world.receipts]).toEqual([1_950, []]);
    expect((await refusalOf(scene.client.getOrder({ path: { id: "absent" } }))).message).toContain("Order not found");
  });
});

describe("prewarmed domains of InboxKit", () => {
  it("are found, bought by name or id, and handed over with their mailboxes", async () => {
    const scene = openScene({ stock: ["warm.com", "hot.com", "mild.com"] });
    const { client, simulator } = scene;
    const [stock] = simulator.world.stock;
    expect(await client.searchPrewarmDomains({ body: {} })).toMatchObject({
      data: [{ domain_id: stock?.id, domain_name: "warm.com", mailboxes_count: 1 }, {}, {}],
    });
    expect(await client.searchPrewarmMailboxes({ body: {} })).toMatchObject({
      data: [{ domain_name: "warm.com", username: "ada" }, {}, {}],
    });

    const domains = [
      { domain_id: stock?.id ?? "", mailboxes: [{ username: "grace", first_name: "Grace" }, { username: "mary" }] },
      { domain_name: "hot.com" },
      { domain_name: "absent.com" },
    ];
    const bought = await client.buyPrewarmedMailboxes({ body: { domains } });
    expect(bought).toMatchObject({ total_price: 60 });
    const order_uid = bought.data?.order_uid ?? "";
    const status = async () => (await client.checkPrewarmOrderStatus({ path: { order_uid } })).data;
    expect(await status()).toMatchObject({
      order_uid,
      status: "processing",
      buyer: { workspace_uid: simulator.tenant, workspace_name: "Production Workspace" },
      domains: [{ domain_id: stock?.id, domain_name: "warm.com", mailboxes_count: 2 }, { domain_name: "hot.com" }],
      stats: { total_domains: 2, total_mailboxes: 3 },
      pricing: { price_per_mailbox: 20, total_price: 60 },
      processing: { completed_at: null },
    });
    simulator.clock.advance(10 * MINUTE_MS);
    expect(await status()).toMatchObject({
      status: "completed",
      processing: { completed_at: "2026-01-01T00:05:00.000Z" },
      stats: { total_dns_records: 6 },
    });
    const { mailboxes } = await client.listMailboxes({ body: {} });
    expect(mailboxes.map((row) => `${row.username}@${row.domain_name} ${row.status}`)).toEqual([
      "grace@warm.com active",
      "mary@warm.com active",
      "ada@hot.com active",
    ]);
    const listed = await client.listDomains({ body: {} });
    expect(listed.domains).toMatchObject([
      { connection_type: "purchased", status: "active", dns_propagation_status: "propagated" },
      {},
    ]);
    expect(simulator.world.receipts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "prewarmed warm.com",
      "prewarmed hot.com",
    ]);
    expect(simulator.world.stock.map(({ domain }) => domain)).toEqual(["mild.com"]);
  });

  it("are refused where nothing is in stock, or too little in the wallet", async () => {
    const { client, simulator } = openScene({ wallet: 2_999, stock: ["warm.com", "sold.com"] });
    simulator.world.sellElsewhere("sold.com");
    const buy = async (domain_name: string) =>
      await refusalOf(client.buyPrewarmedMailboxes({ body: { domains: [{ domain_name }] } }));
    expect(await buy("warm.com")).toMatchObject({ status: 402 });
    expect((await buy("sold.com")).message).toContain("Domain not found");
    expect([simulator.world.wallet, simulator.world.receipts, simulator.world.stock.length]).toEqual([2_999, [], 1]);
    expect((await refusalOf(client.checkPrewarmOrderStatus({ path: { order_uid: "absent" } }))).message).toContain(
      "Order not found",
    );
  });
});
