import { facts } from "@mailfleet/scaledmail";
import { describe, expect, it } from "vitest";
import { skin } from "../src/skins/scaledmail/index.js";
import { connect, google, openScene, refusalOf } from "./scaledmail-fixture.js";

describe("the ScaledMail skin", () => {
  it("answers every operation", () => {
    expect(Object.keys(skin.operations).sort()).toEqual(Object.keys(facts.operations).sort());
  });

  it("lists organizations, and makes them", async () => {
    const { client } = openScene();
    expect(await client.createWorkspace({ body: { name: "Third" } }, { allowInferred: true })).toEqual({});
    const { organizations } = await client.getOrganizations();
    expect(organizations).toEqual([
      { id: "recORG00000000001", name: "Acme" },
      { id: "recORG00000000002", name: "Example Studio" },
      { id: "recORG00000000003", name: "Third" },
    ]);
  });

  it("knows no organization that is not there, and keeps those that are apart", async () => {
    const { client, simulator } = openScene();
    expect(await refusalOf(connect(simulator, "recORG0").getDomains())).toMatchObject({ status: 404 });
    await client.createCustomOrder({ query: { provider: "buy" }, body: { providers: google("one-new.com") } });
    expect(await connect(simulator, "recORG00000000002").getDomains()).toEqual({ total: 0, domains: [] });
    expect((await client.getDomains()).total).toBe(1);
  });

  it("has no reports: the paid add-on is off", async () => {
    expect(await openScene().client.getReportingStats()).toEqual({ reports: [] });
  });

  it.each([
    ["empty", 0, []],
    ["short", 2, ["a.com"]],
    ["repeated", 2, ["a.com", "a.com"]],
    ["sliding", 2, ["a.com", "a.com"]],
    ["unreadable", 2, ["a.com", undefined]],
  ] as const)("has lists that can be %s", async (listing, total, names) => {
    const { simulator } = openScene({ mailboxes: ["ada@a.com", "ada@b.com"] });
    simulator.world.setConditions({ listing });
    const path = `/domains?organization_id=${simulator.tenant}`;
    const response = await simulator.fetch(simulator.url + path, { headers: { authorization: "Bearer test-key" } });
    const reply = (await response.json()) as { total: number; domains: { domain?: string }[] };
    expect([reply.total, reply.domains.map(({ domain }) => domain)]).toEqual([total, names]);
  });

  it("does not stumble over requests that lack everything", async () => {
    const { simulator } = openScene({ strict: false, stock: ["warm.com"] });
    for (const { method, path } of Object.values(facts.operations)) {
      const url = simulator.url + path.replaceAll(/\{\w+\}/g, "unknown");
      const headers = { authorization: "Bearer test-key", "content-type": "application/json" };
      const response = await simulator.fetch(url, { method, headers, ...(method !== "GET" && { body: "{}" }) });
      expect({ path, isFault: response.status >= 500 }).toEqual({ path, isFault: false });
    }
  });
});
