import { describe, expect, it } from "vitest";
import type { Domain, Mailbox, OrderItem } from "../src/index.js";
import type { CheckedRequest, Reading } from "../src/kit.js";
import { groupItems } from "../src/orders/items.js";
import { checkRules, checkWallet, type Facts, type Rules } from "../src/orders/rules.js";
import {
  fields,
  flag,
  list,
  mapOf,
  name,
  only,
  optional,
  readRequest,
  secret,
  text,
  wholeNumber,
} from "../src/orders/shape.js";

const person = (localPart: string) => ({ localPart, firstName: "Ada", lastName: "Lovelace" });
const boxes = (domain: string, ...names: string[]): OrderItem => ({
  kind: "mailboxes",
  domain,
  platform: "google",
  people: names.map(person),
});
const register = (domain: string, more: object = {}): OrderItem => ({ kind: "register", domain, ...more });

const RULES: Rules = {
  name: "Acme",
  here: "in this account",
  platforms: { google: { most: 2, userName: { pattern: /^[a-z]+$/, write: "letters" } } },
  usable: ["active"],
  mostYears: 2,
  registrant: { unsent: "nobody asks." },
};

function requestOf(items: readonly OrderItem[], claims = new Map<string, string>()): CheckedRequest {
  return { items, groups: groupItems(items), claims };
}

function reading(domains: readonly Partial<Domain>[] = [], addresses: readonly string[] = []): Reading {
  const whole = { complete: true, problems: [] };
  const mailboxes = addresses.map(
    (address) => ({ address, domain: address.split("@")[1], status: "active" }) as unknown as Mailbox,
  );
  return {
    domains: { items: domains as Domain[], ...whole },
    mailboxes: { items: mailboxes, ...whole },
    tags: new Map(),
  };
}

function found(
  items: readonly OrderItem[],
  facts: Partial<Facts> = {},
  rules: Partial<Rules> = {},
): [number | undefined, string][] {
  const findings = checkRules({ ...RULES, ...rules }, requestOf(items), { before: reading(), ...facts });
  return findings.map(({ item, message }) => [item, message]);
}

describe("items by domain", () => {
  it("keep their places, the domain first, renewals apart", () => {
    const items: OrderItem[] = [
      boxes("a.com", "ada"),
      { kind: "prewarmed", domain: "b.com" },
      register("a.com"),
      { kind: "renew", domain: "c.com", what: "mailboxes" },
      boxes("a.com", "alan", "grace"),
      boxes("c.com", "ada"),
    ];
    expect(
      groupItems(items).map(({ domain, register: own, prewarmed, mailboxes, renewals, addresses, indexes }) => [
        domain,
        own?.index,
        prewarmed?.index,
        mailboxes.map(({ index }) => index),
        renewals.map(({ index }) => index),
        addresses,
        indexes,
      ]),
    ).toEqual([
      ["a.com", 2, undefined, [0, 4], [], ["ada@a.com", "alan@a.com", "grace@a.com"], [2, 0, 4]],
      ["b.com", undefined, 1, [], [], [], [1]],
      ["c.com", undefined, undefined, [5], [3], ["ada@c.com"], [5]],
    ]);
  });
});

describe("the rules of a provider", () => {
  it("let through what they allow", () => {
    expect(found([register("a.com", { years: 2 }), boxes("a.com", "ada", "alan")])).toEqual([]);
  });

  it.each<[string, OrderItem[], Partial<Facts>, Partial<Rules>, [number, string][]]>([
    ["too long", [register("a.com", { years: 3 })], {}, {}, [[0, "a.com: Acme registers for 2 years only."]]],
    [
      "nobody to register for",
      [register("a.com")],
      {},
      { registrant: "required" },
      [[0, "Acme registers a.com in your name: add its registrant."]],
    ],
    [
      "a domain alone",
      [register("a.com")],
      {},
      { neverAlone: "Acme does not" },
      [[0, "Acme does not: add an item with the mailboxes of a.com."]],
    ],
    [
      "one too many, those that are there included",
      [boxes("a.com", "ada", "grace")],
      { before: reading([{ name: "a.com", status: "active" }], ["alan@a.com"]) },
      {},
      [[0, "A domain takes 2 mailboxes; a.com has 1 and would get 2 more."]],
    ],
    [
      "one too many in two items, said once",
      [register("a.com"), boxes("a.com", "ada", "grace"), boxes("a.com", "alan")],
      {},
      {},
      [[1, "A domain takes 2 mailboxes; a.com has 0 and would get 3 more."]],
    ],
    [
      "a name before the @ that is not allowed",
      [register("a.com"), boxes("a.com", "ada", "ada.1")],
      {},
      {},
      [[1, 'ada.1@a.com cannot be had: the part before the "@" must be letters.']],
    ],
    [
      "a domain in no state for it",
      [boxes("a.com", "ada")],
      { before: reading([{ name: "a.com", status: "inactive", rawStatus: "PARKED" }]) },
      {},
      [[0, "a.com cannot take mailboxes: it is PARKED."]],
    ],
    [
      "no domain",
      [boxes("a.com", "ada")],
      {},
      { connects: true },
      [[0, "a.com is not in this account: register it in the same order, or connect it first."]],
    ],
    [
      "what waits to be paid",
      [register("a.com")],
      { before: reading([{ name: "a.com", status: "awaiting-payment" }]) },
      { unpaid: "Pay it." },
      [[0, "a.com waits for the payment of an earlier checkout. Pay it."]],
    ],
    [
      "a renewal",
      [{ kind: "renew", domain: "a.com", what: "domain" }],
      {},
      { neverRenews: "Acme does it." },
      [[0, "a.com cannot be renewed here: Acme does it."]],
    ],
    [
      "a prewarmed domain where none is sold",
      [{ kind: "prewarmed", domain: "a.com" }],
      { stock: new Set(["a.com"]) },
      { neverPrewarmed: "Acme has none." },
      [[0, "a.com cannot be ordered prewarmed: Acme has none."]],
    ],
    [
      "nothing in stock",
      [{ kind: "prewarmed", domain: "a.com" }],
      { stock: new Set() },
      {},
      [[0, "a.com is not for sale prewarmed now: it was sold, or never was for sale."]],
    ],
  ])("speak against %s", (_, items, facts, rules, findings) => {
    expect(found(items, facts, rules)).toEqual(findings);
  });

  it("say whose a name may be", () => {
    const claims = new Map([
      ["a.com", "march"],
      ["b.com", "april"],
    ]);
    const items: OrderItem[] = [register("a.com"), { kind: "prewarmed", domain: "b.com" }, register("c.com")];
    const offer = (domain: string, available: boolean) => [domain, { name: domain, available, warnings: [] }] as const;
    const offers = new Map([offer("a.com", false), offer("c.com", true)]) as unknown as NonNullable<Facts["offers"]>;
    const facts = { before: reading(), offers, stock: new Set<string>() };
    expect(checkRules(RULES, requestOf(items, claims), facts).map(({ message }) => message)).toEqual([
      'a.com is not available, and may be yours: key "march" has an unsettled claim on it. Go on with that order first.',
      'b.com is not available, and may be yours: key "april" has an unsettled claim on it. Go on with that order first.',
    ]);
  });

  it("hold a wallet against a price in its own unit", () => {
    const usd = (minor: number) => ({ unit: "USD", minor }) as const;
    expect(checkWallet(usd(100), usd(100))).toEqual([]);
    expect(checkWallet(usd(99), usd(100))).toEqual([
      { message: "The wallet holds 0.99 USD, and this costs 1.00 USD: add credits first." },
    ]);
    expect(checkWallet({ unit: "credits", minor: 500 }, usd(100))).toHaveLength(1);
  });
});

describe("a shape", () => {
  const SHAPE = fields({
    word: name,
    maybe: optional(text),
    yes: only(true),
    flag,
    years: wholeNumber(1, 3),
    list: list(fields({ a: text })),
    map: mapOf(text),
    key: optional(secret),
  });
  const right = { word: "x", yes: true, flag: false, years: 2, list: [{ a: "" }], map: { k: "v" } };
  const check = (value: unknown): string | undefined => {
    try {
      SHAPE(value, "it", (message) => new Error(message));
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it("lets through what it describes", () => {
    expect(check(right)).toBeUndefined();
    expect(check({ ...right, maybe: "", key: { $secret: "s" } })).toBeUndefined();
  });

  it.each<[object, string]>([
    [{ ...right, more: 1 }, "it has no more; it knows word, maybe, yes, flag, years, list, map, key."],
    [{ ...right, word: "" }, "it.word must be a text that is not empty."],
    [{ ...right, maybe: null }, "it.maybe must be a text."],
    [{ ...right, yes: false }, "it.yes must be true."],
    [{ ...right, flag: "no" }, "it.flag must be true or false."],
    [{ ...right, years: 4 }, "it.years must be a whole number from 1 to 3."],
    [{ ...right, years: 0 }, "it.years must be a whole number from 1 to 3."],
    [{ ...right, years: 1.5 }, "it.years must be a whole number from 1 to 3."],
    [{ ...right, years: "2" }, "it.years must be a whole number from 1 to 3."],
    [{ ...right, list: {} }, "it.list must be a list."],
    [{ ...right, list: [] }, "it.list must name at least one."],
    [{ ...right, list: [{ a: "" }, { a: 1 }] }, "it.list[1].a must be a text."],
    [{ ...right, list: [null] }, "it.list[0] must be an object."],
    [{ ...right, map: {} }, "it.map must name at least one."],
    [{ ...right, map: { k: 1 } }, "it.map.k must be a text."],
    [{ ...right, map: [] }, "it.map must be an object."],
    [{ ...right, key: "password" }, "it.key must be { $secret: name }, the name of a value in the provider's secrets."],
    [
      { ...right, key: { $secret: "s", plain: "p" } },
      "it.key must be { $secret: name }, the name of a value in the provider's secrets.",
    ],
    [[], "it must be an object."],
  ])("refuses %j", (value, words) => expect(check(value)).toBe(words));

  it("of a request leaves no part open", () => {
    const read = (request: object): unknown => readRequest("acme", "buy", request, { body: fields({ a: text }) });
    expect(read({ body: { a: "x" } })).toEqual({ body: { a: "x" } });
    for (const [request, words] of [
      [{}, "buy: body must be an object."],
      [{ body: { a: "x" }, query: { b: "y" } }, "buy: query must be left out."],
      [{ body: { a: "x" }, header: {} }, "buy: header must be left out."],
      [{ body: { a: "x" }, cookie: "y" }, "buy: the request has no cookie"],
    ] as const)
      expect(() => read(request)).toThrow(
        expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(words) }),
      );
  });
});
