import { describe, expect, it } from "vitest";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type { Domain, Listing, Mailbox, Money, Snapshot } from "../src/contract/index.js";
import { createFleet, MailfleetError, type FleetProvider } from "../src/index.js";

const listing = <T>(take: () => Promise<Snapshot<T>>): Listing<T> =>
  ({ snapshot: take }) as Partial<Listing<T>> as Listing<T>;
const whole = <T>(items: readonly T[]): Snapshot<T> => ({ items, complete: true, problems: [] });
const domain = (name: string): Domain => ({ provider: "acme", name, status: "active", raw: {} });
const mailbox = (address: string): Mailbox => ({
  provider: "acme",
  address,
  domain: "example.com",
  status: "active",
  raw: {},
});
const broken = (): MailfleetError =>
  new MailfleetError({
    code: "server-error",
    provider: "acme",
    operation: "x",
    message: "down",
    outcome: "not-applied",
  });

interface Parts {
  readonly domains?: Partial<FleetProvider["domains"]>;
  readonly mailboxes?: Partial<FleetProvider["mailboxes"]>;
  readonly billing?: FleetProvider["billing"];
}
function provider(id: string, tenant: string | undefined, { domains, mailboxes, billing }: Parts = {}): FleetProvider {
  const none = { list: () => listing(async () => whole<never>([])), get: async () => undefined };
  return {
    id,
    ...(tenant !== undefined && { tenant }),
    domains: { ...none, ...domains },
    mailboxes: { ...none, credentials: () => expect.unreachable(), ...mailboxes },
    ...(billing && { billing }),
  };
}
const listed = (...names: string[]): Parts => ({
  domains: { list: () => listing(async () => whole(names.map(domain))) },
});

describe("a fleet", () => {
  it("lists what all providers have, in their order, and says whose it is", async () => {
    const [one, two, three] = [
      provider("acme", "t1", listed("a.com", "b.com")),
      provider("acme", "t2", listed("c.com")),
      provider("beta", undefined, listed("a.com")),
    ];
    const { results, ...rest } = await createFleet([one, two, three]).domains.list();
    expect(results.map(({ provider: id, tenant, item }) => [id, tenant, item.name])).toEqual([
      ["acme", "t1", "a.com"],
      ["acme", "t1", "b.com"],
      ["acme", "t2", "c.com"],
      ["beta", undefined, "a.com"],
    ]);
    expect(results.map(({ via }) => via)).toEqual([one, one, two, three]);
    expect(Object.keys(results[3] ?? {})).toEqual(["provider", "item"]);
    expect(rest).toEqual({ failures: [], incomplete: [], unsupported: [] });
  });

  it("lets one provider fail alone, whatever it throws and however", async () => {
    const error = broken();
    const failing = [
      provider("acme", "t1", { domains: { list: () => listing(() => Promise.reject(error)) } }),
      provider("acme", "t2", {
        domains: {
          list: () => {
            throw new TypeError("a bug");
          },
        },
      }),
      provider("acme", "t3", listed("a.com")),
    ];
    const { results, failures } = await createFleet(failing).domains.list();
    expect(results.map(({ item }) => item.name)).toEqual(["a.com"]);
    expect(failures.map(({ tenant }) => tenant)).toEqual(["t1", "t2"]);
    expect(failures[0]?.error).toBe(error);
    expect(failures[1]?.error).toMatchObject({ code: "unexpected-response", message: "acme failed: a bug" });
    expect(MailfleetError.isInstance(failures[1]?.error)).toBe(true);
  });

  it("says which lists are not certainly whole, and keeps what they have", async () => {
    const problems = ["a row came twice"];
    const sliding = { list: () => listing(async () => ({ items: [mailbox("a@b.com")], complete: false, problems })) };
    const { results, incomplete } = await createFleet([provider("acme", "t", { mailboxes: sliding })]).mailboxes.list();
    expect(results).toHaveLength(1);
    expect(incomplete).toEqual([{ provider: "acme", tenant: "t", problems }]);
  });

  it("finds a domain and a mailbox wherever they are, in their one form", async () => {
    const asked: string[] = [];
    const has = (wanted: string): FleetProvider =>
      provider("acme", wanted, {
        domains: { get: async (name) => (asked.push(name), name === wanted ? domain(name) : undefined) },
        mailboxes: {
          get: async (address) => (asked.push(address), address.endsWith(wanted) ? mailbox(address) : undefined),
        },
      });
    const fleet = createFleet([has("a.com"), has("b.com")]);
    expect((await fleet.domains.find("B.com")).results).toMatchObject([{ tenant: "b.com", item: { name: "b.com" } }]);
    expect((await fleet.mailboxes.find("Ada@A.com")).results).toMatchObject([{ tenant: "a.com" }]);
    expect((await fleet.domains.find("c.com")).results).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(["b.com", "ada@a.com", "c.com"]));
  });

  it("does not take a failure for an absence", async () => {
    const { results, failures } = await createFleet([
      provider("acme", "t", { domains: { get: () => Promise.reject(broken()) } }),
    ]).domains.find("a.com");
    expect([results.length, failures.length]).toEqual([0, 1]);
  });

  it("searches, checks and reads wallets where there is such a thing, and says where there is none", async () => {
    const offer = (name: string): never => ({ provider: "acme", name, warnings: [], raw: {} }) as never;
    const money: Money = { unit: "USD", minor: 1250 };
    const able = provider("acme", "t1", {
      domains: { search: async (word) => [offer(`${word}.com`)], check: async (names) => names.map(offer) },
      billing: { balance: async () => money },
    });
    const fleet = createFleet([able, provider("beta", "t2", { billing: {} })]);
    const unsupported = [{ provider: "beta", tenant: "t2" }];
    expect(await fleet.domains.search("acme")).toMatchObject({
      results: [{ item: { name: "acme.com" } }],
      unsupported,
    });
    const checked = await fleet.domains.check(["A.com", "b.com"]);
    expect(checked).toMatchObject({ results: [{ item: { name: "a.com" } }, { item: { name: "b.com" } }], unsupported });
    expect(await fleet.billing.balance()).toMatchObject({ results: [{ item: money }], failures: [], unsupported });
  });

  it("passes signal, time limit and filters on", async () => {
    const got: unknown[] = [];
    const one = provider("acme", "t", {
      mailboxes: { list: (options) => (got.push(options), listing(async () => whole<Mailbox>([]))) },
      domains: {
        get: async (_, options) => void got.push(options),
        search: async (_, options) => (got.push(options), []),
      },
    });
    const options = { signal: new AbortController().signal, timeoutMs: 5 };
    const fleet = createFleet([one]);
    await fleet.mailboxes.list({ ...options, limit: 3, domain: "a.com" });
    await fleet.domains.find("a.com", options);
    await fleet.domains.search("a", { ...options, tlds: ["com"] });
    expect(got).toEqual([{ ...options, limit: 3, domain: "a.com" }, options, { ...options, tlds: ["com"] }]);
  });

  it.each([
    [undefined, 4],
    [2, 2],
    [50, 9],
  ])("asks no more at once than it was told to: %s", async (concurrency, most) => {
    let now = 0;
    let peak = 0;
    const slow = async (): Promise<Snapshot<Domain>> => {
      peak = Math.max(peak, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return whole([]);
    };
    const nine = Array.from({ length: 9 }, (_, n) =>
      provider("acme", `t${n}`, { domains: { list: () => listing(slow) } }),
    );
    await createFleet(nine, { concurrency }).domains.list();
    expect(peak).toBe(most);
  });

  it("has nothing that spends or changes, and does not show its providers when it is printed", async () => {
    const fleet = createFleet([provider("acme", "t", listed("a.com"))]);
    const verbs = (["domains", "mailboxes", "billing"] as const).flatMap((noun) => Object.keys(fleet[noun]));
    expect(verbs).toEqual(["list", "find", "search", "check", "list", "find", "balance"]);
    const { results } = await fleet.domains.list();
    expect(JSON.parse(JSON.stringify(results))).toEqual([
      { provider: "acme", tenant: "t", item: { provider: "acme", name: "a.com", status: "active", raw: {} } },
    ]);
  });

  it("refuses what no provider could take, and a provider that is there twice", async () => {
    const one = provider("acme", "t");
    const fleet = createFleet([one]);
    const code = "invalid-argument";
    await expect(fleet.domains.find("no domain")).rejects.toMatchObject({ code });
    await expect(fleet.mailboxes.find("nobody")).rejects.toMatchObject({ code });
    await expect(fleet.domains.check(["a.com", "x y"])).rejects.toMatchObject({ code });
    for (const twice of [
      [one, one],
      [one, provider("acme", "t")],
    ])
      expect(() => createFleet(twice)).toThrow(/acme is there twice for t/);
    expect(() => createFleet([one], { concurrency: 0 })).toThrow(/concurrency/);
    expect(createFleet([provider("acme", undefined), provider("acme", undefined)]).providers).toHaveLength(2);
  });

  it("takes our three providers, several tenants of one among them", async () => {
    const shared = { apiKey: "k", fetch: () => Promise.reject(new TypeError("offline")), retry: { maxRetries: 0 } };
    const inboxKit = createInboxKitProvider({ ...shared, workspaceId: "w1" });
    const fleet = createFleet([
      inboxKit,
      inboxKit.forTenant("w2"),
      createScaledMailProvider({ ...shared, organizationId: "o" }),
      createColdMailResellerProvider({ ...shared, userId: "u" }),
    ]);
    const { failures } = await fleet.domains.find("example.com");
    expect(failures.map(({ provider: id, tenant, error }) => [id, tenant, error.code])).toEqual([
      ["inboxkit", "w1", "network"],
      ["inboxkit", "w2", "network"],
      ["scaledmail", "o", "network"],
      ["coldmailreseller", "u", "network"],
    ]);
    const { unsupported } = await fleet.billing.balance();
    expect(unsupported.map(({ provider: id }) => id)).toEqual(["scaledmail", "coldmailreseller"]);
  });
});
