import { describe, expect, it } from "vitest";
import {
  CONTACT,
  DAY_MS,
  domainOf,
  HOUR_MS,
  INFERRED,
  openScene,
  people,
  refusalOf,
  type Scene,
} from "./inboxkit-fixture.js";

function register({ client }: Scene, names: readonly string[], more: object = { use_wallet_balance: true }) {
  const domains = names.map((name) => ({ name, registration_years: 1 }));
  return client.registerDomains({ body: { domains, contact_details: CONTACT, ...more } });
}

describe("domains of InboxKit", () => {
  it("searches four TLDs, and says what a name costs", async () => {
    const { client, simulator } = openScene({ domains: ["acme.com"] });
    simulator.world.setQuote("acme.org", { banned: true });
    const tlds = [".com", "net"];
    const search = { keyword: "acme", tlds, num: 2, page: 1, show_unavailable: true, check_banned: true };
    const { domains } = await client.searchAvailableDomains({ body: search });
    const known = { price: 12.5, is_premium: false, banned: false };
    expect(domains).toEqual([
      { name: "acme.com", available: false, ...known },
      { name: "acme.net", available: true, ...known },
    ]);
    const free = await client.searchAvailableDomains({ body: { ...search, show_unavailable: false, num: 20 } });
    expect(free.domains.map(({ name }) => name).slice(0, 3)).toEqual(["acme.net", "getacme.com", "getacme.net"]);
    const exact = await client.searchAvailableDomains({
      body: { keyword: "acme", domain: "acme.com", show_unavailable: true },
    });
    expect(exact.domains).toHaveLength(1);
    expect(await refusalOf(client.searchAvailableDomains({ body: { keyword: "acme", tlds: ["io"] } }))).toMatchObject({
      status: 400,
    });
    expect(await client.checkDomainAvailability({ query: { domain: "acme.org" } })).toMatchObject({
      banned: true,
      available: false,
    });
    expect(
      await client.checkIfDomainIsBannedFromRegistration({ query: { domain: "acme.org" } }, INFERRED),
    ).toMatchObject({
      banned: true,
    });
  });

  it("says that nothing is available which the account owns, which is in stock, or which somebody else has", async () => {
    const { client, simulator } = openScene({ domains: ["own.com"], stock: ["warm.com"] });
    simulator.world.sellElsewhere("taken.com");
    for (const [domain, available] of [
      ["own.com", false],
      ["warm.com", false],
      ["taken.com", false],
      ["free.com", true],
    ] as const) {
      const reply = await client.checkDomainAvailability({ query: { domain } });
      expect({ domain, ...reply }).toMatchObject({
        domain,
        available,
        banned: false,
        registration_price: 12.5,
        renewal_price: 12.5,
      });
    }
    const { result } = await client.checkWorkspaceAvailability({ body: { domains: ["free.com"] } });
    expect(result).toEqual([{ domain: "free.com", google_workspace_available: true, ms365_workspace_available: true }]);
  });

  it("registers from the wallet, lists half a minute later, and looks at DNS once there is a mailbox", async () => {
    const scene = openScene();
    const { simulator, client } = scene;
    const { world, clock } = simulator;
    const before = world.wallet;
    const reply = await register(scene, ["new.com"], {
      use_wallet_balance: true,
      dmarc_email: "dmarc@example.com",
      domain_forwarding_url: "https://example.com",
    });
    expect(reply).toMatchObject({
      payment_type: "wallet",
      domains_count: 1,
      total_cost: 12.5,
      contact_details: CONTACT,
    });
    expect(before - world.wallet).toBe(1_250);
    expect(world.receipts).toMatchObject([
      { kind: "domain", name: "new.com", amount: 1_250, tenant: simulator.tenant },
    ]);

    expect(await domainOf(scene, "new.com")).toBe(undefined);
    clock.advance(30_000);
    expect(await domainOf(scene, "new.com")).toMatchObject({
      uid: reply.domain_uids[0],
      status: "registration_in_progress",
      connection_type: "purchased",
      renewal_date: null,
      forwarding_url: "https://example.com",
      dmarc_email: "dmarc@example.com",
    });
    clock.advance(DAY_MS);
    const unchecked = {
      dns_propagation_status: "pending",
      nameserver_match_status: "pending",
      last_nameserver_check: null,
      actual_nameservers: [],
    };
    expect(await domainOf(scene, "new.com")).toMatchObject({
      status: "active",
      renewal_date: "2027-01-01T00:05:00.000Z",
      ...unchecked,
    });

    await client.buyMailboxes({ body: { mailboxes: people("ada@new.com"), use_wallet_balance: true } });
    expect(await domainOf(scene, "new.com")).toMatchObject({
      assigned_mailboxes: 1,
      available_mailboxes: 4,
      ...unchecked,
    });
    clock.advance(HOUR_MS);
    expect(await domainOf(scene, "new.com")).toMatchObject({
      dns_propagation_status: "propagated",
      nameserver_match_status: "matched",
    });
  });

  it("registers what is available, and nothing for too small a wallet", async () => {
    const scene = openScene({ wallet: 2_000, domains: ["own.com"] });
    expect(await refusalOf(register(scene, ["a.com", "b.com"]))).toMatchObject({ status: 402 });
    expect(await refusalOf(register(scene, ["own.com"]))).toMatchObject({
      status: 200,
      message: expect.stringContaining("not available"),
    });
    expect(await register(scene, ["a.com", "own.com"])).toMatchObject({ domains_count: 1, total_cost: 12.5 });
    expect(scene.simulator.world.receipts.map(({ name }) => name)).toEqual(["a.com"]);
  });

  it("answers a checkout without the wallet: the domains wait, and are in the way until they are removed", async () => {
    const scene = openScene({ wallet: 10_000 });
    const { client, simulator } = scene;
    const { url, session_id = "", ...reply } = await register(scene, ["new.com"], {});
    expect(reply).toMatchObject({ domains_count: 1, total_cost: 12.5 });
    expect(url).toBe(`https://checkout.stripe.com/pay/${session_id}`);
    simulator.clock.advance(DAY_MS);
    expect(await domainOf(scene, "new.com")).toMatchObject({
      status: "pending_payment",
      nameservers: [],
      renewal_date: null,
    });
    expect(await client.checkPaymentStatus({ query: { session_id } })).toMatchObject({
      payment_status: "unpaid",
      amount: 12.5,
      credits_applied: false,
    });
    expect([simulator.world.receipts, simulator.world.wallet]).toEqual([[], 10_000]);
    await refusalOf(register(scene, ["new.com"]));
    const removed = await client.removeDomains({ body: { domains: ["new.com"] } });
    expect(removed.result.deleted).toMatchObject([{ previous_status: "pending_payment", new_status: "deleted" }]);
    expect(await register(scene, ["new.com"])).toMatchObject({ payment_type: "wallet" });

    const other = await register(scene, ["other.com"], {});
    simulator.world.setState("other.com", "active");
    const query = { session_id: other.session_id ?? "" };
    expect(await client.checkPaymentStatus({ query })).toMatchObject({ payment_status: "paid" });
  });

  it("renews a registered domain from the wallet, or leaves it inactive", async () => {
    const scene = openScene({ wallet: 2_500 });
    const { simulator } = scene;
    await register(scene, ["new.com"]);
    simulator.clock.advance(366 * DAY_MS);
    expect(await domainOf(scene, "new.com")).toMatchObject({
      status: "active",
      renewal_date: "2028-01-01T00:05:00.000Z",
    });
    expect(simulator.world.receipts.map(({ kind }) => kind)).toEqual(["domain", "renewal"]);
    simulator.clock.advance(365 * DAY_MS);
    expect(await domainOf(scene, "new.com")).toMatchObject({ status: "inactive", renewal_status: "failed" });
  });

  it("connects domains one by one: it creates them, answers 409 with the same result, and 404 for its own", async () => {
    const scene = openScene({ domains: ["own.com"] });
    const { client, simulator } = scene;
    const connect = (...domains: string[]) => client.getNameserversForDomainConnection({ body: { domains } });
    const created = await connect("mine.net");
    expect(created).toMatchObject({
      error: false,
      result: [{ domain: "mine.net", nameservers: [expect.any(String), expect.any(String)] }],
    });
    expect(await domainOf(scene, "mine.net")).toMatchObject({
      status: "waiting_for_dns_propagation",
      connection_type: "connected",
      dns_propagation_status: "pending",
    });
    expect(await connect("mine.net", "other.net")).toMatchObject({
      error: false,
      message: "Domain already connected",
      result: created.result,
    });
    expect(simulator.requests.at(-1)?.status).toBe(409);
    expect(await domainOf(scene, "other.net")).toBe(undefined);
    expect(await refusalOf(connect("own.com"))).toMatchObject({
      status: 404,
      message: expect.stringContaining("Domain not found"),
    });

    const check = async () =>
      (await client.checkNameserversPropagation({ body: { domains: ["mine.net", "absent.net", "own.com"] } })).result;
    expect(await check()).toMatchObject([
      { name: "mine.net", status: "waiting_for_dns_propagation", propagated: false },
    ]);
    simulator.clock.advance(4 * HOUR_MS);
    expect(await check()).toMatchObject([{ name: "mine.net", status: "active", propagated: true }]);
    expect(await domainOf(scene, "mine.net")).toMatchObject({
      status: "active",
      dns_propagation_status: "propagated",
      nameserver_match_status: "matched",
    });
    expect(simulator.world.receipts).toEqual([]);
  });

  it("removes a connected domain whose nameservers are not set within twelve hours", async () => {
    const scene = openScene({ scenarios: ["dns-slow"] });
    const { client, simulator } = scene;
    await client.getNameserversForDomainConnection({ body: { domains: ["mine.net"] } });
    simulator.clock.advance(12 * HOUR_MS);
    expect(await domainOf(scene, "mine.net")).toBe(undefined);
    const { result } = await client.checkNameserversPropagation({ body: { domains: ["mine.net"] } });
    expect(result).toMatchObject([{ status: "expired_propagation", propagated: false }]);
    expect((await client.getNameserversForDomainConnection({ body: { domains: ["mine.net"] } })).message).toContain(
      "created",
    );
  });

  it("keeps a removed domain for a while, its mailboxes with it; a connected one goes at once", async () => {
    const scene = openScene({ mailboxes: ["ada@own.com"] });
    const { client, simulator } = scene;
    await client.getNameserversForDomainConnection({ body: { domains: ["mine.net"] } });
    const { result } = await client.removeDomains({ body: { domains: ["own.com", "mine.net", "absent.com"] } });
    expect(result).toMatchObject({
      updated: [],
      deleted: [
        { name: "own.com", previous_status: "active", new_status: "scheduled_for_deletion" },
        { name: "mine.net", previous_status: "waiting_for_dns_propagation", new_status: "deleted" },
      ],
    });
    const names = async () => (await client.listDomains({ body: {} })).domains.map(({ name }) => name);
    expect(await names()).toEqual(["own.com"]);
    expect((await client.listMailboxes({ body: {} })).mailboxes).toMatchObject([
      { status: "scheduled_for_cancellation" },
    ]);
    simulator.clock.advance(DAY_MS);
    expect(await names()).toEqual([]);
    expect((await client.listMailboxes({ body: {} })).total).toBe(0);
  });

  it("lists what can still take mailboxes", async () => {
    const { client } = openScene({
      domains: ["empty.com"],
      mailboxes: ["a", "b", "c", "d", "e"].map((name) => `${name}@full.com`),
    });
    expect((await client.listAssignableDomains()).domains?.map(({ name }) => name)).toEqual(["empty.com"]);
  });
});
