import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "@mailfleet/core";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { createSimulator } from "@mailfleet/simulator";
import { MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import { callMetrics, runnerMetrics, watchOrders } from "../src/metrics.js";

class Reader extends MetricReader {
  async onForceFlush() {}
  async onShutdown() {}
}

/** The values of each metric, with their attributes. */
async function collect(reader) {
  const { resourceMetrics } = await reader.collect();
  const all = resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics);
  return Object.fromEntries(
    all.map(({ descriptor, dataPoints }) => [
      descriptor.name,
      dataPoints.map(({ attributes, value }) => ({ ...attributes, value })),
    ]),
  );
}

test("the numbers of a dashboard, from a journal and from hooks", async () => {
  const reader = new Reader();
  const meter = new MeterProvider({ readers: [reader] }).getMeter("test");
  const simulator = createSimulator("inboxkit", { domains: ["one.com", "two.com"] });
  const { fetch, clock, tenant } = simulator;
  const apiKey = "synthetic-api-key";
  const provider = createInboxKitProvider({ apiKey, workspaceId: tenant, fetch, clock, hooks: callMetrics(meter) });
  const journal = memoryJournal();
  watchOrders(journal, meter, () => clock.now());
  const visited = runnerMetrics(meter);

  const people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }];
  for (const domain of ["one.com", "two.com"]) {
    const items = [{ kind: "mailboxes", domain, platform: "google", people }];
    const plan = await provider.orders.plan({ items }, { key: domain, journal });
    if (domain === "two.com") simulator.fault("effects", { kind: "status", status: 500 });
    const result = await advance(provider.orders, plan, { journal, clock });
    visited({ kind: "visited", purchase: { provider: "inboxkit", key: domain }, advance: result });
  }
  clock.advance(60_000);

  const numbers = await collect(reader);
  assert.deepEqual(
    numbers["mailfleet.orders"].map(({ provider: name, status, value }) => [name, status, value]).sort(),
    [
      ["inboxkit", "in-progress", 1],
      ["inboxkit", "unknown", 1],
    ],
  );
  assert.ok(numbers["mailfleet.orders.unknown.age"][0].value >= 60);
  assert.equal(numbers["mailfleet.spend"].length, 1);
  assert.equal(numbers["mailfleet.spend"][0].day, "2026-01-01");
  assert.ok(numbers["mailfleet.spend"][0].value > 0);
  assert.ok(numbers["mailfleet.calls"].some(({ effect, result }) => effect === "spend" && result === "unknown"));
  assert.deepEqual(numbers["mailfleet.visits"], [{ provider: "inboxkit", next: "again", value: 2 }]);
  assert.ok(!JSON.stringify(numbers).includes(apiKey));
});
