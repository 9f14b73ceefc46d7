import { describe, expect, it } from "vitest";
import { MailfleetError, type Order } from "../src/index.js";
import { ALL_DONE_MS, openPairs, openShop, type Shop } from "./orders-shop.js";

describe("get", () => {
  async function placed(): Promise<Shop & { readonly order: Order }> {
    const shop = await openShop();
    const { simulator, provider, plan, journal } = shop;
    const order = await provider.orders.place(plan, { journal });
    simulator.clock.advance(ALL_DONE_MS);
    return Object.assign(shop, { order: await provider.orders.get(order) });
  }

  it("reads every domain and address back, with the provider's own words beside ours", async () => {
    const { order } = await placed();
    expect(order.status).toBe("settled");
    expect(order.items).toEqual([
      { item: 0, kind: "domain", name: "one.com", status: "ready", rawStatus: "active" },
      { item: 1, kind: "mailbox", name: "ada@one.com", status: "ready", rawStatus: "active" },
      { item: 1, kind: "mailbox", name: "alan@one.com", status: "ready", rawStatus: "active" },
    ]);
  });

  it("tells the provider's word for the order too, where it has one", async () => {
    const { simulator, provider, plan, journal } = await openPairs("scaledmail", "one.com");
    const order = await provider.orders.place(plan, { journal });
    simulator.clock.advance(ALL_DONE_MS);
    expect(await provider.orders.get(order)).toMatchObject({ status: "settled", rawStatus: "Active" });
  });

  it.each([
    ["one.com", "failed", "payment_failed", "failed", "settled"],
    ["one.com", "registering", "registration_in_progress", "pending", "in-progress"],
    ["ada@one.com", "suspended", "renewal_failed", "failed", "settled"],
    ["ada@one.com", "working", "finalizing_setup", "pending", "in-progress"],
  ] as const)("%s that is %s, %s, is %s, and the order %s", async (name, state, rawStatus, item, status) => {
    const { simulator, provider, order } = await placed();
    simulator.world.setState(name, state);
    const read = await provider.orders.get(order);
    expect(read.items.find((each) => each.name === name)).toMatchObject({ status: item, rawStatus });
    expect(read.status).toBe(status);
  });

  it("calls ready what has to be renewed and can be used", async () => {
    const { simulator, provider, plan, journal } = await openPairs("coldmailreseller", "one.com");
    const order = await provider.orders.place(plan, { journal });
    simulator.clock.advance(ALL_DONE_MS);
    simulator.world.setState("one.com", "grace");
    const read = await provider.orders.get(order);
    expect(read.items[0]).toMatchObject({ name: "one.com", status: "ready", rawStatus: "GRACE_PERIOD" });
    expect(read.status).toBe("settled");
  });

  it.each(["one.com", "ada@one.com"])("does not know %s by a word that it never heard", async (name) => {
    const shop = await placed();
    reword(shop, name, "a new word");
    const read = await shop.provider.orders.get(shop.order);
    expect(read.items.find((each) => each.name === name)).toMatchObject({ status: "unknown", rawStatus: "a new word" });
    expect(read.status).toBe("in-progress");
  });

  it("does not call ready what is not listed any more", async () => {
    const { simulator, provider, order } = await placed();
    // Then the newest row of the domains is not that of the order.
    simulator.world.addDomain("newer.com");
    simulator.world.setConditions({ listing: "short" });
    const read = await provider.orders.get(order);
    expect(read.items.map((item) => item.status)).toEqual(["ready", "ready", "unknown"]);
    expect(read.status).toBe("in-progress");
    expect((await provider.orders.get(read)).items.map((item) => item.status)).toEqual(["ready", "ready", "unknown"]);
    simulator.world.setConditions({ listing: undefined });
    expect((await provider.orders.get(read)).status).toBe("settled");
  });

  it("rejects if it cannot read, and loses nothing by it", async () => {
    const { simulator, provider, order } = await placed();
    simulator.fault("reads", { kind: "status", status: 503 });
    const failure: unknown = await provider.orders.get(order).catch((error: unknown) => error);
    expect(MailfleetError.isInstance(failure) && failure.code).toBe("server-error");
    expect((await provider.orders.get(order)).status).toBe("settled");
  });
});

/** The provider says this of a domain or a mailbox from now on. */
function reword(shop: Shop, name: string, status: string): void {
  const isNamed = (row: object): boolean =>
    Reflect.get(row, "name") === name || `${Reflect.get(row, "username")}@${Reflect.get(row, "domain_name")}` === name;
  shop.carry = async (send) => {
    const text = await (await send()).text();
    const reworded: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === "object" && value !== null && isNamed(value) ? { ...value, status } : value,
    );
    return Response.json(reworded);
  };
}

describe("find", () => {
  it("has the order by its key, read back, from any process", async () => {
    const { simulator, provider, plan, journal } = await openShop();
    const placed = await provider.orders.place(plan, { journal });
    const found = await provider.orders.find(plan.key, { journal });
    expect(found).toMatchObject({ status: placed.status, wakeAt: placed.wakeAt, planHash: plan.hash });
    expect(found?.steps).toEqual(placed.steps);
    simulator.clock.advance(ALL_DONE_MS);
    expect((await provider.orders.find(plan.key, { journal }))?.items[0]).toMatchObject({ status: "ready" });
    // Looking changes nothing of how it stands.
    for await (const { standing } of journal.list({ key: plan.key })) expect(standing?.status).toBe(placed.status);
  });

  it("knows nothing of what was never placed, and keeps out of what is being placed", async () => {
    const { provider, plan, journal } = await openShop();
    expect(await provider.orders.find(plan.key, { journal })).toBeUndefined();
    const id = { provider: plan.provider, key: plan.key, ...(plan.tenant !== undefined && { tenant: plan.tenant }) };
    await provider.orders.place(plan, { journal });
    const session = await journal.open(id);
    await expect(provider.orders.find(plan.key, { journal })).rejects.toMatchObject({ code: "conflict" });
    await session.close();
    await expect(provider.orders.find(plan.key, {} as never)).rejects.toMatchObject({ code: "invalid-argument" });
  });
});
