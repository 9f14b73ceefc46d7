import { describe, expect, it } from "vitest";
import type { Progress } from "../src/index.js";
import { BOTH, LAG_MS, openShop, REGISTER, statuses, stepOf, TWO } from "./orders-shop.js";

describe("place: a call whose outcome is unknown", () => {
  it("that never arrived is sent again, but only after the provider had its time to show it", async () => {
    const { provider, plan, journal, sent } = await openShop();
    provider.simulate.nextEffect("call-lost");
    const lost = await provider.orders.place(plan, { journal });
    expect(statuses(lost)).toEqual({ register: "unknown", mailboxes: "pending" });
    expect(lost.status).toBe("unknown");
    expect(stepOf(lost, "register")).toMatchObject({
      attempts: 1,
      disposition: "reconcile-first",
      sentAt: "2026-01-01T00:00:00.000Z",
    });

    provider.simulate.clock.advance(LAG_MS - 1);
    const early = await provider.orders.place(plan, { journal });
    expect(stepOf(early, "register")).toMatchObject({
      status: "unknown",
      attempts: 1,
      message: "The connection broke before an answer came.",
    });
    expect(early.message).toBe("It may have happened, and is not listed yet.");
    expect(early.wakeAt).toBe("2026-01-01T00:02:00.000Z");
    expect((await provider.orders.reconcile(lost)).status).toBe("unknown");
    expect(sent()).toEqual([]);

    provider.simulate.clock.advance(1);
    const looked = await provider.orders.reconcile(lost);
    expect(looked.status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    provider.simulate.clock.advance(59_999);
    expect((await provider.orders.reconcile(looked)).status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    provider.simulate.clock.advance(1);
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
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });

  it("that was carried out is never sent again", async () => {
    const { provider, plan, journal, sent } = await openShop();
    provider.simulate.nextEffect("reply-lost");
    const lost = await provider.orders.place(plan, { journal });
    expect(lost.status).toBe("unknown");
    provider.simulate.clock.advance(30_000);
    const found = await provider.orders.reconcile(lost);
    expect(statuses(found)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(found, "register")).not.toHaveProperty("disposition");
    expect(stepOf(found, "register")).not.toHaveProperty("message");
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });

  it("is found at once by its tag, where the provider keeps tags", async () => {
    const { provider, plan, journal, sent } = await openShop([REGISTER], { tags: true });
    provider.simulate.nextEffect("reply-lost");
    const lost = await provider.orders.place(plan, { journal });
    expect(await provider.orders.reconcile(lost)).toMatchObject({ status: "in-progress", rawStatus: "ACCEPTED" });
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("stays unknown while only a part of it is to be seen, as long as the rest may still come", async () => {
    const { provider, plan, journal, sent } = await openShop(TWO);
    provider.simulate.nextEffect("reply-lost");
    provider.simulate.hide("two.com");
    const lost = await provider.orders.place(plan, { journal });
    provider.simulate.clock.advance(LAG_MS - 1);
    expect((await provider.orders.reconcile(lost)).status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    provider.simulate.show("two.com");
    expect((await provider.orders.reconcile(lost)).status).toBe("settled");
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({ register: "applied" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("of which only a part is there when the rest cannot come any more is applied without it, and goes on", async () => {
    const { provider, plan, journal, sent } = await openShop(TWO);
    provider.simulate.sellElsewhere("two.com");
    provider.simulate.nextEffect("reply-lost");
    const lost = await provider.orders.place(plan, { journal });
    provider.simulate.clock.advance(LAG_MS);
    const looked = await provider.orders.reconcile(lost);
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    provider.simulate.clock.advance(60_000);
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
    const { provider, plan, journal, sent } = await openShop([REGISTER]);
    provider.simulate.nextEffect("reply-lost");
    const lost = await provider.orders.place(plan, { journal });
    provider.simulate.clock.advance(10 * LAG_MS);
    provider.simulate.failReads(2);
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({ status: "unknown", attempts: 1 });
    expect(order.message).toMatch(/could not be read: .*down/);
    expect(order.wakeAt).toBeDefined();
    await expect(provider.orders.reconcile(lost)).rejects.toMatchObject({ code: "server-error" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("is settled though the plan has expired, and goes on", async () => {
    const { provider, plan, journal, sent } = await openShop();
    provider.simulate.nextEffect("reply-lost");
    await provider.orders.place(plan, { journal });
    provider.simulate.clock.advance(60 * 60_000);
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });

  it("times out after two minutes without an answer, and is looked for at once", async () => {
    const { provider, plan, journal, sent } = await openShop([REGISTER], { registrationMs: 200_000 });
    provider.simulate.nextEffect("no-answer");
    const order = await provider.orders.place(plan, { journal });
    expect(stepOf(order, "register")).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/two minutes/),
      doubt: { since: { at: "2026-01-01T00:02:00.000Z" } },
    });
    const seen = await openShop([REGISTER]);
    seen.provider.simulate.nextEffect("no-answer");
    expect(statuses(await seen.provider.orders.place(seen.plan, { journal: seen.journal }))).toEqual({
      register: "applied",
    });
    expect([...sent(), ...seen.sent()]).toEqual(["registerDomains", "registerDomains"]);
  });
});

describe("place: a step that was proven not to have happened", () => {
  it("and turns up before it is sent again is applied, not stuck", async () => {
    const { provider, plan, journal, sent } = await openShop([REGISTER]);
    provider.simulate.nextEffect("call-lost");
    await provider.orders.place(plan, { journal });
    for (const ms of [LAG_MS, 60_000]) {
      provider.simulate.clock.advance(ms);
      await provider.orders.place(plan, { journal, maxTotal: { unit: "USD", minor: 1 } });
    }
    provider.simulate.addRow("one.com", "LIVE");
    const order = await provider.orders.place(plan, { journal });
    expect(order).toMatchObject({ status: "settled", steps: [{ status: "applied" }] });
    expect(sent()).toEqual([]);
  });
});

describe("place: a call that was refused", () => {
  it("is not-applied, stops what builds on it, and is sent again when it is placed again", async () => {
    const { provider, plan, journal, sent } = await openShop();
    provider.simulate.nextEffect("refused");
    const refused = await provider.orders.place(plan, { journal });
    expect(statuses(refused)).toEqual({ register: "not-applied", mailboxes: "pending" });
    expect(refused.status).toBe("placing");
    expect(stepOf(refused, "register")).toMatchObject({
      disposition: "change-input",
      message: "Refused, as simulated.",
    });
    expect(statuses(await provider.orders.reconcile(refused))).toEqual(statuses(refused));
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(stepOf(order, "register")).toMatchObject({ attempts: 2, reference: expect.any(String) });
    expect(stepOf(order, "register")).not.toHaveProperty("message");
    expect(sent()).toEqual(["registerDomains", "registerDomains", "createMailboxes"]);
    expect(provider.simulate.effects().map((effect) => effect.applied)).toEqual([false, true, true]);
  });

  it("for want of money says so, and goes through once there is some", async () => {
    const { provider, plan, journal } = await openShop();
    provider.simulate.setBalance({ unit: "USD", minor: 1_300 });
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "not-applied" });
    expect(stepOf(order, "mailboxes")).toMatchObject({
      disposition: "fund-wallet",
      message: "The wallet is 5.00 USD short.",
    });
    provider.simulate.setBalance({ unit: "USD", minor: 600 });
    expect(statuses(await provider.orders.place(plan, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 0 });
  });

  it("in part, fails what was refused and keeps the rest", async () => {
    const { provider, plan, journal } = await openShop(TWO);
    provider.simulate.sellElsewhere("two.com");
    const order = await provider.orders.place(plan, { journal });
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "one.com", status: "pending" },
      { item: 1, kind: "domain", name: "two.com", status: "failed", message: "is taken" },
    ]);
    expect(order.status).toBe("in-progress");
    provider.simulate.clock.advance(90_000);
    const later = await provider.orders.get(order);
    expect(later.status).toBe("settled");
    expect(later.items.map((item) => item.status)).toEqual(["ready", "failed"]);
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 998_800 });
  });
});

describe("place: an order that somebody has to pay for", () => {
  it.each([false, true])(
    "awaits payment, and goes on once reading back shows that it came (tags: %s)",
    async (tags) => {
      const { provider, plan, journal, sent } = await openShop(BOTH, { tags });
      provider.simulate.nextEffect("unpaid");
      const order = await provider.orders.place(plan, { journal });
      expect(order.status).toBe("awaiting-payment");
      const { reference = "", checkoutUrl } = stepOf(order, "register");
      expect(checkoutUrl).toBe(`https://pay.example.com/${reference}`);
      // An unpaid domain is listed, which proves nothing.
      expect(await provider.domains.get("one.com")).toMatchObject({ status: "awaiting-payment", ready: false });
      provider.simulate.clock.advance(LAG_MS);
      expect((await provider.orders.reconcile(order)).status).toBe("awaiting-payment");
      expect(stepOf(await provider.orders.place(plan, { journal }), "register")).toMatchObject({
        status: "awaiting-payment",
        checkoutUrl,
      });
      expect(sent()).toEqual(["registerDomains"]);

      provider.simulate.pay(reference);
      const paid = await provider.orders.reconcile(order);
      expect(stepOf(paid, "register")).toMatchObject({ status: "applied", reference });
      expect(stepOf(paid, "register")).not.toHaveProperty("checkoutUrl");
      const placed = await provider.orders.place(plan, { journal });
      expect(statuses(placed)).toEqual({ register: "applied", mailboxes: "applied" });
      expect(stepOf(placed, "register")).toMatchObject({ reference, attempts: 1 });
      expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
    },
  );
});
