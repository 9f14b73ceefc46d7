import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Limiter } from "../src/index.js";
import { acme, answering, AT_ONCE, broken, json, unlimited } from "./acme.js";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-22T10:00:00Z") }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Send = () => Promise<unknown>;

/** Keeps what it was given, and gives up by itself after a while if it is told to. */
function keeping(givesUpAfterMs?: number): { readonly limiter: Limiter; readonly kept: Send[] } {
  const kept: Send[] = [];
  const limiter: Limiter = {
    run: (_rateClass, send) => {
      kept.push(send);
      return new Promise((_resolve, reject) => {
        if (givesUpAfterMs !== undefined) setTimeout(reject, givesUpAfterMs, new Error("waited too long"));
      });
    },
  };
  return { limiter, kept };
}

function watch(call: Promise<unknown>): { error?: unknown; value?: unknown } {
  const seen: { error?: unknown; value?: unknown } = {};
  call.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.error = error),
  );
  return seen;
}

const unlistened = vi.fn();

describe("a limiter that sends late", () => {
  beforeEach(() => void process.on("unhandledRejection", unlistened));
  afterEach(() => {
    process.off("unhandledRejection", unlistened);
    expect(unlistened).not.toHaveBeenCalled();
  });

  it("after it gave up, sends nothing, of no attempt", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const { limiter, kept } = keeping(40);
    const seen = watch(acme({ fetch, limiter, retry: AT_ONCE }).buyThing({ body: {} }));
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.error).toMatchObject({ code: "network", outcome: "not-applied" });
    expect(kept).toHaveLength(3);
    for (const send of kept) await expect(send()).rejects.toThrow(/too late/);
    // Whoever does not listen must not bring the process down.
    for (const send of kept) void send();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([]);
  });

  it("after a retry has sent, sends nothing more", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const kept: Send[] = [];
    const limiter: Limiter = {
      run: (_rateClass, send) => (kept.push(send) === 1 ? Promise.reject(new Error("no turn")) : send()),
    };
    await vi.waitFor(() => acme({ fetch, limiter }).buyThing({ body: {} }));
    await expect(kept[0]?.()).rejects.toThrow(/too late/);
    expect(sent).toHaveLength(1);
  });

  it("after the call's time, even if it never listened, sends nothing", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const { limiter, kept } = keeping();
    const seen = watch(acme({ fetch, limiter, totalTimeoutMs: 1_000 }).buyThing({ body: {} }));
    await vi.advanceTimersByTimeAsync(1_001);
    expect(seen.error).toMatchObject({ code: "timeout", outcome: "not-applied" });
    await expect(kept[0]?.()).rejects.toBeDefined();
    expect(sent).toEqual([]);
  });

  it("after an abort it did not listen to, sends nothing", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const { limiter, kept } = keeping();
    const controller = new AbortController();
    const seen = watch(acme({ fetch, limiter }).buyThing({ body: {} }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controller.abort(new Error("no longer wanted"));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toMatchObject({
      code: "aborted",
      outcome: "not-applied",
      cause: { message: "no longer wanted" },
    });
    await expect(kept[0]?.()).rejects.toBeDefined();
    expect(sent).toEqual([]);
  });
});

describe("sendWithinMs", () => {
  const held = {
    code: "timeout",
    outcome: "not-applied",
    disposition: "retry-now",
    message: "acme buyThing: not sent: it was held past its send deadline of 30 s",
  };
  const within = { sendWithinMs: 30_000 };

  it("ends the wait for the limiter", async () => {
    const { fetch, sent } = answering(json({}));
    const { limiter } = keeping();
    const seen = watch(acme({ fetch, limiter }).buyThing({ body: {} }, within));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(seen.error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2);
    expect(seen.error).toMatchObject(held);
    expect(sent).toEqual([]);
  });

  it("lets go what leaves in time, and takes its time under way", async () => {
    const { fetch, sent } = answering(() => new Promise((resolve) => setTimeout(resolve, 60_000, json({ bought: 1 }))));
    const { limiter, kept } = keeping();
    const seen = watch(acme({ fetch, limiter }).buyThing({ body: {} }, within));
    await vi.advanceTimersByTimeAsync(29_990);
    void kept[0]?.();
    await vi.advanceTimersByTimeAsync(130_000);
    expect(sent).toHaveLength(1);
    expect(seen.value).toEqual({ bought: 1 });
  });

  it.each<[string, (ms: number) => void]>([
    ["slept: only the wall clock went on", (ms) => void vi.setSystemTime(Date.now() + ms)],
    [
      "had its wall clock put back: only the monotonic one went on",
      (ms) => {
        vi.setSystemTime(Date.now() - 3_600_000);
        const real = performance.now();
        vi.spyOn(performance, "now").mockReturnValue(real + ms);
      },
    ],
  ])("stops at the last moment what a machine would send that %s", async (_name, jump) => {
    const { fetch, sent } = answering(json({}));
    for (const [ms, leaves] of [
      [29_000, true],
      [31_000, false],
    ] as const) {
      const { limiter, kept } = keeping();
      const hooks = { onRequest: vi.fn() };
      const seen = watch(acme({ fetch, limiter, hooks, retry: { maxRetries: 0 } }).buyThing({ body: {} }, within));
      await vi.advanceTimersByTimeAsync(0);
      jump(ms);
      await kept[0]?.().catch(() => undefined);
      vi.restoreAllMocks();
      await vi.advanceTimersByTimeAsync(200_000);
      if (!leaves) expect(seen.error).toMatchObject(held);
      expect(hooks.onRequest).toHaveBeenCalledTimes(leaves ? 1 : 0);
      expect(sent).toHaveLength(1);
    }
  });

  it("counts what hooks take", async () => {
    const { fetch, sent } = answering(json({}));
    const hooks = { onRequest: () => void vi.setSystemTime(Date.now() + 31_000) };
    const seen = watch(acme({ fetch, hooks, limiter: unlimited }).buyThing({ body: {} }, within));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toMatchObject(held);
    expect(sent).toEqual([]);
  });

  it("allows attempts after those that never left, but none that would begin after it", async () => {
    const { fetch, sent } = answering(broken("ECONNREFUSED"));
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    const retry = { maxRetries: 9, baseDelayMs: 20_000, maxDelayMs: 20_000 };
    const seen = watch(acme({ fetch, limiter: unlimited, retry }).buyThing({ body: {} }, within));
    await vi.advanceTimersByTimeAsync(200_000);
    expect(seen.error).toMatchObject({ code: "network", outcome: "not-applied" });
    expect(sent).toHaveLength(2);
  });

  it("does not prove anything of a write that an earlier attempt may have done", async () => {
    const { fetch, sent } = answering(broken("ECONNRESET"));
    let turns = 0;
    const limiter: Limiter = { run: (_rateClass, send) => (turns++ === 0 ? send() : new Promise(() => undefined)) };
    const call = acme({ fetch, limiter }).setThing({ path: { id: 1 }, body: {} }, within);
    const seen = watch(call);
    await vi.advanceTimersByTimeAsync(30_001);
    expect(seen.error).toMatchObject({ code: "timeout", outcome: "unknown", disposition: "reconcile-first" });
    expect(sent).toHaveLength(1);
  });

  it("leaves the shorter limit of the whole call in force", async () => {
    const { limiter } = keeping();
    const options = { ...within, totalTimeoutMs: 1_000 };
    const seen = watch(acme({ fetch: answering(json({})).fetch, limiter }).buyThing({ body: {} }, options));
    await vi.advanceTimersByTimeAsync(1_001);
    expect(seen.error).toMatchObject({ code: "timeout", message: expect.stringMatching(/the limiter held it/) });
  });

  it.each([0, -1, NaN, "30"])("refuses %o", async (sendWithinMs) => {
    const { fetch, sent } = answering(json({}));
    const call = acme({ fetch }).buyThing({ body: {} }, { sendWithinMs } as object);
    await expect(call).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringMatching(/sendWithinMs must be a positive number/),
    });
    expect(sent).toEqual([]);
  });
});
