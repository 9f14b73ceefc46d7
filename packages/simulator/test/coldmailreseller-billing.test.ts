import { describe, expect, it } from "vitest";
import {
  ALAN,
  DAY_MS,
  HOUR_MS,
  listed,
  openScene,
  orderOf,
  refusalOf,
  type Scene,
} from "./coldmailreseller-fixture.js";

const NOT_FOUND = [404, "Not found"];
const UNPROCESSABLE = [422, "Unprocessable Entity"];
const NAME = "own-domain.com";

function idOf({ simulator }: Scene): string {
  return simulator.world.subscriptions.findLast(({ domainName }) => domainName === NAME)?.id ?? "";
}

async function rowOf(scene: Scene): Promise<Readonly<Record<string, unknown>>> {
  const { data } = await scene.client.getAllSubscriptions({ query: { componentSubscriptionId: idOf(scene) } });
  return { ...data.subscriptions[0] };
}

async function eventsOf({ told }: Scene): Promise<readonly string[]> {
  return (await told()).map(({ event }) => event);
}

const RENEWAL = ["subscription.renewing", "subscription.renewal.success"];
const FAILURE = ["subscription.renewing", "subscription.renewal.failed", "subscription.past_due"];

describe("subscriptions", () => {
  it("are listed for all users, by state and by domain, 50 at a time", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `ada@domain-${at}.com`);
    const { client } = openScene({ mailboxes: names });
    const { data } = await client.getAllSubscriptions();
    expect([data.subscriptions.length, data.pagination]).toEqual([
      50,
      { totalSearchedCount: 62, currentPage: 1, nextPage: 2, totalPages: 2 },
    ]);
    const count = async (query: { status?: string; domain?: string }): Promise<number> =>
      (await client.getAllSubscriptions({ query: { ...query, limit: 100 } })).data.subscriptions.length;
    expect([await count({ status: "CANCELLED" }), await count({ domain: "domain-7.com" }), await count({})]).toEqual([
      1, 1, 62,
    ]);
  });

  it("renew from the wallet, month by month", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`, `alan@${NAME}`], wallet: 1_000 });
    const { clock, world } = scene.simulator;
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE", periodEnd: "2026-01-31T00:00:00.000Z" });
    clock.advance(28 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "RENEWING" });
    clock.advance(3 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE", periodEnd: "2026-03-02T00:00:00.000Z" });
    expect(world.wallet).toBe(400);
    expect(await eventsOf(scene)).toEqual(RENEWAL);
  });

  it("are past due for seven days if they cannot be paid, then expire with their mailboxes", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`], wallet: 0 });
    const { client, simulator } = scene;
    simulator.clock.advance(31 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "PAST_DUE" });
    const seats = { subscriptionId: idOf(scene), mailboxes: { [NAME]: [ALAN] }, confirm: true };
    expect(await refusalOf(client.orderMailboxesJson({ body: seats }))).toEqual(UNPROCESSABLE);
    simulator.clock.advance(7 * DAY_MS);
    expect(await listed(scene)).toEqual({
      domains: [`${NAME} ACTIVE`],
      mailboxes: [`ada@${NAME} EXPIRED`],
      subscriptions: [`${NAME} EXPIRED`],
    });
    expect(await eventsOf(scene)).toEqual([...FAILURE, "subscription.expired"]);
  });

  it("are tried again each day while they are past due", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`], wallet: 0 });
    scene.simulator.clock.advance(31 * DAY_MS);
    scene.simulator.world.wallet = 500;
    scene.simulator.clock.advance(2 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE" });
    expect(scene.simulator.world.wallet).toBe(200);
    expect(await eventsOf(scene)).toEqual([...FAILURE, "subscription.renewal.success"]);
  });

  it("end with their period if they do not renew", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`] });
    const { client, simulator } = scene;
    // It turns over what it finds: the body says true, and it is true already.
    await client.toggleAutoRenewal({ body: { subscriptionId: idOf(scene), autoRenew: true } });
    expect(await rowOf(scene)).toMatchObject({ autoRenew: false });
    simulator.clock.advance(29 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE" });
    simulator.clock.advance(2 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "EXPIRED" });
    expect(simulator.world.receipts).toEqual([]);
    const toggle = client.toggleAutoRenewal({ body: { subscriptionId: idOf(scene), autoRenew: true } });
    expect(await refusalOf(toggle)).toEqual(UNPROCESSABLE);
  });

  it("are renewed by hand, queued, once for each request", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`], wallet: 1_000 });
    const { client, simulator } = scene;
    const { actionId } = await client.renewSubscriptions({ body: { subscriptionIds: [idOf(scene), "SUBSCRIPTION0"] } });
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "RENEWING", periodEnd: "2026-01-31T00:00:00.000Z" });
    simulator.clock.advance(HOUR_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE", periodEnd: "2026-03-02T00:00:00.000Z" });
    expect(simulator.world.receipts).toMatchObject([{ kind: "renewal", name: idOf(scene), amount: 300 }]);
    expect(await scene.told()).toMatchObject([
      { event: "subscription.renewing" },
      {
        event: "subscription.renewal.success",
        data: { actionId, subscriptionId: idOf(scene), domain: NAME, quantity: 1 },
      },
    ]);
    const unknown = client.renewSubscriptions({ body: { subscriptionIds: ["SUBSCRIPTION0"] } });
    expect(await refusalOf(unknown)).toEqual(NOT_FOUND);
  });

  it("are not renewed by hand from an empty wallet", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`], wallet: 0 });
    await scene.client.renewSubscriptions({ body: { subscriptionIds: [idOf(scene)] } });
    scene.simulator.clock.advance(HOUR_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "ACTIVE", periodEnd: "2026-01-31T00:00:00.000Z" });
    expect((await scene.told()).at(-1)).toMatchObject({
      event: "subscription.renewal.failed",
      data: { description: "Insufficient wallet balance" },
    });
  });

  it("are blocked while their domain is in grace", async () => {
    const scene = openScene({ domains: [NAME] });
    const { client, simulator } = scene;
    simulator.world.addMailbox(`ada@${NAME}`);
    simulator.world.setState(NAME, "grace");
    await client.renewSubscriptions({ body: { subscriptionIds: [idOf(scene)] } });
    simulator.clock.advance(HOUR_MS);
    expect((await scene.told()).at(-1)).toMatchObject({
      event: "subscription.renewal.failed",
      data: { description: "The domain is in its grace period" },
    });
    simulator.clock.advance(30 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ subscriptionStatus: "PAST_DUE" });
    expect(simulator.world.receipts).toEqual([]);
  });

  it.each([
    ["by id", () => undefined],
    ["by domain", () => NAME],
  ])("are cancelled %s, at once, with all mailboxes", async (_, domainOf) => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`, "ada@other-domain.com"] });
    const { client } = scene;
    const domain = domainOf();
    const cancel = (): Promise<unknown> =>
      client.cancelSubscription({ body: domain === undefined ? { subscriptionId: idOf(scene) } : { domain } });
    await cancel();
    expect(await listed(scene)).toEqual({
      domains: [`${NAME} ACTIVE`, "other-domain.com ACTIVE"],
      mailboxes: ["ada@other-domain.com ACTIVE"],
      subscriptions: [`${NAME} CANCELLED`, "other-domain.com ACTIVE"],
    });
    expect(await refusalOf(cancel())).toEqual(domain === undefined ? UNPROCESSABLE : NOT_FOUND);
    expect(await eventsOf(scene)).toEqual(["subscription.cancelled"]);
  });

  it("are made anew under another id, with the same mailboxes and the same paid time", async () => {
    const scene = openScene({ mailboxes: [`ada@${NAME}`] });
    const { client, simulator } = scene;
    const old = await rowOf(scene);
    const { wallet } = simulator.world;
    await client.recreateSubscriptions({ body: { domainNames: [NAME] } });
    simulator.clock.advance(60_000);
    expect((await listed(scene)).mailboxes).toEqual([`ada@${NAME} EXPIRED`]);
    const { subscriptionId, ...rest } = old;
    const fresh = await rowOf(scene);
    expect(fresh).toMatchObject(rest);
    expect(fresh["subscriptionId"]).not.toBe(subscriptionId);
    simulator.clock.advance(HOUR_MS);
    expect(await listed(scene)).toMatchObject({
      mailboxes: [`ada@${NAME} ACTIVE`],
      subscriptions: [`${NAME} CANCELLED`, `${NAME} ACTIVE`],
    });
    expect(simulator.world.wallet).toBe(wallet);
    const unknown = client.recreateSubscriptions({ body: { subscriptionIds: [String(subscriptionId)] } });
    expect(await refusalOf(unknown)).toEqual(NOT_FOUND);
    simulator.clock.advance(30 * DAY_MS);
    expect(wallet - simulator.world.wallet).toBe(300);
  });

  it("cost more from the renewal that crosses 12 months", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await client.createOrderJson({ body: orderOf(NAME) });
    simulator.clock.advance(359 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ pricePerMailbox: 3 });
    simulator.clock.advance(2 * DAY_MS);
    expect(await rowOf(scene)).toMatchObject({ pricePerMailbox: 5 });
    expect(simulator.world.receipts.at(-1)).toMatchObject({ kind: "renewal", amount: 1_000 });
    expect((await eventsOf(scene)).slice(-3)).toEqual(["subscription.updated", ...RENEWAL]);
  });
});
