import { describe, expect, it } from "vitest";
import { domainOf, HOUR_MS, INFERRED, openScene, people, refusalOf } from "./inboxkit-fixture.js";

describe("settings of domains of InboxKit", () => {
  it("sets forwarding, catch-all and the forwarding of mail, by uid", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com"], domains: ["two.com"] });
    const { client, simulator } = scene;
    const uids = [(await domainOf(scene, "one.com"))?.uid ?? ""];
    const forward = async (forwarding_url: string) =>
      await client.setDomainForwarding({ body: { uids: [...uids, "absent"], forwarding_url } });
    expect((await forward("https://example.com")).domains).toMatchObject([{ name: "one.com", uid: uids[0] }]);
    expect(await domainOf(scene, "one.com")).toMatchObject({ forwarding_url: "https://example.com" });
    await forward("");
    expect(await domainOf(scene, "one.com")).toMatchObject({ forwarding_url: "" });

    await client.setCatchAllEmail({ body: { uids, email: "all@example.com" } });
    expect(simulator.world.domains.map(({ catchAll }) => catchAll)).toEqual(["", "all@example.com"]);
    await client.removeCatchAllEmail({ body: { uids } });
    expect(simulator.world.domains.map(({ catchAll }) => catchAll)).toEqual(["", ""]);

    await client.setEmailForwarding({ body: { uids, forwarding_email: "inbox@example.com" } }, INFERRED);
    expect((await client.listMailboxes({ body: {} })).mailboxes).toMatchObject([
      { forwarding_email: "inbox@example.com" },
    ]);
    await client.removeEmailForwarding({ body: { uids } }, INFERRED);
    expect((await client.listMailboxes({ body: {} })).mailboxes).toMatchObject([{ forwarding_email: "" }]);
  });

  it("connects the zones of a Cloudflare account", async () => {
    const { client } = openScene({ domains: ["own.com"] });
    expect(await refusalOf(client.listCloudflareZones())).toMatchObject({ status: 404 });
    const auth = { auth_type: "api_token", api_token: "synthetic-token" } as const;
    const named = await client.connectCloudflareDomains({ body: { ...auth, domains: ["zone.com", "own.com"] } });
    expect(named).toMatchObject({
      connected_count: 1,
      reconnected_count: 0,
      skipped_count: 1,
      domains: [{ name: "zone.com", reconnected: false }],
      skipped: [{ name: "own.com" }],
    });
    expect(await client.listCloudflareDomains()).toMatchObject({
      total: 1,
      domains: [{ name: "zone.com", status: "active" }],
    });
    await client.removeDomains({ body: { domains: ["zone.com"] } });
    expect((await client.listCloudflareZones()).zones).toMatchObject([
      { name: "zone.com", already_connected: false, reconnectable: true },
    ]);
    const all = await client.connectCloudflareDomains({ body: { ...auth, connect_all: true } });
    expect(all).toMatchObject({
      connected_count: 0,
      reconnected_count: 1,
      domains: [{ name: "zone.com", reconnected: true }],
    });
  });
});

describe("DNS records of InboxKit", () => {
  it("come with the first mailbox; before that there is a 404", async () => {
    const scene = openScene({ domains: ["own.com"] });
    const { client, simulator } = scene;
    expect(await refusalOf(client.getDnsRecords({ query: { domain: "absent.com" } }))).toMatchObject({ status: 404 });
    await client.getNameserversForDomainConnection({ body: { domains: ["mine.net"] } });
    expect(await refusalOf(client.getDnsRecords({ query: { domain: "mine.net" } }))).toMatchObject({
      status: 404,
      message: expect.stringContaining("DNS records not found"),
    });
    await client.buyMailboxes({ body: { mailboxes: people("ada@mine.net"), use_wallet_balance: true } });
    const records = async () => (await client.getDnsRecords({ query: { domain: "mine.net" } })).dns_record.records;
    expect(await records()).toMatchObject([
      { host: "@", type: "MX", value: "1 smtp.google.com", status: "pending" },
      { host: "@", type: "TXT", value: "v=spf1 include:_spf.google.com ~all" },
      { host: "_dmarc", type: "TXT", value: "v=DMARC1; p=reject" },
    ]);
    simulator.clock.advance(4 * HOUR_MS);
    expect((await records()).map(({ status }) => status)).toEqual(["propagated", "propagated", "propagated"]);
  });

  it("are added, replaced and deleted by their ids, of a domain by its name or uid", async () => {
    const scene = openScene({ domains: ["own.com"] });
    const { client } = scene;
    const uid = (await domainOf(scene, "own.com"))?.uid ?? "";
    const find = async () =>
      (await client.getDnsRecords({ query: { uid } })).dns_record.records.find(({ host }) => host === "www");
    const record = { host: "www", type: "CNAME", value: "example.com" };
    await client.addDnsRecords({ body: { domain: "own.com", records: [record] } });
    const { _id = "" } = (await find()) ?? {};
    expect(_id).toMatch(/^[0-9a-f]{24}$/);
    await client.updateDnsRecords({
      body: { uid, records: [{ ...record, record_id: _id, value: "example.org", ttl: 60 }] },
    });
    expect(await find()).toMatchObject({ _id, value: "example.org", ttl: 60 });
    await client.deleteDnsRecords({ body: { uid, record_ids: [_id, "absent"] } });
    expect(await find()).toBe(undefined);
    expect(
      (await refusalOf(client.addDnsRecords({ body: { domain: "absent.com", records: [record] } }))).message,
    ).toContain("Domain not found");
  });

  it("hold the DMARC policy, and are verified", async () => {
    const { client } = openScene({ mailboxes: ["ada@own.com"] });
    const dmarc = async () =>
      (await client.getDnsRecords({ query: { domain: "own.com" } })).dns_record.records.flatMap(({ host, value }) =>
        host === "_dmarc" ? [value] : [],
      );
    await client.setDmarcPolicy({ body: { domain: "own.com", policy: "quarantine", rua: "dmarc@example.com" } });
    expect(await dmarc()).toEqual(["v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com"]);
    const verify = async () => await client.verifyDns({ body: { domains: ["own.com", "absent.com"] } });
    expect(await verify()).toMatchObject({
      summary: { total_requested: 2, total_verified: 1, needs_repair: 0 },
      results: [
        { domain: "own.com", overall_health: "healthy" },
        { domain: "absent.com", status: "error" },
      ],
    });
    await client.removeDmarcPolicy({ body: { domain: "own.com" } });
    expect(await dmarc()).toEqual([]);
    const { records } = (await client.getDnsRecords({ query: { domain: "own.com" } })).dns_record;
    const mx = records.flatMap(({ _id = "", type }) => (type === "MX" ? [_id] : []));
    await client.deleteDnsRecords({ body: { domain: "own.com", record_ids: mx } });
    expect(await verify()).toMatchObject({ summary: { needs_repair: 1 } });
    await client.repairDns({ body: { domain: "own.com" } });
    expect(await verify()).toMatchObject({ summary: { needs_repair: 0 } });
    expect(
      (await refusalOf(client.setDmarcPolicy({ body: { domain: "absent.com", policy: "none" } }))).message,
    ).toContain("Domain not found");
  });
});
