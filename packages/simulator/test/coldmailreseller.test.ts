import { facts } from "@mailfleet/coldmailreseller";
import { describe, expect, it } from "vitest";
import { skin } from "../src/skins/coldmailreseller/index.js";
import {
  connect,
  EFFECTS,
  HOUR_MS,
  INFERRED,
  listed,
  openScene,
  orderOf,
  refusalOf,
  rowsIn,
} from "./coldmailreseller-fixture.js";

/** What the mock answers, and why the world has nothing to do with it. */
const LEFT_TO_THE_MOCK: Readonly<Record<string, string>> = {
  createPlacementTest: "a test of mail, which there is none of here",
  getPlacementReports: "the results of such tests",
  sendError: "nothing comes of it",
  getCountriesList: "a fixed list",
  getStatesOfCountry: "a fixed list",
  suggestAvailableDomains: "no source shows its reply",
  getSingleAvailableDomain: "no source shows its reply",
  getWalletDetails: "no source shows its reply",
  listPlatformWorkspaces: "no source shows its reply",
};

describe("the Cold Mail Reseller skin", () => {
  it("answers every operation but those that the world has nothing to do with", () => {
    const own = Object.keys(skin.operations);
    expect([...own, ...Object.keys(LEFT_TO_THE_MOCK)].sort()).toEqual(Object.keys(facts.operations).sort());
    expect(EFFECTS.filter((name) => !own.includes(name))).toEqual(["createPlacementTest", "sendError"]);
  });

  it("does not stumble over requests that lack everything", async () => {
    const { simulator, userId } = openScene({
      strict: false,
      stock: ["warm-domain.com"],
      mailboxes: ["ada@own-domain.com"],
    });
    for (const [name, { method, path }] of Object.entries(facts.operations)) {
      if (!Object.hasOwn(skin.operations, name)) continue;
      const headers = { "cmr-x-api-key": "test-key", "content-type": "application/json" };
      const url = `${simulator.url}${path}?userId=${userId}`;
      const response = await simulator.fetch(url, { method, headers, ...(method !== "GET" && { body: "{}" }) });
      expect({ path, isFault: response.status >= 500 }).toEqual({ path, isFault: false });
    }
  });

  it.each([
    ["empty", 0, []],
    ["short", 2, ["a.com"]],
    ["repeated", 2, ["a.com", "a.com"]],
    ["sliding", 2, ["a.com", "a.com"]],
    ["unreadable", 2, ["a.com", undefined]],
  ] as const)("has lists that can be %s", async (listing, total, names) => {
    const { client, simulator } = openScene({ domains: ["a.com", "b.com"] });
    simulator.world.setConditions({ listing });
    const reply = await client.getDomainsForUser();
    expect(rowsIn(reply, "domains").map(({ domainName }) => domainName)).toEqual(names);
    expect(reply.data).toMatchObject({ pagination: { totalSearchedCount: total } });
  });

  it("counts on past the last page, as the docs' example does", async () => {
    const { client } = openScene({ domains: ["a.com", "b.com", "c.com"] });
    const { data } = await client.getDomainsForUser({ query: { page: 2, limit: 2 } });
    expect(data).toMatchObject({
      domains: [{ domainName: "c.com" }],
      pagination: { totalSearchedCount: 3, currentPage: 2, nextPage: 3, totalPages: 2 },
    });
  });

  it("starts again after a reset, neighbour included", async () => {
    const scene = openScene({ mailboxes: ["ada@own-domain.com"] });
    const first = await listed(scene);
    await scene.client.createOrderJson({ body: orderOf("new-domain.com") });
    scene.simulator.clock.advance(HOUR_MS);
    scene.simulator.reset();
    expect(await listed(scene)).toEqual(first);
  });

  it("goes on from a snapshot, jobs that are queued included", async () => {
    const scene = openScene({ mailboxes: ["ada@own-domain.com"] });
    const { client, simulator } = scene;
    await client.createOrderJson({ body: orderOf("new-domain.com") });
    const snapshot: unknown = JSON.parse(JSON.stringify(simulator.world.snapshot()));
    simulator.clock.advance(HOUR_MS);
    const later = await listed(scene);
    simulator.world.restore(snapshot as ReturnType<typeof simulator.world.snapshot>);
    expect((await listed(scene)).domains).toEqual(["own-domain.com ACTIVE"]);
    simulator.clock.advance(HOUR_MS);
    expect(await listed(scene)).toEqual(later);
  });
});

describe("users", () => {
  const CONTACT = {
    email: "grace@example.net",
    company: "Third Ltd",
    firstName: "Grace",
    lastName: "Hopper",
    country: "US",
    state: "New York",
    city: "New York",
    postalCode: "10001",
    addressLineOne: "1 Example Street",
    languagePreference: "en",
    phoneCc: "1",
    phone: "2025550101",
  };

  it("are made, shown, changed and deleted", async () => {
    const { client, simulator, userId: first } = openScene();
    const { data } = await client.createUser({ body: CONTACT });
    const userId = String(Object(data).id);
    expect(userId).toMatch(/^USER0+[1-9]\d*$/);
    expect((await client.getUserDetails({ query: { userId } })).data).toMatchObject({ ...CONTACT, userId });
    const list = rowsIn(await client.retrieveAllUsers(), "users");
    expect(list.map((row) => row["company"])).toEqual(["Example Ltd", "Neighbour Ltd", "Third Ltd"]);
    expect(new Set(list.map((row) => row["userId"])).size).toBe(3);
    await client.updateUserDetails({ query: { userId }, body: { ...CONTACT, company: "Fourth Ltd", city: "Boston" } });
    const changed = { company: "Fourth Ltd", city: "Boston" };
    expect((await client.getUserDetails({ query: { userId } })).data).toMatchObject(changed);
    expect(await client.deleteUser({ query: { userId } })).toEqual({
      status: 200,
      message: "User successfully deleted",
    });
    const gone = [404, "The requested user does not exist."];
    expect(await refusalOf(client.getUserDetails({ query: { userId } }))).toEqual(gone);
    expect(await refusalOf(client.deleteUser({ query: { userId } }))).toEqual(gone);
    expect(simulator.world.tenants.map(({ id }) => id)).toContain(first);
  });

  it("are not deleted while anything remains, and the refusal counts it", async () => {
    const { client, userId } = openScene({
      mailboxes: ["ada@own-domain.com", "alan@own-domain.com"],
      domains: ["two.com"],
    });
    const error = await client.deleteUser({ query: { userId } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 422, body: { data: { mailboxCount: 2, domainCount: 2 } } });
  });

  it("see all subscriptions and mailboxes, and only their own domains", async () => {
    const { client, simulator, userId } = openScene({ mailboxes: ["ada@own-domain.com"] });
    const { data } = await client.getAllSubscriptions();
    expect(data.subscriptions.map((row) => row.userId === userId)).toEqual([true, false, false]);
    expect(data.pagination).toMatchObject({ totalSearchedCount: 3, totalPages: 1 });
    const all = rowsIn(await client.getAllMailboxes(), "mailboxes");
    expect(all.map((row) => row["userId"])).toEqual([userId, "USER000000000000000000000002"]);
    expect(rowsIn(await client.getMailboxesForUser(), "mailboxes")).toHaveLength(1);
    expect(rowsIn(await client.getDomainsForUser(), "domains")).toHaveLength(1);
    // A wrong user is no error here.
    expect(await connect(simulator, "USER0").getDomainsForUser()).toMatchObject({ status: 200, data: [] });
  });

  it("have neighbours who cost nothing and lapse", async () => {
    const { client, simulator } = openScene();
    await client.getAllSubscriptions();
    const { wallet } = simulator.world;
    simulator.clock.advance(400 * 24 * HOUR_MS);
    const { data } = await client.getAllSubscriptions();
    expect(data.subscriptions.map((row) => row.subscriptionStatus)).toEqual(["CANCELLED", "EXPIRED"]);
    expect(simulator.world.wallet).toBe(wallet);
  });
});

describe("checks before an order", () => {
  it("find the workspace of a domain that has mailboxes", async () => {
    const { client } = openScene({ mailboxes: ["ada@own-domain.com"] });
    const check = async (domainName: string, serviceProvider?: "GOOGLE" | "MICROSOFT"): Promise<unknown> =>
      await client.checkIfWorkspaceExists({ body: { domainName, ...(serviceProvider && { serviceProvider }) } });
    const found = { message: "Workspace exists", data: { domainName: "own-domain.com" } };
    const none = { message: "Workspace not exists", data: null };
    expect(await check("own-domain.com")).toMatchObject(found);
    expect(await check("own-domain.com", "GOOGLE")).toMatchObject(found);
    expect(await check("own-domain.com", "MICROSOFT")).toMatchObject(none);
    expect(await check("free-domain.com")).toMatchObject(none);
    const several = await client.checkIfWorkspaceExists({ body: { domains: [{ domainName: "own-domain.com" }] } });
    expect(several.data).toEqual([{ domainName: "own-domain.com", success: true }]);
  });

  it("leave to the mock what no source shows", async () => {
    const { client } = openScene();
    const { status } = await client.getWalletDetails({}, INFERRED);
    expect(status).toBe(200);
  });
});
