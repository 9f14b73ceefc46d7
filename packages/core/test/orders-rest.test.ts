import { describe, expect, it } from "vitest";
import { MailfleetError, type Money, type Order } from "../src/index.js";
import { type Desk, draftOf, openDesk } from "./orders-desk.js";
import {
  ALL_DONE_MS,
  BOTH,
  credits,
  MAILBOXES,
  openShop,
  REGISTER,
  SECOND_LOOK_MS,
  statuses,
  stepOf,
  TWO,
} from "./orders-shop.js";

const ON_TWO = { ...MAILBOXES, domain: "two.com" };

const items = (order: Order): string[] => order.items.map(({ name, status }) => `${name} ${status}`);

describe("place: a part that is not available", () => {
  it("does not keep what builds on the rest from being bought, once the rest can be seen", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop([...TWO, MAILBOXES, ON_TWO]);
    simulator.world.sellElsewhere("two.com");
    expect(await provider.orders.place(plan, { journal })).toMatchObject({ status: "unknown" });
    simulator.clock.advance(lagMs);
    expect(await provider.orders.resume("order-1", { journal })).toMatchObject({ status: "unknown" });
    simulator.clock.advance(SECOND_LOOK_MS);
    const order = await provider.orders.resume("order-1", { journal });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
    expect(statuses(order)).toEqual({ register: "applied", "mailboxes-2": "applied" });
    expect(items(order).filter((each) => each.endsWith("failed"))).toEqual([
      "two.com failed",
      "ada@two.com failed",
      "alan@two.com failed",
    ]);
    simulator.clock.advance(ALL_DONE_MS);
    const done = await provider.orders.place(plan, { journal });
    expect(done.status).toBe("settled");
    expect(items(done).filter((each) => each.endsWith("ready"))).toEqual([
      "one.com ready",
      "ada@one.com ready",
      "alan@one.com ready",
    ]);
    expect(done.items.find((item) => item.name === "ada@two.com")?.message).toMatch(
      /^two\.com is not available: two\.com is taken/,
    );
  });

  it("is not given up by planning too early: what is bought and not listed yet is still to come", async () => {
    const { simulator, provider, plan, journal } = await openShop(BOTH);
    await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(await provider.orders.plan({ items: BOTH }, { key: "order-1", journal })).toEqual(plan);
    simulator.clock.advance(30_000);
    const rest = await provider.orders.plan({ items: BOTH }, { key: "order-1", journal });
    expect(rest.steps.map(({ id }) => id)).toEqual(["mailboxes-2"]);
    expect(rest).not.toHaveProperty("leftOut");
  });

  it.each(["empty", "short", "repeated", "sliding", "unreadable"] as const)(
    "is not given up on the word of a list that lies (%s)",
    async (fault) => {
      const onOld = { ...MAILBOXES, domain: "old.com" };
      const { simulator, provider, plan, journal } = await openShop([REGISTER, onOld], {
        domains: ["older.com", "old.com"],
      });
      simulator.fault("effects", { kind: "status", status: 401 });
      await provider.orders.place(plan, { journal });
      simulator.world.setConditions({ listing: fault });
      const planAgain = (): ReturnType<typeof provider.orders.plan> =>
        provider.orders.plan({ items: plan.items }, { key: "order-1", journal });
      await expect(planAgain()).rejects.toMatchObject({ code: "rejected", disposition: "retry-later" });
      simulator.world.setConditions({ listing: undefined });
      expect(await planAgain()).not.toHaveProperty("leftOut");
    },
  );

  it("or was there already is left alone, and the rest is bought as a step of its own", async () => {
    const { simulator, provider, plan, journal, lagMs, sent, bought } = await openShop(TWO);
    simulator.world.addDomain("one.com");
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({ status: "applied", attempts: 0, missing: ["two.com"] });
    expect(stepOf(order, "register-2")).toMatchObject({ status: "applied", attempts: 1 });
    expect(bought()).toEqual(["two.com"]);
    simulator.clock.advance(lagMs);
    expect(await provider.orders.resume("order-1", { journal })).toMatchObject({ status: "settled" });
    expect(sent()).toHaveLength(1);
  });
});

describe("place: prices", () => {
  const usd = (minor: number): Money => ({ unit: "USD", minor });

  /** Orders of which the call `buy` costs what the test says, if anything, and the plan says 10.00. */
  function openPriced(now: { price?: Money | undefined; isTold: boolean }): Desk {
    const readPrices = async (): Promise<Map<string, Money>> => new Map(now.price ? [["one.com", now.price]] : []);
    return openDesk({
      driver: { draft: async () => ({ ...draftOf({ domains: ["one.com"] }), price: { dueNow: usd(1_000) } }) },
      call: {
        ...(now.isTold && { readPrices }),
        send: async () => {
          throw new MailfleetError({
            code: "rejected",
            provider: "desk",
            operation: "buy",
            message: "no",
            outcome: "not-applied",
          });
        },
      },
    });
  }
  const attemptsWith = async (desk: Desk, maxTotal?: Money): Promise<[number, string | undefined]> => {
    const order = await desk.orders.resume("k", { journal: desk.journal, ...(maxTotal && { maxTotal }) });
    return [order.steps[0]?.attempts ?? 0, order.steps[0]?.attempts === 2 ? undefined : order.message];
  };

  it("that cannot be asked for again are held under a limit by the plan's word, also when a purchase is resumed", async () => {
    const desk = openPriced({ isTold: false });
    await desk.place();
    expect(await attemptsWith(desk, usd(999))).toEqual([
      1,
      "Not sent: it costs 10.00 USD now, over your limit of 9.99 USD.",
    ]);
    expect(await attemptsWith(desk, usd(1_000))).toEqual([2, undefined]);
  });

  it("that the provider does not say any more are known to no limit, and stop nothing without one", async () => {
    const now: { price?: Money | undefined; isTold: boolean } = { price: usd(1_000), isTold: true };
    const desk = openPriced(now);
    await desk.place();
    now.price = undefined;
    expect((await attemptsWith(desk, usd(5_000)))[1]).toMatch(
      /not known beforehand, so it cannot be held under 50.00 USD/,
    );
    now.price = { unit: "credits", minor: 1 };
    expect((await attemptsWith(desk))[1]).toMatch(/priced in credits, maxTotal in USD/);
    now.price = undefined;
    expect(await attemptsWith(desk)).toEqual([2, undefined]);
  });

  it("that take long to be told are followed by another look, for something may have been bought meanwhile", async () => {
    const desk = openDesk({
      driver: { draft: async () => ({ ...draftOf({ domains: ["one.com"] }), price: { dueNow: usd(1_000) } }) },
      call: {
        readPrices: async () => {
          desk.now += 120_000;
          desk.listed.push("one.com");
          return new Map([["one.com", usd(1_000)]]);
        },
      },
    });
    expect((await desk.place()).steps[0]).toMatchObject({ status: "applied", attempts: 0 });
    expect(desk.sent).toEqual([]);
  });

  it("are asked for again before anything is sent", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop(BOTH);
    simulator.world.raisePrices(2);
    await expect(provider.orders.place(plan, { journal })).rejects.toMatchObject({
      code: "rejected",
      message: expect.stringContaining("19.50 credits was planned"),
    });
    expect(sent()).toEqual([]);
  });

  it("count what was spent already, and a limit may be raised", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop(BOTH);
    await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    simulator.clock.advance(lagMs);
    simulator.world.raisePrices(2);
    const limit = (minor: number): Promise<Order> =>
      provider.orders.resume("order-1", { journal, maxTotal: credits(minor) });
    expect((await limit(2_649)).message).toBe(
      "Not sent: it costs 26.50 credits now, over your limit of 26.49 credits.",
    );
    expect(sent()).toHaveLength(1);
    expect(statuses(await limit(2_650))).toEqual({ register: "applied", mailboxes: "applied" });
  });

  it("that cannot be read stop nothing for ever: the order says when to come back", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop([REGISTER]);
    // The look comes through, and the question for the price does not.
    simulator.fault("checkDomainAvailability", { kind: "status", status: 503 });
    const order = await provider.orders.place(plan, { journal });
    expect(order.message).toMatch(/its price could not be read/);
    expect(order.wakeAt).toBeDefined();
    expect(sent()).toEqual([]);
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
  });
});

describe("place: the same thing under another key", () => {
  it("is a conflict that names the key, until that order is settled", async () => {
    const { simulator, provider, plan, journal, lagMs, sent, bought } = await openShop([REGISTER]);
    const other = await provider.orders.plan({ items: [REGISTER] }, { key: "order-2" });
    simulator.fault("effects", { kind: "reset", when: "before" });
    await provider.orders.place(plan, { journal });
    await expect(provider.orders.place(other, { journal })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`"order-1"`),
    });
    expect(sent()).toEqual([]);
    simulator.clock.advance(lagMs);
    await provider.orders.resume("order-1", { journal });
    simulator.clock.advance(SECOND_LOOK_MS);
    simulator.fault("effects", { kind: "status", status: 401 });
    await provider.orders.resume("order-1", { journal });
    expect(statuses(await provider.orders.place(other, { journal }))).toEqual({ register: "applied" });
    expect(bought()).toEqual(["one.com"]);
  });
});

describe("resume", () => {
  it("needs the key alone, and knows no other", async () => {
    const { provider, plan, journal, sent } = await openShop();
    await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(statuses(await provider.orders.resume("order-1", { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toHaveLength(2);
    await expect(provider.orders.resume("order-2", { journal })).rejects.toMatchObject({ code: "not-found" });
    for (const key of ["", undefined as never])
      await expect(provider.orders.resume(key, { journal })).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("begins what was recorded and never begun, by the rules of beginning", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop([REGISTER]);
    const session = await journal.open({ provider: "inboxkit", tenant: provider.tenant, key: "order-1" });
    await session.append({ step: "purchase", attempt: 1, event: "planned", at: plan.createdAt, plan });
    await session.close();
    simulator.clock.advance(15 * 60_000 + 1);
    await expect(provider.orders.resume("order-1", { journal })).rejects.toMatchObject({ code: "expired" });
    expect(sent()).toEqual([]);
  });
});
