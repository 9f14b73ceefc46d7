import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createSimulator } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { checkDns, type PublicDns } from "../src/actions/dns-check.js";

type Zone = Readonly<Record<string, string | readonly string[] | Error>>;

/** Answers from a table of `TYPE name`; what is not in there is not there. */
function dnsOf(zone: Zone): PublicDns {
  const read = async (type: string, name: string): Promise<readonly string[]> => {
    const found = zone[`${type} ${name}`];
    if (found === undefined) throw Object.assign(new Error(), { code: "ENODATA" });
    if (found instanceof Error) throw found;
    return typeof found === "string" ? [found] : found;
  };
  return {
    // Long texts come in pieces.
    resolveTxt: async (name) => (await read("TXT", name)).map((text) => text.match(/.{1,20}/gs) ?? []),
    resolveMx: async (name) => (await read("MX", name)).map((exchange) => ({ exchange, priority: 1 })),
    resolveCname: async (name) => [...(await read("CNAME", name))],
  };
}

const GOOD = {
  "MX acme.com": "SMTP.google.com",
  "TXT acme.com": ["v=spf1 include:_spf.google.com ~all", "google-site-verification=abc"],
  "TXT google._domainkey.acme.com": "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
  "TXT _dmarc.acme.com": "v=DMARC1; p=none; rua=mailto:d@acme.com",
} satisfies Zone;

/** The provider publishes nothing of its own, unless it is handed in. */
const NONE = { id: "test", tenant: "1" } as unknown as Parameters<typeof checkDns>[0];

async function check(zone: Zone, platform: Parameters<typeof checkDns>[2] = "google"): Promise<Record<string, string>> {
  const checks = await checkDns(NONE, "acme.com", platform, dnsOf(zone));
  return Object.fromEntries(
    checks.map(({ what, status, message }) => [what, message ? `${status}: ${message}` : status]),
  );
}

describe("dns check", () => {
  it("finds nothing to say about what is right", async () => {
    expect(await check(GOOD)).toEqual({ MX: "ok", SPF: "ok", DKIM: "ok", DMARC: "ok" });
  });

  it.each<readonly [string, Zone, Record<string, string>]>([
    ["no MX", { "MX acme.com": [] }, { MX: "missing: no mail server: replies cannot arrive" }],
    [
      "MX of somebody else",
      { "MX acme.com": "mx.parking.example" },
      { MX: "wrong: expected a server under google.com or googlemail.com" },
    ],
    [
      "a name that only ends alike",
      { "MX acme.com": "evilgoogle.com" },
      { MX: expect.stringMatching(/^wrong/) as string },
    ],
    [
      "no SPF",
      { "TXT acme.com": "v=spf10" },
      { SPF: expect.stringMatching(/^missing: no record that begins with v=spf1/) as string },
    ],
    [
      "two SPF",
      { "TXT acme.com": ["v=spf1 -all", "v=spf1 include:_spf.google.com -all"] },
      { SPF: expect.stringMatching(/^wrong: 2 SPF records; receivers take none/) as string },
    ],
    [
      "SPF of somebody else",
      { "TXT acme.com": "v=spf1 include:other.example -all" },
      { SPF: expect.stringMatching(/^wrong/) as string },
    ],
    ["no key", { "TXT google._domainkey.acme.com": [] }, { DKIM: "missing: no key" }],
    [
      "a withdrawn key",
      { "TXT google._domainkey.acme.com": "v=DKIM1; p=" },
      { DKIM: "wrong: the key was withdrawn (p= is empty)" },
    ],
    ["no DMARC", { "TXT _dmarc.acme.com": "v=DMARC2; p=none" }, { DMARC: expect.stringMatching(/^missing/) as string }],
    [
      "DMARC without a policy",
      { "TXT _dmarc.acme.com": "v=DMARC1; sp=none" },
      { DMARC: "wrong: it has no policy (p=)" },
    ],
    [
      "no answer",
      { "MX acme.com": Object.assign(new Error(), { code: "ETIMEOUT" }) },
      { MX: "unknown: public DNS gave no answer (ETIMEOUT)" },
    ],
  ])("tells of %s", async (_, zone, told) => {
    const withoutEmpty = Object.fromEntries(
      Object.entries({ ...GOOD, ...zone }).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    );
    expect(await check(withoutEmpty)).toEqual({ MX: "ok", SPF: "ok", DKIM: "ok", DMARC: "ok", ...told });
  });

  it("follows the selectors of Microsoft, and sees where one leads to nothing", async () => {
    const zone = {
      "MX acme.com": "acme-com.mail.protection.outlook.com",
      "TXT acme.com": "v=spf1 include:spf.protection.outlook.com -all",
      "TXT selector1._domainkey.acme.com": "v=DKIM1; p=abc",
      "CNAME selector2._domainkey.acme.com": "selector2-acme-com._domainkey.acme.onmicrosoft.com",
      "TXT _dmarc.acme.com": "v=DMARC1; p=reject",
    };
    const checks = await checkDns(NONE, "acme.com", "microsoft", dnsOf(zone));
    expect(checks.filter(({ what }) => what === "DKIM")).toEqual([
      expect.objectContaining({ name: "selector1._domainkey.acme.com", status: "ok" }),
      expect.objectContaining({
        status: "wrong",
        message: expect.stringMatching(/it points to selector2-acme-com/) as string,
      }),
    ]);
    expect(checks.filter(({ status }) => status !== "ok").length).toBe(1);
  });

  it("compares every record that the provider says it publishes", async () => {
    const { fetch, clock, tenant } = createSimulator("coldmailreseller", { mailboxes: ["ada@acme.com"] });
    const provider = createColdMailResellerProvider({ apiKey: "k", userId: tenant, fetch, clock });
    const { items } = await provider.dns.list("acme.com").snapshot();
    const zone = Object.fromEntries(
      items.map(({ type, host, value }) => [`${type} ${host === "@" ? "acme.com" : `${host}.acme.com`}`, value]),
    );
    const own = async (each: Zone): Promise<readonly (readonly [string, string])[]> =>
      (await checkDns(provider, "acme.com", undefined, dnsOf(each)))
        .filter(({ what }) => what === "record")
        .map(({ name, status }) => [name, status] as const);
    expect(await own(zone)).toEqual(items.map(({ host }) => [host === "@" ? "acme.com" : `${host}.acme.com`, "ok"]));
    expect((await own({ ...zone, "MX acme.com": "mx.else.example" })).map(([, status]) => status)).toContain("wrong");
    expect((await own({})).every(([, status]) => status === "missing")).toBe(true);
  });
});
