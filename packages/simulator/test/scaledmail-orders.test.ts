import { describe, expect, it } from "vitest";
import {
  ADA,
  aliases,
  connect,
  DAY_MS,
  google,
  HOUR_MS,
  openScene,
  refusalOf,
  type Scene,
} from "./scaledmail-fixture.js";

type Order = Parameters<Scene["client"]["createCustomOrder"]>[0];
type Providers = Order["body"]["providers"];

async function order(
  { client }: Scene,
  providers: Providers,
  query: Order["query"] = { provider: "buy" },
): Promise<unknown> {
  return await client.createCustomOrder({ query, body: { tag: "acme-1a2b3c", providers } });
}

async function statuses({ client }: Scene): Promise<unknown[]> {
  const { domains } = await client.getDomains();
  const shown = domains.map(async ({ id = "", status }) => {
    const { mailboxes } = await client.getMailboxesByDomainId({ path: { domain_id: id } });
    return [status, mailboxes?.map((mailbox) => mailbox.status)];
  });
  return await Promise.all(shown);
}

describe("a custom order", () => {
  it("registers its domains, and is listed with its tag on the details and on the domains only", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    expect(await order(scene, google("one-new.com", "https://acme.example"))).toEqual({});
    const { payments, total } = await client.getOrders();
    const [row] = payments;
    expect({ total, payments }).toEqual({
      total: 1,
      payments: [
        {
          id: expect.stringMatching(/^recORD\d{11}$/),
          amount: 7,
          created_at: "2026-01-01T00:00:00.000Z",
          status: "Active",
          description: "1 * ScaledMail - Google",
        },
      ],
    });
    const { domains } = await client.getDomains();
    expect(domains).toEqual([
      {
        id: expect.stringMatching(/^recDOM/),
        domain: "one-new.com",
        tag: "acme-1a2b3c",
        redirect: "https://acme.example",
        order_type: "google",
        order_id: expect.stringMatching(/^recPKG/),
        payment_id: row?.id,
        domain_provider: "Scaledmail",
        user_id: "recUSR00000000001",
        total_mailboxes: 2,
        mailbox: [],
        status: "In Progress",
        domain_masking: false,
      },
    ]);
    const [domain] = domains;
    const details = await client.getOrderDetails({ path: { order_id: row?.id ?? "" } });
    expect(details).toEqual({
      ...row,
      tag: "acme-1a2b3c",
      invoices: [],
      total_domains: 1,
      packages: [
        {
          type: "Google",
          id: domain?.order_id,
          note: "",
          payment_id: row?.id,
          created_at: "2026-01-01T00:00:00.000Z",
          total_domains: 1,
          status: "Active",
          domains: [{ id: domain?.id, name: "one-new.com", status: "" }],
        },
      ],
      addons: [],
      current_items: [],
    });
    expect(simulator.world.receipts.map(({ kind, name, amount }) => [kind, name, amount])).toEqual([
      ["domain", "one-new.com", 1_550],
      ["mailbox", "ada0@one-new.com", 350],
      ["mailbox", "ada1@one-new.com", 350],
    ]);
    expect(simulator.world.wallet).toBe(1_000_000);
  });

  it("is set up an hour later for domains, and two days later for mailboxes", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await order(scene, google("one-new.com"));
    expect(await statuses(scene)).toEqual([["In Progress", ["In Progress", "In Progress"]]]);
    simulator.clock.advance(HOUR_MS);
    expect(await statuses(scene)).toEqual([["Active", ["In Progress", "In Progress"]]]);
    simulator.clock.advance(2 * DAY_MS);
    expect(await statuses(scene)).toEqual([["Active", ["Active", "Active"]]]);
    const [domain] = (await client.getDomains()).domains;
    expect(domain).toMatchObject({ total_mailboxes: 2, mailbox: aliases(2) });
  });

  it("shows passwords only where they are asked for, and addresses only once they are set up", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await order(scene, google("one-new.com"));
    const path = { domain_id: (await client.getDomains()).domains[0]?.id ?? "" };
    const [fresh] = (await client.getMailboxesByDomainId({ path, query: { password: true } })).mailboxes ?? [];
    expect(fresh).toMatchObject({ alias: "ada0", tag: "acme-1a2b3c", mailbox_password: null });
    expect(fresh).not.toHaveProperty("email");
    simulator.clock.advance(3 * DAY_MS);
    const [plain] = (await client.getMailboxesByDomainId({ path })).mailboxes ?? [];
    expect(plain).toMatchObject({ email: "ada0@one-new.com", domain_id: path.domain_id });
    expect(plain).not.toHaveProperty("mailbox_password");
    const [secret] = (await client.getMailboxesByDomainId({ path, query: { password: true } })).mailboxes ?? [];
    expect(secret?.mailbox_password).toMatch(/^synthetic-password/);
  });

  it("makes aliases of a name, as many as each platform has, and a package for each", async () => {
    const scene = openScene();
    const { client } = scene;
    await order(scene, {
      google: {
        domains: [
          { domain: "g1.com", ...ADA },
          { domain: "g2.com", ...ADA },
        ],
        mailboxes_per_domain: 3,
      },
      outlook: { domains: [{ domain: "o.com", ...ADA }] },
      smtp: { domains: [{ domain: "s.com", ...ADA }] },
    });
    const { domains } = await client.getDomains();
    expect(domains.map(({ domain, order_type, total_mailboxes }) => [domain, order_type, total_mailboxes])).toEqual([
      ["g1.com", "google", 3],
      ["g2.com", "google", 3],
      ["o.com", "outlook", 25],
      ["s.com", "smtp", 4],
    ]);
    const [row] = (await client.getOrders()).payments;
    expect(row).toMatchObject({
      amount: 6 * 3.5 + 50 + 3.75,
      description: "2 * ScaledMail - Google, 1 * ScaledMail - MS, 1 * ScaledMail - SMTP",
    });
    const { packages } = await client.getOrderDetails({ path: { order_id: row?.id ?? "" } });
    expect(packages.map(({ type, total_domains }) => [type, total_domains])).toEqual([
      ["Google", 2],
      ["Microsoft", 1],
      ["SMTP", 1],
    ]);
    const names = new Set<string>();
    for (const { id = "" } of domains) {
      const { mailboxes } = await client.getMailboxesByDomainId({ path: { domain_id: id } });
      for (const { alias = "" } of mailboxes ?? []) names.add(alias);
    }
    expect(names.size).toBe(25);
    expect([...names].slice(0, 3)).toEqual(["ada.lovelace", "ada", "a.lovelace"]);
  });

  it("spreads its price over its mailboxes in whole cents", async () => {
    const scene = openScene();
    await order(scene, { smtp: { domains: [{ domain: "s.com", ...ADA }] } });
    const amounts = scene.simulator.world.receipts.flatMap(({ kind, amount }) => (kind === "mailbox" ? [amount] : []));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(375);
    expect(amounts.every((amount) => Number.isSafeInteger(amount))).toBe(true);
  });

  it("takes unused domains that were bought before, and has them in use afterwards", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await client.buyDomains({ body: { domains: ["own.com", "other-own.com"] } });
    await order(scene, google("own.com"), { provider: "scaledmail" });
    expect(await statuses(scene)).toEqual([["In Progress", ["In Progress", "In Progress"]]]);
    expect((await client.getPurchasedDomains({ query: { available: true } })).domains).toMatchObject([
      { domain: "other-own.com", domain_id: null },
    ]);
    expect(await refusalOf(order(scene, google("own.com"), { provider: "scaledmail" }))).toMatchObject({ status: 400 });
    simulator.clock.advance(DAY_MS);
    await order(scene, google("other-own.com"), { provider: "scaledmail" });
    expect((await client.getDomains()).domains.map(({ status }) => status)).toEqual(["Active", "In Progress"]);
    simulator.clock.advance(3 * DAY_MS);
    expect((await client.getDomains()).domains.map(({ status }) => status)).toEqual(["Active", "Active"]);
    expect(simulator.world.receipts.filter(({ kind }) => kind === "domain")).toHaveLength(2);
  });

  it("takes domains of another registrar, which are not among the purchased", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    const hosting = { provider: "Porkbun", username: "ada", password: "synthetic-password" };
    await client.createCustomOrder({
      query: { provider: "other" },
      body: { providers: google("brought.com"), hosting },
    });
    simulator.clock.advance(3 * DAY_MS);
    expect(await statuses(scene)).toEqual([["Active", ["Active", "Active"]]]);
    expect((await client.getDomains()).domains).toMatchObject([{ domain_provider: "Porkbun", tag: "" }]);
    expect((await client.getPurchasedDomains()).domains).toEqual([]);
    expect(simulator.world.receipts.map(({ kind }) => kind)).toEqual(["mailbox", "mailbox"]);
    expect(await refusalOf(order(scene, google("brought.com"), { provider: "other" }))).toMatchObject({ status: 400 });
  });

  it.each<[string, Providers, Order["query"], string]>([
    ["a domain that is taken", google("taken.com"), { provider: "buy" }, "Domain taken.com is not available"],
    ["a domain that was not bought", google("free.com"), { provider: "scaledmail" }, "Domain free.com is already used"],
    [
      "another number of aliases than its mailboxes per domain",
      { google: { domains: [{ domain: "one-new.com", aliases: aliases(2) }], mailboxes_per_domain: 4 } },
      { provider: "buy" },
      "Required aliases per google domain: 4",
    ],
    [
      "a domain twice",
      { ...google("one-new.com"), smtp: { domains: [{ domain: "one-new.com", ...ADA }] } },
      { provider: "buy" },
      "Domain one-new.com is not available",
    ],
  ])("is refused for %s, and nothing happens", async (_name, providers, query, message) => {
    const scene = openScene();
    scene.simulator.world.sellElsewhere("taken.com");
    const before = scene.simulator.world.snapshot().state;
    const refusal = await refusalOf(order(scene, providers, query));
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain(message);
    expect(scene.simulator.world.snapshot().state).toEqual(before);
  });

  it("of several domains is refused whole if one cannot be had", async () => {
    const scene = openScene();
    scene.simulator.world.sellElsewhere("taken.com");
    const domains = [...google("free.com").google.domains, ...google("taken.com").google.domains];
    expect(await refusalOf(order(scene, { google: { domains } }))).toMatchObject({ status: 400 });
    expect((await scene.client.getDomains()).domains).toEqual([]);
    expect(scene.simulator.world.receipts).toEqual([]);
  });

  it("whose card is refused is there all the same, with its receipts", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    simulator.play("payment-fails");
    const refusal = await refusalOf(order(scene, google("one-new.com")));
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain("Subscription created but unable to charge");
    expect((await client.getOrders()).payments).toMatchObject([{ status: "Active", amount: 7 }]);
    expect(await statuses(scene)).toEqual([["In Progress", ["In Progress", "In Progress"]]]);
    expect(simulator.world.receipts).toHaveLength(3);
  });

  it("takes at most 20 characters of a tag, and so many domains of each platform", async () => {
    const { simulator } = openScene({ strict: false });
    const send = async (body: object): Promise<unknown> => {
      const path = `/create-custom-order?provider=buy&organization_id=${simulator.tenant}`;
      const headers = { authorization: "Bearer test-key", "content-type": "application/json" };
      const response = await simulator.fetch(simulator.url + path, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return [response.status, await response.json()];
    };
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `new-${at}.com`, ...ADA }));
    const cases: [object, string][] = [
      [{ tag: "123456789012345678901", providers: google("one-new.com") }, "tag must be at most 20 characters"],
      [{ providers: {} }, "providers is required"],
      [{ providers: { google: { domains: many(101) } } }, "At most 100 google domains per order"],
      [{ providers: { outlook: { domains: many(31) } } }, "At most 30 outlook domains per order"],
      [{ providers: { smtp: { domains: many(71) } } }, "At most 70 smtp domains per order"],
      [
        { providers: { google: { domains: many(1), mailboxes_per_domain: 5 } } },
        "Required aliases per google domain: 2, 3, 4",
      ],
    ];
    for (const [body, error] of cases) expect(await send(body)).toEqual([400, { error }]);
  });
});

describe("an order of a package", () => {
  const GOOGLE_70 = "price_00000000000000000000002";
  const domains = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `own-${at}.com`, ...ADA }));
  const buy = async ({ client }: Scene, count: number): Promise<void> => {
    const names = domains(count).map(({ domain }) => domain);
    for (let at = 0; at < count; at += 10) await client.buyDomains({ body: { domains: names.slice(at, at + 10) } });
  };

  it("takes exactly the domains of its package, at its price, and answers with its id", async () => {
    const scene = openScene();
    const { client } = scene;
    await buy(scene, 35);
    const args = { path: { price_id: GOOGLE_70 }, query: { provider: "scaledmail" as const } };
    const refusal = await refusalOf(client.createOrder({ ...args, body: { domains: domains(34) } }));
    expect(refusal.message).toContain("The number of domains must match the package");
    const { id } = await client.createOrder({ ...args, body: { domains: domains(35) } });
    expect((await client.getOrders()).payments).toMatchObject([
      { id, amount: 245, description: "35 * ScaledMail - Google" },
    ]);
    expect((await client.getDomains()).domains).toHaveLength(35);
    const again = await refusalOf(client.createOrder({ ...args, body: { domains: domains(35) } }));
    expect(again.message).toContain("Domain own-0.com is already used");
  });

  it("tells domains apart by place, or by platform", async () => {
    const scene = openScene();
    const { client } = scene;
    const mixed = { path: { price_id: "price_00000000000000000000001" }, query: { provider: "other" as const } };
    await client.createOrder({ ...mixed, body: { domains: domains(12) } });
    const types = (await client.getDomains()).domains.map(({ order_type }) => order_type);
    expect(types).toEqual([...Array<string>(10).fill("google"), "outlook", "outlook"]);
    const outlook = domains(12).map(({ domain, ...name }) => ({ domain: `more-${domain}`, ...name }));
    await client.createOrder({
      path: { price_id: "price_00000000000000000000003" },
      query: { provider: "other" },
      body: { tag: "many", providers: { outlook: { domains: outlook } } },
    });
    expect((await client.getOrders()).payments.map(({ amount }) => amount)).toEqual([199, 597]);
  });

  it("is there though its card is refused, and is of no unknown package", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    const args = { query: { provider: "other" as const }, body: { domains: domains(35) } };
    expect(await refusalOf(client.createOrder({ ...args, path: { price_id: "price_0" } }))).toMatchObject({
      status: 404,
    });
    simulator.play("payment-fails");
    const refusal = await refusalOf(client.createOrder({ ...args, path: { price_id: GOOGLE_70 } }));
    expect(refusal.message).toContain("Subscription created but unable to charge");
    expect((await client.getDomains()).domains).toHaveLength(35);
  });
});

describe("an order that was paid for in the web app", () => {
  const UUID = "00000000-0000-4000-8000-000000000001";

  /** No operation makes one. */
  function openWithForm(domains: readonly string[], provider: string): Scene {
    const scene = openScene();
    const { world, tenant } = scene.simulator;
    const snapshot = world.snapshot();
    const made = { tenant, createdAt: world.now(), more: {} };
    snapshot.state.orders.push({
      ...made,
      id: "recORD00000000099",
      state: "queued",
      tag: "",
      amount: 750,
      domains,
      refused: [],
      note: "2 * ScaledMail - SMTP",
      work: { form: UUID, quantity: 1, domainsRequired: 2, provider },
    });
    snapshot.state.subscriptions.push({
      ...made,
      id: "recSUB00000000099",
      order: "recORD00000000099",
      state: "active",
      seats: 8,
      price: 750,
      periodStart: world.now(),
      periodEnd: world.now() + 30 * DAY_MS,
      autoRenew: true,
    });
    world.restore(snapshot);
    return scene;
  }

  const form = (first: string, second: string, provider: "scaledmail" | "other" = "other") => ({
    path: { uuid: UUID },
    query: { provider },
    body: { tag: "acme", providers: { smtp: { domains: [first, second].map((domain) => ({ domain, ...ADA })) } } },
  });

  it("is listed with its form, and is set up when that is submitted, for nothing", async () => {
    const { client, simulator } = openWithForm(["one.com", "two.com"], "other");
    expect(await client.getPendingForms()).toEqual({
      total: 1,
      forms: [
        {
          payment_id: "recORD00000000099",
          uuid: UUID,
          description: "2 * ScaledMail - SMTP",
          created_at: "2026-01-01",
          amount: 7.5,
          type: "package-subscription",
          data: { quantity: 1, domains_required: 2, domains: ["one.com", "two.com"] },
        },
      ],
    });
    expect(await client.submitForm(form("one.com", "two.com"))).toEqual({});
    expect((await client.getPendingForms()).forms).toEqual([]);
    expect((await client.getDomains()).domains).toMatchObject([
      { domain: "one.com", payment_id: "recORD00000000099", tag: "acme", total_mailboxes: 4 },
      { domain: "two.com", payment_id: "recORD00000000099", tag: "acme", total_mailboxes: 4 },
    ]);
    expect(simulator.world.receipts.every(({ amount }) => amount === 0)).toBe(true);
    expect(await refusalOf(client.submitForm(form("one.com", "two.com")))).toMatchObject({ status: 404 });
  });

  it("takes only its own domains, all of them, and from where they are", async () => {
    const { client } = openWithForm(["one.com", "two.com"], "scaledmail");
    for (const wrong of [
      form("one.com", "three.com", "scaledmail"),
      form("one.com", "two.com", "other"),
      form("one.com", "two.com", "scaledmail"),
    ])
      expect(await refusalOf(client.submitForm(wrong))).toMatchObject({ status: 400 });
    expect((await client.getPendingForms()).total).toBe(1);
  });

  it("is of its own organization", async () => {
    const { simulator } = openWithForm([], "other");
    const other = connect(simulator, "recORG00000000002");
    expect((await other.getPendingForms()).forms).toEqual([]);
    expect(await refusalOf(other.submitForm(form("one.com", "two.com")))).toMatchObject({ status: 404 });
  });
});
