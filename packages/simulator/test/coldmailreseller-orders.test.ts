import { describe, expect, it } from "vitest";
import {
  ADA,
  ALAN,
  connect,
  DAY_MS,
  GOOGLE,
  HOUR_MS,
  INFERRED,
  listed,
  openScene,
  orderOf,
  refusalOf,
} from "./coldmailreseller-fixture.js";

const ACTION = /^ACT_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
const BROKE = [422, "Insufficient wallet balance"];
const UNPROCESSABLE = [422, "Unprocessable Entity"];

describe("an order of new domains", () => {
  it("is queued, then carried out, and tells of each step in its order", async () => {
    const scene = openScene({ wallet: 10_000 });
    const { client, simulator } = scene;
    const { clock, world } = simulator;
    const { data, actionId } = await client.createOrderJson({ body: orderOf("new-domain.com") });
    expect(data).toEqual({ orderId: expect.stringMatching(/^ORDER0{20,}\d+$/), unavailableDomains: [] });
    expect(actionId).toMatch(ACTION);
    expect(world.wallet).toBe(10_000 - 1_588 - 600);
    expect(await listed(scene)).toEqual({ domains: [], mailboxes: [], subscriptions: [] });
    expect(world.receipts).toEqual([]);

    clock.advance(31_000);
    expect(await listed(scene)).toEqual({
      domains: ["new-domain.com PENDING"],
      mailboxes: ["ada@new-domain.com IN_PROGRESS", "alan@new-domain.com IN_PROGRESS"],
      subscriptions: ["new-domain.com ACTIVE"],
    });
    clock.advance(6 * 60_000);
    expect((await listed(scene)).mailboxes[0]).toBe("ada@new-domain.com CREATING_PASSWORD");
    clock.advance(HOUR_MS);
    expect(await listed(scene)).toEqual({
      domains: ["new-domain.com ACTIVE"],
      mailboxes: ["ada@new-domain.com ACTIVE", "alan@new-domain.com ACTIVE"],
      subscriptions: ["new-domain.com ACTIVE"],
    });
    expect(world.receipts.map(({ kind, name, amount }) => [kind, name, amount])).toEqual([
      ["domain", "new-domain.com", 1_588],
      ["mailbox", "ada@new-domain.com", 300],
      ["mailbox", "alan@new-domain.com", 300],
    ]);
    const told = await scene.told();
    expect(told.map(({ event }) => event)).toEqual([
      "domain.order.success",
      "mailbox.order.success",
      "mailbox.created",
      "mailbox.created",
    ]);
    const ids = { userId: scene.userId, orderId: Object(data).orderId, actionId };
    expect(told.map((each) => each.data)).toMatchObject([
      { ...ids, domainName: "new-domain.com", domainId: world.domains.at(-1)?.id, price: 15.88 },
      {
        ...ids,
        domainName: "new-domain.com",
        subscriptionId: world.mailboxes.at(-1)?.subscription,
        price: 6,
        quantity: 2,
      },
      { ...ids, email: "ada@new-domain.com", isAdmin: true, mailboxId: world.mailboxes.at(-2)?.id },
      { ...ids, email: "alan@new-domain.com", isAdmin: false, mailboxId: world.mailboxes.at(-1)?.id },
    ]);
  });

  it("leaves out what is not available, inside a 200, and does not charge it", async () => {
    const scene = openScene({ domains: ["own-domain.com"], wallet: 10_000 });
    const { client, simulator } = scene;
    simulator.world.sellElsewhere("taken-domain.com");
    const body = orderOf("taken-domain.com", "free-domain.com", "own-domain.com");
    const { data } = await client.createOrderJson({ body });
    expect(data).toMatchObject({ unavailableDomains: ["taken-domain.com", "own-domain.com"] });
    expect(simulator.world.wallet).toBe(10_000 - 1_588 - 600);
    simulator.clock.advance(HOUR_MS);
    expect(await listed(scene)).toMatchObject({
      domains: ["own-domain.com ACTIVE", "free-domain.com ACTIVE"],
      mailboxes: ["ada@free-domain.com ACTIVE", "alan@free-domain.com ACTIVE"],
    });
  });

  it("is, of a batch in trouble, carried out in part", async () => {
    const { client } = openScene({ scenarios: ["partial-batch"] });
    const { data } = await client.createOrderJson({ body: orderOf("a-new.com", "b-new.com") });
    expect(data).toMatchObject({ unavailableDomains: ["b-new.com"] });
  });

  it("pays back what was sold while it waited, and says so", async () => {
    const scene = openScene({ wallet: 10_000 });
    const { client, simulator } = scene;
    const { data } = await client.createOrderJson({ body: orderOf("lost-domain.com") });
    simulator.world.sellElsewhere("lost-domain.com");
    simulator.clock.advance(HOUR_MS);
    expect(await listed(scene)).toMatchObject({ domains: [], mailboxes: [] });
    expect(simulator.world.wallet).toBe(10_000);
    expect(await scene.told()).toMatchObject([
      { event: "domain.order.failed", data: { domainName: "lost-domain.com", orderId: Object(data).orderId } },
    ]);
    const orderId = String(Object(data).orderId);
    expect(await client.getOrderStatus({ query: { orderId } })).toMatchObject({ data: { orderId, status: "FAILED" } });
  });

  it("is refused whole if the wallet does not cover it", async () => {
    const { client, simulator } = openScene({ wallet: 2_187 });
    expect(await refusalOf(client.createOrderJson({ body: orderOf("new-domain.com") }))).toEqual(BROKE);
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world).toMatchObject({ wallet: 2_187, receipts: [], orders: [] });
  });

  it("charges again if it comes twice before its turn", async () => {
    const { client, simulator } = openScene();
    await client.createOrderJson({ body: orderOf("new-domain.com") });
    await client.createOrderJson({ body: orderOf("new-domain.com") });
    simulator.clock.advance(HOUR_MS);
    const names = simulator.world.receipts.map(({ name }) => name);
    expect(names.filter((name) => name === "new-domain.com")).toHaveLength(2);
    expect(names.filter((name) => name === "ada@new-domain.com")).toHaveLength(2);
    expect(simulator.world.domains.filter(({ name }) => name === "new-domain.com")).toHaveLength(1);
  });

  it("waits uncharged without confirm, until it is processed", async () => {
    const scene = openScene({ wallet: 3_000 });
    const { client, simulator } = scene;
    const { data, actionId } = await client.createOrderJson({ body: { ...orderOf("new-domain.com"), confirm: false } });
    const orderId = String(Object(data).orderId);
    expect(actionId).toBeUndefined();
    simulator.clock.advance(DAY_MS);
    expect(simulator.world.wallet).toBe(3_000);
    const process = (): Promise<unknown> => client.processOrder({ body: { orderId } }, INFERRED);
    simulator.world.wallet = 0;
    expect(await refusalOf(process())).toEqual(BROKE);
    simulator.world.wallet = 3_000;
    expect(await process()).toMatchObject({ actionId: expect.stringMatching(ACTION) });
    expect(await refusalOf(process())).toEqual(UNPROCESSABLE);
    expect(await client.getOrderStatus({ query: { orderId } })).toMatchObject({ data: { status: "PENDING" } });
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world.wallet).toBe(3_000 - 2_188);
    expect((await listed(scene)).domains).toEqual(["new-domain.com ACTIVE"]);
    expect(await client.getOrderStatus({ query: { orderId } })).toMatchObject({ data: { status: "PAID" } });
    expect(await client.getOrderDetails({ query: { orderId } }, INFERRED)).toMatchObject({ status: 200 });
  });

  it("knows no order of nobody, and none of another user", async () => {
    const { client, simulator } = openScene();
    const other = connect(simulator, simulator.world.addTenant("Other Ltd").id);
    const { data } = await client.createOrderJson({ body: orderOf("new-domain.com") });
    const orderId = String(Object(data).orderId);
    expect(await refusalOf(other.getOrderStatus({ query: { orderId } }))).toEqual([
      403,
      "The resource does not belong to this user",
    ]);
    expect(await refusalOf(client.getOrderStatus({ query: { orderId: "ORDER0" } }))).toEqual([404, "Not found"]);
    const nobody = connect(simulator, "USER0").createOrderJson({ body: orderOf("new-domain.com") });
    expect(await refusalOf(nobody)).toEqual([404, "The requested user does not exist."]);
  });

  it("can come as a form, with pictures", async () => {
    const { client, simulator } = openScene();
    const { confirm, ...order } = { ...orderOf("new-domain.com"), microsoftOauthRoute: "" };
    const files = { "ada@new-domain.com": new Blob(["picture"], { type: "image/png" }) };
    const body = { ...order, confirm, google: GOOGLE, files };
    expect(await client.createOrderForm({ body }, INFERRED)).toMatchObject({ status: 200 });
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world.mailboxes.slice(-2).map(({ pictureUrl }) => pictureUrl)).toEqual([
      expect.stringMatching(/^https:/),
      undefined,
    ]);
  });

  it("can bring warmup, which begins once the mailbox is ready", async () => {
    const scene = openScene({ wallet: 10_000 });
    const { client, simulator } = scene;
    const body = { ...orderOf("new-domain.com"), mailboxes: { "new-domain.com": [{ ...ADA, onWarmup: true }] } };
    await client.createOrderJson({ body });
    expect(simulator.world.wallet).toBe(10_000 - 1_588 - 300 - 300);
    simulator.clock.advance(DAY_MS);
    expect((await scene.told()).map(({ event }) => event)).toEqual([
      "domain.order.success",
      "mailbox.order.success",
      "mailbox.created",
      "mailbox.warmup.started",
    ]);
  });
});

describe("an order of mailboxes on a domain of the user", () => {
  const mailboxes = { "own-domain.com": [ALAN] };

  it("joins an active subscription, at its price", async () => {
    const scene = openScene({ mailboxes: ["ada@own-domain.com"], wallet: 1_000 });
    const { client, simulator } = scene;
    const subscriptionId = simulator.world.subscriptions[0]?.id ?? "";
    const body = { subscriptionId, mailboxes, confirm: true };
    const { data } = await client.orderMailboxesJson({ body });
    expect(simulator.world.wallet).toBe(700);
    simulator.clock.advance(HOUR_MS);
    expect((await listed(scene)).mailboxes).toEqual(["ada@own-domain.com ACTIVE", "alan@own-domain.com ACTIVE"]);
    const { data: list } = await client.getAllSubscriptions({ query: { componentSubscriptionId: subscriptionId } });
    expect(list.subscriptions).toMatchObject([{ totalMailboxQuantity: 2, pricePerMailbox: 3 }]);
    const told = await scene.told();
    expect(told.map(({ event }) => event)).toEqual([
      "subscription.updated",
      "mailbox.order.success",
      "mailbox.created",
    ]);
    expect(told[1]?.data).toMatchObject({ orderId: Object(data).orderId, subscriptionId, quantity: 1, price: 3 });
    expect(await refusalOf(client.orderMailboxesJson({ body }))).toEqual(UNPROCESSABLE);
  });

  it("makes a new subscription where the old one is cancelled", async () => {
    const scene = openScene({ mailboxes: ["ada@own-domain.com"] });
    const { client, simulator } = scene;
    const [{ id: subscriptionId } = { id: "" }] = simulator.world.subscriptions;
    const domainId = simulator.world.domains[0]?.id ?? "";
    const order = { domainId, mailboxes, confirm: true, autoRenew: true };
    expect(await refusalOf(client.orderMailboxesJson({ body: order }))).toEqual(UNPROCESSABLE);
    await client.cancelSubscription({ body: { subscriptionId } });
    const joined = { subscriptionId, mailboxes, confirm: true };
    expect(await refusalOf(client.orderMailboxesJson({ body: joined }))).toEqual(UNPROCESSABLE);
    await client.orderMailboxesJson({ body: order });
    simulator.clock.advance(HOUR_MS);
    expect(await listed(scene)).toMatchObject({
      mailboxes: ["alan@own-domain.com ACTIVE"],
      subscriptions: ["own-domain.com CANCELLED", "own-domain.com ACTIVE"],
    });
  });

  it.each([
    ["a subscription that is not there", { subscriptionId: "SUBSCRIPTION0" }, mailboxes],
    ["a blank subscription", { subscriptionId: "" }, mailboxes],
    ["another domain's name", { subscriptionId: "own" }, { "other-domain.com": [ALAN] }],
    ["another user's subscription", { subscriptionId: "SUBSCRIPTIONNEIGHBOUR0000001" }, mailboxes],
    ["an address that is there", { subscriptionId: "own" }, { "own-domain.com": [ADA] }],
  ])("is refused with %s", async (_, { subscriptionId }, people) => {
    const { client, simulator } = openScene({ mailboxes: ["ada@own-domain.com"] });
    const own = simulator.world.subscriptions[0]?.id ?? "";
    const body = { subscriptionId: subscriptionId === "own" ? own : subscriptionId, mailboxes: people, confirm: true };
    expect(await refusalOf(client.orderMailboxesJson({ body }))).toEqual(UNPROCESSABLE);
    expect(simulator.world.orders).toEqual([]);
  });

  it("is stored with 201 if it is not confirmed, and refused if nothing is in the wallet", async () => {
    const { client, simulator } = openScene({ mailboxes: ["ada@own-domain.com"], wallet: 0 });
    const body = { subscriptionId: simulator.world.subscriptions[0]?.id ?? "", mailboxes, confirm: true };
    expect(await refusalOf(client.orderMailboxesJson({ body }))).toEqual(BROKE);
    expect(await client.orderMailboxesJson({ body: { ...body, confirm: false } })).toMatchObject({ status: 201 });
    expect(simulator.requests.at(-1)?.status).toBe(201);
    const form = { ...body, google: GOOGLE, files: {} };
    expect(await refusalOf(client.addMailboxesToSubscriptionForm({ body: form }, INFERRED))).toEqual(BROKE);
    simulator.world.wallet = 1_000;
    await client.addMailboxesToSubscriptionForm({ body: form }, INFERRED);
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world.mailboxes.map(({ localPart }) => localPart)).toContain("alan");
  });

  it("fails if the subscription ends while it waits, and is paid back", async () => {
    const scene = openScene({ mailboxes: ["ada@own-domain.com"], wallet: 1_000 });
    const { client, simulator } = scene;
    const subscriptionId = simulator.world.subscriptions[0]?.id ?? "";
    await client.orderMailboxesJson({ body: { subscriptionId, mailboxes, confirm: true } });
    await client.cancelSubscription({ body: { subscriptionId } });
    simulator.clock.advance(HOUR_MS);
    expect(simulator.world.wallet).toBe(1_000);
    expect((await scene.told()).map(({ event }) => event)).toEqual(["subscription.cancelled", "mailbox.order.failed"]);
  });
});
