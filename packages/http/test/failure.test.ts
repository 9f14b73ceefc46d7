import { describe, expect, it } from "vitest";
import { codeOfStatus } from "../src/failure.js";
import { refusal } from "../src/index.js";
import type { Failure } from "../src/index.js";
import { acme, answering, json } from "./acme.js";
import type { Acme } from "./acme.js";

async function failing(
  answer: Response,
  call: (client: Acme) => Promise<unknown>,
  failure?: Failure,
): Promise<unknown> {
  const { fetch } = answering(answer);
  const client = acme({ fetch, retry: { maxRetries: 0 } }, failure && { readFailure: () => failure });
  return call(client).then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

const buy = (client: Acme): Promise<unknown> => client.buyThing({ body: {} });
const add = (client: Acme): Promise<unknown> => client.addThing({ body: {} });
const list = (client: Acme): Promise<unknown> => client.listThings();

describe("the code of a status", () => {
  it.each([
    [302, "unexpected-response"],
    [400, "rejected"],
    [401, "unauthenticated"],
    [402, "insufficient-funds"],
    [403, "forbidden"],
    [404, "not-found"],
    [405, "rejected"],
    [406, "rejected"],
    [408, "timeout"],
    [409, "conflict"],
    [410, "rejected"],
    [415, "rejected"],
    [418, "rejected"],
    [422, "rejected"],
    [429, "rate-limited"],
    [500, "server-error"],
    [502, "server-error"],
    [599, "server-error"],
  ])("%d is %s", (status, code) => expect(codeOfStatus(status)).toBe(code));
});

describe("a failed reply", () => {
  it("is told in full", async () => {
    const headers = { "x-request-id": "req-7", "retry-after": "5" };
    const answer = json({ message: "busy", detail: { a: 1 } }, 503, headers);
    expect(await failing(answer, list)).toMatchObject({
      name: "MailfleetError",
      message: "acme listThings: busy",
      code: "server-error",
      disposition: "retry-later",
      outcome: "not-applied",
      status: 503,
      requestId: "req-7",
      retryAfterMs: 5_000,
      provider: "acme",
      operation: "listThings",
      body: { message: "busy", detail: { a: 1 } },
    });
  });

  it("says when it is unknown what happened", async () => {
    expect(await failing(json({}, 500), buy)).toMatchObject({
      message: expect.stringMatching(/HTTP 500; it is unknown/),
    });
  });

  it("keeps a short text that is no JSON", async () => {
    const error = await failing(new Response(`<h1>Bad Gateway</h1>${"x".repeat(5_000)}`, { status: 502 }), list);
    expect(error).toMatchObject({ code: "server-error", body: expect.stringMatching(/^<h1>Bad Gateway<\/h1>x+$/) });
    expect(error).toHaveProperty("body.length", 500);
  });

  it("keeps long messages readable", async () => {
    expect(String(await failing(json({ message: "m".repeat(9_000) }, 400), list)).length).toBeLessThan(600);
  });

  it("may be put better by the provider", async () => {
    const failure: Failure = {
      code: "insufficient-funds",
      message: "no credits",
      disposition: "terminal",
      providerCode: "E17",
      retryAfterMs: 9,
    };
    expect(await failing(json({}, 400), add, failure)).toMatchObject({
      ...failure,
      message: "acme addThing: no credits",
    });
  });

  it("may carry a result", async () => {
    expect(await failing(json({ error: false, result: 1 }, 409), buy)).toEqual({ value: { error: false, result: 1 } });
  });

  it("carries no result when the server broke", async () => {
    expect(await failing(json({ error: false }, 500), buy)).toMatchObject({ code: "server-error", outcome: "unknown" });
  });

  it("that cannot be judged is unexpected", async () => {
    const { fetch } = answering(json({}));
    const readFailure = (): never => {
      throw new TypeError("bug in the provider's failure.ts");
    };
    await expect(acme({ fetch }, { readFailure }).buyThing({ body: {} })).rejects.toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
      cause: { message: "bug in the provider's failure.ts" },
    });
  });
});

describe("the outcome of a write", () => {
  const two = { body: { things: [1, 2] } };
  it.each<[string, number | Response, (client: Acme) => Promise<unknown>, Failure | undefined, string]>([
    ["a read that failed", 500, list, undefined, "not-applied"],
    ["a read, whatever the provider says", 400, list, { outcome: "unknown" }, "not-applied"],
    ["a refusal", 400, add, undefined, "not-applied"],
    ["a refusal that did take effect", 400, add, { outcome: "unknown" }, "unknown"],
    ["a refusal within a 200", json({ error: true }), add, undefined, "not-applied"],
    ["a server error within a 200", json({ error: true }), add, { code: "server-error" }, "unknown"],
    ["a refusal within a 500", 500, add, { code: "insufficient-funds" }, "unknown"],
    ["a server error", 500, add, undefined, "unknown"],
    ["a server error that surely did nothing", 500, add, { outcome: "not-applied" }, "not-applied"],
    ["a request timeout", 408, add, undefined, "unknown"],
    ["a request timeout that calls itself a refusal", 408, add, { code: "rejected" }, "unknown"],
    ["a refusal nobody can read", new Response("no", { status: 400 }), add, undefined, "unknown"],
    ["a refusal without a word", new Response(null, { status: 404 }), add, undefined, "unknown"],
    ["a bad key, told by a proxy", new Response("<html>", { status: 401 }), add, undefined, "not-applied"],
    ["too many requests, told by a proxy", new Response("<html>", { status: 429 }), add, undefined, "not-applied"],
    ["a batch of one", 400, (c) => c.addThings({ body: { things: [1] } }), undefined, "not-applied"],
    ["a batch of two", 400, (c) => c.addThings(two), undefined, "unknown"],
    ["a batch of two within a 200", json({ error: true }), (c) => c.addThings(two), undefined, "unknown"],
    ["a batch of two with a bad key", 401, (c) => c.addThings(two), undefined, "not-applied"],
    ["a batch of two too early", 429, (c) => c.addThings(two), undefined, "unknown"],
    ["a batch of two too early, all or nothing", 429, (c) => c.addTogether(two), undefined, "not-applied"],
    ["a batch of two that surely did nothing", 400, (c) => c.addThings(two), { outcome: "not-applied" }, "not-applied"],
    ["a batch by domain", 400, (c) => c.addThings({ body: { things: { a: [1], b: [2] } } }), undefined, "unknown"],
    [
      "a batch by platform",
      400,
      (c) => c.addThings({ body: { things: { a: { list: [1, 2], size: 3 } } } }),
      undefined,
      "unknown",
    ],
    [
      "a batch by platform, of one",
      400,
      (c) => c.addThings({ body: { things: { a: { list: [1], size: 3 } } } }),
      undefined,
      "not-applied",
    ],
    [
      "a batch by domain, of one",
      400,
      (c) => c.addThings({ body: { things: { a: [1], b: [] } } }),
      undefined,
      "not-applied",
    ],
    [
      "all or nothing",
      400,
      (c) => c.addTogether({ body: { things: [1], more: { a: [2, 3] } } }),
      undefined,
      "not-applied",
    ],
  ])("of %s", async (_name, answer, call, failure, outcome) => {
    const response = typeof answer === "number" ? json({ message: "no" }, answer) : answer;
    const error = await failing(response, call, failure);
    expect(error).toMatchObject({ outcome });
    if (outcome === "unknown") expect(error).toHaveProperty("disposition", "reconcile-first");
  });
});

const POOR = { message: "Too little money" };
const UNKNOWN_KEY = { error: true, message: "email is not allowed" };

describe("the outcome of a spend", () => {
  const one = { body: { things: [1] } };
  const two = { body: { things: [1, 2] } };
  const several = (client: Acme): Promise<unknown> => client.buyThings(two);
  it.each<[string, Response, (client: Acme) => Promise<unknown>, Failure | undefined, string]>([
    ["refused in other words", json({ message: "Too little money to renew; bought" }, 402), buy, undefined, "unknown"],
    [
      "refused at the end of other words",
      json({ message: "Bought. Too little money" }, 402),
      buy,
      undefined,
      "unknown",
    ],
    ["refused in these words", json(POOR, 402), buy, undefined, "not-applied"],
    [
      "refused in these words, in another case",
      json({ message: " too little MONEY " }, 402),
      buy,
      undefined,
      "not-applied",
    ],
    ["refused in these words with another status", json(POOR, 400), buy, undefined, "unknown"],
    ["refused in words that a pattern fits", json(UNKNOWN_KEY, 400), buy, undefined, "not-applied"],
    ["refused in a part of them", json({ message: UNKNOWN_KEY.message }, 400), buy, undefined, "unknown"],
    ["refused with another flag", json({ ...UNKNOWN_KEY, error: "true" }, 400), buy, undefined, "unknown"],
    ["refused without words", json({}, 402), buy, undefined, "unknown"],
    ["refused in a list", json([POOR], 402), buy, undefined, "unknown"],
    ["refused unreadably", new Response("Too little money", { status: 402 }), buy, undefined, "unknown"],
    ["refused within a 200", json({ error: true, ...POOR }), buy, undefined, "unknown"],
    ["refused for one item", json(POOR, 402), (c) => c.buyThings(one), undefined, "not-applied"],
    ["refused for several items", json(POOR, 402), several, undefined, "unknown"],
    ["refused as such, with several items", json(UNKNOWN_KEY, 400), several, undefined, "not-applied"],
    ["refused for several, all or nothing", json(POOR, 402), (c) => c.buyTogether(two), undefined, "not-applied"],
    ["of a bad key", json({}, 401), several, undefined, "not-applied"],
    ["of a bad key, told by a proxy", new Response("<html>", { status: 401 }), several, undefined, "not-applied"],
    ["too early", json({ error: true }, 429), buy, undefined, "unknown"],
    ["too early, told by a proxy", new Response("<html>", { status: 429 }), buy, undefined, "unknown"],
    ["that the provider vouches for", json({}, 400), buy, { outcome: "not-applied" }, "unknown"],
    ["that the provider doubts", json(POOR, 402), buy, { outcome: "unknown" }, "unknown"],
    ["that makes no sense", json(POOR, 402), buy, { code: "unexpected-response" }, "unknown"],
    ["that the server failed", json(POOR, 500), buy, { outcome: "not-applied" }, "unknown"],
  ])("%s", async (_name, answer, call, failure, outcome) => {
    const error = await failing(answer, call, failure);
    expect(error).toMatchObject({ outcome });
    if (outcome === "unknown") expect(error).toHaveProperty("disposition", "reconcile-first");
  });
});

describe("refusal", () => {
  const reply = (body: unknown) => ({ status: 400, headers: new Headers(), body, operation: "x" });
  it.each<[string, unknown, Failure]>([
    ["the first text", { error: "bad", message: "worse" }, { message: "bad" }],
    ["the next one", { error: true, message: "worse", code: 17 }, { message: "worse", providerCode: "17" }],
    ["nothing", { error: "" }, {}],
    ["nothing of a list", [1], {}],
    ["nothing of null", null, {}],
  ])("takes %s", (_name, body, failure) => {
    expect(refusal(reply(body), { message: ["error", "message"], providerCode: ["code"] })).toEqual(failure);
  });
});
