import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Progress } from "../src/index.js";
import { createMemoryProvider } from "../src/memory/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import { BOTH, openShop, REGISTER, statuses, stepOf } from "./orders-shop.js";

describe("place: what a step needs", () => {
  it("waits until it is there, says so, and charges once", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const progress: Progress[] = [];
    const order = await provider.orders.place(plan, { journal, onProgress: (each) => progress.push(each) });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(order.status).toBe("in-progress");
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
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
    const [first, second] = provider.simulate.effects();
    // It looks ever more rarely: the first look that can see a domain of 30 s comes a little later.
    const waited = Date.parse(second?.at ?? "") - Date.parse(first?.at ?? "");
    expect({ early: waited < 30_000, late: waited > 35_000 }).toEqual({ early: false, late: false });
    expect(plan.price.dueNow).toEqual({ unit: "USD", minor: 1_800 });
    expect(await provider.billing.balance()).toEqual({ unit: "USD", minor: 998_200 });
  });

  it("gives up in time, and goes on when it is placed again", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const order = await provider.orders.place(plan, { journal, needsTimeoutMs: 10_000 });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "mailboxes").message).toMatch(/waiting for one\.com/);
    expect(order).toMatchObject({ status: "placing", message: expect.stringMatching(/waiting for one\.com/) });
    expect(Date.parse(order.wakeAt ?? "")).toBeGreaterThan(provider.simulate.clock.now());
    provider.simulate.clock.advance(20_000);
    const again = await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(statuses(again)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
    expect(again.placedAt).toBe(order.placedAt);
  });

  it("sends nothing if it cannot be read", async () => {
    const { provider, plan, journal, sent } = await openShop();
    const order = await provider.orders.place(plan, {
      journal,
      onProgress: (each) => {
        if (each.kind === "waiting") provider.simulate.failReads();
      },
    });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(stepOf(order, "mailboxes").message).toMatch(/could not be read: .*down/);
    expect(order.wakeAt).toBeDefined();
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("goes on with what it has begun though the plan expired, at a price that is asked for again", async () => {
    const { provider, plan, journal, sent } = await openShop(BOTH, { registrationMs: 20 * 60_000 });
    const waiting = await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    expect(statuses(waiting)).toEqual({ register: "applied", mailboxes: "pending" });
    provider.simulate.clock.advance(60 * 60_000);
    provider.simulate.raisePrices(2);
    const dear = await provider.orders.place(plan, { journal });
    expect(stepOf(dear, "mailboxes")).toMatchObject({ status: "pending", attempts: 0 });
    expect(dear.message).toBe(
      "Not sent: it costs 24.00 USD now, and 18.00 USD was planned. Plan again, or say what it may cost with maxTotal.",
    );
    expect(dear).not.toHaveProperty("wakeAt");
    expect(sent()).toEqual(["registerDomains"]);
    provider.simulate.raisePrices(0.5);
    const order = await provider.orders.place(plan, { journal });
    expect(statuses(order)).toEqual({ register: "applied", mailboxes: "applied" });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });

  it("goes on at today's price once it is planned again with its journal", async () => {
    const { provider, plan, journal, sent } = await openShop(BOTH);
    await provider.orders.place(plan, { journal, needsTimeoutMs: 0 });
    provider.simulate.clock.advance(60 * 60_000);
    provider.simulate.raisePrices(2);
    const rest = await provider.orders.plan({ items: BOTH }, { key: "order-1", journal });
    expect(rest).toMatchObject({ continues: plan.hash, price: { dueNow: { unit: "USD", minor: 1_200 } } });
    expect(rest.steps.map((step) => step.operation)).toEqual(["createMailboxes"]);
    const order = await provider.orders.place(rest, { journal });
    expect(statuses(order)).toEqual({ register: "applied", "mailboxes-2": "applied" });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });
});

describe("place: an expired plan", () => {
  it("is refused, and its key is free for the next plan", async () => {
    const { provider, plan, journal, sent } = await openShop();
    provider.simulate.clock.advance(15 * 60_000 + 1);
    await expect(provider.orders.place(plan, { journal })).rejects.toMatchObject({
      code: "rejected",
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
    const { provider, plan, journal } = await openShop([REGISTER]);
    provider.simulate.clock.advance(15 * 60_000);
    expect((await provider.orders.place(plan, { journal })).status).toBe("in-progress");
  });
});

describe("place: secrets", () => {
  const sendingTool = { username: "ada", password: { $secret: "tool" } };

  it("stand as names in plan and order, and are put in when it is sent", async () => {
    const provider = createMemoryProvider({ secrets: { tool: "synthetic-tool-password" } });
    const plan = await provider.orders.plan({ items: BOTH, providerOptions: { sendingTool } }, { key: "order-1" });
    expect(plan.steps[1]?.request.body).toMatchObject({
      sending_tool: { username: "ada", password: { $secret: "tool" } },
    });
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    expect(provider.simulate.effects()[1]?.body).toMatchObject({
      sending_tool: { username: "ada", password: "synthetic-tool-password" },
    });
    expect(JSON.stringify([plan, order])).not.toContain("synthetic-tool-password");
  });

  it("that nobody gave are asked for by name, before anything is sent", async () => {
    const provider = createMemoryProvider();
    const plan = await provider.orders.plan({ items: BOTH, providerOptions: { sendingTool } }, { key: "order-1" });
    await expect(provider.orders.place(plan, { journal: memoryJournal() })).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(`"tool"`),
    });
    expect(provider.simulate.effects()).toEqual([]);
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
    await expect(
      provider.orders.place(plan, { journal, maxTotal: { unit: "USD", minor: 1_799 } }),
    ).rejects.toMatchObject({
      code: "rejected",
      message: "Not sent: it costs 18.00 USD now, over your limit of 17.99 USD.",
    });
    expect(sent()).toEqual([]);
    expect((await provider.orders.place(plan, { journal, maxTotal: { unit: "USD", minor: 1_800 } })).status).toBe(
      "in-progress",
    );
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
    const { provider, plan, sent } = await openShop();
    const planFile = JSON.stringify(plan);
    provider.simulate.nextEffect("reply-lost");
    const orderFile = JSON.stringify(await provider.orders.place(plan, { journal: fileJournal(dir) }));
    provider.simulate.clock.advance(30_000);
    const again = await provider.orders.place(JSON.parse(planFile), { journal: fileJournal(dir) });
    expect(statuses(again)).toEqual({ register: "applied", mailboxes: "applied" });
    provider.simulate.clock.advance(600_000);
    expect((await provider.orders.get(JSON.parse(JSON.stringify(again)))).status).toBe("settled");
    const first = await provider.orders.reconcile(JSON.parse(orderFile));
    expect(statuses(first)).toEqual({ register: "applied", mailboxes: "pending" });
    expect(sent()).toEqual(["registerDomains", "createMailboxes"]);
  });
});
