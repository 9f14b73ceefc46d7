import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MailfleetError, createLimiter } from "../src/index.js";
import type { RateLimits } from "../src/index.js";
import { acme, answering, json, KEY } from "./acme.js";
import { ManualClock } from "./clocks.js";

function setUp(rateLimits: RateLimits) {
  const clock = new ManualClock();
  const limiter = createLimiter(rateLimits, { clock });
  const started: { name: string; at: number }[] = [];
  const send = (name: string) => async () => {
    started.push({ name, at: clock.now() - 1_000 });
    return name;
  };
  return { clock, limiter, started, send };
}

const tooMany = (retryAfterMs?: number): MailfleetError =>
  new MailfleetError({
    code: "rate-limited",
    message: "slow down",
    provider: "acme",
    operation: "x",
    outcome: "not-applied",
    retryAfterMs,
  });

describe("several limits of one name", () => {
  it("all hold", async () => {
    const { clock, limiter, started, send } = setUp({
      default: [
        { requests: 2, seconds: 1 },
        { requests: 3, seconds: 10 },
      ],
      slow: { requests: 1, seconds: 20 },
    });
    for (const name of ["a", "b", "c", "d", "e"]) void limiter.run("default", send(name));
    for (const name of ["s", "t"]) void limiter.run("slow", send(name));
    await clock.advance(40_000);
    expect(started.map(({ name, at }) => `${name} ${at}`)).toEqual([
      "a 0",
      "b 0",
      "c 1000",
      "d 10000",
      "e 10000",
      "s 11000",
      "t 31000",
    ]);
  });
});

describe("the limiter", () => {
  it("starts what the limit allows, the rest in order when its turn comes", async () => {
    const { clock, limiter, started, send } = setUp({ default: { requests: 2, seconds: 1 } });
    for (const name of ["a", "b", "c", "d", "e"]) void limiter.run("default", send(name));
    await clock.advance(500);
    expect(started.map(({ name }) => name)).toEqual(["a", "b"]);
    await clock.advance(2_000);
    expect(started).toEqual([
      { name: "a", at: 0 },
      { name: "b", at: 0 },
      { name: "c", at: 1_000 },
      { name: "d", at: 1_000 },
      { name: "e", at: 2_000 },
    ]);
    expect(clock.pending).toBe(0);
  });

  it("holds up no other class behind a full one", async () => {
    const { clock, limiter, started, send } = setUp({
      default: { requests: 3, seconds: 1 },
      search: { requests: 1, seconds: 60 },
    });
    for (const name of ["s1", "s2"]) void limiter.run("search", send(name));
    for (const name of ["a", "b", "c"]) void limiter.run("default", send(name));
    await clock.advance(1_000);
    expect(started.map(({ name, at }) => `${name}@${at}`)).toEqual(["s1@0", "a@0", "b@0", "c@1000"]);
    await clock.advance(60_000);
    expect(started.at(-1)).toEqual({ name: "s2", at: 60_000 });
  });

  it("lets nobody overtake who should have started by now", async () => {
    const { clock, limiter, started, send } = setUp({ default: { requests: 1, seconds: 1 } });
    for (const name of ["a", "b"]) void limiter.run("default", send(name));
    clock.lag(1_500);
    void limiter.run("default", send("c"));
    expect(started.map(({ name }) => name)).toEqual(["a", "b"]);
    await clock.advance(2_000);
    expect(started.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("knows no limit it was not told", async () => {
    const { limiter, started, send } = setUp({});
    await Promise.all(Array.from({ length: 100 }, (_, i) => limiter.run("anything", send(String(i)))));
    expect(started).toHaveLength(100);
  });

  it("settles as the send settles", async () => {
    const { limiter } = setUp({ default: { requests: 9, seconds: 1 } });
    await expect(limiter.run("default", async () => 7)).resolves.toBe(7);
    await expect(limiter.run("default", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ["a MailfleetError with advice", () => Promise.reject(tooMany(5_000)), 5_000],
    ["a MailfleetError without", () => Promise.reject(tooMany()), 1_000],
    ["a reply with advice", async () => json({}, 429, { "retry-after": "3" }), 3_000],
    ["a reply without", async () => json({}, 429), 1_000],
    ["nonsense advice", () => Promise.reject(tooMany(1e15)), 3_600_000],
  ])("pauses every class of the key after %s", async (_name, refused, pause) => {
    const { clock, limiter, started, send } = setUp({ search: { requests: 5, seconds: 60 } });
    await limiter.run("search", refused).catch(() => undefined);
    void limiter.run("default", send("a"));
    void limiter.run("search", send("b"));
    await clock.advance(pause - 1);
    expect(started).toEqual([]);
    await clock.advance(1);
    expect(started.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("pauses those who wait already", async () => {
    const { clock, limiter, started, send } = setUp({ default: { requests: 1, seconds: 1 } });
    let refuse = (): void => undefined;
    const running = limiter.run(
      "default",
      () => new Promise((_resolve, reject) => (refuse = () => reject(tooMany(10_000)))),
    );
    void limiter.run("default", send("a"));
    running.catch(() => undefined);
    await clock.advance(500);
    refuse();
    await clock.advance(9_999);
    expect(started).toEqual([]);
    await clock.advance(1);
    expect(started).toEqual([{ name: "a", at: 10_500 }]);
  });

  it("does not pause for other failures", async () => {
    const { limiter, started, send } = setUp({});
    await limiter.run("default", () => Promise.reject(new Error("broken"))).catch(() => undefined);
    void limiter.run("default", send("a"));
    expect(started).toHaveLength(1);
  });

  it("lets those who wait go away, and forgets them", async () => {
    const { clock, limiter, started, send } = setUp({ default: { requests: 1, seconds: 1 } });
    const controller = new AbortController();
    await limiter.run("default", send("a"));
    const gone = limiter.run("default", send("b"), controller.signal);
    void limiter.run("default", send("c"));
    controller.abort(new Error("enough"));
    await expect(gone).rejects.toThrow("enough");
    await clock.advance(1_000);
    expect(started.map(({ name }) => name)).toEqual(["a", "c"]);
    await expect(limiter.run("default", send("d"), AbortSignal.abort(new Error("before")))).rejects.toThrow("before");
    expect(started).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it("keeps every limit and the order within a class, whatever is asked when", async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 700 }),
      rateClass: fc.constantFrom("default", "search", "buy"),
    });
    const limits = {
      default: { requests: 4, seconds: 1 },
      search: { requests: 2, seconds: 3 },
      buy: { requests: 1, seconds: 1 },
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { clock, limiter, started, send } = setUp(limits);
        for (const [i, { wait, rateClass }] of steps.entries()) {
          await clock.advance(wait);
          void limiter.run(rateClass, send(`${rateClass} ${i}`));
        }
        await clock.advance(200_000);
        expect(started).toHaveLength(steps.length);
        for (const [name, { requests, seconds }] of Object.entries(limits)) {
          const of = started.filter((each) => name === "default" || each.name.startsWith(name));
          for (const [i, { at }] of of.entries()) {
            const later = of[i + requests];
            if (later) expect(later.at - at).toBeGreaterThanOrEqual(seconds * 1_000);
          }
          const order = started
            .filter((each) => each.name.startsWith(name))
            .map((each) => Number(each.name.split(" ")[1]));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a client", () => {
  it("asks the limiter with the operation's class", async () => {
    const classes: string[] = [];
    const limiter = {
      run: <T>(rateClass: string, send: () => Promise<T>): Promise<T> => (classes.push(rateClass), send()),
    };
    const client = acme({ limiter, fetch: answering(json({})).fetch });
    await client.searchThings({ body: {} });
    await client.buyThing({ body: {} });
    await client.fetch("/x");
    expect(classes).toEqual(["search", "default", "default"]);
  });

  it("shares a pause with the other clients of its key", async () => {
    const clock = new ManualClock();
    const limiter = createLimiter({}, { clock });
    const first = acme({ limiter, fetch: answering(json({}, 429, { "retry-after": "9" })).fetch });
    const second = answering(json({}));
    await first.listThings({}, { retry: { maxRetries: 0 } }).catch(() => undefined);
    const call = acme({ limiter, fetch: second.fetch }).listThings();
    await clock.advance(8_999);
    expect(second.sent).toEqual([]);
    await clock.advance(1);
    await call;
    expect(second.sent).toHaveLength(1);
  });

  it("believes the reply, not a limiter that stumbles over it", async () => {
    const clumsy = {
      run: async <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => {
        void send();
        throw new Error(`lost the lock of ${KEY}`);
      },
    };
    const bought = acme({ limiter: clumsy, fetch: answering(json({ bought: 1 })).fetch }).buyThing({ body: {} });
    await expect(bought).resolves.toEqual({ bought: 1 });
    const refused = acme({ limiter: clumsy, fetch: answering(json({ message: "no" }, 400)).fetch }).addThing({
      body: {},
    });
    await expect(refused).rejects.toMatchObject({ code: "rejected", outcome: "not-applied" });
  });

  it("sends nothing when the limiter fails first", async () => {
    const { fetch, sent } = answering(json({}));
    const limiter = { run: <T>(): Promise<T> => Promise.reject(new Error(`no connection as ${KEY}`)) };
    const error: unknown = await acme({ limiter, fetch })
      .buyThing({ body: {} })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: "network",
      outcome: "not-applied",
      cause: { message: "no connection as [redacted]" },
    });
    expect(sent).toEqual([]);
  });

  it("sends nothing after an abort, even if the limiter would", async () => {
    const { fetch, sent } = answering(json({}));
    const controller = new AbortController();
    const limiter = {
      run: async <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => {
        controller.abort();
        return send();
      },
    };
    const call = acme({ limiter, fetch }).buyThing({ body: {} }, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: "aborted", outcome: "not-applied" });
    expect(sent).toEqual([]);
  });

  it("sends nothing when the limiter never sends", async () => {
    const { fetch, sent } = answering(json({}));
    const limiter = { run: async () => undefined as never };
    await expect(acme({ limiter, fetch }).buyThing({ body: {} })).rejects.toMatchObject({ outcome: "not-applied" });
    expect(sent).toEqual([]);
  });

  it("sends once even if the limiter sends twice", async () => {
    const { fetch, sent } = answering(json({ bought: 1 }));
    const limiter = {
      run: async <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => {
        await send();
        return send();
      },
    };
    await expect(acme({ limiter, fetch }).buyThing({ body: {} })).resolves.toEqual({ bought: 1 });
    expect(sent).toHaveLength(1);
  });
});
