import { describe, expect, it } from "vitest";
import { MailfleetError, type Order } from "../src/index.js";
import type { MemoryProvider } from "../src/memory/index.js";
import { openShop } from "./orders-shop.js";

describe("get", () => {
  async function placed(): Promise<{ provider: MemoryProvider; order: Order }> {
    const { provider, plan, journal } = await openShop();
    const order = await provider.orders.place(plan, { journal });
    provider.simulate.clock.advance(600_000);
    return { provider, order: await provider.orders.get(order) };
  }

  it("reads every domain and address back, with the provider's own words beside ours", async () => {
    const { order } = await placed();
    expect(order).toMatchObject({ status: "settled", rawStatus: "ACCEPTED" });
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "one.com", status: "ready", rawStatus: "LIVE" },
      { item: 1, kind: "mailbox", name: "ada@one.com", status: "ready", rawStatus: "RUNNING" },
      { item: 1, kind: "mailbox", name: "alan@one.com", status: "ready", rawStatus: "RUNNING" },
    ]);
  });

  it.each([
    ["one.com", "BROKEN", "failed", "settled"],
    ["one.com", "SETTING_UP", "pending", "in-progress"],
    ["one.com", "GRACE", "ready", "settled"],
    ["one.com", "a new word", "unknown", "in-progress"],
    ["ada@one.com", "BLOCKED", "failed", "settled"],
    ["ada@one.com", "CREATING", "pending", "in-progress"],
    ["ada@one.com", "a new word", "unknown", "in-progress"],
  ])("%s in state %s is %s, and the order %s", async (name, word, item, status) => {
    const { provider, order } = await placed();
    provider.simulate.setRawStatus(name, word);
    const read = await provider.orders.get(order);
    expect(read.items.find((each) => each.name === name)).toMatchObject({ status: item, rawStatus: word });
    expect(read.status).toBe(status);
  });

  it("does not call ready what is not listed any more", async () => {
    const { provider, order } = await placed();
    provider.simulate.hide("ada@one.com");
    const read = await provider.orders.get(order);
    expect(read.items.map((item) => item.status)).toEqual(["ready", "unknown", "ready"]);
    expect(read.status).toBe("in-progress");
    expect((await provider.orders.get(read)).items.map((item) => item.status)).toEqual(["ready", "unknown", "ready"]);
    provider.simulate.show("ada@one.com");
    expect((await provider.orders.get(read)).status).toBe("settled");
  });

  it("rejects if it cannot read, and loses nothing by it", async () => {
    const { provider, order } = await placed();
    provider.simulate.failReads();
    const failure: unknown = await provider.orders.get(order).catch((error: unknown) => error);
    expect(MailfleetError.isInstance(failure) && failure.code).toBe("server-error");
    expect((await provider.orders.get(order)).status).toBe("settled");
  });
});
