import { describe, expect, it } from "vitest";
import type { DmarcPolicy } from "../src/contract/index.js";
import { CONNECTED, failureOf, OWNED, useInboxKit } from "./inboxkit-fixture.js";
import { DEAD_DOMAIN, domainsOf, NOT_FOUND, openWire, recordsOf } from "./inboxkit-wire.js";

const bench = useInboxKit();

const OWNED_ID = "00000000-0000-4000-8000-000000000101";

/** What was sent beside the readings. */
const sent = (): unknown[] =>
  bench.mock.requests
    .filter(({ operationId }) => operationId !== "listDomains" && operationId !== "getDnsRecords")
    .map(({ operationId, body }) => [operationId, body]);

describe("domains.setForwarding", () => {
  it("sends the address with the uid of the domain", async () => {
    expect(await bench.provider.domains.setForwarding("Example-Business.com", "https://new.example")).toEqual({
      changed: true,
    });
    expect(sent()).toEqual([["setDomainForwarding", { uids: [OWNED_ID], forwarding_url: "https://new.example" }]]);
  });

  it("ends it with an empty address", async () => {
    expect(await bench.provider.domains.setForwarding(OWNED, null)).toEqual({ changed: true });
    expect(sent()).toEqual([["setDomainForwarding", { uids: [OWNED_ID], forwarding_url: "" }]]);
  });

  it("sends nothing where it is so already", async () => {
    const { domains } = bench.provider;
    expect(await domains.setForwarding(OWNED, "https://www.example.com/")).toEqual({ changed: false });
    expect(await domains.setForwarding(CONNECTED, null)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("refuses what is not a web address before reading", async () => {
    for (const url of ["www.example.com", "", "ftp://example.com"])
      expect(await failureOf(bench.provider.domains.setForwarding(OWNED, url))).toMatchObject({
        code: "invalid-argument",
      });
    expect(bench.called()).toEqual([]);
  });

  it("does not take a 200 that names other domains for a success", async () => {
    const { provider } = openWire({
      "/domains/list": domainsOf({}),
      "/domains/forwarding": { error: false, domains: [{ uid: "d-9" }] },
    });
    expect(await failureOf(provider.domains.setForwarding("one.com", "https://x.example"))).toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
    });
  });
});

describe("domains.setCatchAll", () => {
  it("sends the address each time, since InboxKit does not show it", async () => {
    const { domains } = bench.provider;
    expect(await domains.setCatchAll(OWNED, "Ada@Example.com")).toEqual({ changed: true });
    expect(await domains.setCatchAll(OWNED, null)).toEqual({ changed: true });
    expect(sent()).toEqual([
      ["setCatchAllEmail", { uids: [OWNED_ID], email: "ada@example.com" }],
      ["removeCatchAllEmail", { uids: [OWNED_ID] }],
    ]);
  });

  it("refuses what is not an address before reading", async () => {
    expect(await failureOf(bench.provider.domains.setCatchAll(OWNED, "ada"))).toMatchObject({
      code: "invalid-argument",
    });
    expect(bench.called()).toEqual([]);
  });
});

describe("domains.setDmarc", () => {
  it("sends policy and address of the reports", async () => {
    const policy = { policy: "quarantine", reportTo: "dmarc@example.com" } as const;
    expect(await bench.provider.domains.setDmarc(OWNED, policy)).toEqual({ changed: true });
    expect(await bench.provider.domains.setDmarc(OWNED, { policy: "none" })).toEqual({ changed: true });
    expect(await bench.provider.domains.setDmarc(OWNED, null)).toEqual({ changed: true });
    expect(sent()).toEqual([
      ["setDmarcPolicy", { domain: OWNED, policy: "quarantine", rua: "dmarc@example.com" }],
      ["setDmarcPolicy", { domain: OWNED, policy: "none" }],
      ["removeDmarcPolicy", { domain: OWNED }],
    ]);
    expect(bench.mock.requests.find(({ operationId }) => operationId === "getDnsRecords")?.query).toEqual({
      domain: OWNED,
    });
  });

  const record = (value: string, more: object = {}): object => ({
    _id: "r",
    type: "TXT",
    host: "_dmarc",
    value,
    ...more,
  });

  it.each<[records: object[], policy: DmarcPolicy | null, changed: boolean]>([
    [[record("v=DMARC1; p=reject")], { policy: "reject" }, false],
    [[record('"V=DMARC1;P=Reject;"')], { policy: "reject" }, false],
    [[record("v=DMARC1; p=reject")], { policy: "none" }, true],
    [[record("v=DMARC1; p=reject; rua=mailto:A@one.com")], { policy: "reject", reportTo: "a@ONE.com" }, false],
    [[record("v=DMARC1; p=reject; rua=mailto:b@one.com")], { policy: "reject", reportTo: "a@one.com" }, true],
    [[record("v=DMARC1; p=reject; rua=mailto:b@one.com")], { policy: "reject" }, true],
    [[record("v=DMARC1; p=reject"), record("v=DMARC1; p=none")], { policy: "reject" }, true],
    [[record("something else")], { policy: "reject" }, true],
    [[record("v=DMARC1; p=reject", { host: "_dmarc.mail" })], { policy: "reject" }, true],
    [[record("v=DMARC1; p=reject", { type: "CNAME" })], null, false],
    [[record("v=DMARC1; p=reject", { host: "_dmarc.one.com." })], null, true],
    [[], null, false],
  ])("where the DNS has %j, and %j is wanted: changed is %s", async (records, policy, changed) => {
    const wire = openWire({ "/domains/list": domainsOf({}), "/dns/list": recordsOf(...records) });
    expect(await wire.provider.domains.setDmarc("one.com", policy)).toEqual({ changed });
    expect(wire.sent()).toHaveLength(changed ? 1 : 0);
  });

  it("refuses another policy before reading", async () => {
    const policy = { policy: "strict" } as unknown as DmarcPolicy;
    expect(await failureOf(bench.provider.domains.setDmarc(OWNED, policy))).toMatchObject({ code: "invalid-argument" });
    expect(bench.called()).toEqual([]);
  });

  it("changes nothing where the DNS cannot be read", async () => {
    bench.mock.next("getDnsRecords", { example: "workspaceNotFound" });
    expect(await failureOf(bench.provider.domains.setDmarc(OWNED, { policy: "none" }))).toMatchObject({
      code: "rejected",
    });
    expect(sent()).toEqual([]);
  });
});

describe.each<[verb: string, call: (domains: typeof bench.provider.domains, name: string) => Promise<unknown>]>([
  ["setForwarding", async (domains, name) => await domains.setForwarding(name, "https://new.example")],
  ["setCatchAll", async (domains, name) => await domains.setCatchAll(name, "ada@example.com")],
  ["setDmarc", async (domains, name) => await domains.setDmarc(name, { policy: "reject" })],
])("domains.%s", (_, call) => {
  it("says not-found for a domain that is not there, or not any more, and sends nothing", async () => {
    const wire = openWire({ "/domains/list": domainsOf(DEAD_DOMAIN) });
    for (const name of ["one.com", "two.com"])
      expect(await failureOf(call(wire.provider.domains, name))).toMatchObject({ code: "not-found" });
    expect(wire.sent()).toEqual([]);
  });

  it("touches the living row of a name, not the deleted one", async () => {
    const wire = openWire({
      "/domains/list": domainsOf(DEAD_DOMAIN, { uid: "d-1" }),
      "/dns/list": recordsOf(),
      "/domains/forwarding": { error: false, domains: [{ uid: "d-1" }] },
    });
    expect(await call(wire.provider.domains, "one.com")).toEqual({ changed: true });
    expect(JSON.stringify(wire.sent())).not.toContain("d-0");
    expect(JSON.stringify(wire.sent())).toMatch(/d-1|one\.com/);
  });

  it("does not take a failed lookup for absent", async () => {
    bench.mock.next("listDomains", { example: "workspaceNotFound" });
    expect(await failureOf(call(bench.provider.domains, OWNED))).toMatchObject({ code: "rejected" });
    expect(sent()).toEqual([]);
  });
});

describe("domains.connect", () => {
  it.each([["created"], ["alreadyConnected"]] as const)("reads the nameservers to set: %s", async (example) => {
    bench.mock.next("getNameserversForDomainConnection", { example });
    expect(await bench.provider.domains.connect("Marketing-Domain.net")).toEqual({
      domain: CONNECTED,
      nameservers: ["ns1.cloudflare.example", "ns2.cloudflare.example"],
    });
    expect(sent()).toEqual([["getNameserversForDomainConnection", { domains: [CONNECTED] }]]);
  });

  it("says not-found for a domain that InboxKit registered itself", async () => {
    bench.mock.next("getNameserversForDomainConnection", { example: "domainNotFound" });
    expect(await failureOf(bench.provider.domains.connect(OWNED))).toMatchObject({ code: "not-found" });
  });

  it.each([
    [{ error: false }],
    [{ error: false, result: [] }],
    [{ error: false, result: [{ domain: "two.com", nameservers: ["ns1.example"] }] }],
    [{ error: false, result: [{ domain: "one.com", nameservers: [] }] }],
  ])("does not know what happened where the reply is %j", async (reply) => {
    const { provider } = openWire({ "/domains/nameservers": reply });
    expect(await failureOf(provider.domains.connect("one.com"))).toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
    });
  });

  it("refuses what cannot be registered anywhere", async () => {
    expect(await failureOf(bench.provider.domains.connect("www.example.com"))).toMatchObject({
      code: "invalid-argument",
    });
    expect(bench.called()).toEqual([]);
  });
});

describe("domains.connection", () => {
  it.each([
    ["propagated", { connected: true, rawStatus: "active" }],
    ["expired", { connected: false, rawStatus: "expired_propagation" }],
  ] as const)("reads how far it is: %s", async (example, state) => {
    bench.mock.next("checkNameserversPropagation", { example });
    expect(await bench.provider.domains.connection("Marketing-Domain.net")).toEqual({ domain: CONNECTED, ...state });
    expect(sent()).toEqual([["checkNameserversPropagation", { domains: [CONNECTED] }]]);
  });

  it("knows nothing of a domain that the reply does not name", async () => {
    expect(await bench.provider.domains.connection("example.com")).toBeUndefined();
  });

  it("throws where the reply does not say whether it is connected", async () => {
    const { provider } = openWire({
      "/domains/nameservers/check-propagation": { error: false, result: [{ name: "one.com", status: "active" }] },
    });
    expect(await failureOf(provider.domains.connection("one.com"))).toMatchObject({ code: "unexpected-response" });
  });
});

describe("domains.remove", () => {
  it.each([
    ["deleted", CONNECTED],
    ["scheduled", OWNED],
  ] as const)("removes the one that is named: %s", async (example, name) => {
    bench.mock.next("removeDomains", { example });
    expect(await bench.provider.domains.remove(name.toUpperCase())).toEqual({ changed: true });
    expect(sent()).toEqual([["removeDomains", { domains: [name] }]]);
  });

  it("is done where it is not there, or not any more", async () => {
    const wire = openWire({ "/domains/list": domainsOf({ ...DEAD_DOMAIN, status: "scheduled_for_deletion" }) });
    expect(await wire.provider.domains.remove("one.com")).toEqual({ changed: false });
    expect(await wire.provider.domains.remove("two.com")).toEqual({ changed: false });
    expect(wire.sent()).toEqual([]);
  });

  it("removes a domain whose name a deleted one had before", async () => {
    const done = { error: false, result: { updated: [{ name: "One.com" }], deleted: [] } };
    const wire = openWire({ "/domains/list": domainsOf(DEAD_DOMAIN, {}), "/domains/remove": done });
    expect(await wire.provider.domains.remove("one.com")).toEqual({ changed: true });
    expect(wire.sent()).toEqual([["POST /domains/remove", { domains: ["one.com"] }]]);
  });

  it.each([[{ updated: [], deleted: [] }], [{ updated: [], deleted: [{ name: "two.com" }] }], [undefined]])(
    "does not know what happened where the result is %j",
    async (result) => {
      const { provider } = openWire({ "/domains/list": domainsOf({}), "/domains/remove": { error: false, result } });
      expect(await failureOf(provider.domains.remove("one.com"))).toMatchObject({
        code: "unexpected-response",
        outcome: "unknown",
      });
    },
  );

  it("does not take a failed lookup for absent", async () => {
    const wire = openWire({ "/domains/list": NOT_FOUND });
    expect(await failureOf(wire.provider.domains.remove("one.com"))).toMatchObject({ code: "not-found", status: 404 });
  });
});
