import { describe, expect, it } from "vitest";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import { collect } from "../src/kit/listing.js";
import { answering, createProvider, failureOf, mock, provider, TENANT } from "./scaledmail-fixture.js";

const LISTED = [
  { provider: "scaledmail", id: TENANT, name: "Acme" },
  { provider: "scaledmail", id: "recORG00000000002", name: "Example Studio" },
];

describe("tenants", () => {
  it("are the organizations that the key reaches", async () => {
    const tenants = await collect(provider.tenants.list());
    expect(tenants).toEqual(LISTED);
    expect(tenants[1]?.raw).toEqual({ id: "recORG00000000002", name: "Example Studio" });
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([["getOrganizations", {}]]);
    mock.next("getOrganizations", { example: "empty" });
    expect(await collect(provider.tenants.list())).toEqual([]);
  });

  it("are found by id, and only a readable answer says that one is not there", async () => {
    expect(await provider.tenants.get("recORG00000000002")).toEqual(LISTED[1]);
    expect(await provider.tenants.get("recORG")).toBeUndefined();
    mock.next("getOrganizations", { example: "serverError" });
    expect(await failureOf(provider.tenants.get("recORG"))).toMatchObject({ code: "server-error" });
  });

  it.each([
    ["no list", [], "getOrganizations: the reply should be an object"],
    ["an organization without id", { organizations: [{ name: "Acme" }] }, "organizations[0].id should be a text"],
  ])("refuse a reply with %s", async (_name, organizations, message) => {
    const odd = createProvider({ fetch: answering({ organizations }) });
    expect(await failureOf(collect(odd.tenants.list()))).toMatchObject({
      code: "unexpected-response",
      message: expect.stringContaining(message),
    });
  });

  it("need not have a name", async () => {
    const odd = createProvider({ fetch: answering({ organizations: { organizations: [{ id: "recORG" }] } }) });
    expect(await collect(odd.tenants.list())).toEqual([{ provider: "scaledmail", id: "recORG" }]);
  });
});

describe("an account", () => {
  const account = createScaledMailProvider({ apiKey: "test-key", baseUrl: mock.url });

  it("has its organizations, and whatever else needs none", async () => {
    expect(account).toMatchObject({ id: "scaledmail", name: "ScaledMail" });
    expect(account.capabilities).toEqual(["tenants.list", "tenants.get"]);
    expect(Object.keys(account).sort()).toEqual(["capabilities", "forTenant", "id", "name", "native", "tenants"]);
    expect(await collect(account.tenants.list())).toEqual(LISTED);
  });

  it("is bound to an organization by its id", async () => {
    const bound = account.forTenant(TENANT);
    expect(bound.tenant).toBe(TENANT);
    expect(bound.capabilities).toEqual(provider.capabilities);
    expect(await bound.domains.get("example.net")).toMatchObject({ id: "recDOM00000000002" });
    const other = bound.forTenant("recORG00000000002");
    expect(other.tenant).toBe("recORG00000000002");
    await collect(other.domains.list());
    const tenants = mock.requests.map(({ query }) => query["organization_id"]);
    expect(tenants).toEqual([TENANT, TENANT, "recORG00000000002", "recORG00000000002"]);
  });

  it.each([[""], [undefined], [7]])("is not bound to %o", (id) => {
    for (const seller of [account, provider])
      expect(() => seller.forTenant(id as never)).toThrow(
        expect.objectContaining({
          code: "invalid-argument",
          message: expect.stringContaining("organizationId must be"),
        }),
      );
  });

  it("counts the calls of all its organizations together", async () => {
    const classes: string[] = [];
    const counting = createScaledMailProvider({
      apiKey: "test-key",
      baseUrl: mock.url,
      limiter: {
        run: async (rateClass, send) => {
          classes.push(rateClass);
          return await send();
        },
      },
    });
    await collect(counting.tenants.list());
    await counting.forTenant(TENANT).domains.check(["example.org"]);
    await counting.forTenant("recORG00000000002").forTenant(TENANT).domains.check(["example.org"]);
    expect(classes).toEqual(["default", "critical", "critical"]);
  });

  it("shares the limiter that it makes itself", async () => {
    const times: number[] = [];
    const one = createScaledMailProvider({
      apiKey: "test-key",
      organizationId: TENANT,
      fetch: async () => {
        times.push(performance.now());
        return Response.json({ organizations: [] });
      },
    });
    const two = one.forTenant("recORG00000000002");
    // Five calls a second: the sixth waits, whichever organization it is for.
    await Promise.all([one, two, one, two, one, two].map(async (each) => await collect(each.tenants.list())));
    expect(Number(times[5]) - Number(times[0])).toBeGreaterThan(900);
  });
});
