import { describe, expect, it } from "vitest";
import type { OrderItem } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  ada,
  allAvailable,
  called,
  createProvider,
  effects,
  failureOf,
  KEY,
  mailboxes,
  messages,
  mock,
  pair,
  provider,
  rewording,
  TAG,
} from "./scaledmail-fixture.js";

describe("blockers", () => {
  const many = (count: number, platform: "google" | "microsoft" | "smtp", people: number): OrderItem[] =>
    Array.from({ length: count }, (_, n) => pair(`example-${n}.com`, platform, people)).flat();

  it.each<[string, OrderItem[], [number | undefined, string][]]>([
    [
      "a prewarmed domain that nobody offers",
      [{ kind: "prewarmed", domain: "one.com" }],
      [[0, "one.com is not for sale prewarmed now: it was sold, or never was for sale."]],
    ],
    [
      "a prewarmed domain under the id of another offer",
      [{ kind: "prewarmed", domain: "example.net", offerId: "recPRE00000000001" }],
      [
        [0, "example.net is in this organization already."],
        [
          0,
          "example.net is not for sale as offer recPRE00000000001: leave offerId out, or take it from prewarm.search.",
        ],
      ],
    ],
    [
      "mailboxes on a prewarmed domain",
      [{ kind: "prewarmed", domain: "one.com" }, mailboxes("one.com", "smtp", 4)],
      [
        [0, "one.com is not for sale prewarmed now: it was sold, or never was for sale."],
        [1, "one.com comes with its mailboxes. Order more once it is in this organization."],
      ],
    ],
    [
      "renewals",
      [{ kind: "renew", domain: "example.com", what: "mailboxes" }],
      [[0, "example.com cannot be renewed here: ScaledMail renews everything by itself until the order is cancelled."]],
    ],
    [
      "a domain without mailboxes",
      [{ kind: "register", domain: "one.com" }],
      [[0, "ScaledMail sells a domain together with its mailboxes: add an item with the mailboxes of one.com."]],
    ],
    [
      "mailboxes on a strange domain",
      [mailboxes("one.com", "smtp", 4)],
      [[0, "one.com is not in this organization: register it in the same order."]],
    ],
    [
      "a domain in use",
      pair("example.com", "google", 2),
      [
        [0, "example.com is in this organization already."],
        [1, "example.com has its mailboxes: ScaledMail fixes their number when the domain is ordered."],
      ],
    ],
    [
      "a domain bought and unused",
      [mailboxes("example.info", "google", 2)],
      [
        [
          0,
          "example.info is bought already and carries no mailboxes; Mailfleet orders mailboxes only together with a new domain.",
        ],
      ],
    ],
    [
      "the mailboxes of a domain in two items",
      [...pair("one.com", "smtp", 4), { ...mailboxes("one.com", "smtp", 4), people: ["e", "f", "g", "h"].map(ada) }],
      [
        [0, "Put all mailboxes of one.com into one item."],
        [1, "Put all mailboxes of one.com into one item."],
        [2, "Put all mailboxes of one.com into one item."],
      ],
    ],
    [
      "a platform it lacks",
      pair("one.com", "azure", 2),
      [
        [0, "ScaledMail has no azure mailboxes."],
        [1, "ScaledMail has no azure mailboxes."],
      ],
    ],
    [
      "1 Google mailbox",
      pair("one.com", "google", 1),
      [[1, "one.com: a google domain carries 2, 3, 4 mailboxes, not 1."]],
    ],
    [
      "5 Google mailboxes",
      pair("one.com", "google", 5),
      [[1, "one.com: a google domain carries 2, 3, 4 mailboxes, not 5."]],
    ],
    [
      "24 Outlook mailboxes",
      pair("one.com", "microsoft", 24),
      [[1, "one.com: a microsoft domain carries 25 mailboxes, not 24."]],
    ],
    ["3 SMTP mailboxes", pair("one.com", "smtp", 3), [[1, "one.com: a smtp domain carries 4 mailboxes, not 3."]]],
    [
      "two years",
      [{ kind: "register", domain: "one.com", years: 2 }, mailboxes("one.com", "google", 2)],
      [[0, "one.com: ScaledMail registers for one year only."]],
    ],
    [
      "Google domains of two sizes",
      [...pair("one.com", "google", 2), ...pair("two.com", "google", 3)],
      [
        [
          undefined,
          "All google domains of an order carry the same number of mailboxes. Order the others under another key.",
        ],
      ],
    ],
    [
      "101 Google domains",
      many(101, "google", 2),
      [[undefined, "An order takes at most 100 google domains, not 101."]],
    ],
    [
      "31 Outlook domains",
      many(31, "microsoft", 25),
      [[undefined, "An order takes at most 30 microsoft domains, not 31."]],
    ],
    ["71 SMTP domains", many(71, "smtp", 4), [[undefined, "An order takes at most 70 smtp domains, not 71."]]],
    ["as much as one order takes", [...many(100, "google", 4), ...pair("two.com", "microsoft", 25)], []],
  ])("%s", async (_name, items, expected) => {
    const plan = await allAvailable().orders.plan({ items }, { key: KEY });
    expect(messages(plan.blockers)).toEqual(expected);
  });

  it("a name that is taken, or of which nothing is known", async () => {
    // The example knows example.org and example.com, and a domain of ours is not asked about.
    mock.next("getDomains", { example: "empty" });
    mock.next("getPurchasedDomains", { example: "empty" });
    const items = [
      ...pair("example.org", "google", 2),
      ...pair("example.com", "google", 2),
      ...pair("example.edu", "google", 2),
    ];
    const plan = await provider.orders.plan({ items }, { key: KEY });
    expect(messages(plan.blockers)).toEqual([
      [2, "example.com is taken: somebody has registered it, perhaps you under another key or in another account."],
      [4, "ScaledMail does not say whether example.edu can be registered."],
    ]);
  });

  it.each([
    ["on domain rows", "settingUp"],
    ["in an order's details only", "listed"],
  ] as const)("a key that was placed before: its tag is there, %s", async (_name, domains) => {
    mock.next("getDomains", { example: domains });
    mock.next("getOrderDetails", { example: "tagged" });
    const seller = createProvider({ fetch: rewording({ "acme-1a2b3c": TAG }) });
    const { blockers } = await seller.orders.plan({ items: pair("example.info", "google", 2).slice(1) }, { key: KEY });
    expect(messages(blockers)).toContainEqual([
      undefined,
      `There is an order tagged ${TAG} already: this key was placed before. Use a new key for a new purchase.`,
    ]);
    expect(called().includes("getOrderDetails")).toBe(domains === "listed");
  });

  it("stop an order before anything is sent", async () => {
    const plan = await provider.orders.plan({ items: [{ kind: "prewarmed", domain: "sold.com" }] }, { key: KEY });
    expect(plan.steps).toEqual([]);
    expect(await failureOf(provider.orders.place(plan, { journal: memoryJournal() }))).toMatchObject({
      code: "rejected",
    });
    expect(effects()).toBe(0);
  });
});
