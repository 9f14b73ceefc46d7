import { describe, expect, it } from "vitest";
import { openDesk } from "./orders-desk.js";
import { openShop, statuses, stepOf } from "./orders-shop.js";

describe("place: an order that somebody has to pay for", () => {
  it("awaits payment, and goes on once reading back shows that it came", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop();
    simulator.next("registerDomains", { example: "checkout" });
    const order = await provider.orders.place(plan, { journal });
    simulator.world.addDomain("one.com", { state: "unpaid" });
    expect(order.status).toBe("awaiting-payment");
    const { checkoutUrl } = stepOf(order, "register");
    expect(checkoutUrl).toBe("https://checkout.stripe.com/pay/cs_test_synthetic");
    // An unpaid domain is listed, which proves nothing.
    expect(await provider.domains.get("one.com")).toMatchObject({ status: "awaiting-payment", ready: false });
    simulator.clock.advance(lagMs);
    expect((await provider.orders.reconcile(order)).status).toBe("awaiting-payment");
    expect(stepOf(await provider.orders.place(plan, { journal }), "register")).toMatchObject({
      status: "awaiting-payment",
      checkoutUrl,
    });
    expect(sent()).toEqual(["registerDomains"]);

    simulator.world.setState("one.com", "active");
    const paid = await provider.orders.reconcile(order);
    expect(stepOf(paid, "register")).toMatchObject({ status: "applied" });
    expect(stepOf(paid, "register")).not.toHaveProperty("checkoutUrl");
    const placed = await provider.orders.place(plan, { journal });
    expect(statuses(placed)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(stepOf(placed, "register")).toMatchObject({ attempts: 1 });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("awaits payment though its tag is found, and keeps its reference once somebody paid", async () => {
    const receipt = { reference: "ref_1", checkoutUrl: "https://pay.example.com/ref_1" };
    const desk = openDesk({
      proof: { domains: ["one.com"], tag: "t" },
      call: { readTag: () => "t", readReceipt: () => receipt },
    });
    desk.tags.set("t", null);
    expect(stepOf(await desk.place(), "buy")).toMatchObject({ status: "awaiting-payment", ...receipt });
    desk.tags.set("t", { reference: "ref_1" });
    desk.listed.push({ id: "d-1", name: "one.com", status: "awaiting-payment" });
    const order = await desk.orders.resume("k", { journal: desk.journal });
    expect(stepOf(order, "buy")).toMatchObject({ status: "awaiting-payment", ...receipt });
    expect((await desk.orders.reconcile(order)).status).toBe("awaiting-payment");

    desk.listed.splice(0, 1, { id: "d-1", name: "one.com", status: "active" });
    expect(stepOf(await desk.orders.reconcile(order), "buy")).toMatchObject({ status: "applied", reference: "ref_1" });
    const paid = stepOf(await desk.orders.resume("k", { journal: desk.journal }), "buy");
    expect(paid).toMatchObject({ status: "applied", reference: "ref_1", attempts: 1 });
    expect(paid).not.toHaveProperty("checkoutUrl");
    expect(desk.sent).toEqual(["buy"]);
  });
});
