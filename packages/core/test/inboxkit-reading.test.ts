import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/inboxkit/orders.js";
import type { Reading, Scope } from "../src/orders/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { failureOf, found, mailboxes, register, WORKSPACE } from "./inboxkit-fixture.js";
import { domainRow, mailboxRow, openShop, type Shop } from "./inboxkit-shop.js";

type Reword = Shop["reword"];
type Row = Record<string, unknown>;

const DOMAINS: Scope = { domains: true, mailboxesOn: [], tags: [] };

async function read(shop: Shop, scope: Scope = DOMAINS): Promise<Reading> {
  const { provider, clock } = shop;
  const driver = createOrderDriver(provider.native, provider, { tenant: WORKSPACE, clock, timeoutMs: 1 });
  return await driver.read(scope, {});
}

/** Three pages of domains. */
const manyDomains = (): Row[] => Array.from({ length: 450 }, (_, at) => domainRow(`domain-${at}.com`));

const onPage = (page: number, change: (reply: Row) => Row): Reword => {
  return (_path, reply, body) => (body["page"] === page ? change(reply) : reply);
};
const domainsOf = (reply: Row): Row[] => reply["domains"] as Row[];

describe("what was read is complete", () => {
  it("where every page came, with as many rows as are stated", async () => {
    const { domains, mailboxes: unread, tags } = await read(openShop({ domains: manyDomains() }));
    expect([domains.items.length, domains.complete, domains.problems]).toEqual([450, true, []]);
    expect([unread.complete, unread.items.length, tags.size]).toEqual([false, 0, 0]);
  });

  it("where there is nothing, and that is stated", async () => {
    expect((await read(openShop())).domains).toEqual({ items: [], complete: true, problems: [] });
  });

  const unreadable = { uid: "d-z", name: null, status: "cart" };
  const doubtful: readonly [name: string, reword: Reword, problem: RegExp, items: number][] = [
    [
      "a page is short",
      onPage(2, (reply) => ({ ...reply, domains: domainsOf(reply).slice(1) })),
      /449 rows came.* 450/,
      449,
    ],
    ["the last page is empty", onPage(3, (reply) => ({ ...reply, domains: [] })), /400 rows came.* 450/, 400],
    ["the total changes", onPage(3, (reply) => ({ ...reply, total: 451 })), /total changed/, 450],
    [
      "a page comes twice",
      (_path, reply, body) => (body["page"] === 2 ? { ...reply, domains: manyDomains().slice(0, 200) } : reply),
      /came twice/,
      250,
    ],
    [
      "a row is not readable",
      onPage(1, (reply) => ({ ...reply, domains: [unreadable, ...domainsOf(reply).slice(1)] })),
      /domains\[0\]\.name should be a text/,
      449,
    ],
    [
      "a row is not a row",
      onPage(1, (reply) => ({ ...reply, domains: [null, ...domainsOf(reply).slice(1)] })),
      /domains\[0\] should be an object/,
      449,
    ],
    ["there is no total", (_path, { total: _, ...reply }) => reply, /does not say how many/, 450],
  ];
  it.each(doubtful)("but not where %s; what could be read is there all the same", async (_, reword, problem, items) => {
    const shop = openShop({ domains: manyDomains() });
    shop.reword = reword;
    const { domains } = await read(shop);
    expect([domains.complete, domains.items.length]).toEqual([false, items]);
    expect(domains.problems.join()).toMatch(problem);
  });

  it.each([
    ["a page cannot be read", onPage(2, () => ({ error: true, message: "no" }))],
    ["a page is not a list", onPage(2, (reply) => ({ ...reply, domains: {} }))],
    ["nothing says whether it was the last page", onPage(3, ({ pages: _, ...reply }) => reply)],
  ])("and it throws where %s", async (_, reword) => {
    const shop = openShop({ domains: manyDomains() });
    shop.reword = reword;
    expect(await failureOf(read(shop))).toMatchObject({ operation: "listDomains" });
  });

  const scope: Scope = { domains: false, mailboxesOn: ["one.com", "two.com"], tags: [] };
  const boxes = ["ada@one.com", "ada@two.com", "ada@other.com"].map((address) => mailboxRow(address));

  it("for the mailboxes of a few domains, if all their lists are", async () => {
    const shop = openShop({ mailboxes: boxes });
    const good = await read(shop, scope);
    expect([good.mailboxes.items.map(({ address }) => address), good.mailboxes.complete]).toEqual([
      ["ada@one.com", "ada@two.com"],
      true,
    ]);
    shop.reword = (_path, reply, body) => (body["domain"] === "two.com" ? { ...reply, total: 2 } : reply);
    const bad = await read(shop, scope);
    expect([bad.mailboxes.items.length, bad.mailboxes.complete]).toEqual([2, false]);
    expect(bad.mailboxes.problems).toEqual([expect.stringMatching(/1 rows came.* 2/)]);
  });

  it("also where the filter is ignored: rows of other domains count, and are left out", async () => {
    const shop = openShop({ mailboxes: boxes });
    shop.ignoresFilter = true;
    const { mailboxes: read2 } = await read(shop, scope);
    expect([read2.items.map(({ address }) => address), read2.complete]).toEqual([["ada@one.com", "ada@two.com"], true]);
  });
});

describe("an order goes by what was read", () => {
  it("and sends nothing while the list is not complete", async () => {
    const shop = openShop({ domains: manyDomains() });
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    shop.reword = onPage(2, (reply) => ({ ...reply, domains: domainsOf(reply).slice(1) }));
    const order = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    expect(order.steps[0]).toMatchObject({ status: "pending", message: expect.stringContaining("not complete") });
    expect(shop.calls).not.toContain("/domains/register");
  });

  it("and not by a row of somebody else that cannot be read", async () => {
    const shop = openShop({ domains: [domainRow("owned.com")] });
    const items = [mailboxes("owned.com", ["ada"])];
    const plan = await shop.provider.orders.plan({ items }, { key: "k" });
    const placed = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    shop.mailboxes.unshift({ uid: "m-z", username: null, domain_name: "owned.com" });
    const order = await shop.provider.orders.get(placed);
    expect([order.status, order.items[0]?.status]).toEqual(["settled", "ready"]);
  });

  it("and takes a domain as ready only once its DNS answers", async () => {
    const shop = openShop();
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    const placed = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    shop.domains = [domainRow("one.com", { dns_propagation_status: "pending" })];
    expect((await shop.provider.orders.get(placed)).items[0]?.status).toBe("pending");
    shop.domains = [domainRow("one.com")];
    expect((await shop.provider.orders.get(placed)).items[0]?.status).toBe("ready");
  });
});

describe("what is gone", () => {
  const planFor = async (shop: Shop, ...items: Parameters<Shop["provider"]["orders"]["plan"]>[0]["items"]) =>
    await shop.provider.orders.plan({ items }, { key: "k" });
  const gone = (name: string, status: string): Row => domainRow(name, { uid: `old-${name}`, status });

  it.each(["deleted", "cancelled", "scheduled_for_deletion"])(
    "is no obstacle to having it again, and proves nothing: a domain that is %s",
    async (status) => {
      const shop = openShop({ domains: [gone("one.com", status)] });
      const plan = await planFor(shop, register("one.com"), mailboxes("one.com", ["ada"]));
      expect(plan.blockers).toEqual([]);
      expect(plan.steps[0]?.proof).toEqual({ domains: ["one.com"], gone: ["old-one.com"], lagMs: 600_000 });
      expect(plan.steps[1]?.needs).toEqual({ domains: ["one.com"] });
      const alone = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "alone" });
      const order = await shop.provider.orders.place(alone, { journal: memoryJournal() });
      expect(order.steps[0]).toMatchObject({ status: "applied", attempts: 1 });
      shop.clock.pass(60_000);
      expect((await shop.provider.orders.get(order)).items[0]?.status).toBe("ready");
    },
  );

  it("and a prewarmed domain", async () => {
    const plan = await planFor(openShop({ domains: [gone("warm.com", "deleted")] }), {
      kind: "prewarmed",
      domain: "warm.com",
    });
    expect(plan.blockers).toEqual([]);
  });

  it("but carries no mailboxes unless it is registered again", async () => {
    const plan = await planFor(openShop({ domains: [gone("one.com", "deleted")] }), mailboxes("one.com", ["ada"]));
    expect(found(plan.blockers)).toEqual([[0, "one.com cannot take mailboxes: it is deleted."]]);
  });

  it.each([
    [[gone("one.com", "deleted"), domainRow("one.com")], "one.com is in this workspace already."],
    [[domainRow("one.com"), gone("one.com", "deleted")], "one.com is in this workspace already."],
    [[domainRow("one.com", { status: "payment_failed" })], "one.com is in this workspace already, as payment_failed."],
  ])("beside a row that is not, or that only failed, does not count", async (domains, message) => {
    const shop = openShop({ domains });
    expect(found((await planFor(shop, register("one.com"))).blockers)).toEqual([[0, message]]);
    expect(found((await planFor(shop, { kind: "prewarmed", domain: "one.com" })).blockers)).toEqual([[0, message]]);
    expect(shop.calls).not.toContain("/domains/available");
  });

  it("as is a row that failed, beside one that works", async () => {
    const domains = [domainRow("one.com", { uid: "d-failed", status: "payment_failed" }), domainRow("one.com")];
    expect((await planFor(openShop({ domains }), mailboxes("one.com", ["ada"]))).blockers).toEqual([]);
  });

  const seats = (...rows: [string, string][]): Shop =>
    openShop({
      domains: [domainRow("one.com")],
      mailboxes: rows.map(([name, status], at) => mailboxRow(`${name}@one.com`, { uid: `m-${at}`, status })),
    });

  it("takes no seat and no address of a domain", async () => {
    const shop = seats(["ada", "deleted"], ["b", "archived"], ["c", "cancelled"], ["d", "active"]);
    const plan = await planFor(shop, mailboxes("one.com", ["ada", "e", "f", "g"]));
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.proof.gone).toEqual(["m-0"]);
  });

  it("but a mailbox that works until its paid time ends does", async () => {
    const shop = seats(["ada", "deleted"], ["ada", "scheduled_for_cancellation"], ["b", "active"]);
    expect(found((await planFor(shop, mailboxes("one.com", ["ada", "c", "d", "e"]))).blockers)).toEqual([
      [0, "ada@one.com exists already."],
      [0, "A domain takes 5 mailboxes; one.com has 2 and would get 4 more."],
    ]);
  });

  it("never hides a live row of the same name", async () => {
    const shop = openShop({
      domains: [gone("one.com", "deleted"), domainRow("one.com"), gone("two.com", "deleted")],
      mailboxes: [mailboxRow("ada@one.com", { uid: "m-old", status: "deleted" }), mailboxRow("ada@one.com")],
    });
    const { domains, mailboxes: boxes } = shop.provider;
    expect([(await domains.get("one.com"))?.id, (await domains.get("two.com"))?.status]).toEqual([
      "d-one.com",
      "removed",
    ]);
    expect((await boxes.get("ada@one.com"))?.id).toBe("m-ada@one.com");
  });
});

describe("what is listed can be asked for by its name", () => {
  it.each(["acme-mail.uk.com", "acme.co.com", "go.acme-mail.com", "xn--bcher-kva.com"])("%s", async (name) => {
    const shop = openShop({ domains: [domainRow(name)], mailboxes: [mailboxRow(`o'brien@${name}`)] });
    expect((await shop.provider.domains.get(name))?.id).toBe(`d-${name}`);
    expect((await shop.provider.mailboxes.get(`O'Brien@${name}`))?.id).toBe(`m-o'brien@${name}`);
    const some = [];
    for await (const mailbox of shop.provider.mailboxes.list({ domain: name.toUpperCase() }))
      some.push(mailbox.address);
    expect(some).toEqual([`o'brien@${name}`]);
  });
});
