import { describe, expect, it } from "vitest";
import type { Progress } from "../src/index.js";
import {
  ALL_DONE_MS,
  credits,
  MAILBOXES,
  openPairs,
  openShop,
  REGISTER,
  SECOND_LOOK_MS,
  statuses,
  stepOf,
  TWO,
} from "./orders-shop.js";
import { ADA } from "./simulated-orders.js";

const CALL_LOST = { kind: "reset", when: "before" } as const;
const REPLY_LOST = { kind: "reset", when: "after" } as const;

describe("place: a call whose outcome is unknown", () => {
  it("that never arrived is sent again, but only after the provider had its time to show it", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop();
    const begin = simulator.clock.now();
    const at = (ms: number): string => new Date(begin + ms).toISOString();
    simulator.fault("effects", CALL_LOST);
    const lost = await provider.orders.place(plan, { journal });
    expect(statuses(lost)).toEqual({ register: "unknown", mailboxes: "pending" });
    expect(lost.status).toBe("unknown");
    expect(stepOf(lost, "register")).toMatchObject({ attempts: 1, disposition: "reconcile-first", sentAt: at(0) });

    simulator.clock.advance(lagMs - 1);
    const early = await provider.orders.place(plan, { journal });
    expect(stepOf(early, "register")).toMatchObject({
      status: "unknown",
      attempts: 1,
      message: expect.stringMatching(/the connection broke/),
    });
    expect(early.message).toBe("It may have happened, and is not listed yet.");
    expect(early.wakeAt).toBe(at(lagMs));
    expect((await provider.orders.reconcile(lost)).status).toBe("unknown");
    expect(sent()).toEqual([]);

    simulator.clock.advance(1);
    const looked = await provider.orders.reconcile(lost);
    expect(looked.status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    simulator.clock.advance(SECOND_LOOK_MS - 1);
    expect((await provider.orders.reconcile(looked)).status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    simulator.clock.advance(1);
    expect(statuses(await provider.orders.reconcile(looked))).toEqual({
      register: "not-applied",
      mailboxes: "pending",
    });
    const progress: Progress[] = [];
    const done = await provider.orders.place(plan, { journal, onProgress: (each) => progress.push(each) });
    expect(statuses(done)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(stepOf(done, "register").attempts).toBe(2);
    expect(progress.slice(0, 2)).toEqual([
      {
        kind: "settled",
        step: "register",
        status: "not-applied",
        message: "Reading back showed that it did not happen.",
      },
      { kind: "sending", step: "register", operation: "registerDomains" },
    ]);
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it.each([
    ["whose reply is lost", REPLY_LOST],
    ["whose reply says nothing", { kind: "garbled" }],
    ["whose reply says that it failed", { kind: "status", status: 400, applied: true }],
  ] as const)("that was carried out, %s, is never sent again", async (_, fault) => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    simulator.fault("effects", fault);
    const lost = await provider.orders.place(plan, { journal });
    expect(lost.status).toBe("unknown");
    simulator.clock.advance(30_000);
    const found = await provider.orders.reconcile(lost);
    expect(statuses(found)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(found, "register")).not.toHaveProperty("disposition");
    expect(stepOf(found, "register")).not.toHaveProperty("message");
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("is found at once by its tag, where the provider keeps tags", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openPairs("scaledmail", "one.com");
    simulator.world.setHabits({ domainListedMs: lagMs });
    simulator.fault("effects", REPLY_LOST);
    const onProgress = ({ kind }: Progress): void => {
      if (kind === "settled") simulator.fault("reads", { kind: "status", status: 503 });
    };
    const lost = await provider.orders.place(plan, { journal, onProgress });
    expect(statuses(lost)).toEqual({ order: "unknown" });
    expect(await provider.domains.get("one.com")).toBeUndefined();
    expect(await provider.orders.reconcile(lost)).toMatchObject({ status: "in-progress", rawStatus: "Active" });
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ order: "applied" });
    expect(sent()).toEqual(["createCustomOrder"]);
  });

  it("stays unknown while only a part of it is to be seen, as long as the rest may still come", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop(TWO);
    simulator.world.sellElsewhere("two.com");
    simulator.fault("effects", REPLY_LOST);
    const lost = await provider.orders.place(plan, { journal });
    simulator.clock.advance(lagMs - 1);
    expect(await provider.domains.get("one.com")).toBeDefined();
    expect((await provider.orders.reconcile(lost)).status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    simulator.world.addDomain("two.com");
    expect((await provider.orders.reconcile(lost)).status).toBe("settled");
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("of which only a part is there when the rest cannot come any more is applied without it, and goes on", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop(TWO);
    simulator.world.sellElsewhere("two.com");
    simulator.fault("effects", REPLY_LOST);
    const lost = await provider.orders.place(plan, { journal });
    simulator.clock.advance(lagMs);
    const looked = await provider.orders.reconcile(lost);
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    simulator.clock.advance(SECOND_LOOK_MS);
    expect(stepOf(await provider.orders.reconcile(looked), "register")).toMatchObject({
      status: "applied",
      missing: ["two.com"],
    });
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({ status: "applied", attempts: 1, missing: ["two.com"] });
    expect(order.items.map(({ name, status }) => [name, status])).toEqual([
      ["one.com", "ready"],
      ["two.com", "failed"],
    ]);
    expect(order.status).toBe("settled");
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("stays unknown while it cannot be read back", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop([REGISTER]);
    simulator.fault("effects", REPLY_LOST);
    const lost = await provider.orders.place(plan, { journal });
    simulator.clock.advance(10 * lagMs);
    simulator.fault("reads", { kind: "status", status: 503 }, { times: 2 });
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({ status: "unknown", attempts: 1 });
    expect(order.message).toMatch(/could not be read: .*503/);
    expect(order.wakeAt).toBeDefined();
    await expect(provider.orders.reconcile(lost)).rejects.toMatchObject({ code: "server-error" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("is settled though the plan has expired, and goes on", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    simulator.fault("effects", REPLY_LOST);
    await provider.orders.place(plan, { journal });
    simulator.clock.advance(60 * 60_000);
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("times out after two minutes without an answer, and is looked for at once", async () => {
    const [late, soon] = [await openShop([REGISTER]), await openShop([REGISTER])];
    late.simulator.world.setHabits({ domainListedMs: 200_000 });
    late.simulator.fault("effects", { kind: "hang" });
    soon.simulator.fault("effects", { kind: "hang" });
    const [unseen, seen] = await Promise.all(
      [late, soon].map(({ provider, plan, journal }) => provider.orders.place(plan, { journal })),
    );
    expect(unseen && stepOf(unseen, "register")).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/no reply in time/),
      doubt: { since: { at: "2026-01-01T00:02:00.000Z" } },
    });
    expect(seen && statuses(seen)).toEqual({ register: "applied" });
    expect([...late.sent(), ...soon.sent()]).toEqual(["registerDomains", "registerDomains"]);
  });
});

describe("place: a step that was proven not to have happened", () => {
  it("and turns up before it is sent again is applied, not stuck", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop([REGISTER]);
    simulator.fault("effects", CALL_LOST);
    await provider.orders.place(plan, { journal });
    for (const ms of [lagMs, SECOND_LOOK_MS]) {
      simulator.clock.advance(ms);
      await provider.orders.place(plan, { journal, maxTotal: credits(1) });
    }
    simulator.world.addDomain("one.com");
    const order = await provider.orders.place(plan, { journal });
    expect(order).toMatchObject({ status: "settled", steps: [{ status: "applied" }] });
    expect(sent()).toEqual([]);
  });
});

describe("place: a call that was refused", () => {
  it("is not-applied, stops what builds on it, and is sent again when it is placed again", async () => {
    const { simulator, provider, plan, journal, sent, bought } = await openShop();
    simulator.fault("effects", { kind: "status", status: 401 });
    const refused = await provider.orders.place(plan, { journal });
    expect(statuses(refused)).toEqual({ register: "not-applied", mailboxes: "pending" });
    expect(refused.status).toBe("placing");
    expect(stepOf(refused, "register")).toMatchObject({
      disposition: "fix-credentials",
      message: expect.stringMatching(/jwt malformed/),
    });
    expect(statuses(await provider.orders.reconcile(refused))).toEqual(statuses(refused));
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(stepOf(order, "register")).toMatchObject({ attempts: 2 });
    expect(stepOf(order, "register")).not.toHaveProperty("message");
    expect(sent()).toEqual(["registerDomains", "registerDomains", "buyMailboxes"]);
    expect(bought()).toEqual(["one.com", "ada@one.com", "alan@one.com"]);
  });

  it("for want of money says so, and goes through once there is some", async () => {
    // What is left of several mailboxes is not known.
    const { simulator, provider, plan, journal } = await openShop([REGISTER, { ...MAILBOXES, people: [ADA] }]);
    simulator.world.wallet = 1_250 + 100;
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "not-applied" });
    expect(stepOf(order, "mailboxes")).toMatchObject({
      disposition: "fund-wallet",
      message: expect.stringMatching(/Insufficient wallet balance/),
    });
    simulator.world.wallet = 350;
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(await provider.billing.balance()).toEqual(credits(0));
  });

  it("in part, fails what was refused and keeps the rest", async () => {
    const { simulator, provider, plan, journal, bought } = await openPairs("coldmailreseller", "one.com", "two.com");
    simulator.world.sellElsewhere("two.com");
    const order = await provider.orders.place(plan, { journal });
    const reason = { status: "failed", message: "The domain cannot be registered." };
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "one.com", status: "pending" },
      { item: 1, kind: "mailbox", name: "ada@one.com", status: "pending" },
      { item: 1, kind: "mailbox", name: "alan@one.com", status: "pending" },
      { item: 2, kind: "domain", name: "two.com", ...reason },
      { item: 3, kind: "mailbox", name: "ada@two.com", ...reason },
      { item: 3, kind: "mailbox", name: "alan@two.com", ...reason },
    ]);
    expect(order.status).toBe("in-progress");
    simulator.clock.advance(ALL_DONE_MS);
    const later = await provider.orders.get(order);
    expect(later.status).toBe("settled");
    expect(later.items.map((item) => item.status)).toEqual(["ready", "ready", "ready", "failed", "failed", "failed"]);
    expect(bought()).toEqual(["one.com", "ada@one.com", "alan@one.com"]);
  });
});
