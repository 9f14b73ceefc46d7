import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MailfleetError } from "../src/index.js";
import { acme, unlimited } from "./acme.js";
import type { Acme } from "./acme.js";
import { AFTER, BEFORE, startFaultServer } from "./fault-server.js";
import type { Fault, FaultServer } from "./fault-server.js";

const SEED = 20_261_122;
const CALLS = 10_000;
const AT_A_TIME = 16;
/** Long enough that only a hang exceeds it, also on a busy machine. */
const TIMEOUT_MS = 1_000;

const OPERATIONS = ["listThings", "setThing", "addThing", "addThings", "buyThing", "buyThings"] as const;
type Operation = (typeof OPERATIONS)[number];

/** The same numbers for the same seed and place. */
function random(...place: readonly number[]): number {
  let h = SEED;
  for (const n of place) {
    h = Math.imul(h ^ (n + 0x9e3779b9), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return (h >>> 0) / 2 ** 32;
}

function pick<T>(list: readonly T[], at: number): T {
  const item = list[Math.floor(at * list.length)];
  if (item === undefined) throw new Error("empty list");
  return item;
}

/** Half of the attempts go well. Hangs are rare, since each takes its time. */
function faultOf(call: string, arrival: number): Fault {
  const n = Number(call.split("-")[1]);
  if (random(n, arrival, 1) < 0.5) return "none";
  const before = random(n, arrival, 2) < 0.5;
  const name = pick(before ? BEFORE : AFTER, random(n, arrival, 3));
  if (name === "hang" && random(n, arrival, 4) < 0.9) return "none";
  return (before ? `before: ${name}` : `after: ${name}`) as Fault;
}

const operationOf = (n: number): Operation => pick(OPERATIONS, random(n, 0, 5));

interface Ended {
  readonly call: string;
  readonly operation: Operation;
  readonly error?: MailfleetError;
}

describe(`${CALLS} calls to a server that breaks`, () => {
  let server: FaultServer;
  const ended: Ended[] = [];

  beforeAll(async () => {
    server = await startFaultServer(faultOf);
    const refused = await closedPort();
    // One call in ten finds the first connection refused.
    const fetch = (async (url: string, init: RequestInit) => {
      const n = Number(new Headers(init.headers).get("x-call")?.split("-")[1]);
      const first = random(n, 0, 6) < 0.1 && !tried.has(n);
      tried.add(n);
      return globalThis.fetch(first ? url.replace(server.url, refused) : url, init);
    }) as typeof globalThis.fetch;
    const tried = new Set<number>();
    const retry = { maxRetries: 3, baseDelayMs: 2, maxDelayMs: 10 };
    const client = acme({ baseUrl: server.url, fetch, timeoutMs: TIMEOUT_MS, retry, limiter: unlimited });
    let next = 0;
    const work = async (): Promise<void> => {
      for (let n = next++; n < CALLS; n = next++) ended.push(await run(client, n));
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }, 120_000);

  afterAll(() => server.close());

  async function run(client: Acme, n: number): Promise<Ended> {
    const operation = operationOf(n);
    const call = `${operation}-${n}`;
    const args = operation === "listThings" ? {} : { body: { things: ["a", "b"].slice(0, 1 + (n % 2)) } };
    const path = operation === "setThing" ? { path: { id: n } } : {};
    try {
      await client[operation]({ ...args, ...path }, { headers: { "x-call": call } });
      return { call, operation };
    } catch (error) {
      if (!MailfleetError.isInstance(error)) throw error;
      return { call, operation, error };
    }
  }

  const receipts = (call: string): number => server.receipts.get(call) ?? 0;
  const log = (call: string): readonly string[] => server.arrived.get(call) ?? [];
  const withEffect = (): Ended[] => ended.filter(({ operation }) => operation !== "listThings");
  const unrepeatable = (): Ended[] => withEffect().filter(({ operation }) => operation !== "setThing");
  const spends = (): Ended[] => ended.filter(({ operation }) => operation.startsWith("buy"));

  it("met every fault", () => {
    expect(ended).toHaveLength(CALLS);
    const met = new Set([...server.arrived.values()].flat().map((line) => line.split(" ").slice(2).join(" ")));
    const all = ["none", ...BEFORE.map((name) => `before: ${name}`), ...AFTER.map((name) => `after: ${name}`)];
    expect([...met].sort()).toEqual(all.sort());
    expect(new Set(ended.map(({ error }) => error?.code))).toEqual(
      new Set([
        undefined,
        "rejected",
        "forbidden",
        "rate-limited",
        "network",
        "timeout",
        "server-error",
        "unexpected-response",
      ]),
    );
  });

  it("left at most one receipt for each call that must not be repeated", () => {
    expect(unrepeatable().filter(({ call }) => receipts(call) > 1)).toEqual([]);
    expect(unrepeatable().filter(({ call }) => receipts(call) === 1).length).toBeGreaterThan(CALLS / 4);
  });

  it("never sent a spend again", () => {
    expect(spends().length).toBeGreaterThan(CALLS / 4);
    expect(spends().filter(({ call }) => log(call).length > 1)).toEqual([]);
  });

  it("never sent another unrepeatable call again but after a 429", () => {
    const resent = unrepeatable().filter(({ call }) => log(call).length > 1);
    expect(resent.length).toBeGreaterThan(50);
    for (const { call } of resent) {
      for (const line of log(call).slice(0, -1)) expect(line).toMatch(/ before: 429( now)?$/);
    }
  });

  it("never followed a redirect with an effect", () => {
    expect(withEffect().filter(({ call }) => log(call).some((line) => line.includes("/again")))).toEqual([]);
  });

  it("never called not applied what the server had recorded", () => {
    const notApplied = withEffect().filter(({ error }) => error?.outcome === "not-applied");
    expect(notApplied.length).toBeGreaterThan(150);
    expect(notApplied.filter(({ call }) => receipts(call) > 0)).toEqual([]);
  });

  it("told whoever does not know to look first", () => {
    const unknown = ended.filter(({ error }) => error?.outcome === "unknown");
    expect(unknown.length).toBeGreaterThan(1_000);
    expect(unknown.every(({ error }) => error?.disposition === "reconcile-first")).toBe(true);
    expect(unknown.some(({ call }) => receipts(call) > 0) && unknown.some(({ call }) => receipts(call) === 0)).toBe(
      true,
    );
    expect(unknown.filter(({ operation }) => operation === "listThings")).toEqual([]);
  });

  it("called nothing done that was not", () => {
    const done = withEffect().filter(({ error }) => !error);
    expect(done.length).toBeGreaterThan(CALLS / 4);
    expect(done.filter(({ call }) => receipts(call) === 0)).toEqual([]);
  });

  it("said of every failure what it was", () => {
    for (const { call, error } of unrepeatable()) {
      // A machine too busy to answer in time says so of any fault.
      if (!error || error.code === "timeout") continue;
      const last = log(call).at(-1)?.split(" ").slice(2).join(" ") ?? "";
      expect({ last, code: error?.code }).toEqual({ last, code: expectedCode(last) });
    }
  });
});

const CODES: Readonly<Record<string, string>> = {
  reset: "network",
  "429": "rate-limited",
  "429 now": "rate-limited",
  "500": "server-error",
  "503 html": "server-error",
  refuse: "rejected",
  "soft refuse": "rejected",
  "html 403": "forbidden",
  "no end": "network",
};

function expectedCode(fault: string): string {
  return CODES[fault.replace(/^\w+: /, "")] ?? "unexpected-response";
}

/** An address at which nobody listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
