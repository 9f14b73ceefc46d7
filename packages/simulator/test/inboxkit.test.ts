import { facts } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import { skin } from "../src/skins/inboxkit/index.js";
import { INFERRED, connect, openScene, refusalOf } from "./inboxkit-fixture.js";

/** Reads that the mock answers, and why. */
const STATELESS = {
  generateTotp: "no source shows the field that holds the code",
  getBillingPortalLink: "no source shows the field that holds the link",
  getWarmupPricing: "no source shows the field that holds the price",
  getMailboxHealth: "nothing sends mail in a world",
};

describe("the InboxKit skin", () => {
  it("answers every operation but those that read nothing of a world", () => {
    const left = Object.keys(facts.operations).filter((id) => !Object.hasOwn(skin.operations, id));
    expect(left.sort()).toEqual(Object.keys(STATELESS).sort());
    const effects = Object.entries(facts.operations).filter(([, { effect }]) => effect !== "read");
    expect(effects.filter(([id]) => left.includes(id))).toEqual([]);
  });

  it("lists workspaces, makes and changes them, and takes them away", async () => {
    const { client, simulator } = openScene({ domains: ["one.com", "two.com"] });
    const first = simulator.tenant;
    const { uid = "" } = await client.createWorkspace({
      body: { name: "Third", webhook_url: "https://hooks.example.com/a" },
    });
    const listed = async (): Promise<object[]> =>
      (await client.listWorkspaces()).workspaces.map(({ name, webhook_url, domains }) => ({
        name,
        webhook_url,
        domains,
      }));
    const [production, second] = [
      { name: "Production Workspace", webhook_url: null, domains: 2 },
      { name: "Second Workspace", webhook_url: null, domains: 0 },
    ];
    expect(await listed()).toEqual([
      production,
      second,
      { name: "Third", webhook_url: "https://hooks.example.com/a", domains: 0 },
    ]);

    await client.updateWorkspaceWebhook({ body: { uid: first, webhook_url: "https://hooks.example.com/b" } });
    await client.updateWorkspace({ body: { uid, name: "Renamed" } }, INFERRED);
    expect(await client.getWorkspaceDetails({ query: { uid } })).toMatchObject({ workspace: { uid, name: "Renamed" } });
    await client.deleteWorkspace({ query: { uid } }, INFERRED);
    expect(await listed()).toEqual([{ ...production, webhook_url: "https://hooks.example.com/b" }, second]);
    const gone = [
      client.getWorkspaceDetails({ query: { uid } }),
      client.updateWorkspace({ body: { uid } }, INFERRED),
      client.updateWorkspaceWebhook({ body: { uid, webhook_url: "https://hooks.example.com" } }),
      client.deleteWorkspace({ query: { uid } }, INFERRED),
    ];
    for (const call of gone) expect((await refusalOf(call)).message).toContain("Workspace not found");
  });

  it("keeps workspaces apart, and refuses one that is not there with status 200", async () => {
    const { client, simulator } = openScene({ mailboxes: ["ada@one.com"] });
    const second = connect(simulator, "00000000-0000-4000-8000-000000000002");
    expect((await client.listMailboxes({ body: {} })).total).toBe(1);
    expect((await second.listMailboxes({ body: {} })).total).toBe(0);
    const absent = connect(simulator, "absent");
    expect(await refusalOf(absent.listDomains({ body: {} }))).toMatchObject({
      status: 200,
      message: expect.stringContaining("Workspace not found"),
    });
    expect((await absent.checkDomainAvailability({ query: { domain: "two.com" } })).available).toBe(true);
  });

  it.each([
    ["empty", 0, []],
    ["short", 2, ["one.com"]],
    ["repeated", 2, ["one.com", "one.com"]],
    ["sliding", 2, ["one.com", "one.com"]],
    ["unreadable", 2, ["one.com", undefined]],
  ] as const)("has lists that can be %s", async (listing, total, names) => {
    const { simulator } = openScene({ domains: ["one.com", "two.com"] });
    simulator.world.setConditions({ listing });
    const headers = {
      authorization: "Bearer test-key",
      "content-type": "application/json",
      "x-workspace-id": simulator.tenant,
    };
    const response = await simulator.fetch(`${simulator.url}/domains/list`, { method: "POST", headers, body: "{}" });
    const reply = (await response.json()) as { total: number; domains: { name?: string }[] };
    expect([reply.total, reply.domains.map(({ name }) => name)]).toEqual([total, names]);
  });

  it("hands out ten rows unless asked, and no pages where there is nothing", async () => {
    const { client } = openScene({ domains: Array.from({ length: 12 }, (_, at) => `d${at}.com`) });
    const { domains, ...first } = await client.listDomains({ body: {} });
    expect(domains).toHaveLength(10);
    expect(first).toMatchObject({ total: 12, pages: 2, current_page: 1, limit: 10, status_counts: { active: 12 } });
    const last = await client.listDomains({ body: { page: 2 } });
    expect(last.domains.map(({ name }) => name)).toEqual(["d10.com", "d11.com"]);
    const nothing = { total: 0, pages: 0, current_page: 0, limit: 0 };
    expect(await client.listDomains({ body: { keyword: "absent" } })).toMatchObject({ domains: [], ...nothing });
    expect(await client.listMailboxes({ body: {} })).toMatchObject({ mailboxes: [], ...nothing });
    const warmups = await client.listWarmupSubscriptions({ body: {} });
    expect(warmups).toMatchObject({ subscriptions: [], total: 0, pages: 0, current_page: 1 });
  });

  it("does not stumble over requests that lack everything", async () => {
    const { simulator } = openScene({ strict: false, stock: ["warm.com"], mailboxes: ["ada@one.com"] });
    for (const [id, { method, path }] of Object.entries(facts.operations)) {
      if (!Object.hasOwn(skin.operations, id)) continue;
      const url = simulator.url + path.replaceAll(/\{\w+\}/g, "unknown");
      const headers = {
        authorization: "Bearer test-key",
        "content-type": "application/json",
        "x-workspace-id": simulator.tenant,
      };
      const response = await simulator.fetch(url, { method, headers, ...(method !== "GET" && { body: "{}" }) });
      expect({ path, isFault: response.status >= 500 }).toEqual({ path, isFault: false });
    }
  });
});
