import { describe, expect, it } from "vitest";
import { waitFor, type Order, type Orders, type OrderStatus, type PlaceOptions, type Progress } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { credits, openShop, REGISTER } from "./orders-shop.js";

const ORDER = { provider: "inboxkit", status: "in-progress" } as unknown as Order;

/** Orders that answer with one status after the other, the last one for ever, and a clock that notes how long it slept. */
function answering(...statuses: OrderStatus[]): {
  orders: Pick<Orders, "get" | "resume">;
  clock: { now: () => number; sleep: (ms: number, signal?: AbortSignal) => Promise<void> };
  slept: number[];
  looks: () => number;
} {
  const slept: number[] = [];
  let now = 0;
  let looks = 0;
  return {
    orders: {
      get: async () => ({ ...ORDER, status: statuses[Math.min(looks++, statuses.length - 1)] ?? "settled" }),
      resume: async () => await Promise.reject(new Error("nobody gave a journal")),
    },
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
    const { simulator, provider, plan, journal } = await openShop([REGISTER]);
    const order = await provider.orders.place(plan, { journal });
    const seen: OrderStatus[] = [];
    const done = await waitFor(provider.orders, order, {
      clock: simulator.clock,
      onProgress: (each) => seen.push(each.status),
    });
    expect(done.status).toBe("settled");
    expect(done.items[0]?.status).toBe("ready");
    expect(new Set(seen)).toEqual(new Set(["in-progress", "settled"]));
  });

  it("tells of the steps that are sent meanwhile", async () => {
    const steps: Progress[] = [];
    const sending: Progress = { kind: "sending", step: "mailboxes", operation: "buyMailboxes" };
    const orders: Pick<Orders, "get" | "resume"> = {
      ...answering().orders,
      resume: async (_, { onProgress }) => {
        await onProgress?.(sending);
        return { ...ORDER, status: "settled" };
      },
    };
    const waiting = { ...ORDER, wakeAt: "1970-01-01T00:00:00.000Z" };
    const { clock } = answering();
    await waitFor(orders, waiting, { journal: memoryJournal(), clock, onStep: (each) => void steps.push(each) });
    expect(steps).toEqual([sending]);
  });

  it("stops waiting when it is drained, with the last look", async () => {
    const drain = new AbortController();
    const clock = {
      now: () => 0,
      sleep: (_: number, signal?: AbortSignal) =>
        new Promise<void>((__, reject) => {
          signal?.throwIfAborted();
          signal?.addEventListener("abort", () => reject(signal.reason as Error));
          drain.abort();
        }),
    };
    const { orders, looks } = answering("in-progress");
    expect((await waitFor(orders, ORDER, { clock, drain: drain.signal })).status).toBe("in-progress");
    expect(looks()).toBe(1);
    const both = { clock, drain: drain.signal, signal: AbortSignal.abort(new Error("at once")) };
    await expect(waitFor(orders, ORDER, both)).rejects.toThrow("at once");
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
    const down = (): Promise<never> => Promise.reject(new Error("down"));
    const orders = { get: down, resume: down };
    await expect(waitFor(orders, ORDER, { clock })).rejects.toThrow("down");
  });

  it("cannot be broken by who watches it", async () => {
    const { orders, clock } = answering("in-progress", "settled");
    for (const onProgress of [
      () => {
        throw new Error("progress bar on fire");
      },
      (async () => await Promise.reject(new Error("progress bar on fire"))) as () => void,
    ])
      expect((await waitFor(orders, ORDER, { clock, onProgress })).status).toBe("settled");
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

describe("waitFor with a journal", () => {
  const at = (ms: number): string => new Date(ms).toISOString();

  /** Orders that are resumed to one value after the other. */
  function resuming(...values: Partial<Order>[]): { orders: Pick<Orders, "get" | "resume">; asked: PlaceOptions[] } {
    const asked: PlaceOptions[] = [];
    const resume: Orders["resume"] = async (_, options) => {
      asked.push(options);
      return { ...ORDER, ...values[Math.min(asked.length, values.length) - 1] };
    };
    return { orders: { get: () => Promise.reject(new Error("only resumed")), resume }, asked };
  }

  it("places what was left, from plan to end, with what was agreed to", async () => {
    const { simulator, provider, plan, journal, sent } = await openShop();
    const maxTotal = credits(1_950);
    const order = await provider.orders.place(plan, { journal, maxTotal, needsTimeoutMs: 0 });
    expect(order.status).toBe("placing");
    const { clock } = simulator;
    const seen: OrderStatus[] = [];
    const onProgress = (each: Order): void => void seen.push(each.status);
    const done = await waitFor(provider.orders, order, { journal, maxTotal, clock, onProgress });
    expect(done).toMatchObject({ status: "settled", steps: [{ status: "applied" }, { status: "applied" }] });
    expect([...new Set(seen)]).toEqual(["placing", "in-progress", "settled"]);
    expect(sent()).toEqual(["registerDomains", "buyMailboxes"]);
  });

  it("comes back when the order says, and hands on what it was given", async () => {
    const { clock, slept } = answering("settled");
    const { orders, asked } = resuming({ wakeAt: at(100_000) }, { status: "settled" });
    const journal = memoryJournal();
    const maxTotal = { unit: "USD", minor: 1 } as const;
    const order: Order = { ...ORDER, status: "placing", wakeAt: at(70_000) };
    await waitFor(orders, order, { journal, clock, maxTotal, journalTimeoutMs: 7, maxIntervalMs: 50_000 });
    expect(slept).toEqual([50_000, 50_000]);
    expect(asked[0]).toEqual({ journal, maxTotal, journalTimeoutMs: 7, needsTimeoutMs: 0 });
  });

  it("lets time pass between two looks, also at an order whose time has come long ago", async () => {
    const { clock, slept } = answering("settled");
    const { orders } = resuming({ wakeAt: at(0) }, { wakeAt: at(0) }, { status: "settled" });
    await waitFor(orders, { ...ORDER, wakeAt: at(0) }, { journal: memoryJournal(), clock });
    expect(slept).toEqual([0, 1_000, 1_000]);
  });

  it.each<[string, Partial<Order>]>([
    ["it is settled", { status: "settled" }],
    ["somebody has to act", { status: "placing" }],
  ])("ends when %s", async (_, end) => {
    const { clock } = answering("settled");
    const { orders, asked } = resuming({ status: "unknown", wakeAt: at(60_000) }, end);
    const order: Order = { ...ORDER, wakeAt: at(0) };
    expect(await waitFor(orders, order, { journal: memoryJournal(), clock })).toMatchObject(end);
    expect(asked).toHaveLength(2);
  });
});
