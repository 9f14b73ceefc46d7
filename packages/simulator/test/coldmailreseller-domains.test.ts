import { describe, expect, it } from "vitest";
import {
  connect,
  DAY_MS,
  GOOGLE,
  HOUR_MS,
  INFERRED,
  listed,
  MINUTE_MS,
  openScene,
  orderOf,
  refusalOf,
  rowsIn,
  type Scene,
} from "./coldmailreseller-fixture.js";

const FORBIDDEN = [403, "The resource does not belong to this user"];
const NOT_FOUND = [404, "Not found"];
const UNPROCESSABLE = [422, "Unprocessable Entity"];
const NAME = "own-domain.com";

/** The domain's records by host and type. */
async function recordsOf({ client }: Scene): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return rowsIn(await client.getDnsRecordsForDomain({ query: { domain: NAME } }), "records");
}

describe("domains", () => {
  it("are shown with what is set", async () => {
    const { client, simulator } = openScene({ mailboxes: [`ada@${NAME}`] });
    const get = async (): Promise<unknown> =>
      (await client.getDomainDetails({ query: { domain: NAME } }, INFERRED)).data;
    expect(await get()).toMatchObject({
      domainName: NAME,
      status: "ACTIVE",
      domainForwarding: null,
      emailForwarding: null,
    });
    const forward = { domain: NAME, forwardTo: "https://www.example.org" };
    const actionId = expect.stringMatching(/^ACT_/);
    expect(await client.addDomainForwarding({ body: forward }, INFERRED)).toMatchObject({ actionId });
    expect(
      await client.addEmailForwarding({ body: { ...forward, forwardTo: "ada@example.org" } }, INFERRED),
    ).toMatchObject({
      actionId,
    });
    expect(await get()).toMatchObject({ domainForwarding: null, emailForwarding: null });
    simulator.clock.advance(MINUTE_MS);
    expect(await get()).toMatchObject({
      domainForwarding: "https://www.example.org",
      emailForwarding: "ada@example.org",
    });
    expect(simulator.world.domains[0]).toMatchObject({ forwardTo: "https://www.example.org" });
  });

  it("take no e-mail forwarding before their mailboxes are active", async () => {
    const { client } = openScene({ domains: [NAME] });
    const body = { domain: NAME, forwardTo: "ada@example.org" };
    expect(await refusalOf(client.addEmailForwarding({ body }, INFERRED))).toEqual(UNPROCESSABLE);
  });

  it.each([
    ["nobody's", "nobody-domain.com", NOT_FOUND],
    ["another user's", "neighbour-example.com", FORBIDDEN],
  ])("of %s are refused", async (_, domain, refusal) => {
    const { client } = openScene({ domains: [NAME] });
    const forward = { domain, forwardTo: "https://www.example.org" };
    for (const call of [
      () => client.getDomainDetails({ query: { domain } }, INFERRED),
      () => client.addDomainForwarding({ body: forward }, INFERRED),
      () => client.addEmailForwarding({ body: forward }, INFERRED),
      () => client.removeDomains({ body: { domains: [domain] } }, INFERRED),
      () => client.getDnsRecordsForDomain({ query: { domain } }),
      () => client.addDnsRecord({ body: { domain, records: [] } }),
      () => client.updateNameservers({ query: { domain }, body: { nameservers: ["ns1.example.net"] } }),
    ])
      expect(await refusalOf(call())).toEqual(refusal);
  });

  it("are removed only without mailboxes", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`], domains: ["empty-domain.com"] });
    const { client, simulator } = scene;
    const remove = (name: string): Promise<unknown> => client.removeDomains({ body: { domains: [name] } }, INFERRED);
    expect(await refusalOf(remove(NAME))).toEqual([422, "Remove the mailboxes of the domain first"]);
    await remove("empty-domain.com");
    expect((await listed(scene)).domains).toContain("empty-domain.com INACTIVE");
    simulator.clock.advance(MINUTE_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`]);
  });

  it("take a checked client id", async () => {
    const { client, userId, simulator } = openScene({ domains: [NAME] });
    const body = { userId, domains: [NAME], clientId: GOOGLE.clientId, appName: "Example App" };
    expect(await client.addGoogleClientIdToDomain({ body })).toMatchObject({ status: 200 });
    expect(await refusalOf(client.addGoogleClientIdToDomain({ body: { ...body, clientId: "none" } }))).toEqual(
      UNPROCESSABLE,
    );
    const other = { ...body, domains: ["neighbour-example.com"] };
    expect(await refusalOf(client.addGoogleClientIdToDomain({ body: other }))).toEqual(FORBIDDEN);
    simulator.world.addDomain("m-domain.com", { platform: "microsoft" });
    const microsoft = client.addGoogleClientIdToDomain({ body: { ...body, domains: ["m-domain.com"] } });
    expect(await refusalOf(microsoft)).toEqual(UNPROCESSABLE);
  });
});

describe("renewals of domains", () => {
  it("are priced by row, and not for names that are not there", async () => {
    const { client, userId, simulator } = openScene({ domains: [NAME, "b-domain.com"] });
    simulator.world.setQuote("b-domain.com", { renewalPrice: 2_000 });
    const body = { userId, domains: [NAME, "nobody-domain.com", "b-domain.com", "neighbour-example.com"] };
    const { data } = await client.getDomainRenewalPricing({ body });
    expect(data).toMatchObject([
      { domainName: NAME, years: 1, renewalPrice: "15.88", expireOn: "2027-01-01T00:00:00.000Z", autoRenew: false },
      { domainName: "b-domain.com", renewalPrice: "20.00" },
    ]);
  });

  it("are possible from 45 days before, queued, and told", async () => {
    const scene = openScene({ domains: [NAME], wallet: 2_000 });
    const { client, simulator, userId } = scene;
    const renew = (): ReturnType<typeof client.renewDomain> =>
      client.renewDomain({ body: { userId, domains: [NAME] } });
    expect(await refusalOf(renew())).toEqual(UNPROCESSABLE);
    simulator.clock.advance(321 * DAY_MS);
    const { actionId } = await renew();
    expect((await listed(scene)).domains).toEqual([`${NAME} RENEWING`]);
    expect(simulator.world.wallet).toBe(2_000);
    simulator.clock.advance(HOUR_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`]);
    expect(simulator.world.wallet).toBe(2_000 - 1_588);
    expect(simulator.world.receipts).toMatchObject([{ kind: "renewal", name: NAME, amount: 1_588 }]);
    expect(await scene.told()).toMatchObject([
      {
        event: "domain.renewal.success",
        data: { actionId, domainName: NAME, price: 15.88, expiryDate: "2028-01-01T00:00:00.000Z" },
      },
    ]);
  });

  it("fail later if the wallet is too low", async () => {
    const scene = openScene({ domains: [NAME], wallet: 0 });
    const { client, simulator, userId } = scene;
    simulator.clock.advance(330 * DAY_MS);
    const { actionId } = await client.renewDomain({ body: { userId, domains: [NAME] } });
    simulator.clock.advance(HOUR_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`]);
    expect(await scene.told()).toMatchObject([
      { event: "domain.renewal.failed", data: { actionId, domainName: NAME, reason: "Insufficient wallet balance" } },
    ]);
  });

  it("are possible in the seven days of grace, and not afterwards", async () => {
    const scene = openScene({ domains: [NAME, "late-domain.com"] });
    const { client, simulator, userId } = scene;
    const renew = (name: string): Promise<unknown> => client.renewDomain({ body: { userId, domains: [name] } });
    simulator.clock.advance(366 * DAY_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} GRACE_PERIOD`, "late-domain.com GRACE_PERIOD"]);
    await renew(NAME);
    simulator.clock.advance(7 * DAY_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`, "late-domain.com EXPIRED"]);
    expect(await refusalOf(renew("late-domain.com"))).toEqual(UNPROCESSABLE);
    expect((await scene.told()).map(({ event }) => event)).toEqual([
      "domain.grace_period",
      "domain.grace_period",
      "domain.renewal.success",
      "domain.expired",
    ]);
  });

  it("come by themselves where they are turned on, and are tried again in the days of grace", async () => {
    const scene = openScene({ domains: [NAME], wallet: 0 });
    const { client, simulator, userId } = scene;
    const body = { userId, domains: [NAME, "nobody-domain.com"], autoRenew: true };
    const reply = await client.enableOrDisableDomainAutoRenew({ body });
    expect(reply).toMatchObject({
      message: "Auto-renew toggled on for 1 domain.",
      data: [{ domainName: NAME, autoRenew: true }],
    });
    simulator.clock.advance(363 * DAY_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} RENEWING`]);
    simulator.clock.advance(3 * DAY_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} GRACE_PERIOD`]);
    simulator.world.wallet = 5_000;
    simulator.clock.advance(DAY_MS);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`]);
    expect((await scene.told()).map(({ event }) => event)).toEqual([
      "domain.renewal.failed",
      "domain.grace_period",
      "domain.renewal.success",
    ]);
  });

  it("begin at once where they are turned on in the days of grace", async () => {
    const scene = openScene({ domains: [NAME] });
    const { client, simulator, userId } = scene;
    simulator.clock.advance(366 * DAY_MS);
    await client.enableOrDisableDomainAutoRenew({ body: { userId, domains: [NAME], autoRenew: true } });
    simulator.clock.advance(60_000);
    expect((await listed(scene)).domains).toEqual([`${NAME} ACTIVE`]);
  });

  it("are refused for another user's domain", async () => {
    const { client, userId } = openScene();
    const body = { userId, domains: ["neighbour-example.com"] };
    expect(await refusalOf(client.renewDomain({ body }))).toEqual(FORBIDDEN);
  });
});

describe("DNS records", () => {
  it("are added, replaced and deleted, and each change is told", async () => {
    const scene = openScene({ domains: [NAME] });
    const { client } = scene;
    const before = await recordsOf(scene);
    expect(before).toMatchObject([
      { host: "@", recordType: "TXT", priority: "" },
      { host: "@", recordType: "MX", priority: "1" },
    ]);
    const record = { host: "mail", value: "mail.example.com", recordType: "MX", priority: "10" };
    await client.addDnsRecord({ body: { domain: NAME, records: [record, record] } });
    const added = (await recordsOf(scene)).slice(2);
    expect(added).toMatchObject([record, record]);
    const [first, second] = added.map((row) => String(row["recordId"]));
    const changed = { host: "mx", value: "mx.example.com", recordType: "MX" };
    await client.updateDnsRecords({ body: { recordId: first ?? "", domain: NAME, ...changed } });
    await client.deleteDnsRecords({ query: { recordId: second ?? "" } });
    expect((await recordsOf(scene)).slice(2)).toMatchObject([{ ...changed, recordId: first }]);
    expect(await refusalOf(client.deleteDnsRecords({ query: { recordId: second ?? "" } }))).toEqual(NOT_FOUND);
    expect((await scene.told()).map(({ event, data }) => [event, data["action"]])).toEqual([
      ["dns-record.updated", "ADDED"],
      ["dns-record.updated", "ADDED"],
      ["dns-record.updated", "UPDATED"],
      ["dns-record.updated", "DELETED"],
    ]);
  });

  it.each([
    [
      undefined,
      "v=DMARC1; p=none; rua=mailto:dmarc@simulated.example; ruf=mailto:dmarc@simulated.example; fo=0; rf=afrf; ri=604800; pct=100; sp=reject; aspf=r; adkim=r",
    ],
    [["rua", "ruf", "rf", "ri", "pct", "aspf", "adkim"] as const, "v=DMARC1; p=none; fo=0; sp=reject"],
  ])("of DMARC get tags that nobody asked for, without %j", async (excludedDMARCtags, value) => {
    const scene = openScene({ domains: [NAME] });
    const record = { host: "_dmarc", value: "v=DMARC1; p=none", recordType: "TXT" };
    const records = [{ ...record, ...(excludedDMARCtags && { excludedDMARCtags: [...excludedDMARCtags] }) }];
    await scene.client.addDnsRecord({ body: { domain: NAME, records } });
    expect((await recordsOf(scene)).at(-1)).toMatchObject({ host: "_dmarc", value });
  });

  it("of other kinds take no excluded tags", async () => {
    const scene = openScene({ domains: [NAME] });
    const records = [{ host: "www", value: "192.0.2.1", recordType: "A", excludedDMARCtags: ["rua" as const] }];
    const call = scene.client.addDnsRecord({ body: { domain: NAME, records } });
    expect(await refusalOf(call)).toEqual([400, "excludedDMARCtags is only allowed for DMARC records"]);
    expect(await recordsOf(scene)).toHaveLength(2);
  });

  it("of a new domain are there from the start, and the nameservers can be replaced", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await client.createOrderJson({ body: orderOf(NAME) });
    simulator.clock.advance(HOUR_MS);
    expect(await recordsOf(scene)).toHaveLength(2);
    const nameservers = ["ns1.example.net", "ns2.example.net"];
    await client.updateNameservers({ query: { domain: NAME }, body: { nameservers } });
    expect(simulator.world.domains.at(-1)).toMatchObject({ nameservers, dns: "pending" });
    const own = ["ns1.simulated.example", "ns2.simulated.example"];
    await client.updateNameservers({ query: { domain: NAME }, body: { nameservers: own } });
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world.domains.at(-1)).toMatchObject({ nameservers: own, dns: "propagated" });
  });

  it("of one user are not another's", async () => {
    const scene = openScene({ domains: [NAME] });
    const { simulator } = scene;
    const recordId = String((await recordsOf(scene))[0]?.["recordId"]);
    const other = connect(simulator, simulator.world.addTenant("Other Ltd").id);
    expect(await refusalOf(other.deleteDnsRecords({ query: { recordId } }))).toEqual(FORBIDDEN);
  });
});
