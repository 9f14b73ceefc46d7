import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMoney, formatMoney, type Money, parseMoney, sumMoney } from "../src/index.js";
import { listCapabilities, readStatus } from "../src/kit.js";
import { canonicalJson, sha256 } from "../src/kit/canonical.js";
import { unknownOption } from "../src/kit/capabilities.js";

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const money = fc.record({ unit: fc.constantFrom("USD" as const, "credits" as const), minor: cents });

describe("money", () => {
  it("survives being written and read", () => {
    fc.assert(
      fc.property(money, (amount) => {
        const [digits] = formatMoney(amount).split(" ");
        expect(parseMoney(digits, amount.unit)).toEqual(amount);
      }),
    );
  });

  it("reads a number as it would be printed, whatever binary fractions do", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (minor) => {
        expect(parseMoney(minor / 100, "USD")).toEqual({ unit: "USD", minor });
      }),
    );
    expect(parseMoney(0.1 + 0.2, "USD")).toEqual({ unit: "USD", minor: 30 });
    expect(parseMoney(1.005, "USD")).toEqual({ unit: "USD", minor: 101 });
  });

  it.each<[unknown, number | undefined]>([
    ["12.50", 1_250],
    [" 12.5 ", 1_250],
    ["+3", 300],
    ["-0.001", 0],
    ["-0.005", -1],
    ["1.994", 199],
    ["1.995", 200],
    ["9999999999999", 999_999_999_999_900],
    [0, 0],
    [-0, 0],
    ["99999999999999", undefined],
    ["1,250.00", undefined],
    ["$5", undefined],
    ["1e3", undefined],
    ["", undefined],
    [".5", undefined],
    ["٣", undefined],
    [1e21, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [null, undefined],
    [[1], undefined],
    [true, undefined],
  ])("%j is %j hundredths", (amount, minor) => {
    expect(parseMoney(amount, "credits")).toEqual(minor === undefined ? undefined : { unit: "credits", minor });
  });

  it("is always a safe integer, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.stringMatching(/^-?\d{1,20}(\.\d{1,20})?$/)), (text) => {
        const parsed = parseMoney(text, "USD");
        if (parsed) expect(Number.isSafeInteger(parsed.minor) && !Object.is(parsed.minor, -0)).toBe(true);
      }),
    );
  });

  it("adds up in any order, and never across units", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (list) => {
        const amounts = list.map((minor): Money => ({ unit: "USD", minor }));
        const total = { unit: "USD", minor: list.reduce((sum, minor) => sum + minor, 0) };
        expect(sumMoney(amounts)).toEqual(total);
        expect(sumMoney(amounts.toReversed())).toEqual(total);
        expect(sumMoney([...amounts, undefined])).toBeUndefined();
        expect(sumMoney([...amounts, { unit: "credits", minor: 1 }])).toBeUndefined();
      }),
    );
    expect(sumMoney([])).toBeUndefined();
    expect(() => addMoney({ unit: "USD", minor: 1 }, { unit: "credits", minor: 1 })).toThrow(RangeError);
  });

  it("is printed with two decimals and its unit", () => {
    expect([1_250, 5, 0, -5, -1_250].map((minor) => formatMoney({ unit: "USD", minor }))).toEqual([
      "12.50 USD",
      "0.05 USD",
      "0.00 USD",
      "-0.05 USD",
      "-12.50 USD",
    ]);
  });
});

describe("a status", () => {
  const table = { Active: "active", "In Progress": "pending" } as const;

  it("is total: every word is in the table or unknown, and kept", () => {
    const words = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(...Object.keys(table), ...Object.getOwnPropertyNames(Object.prototype)),
    );
    fc.assert(
      fc.property(words, (word) => {
        const known = new Map<string, string>(Object.entries(table));
        expect(readStatus(table, word)).toEqual({ status: known.get(word) ?? "unknown", rawStatus: word });
      }),
    );
  });

  it("that is not given is unknown, without a word", () => {
    expect([readStatus(table, undefined), readStatus(table, "")]).toEqual([
      { status: "unknown" },
      { status: "unknown" },
    ]);
  });
});

describe("canonical JSON", () => {
  it("means the same as JSON, whatever the order of keys", async () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, member]) => [key, shuffled(member)]),
      );
    };
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(await sha256(text)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it("tells different values apart, and undefined from nothing else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(canonicalJson(a) === canonicalJson(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      }),
    );
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe(`{"a":[null,1]}`);
  });

  it("is hashed as everybody hashes", async () => {
    expect(await sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

/** With keys in order, by other means than the function under test. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, sorted(Reflect.get(value, key))]).concat(["an object"] as never);
}

describe("capabilities", () => {
  it("are the verbs that are there", () => {
    const verb = (): void => undefined;
    expect(
      listCapabilities({ domains: { list: verb, limit: 3 }, billing: { subscriptions: { list: verb } }, dns: {} }),
    ).toEqual(["domains.list", "billing.subscriptions.list"]);
  });

  it("know an option that nobody has", () => {
    expect([
      unknownOption({ apiKey: "k" }, ["apiKey"]),
      unknownOption({ apiKey: "k", apikey: "k" }, ["apiKey"]),
    ]).toEqual([undefined, "apikey"]);
  });
});
