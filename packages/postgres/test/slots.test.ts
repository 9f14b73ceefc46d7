import { worst } from "@mailfleet/testing/worst";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Limits, patienceOf, type Starts, takeSlot } from "../src/slots.js";

/** Everybody asks again as soon as they are told to. Each request arrives a little later than it was counted. */
function run(limits: Limits, gaps: readonly number[], delays: readonly number[]): number[] {
  let starts: Record<string, Starts> = {};
  let now = 1_000;
  return gaps.map((gap, n) => {
    now += gap;
    for (;;) {
      const slot = takeSlot(starts, limits, now);
      if ("starts" in slot) {
        starts = slot.starts;
        return now + ((delays[n] ?? 0) * patienceOf(limits)) / 1000;
      }
      expect(slot.freeAt).toBeGreaterThan(now);
      now = slot.freeAt;
    }
  });
}

describe("takeSlot", () => {
  it.each([
    { default: { requests: 1, seconds: 1 } },
    { default: { requests: 5, seconds: 1 } },
    { default: { requests: 7, seconds: 3 }, orders: { requests: 3, seconds: 10 } },
    { default: { requests: 120, seconds: 2 } },
  ])("lets no more through than allowed in any stretch: %j", (limits: Limits) => {
    const gap = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true }));
    const lists = fc.array(fc.tuple(gap, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 300 });
    fc.assert(
      fc.property(lists, (list) => {
        const sent = run(
          limits,
          list.map(([each]) => each),
          list.map(([, delay]) => delay),
        );
        for (const { requests, seconds } of Object.values(limits)) {
          // A request at the very end of a stretch belongs to the next one.
          expect(worst(sent, seconds - 1e-6)).toBeLessThanOrEqual(requests);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([5, 49, 50, 51, 1_000, 5_000])("lets %i through at once, and as many once the window is over", (requests) => {
    const sent = run({ default: { requests, seconds: 60 } }, Array<number>(2 * requests).fill(0), []);
    expect(sent.filter((at) => at === 1_000)).toHaveLength(requests);
    expect(sent.at(-1)).toBe(1_066);
  });

  it("keeps little of a large limit", () => {
    let starts: Record<string, Starts> = {};
    const limits = { default: { requests: 5_000, seconds: 60 } };
    for (let n = 0; n < 5_000; n++) {
      const slot = takeSlot(starts, limits, 1_000 + n / 1_000);
      if ("starts" in slot) starts = slot.starts;
    }
    expect(starts["default"]).toHaveLength(50);
  });

  it("counts the starts of a class that waits for no other", () => {
    const limits = { default: { requests: 10, seconds: 1 }, bulkBuy: { requests: 1, seconds: 60 } };
    const first = takeSlot({}, limits, 1_000);
    const starts = "starts" in first ? first.starts : {};
    expect(takeSlot(starts, limits, 1_001)).toEqual({ freeAt: 1_066 });
    expect(takeSlot(starts, { default: limits.default }, 1_001)).toHaveProperty("starts");
  });

  it("takes starts of the future for starts of now: the clock was set back", () => {
    const limits = { default: { requests: 1, seconds: 1 } };
    expect(takeSlot({ default: [[9_999, 1]] }, limits, 1_000)).toEqual({ freeAt: 1_001.1 });
  });
});
