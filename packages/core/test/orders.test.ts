import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSimulator } from "@mailfleet/simulator";
import { afterEach, describe, expect, it } from "vitest";
import type { ScaledMailOrderOptions } from "../src/adapters/scaledmail/index.js";
import type { OrderRequest, Progress } from "../src/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import { ALL_DONE_MS, BOTH, credits, openShop, REGISTER, statuses, stepOf } from "./orders-shop.js";
import { orderOf, SEQUENCER } from "./simulated-orders.js";
import { connect } from "./simulated.js";

describe("place: what a step needs", () => {
  it("waits until it is there, says so, and charges once", async () => {
    const { simulator, provider, plan, journal, sent, bought } = await openShop();
    const progress: Progress[] = [];
    const order = await provider.orders.place(plan, { journal, onProgress: (each) => progress.push(each) });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(order.status).toBe("in-progress");
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
    expect(bought()).toEqual(["one.com", "ada@one.com", "alan@one.com"]);
    expect(progress.map((each) => `${each.kind} ${each.step}`)).toEqual([
      "sending register",
      "settled register",
      ...Array.from({ length: 5 }, () => "waiting mailboxes"),
      "sending mailboxes",
      "settled mailboxes",
    ]);
    expect(progress.find((each) => each.kind === "waiting")).toMatchObject({
      message: "Not sent yet: waiting for one.com to be usable.",
    });
    const [first, second] = simulator.world.receipts;
    // It looks ever more rarely: the first look that can see a domain of 30 s comes a little later.
    const waited = (second?.at ?? NaN) - (first?.at ?? NaN);
    expect({ early: waited < 30_000, late: waited > 35_000 }).toEqual({ early: false, late: false });
    expect(plan.price.dueNow).toEqual(credits(1_950));
    expect(await provider.billing.balance()).toEqual(credits(1_000_000 - 1_950));
  });

  it("gives up in time, and goes on when it is placed again", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    const order = await provider.orders.place(plan, { journal, needsTimeoutMs: 10_000 });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "mailboxes").message).toMatch(/waiting for one\.com/);
    expect(order).toMatchObject({ status: "placing", message: expect.stringMatching(/waiting for one\.com/) });
    expect(Date.parse(order.wakeAt ?? "")).toBeGreaterThan(simulator.clock.now());
    simulator.clock.advance(20_000);
    const again = await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(statuses(again)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
    expect(again.placedAt).toBe(order.placedAt);
  });

  it("sends nothing if it cannot be read", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    const order = await provider.orders.place(plan, {
      journal,
      onProgress: (each) => {
        if (each.kind === "waiting") simulator.fault("reads", { kind: "status", status: 503 });
      },
    });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "mailboxes").message).toMatch(/could not be read: .*503/);
    expect(order.wakeAt).toBeDefined();
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("goes on with what it has begun though the plan expired, at a price that is asked for again", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    simulator.world.setHabits({ domainListedMs: 20 * 60_000 });
    const waiting = await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(statuses(waiting)).toEqual({ register: "applied", mailboxes: "pending" });
    simulator.clock.advance(60 * 60_000);
    simulator.world.raisePrices(2);
    const dear = await provider.orders.place(plan, { journal });
    expect(stepOf(dear, "mailboxes")).toMatchObject({ status: "pending", attempts: 0 });
    expect(dear.message).toBe(
      "Not sent: it costs 26.50 credits now, and 19.50 credits was planned. Plan again, or say what it may cost with maxTotal.",
    );
    expect(dear).not.toHaveProperty("wakeAt");
    expect(sent()).toEqual(["registerDomains"]);
    simulator.world.raisePrices(0.5);
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("goes on at today's price once it is planned again with its journal", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    simulator.clock.advance(60 * 60_000);
    simulator.world.raisePrices(2);
    const rest = await provider.orders.plan({ items: BOTH }, { key: "order-1", journal });
    expect(rest).toMatchObject({ continues: plan.hash, price: { dueNow: credits(1_400) } });
    expect(rest.steps.map((step) => step.operation)).toEqual(["buyMailboxes"]);
    const order = await provider.orders.place(rest, { journal });
    expect(statuses(order)).toEqual({ register: "applied", "mailboxes-2": "applied" });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });
});

describe("place: an expired plan", () => {
  it("is refused, and its key is free for the next plan", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    simulator.clock.advance(15 * 60_000 + 1);
    await expect(provider.orders.place(plan, { journal })).rejects.toMatchObject({
      code: "expired",
      message: expect.stringMatching(/expired/),
    });
    const fresh = await provider.orders.plan({ items: BOTH }, { key: "order-1" });
    expect(statuses(await provider.orders.place(fresh, { journal }))).toEqual({
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toHaveLength(2);
    // The same request under the same key is the same purchase, whichever of its plans is handed in.
    const old = await provider.orders.place(plan, { journal });
    expect({ hash: old.planHash, ...statuses(old) }).toEqual({
      hash: fresh.hash,
      register: "applied",
      mailboxes: "applied",
    });
    expect(sent()).toHaveLength(2);
    const other = await provider.orders.plan({ items: [REGISTER] }, { key: "order-1" });
    await expect(provider.orders.place(other, { journal })).rejects.toMatchObject({ code: "conflict" });
  });

  it("may still be placed at its last moment", async () => {
    const { simulator, provider, plan, journal } = await openShop([REGISTER]);
    simulator.clock.advance(15 * 60_000);
    expect((await provider.orders.place(plan, { journal })).status).toBe("in-progress");
  });
});

describe("place: secrets", () => {
  const withLogin = (name: string): OrderRequest<ScaledMailOrderOptions> => ({
    ...orderOf("scaledmail", "one.com"),
    providerOptions: { sequencer: { ...SEQUENCER, password: { $secret: name } } },
  });

  it("stand as names in plan and order, and are put in when it is sent", async () => {
    const simulator = createSimulator("scaledmail");
    const bodies: string[] = [];
    const { orders } = connect(simulator, "scaledmail", {
      fetch: async (input, init) => {
        bodies.push(await new Response(init?.body).text());
        return await simulator.fetch(input, init);
      },
    });
    const plan = await orders.plan(withLogin("instantly"), { key: "order-1" });
    expect(plan.steps[0]?.request.body).toMatchObject({
      sequencer: { username: "ada@example.com", password: { $secret: "instantly" } },
    });
    const order = await orders.place(plan, { journal: memoryJournal() });
    expect(JSON.parse(bodies.find((body) => body.includes("sequencer")) ?? "{}")).toMatchObject({
      sequencer: { username: "ada@example.com", password: "synthetic-login" },
    });
    expect(JSON.stringify([plan, order])).not.toContain("synthetic-login");
  });

  it("that nobody gave are asked for by name, before anything is sent", async () => {
    const simulator = createSimulator("scaledmail");
    const { orders } = connect(simulator, "scaledmail");
    const plan = await orders.plan(withLogin("smartlead"), { key: "order-1" });
    await expect(orders.place(plan, { journal: memoryJournal() })).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(`"smartlead"`),
    });
    expect(simulator.requests.filter(({ effect }) => effect !== "read")).toEqual([]);
  });
});

describe("place: watching", () => {
  it("cannot break it", async () => {
    const { provider, plan, journal } = await openShop();
    const order = await provider.orders.place(plan, {
      journal,
      onProgress: () => {
        throw new Error("progress bar on fire");
      },
    });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
  });

  it("is not waited for, and its rejections are nobody's", async () => {
    const { provider, plan, journal } = await openShop();
    const heard: unknown[] = [];
    const listen = (reason: unknown): void => void heard.push(reason);
    process.on("unhandledRejection", listen);
    const order = await provider.orders.place(plan, {
      journal,
      onProgress: (async () => await Promise.reject(new Error("progress bar on fire"))) as () => void,
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", listen);
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(heard).toEqual([]);
  });
});

describe("place: limits", () => {
  it("lets through what costs as much as allowed", async () => {
    const { provider, plan, journal, sent } = await openShop();
    await expect(provider.orders.place(plan, { journal, maxTotal: credits(1_949) })).rejects.toMatchObject({
      code: "rejected",
      message: "Not sent: it costs 19.50 credits now, over your limit of 19.49 credits.",
    });
    expect(sent()).toEqual([]);
    expect((await provider.orders.place(plan, { journal, maxTotal: credits(1_950) })).status).toBe("in-progress");
  });
});

describe("another process", () => {
  let dir: string | undefined;
  afterEach(async () => {
    if (dir !== undefined) await rm(dir, { recursive: true });
    dir = undefined;
  });

  it("takes up plan, journal and order from files", async () => {
    dir = await mkdtemp(path.join(tmpdir(), "mailfleet-orders-"));
    const { simulator, provider, plan, sent } = await openShop();
    const planFile = JSON.stringify(plan);
    simulator.fault("effects", { kind: "reset", when: "after" });
    const orderFile = JSON.stringify(await provider.orders.place(plan, { journal: fileJournal(dir) }));
    simulator.clock.advance(30_000);
    const again = await provider.orders.place(JSON.parse(planFile), { journal: fileJournal(dir) });
    expect(statuses(again)).toEqual({ register: "applied", mailboxes: "applied" });
    simulator.clock.advance(ALL_DONE_MS);
    expect((await provider.orders.get(JSON.parse(JSON.stringify(again)))).status).toBe("settled");
    const first = await provider.orders.reconcile(JSON.parse(orderFile));
    expect(statuses(first)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });
});
