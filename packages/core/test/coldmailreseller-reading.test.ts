import { describe, expect, it } from "vitest";
import { memoryJournal } from "../src/journal/index.js";
import { collect } from "../src/kit/listing.js";
import {
  ada,
  alan,
  answering,
  enveloped,
  failureOf,
  GOOGLE,
  register,
  seats,
  TENANT,
} from "./coldmailreseller-fixture.js";
import { openBench } from "./simulated-wire.js";

const options = { google: GOOGLE };
const THEM = "USER000000000000000000000002";

describe("a name that was there before", () => {
  it("is found alive, though a dead row of it is listed first", async () => {
    const { provider, simulator } = openBench("coldmailreseller");
    const { domains, mailboxes } = provider;
    const { world } = simulator;
    const old = world.addDomain("one.com", { state: "expired" }).id;
    expect(await domains.get("one.com")).toMatchObject({ id: old, status: "expired" });
    const live = world.addDomain("one.com").id;
    const mails = (["failed", "active"] as const).map((state) => world.addMailbox("ada@one.com", { state }).id);
    expect(await domains.get("one.com")).toMatchObject({ id: live, status: "active" });
    expect(await mailboxes.get("ada@one.com")).toMatchObject({ id: mails[1], status: "active" });
    expect((await collect(domains.list())).map(({ id }) => id)).toEqual([old, live]);
    expect((await collect(mailboxes.list())).map(({ id }) => id)).toEqual(mails);
  });

  it.each([
    ["EXPIRED", []],
    ["TRANSFERRED", []],
    [
      "INACTIVE",
      [
        "one.com is registered for this customer already, as INACTIVE.",
        "one.com cannot take mailboxes: it is INACTIVE.",
      ],
    ],
    ["ACTIVE", ["one.com is registered for this customer already."]],
    ["GRACE_PERIOD", ["one.com is registered for this customer already, as GRACE_PERIOD."]],
    ["LOCKED", ["one.com is registered for this customer already, as LOCKED."]],
  ])("as a domain that is %s: may it be had again?", async (status, blockers) => {
    const shop = openBench("coldmailreseller", { domains: ["one.com"] });
    const { domains } = shop.simulator.world;
    shop.reword = (path, reply) =>
      path === "domains/by-user" ? JSON.parse(JSON.stringify(reply).replace('"ACTIVE"', `"${status}"`)) : reply;
    const items = [register("one.com"), seats("one.com", [ada])];
    const plan = await shop.provider.orders.plan({ items, providerOptions: options }, { key: "k" });
    expect(plan.blockers.map(({ message }) => message)).toEqual(blockers);
    // The old row never stands for the new one.
    const { known = [], gone = [] } = plan.steps[0]?.proof ?? {};
    expect([...known, ...gone]).toEqual([domains[0]?.id]);
  });

  it("as an address that expired, it may be had again, and one that lives may not", async () => {
    const shop = openBench("coldmailreseller");
    const { world } = shop.simulator;
    world.setConditions({ showsGone: true });
    for (const state of ["gone", "active"] as const) world.addDomain("one.com", { state });
    const expired = world.addMailbox("ada@one.com", { state: "failed" }).id;
    world.addMailbox("alan@one.com");
    const planOf = async (people: (typeof ada)[]) =>
      await shop.provider.orders.plan({ items: [seats("one.com", people)], providerOptions: options }, { key: "k" });
    expect((await planOf([ada])).blockers).toEqual([]);
    expect((await planOf([alan, ada])).blockers).toEqual([{ item: 0, message: "alan@one.com exists already." }]);
    expect((await planOf([ada])).steps[0]?.proof).toMatchObject({
      gone: [expired],
      witnesses: ["alan@one.com"],
    });
  });

  it("is bought beside its dead row, and read back as the new one", async () => {
    const shop = openBench("coldmailreseller");
    shop.simulator.world.addDomain("one.com", { state: "expired" });
    const { orders } = shop.provider;
    const items = [register("one.com"), seats("one.com", [ada])];
    const plan = await orders.plan({ items, providerOptions: options }, { key: "k" });
    const order = await orders.place(plan, { journal: memoryJournal() });
    shop.simulator.clock.advance(86_400_000);
    const read = await orders.get(order);
    expect(read.items.map(({ status }) => status)).toEqual(["ready", "ready"]);
    expect(read.rawStatus).toBe("PAID");
  });
});

describe("whether a list is complete", () => {
  const row = (at: number): object => ({ email: `box-${at}@one.com`, mailboxId: `M${at}` });
  const rows = (from: number, count: number): object[] => Array.from({ length: count }, (_, at) => row(from + at));
  const page = (mailboxes: readonly unknown[], currentPage: number, totalPages: number, total: number): object =>
    enveloped({ mailboxes, pagination: { currentPage, totalPages, totalSearchedCount: total } });
  const theirs = { email: "eve@two.com", mailboxId: "M-eve", userId: THEM };

  it.each<[boolean, number, string, (page: number) => object]>([
    [true, 3, "all pages came", (at) => page([row(at)], at, 3, 3)],
    [true, 2, "rows of others are among those counted", () => page([row(1), row(2), theirs], 1, 1, 3)],
    [true, 2, "nothing is counted", () => enveloped(rows(0, 2))],
    [true, 41, "nothing is counted, and the last page is short", (at) => enveloped(rows(at * 20, at < 3 ? 20 : 1))],
    [true, 20, "nothing is counted, and the last page is empty", (at) => enveloped(at === 1 ? rows(0, 20) : [])],
    [true, 30, "the provider knows no pages", () => enveloped(rows(0, 30))],
    [true, 0, "there are none", () => enveloped([])],
    [false, 100, "the same page comes for ever, as long as a page may be", () => enveloped(rows(0, 100))],
    [false, 2, "one is missing", () => page(rows(0, 2), 1, 1, 3)],
    [false, 3, "one is too many", () => page(rows(0, 3), 1, 1, 2)],
    [false, 2, "the total changed", (at) => page([row(at)], at, 2, at === 1 ? 2 : 3)],
    [false, 2, "a row slid onto the next page", (at) => page([row(1), row(at + 1)].slice(0, at), at, 2, 3)],
    [false, 1, "a page is repeated", (at) => page([row(1)], at, 2, 2)],
    [false, 1, "a row is not an object", () => page([row(1), null], 1, 1, 2)],
    [false, 1, "a row has no address", () => page([row(1), { mailboxId: "M" }], 1, 1, 2)],
    [false, 1, "an address has no local part", () => page([row(1), { email: "@one.com" }], 1, 1, 2)],
  ])("%s, with %i rows, where %s", async (complete, count, _name, reply) => {
    const snapshot = await answering({ single: reply }).mailboxes.list().snapshot();
    expect(snapshot.items).toHaveLength(count);
    expect(snapshot.complete).toBe(complete);
    expect(snapshot.problems.length > 0).toBe(!complete);
  });

  it("is known of one domain by the count of all", async () => {
    const one = answering({
      single: () => page([...rows(0, 2), theirs, { email: "x@two.com", mailboxId: "X" }], 1, 1, 4),
    });
    const snapshot = await one.mailboxes.list({ domain: "ONE.com" }).snapshot();
    expect(snapshot.items).toHaveLength(2);
    expect(snapshot.complete).toBe(true);
  });

  it("is no question of a refusal inside a 200: it has null for data, too", async () => {
    const odd = answering({ single: () => ({ status: 403, message: "Forbidden", data: null }) });
    expect(await failureOf(odd.mailboxes.list().snapshot())).toMatchObject({
      code: "unexpected-response",
      operation: "getMailboxesForUser",
    });
  });
});

describe("what a list yields", () => {
  it("can be asked for by name", async () => {
    const shop = openBench("coldmailreseller", { mailboxes: ["obrien@www.one.com", "jurgen@acme.github.io"] });
    const own = `o'brien@www.one.com","userId":"${TENANT}"`;
    shop.reword = (_path, reply) =>
      JSON.parse(JSON.stringify(reply).replaceAll('obrien@www.one.com"', own).replaceAll("jurgen", "jürgen"));
    const { domains, mailboxes } = shop.provider;
    for (const { name } of await collect(domains.list())) expect(await domains.get(name)).toMatchObject({ name });
    for (const { address, domain } of await collect(mailboxes.list())) {
      expect(await mailboxes.get(address)).toMatchObject({ address });
      expect(await collect(mailboxes.list({ domain }))).toHaveLength(1);
    }
    expect(await collect(mailboxes.list())).toHaveLength(2);
  });

  it("of one name by a deleted and a living row is told apart by id", async () => {
    const shop = openBench("coldmailreseller", { mailboxes: ["ada@one.com", "ada@one.com"] });
    expect(await shop.provider.mailboxes.list().snapshot()).toMatchObject({ complete: true, items: [{}, {}] });
  });
});
