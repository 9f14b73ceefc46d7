import { describe, expect, it, vi } from "vitest";
import type { Drift, Hooks } from "../src/index.js";
import { acme, answering, broken, json, KEY } from "./acme.js";

function recording(): { hooks: Hooks; events: { name: string; event: object }[] } {
  const events: { name: string; event: object }[] = [];
  const on = (name: string) => (event: object) => void events.push({ name, event });
  const hooks = {
    onRequest: on("request"),
    onResponse: on("response"),
    onRetry: on("retry"),
    onFailure: on("failure"),
  };
  return { hooks, events };
}

describe("hooks", () => {
  it("see every attempt of a call", async () => {
    const { hooks, events } = recording();
    const { fetch } = answering(broken("ECONNRESET"), json({}, 503), json({}, 200, { "x-request-id": "r3" }));
    await acme({ fetch, hooks }).listThings();
    expect(events.map(({ name }) => name)).toEqual([
      "request",
      "retry",
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(events[0]?.event).toEqual({
      call: {
        provider: "acme",
        operation: "listThings",
        effect: "read",
        method: "GET",
        url: "https://api.acme.test/v1/things",
      },
      attempt: 1,
    });
    expect(events[1]?.event).toMatchObject({ attempt: 1, delayMs: 0, error: { code: "network" } });
    expect(events[3]?.event).toMatchObject({ attempt: 2, status: 503, ok: false, durationMs: expect.any(Number) });
    expect(events[3]?.event).not.toHaveProperty("requestId");
    expect(events[6]?.event).toMatchObject({ attempt: 3, status: 200, ok: true, requestId: "r3" });
    const calls = new Set(events.map(({ event }) => ("call" in event ? event.call : undefined)));
    expect(calls.size).toBe(1);
  });

  it("see a call fail", async () => {
    const { hooks, events } = recording();
    const { fetch } = answering(json({ message: "no" }, 400));
    const error: unknown = await acme({ fetch, hooks })
      .buyThing({ body: {} })
      .catch((e: unknown) => e);
    expect(events.map(({ name }) => name)).toEqual(["request", "response", "failure"]);
    expect(events[2]?.event).toMatchObject({ attempt: 1, error });
  });

  it("do not see what was refused before anything could be sent", async () => {
    const { hooks, events } = recording();
    await acme({ hooks })
      .getThing()
      .catch(() => undefined);
    expect(events).toEqual([]);
  });

  it("see no secret", async () => {
    const { hooks, events } = recording();
    const { fetch } = answering(json({ message: `bad ${KEY} hunter2-secret` }, 400));
    const call = acme({ fetch, hooks }).searchThings({
      query: { password: "hunter2-secret", q: KEY },
      body: { totpSecret: "hunter2-secret" },
    });
    await call.catch(() => undefined);
    const seen = JSON.stringify(events);
    expect(seen).toContain("searchThings");
    expect(seen).not.toContain(KEY);
    expect(seen).not.toContain("hunter2-secret");
  });

  it("may be methods of an object", async () => {
    class Counter {
      requests = 0;
      onRequest(): void {
        this.requests++;
      }
    }
    const hooks = new Counter();
    await acme({ hooks, fetch: answering(json({})).fetch }).listThings();
    expect(hooks.requests).toBe(1);
  });

  it("cannot break a call", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const fail = (): never => {
      throw new Error("hook");
    };
    const hooks: Hooks = {
      onRequest: fail,
      onResponse: async () => fail(),
      onRetry: fail,
      onFailure: async () => fail(),
    };
    const { fetch } = answering(json({}, 503), json({ ok: 1 }), json({}, 400));
    const client = acme({ fetch, hooks });
    await expect(client.listThings({}, { onResponse: fail })).resolves.toEqual({ ok: 1 });
    await expect(client.listThings()).rejects.toMatchObject({ code: "rejected" });
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("onResponse of a call", () => {
  it("gives the raw response, body and all", async () => {
    const texts: Promise<string>[] = [];
    const { fetch } = answering(json({ n: 1 }, 503), json({ n: 2 }, 200, { "x-left": "3" }));
    const onResponse = (response: Response): void =>
      void texts.push(response.text().then((text) => `${response.status} ${response.headers.get("x-left")} ${text}`));
    await expect(acme({ fetch }).listThings({}, { onResponse })).resolves.toEqual({ n: 2 });
    expect(await Promise.all(texts)).toEqual(['503 null {"n":1}', '200 3 {"n":2}']);
  });
});

describe("onResponse of a call that gives up", () => {
  it("does not wait for who reads the raw response", async () => {
    const { fetch, sent } = answering(() => new Response("x".repeat(5_000)));
    const read: Promise<unknown>[] = [];
    const onResponse = (response: Response): void => void read.push(response.text());
    const client = acme({ fetch, maxBodyBytes: 1_000 });
    for (const options of [{ onResponse }, { onResponse: () => undefined }]) {
      await expect(client.listThings({}, options)).rejects.toMatchObject({ code: "unexpected-response" });
    }
    expect(await read[0]).toHaveLength(5_000);
    expect(sent.every(({ init }) => init.signal?.aborted)).toBe(true);
  });
});

describe("onDrift", () => {
  const body = {
    items: [{ name: "a", state: "dozing", password: "hunter2-secret", note: "n".repeat(60) }],
    "a/b": { c: null },
    key: KEY,
  };
  const paths = [
    "/items/0/state",
    "/items/0/password",
    "/items/0/note",
    "/items",
    "/items/0",
    "/a~1b/c",
    "/nowhere/x",
    "/key",
    "",
  ];

  function watching(validate: () => Iterable<{ path: string; expected: string }>) {
    const drifts: Drift[] = [];
    const onDrift = { validate: vi.fn(validate), report: (drift: Drift) => void drifts.push(drift) };
    return { drifts, onDrift };
  }

  it("hears where a good reply differs, without its secrets", async () => {
    const { drifts, onDrift } = watching(() => paths.map((path) => ({ path, expected: "as in the spec" })));
    await expect(acme({ onDrift, fetch: answering(json(body)).fetch }).listThings()).resolves.toEqual(body);
    expect(onDrift.validate).toHaveBeenCalledWith("listThings", 200, body);
    expect(drifts[0]).toEqual({
      provider: "acme",
      operation: "listThings",
      status: 200,
      path: "/items/0/state",
      expected: "as in the spec",
      got: '"dozing"',
    });
    const got = [
      '"dozing"',
      "[redacted]",
      "string",
      "array of 1",
      "object",
      "null",
      "nothing",
      '"[redacted]"',
      "object",
    ];
    expect(drifts.map((drift) => drift.got)).toEqual(got);
  });

  it("is not asked about failures", async () => {
    const { onDrift } = watching(() => []);
    await acme({ onDrift, fetch: answering(json({}, 400)).fetch })
      .listThings()
      .catch(() => undefined);
    expect(onDrift.validate).not.toHaveBeenCalled();
  });

  it("cannot break a call", async () => {
    const fail = (): never => {
      throw new Error("drift");
    };
    const { fetch } = answering(json({ ok: 1 }));
    await expect(acme({ fetch, onDrift: { validate: fail, report: fail } }).listThings()).resolves.toEqual({ ok: 1 });
    const report = vi.fn(fail);
    const twice = [
      { path: "", expected: "x" },
      { path: "", expected: "y" },
    ];
    await expect(acme({ fetch, onDrift: { validate: () => twice, report } }).listThings()).resolves.toEqual({ ok: 1 });
    expect(report).toHaveBeenCalledTimes(2);
  });
});
