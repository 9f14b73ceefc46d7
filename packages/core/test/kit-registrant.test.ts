import { describe, expect, it } from "vitest";
import type { Registrant } from "../src/index.js";
import { checkRegistrant, isCountry } from "../src/kit/registrant.js";

const ADA: Registrant = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.com",
  addressLine1: "1 Example Street",
  city: "London",
  state: "London",
  postalCode: "W1",
  country: "GB",
};

describe("a registrant", () => {
  it("is fine without a phone, and with one", () => {
    expect(checkRegistrant("one.com", ADA)).toEqual([]);
    expect(checkRegistrant("one.com", { ...ADA, phone: "+44 20 0000 0000" })).toEqual([]);
  });

  it("has to be whole, and says everything that it lacks at once", () => {
    expect(checkRegistrant("one.com", { ...ADA, city: " ", postalCode: "" })).toEqual([
      "The registrant of one.com lacks city, postalCode.",
    ]);
  });

  it.each<[keyof Registrant, string]>([
    ["email", "ada"],
    ["email", "ada@example"],
    ["email", "ada lovelace@example.com"],
    ["email", "ada@example."],
    ["country", "gb"],
    ["country", "GBR"],
    ["country", "UK"],
    ["country", "XX"],
    ["country", "EU"],
    ["phone", "02000000000"],
    ["phone", "+0 200000000"],
    ["phone", "+44"],
    ["phone", "+1234567890123456"],
    ["phone", "+44 20 CALL ME"],
  ])("has no %s like %s", (field, value) => {
    expect(checkRegistrant("one.com", { ...ADA, [field]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${field} of the registrant of one\\.com must be `)),
    ]);
  });
});

describe("a country", () => {
  it("is one of 249, as the world has them now", () => {
    const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
    expect(codes).toHaveLength(249);
    expect(codes.filter((code) => regions.of(code) === undefined)).toEqual([]);
    expect(["DE", "US", "GB", "CN", "BR", "ZA", "AX", "SS"].every(isCountry)).toBe(true);
  });
});
