import { describe, expect, it } from "vitest";
import { MailfleetError, totpCode } from "../src/index.js";

/** "12345678901234567890", the seed of the test values of RFC 6238, appendix B. */
const SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number): { at: Date } => ({ at: new Date(seconds * 1000) });

describe("a one-time code", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("is the one of RFC 6238 at %d", (seconds, code) => {
    expect(totpCode(SEED, at(seconds))).toBe(code);
  });

  it("lives for 30 seconds", () => {
    expect(totpCode(SEED, at(30))).toBe(totpCode(SEED, at(59.999)));
    expect(totpCode(SEED, at(60))).not.toBe(totpCode(SEED, at(59.999)));
  });

  it.each([
    "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
    "  GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n",
    "gezd-gnbv-gy3t-qojq-gezd-gnbv-gy3t-qojq",
    `${SEED}====`,
  ])("is made of a seed as providers write it: %j", (seed) => {
    expect(totpCode(seed, at(59))).toBe("287082");
  });

  it("is for now unless told otherwise", () => {
    const codes = [totpCode(SEED, { at: new Date() }), totpCode(SEED), totpCode(SEED, { at: new Date() })];
    expect(new Set(codes).size).toBeLessThan(3);
  });

  it.each([
    "",
    "not-a-seed",
    "GEZDGNBVGY3TQOJ1GEZDGNBVGY3TQOJ1",
    "GEZDGNBV",
    "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ",
    null,
    undefined,
  ])("is refused for what is no seed, which the message does not quote: %j", (secret) => {
    let thrown: unknown;
    try {
      totpCode(secret as string);
    } catch (error) {
      thrown = error;
    }
    expect(MailfleetError.isInstance(thrown) && thrown.code).toBe("invalid-argument");
    if (secret) expect(`${String(thrown)} ${JSON.stringify(thrown)}`).not.toContain(secret);
  });

  it("is refused for a moment that is none", () => {
    expect(() => totpCode(SEED, { at: new Date("soon") })).toThrow(/at is not a time/);
    expect(() => totpCode(SEED, { at: new Date(-1) })).toThrow(/at is not a time/);
  });
});
