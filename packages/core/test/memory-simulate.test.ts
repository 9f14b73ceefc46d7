import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { MailfleetError, collect } from "../src/index.js";
import { createMemoryProvider, type MemoryOptions } from "../src/memory/index.js";
import { ADA, buy } from "./memory-shop.js";

describe("native", () => {
  it("refuses what cannot be carried out, and changes nothing then", async () => {
    const provider = createMemoryProvider({ mailboxes: ["ada@mine.com"] });
    const mailbox = { local_part: "ada", platform: "google", first_name: "Ada", last_name: "Lovelace" } as const;
    const create = (domain: string): Promise<unknown> =>
      provider.native.createMailboxes({ body: { mailboxes: [{ ...mailbox, domain }] } });
    await expect(create("nowhere.com")).rejects.toMatchObject({ code: "rejected", outcome: "not-applied" });
    await expect(create("mine.com")).rejects.toMatchObject({ code: "conflict", outcome: "not-applied" });
    await provider.native.registerDomains({ body: { domains: [{ domain: "new.com", years: 1 }] } });
    await expect(create("new.com")).rejects.toMatchObject({ message: "new.com is not registered." });
    const again = await provider.native.registerDomains({ body: { domains: [{ domain: "new.com", years: 1 }] } });
    expect(again).toMatchObject({ charged: "0.00", refused: [{ domain: "new.com", reason: "is taken" }] });
    const cold = await provider.native.takeDomains({ body: { domains: [{ domain: "cold.com" }] } });
    expect(cold).toMatchObject({ charged: "0.00", refused: [{ domain: "cold.com", reason: "is not on offer" }] });
    expect(provider.simulate.effects().map((effect) => effect.applied)).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 998_800 });
  });
});

describe("simulate", () => {
  it("lets reads fail as often as told", async () => {
    const provider = createMemoryProvider({ domains: ["one.com"] });
    provider.simulate.failReads(2);
    await expect(provider.billing.balance()).rejects.toMatchObject({
      code: "server-error",
      status: 503,
      disposition: "retry-later",
    });
    await expect(provider.domains.get("one.com")).rejects.toMatchObject({
      provider: "memory",
      operation: "listDomains",
    });
    expect(await provider.domains.get("one.com")).toMatchObject({ name: "one.com" });
  });

  it("lists later what is bought later", async () => {
    const provider = createMemoryProvider({ domains: ["old.com"] });
    provider.simulate.delayLists(60_000);
    await buy(
      provider,
      { kind: "register", domain: "one.com" },
      { kind: "mailboxes", domain: "old.com", platform: "smtp", people: [ADA] },
    );
    expect(await provider.mailboxes.get("ada@old.com")).toBeUndefined();
    provider.simulate.clock.advance(60_000);
    expect(await provider.mailboxes.get("ada@old.com")).toMatchObject({ status: "pending" });
    expect(await provider.domains.get("one.com")).toBeUndefined();
    provider.simulate.clock.advance(30_000);
    expect(await provider.domains.get("one.com")).toMatchObject({ status: "pending" });
  });

  it("hides what is there, and shows it again", async () => {
    const provider = createMemoryProvider({ mailboxes: ["ada@one.com"] });
    provider.simulate.hide("ada@one.com");
    provider.simulate.hide("one.com");
    expect(await collect(provider.mailboxes.list())).toEqual([]);
    expect(await collect(provider.domains.list())).toEqual([]);
    await expect(provider.mailboxes.credentials("ada@one.com")).rejects.toMatchObject({ code: "not-found" });
    provider.simulate.show("ada@one.com");
    expect(await collect(provider.mailboxes.list())).toHaveLength(1);
  });

  it("loses calls and replies, one after the other", async () => {
    const provider = createMemoryProvider();
    const register = (domain: string): Promise<unknown> =>
      provider.native.registerDomains({ body: { domains: [{ domain, years: 1 }] } });
    for (const fate of ["call-lost", "reply-lost", "refused"] as const) provider.simulate.nextEffect(fate);
    await expect(register("one.com")).rejects.toMatchObject({ code: "network", outcome: "unknown" });
    await expect(register("two.com")).rejects.toMatchObject({ code: "network", outcome: "unknown" });
    await expect(register("three.com")).rejects.toMatchObject({ code: "rejected", outcome: "not-applied" });
    await register("four.com");
    expect(provider.simulate.effects()).toEqual([
      {
        operation: "registerDomains",
        body: { domains: [{ domain: "two.com", years: 1 }] },
        at: "2026-01-01T00:00:00.000Z",
        applied: true,
      },
      {
        operation: "registerDomains",
        body: { domains: [{ domain: "three.com", years: 1 }] },
        at: "2026-01-01T00:00:00.000Z",
        applied: false,
      },
      {
        operation: "registerDomains",
        body: { domains: [{ domain: "four.com", years: 1 }] },
        at: "2026-01-01T00:00:00.000Z",
        applied: true,
      },
    ]);
    provider.simulate.clock.advance(30_000);
    expect((await collect(provider.domains.list())).map((domain) => domain.name)).toEqual(["two.com", "four.com"]);
  });

  it("says so when it is asked for what is not there", () => {
    const { simulate } = createMemoryProvider();
    expect(() => simulate.setRawStatus("one.com", "BROKEN")).toThrow(
      "There is neither a domain nor a mailbox one.com.",
    );
    expect(() => simulate.pay("ord_1")).toThrow("No order ord_1 awaits payment.");
  });
});

describe("options", () => {
  it.each<[MemoryOptions, RegExp]>([
    [{ ballance: 1 } as MemoryOptions, /no option "ballance"\. There are: tenant, balance,/],
    [{ domains: ["no dots"] }, /"no dots" is not a domain name/],
    [{ mailboxes: ["ada"] }, /"ada" is not an e-mail address/],
    [{ balance: { unit: "credits", minor: 1 } }, /balance must be/],
    [{ prices: { mailbox: { unit: "USD", minor: 0.5 } } }, /prices\.mailbox must be/],
    [{ registrationMs: -1 }, /registrationMs must be a whole number/],
    [{ startsAt: "yesterday" }, /startsAt is no time: yesterday/],
  ])("%j are refused", (options, message) => {
    expect(() => createMemoryProvider(options)).toThrow(message);
    expect(() => createMemoryProvider(options)).toThrow(MailfleetError);
  });

  it("hold what is bought to their times and prices", async () => {
    const provider = createMemoryProvider({
      domains: ["old.com"],
      registrationMs: 1_000,
      dnsMs: 0,
      mailboxMs: 2_000,
      startsAt: "2030-05-05T00:00:00Z",
      prices: { registration: { unit: "USD", minor: 1 }, mailbox: { unit: "USD", minor: 2 } },
    });
    await buy(
      provider,
      { kind: "register", domain: "one.com" },
      { kind: "mailboxes", domain: "old.com", platform: "smtp", people: [ADA] },
    );
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 999_997 });
    provider.simulate.clock.advance(1_000);
    expect(await provider.domains.get("one.com")).toMatchObject({
      status: "active",
      registeredAt: "2030-05-05T00:00:00.000Z",
    });
    expect(await provider.mailboxes.get("ada@old.com")).toMatchObject({ status: "pending" });
    provider.simulate.clock.advance(1_000);
    expect(await provider.mailboxes.get("ada@old.com")).toMatchObject({ status: "active" });
  });

  it("keep secrets where nobody prints them", () => {
    const provider = createMemoryProvider({ secrets: { tool: "synthetic-tool-password" }, mailboxes: ["ada@one.com"] });
    expect(inspect(provider, { depth: 10, showHidden: true })).not.toContain("synthetic-");
  });
});
