import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Clock } from "../src/index.js";
import { createLimiter, systemClock } from "../src/index.js";
import { acme, answering, hanging, json } from "./acme.js";
import { JumpingClock, ManualClock } from "./clocks.js";

const USUAL = { maxRetries: 2, baseDelayMs: 1_000, maxDelayMs: 8_000 };

describe("a client with a clock that jumps", () => {
  it("waits out a Retry-After without waiting", async () => {
    const clock = new JumpingClock();
    const { fetch, sent } = answering(json({}, 429, { "retry-after": "60" }), json({ ok: 1 }));
    await expect(acme({ fetch, clock, retry: USUAL }).listThings()).resolves.toEqual({ ok: 1 });
    expect(sent).toHaveLength(2);
    expect(clock.slept).toEqual([60_000]);
  });

  it("reads the date of a Retry-After by that clock", async () => {
    const clock = new JumpingClock();
    const advice = "Sun, 22 Nov 2026 10:00:45 GMT";
    const { fetch } = answering(json({}, 429, { "retry-after": advice }), json({ ok: 1 }));
    await acme({ fetch, clock, retry: USUAL }).listThings();
    expect(clock.slept).toEqual([45_000]);
  });

  it("paces itself by that clock", async () => {
    const clock = new JumpingClock();
    const started: number[] = [];
    const fetch = async (): Promise<Response> => (started.push(clock.now()), json({}));
    const limiter = createLimiter({ default: { requests: 1, seconds: 60 } }, { clock });
    const client = acme({ fetch, clock, limiter });
    for (let i = 0; i < 4; i++) await client.buyThing({ body: {} }, { sendWithinMs: 90_000 });
    expect(started.map((at) => at - started[0]!)).toEqual([0, 60_000, 120_000, 180_000]);
  });

  it("hands it to its own limiter", async () => {
    const clock = new JumpingClock();
    const facts = {
      baseUrl: "https://api.acme.test",
      secrets: [],
      rateLimits: { default: { requests: 1, seconds: 60 } },
    };
    const operations = { listThings: { method: "GET", path: "/", effect: "read", repeatable: true } };
    const more = { facts: { ...facts, operations } } as object;
    const client = acme({ fetch: answering(json({})).fetch, clock }, more);
    await client.listThings();
    await client.listThings();
    expect(clock.slept).toEqual([60_000]);
  });

  it("leaves its time alone while a reply takes a real while", async () => {
    const clock = new JumpingClock();
    const fetch = async (): Promise<Response> => {
      await systemClock.sleep(60);
      return json({ bought: 1 });
    };
    await expect(acme({ fetch, clock }).buyThing({ body: {} })).resolves.toEqual({ bought: 1 });
    expect(clock.slept).toEqual([]);
  });

  it.each([
    ["listThings", "not-applied"],
    ["buyThing", "unknown"],
  ] as const)("gives up a %s that nobody answers after a second", async (operation, outcome) => {
    const clock = new JumpingClock();
    const { fetch } = hanging();
    const begin = clock.now();
    const call = acme({ fetch, clock, retry: { maxRetries: 0 } })[operation]();
    await expect(call).rejects.toMatchObject({ code: "timeout", outcome });
    expect(clock.now() - begin).toBe(operation === "listThings" ? 30_000 : 120_000);
  });

  it("gives up what a limiter holds", async () => {
    const clock = new JumpingClock();
    const { fetch, sent } = answering(json({}));
    const limiter = { run: () => new Promise<never>(() => undefined) };
    const call = acme({ fetch, clock, limiter }).buyThing({ body: {} }, { sendWithinMs: 5_000 });
    await expect(call).rejects.toMatchObject({ code: "timeout", outcome: "not-applied" });
    expect(sent).toEqual([]);
  });

  it("is on time also when the clock was moved by others", async () => {
    const clock = new JumpingClock();
    const { fetch, sent } = answering(json({}));
    const limiter = {
      run: async <T>(_rateClass: string, send: () => Promise<T>) => (await clock.sleep(31_000), send()),
    };
    const call = acme({ fetch, clock, limiter }).buyThing({ body: {} }, { sendWithinMs: 30_000 });
    await expect(call).rejects.toMatchObject({
      code: "timeout",
      message: expect.stringMatching(/send deadline of 30 s/),
    });
    expect(sent).toEqual([]);
  });
});

describe("a client with a clock that is moved", () => {
  it("ends a call when its time is up by that clock, and not before", async () => {
    const clock = new ManualClock();
    const { fetch } = hanging();
    let error: unknown;
    const call = acme({ fetch, clock, retry: { maxRetries: 0 } }).listThings();
    call.catch((e: unknown) => (error = e));
    await vi.waitUntil(() => clock.pending === 1, { timeout: 3_000 });
    await clock.advance(29_999);
    expect(error).toBeUndefined();
    await clock.advance(1);
    expect(error).toMatchObject({ code: "timeout" });
    expect(clock.pending).toBe(0);
  });

  it("ends a call whose time has gone by before anybody looked", async () => {
    const clock = new ManualClock();
    const call = acme({ fetch: hanging().fetch, clock, retry: { maxRetries: 0 } }).listThings();
    const failure = expect(call).rejects.toMatchObject({ code: "timeout" });
    await clock.advance(30_000);
    await failure;
  });

  it("aborts its wait between attempts", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const { fetch, sent } = answering(json({}, 429, { "retry-after": "60" }));
    const call = acme({ fetch, clock }).listThings({}, { signal: controller.signal });
    const failure = expect(call).rejects.toMatchObject({ code: "aborted", cause: { message: "enough" } });
    await vi.waitUntil(() => clock.pending === 1);
    controller.abort(new Error("enough"));
    await failure;
    expect(sent).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it("never ends an endless call", async () => {
    const clock = new ManualClock();
    let ended = false;
    const options = { timeoutMs: Infinity, totalTimeoutMs: Infinity };
    void acme({ fetch: hanging().fetch, clock })
      .listThings({}, options)
      .catch(() => (ended = true));
    await clock.advance(1e12);
    await systemClock.sleep(1_100);
    expect(ended).toBe(false);
    expect(clock.pending).toBe(0);
  });
});

describe("a clock with an uptime", () => {
  it("counts by the one of its two times that went further", async () => {
    let [now, ms] = [1_000_000, 0];
    const clock: Clock = { now: (): number => now, sleep: async () => undefined, uptime: () => ({ boot: "b", ms }) };
    for (const jump of [() => (now += 31_000), () => (ms += 31_000), () => ((now -= 3_600_000), (ms += 31_000))]) {
      const { fetch, sent } = answering(json({}));
      const limiter = { run: async <T>(_rateClass: string, send: () => Promise<T>) => (jump(), send()) };
      const call = acme({ fetch, clock, limiter }).buyThing({ body: {} }, { sendWithinMs: 30_000 });
      await expect(call).rejects.toMatchObject({ code: "timeout", outcome: "not-applied" });
      expect(sent).toEqual([]);
    }
  });

  it("tells hooks how long a reply took by the one that cannot be set", async () => {
    let [now, ms] = [1_000_000, 0];
    const clock: Clock = { now: (): number => now, sleep: async () => undefined, uptime: () => ({ boot: "b", ms }) };
    const fetch = async (): Promise<Response> => {
      now -= 5_000;
      ms += 700;
      return json({});
    };
    const onResponse = vi.fn();
    await acme({ fetch, clock, hooks: { onResponse } }).listThings();
    expect(onResponse).toHaveBeenCalledWith(expect.objectContaining({ durationMs: 700 }));
  });
});

describe("the option random", () => {
  it("decides how long to wait between attempts", async () => {
    const clock = new JumpingClock();
    const draws = [0, 0.25, 0.999];
    const { fetch } = answering(json({}, 503), json({}, 503), json({}, 503), json({ ok: 1 }));
    const retry = { maxRetries: 3, baseDelayMs: 1_000, maxDelayMs: 3_000 };
    await acme({ fetch, clock, retry, random: () => draws.shift() ?? 0.5 }).listThings();
    expect(clock.slept).toEqual([0, 500, 2_997]);
  });
});

describe("options that are no clock", () => {
  it.each<[Record<string, unknown>, RegExp]>([
    [{ clock: { now: () => 0 } }, /clock must be an object with the methods now and sleep/],
    [{ clock: Date }, /clock must be/],
    [{ random: 0.5 }, /random must be a function/],
  ])("%o are refused", (options, message) => {
    expect(() => acme(options)).toThrow(message);
  });

  it("are the machine's where undefined is said", async () => {
    const client = acme({ fetch: answering(json({ ok: 1 })).fetch, clock: undefined, random: undefined });
    await expect(client.listThings()).resolves.toEqual({ ok: 1 });
  });
});

describe("the machine's clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("sleeps as long as it is told", async () => {
    let awake = false;
    void systemClock.sleep(500).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(499);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(awake).toBe(true);
  });

  it("wakes up when the signal aborts, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const sleep = systemClock.sleep(500, controller.signal);
    controller.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    await expect(systemClock.sleep(500, controller.signal)).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalled();
  });

  it("does not wake up at once from a sleep longer than timers can count", async () => {
    let awake = false;
    void systemClock.sleep(2 ** 31 + 5).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(awake).toBe(false);
  });
});
