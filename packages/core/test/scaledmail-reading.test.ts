import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/scaledmail/orders.js";
import type { Scope } from "../src/orders/index.js";
import { collect } from "../src/kit/listing.js";
import { answering, createProvider, failureOf, TENANT } from "./scaledmail-fixture.js";
import { openShop, type Shop, stock } from "./scaledmail-shop.js";

const read = async (shop: Shop, scope: Partial<Scope>) => {
  const { provider, clock } = shop;
  const own = { tenant: TENANT, clock, timeoutMs: 1, secrets: {} };
  const driver = createOrderDriver(provider.native, provider.domains, own);
  shop.calls.length = 0;
  return await driver.read({ domains: false, mailboxesOn: [], tags: [], ...scope }, {});
};

/** Three domains of one order with two mailboxes each. */
function smallShop(): Shop {
  const shop = openShop();
  const order = { id: "o1", tag: "one" };
  shop.orders.push(order);
  for (const name of ["a.com", "b.com", "c.com"]) stock(shop, name, order, ["ada", "grace"]);
  return shop;
}

describe("what is read for an order", () => {
  it.each<[string, Partial<Scope>, string[]]>([
    ["domains", { domains: true }, ["domains", "purchased-domains"]],
    ["mailboxes of two domains", { mailboxesOn: ["a.com", "c.com"] }, ["domains", "mailboxes", "mailboxes"]],
    ["mailboxes of a domain that is not listed", { mailboxesOn: ["x.com"] }, ["domains"]],
    ["a tag that a row shows", { tags: ["one"] }, ["domains"]],
    ["a tag that no row shows", { tags: ["two"] }, ["domains", "orders"]],
    [
      "all of it",
      { domains: true, mailboxesOn: ["b.com"], tags: ["one", "two"] },
      ["domains", "purchased-domains", "mailboxes", "orders"],
    ],
  ])("%s, in as few calls as there can be", async (_name, scope, calls) => {
    const shop = smallShop();
    const reading = await read(shop, scope);
    expect(shop.calls).toEqual(calls);
    expect(reading.domains.complete).toBe(scope.domains ?? false);
    expect(reading.mailboxes.complete).toBe(scope.mailboxesOn !== undefined);
  });

  it("finds a tag on the rows, else in the details of orders without rows, else nowhere", async () => {
    const shop = smallShop();
    shop.orders.push({ id: "o2", tag: "two" }, { id: "o3", tag: "three" }, { id: "o4", tag: null });
    const { tags } = await read(shop, { tags: ["one", "two", "none"] });
    expect([...tags]).toEqual([
      ["one", { reference: "o1" }],
      ["two", { reference: "o2" }],
      ["none", null],
    ]);
    expect(shop.calls.filter((path) => path === "orders")).toHaveLength(1 + 3);
    // The search ends with the last tag that is found, and the details of the others are not read.
    expect((await read(shop, { tags: ["two"] })).tags.get("two")).toEqual({ reference: "o2" });
    expect(shop.calls.filter((path) => path === "orders")).toHaveLength(1 + 1);
  });

  it("looks up the order of a row that lacks the field", async () => {
    const shop = smallShop();
    for (const row of shop.domains) delete row["tag"];
    expect((await read(shop, { tags: ["one"] })).tags.get("one")).toEqual({ reference: "o1" });
    expect((await read(shop, { tags: ["none"] })).tags.get("none")).toBeNull();
  });

  it.each<[string, (path: string, reply: unknown) => unknown]>([
    ["a list is not counted right", (path, reply) => (path === "orders" ? { ...Object(reply), total: 5 } : reply)],
    [
      "an order has no id",
      (path, reply) => (path === "orders" ? { payments: [...Object(reply).payments, {}] } : reply),
    ],
    ["its details are not shown", (path, reply) => (path === "orders/o2" ? null : reply)],
  ])("leaves open whether a tag is there if %s, and keeps what it found", async (_name, reword) => {
    const shop = smallShop();
    shop.orders.push({ id: "o2", tag: "two" }, { id: "o3", tag: "three" });
    shop.reword = reword;
    const { tags } = await read(shop, { tags: ["one", "three", "none"] });
    expect([...tags]).toEqual([
      ["one", { reference: "o1" }],
      ["three", { reference: "o3" }],
    ]);
  });
});

describe("the mailboxes of an order's domains", () => {
  const SCOPE = { mailboxesOn: ["a.com", "b.com", "c.com"] };

  it.each<[string, (shop: Shop) => unknown, number, string]>([
    [
      "another number is stated",
      (shop) => reply(shop, "recDOM-a.com", { total: 3 }),
      6,
      "brought 2 rows, and states 3",
    ],
    [
      "they are null",
      (shop) => reply(shop, "recDOM-a.com", { mailboxes: null }),
      4,
      "the mailboxes of a.com are not shown",
    ],
    [
      "there is no list",
      (shop) => reply(shop, "recDOM-a.com", { mailboxes: undefined }),
      4,
      "mailboxes should be a list",
    ],
    [
      "one is not an object",
      (shop) => shop.mailboxes.get("recDOM-a.com")?.push(null as never),
      6,
      "should be an object",
    ],
    [
      "one has no address",
      (shop) => shop.mailboxes.get("recDOM-a.com")?.push({ status: "Active" }),
      6,
      "alias should be a text",
    ],
    [
      "one came twice",
      (shop) => shop.mailboxes.get("recDOM-a.com")?.push({ email: "ada@a.com" }),
      6,
      "a row came twice",
    ],
    ["a domain has no id", (shop) => delete shop.domains[0]?.["id"], 4, "id should be a text"],
    ["a domain is not an object", (shop) => shop.domains.push(null as never), 6, "should be an object"],
    [
      "the domains are not counted right",
      (shop) => reply(shop, "domains", { total: 4 }),
      6,
      "getDomains brought 3 rows, and states 4",
    ],
  ])("are not complete if %s, and the others are there", async (_name, spoil, count, problem) => {
    const shop = smallShop();
    spoil(shop);
    const { mailboxes } = await read(shop, SCOPE);
    expect(mailboxes.items).toHaveLength(count);
    expect(mailboxes.complete).toBe(false);
    expect(mailboxes.problems.join()).toContain(problem);
  });

  it("are complete if a domain that nobody asks for has no id", async () => {
    const shop = smallShop();
    delete shop.domains[0]?.["id"];
    expect((await read(shop, { mailboxesOn: ["b.com"] })).mailboxes).toMatchObject({ complete: true, problems: [] });
  });

  function reply(shop: Shop, end: string, more: object): void {
    shop.reword = (path, own) => (path.endsWith(end) ? { ...Object(own), ...more } : own);
  }
});

describe("listings", () => {
  const DOMAIN = { id: "d1", domain: "a.com", status: "Active" };

  it("take two rows of one name apart by their ids", async () => {
    const twin = { id: "d2", domain: "a.com", status: "In Progress" };
    const fetch = answering({ domains: { domains: [DOMAIN, twin, DOMAIN] }, "purchased-domains": { domains: [] } });
    const { domains } = createProvider({ fetch });
    expect((await collect(domains.list())).map(({ id }) => id)).toEqual(["d1", "d2"]);
    expect(await domains.list().snapshot()).toMatchObject({ complete: false, problems: ["a row came twice"] });
  });

  it("hand over what can be read of them, and say what cannot", async () => {
    const fetch = answering({
      domains: { total: 2, domains: [DOMAIN, { id: "d2" }] },
      "purchased-domains": { total: 3, domains: [{ domain: "b.com" }, null] },
    });
    const { domains } = createProvider({ fetch });
    const { items, complete, problems } = await domains.list().snapshot();
    expect(items.map(({ name }) => name)).toEqual(["a.com", "b.com"]);
    expect(complete).toBe(false);
    expect(problems).toEqual([
      "getPurchasedDomains brought 2 rows, and states 3",
      expect.stringContaining("getDomains: domains[1].domain should be a text"),
      expect.stringContaining("getPurchasedDomains: domains[1] should be an object"),
    ]);
    // Whoever iterates gets the error instead.
    expect((await failureOf(collect(domains.list()))).code).toBe("unexpected-response");
  });

  it("can be asked for whatever they yield", async () => {
    const names = ["www.a.com", "acme.github.io", "a.com"];
    const fetch = answering({
      domains: { domains: names.map((domain, at) => ({ id: `d${at}`, domain })) },
      "purchased-domains": { domains: [] },
      d0: { mailboxes: [{ email: "o'brien@www.a.com", mailbox_password: "p-secret" }] },
      d1: { mailboxes: [{ email: "jürgen@acme.github.io" }] },
      d2: { mailboxes: [] },
    });
    const seller = createProvider({ fetch });
    for (const { name } of await collect(seller.domains.list()))
      expect(await seller.domains.get(name)).toMatchObject({ name });
    for (const { address, domain } of await collect(seller.mailboxes.list())) {
      expect(await seller.mailboxes.get(address)).toMatchObject({ address });
      expect(await collect(seller.mailboxes.list({ domain }))).toHaveLength(1);
    }
    const credentials = await seller.mailboxes.credentials("O'Brien@www.a.com");
    expect(credentials.reveal()).toMatchObject({ password: "p-secret" });
  });
});
