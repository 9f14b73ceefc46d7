import { createColdMailResellerClient } from "@mailfleet/coldmailreseller";
import { createInboxKitClient, type InboxKitClient } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import {
  createSimulator,
  type ScenarioName,
  scenarios,
  simulated,
  type Simulator,
  type SimulatorOptions,
} from "../src/index.js";

const CONTACT = {
  first_name: "Ada",
  last_name: "Lovelace",
  email: "ada@example.com",
  address_line1: "1 Example Street",
  city: "London",
  state: "London",
  country: "GB",
  postal_code: "EC1A 1AA",
};

type Opened = Simulator<"inboxkit"> & { readonly client: InboxKitClient; buy(...names: string[]): Promise<unknown> };

function open(options: SimulatorOptions = {}): Opened {
  const simulator = createSimulator("inboxkit", options);
  const { fetch, clock, tenant: workspaceId } = simulator;
  const client = createInboxKitClient({ apiKey: "any-key", workspaceId, fetch, clock, retry: { maxRetries: 0 } });
  const buy = async (...names: string[]): Promise<unknown> =>
    await client.registerDomains({
      body: {
        domains: names.map((name) => ({ name, registration_years: 1 })),
        contact_details: CONTACT,
        use_wallet_balance: true,
      },
    });
  return Object.assign(simulator, { client, buy });
}

const names = ({ world }: Simulator): string[] => world.receipts.map(({ name }) => name);

describe.each(simulated)("%s", (provider) => {
  it("begins with a tenant, a full wallet and nothing else", () => {
    const { world, tenant } = createSimulator(provider);
    expect(world.tenants.map(({ id }) => id)).toContain(tenant);
    expect(world.wallet).toBe(1_000_000);
    expect([world.domains, world.mailboxes, world.stock, world.receipts].map((rows) => rows.length)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("begins with what it is given, usable", () => {
    const { world } = createSimulator(provider, {
      domains: ["one.com"],
      mailboxes: ["ada@two.com", "alan@two.com"],
      stock: ["warm.com"],
      wallet: 500,
    });
    expect(world.domains.map(({ name, state, dns }) => [name, state, dns])).toEqual([
      ["one.com", "active", "propagated"],
      ["two.com", "active", "propagated"],
    ]);
    expect(world.mailboxes.map(({ localPart, state }) => [localPart, state])).toEqual([
      ["ada", "active"],
      ["alan", "active"],
    ]);
    expect(world.stock.map(({ domain }) => domain)).toEqual(["warm.com"]);
    expect(world.wallet).toBe(500);
  });

  it("goes on for a year by itself", () => {
    const { world, clock } = createSimulator(provider, { mailboxes: ["ada@one.com"] });
    clock.advance(400 * 86_400_000);
    expect(world.receipts.filter(({ kind }) => kind === "renewal").length).toBeGreaterThan(10);
    const { state, autoRenew } = world.domains.find(({ name }) => name === "one.com") ?? {};
    expect(state).toBe(autoRenew ? "active" : "expired");
  });
});

describe("snapshot, restore and reset", () => {
  it("bring back the world and its time", async () => {
    const simulator = open({ domains: ["known.com"] });
    const { world, clock } = simulator;
    const before = world.snapshot();
    const moment = clock.now();
    await simulator.buy("one.com");
    clock.advance(3_600_000);
    expect(world.domains.map(({ name }) => name)).toEqual(["known.com", "one.com"]);
    const after = JSON.parse(JSON.stringify(world.snapshot()));
    world.restore(before);
    expect(world.domains.map(({ name }) => name)).toEqual(["known.com"]);
    expect([clock.now(), world.now(), world.wallet]).toEqual([moment, moment, 1_000_000]);
    world.restore(after);
    expect(world.domains.map(({ name, state }) => [name, state])).toEqual([
      ["known.com", "active"],
      ["one.com", "active"],
    ]);
    expect(clock.now()).toBe(moment + 3_600_000);
  });

  it("go on with what was due", async () => {
    const simulator = open();
    await simulator.buy("one.com");
    const begun = simulator.world.snapshot();
    simulator.clock.advance(3_600_000);
    simulator.world.restore(begun);
    expect(simulator.world.domains[0]?.state).toBe("registering");
    simulator.clock.advance(3_600_000);
    expect(simulator.world.domains[0]?.state).toBe("active");
  });

  it("refuse what is no snapshot, and change nothing then", () => {
    const { world } = open({ domains: ["known.com"] });
    for (const none of [undefined, null, {}, { now: 5 }, { now: NaN, state: world.snapshot().state }])
      expect(() => world.restore(none as never)).toThrow(/what snapshot\(\) returned/);
    expect(world.domains).toHaveLength(1);
  });

  it("forget everything but the beginning", async () => {
    const simulator = open({ domains: ["known.com"], scenarios: ["wallet-dry"] });
    simulator.world.wallet = 50_000;
    await simulator.buy("one.com");
    simulator.fault("effects", { kind: "garbled" });
    simulator.reset();
    expect(simulator.world.domains.map(({ name }) => name)).toEqual(["known.com"]);
    expect([simulator.world.wallet, simulator.requests.length]).toEqual([0, 0]);
    simulator.world.wallet = 50_000;
    await simulator.buy("one.com");
    expect(names(simulator)).toEqual(["one.com"]);
  });
});

describe("what cannot be", () => {
  it.each<[string, (simulator: Simulator) => unknown, RegExp]>([
    ["a scenario that is not there", ({ play }) => play("wallet-dri" as ScenarioName), /no scenario "wallet-dri"/],
    ["nothing to renew", ({ play }) => play("renewal-due"), /Nothing is to be renewed yet/],
    ["a negative wallet", ({ world }) => (world.wallet = -1), /whole number of cents from 0/],
    ["a domain that is no name", ({ world }) => world.addDomain("nodots"), /"nodots" is not a domain name/],
    ["a domain of nobody", ({ world }) => world.addDomain("a.com", { tenant: "x" }), /no tenant "x"/],
    ["an address that is none", ({ world }) => world.addMailbox("ada"), /"ada" is not an address/],
    [
      "an unknown platform",
      ({ world }) => world.addMailbox("a@b.com", { platform: "aol" as never }),
      /no platform "aol"/,
    ],
    ["an empty offer", ({ world }) => world.addStock("warm.com", { people: [] }), /give "warm.com" people/],
    ["a state of nothing", ({ world }) => world.setState("a.com", "active"), /neither a domain nor a mailbox a.com/],
    ["a habit that is not there", ({ world }) => world.setHabits({ dnsM: 5 } as never), /no habit "dnsM"/],
    ["a habit before its time", ({ world }) => world.setHabits({ dnsMs: -5 }), /number of milliseconds from 0/],
    ["free things", ({ world }) => world.raisePrices(0), /above 0/],
  ])("%s is refused in words", (_, act, message) => {
    expect(() => act(createSimulator("inboxkit"))).toThrow(message);
  });

  it.each<[string, SimulatorOptions, RegExp]>([
    ["an unknown option", { speeed: 3 } as never, /no option "speeed"/],
    ["an unknown scenario", { scenarios: ["x" as never] }, /no scenario "x"/],
    ["half a cent", { wallet: 0.5 }, /whole number of cents/],
  ])("%s is refused from the start", (_, options, message) => {
    expect(() => createSimulator("inboxkit", options)).toThrow(message);
  });

  it("an unknown provider is refused", () => {
    expect(() => createSimulator("outbox" as never)).toThrow(/no simulator of "outbox"/);
  });
});

describe("scenarios", () => {
  const outcome = async (work: Promise<unknown>): Promise<unknown> =>
    await work.then(
      () => "done",
      (error: { outcome?: string; status?: number }) => `${error.outcome} ${error.status ?? ""}`.trim(),
    );

  it("wallet-dry and payment-fails keep purchases out", async () => {
    for (const scenario of ["wallet-dry", "payment-fails"] as const) {
      const simulator = open({ scenarios: [scenario] });
      expect(await outcome(simulator.buy("one.com"))).not.toBe("done");
      expect(names(simulator)).toEqual([]);
    }
  });

  it("reply-lost and effect-then-error let one through that nobody hears of", async () => {
    for (const [scenario, said] of [
      ["reply-lost", "unknown"],
      ["effect-then-error", "unknown 500"],
    ] as const) {
      const simulator = open({ scenarios: [scenario] });
      expect(await outcome(simulator.buy("one.com"))).toBe(said);
      expect(names(simulator)).toEqual(["one.com"]);
      expect(await outcome(simulator.buy("two.com"))).toBe("done");
    }
  });

  it("dns-slow and listed-late make things wait", async () => {
    const slow = open({ scenarios: ["dns-slow", "listed-late"] });
    await slow.buy("one.com");
    const list = async (): Promise<number> => (await slow.client.listDomains({ body: {} })).domains.length;
    slow.clock.advance(7 * 60_000);
    expect(await list()).toBe(0);
    slow.clock.advance(60_000);
    expect(await list()).toBe(1);
    slow.clock.advance(2 * 86_400_000);
    expect(slow.world.domains[0]?.dns).toBe("pending");
    slow.clock.advance(2 * 86_400_000);
    expect(slow.world.domains[0]?.dns).toBe("propagated");
  });

  it("sliding-pages hides the newest row", async () => {
    const { client } = open({ domains: ["one.com", "two.com", "three.com"], scenarios: ["sliding-pages"] });
    const { domains } = await client.listDomains({ body: {} });
    expect(domains.map(({ name }) => name)).toEqual(["one.com", "two.com", "one.com"]);
  });

  it("sold-elsewhere and partial-batch sell names between the plan and the order, once", async () => {
    const gone = open({ scenarios: ["sold-elsewhere"] });
    expect(await outcome(gone.buy("one.com"))).not.toBe("done");
    expect(await outcome(gone.buy("two.com"))).toBe("done");
    const partly = createSimulator("coldmailreseller", { scenarios: ["partial-batch"] });
    const { fetch, clock, tenant: userId } = partly;
    const client = createColdMailResellerClient({ apiKey: "any-key", userId, fetch, clock });
    const { data } = await client.createOrderJson({
      body: {
        domains: [
          { domain: "a.com", years: 1, forwardTo: "" },
          { domain: "b.com", years: 1, forwardTo: "" },
        ],
        mailboxes: {},
        billingCycle: "MONTHLY",
        confirm: true,
        autoRenew: true,
        serviceProvider: "GOOGLE",
        google: { googleOauthRoute: "https://example.com", clientId: "0-x", appName: "App" },
      },
    });
    expect(data?.unavailableDomains).toEqual(["b.com"]);
    partly.clock.advance(3_600_000);
    expect(names(partly)).toEqual(["a.com"]);
  });

  it("renewal-due stops a day before, past-due an hour after one that failed", () => {
    const due = createSimulator("coldmailreseller", { mailboxes: ["ada@one.com"], scenarios: ["renewal-due"] });
    const ends = (simulator: Simulator): number =>
      simulator.world.subscriptions.find(({ domainName }) => domainName === "one.com")?.periodEnd ?? 0;
    expect(ends(due) - due.world.now()).toBeGreaterThanOrEqual(86_400_000);
    const past = createSimulator("coldmailreseller", { mailboxes: ["ada@one.com"], scenarios: ["past-due"] });
    expect(past.world.subscriptions.map(({ state }) => state)).toContain("past-due");
  });

  it("can be asked for by the header of one request", async () => {
    const simulator = open();
    const buyWith = async (scenario: string): Promise<unknown> =>
      await simulator.fetch(`${simulator.url}/domains/register`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: "Bearer any-key",
          "x-workspace-id": simulator.tenant,
          "x-mailfleet-scenario": scenario,
        },
        body: JSON.stringify({
          domains: [{ name: "one.com", registration_years: 1 }],
          contact_details: CONTACT,
          use_wallet_balance: true,
        }),
      });
    await expect(buyWith("reply-lost")).rejects.toThrow("fetch failed");
    expect(names(simulator)).toEqual(["one.com"]);
    expect(await buyWith("no-such")).toMatchObject({ status: 400 });
  });

  it("each have a title", () => {
    expect(Object.values(scenarios).filter((title) => title.length < 10)).toEqual([]);
  });
});

describe("the mock's hand on it", () => {
  it("has requests, violations, steered answers and faults", async () => {
    const simulator = open({ domains: ["known.com"] });
    simulator.next("listDomains", { example: "empty" });
    expect((await simulator.client.listDomains({ body: {} })).domains).toEqual([]);
    expect((await simulator.client.listDomains({ body: {} })).domains).toHaveLength(1);
    expect(simulator.requests.map(({ operationId, effect }) => [operationId, effect])).toEqual([
      ["listDomains", "read"],
      ["listDomains", "read"],
    ]);
    expect(simulator.violations).toEqual([]);
    const refused = await simulator.fetch(`${simulator.url}/domains/list`, { method: "POST", body: "{}" });
    expect(refused.ok).toBe(false);
    expect(simulator.violations.length).toBeGreaterThan(0);
  });

  it("checks nothing where it is told not to be strict, and does the same", async () => {
    const simulator = open({ strict: false });
    await simulator.buy("one.com");
    const body = JSON.stringify({ nonsense: true });
    const headers = { "x-workspace-id": simulator.tenant, "content-type": "application/json" };
    const response = await simulator.fetch(`${simulator.url}/domains/list`, { method: "POST", headers, body });
    expect([response.status, simulator.violations]).toEqual([200, []]);
    expect(names(simulator)).toEqual(["one.com"]);
  });
});

describe("a checkout", () => {
  it("keeps a domain waiting until somebody pays, by its id or by the name", async () => {
    const simulator = open();
    for (const reference of ["the checkout", "two.com"]) {
      const name = reference.includes(".") ? reference : "one.com";
      const reply = await simulator.client.registerDomains({
        body: { domains: [{ name, registration_years: 1 }], contact_details: CONTACT },
      });
      const id = "session_id" in reply ? String(reply.session_id) : "";
      expect(simulator.world.domains.at(-1)?.state).toBe("unpaid");
      simulator.world.pay(name === reference ? name : id);
      expect(simulator.world.domains.at(-1)?.state).toBe("registering");
      const status = await simulator.client.checkPaymentStatus({ query: { session_id: id } });
      expect(status).toMatchObject({ payment_status: "paid" });
    }
    expect(names(simulator)).toEqual(["one.com", "two.com"]);
    expect(simulator.world.wallet).toBe(1_000_000);
    expect(() => simulator.world.pay("two.com")).toThrow(/Nothing waits to be paid at "two.com"/);
  });
});
