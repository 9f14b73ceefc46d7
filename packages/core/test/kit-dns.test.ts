import { describe, expect, it } from "vitest";
import { isSameRecord, readDmarc, readHost } from "../src/kit/dns.js";

describe("readHost", () => {
  it.each([
    ["@", "@"],
    ["", "@"],
    ["One.com", "@"],
    ["one.com.", "@"],
    ["WWW", "www"],
    ["www.one.com.", "www"],
    ["a.b.one.com", "a.b"],
    ["notone.com", "notone.com"],
    [" _dmarc ", "_dmarc"],
  ])("reads %j as %j", (given, host) => {
    expect(readHost("one.com", given)).toBe(host);
  });
});

describe("isSameRecord", () => {
  const txt = { type: "TXT", host: "@", value: "v=spf1 Include:x ~all" };
  const mx = { type: "MX", host: "@", value: "mx.example", priority: 10 };

  it.each([
    [txt, { ...txt, value: '"v=spf1 Include:x ~all"' }, true],
    [txt, { ...txt, value: '"v=spf1 Incl" "ude:x ~all"' }, true],
    [txt, { ...txt, value: "v=spf1 include:x ~all" }, false],
    [txt, { ...txt, host: "www" }, false],
    [txt, { ...txt, type: "SPF" }, false],
    [mx, { ...mx, value: "MX.Example." }, true],
    [mx, { ...mx, priority: 20 }, false],
    [mx, { ...mx, value: "mx2.example" }, false],
  ])("compares %j with %j: %s", (one, other, same) => {
    expect([isSameRecord(one, other), isSameRecord(other, one)]).toEqual([same, same]);
  });
});

describe("readDmarc", () => {
  it.each([
    ["v=DMARC1; p=reject", { policy: "reject" }],
    ['"v=DMARC1;p=none;rua=mailto:A@One.com"', { policy: "none", reportTo: "a@one.com" }],
    ["v=DMARC1; p=Quarantine; sp=none; rua=", { policy: "quarantine" }],
    ["v=DMARC1; p=strict", undefined],
    ["v=DMARC2; p=none", undefined],
    ["v=spf1 -all", undefined],
  ])("reads %j as %j", (value, policy) => {
    expect(readDmarc(value)).toEqual(policy);
  });
});
