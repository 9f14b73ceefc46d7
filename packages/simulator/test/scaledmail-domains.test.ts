import { describe, expect, it } from "vitest";
import { ADA, connect, DAY_MS, google, HOUR_MS, openScene, refusalOf, type Scene } from "./scaledmail-fixture.js";

describe("names that can be registered", () => {
  it("are searched for at their prices; a taken one has none", async () => {
    const { client, simulator } = openScene({ domains: ["mine.com"] });
    simulator.world.sellElsewhere("taken.com");
    simulator.world.setQuote("dear.com", { price: 9_900, renewalPrice: 12_000 });
    const names = ["free.com", "dear.com", "taken.com", "mine.com"];
    expect(await client.searchDomains({ body: { domains: names } })).toEqual([
      { domain: "free.com", status: "available", price: 15.5, renewPrice: 17, blacklisted: [] },
      { domain: "dear.com", status: "available", price: 99, renewPrice: 120, blacklisted: [] },
      { domain: "taken.com", status: "taken", price: null, renewPrice: null },
      { domain: "mine.com", status: "taken", price: null, renewPrice: null },
    ]);
  });

  it("are suggested page by page", async () => {
    const { client, simulator } = openScene();
    simulator.world.sellElsewhere("acme.com");
    const all: string[] = [];
    const read = (page: number) =>
      client.suggestDomains({ query: { page, limit: 25 }, body: { domain: "acme.example" } });
    const first = await read(1);
    expect(first).toMatchObject({ page: 1, limit: 25, total: 60, total_pages: 3 });
    expect(first.domains.slice(0, 2)).toEqual([
      { domain: "acme.com", status: "taken", price: null, renewPrice: null },
      { domain: "acme.io", status: "available", price: 15.5, renewPrice: 17 },
    ]);
    for (const page of [1, 2, 3, 4]) all.push(...(await read(page)).domains.map(({ domain }) => domain));
    expect([all.length, new Set(all).size]).toEqual([60, 60]);
    const some = await client.suggestDomains({ body: { domain: "acme", tlds: [".org", "net"] } });
    expect(some).toMatchObject({ limit: 20, total: 24 });
    expect(some.domains.slice(0, 2).map(({ domain }) => domain)).toEqual(["acme.org", "acme.net"]);
    expect(await refusalOf(client.suggestDomains({ body: { domain: "!!" } }))).toMatchObject({ status: 400 });
  });
});

describe("domains that are bought", () => {
  it("are listed as purchased, are paid by card, and are renewed by themselves", async () => {
    const { client, simulator } = openScene();
    expect(await client.buyDomains({ body: { domains: ["one.com", "two.com"] } })).toEqual({});
    expect((await client.getDomains()).domains).toEqual([]);
    simulator.clock.advance(HOUR_MS);
    expect(await client.getPurchasedDomains()).toEqual({
      total: 2,
      domains: ["one.com", "two.com"].map((domain) => ({
        domain,
        created_at: "2026-01-01",
        renewal_at: "2027-01-01",
        renewal_price: 17,
        domain_id: null,
      })),
    });
    expect(simulator.world.receipts.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["domain", 1_550],
      ["domain", 1_550],
    ]);
    expect(simulator.world.wallet).toBe(1_000_000);
    simulator.clock.advance(366 * DAY_MS);
    expect((await client.getPurchasedDomains()).domains[0]?.renewal_at).toBe("2028-01-01");
  });

  it("are bought together or not at all", async () => {
    const { client, simulator } = openScene();
    simulator.world.sellElsewhere("taken.com");
    const refusal = await refusalOf(client.buyDomains({ body: { domains: ["free.com", "taken.com"] } }));
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain("Domain taken.com is not available");
    const twice = client.buyDomains({ body: { domains: ["free.com", "free.com"] } });
    expect(await refusalOf(twice)).toMatchObject({ status: 400 });
    simulator.play("payment-fails");
    expect(await refusalOf(client.buyDomains({ body: { domains: ["free.com"] } }))).toMatchObject({ status: 400 });
    expect((await client.getPurchasedDomains()).domains).toEqual([]);
    expect(simulator.world.receipts).toEqual([]);
  });

  it("show the record of the domain in use, and are not available then", async () => {
    const { client } = openScene({ domains: ["unused.com"], mailboxes: ["ada@used.com"] });
    const [used] = (await client.getDomains()).domains;
    expect((await client.getPurchasedDomains()).domains).toMatchObject([
      { domain: "unused.com", domain_id: null },
      { domain: "used.com", domain_id: used?.id },
    ]);
    expect((await client.getPurchasedDomains({ query: { available: true } })).domains).toMatchObject([
      { domain: "unused.com" },
    ]);
  });
});

describe("the mailboxes of a domain", () => {
  it("are null for a domain of another organization, and not found for an id that is none", async () => {
    const { client, simulator } = openScene({ mailboxes: ["ada@used.com"], domains: ["unused.com"] });
    const [domain] = (await client.getDomains()).domains;
    const path = { domain_id: domain?.id ?? "" };
    expect(await client.getMailboxesByDomainId({ path })).toMatchObject({
      total: 1,
      mailboxes: [{ email: "ada@used.com" }],
    });
    const other = connect(simulator, "recORG00000000002");
    expect(await other.getMailboxesByDomainId({ path })).toEqual({ total: 0, mailboxes: null });
    const unknown = await refusalOf(client.getMailboxesByDomainId({ path: { domain_id: "recDOM0" } }));
    expect(unknown).toMatchObject({ status: 404 });
    expect(unknown.message).toContain("Unable to get mailboxes or domain ID does not exist");
  });

  it("are listed late where they are", async () => {
    const { client, simulator } = openScene();
    simulator.play("listed-late");
    await client.createCustomOrder({ query: { provider: "buy" }, body: { providers: google("late.com") } });
    expect((await client.getDomains()).domains).toEqual([]);
    expect((await client.getOrders()).total).toBe(1);
    simulator.clock.advance(8 * 60_000);
    expect((await client.getDomains()).domains).toHaveLength(1);
  });
});

describe("a swap", () => {
  const open = (): Scene => openScene({ mailboxes: ["ada@used.com", "grace@used.com"], domains: ["spare.com"] });
  const used = { domain: "used.com" };
  const domainOf = async ({ client }: Scene) => (await client.getDomains()).domains[0];
  const mailboxesOf = async (scene: Scene) => {
    const path = { domain_id: (await domainOf(scene))?.id ?? "" };
    return (await scene.client.getMailboxesByDomainId({ path })).mailboxes ?? [];
  };

  it("of the redirect is carried out later; until then a second one is refused", async () => {
    const scene = open();
    const { client, simulator } = scene;
    const swap = (new_redirect: string) => client.updateDomainRedirect({ path: used, body: { new_redirect } });
    expect(await swap("acme.example/landing")).toEqual({ message: "Redirect Swap Requested" });
    expect((await domainOf(scene))?.redirect).toBe("");
    expect((await refusalOf(swap("https://other.example"))).message).toContain("already in progress");
    simulator.clock.advance(8 * HOUR_MS);
    expect((await domainOf(scene))?.redirect).toBe("https://acme.example/landing");
    expect((await refusalOf(swap("https://acme.example/landing"))).message).toContain("already set");
    await swap("");
    simulator.clock.advance(8 * HOUR_MS);
    expect((await domainOf(scene))?.redirect).toBe("");
  });

  it("of the domain ends its addresses and makes new ones on a domain that was bought", async () => {
    const scene = open();
    const { client, simulator } = scene;
    const before = await domainOf(scene);
    await client.updateDomainName({ path: used, query: { provider: "scaledmail" }, body: { new_domain: "spare.com" } });
    expect(await domainOf(scene)).toEqual(before);
    simulator.clock.advance(8 * HOUR_MS);
    expect(await domainOf(scene)).toMatchObject({
      domain: "spare.com",
      payment_id: before?.payment_id,
      status: "In Progress",
    });
    expect((await client.getPurchasedDomains()).domains.map(({ domain }) => domain)).toEqual(["spare.com"]);
    expect((await client.getDomains()).total).toBe(1);
    simulator.clock.advance(3 * DAY_MS);
    expect((await mailboxesOf(scene)).map(({ email, status }) => [email, status])).toEqual([
      ["ada@spare.com", "Active"],
      ["grace@spare.com", "Active"],
    ]);
    expect(simulator.world.receipts).toEqual([]);
    expect(await client.searchDomains({ body: { domains: ["used.com"] } })).toMatchObject([{ status: "taken" }]);
  });

  it("of the domain takes one of another registrar, and none that is used or was not bought", async () => {
    const scene = open();
    const { client, simulator } = scene;
    const swap = (provider: "scaledmail" | "other", new_domain: string) =>
      client.updateDomainName({ path: used, query: { provider }, body: { new_domain } });
    expect(await refusalOf(swap("scaledmail", "unknown.com"))).toMatchObject({ status: 400 });
    expect(await refusalOf(swap("other", "used.com"))).toMatchObject({ status: 400 });
    await swap("other", "brought.com");
    simulator.clock.advance(8 * HOUR_MS);
    expect(await domainOf(scene)).toMatchObject({ domain: "brought.com" });
  });

  it("of sender names keeps the addresses, or makes others", async () => {
    const scene = open();
    const { client, simulator } = scene;
    const hopper = { first_name: "Grace", last_name: "Hopper" };
    const swap = (mode: "name_only" | "name_and_alias", ...sender_names: { first_name: string; last_name: string }[]) =>
      client.swapSenderNames({ path: used, query: { mode }, body: { sender_names } });
    await swap("name_only", hopper);
    simulator.clock.advance(8 * HOUR_MS);
    expect(await mailboxesOf(scene)).toMatchObject([
      { ...hopper, email: "ada@used.com" },
      { ...hopper, email: "grace@used.com" },
    ]);
    await swap("name_and_alias", hopper, ADA);
    simulator.clock.advance(8 * HOUR_MS);
    expect(await mailboxesOf(scene)).toMatchObject([
      { ...hopper, alias: "grace.hopper", status: "In Progress" },
      { ...ADA, alias: "ada.lovelace", status: "In Progress" },
    ]);
    expect(await refusalOf(swap("name_only", ADA, ADA, ADA))).toMatchObject({ status: 400 });
  });

  it("of the masking target shows in the list of masked domains", async () => {
    const scene = open();
    const { client, simulator } = scene;
    expect(await client.listMaskedDomains()).toEqual({ domains: [] });
    await client.swapMaskingTarget({ path: used, body: { new_primary_domain: "acme.example" } });
    expect((await domainOf(scene))?.domain_masking).toBe(false);
    simulator.clock.advance(8 * HOUR_MS);
    expect((await domainOf(scene))?.domain_masking).toBe(true);
    expect(await client.listMaskedDomains()).toEqual({
      domains: [{ domain: "used.com", primary_domain: "acme.example" }],
    });
  });

  it("is of a domain in use", async () => {
    const { client } = open();
    const calls = (domain: string) => [
      client.updateDomainRedirect({ path: { domain }, body: { new_redirect: "" } }),
      client.updateDomainName({ path: { domain }, query: { provider: "other" }, body: { new_domain: "new.com" } }),
      client.swapSenderNames({ path: { domain }, query: { mode: "name_only" }, body: { sender_names: [ADA] } }),
      client.swapMaskingTarget({ path: { domain }, body: { new_primary_domain: "acme.example" } }),
    ];
    for (const call of [...calls("unknown.com"), ...calls("spare.com")])
      expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });
});
