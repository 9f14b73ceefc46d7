import { describe, expect, it } from "vitest";
import { createOrderDriver } from "../src/adapters/inboxkit/orders.js";
import { memoryJournal } from "../src/journal/index.js";
import type { Reading, Scope } from "../src/orders/index.js";
import { failureOf, found, mailboxes, register } from "./inboxkit-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";

type Shop = Bench<"inboxkit">;
type Reword = NonNullable<Shop["reword"]>;
type Row = Record<string, unknown>;

/** More than anything takes until it can be used. */
const SET_UP_MS = 86_400_000;
const DOMAINS: Scope = { domains: true, mailboxesOn: [], tags: [] };

async function read(shop: Shop, scope: Scope = DOMAINS): Promise<Reading> {
  const { provider, simulator } = shop;
  const { tenant, clock } = simulator;
  const driver = createOrderDriver(provider.native, provider, { tenant, clock, timeoutMs: 1 });
  return await driver.read(scope, {});
}

/** Three pages of domains. */
const MANY = Array.from({ length: 450 }, (_, at) => `domain-${at}.com`);
const openMany = (): Shop => openBench("inboxkit", { domains: MANY });

const onPage = (page: number, change: (reply: Row) => Row): Reword => {
  return (_path, reply, body) => (body["page"] === page ? change(Object(reply)) : reply);
};
const domainsOf = (reply: Row): Row[] => reply["domains"] as Row[];

describe("what was read is complete", () => {
  it("where every page came, with as many rows as are stated", async () => {
    const { domains, mailboxes: unread, tags } = await read(openMany());
    expect([domains.items.length, domains.complete, domains.problems]).toEqual([450, true, []]);
    expect([unread.complete, unread.items.length, tags.size]).toEqual([false, 0, 0]);
  });

  it("where there is nothing, and that is stated", async () => {
    expect((await read(openBench("inboxkit"))).domains).toEqual({ items: [], complete: true, problems: [] });
  });

  const unreadable = { uid: "d-z", name: null, status: "cart" };
  let firstPage: Row[] = [];
  const doubtful: readonly [name: string, reword: Reword, problem: RegExp, items: number][] = [
    [
      "a page is short",
      onPage(2, (reply) => ({ ...reply, domains: domainsOf(reply).slice(1) })),
      /449 rows came.* 450/,
      449,
    ],
    ["the last page is empty", onPage(3, (reply) => ({ ...reply, domains: [] })), /400 rows came.* 450/, 400],
    ["the total changes", onPage(3, (reply) => ({ ...reply, total: 451 })), /total changed/, 450],
    ["a page comes twice", onPage(2, (reply) => ({ ...reply, domains: firstPage })), /came twice/, 250],
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
    ["there is no total", (_path, reply) => ({ ...Object(reply), total: undefined }), /does not say how many/, 450],
  ];
  it.each(doubtful)("but not where %s; what could be read is there all the same", async (_, reword, problem, items) => {
    const shop = openMany();
    shop.reword = onPage(1, (reply) => ((firstPage = domainsOf(reply)), reply));
    await read(shop);
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
    const shop = openMany();
    shop.reword = reword;
    expect(await failureOf(read(shop))).toMatchObject({ operation: "listDomains" });
  });

  const scope: Scope = { domains: false, mailboxesOn: ["one.com", "two.com"], tags: [] };
  const boxes = ["ada@one.com", "ada@two.com", "ada@other.com"];

  it("for the mailboxes of a few domains, if all their lists are", async () => {
    const shop = openBench("inboxkit", { mailboxes: boxes });
    const good = await read(shop, scope);
    expect([good.mailboxes.items.map(({ address }) => address), good.mailboxes.complete]).toEqual([
      ["ada@one.com", "ada@two.com"],
      true,
    ]);
    shop.reword = (_path, reply, body) => (body["domain"] === "two.com" ? { ...Object(reply), total: 2 } : reply);
    const bad = await read(shop, scope);
    expect([bad.mailboxes.items.length, bad.mailboxes.complete]).toEqual([2, false]);
    expect(bad.mailboxes.problems).toEqual([expect.stringMatching(/1 rows came.* 2/)]);
  });

  it("also where the filter is ignored: rows of other domains count, and are left out", async () => {
    const shop = openBench("inboxkit", { mailboxes: boxes });
    const { native } = shop.provider;
    shop.reword = (_path, reply, { domain, ...body }) =>
      domain === undefined ? reply : native.listMailboxes({ body });
    const { mailboxes: read2 } = await read(shop, scope);
    expect([read2.items.map(({ address }) => address), read2.complete]).toEqual([["ada@one.com", "ada@two.com"], true]);
  });
});

describe("an order goes by what was read", () => {
  it("and sends nothing while the list is not complete", async () => {
    const shop = openMany();
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    shop.reword = onPage(2, (reply) => ({ ...reply, domains: domainsOf(reply).slice(1) }));
    const order = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    expect(order.steps[0]).toMatchObject({ status: "pending", message: expect.stringContaining("not complete") });
    expect(shop.called()).not.toContain("registerDomains");
  });

  it("and not by a row of somebody else that cannot be read", async () => {
    const shop = openBench("inboxkit", { domains: ["owned.com"] });
    const items = [mailboxes("owned.com", ["ada"])];
    const plan = await shop.provider.orders.plan({ items }, { key: "k" });
    const placed = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    shop.simulator.clock.advance(SET_UP_MS);
    const strange = { uid: "m-z", username: null, domain_name: "owned.com" };
    shop.reword = (path, reply) => {
      const { mailboxes: rows } = Object(reply);
      return path === "mailboxes/list" ? { ...Object(reply), total: 2, mailboxes: [strange, ...rows] } : reply;
    };
    const order = await shop.provider.orders.get(placed);
    expect([order.status, order.items[0]?.status]).toEqual(["settled", "ready"]);
  });

  it("and takes a domain as ready only once its DNS answers", async () => {
    const shop = openBench("inboxkit");
    const plan = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "k" });
    const placed = await shop.provider.orders.place(plan, { journal: memoryJournal() });
    shop.simulator.clock.advance(3_600_000);
    // InboxKit looks at the DNS of a domain that has mailboxes.
    shop.simulator.world.addMailbox("ada@one.com");
    expect((await shop.provider.orders.get(placed)).items[0]?.status).toBe("pending");
    shop.simulator.clock.advance(SET_UP_MS);
    expect((await shop.provider.orders.get(placed)).items[0]?.status).toBe("ready");
  });
});

describe("what is gone", () => {
  const planFor = async (shop: Shop, ...items: Parameters<Shop["provider"]["orders"]["plan"]>[0]["items"]) =>
    await shop.provider.orders.plan({ items }, { key: "k" });

  /** Names of domains and addresses, each with its state; a word in place of the state's own. */
  type Was = readonly [name: string, state: "active" | "ending" | "failed" | "gone", word?: string];
  function openPast(...rows: readonly Was[]): { shop: Shop; ids: string[] } {
    const shop = openBench("inboxkit");
    const { world } = shop.simulator;
    world.setConditions({ showsGone: true });
    const words = new Map<unknown, string>();
    const ids = rows.map(([name, state, word]) => {
      const { id } = name.includes("@") ? world.addMailbox(name, { state }) : world.addDomain(name, { state });
      if (word !== undefined) words.set(id, word);
      return id;
    });
    const reword = (row: Row): Row => ({ ...row, status: words.get(row["uid"]) ?? row["status"] });
    shop.reword = (path, reply) => {
      const key = path.endsWith("/list") ? (path.split("/")[0] ?? "") : "";
      const { [key]: list } = Object(reply);
      return Array.isArray(list) ? { ...Object(reply), [key]: list.map(reword) } : reply;
    };
    return { shop, ids };
  }

  it.each(["deleted", "cancelled", "scheduled_for_deletion"])(
    "is no obstacle to having it again, and proves nothing: a domain that is %s",
    async (status) => {
      const { shop, ids } = openPast(["one.com", "gone", status]);
      const plan = await planFor(shop, register("one.com"), mailboxes("one.com", ["ada"]));
      expect(plan.blockers).toEqual([]);
      expect(plan.steps[0]?.proof).toEqual({ domains: ["one.com"], gone: ids, lagMs: 600_000 });
      expect(plan.steps[1]?.needs).toEqual({ domains: ["one.com"] });
      const alone = await shop.provider.orders.plan({ items: [register("one.com")] }, { key: "alone" });
      const order = await shop.provider.orders.place(alone, { journal: memoryJournal() });
      expect(order.steps[0]).toMatchObject({ status: "applied", attempts: 1 });
      shop.simulator.clock.advance(SET_UP_MS);
      shop.simulator.world.addMailbox("ada@one.com");
      expect((await shop.provider.orders.get(order)).items[0]?.status).toBe("ready");
    },
  );

  it("and a prewarmed domain", async () => {
    const { shop } = openPast(["warm.com", "gone"]);
    shop.simulator.world.addStock("warm.com");
    expect((await planFor(shop, { kind: "prewarmed", domain: "warm.com" })).blockers).toEqual([]);
  });

  it("but carries no mailboxes unless it is registered again", async () => {
    const plan = await planFor(openPast(["one.com", "gone"]).shop, mailboxes("one.com", ["ada"]));
    expect(found(plan.blockers)).toEqual([[0, "one.com cannot take mailboxes: it is deleted."]]);
  });

  const GONE: Was = ["one.com", "gone"];
  const LIVE: Was = ["one.com", "active"];
  const FAILED: Was = ["one.com", "failed"];
  it.each<[readonly Was[], string]>([
    [[GONE, LIVE], "one.com is in this workspace already."],
    [[LIVE, GONE], "one.com is in this workspace already."],
    [[FAILED], "one.com is in this workspace already, as payment_failed."],
  ])("beside a row that is not, or that only failed, does not count", async (rows, message) => {
    const { shop } = openPast(...rows);
    expect(found((await planFor(shop, register("one.com"))).blockers)).toEqual([[0, message]]);
    expect(found((await planFor(shop, { kind: "prewarmed", domain: "one.com" })).blockers)).toEqual([[0, message]]);
    expect(shop.called()).not.toContain("checkDomainAvailability");
  });

  it("as is a row that failed, beside one that works", async () => {
    const { shop } = openPast(FAILED, LIVE);
    expect((await planFor(shop, mailboxes("one.com", ["ada"]))).blockers).toEqual([]);
  });

  it("takes no seat and no address of a domain", async () => {
    const { shop, ids } = openPast(
      ["ada@one.com", "gone", "deleted"],
      ["b@one.com", "gone", "archived"],
      ["c@one.com", "gone"],
      ["d@one.com", "active"],
    );
    const plan = await planFor(shop, mailboxes("one.com", ["ada", "e", "f", "g"]));
    expect(plan.blockers).toEqual([]);
    expect(plan.steps[0]?.proof.gone).toEqual(ids.slice(0, 1));
  });

  it("but a mailbox that works until its paid time ends does", async () => {
    const { shop } = openPast(["ada@one.com", "gone"], ["ada@one.com", "ending"], ["b@one.com", "active"]);
    expect(found((await planFor(shop, mailboxes("one.com", ["ada", "c", "d", "e"]))).blockers)).toEqual([
      [0, "ada@one.com exists already."],
      [0, "A domain takes 5 mailboxes; one.com has 2 and would get 4 more."],
    ]);
  });

  it("never hides a live row of the same name", async () => {
    const { shop, ids } = openPast(GONE, LIVE, ["two.com", "gone"], ["ada@one.com", "gone"], ["ada@one.com", "active"]);
    const { domains, mailboxes: boxes } = shop.provider;
    expect([(await domains.get("one.com"))?.id, (await domains.get("two.com"))?.status]).toEqual([ids[1], "removed"]);
    expect((await boxes.get("ada@one.com"))?.id).toBe(ids[4]);
  });
});

describe("what is listed can be asked for by its name", () => {
  it.each(["acme-mail.uk.com", "acme.co.com", "go.acme-mail.com", "xn--bcher-kva.com"])("%s", async (name) => {
    const shop = openBench("inboxkit");
    const { id, domain } = shop.simulator.world.addMailbox(`obrien@${name}`);
    shop.reword = (_path, reply) => JSON.parse(JSON.stringify(reply).replaceAll("obrien", "o'brien"));
    expect((await shop.provider.domains.get(name))?.id).toBe(domain);
    expect((await shop.provider.mailboxes.get(`O'Brien@${name}`))?.id).toBe(id);
    const some = [];
    for await (const mailbox of shop.provider.mailboxes.list({ domain: name.toUpperCase() }))
      some.push(mailbox.address);
    expect(some).toEqual([`o'brien@${name}`]);
  });
});
