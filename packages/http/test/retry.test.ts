import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MailfleetError } from "../src/index.js";
import type { ErrorCode, Outcome } from "../src/index.js";
import { readRetryAfter } from "../src/retry-after.js";
import { mayRetry, retryDelay } from "../src/retry.js";
import { acme, answering, broken, hanging, json, operations, unlimited } from "./acme.js";
import { ENDINGS } from "./failures.js";
import type { Ending } from "./failures.js";

const KINDS = [
  ["read", "listThings"],
  ["repeatable write", "setThing"],
  ["other write", "addThing"],
  ["spend", "buyThing"],
] as const;
type Kind = (typeof KINDS)[number];

const ARGS = {
  listThings: {},
  setThing: { path: { id: 1 }, body: {} },
  addThing: { body: {} },
  buyThing: { body: {} },
};

function outcomeOf([, operation]: Kind, { outcome, spent }: Ending): Outcome {
  return { read: "not-applied", write: outcome, spend: spent }[operations[operation].effect] as Outcome;
}

function policy(kind: Kind, ending: Ending): boolean {
  return mayRetry(operations[kind[1]], { code: ending.code as ErrorCode, outcome: outcomeOf(kind, ending) });
}

describe("the retry table", () => {
  const cells = KINDS.flatMap((kind) =>
    ENDINGS.map((ending) => ({ kind, ending, name: `${kind[0]}: ${ending.what}` })),
  );

  it.each(cells)("$name", async ({ kind, ending }) => {
    const isHang = ending.answer instanceof Error && ending.answer.message === "hang";
    const { fetch, sent } = isHang ? hanging() : answering(ending.answer);
    const client = acme({ fetch, limiter: unlimited, ...(isHang && { timeoutMs: 5 }) });
    const error: unknown = await client[kind[1]](ARGS[kind[1]]).catch((e: unknown) => e);
    const outcome = outcomeOf(kind, ending);
    expect(error).toMatchObject({
      code: ending.code,
      outcome,
      disposition: outcome === "unknown" ? "reconcile-first" : ending.disposition,
      provider: "acme",
      operation: kind[1],
    });
    expect(sent.length).toBe(policy(kind, ending) ? 3 : 1);
  });

  it("is the one in the README", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const rows = ENDINGS.map((ending) => {
      const marks = KINDS.map((kind) => (policy(kind, ending) ? "again" : "–"));
      const { what, code, outcome, spent, disposition } = ending;
      return `| ${what} | ${marks.join(" | ")} | \`${code}\` | ${outcome} | ${spent} | \`${disposition}\` |`;
    });
    expect(readme).toContain(rows.join("\n"));
  });

  it("never sends again what may have arrived, nor a spend after a 429", () => {
    const spend = ["spend", "buyThing"] as const;
    for (const ending of ENDINGS) {
      if (ending.spent === "unknown") expect(policy(spend, ending)).toBe(false);
      if (ending.outcome === "unknown") expect(policy(["other write", "addThing"], ending)).toBe(false);
    }
    expect(mayRetry(operations.buyThing, { code: "rate-limited", outcome: "not-applied" })).toBe(false);
  });
});

describe("retries", () => {
  it("end as soon as one attempt comes through", async () => {
    const { fetch, sent } = answering(json({}, 503), broken("ECONNRESET"), json({ at: "last" }));
    await expect(acme({ fetch }).listThings()).resolves.toEqual({ at: "last" });
    expect(sent).toHaveLength(3);
  });

  it("repeat the whole request", async () => {
    const { fetch, sent } = answering(json({}, 503), json({}));
    await acme({ fetch }).setThing({ path: { id: 1 }, body: { a: 1 } });
    expect(sent[1]).toEqual({ url: sent[0]?.url, init: { ...sent[0]?.init, signal: expect.any(AbortSignal) } });
    expect(sent[1]?.init.body).toBe('{"a":1}');
  });

  it("can be turned off for one call", async () => {
    const { fetch, sent } = answering(json({}, 503));
    await expect(acme({ fetch }).listThings({}, { retry: { maxRetries: 0 } })).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it("are the usual ones where undefined is said", async () => {
    const { fetch, sent } = answering(json({}, 503));
    const retry = { maxRetries: undefined, baseDelayMs: 0 } as object;
    await expect(acme({ fetch, retry }).listThings({}, { retry })).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(3);
  });

  it("buy after connections that never came about, and stop at the first answer", async () => {
    const { fetch, sent } = answering(broken("ECONNREFUSED"), broken("ENOTFOUND"), json({ bought: true }));
    await expect(acme({ fetch, limiter: unlimited }).buyThing({ body: {} })).resolves.toEqual({ bought: true });
    expect(sent).toHaveLength(3);
    const refused = answering(broken("ENOTFOUND"), json({}, 429), json({ bought: true }));
    const call = acme({ fetch: refused.fetch, limiter: unlimited }).buyThing({ body: {} });
    await expect(call).rejects.toMatchObject({ code: "rate-limited", outcome: "unknown" });
    expect(refused.sent).toHaveLength(2);
  });

  it("repeat another write after a 429, up to the first attempt that may have arrived", async () => {
    const { fetch, sent } = answering(json({}, 429), broken("ECONNRESET"), json({ added: true }));
    await expect(acme({ fetch, limiter: unlimited }).addThing({ body: {} })).rejects.toMatchObject({
      outcome: "unknown",
    });
    expect(sent).toHaveLength(2);
  });

  it("do not let a later refusal prove what an earlier attempt left open", async () => {
    const { fetch } = answering(broken("ECONNRESET"), json({ message: "exists already" }, 409));
    const call = acme({ fetch }).setThing({ path: { id: 1 }, body: {} });
    await expect(call).rejects.toMatchObject({ code: "conflict", outcome: "unknown", disposition: "reconcile-first" });
  });

  it("do not resend a purchase that the provider calls rate limited but may have made", async () => {
    const { fetch, sent } = answering(json({}, 400));
    const client = acme({ fetch }, { readFailure: () => ({ code: "rate-limited", outcome: "unknown" }) });
    await expect(client.buyThing({ body: {} })).rejects.toMatchObject({ code: "rate-limited", outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });
});

describe("waiting", () => {
  afterEach(() => void vi.useRealTimers());
  const options = { maxRetries: 5, baseDelayMs: 100, maxDelayMs: 1_000 };

  it("doubles up to the cap, anywhere below", () => {
    expect([0, 1, 2, 3, 4, 9].map((retry) => retryDelay(retry, options, undefined, () => 0.5))).toEqual([
      50, 100, 200, 400, 500, 500,
    ]);
    const waits = Array.from({ length: 200 }, () => retryDelay(0, options, undefined, Math.random));
    expect(Math.min(...waits)).toBeLessThan(20);
    expect(Math.max(...waits)).toBeGreaterThan(80);
    expect(Math.max(...waits)).toBeLessThan(100);
  });

  it("takes advice, also beyond the cap", () => {
    expect(retryDelay(0, options, 60_000, Math.random)).toBe(60_000);
    expect(retryDelay(3, options, 0, Math.random)).toBe(0);
  });

  it.each<[string, string | undefined, unknown, number | undefined]>([
    ["seconds", "7", undefined, 7_000],
    ["fractions", "0.25", undefined, 250],
    ["nothing to wait for", "0", undefined, undefined],
    ["the past", "-3", undefined, undefined],
    ["the past, and a wait in the body", "-3", { retryAfter: 2 }, 2_000],
    ["the past in the body", undefined, { retryAfter: -1.5 }, undefined],
    ["a date", "Sun, 22 Nov 2026 10:00:30 GMT", undefined, 30_000],
    ["a past date", "Sun, 22 Nov 2026 09:00:00 GMT", undefined, undefined],
    ["a past moment in Unix seconds", "1795341599", undefined, undefined],
    ["a moment in Unix seconds", "1795341612", undefined, 12_000],
    ["a moment in Unix milliseconds", "1795341602500", undefined, 2_500],
    ["a number in the body", undefined, { retryAfter: 1795341605 }, 5_000],
    ["seconds in the body", undefined, { retryAfter: "3" }, 3_000],
    ["header before body", "1", { retryAfter: 9 }, 1_000],
    ["a useless header", "soon", { retryAfter: 9 }, 9_000],
    ["a useless body", undefined, { retryAfter: { s: 1 } }, undefined],
    ["an empty header", "", undefined, undefined],
    ["nothing", undefined, null, undefined],
  ])("reads %s", (_name, header, body, ms) => {
    const headers = new Headers(header === undefined ? {} : { "retry-after": header });
    expect(readRetryAfter(headers, body, Date.parse("2026-11-22T10:00:00Z"))).toBe(ms);
  });

  it("waits as long as told, then goes on", async () => {
    vi.useFakeTimers();
    const { fetch, sent } = answering(json({}, 429, { "retry-after": "40" }), json({ ok: 1 }));
    const call = acme({ fetch }).listThings();
    await vi.advanceTimersByTimeAsync(39_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toHaveLength(2);
    await expect(call).resolves.toEqual({ ok: 1 });
  });

  it.each(["0", "-3", "Sun, 22 Nov 2026 09:58:30 GMT"])(
    "waits of its own accord where %s is advised",
    async (advice) => {
      vi.useFakeTimers({ now: new Date("2026-11-22T10:00:00Z") });
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      const { fetch, sent } = answering(json({}, 429, { "retry-after": advice }), json({}, 503), json({ ok: 1 }));
      const retry = { maxRetries: 2, baseDelayMs: 1_000, maxDelayMs: 8_000 };
      const call = acme({ fetch, retry }).listThings();
      await vi.advanceTimersByTimeAsync(990);
      // Half a second for the call, a second for the limiter, which pauses its whole key.
      expect(sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(20);
      expect(sent).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(1_010);
      await expect(call).resolves.toEqual({ ok: 1 });
      vi.restoreAllMocks();
    },
  );

  it("does not wait beyond the budget, and says for how long it was told to", async () => {
    const { fetch, sent } = answering(json({}, 429, { "retry-after": "3600" }));
    const error: unknown = await acme({ fetch })
      .listThings()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "rate-limited", retryAfterMs: 3_600_000, disposition: "retry-later" });
    expect(MailfleetError.isInstance(error)).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
