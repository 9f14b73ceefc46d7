import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MailfleetError } from "../src/index.js";
import { parseAddress, parseDomain, readDomain } from "../src/kit.js";
import { isLocalPart, parseListedAddress, parseListedDomain } from "../src/kit/names.js";
import { readInternational } from "../src/kit/scripts.js";

// The beginning keeps it from being a public suffix, such as co.io, or punycode.
const label = fc.stringMatching(/^[a-z0-9-]{0,20}[a-z0-9]$/).map((text) => `q1q1${text}`);
const domain = fc
  .tuple(label, fc.constantFrom("com", "net", "io", "co.uk", "de"))
  .map(([name, suffix]) => `${name}.${suffix}`);

describe("domain names", () => {
  it("have one form, which reading and parsing agree on", () => {
    fc.assert(
      fc.property(domain, fc.boolean(), fc.boolean(), (name, upper, dot) => {
        const written = `${upper ? name.toUpperCase() : name}${dot ? "." : ""}`;
        expect(parseDomain("memory", written)).toBe(name);
        expect(readDomain(written)).toBe(name);
        expect(() => parseDomain("memory", `www.${name}`)).toThrow(MailfleetError);
      }),
    );
  });

  it("are names or a MailfleetError, whatever is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.domain(), fc.ipV4(), fc.ipV6()), (text) => {
        try {
          const name = parseDomain("memory", text);
          expect(name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
          expect(parseDomain("memory", name)).toBe(name);
        } catch (error) {
          expect(error).toMatchObject({ code: "invalid-argument", provider: "memory", outcome: "not-applied" });
        }
      }),
    );
  });

  it.each([
    ["EXAMPLE.com", "example.com"],
    ["münchen.de", "xn--mnchen-3ya.de"],
    ["MÜNCHEN.de.", "xn--mnchen-3ya.de"],
    ["example.co.uk", "example.co.uk"],
    ["my-shop.agency", "my-shop.agency"],
    ["123.com", "123.com"],
  ])("%s is %s", (written, name) => expect(parseDomain("memory", written)).toBe(name));

  it.each([
    "",
    "com",
    "co.uk",
    "localhost",
    "www.example.com",
    "foo_bar.com",
    "_dmarc.com",
    "-a.com",
    "a-.com",
    "a..com",
    ".com",
    "a*b.com",
    `a"b.com`,

    "http://example.com",
    "example.com/",
    "example.com:80",
    "ada@example.com",
    "ex ample.com",
    "1.2.3.4",
    "1.2.3",
    "0x7f.1",
    "[::1]",
    "a%2eb.com",
    `${"a".repeat(64)}.com`,
    undefined,
    null,
    7,
    {},
  ])("%j is none", (name) => {
    expect(() => parseDomain("memory", name as string)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("of a provider are kept as they are where they are none", () => {
    expect(readDomain("Not A Domain")).toBe("not a domain");
    expect(readDomain("Foo_Bar.com")).toBe("foo_bar.com");
  });
});

describe("addresses", () => {
  it("have one form", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_+-]([A-Za-z0-9_+-]{0,30})$/), domain, (localPart, name) => {
        const address = `${localPart}@${name}`.toLowerCase();
        for (const written of [address, address.toUpperCase(), `${localPart}@${name}.`]) {
          expect(parseAddress("memory", written)).toEqual({
            address,
            localPart: localPart.toLowerCase(),
            domain: name,
          });
        }
      }),
    );
  });

  it("are addresses or a MailfleetError, whatever is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress({ size: "medium" })), (text) => {
        try {
          const parsed = parseAddress("memory", text);
          expect(parsed.address).toBe(`${parsed.localPart}@${parsed.domain}`);
          expect(parseAddress("memory", parsed.address)).toEqual(parsed);
        } catch (error) {
          expect(error).toMatchObject({ code: "invalid-argument" });
        }
      }),
    );
  });

  it.each([
    "",
    "ada",
    "@example.com",
    "ada@",
    "ada@localhost",
    "a b@example.com",
    "ada@ex ample.com",
    "a@b@example.com",
    `"ada"@example.com`,

    "ada@1.2.3.4",
    "ada@[::1]",
    "ada@a*b.com",
    ".ada@example.com",
    "ada.@example.com",
    "a..b@example.com",
    `${"a".repeat(65)}@example.com`,
    undefined,
    7,
  ])("%j is none", (address) => {
    expect(() => parseAddress("memory", address as string)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("know what a local part may be", () => {
    for (const text of ["a", "ada", "ada.lovelace", "a+b", "a_b", "-a", "A1", "a".repeat(64)])
      expect({ text, is: isLocalPart(text) }).toEqual({ text, is: true });
    for (const text of ["", ".", "a.", ".a", "a..b", "ä", "a b", "a@b", "a".repeat(65), "a\n"])
      expect({ text, is: isLocalPart(text) }).toEqual({ text, is: false });
  });
});

describe("what is listed", () => {
  it("can be asked for by its name, also where it cannot be ordered", () => {
    for (const name of ["go.example.com", "example.uk.com", "example.com", "xn--bcher-kva.com"]) {
      expect(parseListedDomain("memory", name.toUpperCase())).toBe(name);
      expect(parseListedAddress("memory", `O'Brien+a&b@${name}`)).toEqual({
        address: `o'brien+a&b@${name}`,
        domain: name,
      });
    }
  });

  it.each(["", " ", "com", "no dots", "https://example.com", "ada@example.com", "-.com", "1.2.3.4"])(
    "is not %j, which is not a domain name",
    (name) => {
      expect(() => parseListedDomain("memory", name)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
      expect(() => parseListedAddress("memory", `ada@b@${name}`)).toThrow(MailfleetError);
    },
  );

  it.each([
    "ada",
    "ada@",
    "@example.com",
    "a..b@example.com",
    ".a@example.com",
    "a.@example.com",
    "a b@example.com",
    "<ada>@example.com",
  ])("is not %j, which is not an address", (address) => {
    expect(() => parseListedAddress("memory", address)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

describe("a name with letters beyond ASCII", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["ex\u0430mple.com", "xn--exmple-4nf.com", ["Latin", "Cyrillic"]],
    ["\u0430\u0440\u0440\u04cf\u0435.com", "xn--80ak6aa92e.com", ["Cyrillic"]],
    ["m\u00fcnchen-mail.de", "xn--mnchen-mail-thb.de", ["Latin"]],
    ["\u4f8b\u3048.jp", "xn--r8jz45g.jp", ["Han", "Hiragana"]],
  ])("%s says of which scripts they are", (shown, ascii, scripts) => {
    expect(parseDomain("memory", shown)).toBe(ascii);
    expect(readInternational(ascii)).toEqual({ shown, scripts });
  });

  it("is none in plain ASCII", () => {
    expect(readInternational("example.com")).toBeUndefined();
  });
});

describe("what can be registered below another domain", () => {
  it.each(["acme.uk.com", "acme.us.com", "acme.de.com", "acme.in.net", "acme.co.com"])("%s can", (name) => {
    expect(parseDomain("memory", name)).toBe(name);
  });

  it.each(["uk.com", "www.acme.uk.com", "acme.github.io", "mail.acme.com", "co.uk"])("%s cannot", (name) => {
    expect(() => parseDomain("memory", name)).toThrow(MailfleetError);
  });
});
