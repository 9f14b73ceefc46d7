import { appendFileSync } from "node:fs";
import type { Journal, Order } from "@mailfleet/core";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { postgresJournal, postgresLimiter } from "@mailfleet/postgres";
import { createRunner, type ProviderFor } from "@mailfleet/runner";
import { type ChaosSetup, providerTime } from "./chaos-setup.js";

// One worker, as a user would write it, but that its provider's time is faster than ours.

const setup = JSON.parse(process.env["MAILFLEET_CHAOS"] ?? "") as ChaosSetup;
const clock = providerTime(setup);
const journal = postgresJournal({ connect: setup.database });
const limits = postgresLimiter({ connect: setup.database });
const limiter = limits.forKey(setup.apiKey, setup.rateLimits);

const sendNoted: typeof fetch = (...request) => {
  appendFileSync(setup.sendsFile, `${Date.now()}\n`);
  return fetch(...request);
};

/** The runner lives by our time. */
function inOurTime(order: Order): Order {
  if (order.wakeAt === undefined) return order;
  const ms = (Date.parse(order.wakeAt) - clock.now()) / setup.speed;
  return { ...order, wakeAt: new Date(Date.now() + ms).toISOString() };
}

const sellers = new Map<string, ReturnType<ProviderFor>>();
const providerFor: ProviderFor = ({ tenant = "" }) => {
  const known = sellers.get(tenant) ?? sellerFor(tenant);
  sellers.set(tenant, known);
  return known;
};

function sellerFor(tenant: string): ReturnType<ProviderFor> {
  const { apiKey, baseUrl } = setup;
  const { orders } = createInboxKitProvider({ apiKey, baseUrl, workspaceId: tenant, clock, limiter, fetch: sendNoted });
  return {
    orders: {
      plan: orders.plan,
      place: async (plan, options) => inOurTime(await orders.place(plan, { ...options, journal })),
      resume: async (key, options) => inOurTime(await orders.resume(key, { ...options, journal })),
    },
  };
}

const due: Journal = {
  ...journal,
  list: ({ dueBy, ...filter } = {}) => {
    const theirs = dueBy && new Date(clock.now() - (Date.now() - Date.parse(dueBy)) * setup.speed).toISOString();
    return journal.list({ ...filter, ...(theirs !== undefined && { dueBy: theirs }) });
  },
};

const runner = createRunner({
  connectionString: setup.database,
  journal: due,
  providerFor,
  concurrency: setup.concurrency,
  graceMs: 3_000,
  sweepEveryMs: 2_000,
  onEvent: (event) => {
    if (event.kind === "recovered" || event.kind === "failed") process.stdout.write(`${event.kind}\n`);
    if (event.kind === "failed") process.stderr.write(`${String((event.error as Error).stack)}\n`);
  },
});
process.once("SIGTERM", () => {
  void runner.stop().then(async () => {
    await Promise.all([journal.close(), limits.close()]);
  });
});
await runner.work();
