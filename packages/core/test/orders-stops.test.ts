import { describe, expect, it } from "vitest";
import type { Journal, JournalEntry, Plan, Progress } from "../src/index.js";
import { failingJournal, openPairs, openShop, REGISTER, SECOND_LOOK_MS, statuses, stepOf } from "./orders-shop.js";

async function openEntries(journal: Journal, { provider, tenant, key }: Plan): Promise<readonly JournalEntry[]> {
  const session = await journal.open({ provider, ...(tenant !== undefined && { tenant }), key });
  const entries = await session.entries();
  await session.close();
  return entries;
}

describe("place: stopped by its signal", () => {
  it("before anything, sends nothing", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const order = await provider.orders.place(plan, { journal, signal: AbortSignal.abort() });
    expect(statuses(order)).toEqual({ register: "pending", mailboxes: "pending" });
    expect(stepOf(order, "register").message).toMatch(/Stopped by its signal/);
    expect(sent()).toEqual([]);
  });

  it("while it waits, sends nothing more", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const stop = new AbortController();
    const onProgress = (each: Progress): void => {
      if (each.kind === "waiting") stop.abort();
    };
    const order = await provider.orders.place(plan, { journal, signal: stop.signal, onProgress });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "mailboxes").message).toMatch(/Stopped by its signal/);
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("while a step is being sent, leaves it unknown, and reading back settles it", async () => {
    const shop = await openShop();
    const { simulator, provider, plan, journal, sent } = shop;
    const stop = new AbortController();
    shop.simulator.fault("effects", { kind: "hang" });
    setTimeout(() => stop.abort(), 20);
    const order = await provider.orders.place(plan, { journal, signal: stop.signal });
    expect(statuses(order)).toEqual({ register: "unknown", mailboxes: "pending" });
    simulator.clock.advance(30_000);
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("while a step is being sent, lets it end if it is only to drain, and sends no other", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const stop = new AbortController();
    const onProgress = (each: Progress): void => {
      if (each.kind === "sending") stop.abort();
    };
    const order = await provider.orders.place(plan, { journal, drain: stop.signal, onProgress });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(order.message).toMatch(/Stopped by its signal/);
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("between claiming and sending, knows that nothing happened", async () => {
    const { provider, plan, journal, sent } = await openShop([REGISTER]);
    const stop = new AbortController();
    const onProgress = (each: Progress): void => {
      if (each.kind === "sending") stop.abort();
    };
    const order = await provider.orders.place(plan, { journal, signal: stop.signal, onProgress });
    expect(stepOf(order, "register")).toMatchObject({ status: "pending", attempts: 1 });
    expect(order.message).toMatch(/Stopped by its signal/);
    expect(sent()).toEqual([]);
    expect((await openEntries(journal, plan)).map((entry) => ("status" in entry ? entry.status : entry.event))).toEqual(
      ["planned", "claimed", "unsent"],
    );
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
  });
});

describe("place: a journal that fails", () => {
  const isEvent = (event: JournalEntry["event"]) => (what: unknown) =>
    typeof what === "object" && (what as JournalEntry).event === event;

  for (const member of ["open", "entries"] as const) {
    it(`at ${member}, sends nothing and says why`, async () => {
      const { provider, plan, sent } = await openShop();
      const journal = failingJournal((what) => what === member);
      await expect(provider.orders.place(plan, { journal })).rejects.toThrow("disk full");
      expect(sent()).toEqual([]);
      journal.mend();
      expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
        register: "applied",
        mailboxes: "applied",
      });
    });
  }

  it("to claim, sends nothing", async () => {
    const { provider, plan, sent } = await openShop();
    const order = await provider.orders.place(plan, { journal: failingJournal(isEvent("claimed")) });
    expect(statuses(order)).toEqual({ register: "pending", mailboxes: "pending" });
    expect(stepOf(order, "register")).toMatchObject({
      attempts: 0,
      message: "Not sent: it could not be claimed: The journal did not take an entry: disk full",
    });
    expect(sent()).toEqual([]);
  });

  it("to record an outcome, tells it, sends nothing more, and finds it again by reading back", async () => {
    const { simulator, provider, plan, sent } = await openShop();
    const journal = failingJournal(isEvent("settled"));
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "register").message).toMatch(/could not record/);
    journal.mend();
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    simulator.clock.advance(30_000);
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("to record an outcome, does not lose the order's number", async () => {
    const { simulator, provider, plan } = await openPairs("coldmailreseller", "one.com");
    const order = await provider.orders.place(plan, { journal: failingJournal(isEvent("settled")) });
    expect(stepOf(order, "order")).toMatchObject({ status: "applied", reference: simulator.world.orders[0]?.id });
  });

  it("to record what reading back said, leaves it unknown", async () => {
    const { simulator, provider, plan, lagMs, sent } = await openShop([REGISTER]);
    const journal = failingJournal(isEvent("proven"));
    simulator.fault("effects", { kind: "reset", when: "before" });
    await provider.orders.place(plan, { journal });
    simulator.clock.advance(lagMs);
    await provider.orders.place(plan, { journal });
    simulator.clock.advance(SECOND_LOOK_MS);
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({ status: "unknown", attempts: 1 });
    expect(order).toMatchObject({ message: expect.stringMatching(/could not be recorded: .*disk full/) });
    expect(order.wakeAt).toBeDefined();
    expect(sent()).toEqual([]);
    journal.mend();
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("to close, still tells what was bought", async () => {
    const { provider, plan } = await openShop();
    const order = await provider.orders.place(plan, { journal: failingJournal((what) => what === "close") });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
  });
});
