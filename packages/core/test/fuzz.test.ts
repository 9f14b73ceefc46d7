import { MailfleetError } from "@mailfleet/http";
import { operationExamples } from "@mailfleet/mock";
import { createSimulator } from "@mailfleet/simulator";
import { mutate, randomOf } from "@mailfleet/testing/mutations";
import { describe, expect, it } from "vitest";
import type { Orders, Provider } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { openProvider } from "./providers.js";
import { orderOf } from "./simulated-orders.js";
import { connect, FREE, KNOWN, type ProviderName, SIMULATED } from "./simulated.js";

// Whatever a provider answers, a call ends with a result or with a MailfleetError, and what may have been bought is never called not bought.

const CLIENT_RUNS = 20_000;
const ADAPTER_RUNS = 20_000;
const ORDER_RUNS = 200;

const limiter = { run: <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => send() };
const COMMON = { apiKey: "synthetic-key", limiter, retry: { maxRetries: 0 } };

/** A reply as text: JSON, and now and then a broken one. */
function write(body: unknown, random: () => number): string {
  const text = JSON.stringify(body) ?? "";
  if (random() > 0.03) return text;
  return random() < 0.5 ? text.slice(0, Math.floor(random() * text.length)) : `<html>${text}`;
}

function answer(text: string, status: number): Response {
  const body = status === 204 ? null : text;
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

async function settle(work: () => unknown): Promise<{ readonly error?: MailfleetError }> {
  try {
    await work();
    return {};
  } catch (error) {
    if (MailfleetError.isInstance(error)) return { error };
    throw error;
  }
}

describe.each(SIMULATED)("%s", (name) => {
  it(`client: ${CLIENT_RUNS} mutated replies are results or MailfleetErrors`, { timeout: 240_000 }, async () => {
    const random = randomOf(7);
    const operations = operationExamples(name);
    let reply = answer("{}", 200);
    const { native } = await openProvider(name, { ...COMMON, fetch: async () => await Promise.resolve(reply) });
    const client = native as Record<string, (args: object, options: object) => Promise<unknown>>;
    let [results, failures] = [0, 0];
    for (let run = 0; run < CLIENT_RUNS; run++) {
      const operation = operations[run % operations.length];
      const example = operation?.replies[Math.floor(random() * operation.replies.length)];
      if (!operation || !example) continue;
      reply = answer(write(mutate(example.body, random), random), example.status);
      const { error } = await settle(
        async () => await client[operation.operationId]?.(operation.request, { allowInferred: true }),
      );
      if (!error) results++;
      else failures++;
      // A purchase that was answered with a success was perhaps made, whatever the answer says.
      if (error && operation.effect === "spend" && example.status < 300 && !example.failed)
        expect({ operation: operation.operationId, outcome: error.outcome }).toMatchObject({ outcome: "unknown" });
    }
    expect(results).toBeGreaterThan(1_000);
    expect(failures).toBeGreaterThan(1_000);
  });

  it(`adapter: ${ADAPTER_RUNS} mutated replies are results or MailfleetErrors`, { timeout: 240_000 }, async () => {
    const random = randomOf(11);
    const { provider, isCalm } = openMutated(name, random);
    const reads = readsOf(provider);
    let [results, failures] = [0, 0];
    for (let run = 0; run < ADAPTER_RUNS; run++) {
      const read = reads[run % reads.length];
      const { error } = await settle(async () => await read?.());
      if (error) {
        failures++;
        expect(error.outcome).toBe("not-applied");
      } else results++;
    }
    expect(results).toBeGreaterThan(1_000);
    expect(failures).toBeGreaterThan(1_000);
    // What was asked of the provider is there to be mutated.
    expect(isCalm()).toBe(false);
  });

  it(
    `orders: of ${ORDER_RUNS} with mutated replies none is called not bought that was`,
    { timeout: 240_000 },
    async () => {
      const random = randomOf(13);
      for (let run = 0; run < ORDER_RUNS; run++) {
        const simulator = createSimulator(name, { strict: false });
        const provider = connect(simulator, name, {
          retry: { maxRetries: 0 },
          fetch: async (input, init) => {
            const response = await simulator.fetch(input, init);
            const isSpend = simulator.requests.at(-1)?.effect === "spend";
            if (!isSpend || !response.ok) return response;
            return answer(write(mutate(await response.json(), random), random), response.status);
          },
        });
        const orders: Orders = provider.orders;
        const plan = await orders.plan(orderOf(name, "fuzzed.com"), { key: "fuzz", journal: memoryJournal() });
        const { receipts } = simulator.world;
        const order = await orders.place(plan, { journal: memoryJournal(), needsTimeoutMs: 0 });
        for (const { id, status } of order.steps) {
          if (status === "not-applied")
            expect({ run, id, status, bought: receipts.length }).toMatchObject({ bought: 0 });
        }
        expect(new Set(receipts.map((each) => each.name)).size).toBe(receipts.length);
      }
    },
  );
});

/** A provider whose replies are those of a simulator, mutated. Each is asked for once. */
function openMutated(name: ProviderName, random: () => number): { provider: Provider; isCalm: () => boolean } {
  const simulator = createSimulator(name, {
    mailboxes: [`ada@${KNOWN}`, `grace@${KNOWN}`],
    domains: [FREE],
    stock: ["warm.com"],
  });
  const known = new Map<string, Promise<{ body: unknown; status: number }>>();
  const ask = async (url: string, init: RequestInit | undefined): Promise<{ body: unknown; status: number }> => {
    const response = await simulator.fetch(url, init);
    return { body: await response.json(), status: response.status };
  };
  const provider = connect(simulator, name, {
    retry: { maxRetries: 0 },
    fetch: async (input, init) => {
      const url = String(input);
      const body = typeof init?.body === "string" ? init.body : "";
      const key = `${init?.method ?? "GET"} ${url} ${body}`;
      if (!known.has(key)) known.set(key, ask(url, init));
      const { body: usual, status } = (await known.get(key)) ?? { body: {}, status: 200 };
      return answer(write(mutate(usual, random), random), status);
    },
  });
  return { provider, isCalm: () => known.size === 0 };
}

function readsOf({ tenants, domains, mailboxes, dns, billing, prewarm, exports }: Provider): (() => unknown)[] {
  const limit = { limit: 50 };
  const all: (false | undefined | (() => unknown))[] = [
    tenants && (() => tenants.list(limit).snapshot()),
    () => domains.list(limit).snapshot(),
    () => domains.get(KNOWN),
    domains.search && (() => domains.search?.("acme", { limit: 5 })),
    domains.check && (() => domains.check?.([FREE, KNOWN])),
    () => mailboxes.list(limit).snapshot(),
    () => mailboxes.list({ domain: KNOWN }).snapshot(),
    () => mailboxes.get(`ada@${KNOWN}`),
    () => mailboxes.credentials(`ada@${KNOWN}`),
    dns && (() => dns.list(KNOWN).snapshot()),
    billing?.balance && (() => billing.balance?.()),
    billing?.subscriptions && (() => billing.subscriptions?.list(limit).snapshot()),
    prewarm && (() => prewarm.search({ limit: 5 }).snapshot()),
    exports && (() => exports.connections().snapshot()),
  ];
  return all.filter((each) => typeof each === "function");
}
