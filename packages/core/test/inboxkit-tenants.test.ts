import { describe, expect, it } from "vitest";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { collect } from "../src/kit/listing.js";
import { API_KEY, failureOf, mailboxes, OWNED, useInboxKit, WORKSPACE } from "./inboxkit-fixture.js";
import { openWire } from "./inboxkit-wire.js";
import { testClock } from "./time.js";

const bench = useInboxKit();

const PRODUCTION = { provider: "inboxkit", id: "00000000-0000-4000-8000-000000000001", name: "Production Workspace" };

describe("tenants.list", () => {
  it("lists the workspaces of the team in one request", async () => {
    const tenants = await collect(bench.provider.tenants.list());
    expect(tenants).toEqual([
      PRODUCTION,
      { provider: "inboxkit", id: "00000000-0000-4000-8000-000000000002", name: "Second Workspace" },
    ]);
    expect(tenants[0]?.raw.team).toBe("Acme Corporation");
    expect(bench.called()).toEqual(["listWorkspaces"]);
  });

  it("throws where a row has no uid", async () => {
    const { provider } = openWire({ "/workspaces/list": { error: false, workspaces: [{ name: "x" }] } });
    expect(await failureOf(collect(provider.tenants.list()))).toMatchObject({
      code: "unexpected-response",
      message: expect.stringContaining("workspaces[0].uid"),
    });
  });
});

describe("tenants.get", () => {
  it("finds one by its id alone", async () => {
    expect(await bench.provider.tenants.get(PRODUCTION.id)).toEqual(PRODUCTION);
    expect(await bench.provider.tenants.get("Production Workspace")).toBeUndefined();
  });

  it("does not take a failed lookup for absent", async () => {
    bench.mock.next("listWorkspaces", { example: "requestFailed" });
    expect(await failureOf(bench.provider.tenants.get(PRODUCTION.id))).toMatchObject({ code: "rejected" });
  });
});

describe("tenants.create", () => {
  it.each(["created", "createdNested"] as const)("sends the name and reads the id: %s", async (example) => {
    bench.mock.next("createWorkspace", { example });
    expect(await bench.provider.tenants.create({ name: "Third Workspace" })).toEqual({
      id: "00000000-0000-4000-8000-000000000003",
    });
    expect(bench.mock.requests.map(({ operationId, body }) => [operationId, body])).toEqual([
      ["createWorkspace", { name: "Third Workspace" }],
    ]);
  });

  it("does not know what happened where the reply has no uid", async () => {
    expect(await failureOf(openWire({}).provider.tenants.create({ name: "x" }))).toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
    });
  });

  it("refuses an empty name before sending", async () => {
    expect(await failureOf(bench.provider.tenants.create({ name: " " }))).toMatchObject({ code: "invalid-argument" });
    expect(bench.called()).toEqual([]);
  });
});

describe("an account without a workspace", () => {
  it("has what needs none", async () => {
    const account = createInboxKitProvider({ apiKey: API_KEY, baseUrl: bench.mock.url });
    expect(account.capabilities).toEqual([
      "tenants.list",
      "tenants.get",
      "tenants.create",
      "domains.check",
      "billing.balance",
      "billing.plans",
      "billing.subscriptions.list",
      "webhooks.verify",
      "webhooks.parse",
    ]);
    expect([account.id, account.name, "tenant" in account, "orders" in account]).toEqual([
      "inboxkit",
      "InboxKit",
      false,
      false,
    ]);
    await collect(account.tenants.list());
    await account.billing.balance();
    await account.domains.check(["example.com"]);
    expect(bench.mock.requests.map(({ headers }) => headers["x-workspace-id"])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leads to each workspace", async () => {
    const account = createInboxKitProvider({ apiKey: API_KEY, baseUrl: bench.mock.url, clock: testClock() });
    const provider = account.forTenant("workspace-2");
    expect(provider.tenant).toBe("workspace-2");
    const plan = await provider.orders.plan({ items: [mailboxes(OWNED, ["alan"])] }, { key: "k" });
    expect([plan.createdAt, plan.tenant]).toEqual([new Date(testClock().now()).toISOString(), "workspace-2"]);
    bench.mock.reset();
    await collect(provider.domains.list());
    expect(bench.mock.requests[0]?.headers["x-workspace-id"]).toBe("workspace-2");
  });

  it("refuses an empty id of a workspace", () => {
    const account = createInboxKitProvider({ apiKey: API_KEY });
    expect(() => account.forTenant("")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

describe("forTenant", () => {
  it("keeps the options, and changes nothing of the provider it is called on", async () => {
    const second = bench.provider.forTenant("workspace-2");
    const third = second.forTenant("workspace-3");
    for (const provider of [bench.provider, second, third]) await collect(provider.mailboxes.list());
    expect(bench.mock.requests.map(({ headers }) => headers["x-workspace-id"])).toEqual([
      WORKSPACE,
      "workspace-2",
      "workspace-3",
    ]);
    expect([second.tenant, third.tenant, third.capabilities]).toEqual([
      "workspace-2",
      "workspace-3",
      bench.provider.capabilities,
    ]);
  });

  it("shares one limiter, so that the key's limit holds over all workspaces", async () => {
    let calls = 0;
    const tooMany = Response.json(
      { code: 429, message: "slow down" },
      { status: 429, headers: { "retry-after": "1" } },
    );
    const account = createInboxKitProvider({
      apiKey: API_KEY,
      retry: { maxRetries: 0 },
      fetch: async () => (calls++ === 0 ? tooMany : Response.json({ error: false, total: 0, pages: 0, domains: [] })),
    });
    const [one, two] = [account.forTenant("w-1"), account.forTenant("w-2").forTenant("w-3")];
    expect(await failureOf(collect(one.domains.list()))).toMatchObject({ code: "rate-limited" });
    // The pause after the 429 that the first workspace got holds the other up too.
    const signal = AbortSignal.timeout(100);
    expect(await failureOf(collect(two.domains.list({ signal })))).toMatchObject({
      code: expect.stringMatching(/abort|timeout/),
    });
    expect(calls).toBe(1);
  });

  it("takes the limiter that it is given", async () => {
    const classes: string[] = [];
    const limiter = {
      run: async <T>(rateClass: string, send: () => Promise<T>): Promise<T> => {
        classes.push(rateClass);
        return await send();
      },
    };
    await collect(bench.create({ limiter }).forTenant("w-2").domains.list());
    expect(classes).toHaveLength(1);
  });
});
