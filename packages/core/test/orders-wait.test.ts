import { describe, expect, it } from "vitest";
import { waitFor, type Order, type OrderStatus } from "../src/index.js";
import { createMemoryProvider } from "../src/memory/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";

const ORDER = { provider: "memory", status: "in-progress" } as unknown as Order;

/** Orders that answer with one status after the other, the last one for ever, and a clock that notes how long it slept. */
function answering(...statuses: OrderStatus[]): {
  orders: { get: () => Promise<Order> };
  clock: { now: () => number; sleep: (ms: number, signal?: AbortSignal) => Promise<void> };
  slept: number[];
  looks: () => number;
} {
  const slept: number[] = [];
  let now = 0;
  let looks = 0;
  return {
    orders: { get: async () => ({ ...ORDER, status: statuses[Math.min(looks++, statuses.length - 1)] ?? "settled" }) },
    clock: {
      now: () => now,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        slept.push(ms);
        now += ms;
      },
    },
    slept,
    looks: () => looks,
  };
}

describe("waitFor", () => {
  it("follows a real order to its end", async () => {
    const provider = createMemoryProvider();
    const plan = await provider.orders.plan({ items: [{ kind: "register", domain: "one.com" }] }, { key: "k" });
    const order = await provider.orders.place(plan, { journal: memoryJournal() });
    const seen: OrderStatus[] = [];
    const done = await waitFor(provider.orders, order, {
      clock: provider.simulate.clock,
      onProgress: (each) => seen.push(each.status),
    });
    expect(done.status).toBe("settled");
    expect(done.items[0]?.status).toBe("ready");
    expect(new Set(seen)).toEqual(new Set(["in-progress", "settled"]));
  });

  it("looks ever more rarely, up to the longest pause", async () => {
    const { orders, clock, slept } = answering(...Array.from({ length: 6 }, () => "in-progress" as const), "settled");
    await waitFor(orders, ORDER, { clock, maxIntervalMs: 15_000 });
    expect(slept).toEqual([5_000, 7_500, 11_250, 15_000, 15_000, 15_000]);
  });

  it.each(["settled", "awaiting-payment", "placing", "unknown"] as const)(
    "returns at once when an order is %s",
    async (status) => {
      const { orders, clock, slept } = answering(status);
      expect((await waitFor(orders, ORDER, { clock })).status).toBe(status);
      expect(slept).toEqual([]);
    },
  );

  it("gives up when the time is up, after a last look", async () => {
    const { orders, clock, slept, looks } = answering("in-progress");
    expect((await waitFor(orders, ORDER, { clock, timeoutMs: 7_000 })).status).toBe("in-progress");
    expect(slept).toEqual([5_000, 2_000]);
    expect(looks()).toBe(3);
  });

  it("looks once if there is no time at all", async () => {
    const { orders, clock, looks } = answering("in-progress");
    await waitFor(orders, ORDER, { clock, timeoutMs: 0 });
    expect(looks()).toBe(1);
  });

  it("waits a day by default", async () => {
    const { orders, clock, slept } = answering("in-progress");
    await waitFor(orders, ORDER, { clock });
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(86_400_000);
  });

  it("ends with its signal", async () => {
    const { orders, clock } = answering("in-progress");
    const stop = new AbortController();
    const waiting = waitFor(orders, ORDER, {
      clock,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(waiting).rejects.toThrow("enough");
  });

  it("rejects if a look fails", async () => {
    const { clock } = answering("in-progress");
    const orders = { get: () => Promise.reject(new Error("down")) };
    await expect(waitFor(orders, ORDER, { clock })).rejects.toThrow("down");
  });

  it("really sleeps on the system's clock", async () => {
    const { orders } = answering("in-progress", "settled");
    const start = performance.now();
    await waitFor(orders, ORDER, { maxIntervalMs: 30 });
    expect(performance.now() - start).toBeGreaterThan(25);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 20);
    await expect(waitFor(answering("in-progress").orders, ORDER, { signal: stop.signal })).rejects.toThrow("enough");
    await expect(
      waitFor(answering("in-progress").orders, ORDER, { signal: AbortSignal.abort(new Error("never")) }),
    ).rejects.toThrow("never");
  });
});
