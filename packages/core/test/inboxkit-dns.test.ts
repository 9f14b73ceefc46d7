import { describe, expect, it } from "vitest";
import type { DnsChanges, NewDnsRecord } from "../src/contract/index.js";
import { collect } from "../src/kit/listing.js";
import { failureOf, OWNED, useInboxKit } from "./inboxkit-fixture.js";
import { DEAD_DOMAIN, domainsOf, NOT_FOUND, openWire, recordsOf } from "./inboxkit-wire.js";

const bench = useInboxKit();

const SPF = "507f1f77bcf86cd799439012";

const sent = (): unknown[] =>
  bench.mock.requests
    .filter(({ operationId }) => operationId !== "getDnsRecords")
    .map(({ operationId, body }) => [operationId, body]);

describe("dns.list", () => {
  it("reads every field of every record; the priority of an MX record stands in its value", async () => {
    const records = await collect(bench.provider.dns.list("Example-Business.com"));
    const common = { provider: "inboxkit", ttl: 3600, rawStatus: "propagated" };
    expect(records).toEqual([
      { ...common, id: "507f1f77bcf86cd799439011", type: "MX", host: "@", value: "smtp.google.com", priority: 1 },
      { ...common, id: SPF, type: "TXT", host: "@", value: "v=spf1 include:_spf.google.com ~all" },
      { ...common, id: "507f1f77bcf86cd799439013", type: "TXT", host: "_dmarc", value: "v=DMARC1; p=reject" },
    ]);
    expect(records[0]?.raw.value).toBe("1 smtp.google.com");
    expect(bench.mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getDnsRecords", { domain: OWNED }],
    ]);
  });

  it("reads hosts and types in any form, and what has no id", async () => {
    const { provider } = openWire({
      "/dns/list": recordsOf(
        { host: "WWW.one.com.", type: "cname", value: "x.example", ttl: null },
        { host: "one.com", type: "MX", value: "mx.example", priority: 10 },
        { host: "", type: "A", value: "192.0.2.1", priority: 10 },
      ),
    });
    expect(await collect(provider.dns.list("one.com"))).toEqual([
      { provider: "inboxkit", type: "CNAME", host: "www", value: "x.example" },
      { provider: "inboxkit", type: "MX", host: "@", value: "mx.example", priority: 10 },
      { provider: "inboxkit", type: "A", host: "@", value: "192.0.2.1" },
    ]);
  });

  it("is empty for a domain without records, which is answered like one that is not there", async () => {
    const wire = openWire({ "/dns/list": NOT_FOUND, "/domains/list": domainsOf({}) });
    expect(await collect(wire.provider.dns.list("one.com"))).toEqual([]);
    expect(await failureOf(collect(wire.provider.dns.list("two.com")))).toMatchObject({ code: "not-found" });
    const gone = openWire({ "/dns/list": NOT_FOUND, "/domains/list": domainsOf(DEAD_DOMAIN) });
    expect(await failureOf(collect(gone.provider.dns.list("one.com")))).toMatchObject({ code: "not-found" });
  });

  it("throws on any other failure", async () => {
    bench.mock.next("getDnsRecords", { example: "workspaceNotFound" });
    expect(await failureOf(collect(bench.provider.dns.list(OWNED)))).toMatchObject({ code: "rejected" });
  });

  it.each(["type", "value"])("throws where a record has no %s", async (field) => {
    const record = { host: "@", type: "A", value: "192.0.2.1", [field]: undefined };
    const { provider } = openWire({ "/dns/list": recordsOf(record) });
    expect(await failureOf(collect(provider.dns.list("one.com")))).toMatchObject({ code: "unexpected-response" });
  });
});

describe("dns.add", () => {
  it.each<[NewDnsRecord, object]>([
    [
      { type: "A", host: `www.${OWNED}`, value: "192.0.2.1", ttl: 600 },
      { type: "A", host: "www", value: "192.0.2.1", ttl: 600 },
    ],
    [
      { type: "MX", host: "@", value: "mx.example", priority: 20 },
      { type: "MX", host: "@", value: "20 mx.example" },
    ],
    [
      { type: "TXT", host: "@", value: "google-site-verification=x" },
      { type: "TXT", host: "@", value: "google-site-verification=x" },
    ],
  ])("sends %j", async (record, written) => {
    expect(await bench.provider.dns.add(OWNED.toUpperCase(), record)).toEqual({ changed: true });
    expect(sent()).toEqual([["addDnsRecords", { domain: OWNED, records: [written] }]]);
  });

  it.each<[NewDnsRecord]>([
    [{ type: "TXT", host: "@", value: '"v=spf1 include:_spf.google.com ~all"', ttl: 60 }],
    [{ type: "MX", host: OWNED, value: "SMTP.google.com.", priority: 1 }],
  ])("sends nothing where there is %j already", async (record) => {
    expect(await bench.provider.dns.add(OWNED, record)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof NewDnsRecord, unknown>>]>([
    ["type", { type: "NS" }],
    ["host", { host: "" }],
    ["value", { value: " " }],
    ["ttl", { ttl: 0 }],
    ["priority", { type: "MX" }],
    ["priority", { priority: 1 }],
    ["priority", { type: "MX", priority: -1 }],
  ])("refuses a wrong %s before reading: %j", async (field, wrong) => {
    const record = { type: "A", host: "www", value: "192.0.2.1", ...wrong } as NewDnsRecord;
    expect(await failureOf(bench.provider.dns.add(OWNED, record))).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(field),
    });
    expect(bench.called()).toEqual([]);
  });

  it("adds the first record of a domain, and none to a domain that is not there", async () => {
    const wire = openWire({ "/dns/list": NOT_FOUND, "/domains/list": domainsOf({}) });
    const record = { type: "A", host: "@", value: "192.0.2.1" } as const;
    expect(await failureOf(wire.provider.dns.add("two.com", record))).toMatchObject({ code: "not-found" });
    expect(wire.sent()).toEqual([]);
    expect(await wire.provider.dns.add("one.com", record)).toEqual({ changed: true });
    expect(wire.sent()).toEqual([["POST /dns/add", { domain: "one.com", records: [record] }]]);
  });
});

describe("dns.update", () => {
  it.each<[DnsChanges, object]>([
    [{ value: "v=spf1 ~all" }, { host: "@", value: "v=spf1 ~all", ttl: 3600 }],
    [{ host: `mail.${OWNED}` }, { host: "mail", value: "v=spf1 include:_spf.google.com ~all", ttl: 3600 }],
    [{ ttl: 60 }, { host: "@", value: "v=spf1 include:_spf.google.com ~all", ttl: 60 }],
  ])("sends the whole record with %j", async (changes, written) => {
    expect(await bench.provider.dns.update(OWNED, SPF, changes)).toEqual({ changed: true });
    expect(sent()).toEqual([
      ["updateDnsRecords", { domain: OWNED, records: [{ record_id: SPF, type: "TXT", ...written }] }],
    ]);
  });

  it("keeps the priority of an MX record, or changes it", async () => {
    const id = "507f1f77bcf86cd799439011";
    await bench.provider.dns.update(OWNED, id, { value: "mx.example" });
    await bench.provider.dns.update(OWNED, id, { priority: 5 });
    const common = { record_id: id, type: "MX", host: "@", ttl: 3600 };
    expect(sent()).toEqual([
      ["updateDnsRecords", { domain: OWNED, records: [{ ...common, value: "1 mx.example" }] }],
      ["updateDnsRecords", { domain: OWNED, records: [{ ...common, value: "5 smtp.google.com" }] }],
    ]);
  });

  it("sends nothing where it is so already", async () => {
    const changes = { host: OWNED, value: "v=spf1 include:_spf.google.com ~all", ttl: 3600 };
    expect(await bench.provider.dns.update(OWNED, SPF, changes)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("says not-found for a record that is not there", async () => {
    expect(await failureOf(bench.provider.dns.update(OWNED, "absent", { ttl: 60 }))).toMatchObject({
      code: "not-found",
    });
    expect(sent()).toEqual([]);
  });

  it("refuses a priority where there is none", async () => {
    expect(await failureOf(bench.provider.dns.update(OWNED, SPF, { priority: 1 }))).toMatchObject({
      code: "invalid-argument",
    });
    expect(sent()).toEqual([]);
  });

  it.each([[{}], [{ type: "A" }], [{ ttl: -1 }], [{ value: "" }]])("refuses %j", async (changes) => {
    expect(await failureOf(bench.provider.dns.update(OWNED, SPF, changes as DnsChanges))).toMatchObject({
      code: "invalid-argument",
    });
    expect(sent()).toEqual([]);
  });
});

describe("dns.remove", () => {
  it("removes the record of that id alone", async () => {
    expect(await bench.provider.dns.remove(OWNED, SPF)).toEqual({ changed: true });
    expect(sent()).toEqual([["deleteDnsRecords", { domain: OWNED, record_ids: [SPF] }]]);
  });

  it("is done where there is none of that id", async () => {
    expect(await bench.provider.dns.remove(OWNED, "absent")).toEqual({ changed: false });
    const wire = openWire({ "/dns/list": recordsOf({ host: "@", type: "A", value: "192.0.2.1" }) });
    expect(await wire.provider.dns.remove("one.com", "")).toEqual({ changed: false });
    expect([...sent(), ...wire.sent()]).toEqual([]);
  });
});
