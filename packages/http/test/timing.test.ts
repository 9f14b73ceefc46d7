import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Limiter } from "../src/index.js";
import { acme, answering, broken, hanging, json } from "./acme.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const closed: Limiter = {
  run: (_rateClass, _send, signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
};

/** The failure of a call, or undefined as long as there is none. */
function watch(call: Promise<unknown>): { error?: unknown } {
  const seen: { error?: unknown } = {};
  call.catch((error: unknown) => (seen.error = error));
  return seen;
}

describe("timeouts", () => {
  it.each([
    ["listThings", 30_000, "not-applied"],
    ["buyThing", 120_000, "unknown"],
  ] as const)("%s: %d ms for one attempt", async (operation, ms, outcome) => {
    const { fetch, sent } = hanging();
    const seen = watch(acme({ fetch, retry: { maxRetries: 0 } })[operation]());
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(seen.error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2);
    expect(seen.error).toMatchObject({ code: "timeout", outcome });
    expect(seen.error).not.toHaveProperty("status");
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  it("are the client's, and the call's before it", async () => {
    const { fetch } = hanging();
    const client = acme({ fetch, timeoutMs: 500, retry: { maxRetries: 0 } });
    const [usual, shorter] = [watch(client.listThings()), watch(client.listThings({}, { timeoutMs: 100 }))];
    await vi.advanceTimersByTimeAsync(101);
    expect(usual.error).toBeUndefined();
    expect(shorter.error).toMatchObject({ code: "timeout" });
    await vi.advanceTimersByTimeAsync(400);
    expect(usual.error).toMatchObject({ code: "timeout" });
  });

  it("last to the end of the body", async () => {
    const stuck = new ReadableStream<Uint8Array>({ start: (c) => c.enqueue(new TextEncoder().encode('{"a":')) });
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
      const [body] = stuck.tee();
      const reader = body.getReader();
      const copy = new ReadableStream<Uint8Array>({
        pull: async (c) => c.enqueue((await reader.read()).value ?? new Uint8Array()),
        start: (c) => init?.signal?.addEventListener("abort", () => c.error(init.signal?.reason)),
      });
      return new Response(copy);
    };
    const seen = watch(acme({ fetch, retry: { maxRetries: 0 } }).buyThing({ body: {} }));
    await vi.advanceTimersByTimeAsync(120_001);
    expect(seen.error).toMatchObject({ code: "timeout", outcome: "unknown" });
  });

  it("end a read when the whole call's time is up", async () => {
    const { fetch, sent } = hanging();
    const seen = watch(acme({ fetch, totalTimeoutMs: 40_000 }).listThings());
    await vi.advanceTimersByTimeAsync(39_999);
    expect(seen.error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2);
    expect(seen.error).toMatchObject({ code: "timeout" });
    expect(sent).toHaveLength(2);
  });

  it("never cut off a purchase under way because the call's time is up", async () => {
    const { fetch } = hanging();
    const seen = watch(acme({ fetch, totalTimeoutMs: 1_000 }).buyThing({ body: {} }));
    await vi.advanceTimersByTimeAsync(119_000);
    expect(seen.error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_001);
    expect(seen.error).toMatchObject({ code: "timeout", outcome: "unknown" });
  });

  it("count the wait for the limiter: what was not sent was not applied", async () => {
    const { fetch, sent } = answering(json({}));
    const seen = watch(acme({ fetch, limiter: closed, totalTimeoutMs: 5_000 }).buyThing({ body: {} }));
    await vi.advanceTimersByTimeAsync(5_001);
    expect(seen.error).toMatchObject({
      code: "timeout",
      outcome: "not-applied",
      message: expect.stringMatching(/not sent/),
    });
    expect(sent).toEqual([]);
  });

  it("leave no timer and no listener behind", async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const { fetch } = answering(json({}, 503), json({}));
    const call = acme({ fetch }).listThings({}, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1);
    await call;
    expect(vi.getTimerCount()).toBe(0);
    expect(added).toHaveBeenCalledTimes(3);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });

  it("may be endless", async () => {
    const { fetch, sent } = hanging();
    const seen = watch(acme({ fetch }).listThings({}, { timeoutMs: Infinity, totalTimeoutMs: Infinity }));
    await vi.advanceTimersByTimeAsync(10 * 86_400_000);
    expect(seen.error).toBeUndefined();
    expect(sent).toHaveLength(1);
  });
});

describe("aborting", () => {
  const abortable = (): { signal: AbortSignal; abort: () => void } => {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort(new Error("no longer wanted")) };
  };

  it("before the call sends nothing", async () => {
    const { fetch, sent } = answering(json({}));
    const call = acme({ fetch }).buyThing({ body: {} }, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: "aborted", outcome: "not-applied" });
    expect(sent).toEqual([]);
  });

  it("in the limiter sends nothing", async () => {
    const { fetch, sent } = answering(json({}));
    const { signal, abort } = abortable();
    const seen = watch(acme({ fetch, limiter: closed }).buyThing({ body: {} }, { signal }));
    await vi.advanceTimersByTimeAsync(50);
    abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toMatchObject({
      code: "aborted",
      outcome: "not-applied",
      cause: { message: "no longer wanted" },
    });
    expect(sent).toEqual([]);
  });

  it.each([
    ["listThings", "not-applied"],
    ["buyThing", "unknown"],
  ] as const)("%s under way is %s", async (operation, outcome) => {
    const { fetch, sent } = hanging();
    const { signal, abort } = abortable();
    const seen = watch(acme({ fetch })[operation]({}, { signal }));
    await vi.advanceTimersByTimeAsync(50);
    abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toMatchObject({ code: "aborted", outcome });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["a refused attempt", json({}, 429, { "retry-after": "60" }), "not-applied"],
    ["an attempt that may have arrived", broken("ECONNRESET"), "unknown"],
  ] as const)("between attempts, after %s", async (_name, answer, outcome) => {
    const { fetch, sent } = answering(answer);
    const { signal, abort } = abortable();
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    const retry = { maxRetries: 2, baseDelayMs: 1_000, maxDelayMs: 1_000 };
    const seen = watch(acme({ fetch, retry }).setThing({ path: { id: 1 }, body: {} }, { signal }));
    await vi.advanceTimersByTimeAsync(500);
    abort();
    await vi.advanceTimersByTimeAsync(0);
    vi.restoreAllMocks();
    expect(seen.error).toMatchObject({ code: "aborted", outcome });
    expect(sent).toHaveLength(1);
  });
});
