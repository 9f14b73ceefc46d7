import { describe, expect, it } from "vitest";
import { createSimulator } from "../src/index.js";

describe("a virtual clock", () => {
  it("moves by what is slept, side by side, and by what is advanced", async () => {
    const { clock } = createSimulator("inboxkit");
    expect(new Date(clock.now()).toISOString()).toBe("2026-01-01T00:00:00.000Z");
    const start = clock.now();
    await Promise.all([clock.sleep(1_000), clock.sleep(3_000), clock.sleep(2_000)]);
    expect(clock.now() - start).toBe(3_000);
    clock.advance(500);
    expect(clock.now() - start).toBe(3_500);
  });

  it("does not run backwards", () => {
    const { clock } = createSimulator("inboxkit");
    for (const ms of [-1, NaN, Infinity])
      expect(() => clock.advance(ms)).toThrow(/Time only runs forward: advance by a number of milliseconds from 0/);
  });

  it("can be set by somebody, which no provider notices", () => {
    const { clock, world } = createSimulator("inboxkit");
    const before = { clock: clock.now(), world: world.now(), up: clock.uptime().ms };
    clock.set(-86_400_000);
    expect(clock.now()).toBe(before.clock - 86_400_000);
    expect({ world: world.now(), up: clock.uptime().ms }).toEqual({ world: before.world, up: before.up });
    expect(() => clock.set(NaN)).toThrow(RangeError);
  });

  it("ends a sleep with its signal, and then has not moved", async () => {
    const { clock } = createSimulator("inboxkit");
    const start = clock.now();
    await expect(clock.sleep(1_000, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    const stop = new AbortController();
    const sleeping = clock.sleep(1_000, stop.signal);
    stop.abort(new Error("enough"));
    await expect(sleeping).rejects.toThrow("enough");
    expect(clock.now()).toBe(start);
  });

  it("starts when it is told to", () => {
    const { clock, world } = createSimulator("inboxkit", { startsAt: "2030-05-01T12:00:00Z" });
    expect([clock.now(), world.now()]).toEqual([
      Date.parse("2030-05-01T12:00:00Z"),
      Date.parse("2030-05-01T12:00:00Z"),
    ]);
    expect(() => createSimulator("inboxkit", { startsAt: "soon" })).toThrow(/startsAt is not a time: "soon"/);
  });
});

describe("a real clock", () => {
  it("runs faster, and can be advanced too", async () => {
    const { clock } = createSimulator("inboxkit", { clock: { speed: 1_000 } });
    const start = clock.now();
    await clock.sleep(5_000);
    const slept = clock.now() - start;
    expect(slept).toBeGreaterThan(3_000);
    clock.advance(86_400_000);
    expect(clock.now() - start).toBeGreaterThanOrEqual(86_400_000 + slept);
  });

  it("lets happen what is due while nobody asks", async () => {
    const { world } = createSimulator("inboxkit", { clock: { speed: 100_000 }, mailboxes: ["ada@example.com"] });
    const renewals = (): number => world.receipts.filter(({ kind }) => kind === "renewal").length;
    // The mailbox is paid for again some ten days from now.
    await expect.poll(renewals, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0);
  });

  it.each([0, -1, NaN, Infinity])("has no speed of %d", (speed) => {
    expect(() => createSimulator("inboxkit", { clock: { speed } })).toThrow(/speed must be a number above 0/);
  });

  it("is virtual, real, or has a speed", () => {
    expect(() => createSimulator("inboxkit", { clock: "fast" as never })).toThrow(/clock must be "virtual", "real"/);
  });
});
