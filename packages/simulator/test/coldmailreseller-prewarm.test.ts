import { describe, expect, it } from "vitest";
import { GOOGLE, HOUR_MS, listed, openScene } from "./coldmailreseller-fixture.js";

describe("an order of prewarmed domains", () => {
  const body = {
    order: [{ domain: "warm-domain.com", forwardTo: "https://www.example.org" }, { domain: "cold-domain.com" }],
    serviceProvider: "GOOGLE" as const,
    google: GOOGLE,
    autoRenew: false,
  };

  it("is answered with 201, handed over later, and may half succeed", async () => {
    const scene = openScene({ stock: ["warm-domain.com", "hot-domain.com"], wallet: 5_000 });
    const { client, simulator } = scene;
    const { data, actionId } = await client.orderPreWarmedupMailboxes({ body });
    expect(simulator.requests.at(-1)?.status).toBe(201);
    expect(await listed(scene)).toEqual({ domains: [], mailboxes: [], subscriptions: [] });
    simulator.clock.advance(31_000);
    expect(await listed(scene)).toEqual({
      domains: ["warm-domain.com ACTIVE"],
      mailboxes: ["ada@warm-domain.com ACTIVE"],
      subscriptions: ["warm-domain.com ACTIVE"],
    });
    expect(simulator.world.wallet).toBe(2_000);
    const ids = { orderId: Object(data).orderId, actionId, userId: scene.userId };
    const subscriptionId = simulator.world.subscriptions.at(-1)?.id;
    expect(await scene.told()).toMatchObject([
      {
        event: "prewarmup.order.success",
        data: {
          ...ids,
          mailboxDetails: [
            { domain: "warm-domain.com", subscriptionId, preWarmedUpMailboxes: [{ email: "ada@warm-domain.com" }] },
          ],
        },
      },
      { event: "prewarmup.order.failed", data: { ...ids, domain: "cold-domain.com" } },
    ]);
    const { data: left } = await client.getAllPreWarmedUpMailboxes();
    expect(left).toMatchObject({ inventory: [{ domain: "hot-domain.com", purchasePrice: 30, renewalPrice: 15 }] });
  });

  it("fails later if the wallet is too low", async () => {
    const scene = openScene({ stock: ["warm-domain.com"], wallet: 0 });
    await scene.client.orderPreWarmedupMailboxes({ body: { ...body, order: [{ domain: "warm-domain.com" }] } });
    scene.simulator.clock.advance(HOUR_MS);
    expect(scene.simulator.world.receipts).toEqual([]);
    expect(await scene.told()).toMatchObject([
      { event: "prewarmup.order.failed", data: { reason: "Insufficient wallet balance" } },
    ]);
  });

  it("can be looked for by platform and by a part of the name", async () => {
    const { client, simulator } = openScene({ stock: ["a-warm.com", "b-warm.com"] });
    simulator.world.addStock("c-warm.com", { platform: "microsoft" });
    const find = async (query: Parameters<typeof client.getAllPreWarmedUpMailboxes>[0]): Promise<unknown> =>
      (await client.getAllPreWarmedUpMailboxes(query)).data;
    expect(await find({ query: { serviceProvider: "MICROSOFT" } })).toMatchObject({ totalDomains: 1 });
    expect(await find({ query: { contains: "b-" } })).toMatchObject({ inventory: [{ domain: "b-warm.com" }] });
    expect(await find({ query: { limit: 2, page: 2 } })).toMatchObject({
      inventory: [{ domain: "c-warm.com" }],
      currentPage: 2,
      totalPages: 2,
    });
  });
});
