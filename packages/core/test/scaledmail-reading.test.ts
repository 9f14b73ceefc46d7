import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/scaledmail/orders.js";
import { collect } from "../src/kit/listing.js";
import type { Scope } from "../src/orders/index.js";
import { endedOrders, openOrganization, orderByHand } from "./scaledmail-bench.js";
import { answering, createProvider, failureOf, TENANT } from "./scaledmail-fixture.js";
import type { Bench } from "./simulated-wire.js";

type Shop = Bench<"scaledmail">;
type Row = Readonly<Record<string, unknown>>;

const read = async (shop: Shop, scope: Partial<Scope>) => {
  const { provider, simulator } = shop;
  const own = { tenant: TENANT, clock: simulator.clock, timeoutMs: 1, secrets: {} };
  const driver = createOrderDriver(provider.native, provider.domains, own);
  shop.forget();
  return await driver.read({ domains: false, mailboxesOn: [], tags: [], ...scope }, {});
};

/** Three domains of one order with two mailboxes each, and orders that are over. */
async function openSmall(...ended: readonly string[]): Promise<{ shop: Shop; one: string; others: string[] }> {
  const shop = openOrganization();
  const others = ended.length > 0 ? await endedOrders(shop, ...ended) : [];
  return { shop, one: await orderByHand(shop, "one", ["a.com", "b.com", "c.com"]), others };
}

const rowsOf = (reply: unknown, name: string): Row[] => Object(reply)[name];

describe("what is read for an order", () => {
  const [IN_USE, BOUGHT, BOXES] = ["getDomains", "getPurchasedDomains", "getMailboxesByDomainId"];
  it.each<[string, Partial<Scope>, (string | undefined)[]]>([
    ["domains", { domains: true }, [IN_USE, BOUGHT]],
    ["mailboxes of two domains", { mailboxesOn: ["a.com", "c.com"] }, [IN_USE, BOXES, BOXES]],
    ["mailboxes of a domain that is not listed", { mailboxesOn: ["x.com"] }, [IN_USE]],
    ["a tag that a row shows", { tags: ["one"] }, [IN_USE]],
    ["a tag that no row shows", { tags: ["two"] }, [IN_USE, "getOrders"]],
    [
      "all of it",
      { domains: true, mailboxesOn: ["b.com"], tags: ["one", "two"] },
      [IN_USE, BOUGHT, BOXES, "getOrders"],
    ],
  ])("%s, in as few calls as there can be", async (_name, scope, calls) => {
    const { shop } = await openSmall();
    const reading = await read(shop, scope);
    expect(shop.called()).toEqual(calls);
    expect(reading.domains.complete).toBe(scope.domains ?? false);
    expect(reading.mailboxes.complete).toBe(scope.mailboxesOn !== undefined);
  });

  it("finds a tag on the rows, else in the details of orders without rows, else nowhere", async () => {
    const { shop, one, others } = await openSmall("two", "three", "");
    const details = (): string[] => shop.called().filter((operation) => operation === "getOrderDetails");
    const { tags } = await read(shop, { tags: ["one", "two", "none"] });
    expect([...tags]).toEqual([
      ["one", { reference: one }],
      ["two", { reference: others[0] }],
      ["none", null],
    ]);
    expect(details()).toHaveLength(3);
    // The search ends with the last tag that is found, and the details of the others are not read.
    expect((await read(shop, { tags: ["two"] })).tags.get("two")).toEqual({ reference: others[0] });
    expect(details()).toHaveLength(1);
  });

  it("looks up the order of a row that lacks the field", async () => {
    const { shop, one } = await openSmall();
    shop.reword = (path, reply) =>
      path.endsWith("/domains") ? { domains: rowsOf(reply, "domains").map(({ tag: _, ...row }) => row) } : reply;
    expect((await read(shop, { tags: ["one"] })).tags.get("one")).toEqual({ reference: one });
    expect((await read(shop, { tags: ["none"] })).tags.get("none")).toBeNull();
  });

  it.each<[string, (path: string, reply: unknown, two: string) => unknown]>([
    [
      "a list is not counted right",
      (path, reply) => (path.endsWith("/orders") ? { ...Object(reply), total: 5 } : reply),
    ],
    [
      "an order has no id",
      (path, reply) => (path.endsWith("/orders") ? { payments: [...rowsOf(reply, "payments"), {}] } : reply),
    ],
    ["its details are not shown", (path, reply, two) => (path === `orders/${two}` ? null : reply)],
  ])("leaves open whether a tag is there if %s, and keeps what it found", async (_name, reword) => {
    const { shop, one, others } = await openSmall("two", "three");
    const [two = "", three] = others;
    shop.reword = (path, reply) => reword(path, reply, two);
    const { tags } = await read(shop, { tags: ["one", "three", "none"] });
    expect([...tags]).toEqual([
      ["one", { reference: one }],
      ["three", { reference: three }],
    ]);
  });
});

describe("the mailboxes of an order's domains", () => {
  const SCOPE = { mailboxesOn: ["a.com", "b.com", "c.com"] };

  /** What is said instead of the mailboxes of the first domain. */
  const boxes = (shop: Shop, change: (rows: readonly Row[]) => object): void => {
    const id = shop.simulator.world.domains.find(({ name }) => name === "a.com")?.id;
    shop.reword = (path, reply) =>
      path === `mailboxes/${id}` ? { ...Object(reply), ...change(rowsOf(reply, "mailboxes")) } : reply;
  };
  const domains = (shop: Shop, change: (rows: readonly Row[]) => object): void => {
    shop.reword = (path, reply) =>
      path.endsWith("/domains") ? { ...Object(reply), ...change(rowsOf(reply, "domains")) } : reply;
  };
  const more = (rows: readonly Row[], row: unknown): object => ({ total: rows.length + 1, mailboxes: [...rows, row] });
  const withoutId = ([{ id: _, ...first } = {}, ...others]: readonly Row[]): object => ({
    domains: [first, ...others],
  });

  it.each<[string, (shop: Shop) => void, number, string]>([
    ["another number is stated", (shop) => boxes(shop, () => ({ total: 3 })), 6, "brought 2 rows, and states 3"],
    ["they are null", (shop) => boxes(shop, () => ({ mailboxes: null })), 4, "the mailboxes of a.com are not shown"],
    ["there is no list", (shop) => boxes(shop, () => ({ mailboxes: undefined })), 4, "mailboxes should be a list"],
    ["one is not an object", (shop) => boxes(shop, (rows) => more(rows, null)), 6, "should be an object"],
    [
      "one has no address",
      (shop) => boxes(shop, (rows) => more(rows, { status: "Active" })),
      6,
      "alias should be a text",
    ],
    ["one came twice", (shop) => boxes(shop, (rows) => more(rows, { email: "ada@a.com" })), 6, "a row came twice"],
    ["a domain has no id", (shop) => domains(shop, withoutId), 4, "id should be a text"],
    [
      "a domain is not an object",
      (shop) => domains(shop, (rows) => ({ total: rows.length + 1, domains: [...rows, null] })),
      6,
      "should be an object",
    ],
    [
      "the domains are not counted right",
      (shop) => domains(shop, () => ({ total: 4 })),
      6,
      "getDomains brought 3 rows, and states 4",
    ],
  ])("are not complete if %s, and the others are there", async (_name, spoil, count, problem) => {
    const { shop } = await openSmall();
    spoil(shop);
    const { mailboxes } = await read(shop, SCOPE);
    expect(mailboxes.items).toHaveLength(count);
    expect(mailboxes.complete).toBe(false);
    expect(mailboxes.problems.join()).toContain(problem);
  });

  it("are complete if a domain that nobody asks for has no id", async () => {
    const { shop } = await openSmall();
    domains(shop, withoutId);
    expect((await read(shop, { mailboxesOn: ["b.com"] })).mailboxes).toMatchObject({ complete: true, problems: [] });
  });
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
