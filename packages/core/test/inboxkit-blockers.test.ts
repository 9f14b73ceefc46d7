import { facts } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import type { OrderItem, Registrant } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/index.js";
import {
  OWNED,
  REGISTRANT,
  failureOf,
  found,
  mailboxes,
  register,
  rewording,
  useInboxKit,
} from "./inboxkit-fixture.js";

const bench = useInboxKit();

const BLANK: Registrant = {
  firstName: "",
  lastName: "",
  email: " ",
  addressLine1: "",
  city: "",
  state: "",
  postalCode: "",
  country: "",
};

describe("a plan is blocked", () => {
  const blocked: readonly [name: string, items: readonly OrderItem[], blockers: [number | undefined, string][]][] = [
    [
      "where no registrant is given",
      [{ kind: "register", domain: "example.org" }],
      [[0, "InboxKit registers example.org in your name: add its registrant."]],
    ],
    [
      "where a registrant is not whole",
      [register("example.org", { registrant: BLANK })],
      [
        [
          0,
          "The registrant of example.org lacks firstName, lastName, email, addressLine1, city, state, postalCode, country.",
        ],
      ],
    ],
    [
      "where registrants differ",
      [register("example.org"), register("example.net", { registrant: { ...REGISTRANT, city: "Paris" } })],
      [[undefined, "InboxKit takes one registrant for all domains of an order. Order the others under another key."]],
    ],
    [
      "where forwarding addresses differ",
      [register("example.org", { forwardTo: "https://example.com" }), register("example.net")],
      [
        [
          undefined,
          "InboxKit takes one forwarding address for all domains of an order. Order the others under another key.",
        ],
      ],
    ],
    [
      "where something is to be renewed, which InboxKit does by itself",
      [
        { kind: "renew", domain: OWNED, what: "domain" },
        { kind: "renew", domain: OWNED, what: "mailboxes" },
      ],
      [
        [
          0,
          `${OWNED} cannot be renewed here: InboxKit renews mailboxes by itself, and no source shows the path of its call that renews a domain.`,
        ],
        [
          1,
          `${OWNED} cannot be renewed here: InboxKit renews mailboxes by itself, and no source shows the path of its call that renews a domain.`,
        ],
      ],
    ],
    ["where a domain is here already", [register(OWNED)], [[0, `${OWNED} is in this workspace already.`]]],
    [
      "where a prewarmed domain is here already",
      [{ kind: "prewarmed", domain: OWNED }],
      [[0, `${OWNED} is in this workspace already.`]],
    ],
    [
      "where mailboxes have no domain",
      [mailboxes("example.org", ["alan"])],
      [[0, "example.org is not in this workspace: register it in the same order, or connect it first."]],
    ],
    [
      "where mailboxes are for a prewarmed domain of the order",
      [{ kind: "prewarmed", domain: "warm.com" }, mailboxes("warm.com", ["alan"])],
      [[1, "warm.com comes with its mailboxes. Order more once it is in this workspace."]],
    ],
    ["where an address exists", [mailboxes(OWNED, ["alan", "ada"])], [[0, `ada@${OWNED} exists already.`]]],
    [
      "where a domain would get more than five mailboxes, those it has included",
      [mailboxes(OWNED, ["a", "b"]), mailboxes(OWNED, ["c", "d"])],
      [[0, `A domain takes 5 mailboxes; ${OWNED} has 2 and would get 4 more.`]],
    ],
    [
      "where a new domain would get more than five",
      [register("example.org"), mailboxes("example.org", ["a", "b", "c", "d", "e", "f"])],
      [[1, "A domain takes 5 mailboxes; example.org has 0 and would get 6 more."]],
    ],
    [
      "where a domain would get a second platform",
      [mailboxes(OWNED, ["a"], { platform: "microsoft" })],
      [[0, `A domain runs on one platform; ${OWNED} would have google and microsoft.`]],
    ],
    [
      "where an order itself names two platforms for a domain",
      [
        register("example.org"),
        mailboxes("example.org", ["a"]),
        mailboxes("example.org", ["b"], { platform: "microsoft" }),
      ],
      [[1, "A domain runs on one platform; example.org would have google and microsoft."]],
    ],
  ];
  it.each(blocked)("%s", async (_, items, blockers) => {
    const plan = await bench.planOf(items);
    expect(found(plan.blockers)).toEqual(blockers);
    expect(await failureOf(bench.provider.orders.place(plan, { journal: memoryJournal() }))).toMatchObject({
      code: "rejected",
    });
    expect(bench.called().filter((id) => facts.operations[id].effect !== "read")).toEqual([]);
  });

  it.each([
    ["www.example.com", true],
    ["ftp://example.com", true],
    ["https://", true],
    ["http://example.com", false],
  ])("where a domain is forwarded to %s: %s", async (forwardTo, isBlocked) => {
    const plan = await bench.planOf([register("example.org", { forwardTo })]);
    const message = "forwardTo of example.org must be a whole address, with https:// or http://.";
    expect(found(plan.blockers)).toEqual(isBlocked ? [[0, message]] : []);
  });

  it.each<[Partial<Registrant>, string | undefined]>([
    [
      { email: "not an email" },
      `email of the registrant of example.org must be an e-mail address, as in "ada@example.com".`,
    ],
    [
      { email: "ada@example" },
      `email of the registrant of example.org must be an e-mail address, as in "ada@example.com".`,
    ],
    [
      { country: "Germany" },
      `country of the registrant of example.org must be the two letters of ISO 3166-1, as in "DE".`,
    ],
    [{ country: "de" }, `country of the registrant of example.org must be the two letters of ISO 3166-1, as in "DE".`],
    [
      { phone: "555 1234567" },
      `phone of the registrant of example.org must be a number with its country code, as in "+1.5551234567".`,
    ],
    [
      { phone: "+one" },
      `phone of the registrant of example.org must be a number with its country code, as in "+1.5551234567".`,
    ],
    [
      { phone: "" },
      `phone of the registrant of example.org must be a number with its country code, as in "+1.5551234567".`,
    ],
    [{ country: "UK" }, `country of the registrant of example.org must be the two letters of ISO 3166-1, as in "DE".`],
    [
      { phone: "+0123456789" },
      `phone of the registrant of example.org must be a number with its country code, as in "+1.5551234567".`,
    ],
    [
      { phone: "+49 123" },
      `phone of the registrant of example.org must be a number with its country code, as in "+1.5551234567".`,
    ],
    [{ phone: "+44 20.0000 0000" }, undefined],
    [{ phone: "+440000000000", email: "ada.lovelace+domains@mail.example.co.uk" }, undefined],
  ])("where the registrant has %j: %s", async (fields, message) => {
    const plan = await bench.planOf([register("example.org", { registrant: { ...REGISTRANT, ...fields } })]);
    expect(found(plan.blockers)).toEqual(message === undefined ? [] : [[0, message]]);
  });

  it("but five mailboxes on a domain are not too many", async () => {
    expect((await bench.planOf([mailboxes(OWNED, ["a", "b", "c"])])).blockers).toEqual([]);
  });

  it("where a name is taken, banned, or nothing is said", async () => {
    const offers = [
      { error: false, available: false, banned: false, registration_price: 10, renewal_price: 10 },
      { error: false, available: true, banned: true, registration_price: 10, renewal_price: 10 },
      { error: false, registration_price: 10, renewal_price: 10 },
    ];
    const provider = bench.answering({
      "/domains/list": { error: false, total: 0, pages: 0, domains: [] },
      "/domains/available": offers,
      "/billing/wallet": { error: false, credits_remaining: 100 },
    });
    const items = ["example.org", "example.net", "example.com"].map((domain) => register(domain));
    const plan = await provider.orders.plan({ items }, { key: "k" });
    expect(found(plan.blockers)).toEqual([
      [0, "example.org is taken: somebody has registered it, perhaps you under another key or in another account."],
      [1, "example.net is banned from registration."],
      [2, "InboxKit does not say whether example.com can be registered."],
    ]);
  });

  it("where the wallet holds too little, and not where it holds just enough", async () => {
    bench.mock.next("getWalletDetails", { example: "topUpOff" });
    const plan = await bench.planOf([register("example.org")]);
    expect(found(plan.blockers)).toEqual([
      [undefined, "The wallet holds 0.00 credits, and this costs 12.50 credits: add credits first."],
    ]);
    expect(bench.called()).toEqual(["listDomains", "checkDomainAvailability", "getWalletDetails"]);
    const enough = bench.create({ fetch: rewording({ "362.5": "12.5" }) });
    expect((await enough.orders.plan({ items: [register("example.org")] }, { key: "k" })).blockers).toEqual([]);
  });

  it.each([
    ["pending_payment", true],
    ["cart", true],
    ["payment_failed", true],
    ["scheduled_for_deletion", true],
    ["cancelled", true],
    ["inactive", true],
    ["registration_in_progress", false],
    ["a word of tomorrow", false],
  ])("where the domain of mailboxes is %s: %s", async (status, isBlocked) => {
    const { orders } = bench.create({
      fetch: rewording({ '"status":"active","connection_type"': `"status":"${status}","connection_type"` }),
    });
    const plan = await orders.plan({ items: [mailboxes(OWNED, ["alan"])] }, { key: "k" });
    expect(found(plan.blockers)).toEqual(isBlocked ? [[0, `${OWNED} cannot take mailboxes: it is ${status}.`]] : []);
  });

  it("where an earlier checkout waits, saying what to do", async () => {
    bench.mock.next("listDomains", { example: "pendingPayment" });
    const plan = await bench.planOf([register("outreach-example.com")]);
    expect(found(plan.blockers)).toEqual([
      [
        0,
        "outreach-example.com waits for the payment of an earlier checkout. Remove it first (domains.remove), then plan again.",
      ],
    ]);
    expect(bench.called()).toEqual(["listDomains"]);
  });

  it("but mailboxes that are gone do not count", async () => {
    const gone = bench.create({
      fetch: rewording({ '"status":"scheduled"': '"status":"deleted"', '"username":"grace"': '"username":"old"' }),
    });
    expect(
      (await gone.orders.plan({ items: [mailboxes(OWNED, ["a", "b", "c", "d"])] }, { key: "k" })).blockers,
    ).toEqual([]);
  });

  it("where the platform of present mailboxes is one we do not know", async () => {
    const { orders } = bench.create({ fetch: rewording({ GOOGLE: "ZOHO" }) });
    const plan = await orders.plan({ items: [mailboxes(OWNED, ["a"])] }, { key: "k" });
    expect(found(plan.blockers)).toEqual([[0, `A domain runs on one platform; ${OWNED} would have ZOHO and google.`]]);
  });
});
