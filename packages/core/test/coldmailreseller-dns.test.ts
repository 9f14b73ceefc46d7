import { describe, expect, it } from "vitest";
import type { NewDnsRecord } from "../src/contract/index.js";
import { collect } from "../src/kit/listing.js";
import { openDesk, type Row, sent } from "./coldmailreseller-desk.js";
import { failureOf, mock, provider, TENANT } from "./coldmailreseller-fixture.js";
import { domainRow } from "./coldmailreseller-rows.js";

const SPF = "v=spf1 include:_spf.example.com ~all";
const record = (host: string, value: string, more: Row = {}): Row => ({
  recordId: `R-${host}`,
  host,
  value,
  recordType: "TXT",
  priority: "",
  ...more,
});

/** A domain with these records. */
function dnsOf(records: readonly Row[], disabledRecords: readonly Row[] = []) {
  const rows = [domainRow("example.com"), domainRow("gone.com", { status: "EXPIRED" })];
  return openDesk({ "domains/by-user": () => rows, dns: () => ({ records, disabledRecords }) }).provider.dns;
}

describe("the records of a domain", () => {
  it("are those that are published, in our words", async () => {
    expect(await collect(provider.dns.list("Example.com"))).toEqual([
      {
        provider: "coldmailreseller",
        id: "RECORD0000000000000000000001",
        type: "TXT",
        host: "@",
        value: SPF,
        ttl: 300,
      },
      {
        provider: "coldmailreseller",
        id: "RECORD0000000000000000000002",
        type: "MX",
        host: "@",
        value: "mail.example.com",
        priority: 10,
      },
    ]);
    expect(mock.requests.at(-1)?.query).toEqual({ userId: TENANT, domain: "example.com" });
    expect(await provider.dns.list("example.com").snapshot()).toMatchObject({ complete: true });
    expect(await collect(provider.dns.list("example.com", { limit: 1 }))).toHaveLength(1);
  });

  it("have hosts relative to the domain, however they are written", async () => {
    const hosts = ["example.com", "EXAMPLE.com.", "WWW.example.com", "www", "notexample.com"];
    const rows = hosts.map((host, at) => record(host, "x", { recordId: `R${at}` }));
    const read = await collect(dnsOf(rows).list("example.com"));
    expect(read.map(({ host }) => host)).toEqual(["@", "@", "www", "www", "notexample.com"]);
  });

  it("may be none", async () => {
    mock.next("getDnsRecordsForDomain", { example: "empty" });
    expect(await collect(provider.dns.list("example.com"))).toEqual([]);
    const { provider: bare } = openDesk({ "domains/by-user": () => [domainRow("example.com")], dns: () => null });
    expect(await collect(bare.dns.list("example.com"))).toEqual([]);
  });

  it("are not none where the answer is not a list, or a refusal", async () => {
    const answers: unknown[] = [{}, { records: {} }, { status: 403, message: "Forbidden", data: null }];
    for (const answer of answers) {
      const { provider: odd } = openDesk({ "domains/by-user": () => [domainRow("example.com")], dns: () => answer });
      expect(await failureOf(collect(odd.dns.list("example.com")))).toMatchObject({
        code: "unexpected-response",
        outcome: "not-applied",
      });
    }
  });

  it("are those of a domain of this customer", async () => {
    for (const name of ["example.net", "gone.com"])
      expect((await failureOf(collect(dnsOf([]).list(name)))).code).toBe("not-found");
    expect(() => provider.dns.list("no dots")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    expect(mock.requests).toEqual([]);
  });
});

describe("adding a record", () => {
  it("sends it as documented", async () => {
    const mx: NewDnsRecord = { type: "MX", host: "Mail.Example.com", value: "mx.example.net", priority: 10 };
    expect(await dnsOf([]).add("Example.com", mx)).toEqual({ changed: true });
    const written = { host: "mail", value: "mx.example.net", recordType: "MX", priority: "10" };
    expect(sent()).toEqual([["addDnsRecord", { userId: TENANT }, { domain: "example.com", records: [written] }]]);
  });

  it.each<[NewDnsRecord, Row]>([
    [{ type: "TXT", host: "@", value: SPF }, record("@", SPF)],
    [{ type: "TXT", host: "example.com", value: SPF }, record("@", SPF)],
    [{ type: "CNAME", host: "www", value: "Example.net" }, record("www", "example.net.", { recordType: "cname" })],
    [
      { type: "MX", host: "@", value: "mx.a.com", priority: 20 },
      record("@", "mx.a.com", { recordType: "MX", priority: "20" }),
    ],
    [
      { type: "TXT", host: "_dmarc", value: "v=DMARC1; p=none" },
      record("_dmarc", "v=DMARC1;p=none;rua=mailto:x@y.com;pct=100;fo=0"),
    ],
  ])("sends nothing where it is there: %j", async (wanted, there) => {
    expect(await dnsOf([there]).add("example.com", wanted)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it.each<[NewDnsRecord, Row]>([
    [{ type: "TXT", host: "@", value: SPF }, record("www", SPF)],
    [{ type: "TXT", host: "@", value: SPF }, record("@", SPF.toUpperCase())],
    [{ type: "A", host: "@", value: "192.0.2.1" }, record("@", "192.0.2.1")],
    [
      { type: "MX", host: "@", value: "mx.a.com", priority: 10 },
      record("@", "mx.a.com", { recordType: "MX", priority: "20" }),
    ],
    [{ type: "TXT", host: "_dmarc", value: "v=DMARC1; p=reject" }, record("_dmarc", "v=DMARC1; p=none")],
    [{ type: "TXT", host: "_dmarc", value: "v=DMARC1; p=none; pct=50" }, record("_dmarc", "v=DMARC1; p=none")],
  ])("sends %j beside another", async (wanted, there) => {
    expect(await dnsOf([there]).add("example.com", wanted)).toEqual({ changed: true });
    expect(sent()).toHaveLength(1);
  });

  it("sends it where the same one is disabled", async () => {
    expect(await dnsOf([], [record("@", SPF)]).add("example.com", { type: "TXT", host: "@", value: SPF })).toEqual({
      changed: true,
    });
  });

  it.each<[string, Partial<NewDnsRecord>, string]>([
    ["no type", { type: "SPF" as never }, "invalid-argument"],
    ["no host", { host: "a b" }, "invalid-argument"],
    ["an empty host", { host: "" }, "invalid-argument"],
    ["no value", { value: " " }, "invalid-argument"],
    ["no priority where one is needed", { type: "MX" }, "invalid-argument"],
    ["a priority that is none", { type: "MX", priority: -1 }, "invalid-argument"],
    ["a ttl", { ttl: 300 }, "unsupported"],
  ])("is refused with %s", async (_name, more, code) => {
    const wanted = { type: "TXT", host: "@", value: "x", ...more } as const;
    expect((await failureOf(provider.dns.add("example.com", wanted))).code).toBe(code);
    expect(mock.requests).toEqual([]);
  });

  it("is not done on a domain of someone else", async () => {
    const error = await failureOf(dnsOf([]).add("example.net", { type: "TXT", host: "@", value: "x" }));
    expect(error.code).toBe("not-found");
    expect(sent()).toEqual([]);
  });
});

describe("changing a record", () => {
  it("sends all that it then is, as documented", async () => {
    const dns = dnsOf([record("@", SPF), record("www", "192.0.2.1", { recordType: "A" })]);
    expect(await dns.update("example.com", "R-www", { value: "192.0.2.2" })).toEqual({ changed: true });
    const body = { recordId: "R-www", domain: "example.com", host: "www", value: "192.0.2.2", recordType: "A" };
    expect(sent()).toEqual([["updateDnsRecords", { userId: TENANT }, body]]);
    await dns.update("example.com", "R-www", { host: "shop" });
    expect(sent()[1]?.[2]).toEqual({ ...body, host: "shop", value: "192.0.2.1" });
  });

  it("sends nothing if it is so already", async () => {
    const dns = dnsOf([
      record("www", "one"),
      record("_dmarc", "v=DMARC1; p=none; rua=mailto:a@b.com; pct=100; ri=604800"),
    ]);
    expect(await dns.update("example.com", "R-www", { host: "www", value: "one" })).toEqual({ changed: false });
    expect(await dns.update("example.com", "R-_dmarc", { value: "v=DMARC1; p=none" })).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("sends a DMARC record that lacks a tag which is not the provider's own", async () => {
    for (const tag of ["pct=50", "np=reject"]) {
      const dns = dnsOf([record("_dmarc", `v=DMARC1; p=none; ${tag}`)]);
      expect(await dns.update("example.com", "R-_dmarc", { value: "v=DMARC1; p=none" })).toEqual({ changed: true });
    }
    expect(sent()).toHaveLength(2);
  });

  it("sends a DMARC record that goes to another host", async () => {
    const dns = dnsOf([record("_dmarc", "v=DMARC1; p=none; pct=100")]);
    const changes = { host: "_dmarc.mail", value: "v=DMARC1; p=none" };
    expect(await dns.update("example.com", "R-_dmarc", changes)).toEqual({ changed: true });
    expect(sent()[0]?.[2]).toMatchObject(changes);
  });

  it("is possible for one that is disabled", async () => {
    expect(await dnsOf([], [record("www", "one")]).update("example.com", "R-www", { value: "two" })).toEqual({
      changed: true,
    });
  });

  it.each([
    ["nothing to change", {}, "invalid-argument"],
    ["no host", { host: "-" }, "invalid-argument"],
    ["a ttl", { value: "x", ttl: 60 }, "unsupported"],
    ["a priority", { value: "x", priority: 5 }, "unsupported"],
  ])("is refused with %s", async (_name, changes, code) => {
    expect((await failureOf(provider.dns.update("example.com", "R", changes))).code).toBe(code);
    expect(mock.requests).toEqual([]);
  });

  it("is refused for one that is not there", async () => {
    const error = await failureOf(dnsOf([record("@", SPF)]).update("example.com", "R-other", { value: "x" }));
    expect(error.code).toBe("not-found");
    expect(sent()).toEqual([]);
  });
});

describe("removing a record", () => {
  it("sends its id, as documented", async () => {
    const dns = dnsOf([record("@", SPF)], [record("www", "one")]);
    expect(await dns.remove("example.com", "R-@")).toEqual({ changed: true });
    expect(await dns.remove("example.com", "R-www")).toEqual({ changed: true });
    expect(sent()).toEqual([
      ["deleteDnsRecords", { userId: TENANT, recordId: "R-@" }, undefined],
      ["deleteDnsRecords", { userId: TENANT, recordId: "R-www" }, undefined],
    ]);
  });

  it("is done where it is not there", async () => {
    expect(await dnsOf([record("@", SPF)]).remove("example.com", "R-other")).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("is not done where a row cannot be read, or the domain is someone else's", async () => {
    const odd = dnsOf([{ host: "www" }]);
    expect((await failureOf(odd.remove("example.com", "R-www"))).code).toBe("unexpected-response");
    expect((await failureOf(odd.remove("example.net", "R-www"))).code).toBe("not-found");
    expect(sent()).toEqual([]);
  });
});
